/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_CODE_SPACE_IN_GERMAN = {
  '0 means that the cluster tells nothing, 1 that it tells the class. Unlike the accuracy it needs no map of clusters to classes, and it forgives two clusters for one digit more than one cluster for two.':
    '0 heißt, dass der Haufen nichts sagt, 1, dass er die Klasse sagt. Anders als die Trefferquote braucht sie keine Zuordnung von Haufen zu Klassen, und sie verzeiht zwei Haufen für eine Ziffer eher als einen Haufen für zwei.',
  'A softmax classifier learns from the codes of the training digits, which stay as they are. The share of test digits whose class it names.':
    'Ein Softmax-Klassifikator lernt aus den Codes der Trainingsziffern, die bleiben, wie sie sind. Der Anteil der Testziffern, deren Klasse er nennt.',
  'Distance to the nearest code': 'Abstand zum nächsten Code',
  'Far from all codes the decoder was never asked for anything: what it draws there is a hole, and need not be a digit.':
    'Fern von allen Codes wurde der Decoder nie etwas gefragt: Was er dort zeichnet, ist ein Loch und muss keine Ziffer sein.',
  'Guessing': 'Raten',
  'How far the place on the map is from the nearest code of a digit.':
    'Wie weit die Stelle auf der Karte vom nächsten Code einer Ziffer entfernt ist.',
  'It tells how well flat borders part the classes in the code. Pixels are hard to beat: 784 numbers leave such a classifier more room than 2 or 32.':
    'Sie sagt, wie gut ebene Grenzen die Klassen im Code trennen. Pixel sind schwer zu schlagen: 784 Zahlen lassen einem solchen Klassifikator mehr Platz als 2 oder 32.',
  'Linear classifier, accuracy': 'Linearer Klassifikator, Trefferquote',
  'Multilayer perceptron': 'Mehrschichtiges Perzeptron',
  'Normalized mutual information: what the clusters tell about the classes, divided by the mean of both entropies.':
    'Normierte Transinformation: was die Haufen über die Klassen sagen, geteilt durch das Mittel beider Entropien.',
  'One cluster that holds two digits costs nearly a tenth. It moves by several hundredths with the seed, since k-means looks for round clusters and finds a local best.':
    'Ein Haufen, der zwei Ziffern enthält, kostet fast ein Zehntel. Mit dem Startwert ändert sich das um mehrere Hundertstel, denn k-means sucht runde Haufen und findet ein örtliches Bestes.',
  'Published: the Theano tutorials, 50,000 labels; SdA is the stacked denoising autoencoder, 1000 × 3.':
    'Veröffentlicht: die Theano-Anleitungen, 50.000 Etiketten; SdA ist der gestapelte entrauschende Autoencoder, 1000 × 3.',
  'SdA, pretrained and fine-tuned': 'SdA, vortrainiert und nachtrainiert',
  'Share of the test digits to which the trained encoder with a softmax on top gives another class.':
    'Anteil der Testziffern, denen der trainierte Encoder mit einem Softmax darauf eine andere Klasse gibt.',
  'Softmax on pixels': 'Softmax auf Pixeln',
  'Test digits named wrong': 'Falsch benannte Testziffern',
  'The same on pixels': 'Dasselbe auf Pixeln',
  'With ten labels most of it is luck, so three seeds stand as a range. With all labels both starts end near each other: pretraining helps where labels are few.':
    'Bei zehn Etiketten ist das meiste Glück, darum stehen drei Startwerte als Spanne da. Mit allen Etiketten enden beide Anfänge nahe beieinander: Vortraining hilft, wo Etiketten knapp sind.',
  'k-means finds ten clusters among the codes, without labels: the best of ten starts by its own inertia. The share of test digits that lie in the right one, under the best one-to-one map of clusters to classes.':
    'k-means findet ohne Etiketten zehn Haufen unter den Codes: der nach eigener Trägheit beste von zehn Anfängen. Der Anteil der Testziffern, die im richtigen liegen, wenn jeder Haufen bestmöglich einer Klasse zugeordnet ist.',
  'k-means on pixels': 'k-means auf Pixeln',
  'per cent of the test digits': 'Prozent der Testziffern',
};
