/** @type {import('../../t.js').Sentences} */
export const EXPERIMENT_PUBLISHED_IN_GERMAN = {
  '0.1 (the target)': '0,1 (das Ziel)',
  'A variational autoencoder on digits of black and white pixels: without greys, the evidence bound is one of a likelihood. After 10 epochs it is to be about 104 nats.':
    'Ein variationeller Autoencoder an Ziffern aus schwarzen und weißen Pixeln: Ohne Grau ist die Evidenzschranke die einer Wahrscheinlichkeit. Nach 10 Epochen soll sie bei etwa 104 Nats liegen.',
  'As there, each code is drawn once when the 10,000 test digits are measured, here always from seed 1.':
    'Wie dort wird jeder Code beim Messen der 10.000 Testziffern einmal gezogen, hier immer mit Startwert 1.',
  'Biases and weights are drawn by PyTorch’s rule, from this page’s own generator: the run is not PyTorch’s to the bit.':
    'Bias und Gewichte werden nach der Regel von PyTorch gezogen, aus dem Generator dieser Seite: Der Lauf ist nicht Bit für Bit der von PyTorch.',
  'Cross-entropy per pixel': 'Kreuzentropie je Pixel',
  'Deep layers down to two numbers, which make a map of the digits. The paper shows the map beside that of PCA and no figure; compared is how often the nearest code on it is of another class: PCA’s is in 62 % of the cases.':
    'Tiefe Schichten hinab zu zwei Zahlen, die eine Karte der Ziffern ergeben. Der Artikel zeigt die Karte neben der von PCA und keine Zahl; verglichen wird, wie oft der nächste Code auf ihr zu einer anderen Klasse gehört: bei PCA in 62 % der Fälle.',
  'Each code is drawn once when it is measured, here always from seed 1.':
    'Jeder Code wird beim Messen einmal gezogen, hier immer mit Startwert 1.',
  'Flax draws first weights from a normal distribution that is cut off, of variance 1 / inputs; this page takes Glorot’s normal one.':
    'Flax zieht erste Gewichte aus einer abgeschnittenen Normalverteilung der Varianz 1 / Eingaben; diese Seite nimmt die normale von Glorot.',
  'Flax learns from the binarised MNIST of Larochelle and Murray; here the same 50,000 digits and the 10,000 test digits are drawn once as black or white, each pixel with its grey as the probability.':
    'Flax lernt vom schwarzweißen MNIST von Larochelle und Murray; hier werden dieselben 50.000 Ziffern und die 10.000 Testziffern einmal schwarz oder weiß gezogen, jeder Pixel mit seinem Grau als Wahrscheinlichkeit.',
  'Flax’s VAE example': 'Das VAE-Beispiel von Flax',
  'Hinton: codes of 2 numbers': 'Hinton: Codes von 2 Zahlen',
  'Keras averages the loss over pixels, this page sums it: Adam’s epsilon, 1e-7 there, is {0} times as large here.':
    'Keras mittelt den Verlust über die Pixel, diese Seite summiert ihn: Das Epsilon von Adam, dort 1e-7, ist hier {0}-mal so groß.',
  'Keras blog: 32 numbers': 'Keras-Blog: 32 Zahlen',
  'Keras blog: deep, 128-64-32': 'Keras-Blog: tief, 128-64-32',
  'Keras blog: sparse, L1': 'Keras-Blog: dünn besetzt, L1',
  'Keras’ Adam adds its epsilon before the bias is corrected, this page’s afterwards, which tells only in the first steps.':
    'Adam von Keras addiert sein Epsilon vor der Korrektur der Verzerrung, der dieser Seite danach; das zeigt sich nur in den ersten Schritten.',
  'Mean activation of the code': 'Mittlere Aktivierung des Codes',
  'Nearest code is of another class': 'Nächster Code hat eine andere Klasse',
  'Negative evidence bound, one draw': 'Negative Evidenzschranke, eine Ziehung',
  'One layer each way, the first network of the Keras blog. It falls fast to 0.10 nats a pixel and then slowly towards 0.09; most of what is left is the grey of the pixels, which no network gets below.':
    'Eine Schicht je Richtung, das erste Netz des Keras-Blogs. Es fällt schnell auf 0,10 Nats je Pixel und dann langsam Richtung 0,09; das meiste davon ist das Grau der Pixel, das kein Netz unterbietet.',
  'PyTorch sums the loss over a batch, this page takes the mean over its images: Adam takes the same steps but for its epsilon.':
    'PyTorch summiert den Verlust über einen Batch, diese Seite mittelt ihn über dessen Bilder: Adam geht dieselben Schritte, bis auf sein Epsilon.',
  'PyTorch’s VAE example': 'Das VAE-Beispiel von PyTorch',
  'Sigmoid units that are to be on a tenth of the time. Look at the weights as pictures: 196 strokes of a pen, each somewhere on the page. The tutorial shows that picture and no figure; the share of the time is what can be compared.':
    'Sigmoide, die ein Zehntel der Zeit an sein sollen. Sieh dir die Gewichte als Bilder an: 196 Federstriche, jeder irgendwo auf dem Blatt. Das Tutorial zeigt dieses Bild und keine Zahl; vergleichen lässt sich der Anteil der Zeit.',
  'The decay of weights acts on biases, too.': 'Die Gewichtsabnahme wirkt auch auf Bias.',
  'The figure is the cross-entropy of a digit, in nats, divided by its {0} pixels; the source gives it to one digit.':
    'Die Zahl ist die Kreuzentropie einer Ziffer in Nats, geteilt durch ihre {0} Pixel; die Quelle gibt sie mit einer Ziffer an.',
  'The nearest of the codes of the first 10,000 training digits is looked for, for each of the 10,000 test digits.':
    'Für jede der 10.000 Testziffern wird unter den Codes der ersten 10.000 Trainingsziffern der nächste gesucht.',
  'The network of PyTorch’s own example, trained as there on all 60,000 digits. After 10 epochs its test loss is to be about 105 nats a digit; the KL term settles near 25.':
    'Das Netz aus dem Beispiel von PyTorch, wie dort mit allen 60.000 Ziffern trainiert. Nach 10 Epochen soll sein Testverlust bei etwa 105 Nats je Ziffer liegen; der KL-Term pendelt sich nahe 25 ein.',
  'The paper trains logistic units layer by layer as restricted Boltzmann machines, then all of them by conjugate gradients; here SiLU units begin with He’s weights and learn by Adam over 20 epochs, without pretraining.':
    'Der Artikel trainiert logistische Einheiten Schicht für Schicht als beschränkte Boltzmann-Maschinen, dann alle durch konjugierte Gradienten; hier beginnen SiLU-Einheiten mit Gewichten nach He und lernen mit Adam über 20 Epochen, ohne Vortraining.',
  'The same network with a price on its code. It rebuilds a little worse, and the mean of the code falls to less than half of what it is without the price.':
    'Dasselbe Netz mit einem Preis auf seinen Code. Es rekonstruiert etwas schlechter, und das Mittel des Codes fällt auf weniger als die Hälfte dessen, was es ohne den Preis ist.',
  'The source’s test loss, 0.10, is not compared: it does not say whether the price of the code is counted in it.':
    'Der Testverlust der Quelle, 0,10, wird nicht verglichen: Sie sagt nicht, ob der Preis des Codes darin mitzählt.',
  'The tutorial halves the squared error; this page does not, so β and λ are twice as large here: 6 and 0.006.':
    'Das Tutorial halbiert den quadratischen Fehler; diese Seite nicht, also sind β und λ hier doppelt so groß: 6 und 0,006.',
  'The tutorial minimises by L-BFGS over 10,000 digits at once; this page takes Nesterov steps over batches of 500 of its 12,000 digits, so the mean activation is that of a batch.':
    'Das Tutorial minimiert mit L-BFGS über 10.000 Ziffern auf einmal; diese Seite geht Nesterov-Schritte über Batches von 500 ihrer 12.000 Ziffern, also ist die mittlere Aktivierung die eines Batches.',
  'The weight of the penalty, 1e-4 there, is {0} times as large here, for the same reason.':
    'Das Gewicht des Strafterms, dort 1e-4, ist hier aus demselben Grund {0}-mal so groß.',
  'Three layers each way, through as many numbers as the shallow network. After 100 epochs it is to be a bit better, about 0.08 nats a pixel.':
    'Drei Schichten je Richtung, durch so viele Zahlen wie im flachen Netz. Nach 100 Epochen soll es etwas besser sein, etwa 0,08 Nats je Pixel.',
  'UFLDL: 196 pen strokes': 'UFLDL: 196 Federstriche',
  'a picture': 'ein Bild',
  'about 0.08': 'etwa 0,08',
  'about 0.09': 'etwa 0,09',
  'about 104': 'etwa 104',
  'adding a sparsity constraint on the encoded representations, 100 epochs':
    'mit Sparsamkeit der codierten Darstellungen, 100 Epochen',
  'below PCA’s 61.9 %': 'unter den 61,9 % von PCA',
  'below half of 7.30, that without L1': 'unter der Hälfte von 7,30, dem Wert ohne L1',
  'deep autoencoder, 100 epochs': 'tiefer Autoencoder, 100 Epochen',
  'examples/vae, README: around 104 after 10 epochs; an older README has 107.05 ± 0.25':
    'examples/vae, README: etwa 104 nach 10 Epochen; ein älteres README hat 107,05 ± 0,25',
  'exercise on vectorization: 196 units, ρ = 0.1, β = 3, λ = 0.003':
    'Übung zur Vektorisierung: 196 Einheiten, ρ = 0,1, β = 3, λ = 0,003',
  'figure 3: codes of a 784-1000-500-250-2 network beside two principal components':
    'Abbildung 3: Codes eines Netzes 784-1000-500-250-2 neben zwei Hauptkomponenten',
  'the simplest possible autoencoder, 50 epochs': 'der einfachste denkbare Autoencoder, 50 Epochen',
  'vae/main.py; the range is that of three logs of it that others published, since the example names no figure':
    'vae/main.py; die Spanne ist die dreier Protokolle davon, die andere veröffentlicht haben, denn das Beispiel nennt keine Zahl',
  'within 0.02': 'bis auf 0,02',
  'within 5 %': 'bis auf 5 %',
};
