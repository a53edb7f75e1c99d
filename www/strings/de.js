/** German, by the English sentences. @type {import('./t.js').Strings} */
export const GERMAN = {
  language: 'de',
  sentences: {
    ' Its colour is its class, which the network is never told; a numeral stands at the median of its class.':
      ' Seine Farbe ist seine Klasse, die dem Netz nie gesagt wird; eine Ziffer steht am Median ihrer Klasse.',
    ' Which of the kinds, is drawn with even odds.': ' Welche der Arten, wird mit gleichen Chancen gezogen.',
    ' and ': ' und ',
    ' of {0}': ' von {0}',
    '(0: never)': '(0: nie)',
    '(starts anew)': '(beginnt neu)',
    ', patience {0}': ', Geduld {0}',
    '0 means that the cluster tells nothing, 1 that it tells the class. Unlike the accuracy it needs no map of clusters to classes, and it forgives two clusters for one digit more than one cluster for two.':
      '0 heißt, dass der Haufen nichts sagt, 1, dass er die Klasse sagt. Anders als die Trefferquote braucht sie keine Zuordnung von Haufen zu Klassen, und sie verzeiht zwei Haufen für eine Ziffer eher als einen Haufen für zwei.',
    '0 means that the code tells nothing, whatever the picture. Digits take some 6 nats through two numbers and about 25 through twenty.':
      '0 heißt, dass der Code nichts sagt, was immer das Bild ist. Ziffern brauchen etwa 6 Nats durch zwei Zahlen und etwa 25 durch zwanzig.',
    '0.1 (the target)': '0,1 (das Ziel)',
    '0.5 is a coin, 1 tells all apart, and below 0.5 the score has it the wrong way round. It does not depend on how rare anomalies are, so a good area can still mean mostly false alarms.':
      '0,5 ist eine Münze, 1 trennt alles, und unter 0,5 hat der Wert es verkehrt herum. Wie selten Anomalien sind, geht nicht ein: Auch eine gute Fläche kann also meist Fehlalarm bedeuten.',
    '1 axis keeps {0} % of the variance around the mean. What the others hold, {1}, is the squared error that PCA leaves on the training digits.':
      '1 Achse behält {0} % der Varianz um den Mittelwert. Was die anderen enthalten, {1}, ist der quadratische Fehler, den PCA an den Trainingsziffern lässt.',
    '1 by change of the picture': '1 durch Änderung des Bildes',
    '1 by distance in the plane': '1 durch Abstand in der Ebene',
    '1 degree': '1 Grad',
    '1 epoch': '1 Epoche',
    '1 is a change of the picture whose Euclidean length over all pixels is 1; the digit itself has a length of {0}.':
      '1 ist eine Änderung des Bildes, deren euklidische Länge über alle Pixel 1 ist; die Ziffer selbst hat die Länge {0}.',
    '1 is dead, the same for every picture (crossed out).': '1 ist tot, für jedes Bild gleich (durchgestrichen).',
    '1 makes the loss the evidence bound; far more, and the code goes silent.':
      '1 macht den Verlust zur Evidenzschranke; viel mehr, und der Code verstummt.',
    '1 number': '1 Zahl',
    '1 of {0} numbers is active; after {1} the SSE (below each) stays within {2} of the whole’s.':
      '1 von {0} Zahlen ist aktiv; so viel hält die SSE (unter jedem Bild) innerhalb von {2} um die des Ganzen: {1}.',
    '1 seed {0}': '1 Startwert {0}',
    '1 term': '1 Term',
    '1 unit;': '1 Einheit;',
    '1, since only then is a reconstruction a sum over the numbers of its code':
      '1, denn nur dann ist eine Rekonstruktion eine Summe über die Zahlen ihres Codes',
    '10 labels, one of each class': '10 Labels, eins je Klasse',
    '10,000 test digits': '10.000 Testziffern',
    '12,000 handwritten digits that come with the page.': '12.000 handgeschriebene Ziffern, die mit der Seite kommen.',
    '2 numbers': '2 Zahlen',
    '2,000 images of 8 × 8 pixels: whole rows or whole columns.':
      '2.000 Bilder von 8 × 8 Pixeln: ganze Zeilen oder ganze Spalten.',
    '2,000 points never fill 400 squares evenly: even draws from the density itself have the distance in the column “draws”, and nothing gets below it but by luck.':
      '2.000 Punkte füllen 400 Quadrate nie gleichmäßig: Selbst Ziehungen aus der Dichte haben den Abstand in der Spalte „Ziehungen“, und darunter kommt nichts, außer durch Glück.',
    '2,000 points of the plane along one spiral arm.': '2.000 Punkte der Ebene entlang eines Spiralarms.',
    '2,000 points of the plane around a circle.': '2.000 Punkte der Ebene um einen Kreis.',
    '2,000 points of the plane on two interleaved half circles.':
      '2.000 Punkte der Ebene auf zwei verschränkten Halbkreisen.',
    '20 numbers': '20 Zahlen',
    '2: the field is one of points of the plane': '2: Das Feld ist eines von Punkten der Ebene',
    '300 test digits': '300 Testziffern',
    '300 test items': '300 Teststücke',
    '60,000 training digits': '60.000 Trainingsziffern',
    '784-1000-500-250-30 in PyTorch, 50 epochs': '784-1000-500-250-30 in PyTorch, 50 Epochen',
    '784-128-32 in PyTorch, the same': '784-128-32 in PyTorch, ebenso',
    '784-256-128-2 in PyTorch, 20 epochs': '784-256-128-2 in PyTorch, 20 Epochen',
    '784-500-20, 30 epochs, binarised digits': '784-500-20, 30 Epochen, binarisierte Ziffern',
    '784-512-32 in PyTorch, 6 epochs': '784-512-32 in PyTorch, 6 Epochen',
    ': 1 number': ': 1 Zahl',
    ': {0} numbers': ': {0} Zahlen',
    'A change starts the training anew': 'Eine Änderung beginnt das Training neu',
    'A change that means nothing to a reader should move the code by little beside what tells classes apart.':
      'Eine Änderung, die einem Leser nichts bedeutet, sollte den Code wenig bewegen, verglichen mit dem, was Klassen trennt.',
    'A code of': 'Ein Code von',
    'A code of 32': 'Ein Code von 32',
    'A code of d stored numbers is no rate of 32 d bits: most of these bits tell the decoder nothing. A bit less comes with a coarser step, and a larger error.':
      'Ein Code aus d gespeicherten Zahlen hat keine Rate von 32 d Bits: Die meisten dieser Bits sagen dem Decoder nichts. Ein Bit weniger kommt mit einer gröberen Stufe und einem größeren Fehler.',
    'A code of one number has no plane; its density is beside.':
      'Ein Code von einer Zahl hat keine Ebene; seine Dichte steht daneben.',
    'A code of two numbers': 'Ein Code von zwei Zahlen',
    'A code of two numbers is shown whole. Of a longer one the map shows its two widest directions, and what is near there may be far apart in the others.':
      'Ein Code aus zwei Zahlen ist ganz zu sehen. Von einem längeren zeigt die Karte die zwei breitesten Richtungen, und was dort nah ist, kann in den anderen weit auseinanderliegen.',
    'A code of which few numbers answer to a digit: what each of them draws, and the sum that the digit is of them.':
      'Ein Code, von dem wenige Zahlen auf eine Ziffer antworten: was jede von ihnen zeichnet, und die Summe, die die Ziffer aus ihnen ist.',
    'A code of {0} × 32 = {1} stored bits is no rate: rounded to a quarter of its spread it costs {2}, and the error goes from {3} to {4}.':
      'Ein Code von {0} × 32 = {1} gespeicherten Bits ist keine Rate: Auf ein Viertel seiner Streuung gerundet kostet er {2}, und der Fehler geht von {3} auf {4}.',
    'A code that tells nothing costs nothing, and that is how training begins. KL rises as the decoder begins to use the code.':
      'Ein Code, der nichts sagt, kostet nichts, und so beginnt das Training. KL steigt, wenn der Decoder beginnt, den Code zu nutzen.',
    'A coin': 'Eine Münze',
    'A contractive penalty makes codes smaller as well as calmer, so what a code moves by is divided by this.':
      'Ein kontraktiver Strafterm macht Codes nicht nur ruhiger, sondern auch kleiner. Darum wird, was ein Code sich bewegt, hierdurch geteilt.',
    'A deep encoder trained layer by layer without labels, then fine-tuned with few, against a random start.':
      'Ein tiefer Encoder, Schicht für Schicht ohne Labels trainiert, dann mit wenigen nachtrainiert, gegen einen zufälligen Anfang.',
    'A denoiser of points has learned an arrow field: the slope of the log density, smoothed by its noise. Here it stands beside the exact one.':
      'Ein Entrauscher von Punkten hat ein Pfeilfeld gelernt: die Steigung der logarithmierten Dichte, geglättet von seinem Rauschen. Hier steht es neben dem exakten.',
    'A digit': 'Eine Ziffer',
    'A drawing is scaled and centred as MNIST digits are.':
      'Eine Zeichnung wird skaliert und zentriert wie die Ziffern von MNIST.',
    'A few large ones and many small ones mean that the code follows a few changes, such as slant or thickness, and ignores the others. Only their ratio says so: all of them shrink with the weights.':
      'Wenige große und viele kleine bedeuten, dass der Code wenigen Änderungen folgt, etwa Neigung oder Dicke, und die übrigen übergeht. Das sagt nur ihr Verhältnis: Mit den Gewichten schrumpfen alle.',
    'A field of zeros': 'Ein Feld aus Nullen',
    'A field of zeros would have': 'Ein Feld aus Nullen hätte',
    'A hash of every weight of the network: equal weights have the same one, and one bit that differs gives another.':
      'Ein Hash aller Gewichte des Netzes: Gleiche Gewichte haben denselben, und ein einziges anderes Bit ergibt einen anderen.',
    'A larger β buys a cheaper code with blurrier digits. On a dashed line −ELBO is the same; only β = 1 trains for it. The network above may have learned longer.':
      'Ein größeres β kauft einen billigeren Code mit unschärferen Ziffern. Auf einer gestrichelten Linie ist −ELBO gleich; nur β = 1 trainiert darauf. Das Netz oben hat vielleicht länger gelernt.',
    'A lower threshold finds more and raises more false alarms: both shares together are one point of the curve. A threshold put at 5 % on pictures the network learned from gives more on new ones, which it rebuilds less well.':
      'Eine niedrigere Schwelle findet mehr und gibt mehr Fehlalarme: Beide Anteile zusammen sind ein Punkt der Kurve. Eine Schwelle bei 5 % auf Bildern, aus denen das Netz lernte, gibt auf neuen mehr, denn die rekonstruiert es weniger gut.',
    'A network that learned some digits alone, and how strange all others are to it by the error it makes.':
      'Ein Netz, das nur einige Ziffern gelernt hat, und wie fremd ihm alle anderen sind, gemessen an seinem Fehler.',
    'A network trains on the digit {0} alone.': 'Ein Netz trainiert auf der Ziffer {0} allein.',
    'A network trains on the digits {0} alone.': 'Ein Netz trainiert auf den Ziffern {0} allein.',
    'A network, and one digit on its way through it.': 'Ein Netz und eine Ziffer auf ihrem Weg hindurch.',
    'A new version of this page is ready. Until you reload, all goes on as it is.':
      'Eine neue Fassung dieser Seite ist da. Bis du neu lädst, geht alles weiter wie bisher.',
    'A number near 0 is not used: its code is the prior whatever the digit. Networks use as many as pay for themselves.':
      'Eine Zahl nahe 0 wird nicht genutzt: Ihr Code ist der Prior, was immer die Ziffer ist. Netze nutzen so viele, wie sich lohnen.',
    'A one has about half the ink of an eight. An error grows with what there is to rebuild, so a score that only counts ink already tells digits apart.':
      'Eine Eins hat etwa halb so viel Tinte wie eine Acht. Ein Fehler wächst mit dem, was zu rekonstruieren ist; schon ein Maß, das nur Tinte zählt, unterscheidet also Ziffern.',
    'A one has little ink and is easy to rebuild, even by a network that never saw one: its error is below that of the digits the network knows. That is a result about error as a score, and it is not turned round.':
      'Eine Eins hat wenig Tinte und ist leicht zu rekonstruieren, auch für ein Netz, das nie eine sah: Ihr Fehler liegt unter dem der Ziffern, die das Netz kennt. Das sagt etwas über den Fehler als Maß und wird nicht umgedreht.',
    'A photo or picture of one digit (PNG, JPEG, WebP, GIF, SVG), any size; 28 × 28 pixels are taken as they are. You can also drop it on the page':
      'Ein Foto oder Bild einer Ziffer (PNG, JPEG, WebP, GIF, SVG), in jeder Größe; 28 × 28 Pixel bleiben, wie sie sind. Du kannst es auch auf die Seite ziehen',
    'A picture': 'Ein Bild',
    'A picture has 784 pixels, not {0}.': 'Ein Bild hat 784 Pixel, nicht {0}.',
    'A quarter of the pixels goes missing, and after a few seconds the network fills them in. The best affine map of the same digits ends at an SSE of {0}; this one passes it after a few epochs.':
      'Ein Viertel der Pixel fehlt, und nach ein paar Sekunden ergänzt das Netz sie. Die beste affine Abbildung derselben Ziffern endet bei einer SSE von {0}; dieses Netz unterbietet sie nach wenigen Epochen.',
    'A random digit of any class': 'Eine zufällige Ziffer irgendeiner Klasse',
    'A random number from a normal distribution is added to each pixel.':
      'Eine Zufallszahl aus einer Normalverteilung kommt zu jedem Pixel hinzu.',
    'A random number from a normal distribution is added to each value.':
      'Eine Zufallszahl aus einer Normalverteilung kommt zu jedem Wert hinzu.',
    'A rate that is too high pushes most rectifiers to where they are 0 for every digit; no gradient brings them back. Of 64 units of the code only a few are left, and pictures stay a blur. Leaky ReLU or a lower rate helps.':
      'Eine zu hohe Rate schiebt die meisten ReLU dorthin, wo sie für jede Ziffer 0 sind; kein Gradient holt sie zurück. Von 64 Einheiten des Codes bleiben nur wenige, und die Bilder bleiben unscharf. Leaky ReLU oder eine kleinere Rate hilft.',
    'A result code has {0} letters and digits, an older one {1}, and this one has {2}: type it once more.':
      'Ein Ergebniscode hat {0} Buchstaben und Ziffern, ein älterer {1}, und dieser hat {2}: Tippe ihn noch einmal.',
    'A run that was saved here: a .safetensors or .safetensors.gz file':
      'Ein Lauf, der hier gespeichert wurde: eine Datei .safetensors oder .safetensors.gz',
    'A score that tells nothing has the share of anomalies among all pictures, the dashed line, and not 0.5. So it changes with how many anomalies there are, and is compared only on the same pictures.':
      'Ein Maß, das nichts sagt, erreicht den Anteil der Anomalien an allen Bildern, die gestrichelte Linie, und nicht 0,5. Es ändert sich also damit, wie viele Anomalien es gibt, und wird nur auf denselben Bildern verglichen.',
    'A script that builds, loads and trains this very network':
      'Ein Skript, das genau dieses Netz baut, lädt und trainiert',
    'A script that {0} begins with is missing or damaged. Retry, or put the whole folder on the server anew.':
      'Ein Skript, mit dem {0} beginnt, fehlt oder ist beschädigt. Versuche es noch einmal oder lege den ganzen Ordner neu auf den Server.',
    'A single point is a single Gaussian: all its arrows point to it.':
      'Ein einzelner Punkt ist eine einzelne Gauß-Verteilung: Alle ihre Pfeile zeigen auf ihn.',
    'A slice through the mean of all codes: both axes hold {0} % of their variance, and what is decoded here leaves out the rest.':
      'Ein Schnitt durch den Mittelwert aller Codes: Beide Achsen enthalten {0} % ihrer Varianz, und was hier decodiert wird, lässt den Rest weg.',
    'A softmax classifier learns from the codes of the training digits, which stay as they are. The share of test digits whose class it names.':
      'Ein Softmax-Klassifikator lernt aus den Codes der Trainingsziffern, die bleiben, wie sie sind. Der Anteil der Testziffern, deren Klasse er nennt.',
    'A spiral in one number': 'Eine Spirale in einer Zahl',
    'A star is on the pad at the top, rebuilt by the network that trains here.':
      'Oben auf dem Zeichenfeld ist ein Stern, rekonstruiert von dem Netz, das hier trainiert.',
    'A step costs about three times as much as looking at the same pictures: there, back, and the weights. It falls while other tabs or views of this page work, and changes no result.':
      'Ein Schritt kostet etwa dreimal so viel wie dieselben Bilder nur anzusehen: hin, zurück und die Gewichte. Sie fällt, wenn andere Tabs oder Ansichten dieser Seite arbeiten, und ändert kein Ergebnis.',
    'A sum over 784 pixels, so it is far above 1; on grey pixels it cannot fall below the grey-level floor.':
      'Eine Summe über 784 Pixel, also weit über 1; auf grauen Pixeln kann sie nicht unter die Untergrenze der Graustufen fallen.',
    'A sum over 784 pixels: other programs print the mean over pixels, which is 784 times smaller, or half the sum. It is the same number for every loss, so networks can be compared by it.':
      'Eine Summe über 784 Pixel: Andere Programme geben das Mittel über die Pixel aus, das 784-mal kleiner ist, oder die halbe Summe. Für jede Verlustfunktion ist es dieselbe Zahl, also lassen sich Netze daran vergleichen.',
    'A tail, and ≤ in the table, marks the sum of the entropies of each number: an upper bound, since numbers that depend on one another cost less together. Whole codes are counted where at most a tenth as many of them occur as there are digits: counted from fewer digits, their entropy would come out too low. The dotted line is what Gaussian pictures with the digits’ covariance would need at least; digits are not Gaussian, so a network may pass below it.':
      'Ein Schweif, und ≤ in der Tabelle, markiert die Summe der Entropien aller Zahlen: eine obere Schranke, denn Zahlen, die voneinander abhängen, kosten zusammen weniger. Ganze Codes werden gezählt, wo höchstens ein Zehntel so viele vorkommen, wie es Ziffern gibt: Aus weniger Ziffern gezählt käme ihre Entropie zu klein heraus. Die gepunktete Linie ist, was gaußsche Bilder mit der Kovarianz der Ziffern mindestens brauchten; Ziffern sind nicht gaußsch, also darf ein Netz darunter liegen.',
    'A variational autoencoder on digits of black and white pixels: without greys, the evidence bound is one of a likelihood. After 10 epochs it is to be about 104 nats.':
      'Ein variationeller Autoencoder an Ziffern aus schwarzen und weißen Pixeln: Ohne Grau ist die Evidenzschranke die einer Wahrscheinlichkeit. Nach 10 Epochen soll sie bei etwa 104 Nats liegen.',
    'A variational code needs the identity as its activation: choose that first.':
      'Ein variationeller Code braucht die Identität als Aktivierung: Wähle zuerst diese.',
    'A variational code needs weights that are not tied: a variational encoder gives twice as many values as the decoder takes.':
      'Ein variationeller Code braucht Gewichte, die nicht gekoppelt sind: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'A web page came in place of {0}, so this page cannot start. Open the folder with a slash at the end of its address, and sign in to the network if it asks for that.':
      'Statt {0} kam eine Webseite, also kann diese Seite nicht starten. Öffne den Ordner mit einem Schrägstrich am Ende der Adresse und melde dich im Netzwerk an, falls es das verlangt.',
    'About two operations a weight. It says nothing of quality; the first run after loading is slower and not counted.':
      'Etwa zwei Rechenschritte je Gewicht. Über die Güte sagt sie nichts; der erste Durchgang nach dem Laden ist langsamer und zählt nicht.',
    'Activation and first weights': 'Aktivierung und erste Gewichte',
    'Active numbers a digit': 'Aktive Zahlen je Ziffer',
    'Active: further than {0} from zero; the largest number here is {1}. For comparison, the shipped network Plain leaves an error of {2} with 32 numbers, nearly all active.':
      'Aktiv: weiter als {0} von null; die größte Zahl hier ist {1}. Zum Vergleich: Das mitgelieferte Netz „Einfach, Code von 32“ lässt mit 32 Zahlen, fast alle aktiv, einen Fehler von {2}.',
    'Activity': 'Aktivität',
    'Activity of the code': 'Aktivität des Codes',
    'Add a layer': 'Schicht hinzufügen',
    'Add a run to compare': 'Lauf zum Vergleich',
    'Add a run to compare: it begins with the same seed and the same digits. Then change one thing, and see what that does.':
      'Stelle einen Lauf daneben: Er beginnt mit demselben Startwert und denselben Ziffern. Ändere dann eine Sache und sieh, was sie bewirkt.',
    'Adds a dense layer of {0} units before the code, and its mirror image to the decoder.':
      'Fügt vor dem Code eine dichte Schicht aus {0} Einheiten hinzu und ihr Spiegelbild im Decoder.',
    'After pip install autoencoder_playground.': 'Nach pip install autoencoder_playground.',
    'After {0} passes': 'Nach {0} Durchgängen',
    'Against noise': 'Gegen Rauschen',
    'All 60,000 digits': 'Alle 60.000 Ziffern',
    'All 60,000 digits are not part of this copy of the site, so this cannot be trained here. The pack of 12,000 can; whoever builds the site puts all of them there by `cargo xtask data` and then `cargo xtask build`.':
      'Alle 60.000 Ziffern gehören nicht zu dieser Kopie der Website, darum lässt sich dies hier nicht trainieren. Mit dem Paket von 12.000 geht es; wer die Website baut, legt alle mit `cargo xtask data` und dann `cargo xtask build` dazu.',
    'All 60,000 training digits of MNIST, judged on its 10,000 test digits: about 11 MB, fetched once and kept.':
      'Alle 60.000 Trainingsziffern von MNIST, gemessen an seinen 10.000 Testziffern: etwa 11 MB, einmal geladen und behalten.',
    'All black': 'Alles schwarz',
    'All but ones': 'Alles außer Einsen',
    'All digits in one picture file, so that they share its header':
      'Alle Ziffern in einer Bilddatei, sodass sie deren Kopf teilen',
    'All grey, 0.5': 'Alles grau, 0,5',
    'All lengths are to one scale, and arrows stand where 99 of 100 noisy training points lie: elsewhere the network never learned. Both fields are of σ = {0}.':
      'Alle Längen haben einen Maßstab, und Pfeile stehen, wo 99 von 100 verrauschten Trainingspunkten liegen: Anderswo hat das Netz nie gelernt. Beide Felder gehören zu σ = {0}.',
    'All networks are trained.': 'Alle Netze sind trainiert.',
    'All numbers of the code over pictures that were not trained on: a sparse code has most of them at zero.':
      'Alle Zahlen des Codes über Bilder, mit denen nicht trainiert wurde: Ein sparsamer Code hat die meisten bei null.',
    'All points': 'Alle Punkte',
    'All points; ≤ is an upper bound': 'Alle Punkte; ≤ ist eine obere Schranke',
    'All randomness comes from this number: first weights, noise, order of the samples':
      'Aller Zufall kommt aus dieser Zahl: erste Gewichte, Rauschen, Reihenfolge der Beispiele',
    'All ten digits are normal, so no other digit is left to find: unclick one, or choose Fashion items or shuffled pixels.':
      'Alle zehn Ziffern sind normal, also bleibt keine andere zu finden: Wähle eine ab, oder nimm Modestücke oder vermischte Pixel.',
    'All ten, one after the other': 'Alle zehn, eine nach der anderen',
    'All three numbers of the code.': 'Alle drei Zahlen des Codes.',
    'All trials are done.': 'Alle Versuche sind fertig.',
    'All {0} units of the code are dead.': 'Alle {0} Einheiten des Codes sind tot.',
    'Along each of the first numbers, from −3 to 3': 'Entlang jeder der ersten Zahlen, von −3 bis 3',
    'Along it by {0}': 'Daran entlang um {0}',
    'Along the number with the largest KL, from −3 to 3': 'Entlang der Zahl mit dem größten KL, von −3 bis 3',
    'Along the number with the next largest KL, from −3 to 3':
      'Entlang der Zahl mit dem nächstgrößten KL, von −3 bis 3',
    'Also 32 numbers a digit, with one nonlinear layer on either side: the SSE falls past the {0} of PCA within two epochs and below 6 in the end.':
      'Auch 32 Zahlen je Ziffer, mit je einer nichtlinearen Schicht auf beiden Seiten: Die SSE fällt binnen zwei Epochen unter die {0} von PCA und am Ende unter 6.',
    'An atom': 'Ein Atom',
    'Angles are computed for codes of up to 256 numbers.': 'Winkel werden für Codes von bis zu 256 Zahlen berechnet.',
    'Anomalies': 'Anomalien',
    'Anomalies that look normal': 'Anomalien, die normal aussehen',
    'Anomaly': 'Anomalien finden',
    'Another random {0} from the set': 'Eine andere zufällige {0} aus dem Satz',
    'Another run that goes on from here: change one thing for it':
      'Ein weiterer Lauf, der von hier weitergeht: Ändere eine Sache dafür',
    'Applied after each hidden layer': 'Angewandt nach jeder verdeckten Schicht',
    'Applied to the code': 'Angewandt auf den Code',
    'Applied to the last layer; cross-entropy needs the sigmoid':
      'Angewandt auf die letzte Schicht; Kreuzentropie braucht die Sigmoide',
    'Area under the ROC curve (AUC)': 'Fläche unter der ROC-Kurve (AUC)',
    'Area under the ROC curve of': 'Fläche unter der ROC-Kurve von',
    'Arrow field: arrow keys move the probe': 'Pfeilfeld: Pfeiltasten bewegen die Sonde',
    'Arrow keys choose a unit': 'Pfeiltasten wählen eine Einheit',
    'Arrows move · Shift: faster · Space: pen down or up · E: eraser · Delete: clear · Ctrl+Z: undo':
      'Pfeile bewegen · Umschalt: schneller · Leertaste: Stift ab oder auf · E: Radierer · Entf: leeren · Strg+Z: zurück',
    'As SGD, with the gradient taken one step ahead.': 'Wie SGD, mit dem Gradienten einen Schritt voraus.',
    'As a raw block of HTML.': 'Als roher HTML-Block.',
    'As a table': 'Als Tabelle',
    'As in the network': 'Wie im Netz',
    'As many numbers as pixels: the SSE of clean digits goes to almost nothing, and nothing was learned. A star, which no digit is, comes back as well, and noise comes out hardly weaker. A smaller code or noise in training helps.':
      'So viele Zahlen wie Pixel: Die SSE sauberer Ziffern geht fast auf null, und gelernt wurde nichts. Ein Stern, der keine Ziffer ist, kommt ebenso zurück, und Rauschen kommt kaum schwächer heraus. Ein kleinerer Code oder Rauschen im Training hilft.',
    'As tables': 'Als Tabellen',
    'As there, each code is drawn once when the 10,000 test digits are measured, here always from seed 1.':
      'Wie dort wird jeder Code beim Messen der 10.000 Testziffern einmal gezogen, hier immer mit Startwert 1.',
    'At first it grows by the singular value of the direction, then differently: the Jacobian holds for small changes alone.':
      'Zuerst wächst er um den Singulärwert der Richtung, dann anders: Die Jacobi-Matrix gilt nur für kleine Änderungen.',
    'At the probe': 'An der Sonde',
    'At the threshold of': 'An der Schwelle von',
    'At: epoch {0}': 'Bei: Epoche {0}',
    'At: step {0}, epoch {1}': 'Bei: Schritt {0}, Epoche {1}',
    'Atom switched off': 'Atom ausgeschaltet',
    'Atom {0}': 'Atom {0}',
    'Atom {0} of {1}': 'Atom {0} von {1}',
    'Atom {0}, dead': 'Atom {0}, tot',
    'Atom {0}, used by {1} % of the digits': 'Atom {0}, gebraucht von {1} % der Ziffern',
    'Atoms that all digits use draw what all have in common; those that few use are strokes of a few.':
      'Atome, die alle Ziffern nutzen, zeichnen, was alle gemeinsam haben; die wenige nutzen, sind Striche von wenigen.',
    'Atoms times their numbers, the largest first, after which the squared error stays within 0.5 of that of the whole sum; mean over the first 100 test digits.':
      'Atome mal ihre Zahlen, die größten zuerst, nach denen der quadratische Fehler höchstens 0,5 von dem der ganzen Summe entfernt bleibt; Mittel über die ersten 100 Testziffern.',
    'Atoms: what each number of the code draws': 'Atome: was jede Zahl des Codes zeichnet',
    'Average precision': 'Mittlere Genauigkeit (average precision)',
    'Axes': 'Achsen',
    'Axes as pictures': 'Achsen als Bilder',
    'Axes of the network': 'Achsen des Netzes',
    'Back to the first weights, from the same seed': 'Zurück zu den ersten Gewichten, mit demselben Startwert',
    'Bars and stripes': 'Balken und Streifen',
    'Batch': 'Batch',
    'Batch size': 'Batchgröße',
    'Before': 'Vorher',
    'Below or above': 'Unter oder über',
    'Bend a layer': 'Eine Schicht krümmen',
    'Bent, trained here': 'Gekrümmt, hier trainiert',
    'Beta {0}': 'Beta {0}',
    'Between the flat space that a linear decoder spans and that of as many principal axes of the training data. At 0° both are the same, and the network is PCA.':
      'Zwischen dem flachen Raum, den ein linearer Decoder aufspannt, und dem von ebenso vielen Hauptachsen der Trainingsdaten. Bei 0° sind beide gleich, und das Netz ist PCA.',
    'Biases and weights are drawn by PyTorch’s rule, from this page’s own generator: the run is not PyTorch’s to the bit.':
      'Bias und Gewichte werden nach der Regel von PyTorch gezogen, aus dem Generator dieser Seite: Der Lauf ist nicht Bit für Bit der von PyTorch.',
    'Bits per image': 'Bits je Bild',
    'Bits per image and squared error per image of networks, principal axes and picture files':
      'Bits je Bild und quadratischer Fehler je Bild von Netzen, Hauptachsen und Bilddateien',
    'Black and white digits': 'Schwarzweiße Ziffern',
    'Both axes together hold {0} % of the code’s variance.':
      'Beide Achsen zusammen enthalten {0} % der Varianz des Codes.',
    'Both lines, anywhere in a page; the script once for all widgets.':
      'Beide Zeilen, irgendwo in einer Seite; das Skript einmal für alle Widgets.',
    'Both starts learn the same labelled digits by the same number of updates. Only the pretrained one has seen all 12,000 training digits before, without a label; neither has seen a test digit. Guessing is wrong for 90&nbsp;%.':
      'Beide Anfänge lernen dieselben Ziffern mit Label in gleich vielen Updates. Nur der vortrainierte hat zuvor alle 12.000 Trainingsziffern gesehen, ohne Label; eine Testziffer hat keiner gesehen. Raten ist zu 90&nbsp;% falsch.',
    'Break it': 'Kaputt machen',
    'By code size, codes as they are': 'Nach Codegröße, Codes wie sie sind',
    'By definition.': 'Nach Definition.',
    'Called anomalous': 'Als anomal gemeldet',
    'Cancel': 'Abbrechen',
    'Changed:': 'Geändert:',
    'Changes act at once, while it trains; those marked {0} start anew.':
      'Änderungen wirken sofort, während es trainiert; die mit {0} beginnen neu.',
    'Channels of convolution {0}': 'Kanäle der Faltung {0}',
    'Check': 'Prüfen',
    'Check what is handed in': 'Abgaben prüfen',
    'Choice of model': 'Wahl des Modells',
    'Choose a point to see its pictures: with a click, or with arrow keys and Enter.':
      'Wähle einen Punkt, um seine Bilder zu sehen: mit einem Klick oder mit Pfeiltasten und Eingabetaste.',
    'Choose an atom and look at the digits that use it, then switch it off in one of them. Follow the sum: a few terms already make the digit, the rest are its corrections.':
      'Wähle ein Atom und sieh die Ziffern an, die es brauchen; dann schalte es in einer von ihnen aus. Verfolge die Summe: Wenige Terme ergeben schon die Ziffer, die übrigen sind Korrekturen.',
    'Choose points at the same height and compare how far to the left they lie. Then train the eight networks: from which code size on does another number hardly help, and is that near the rule of thumb?':
      'Wähle Punkte auf gleicher Höhe und vergleiche, wie weit links sie liegen. Trainiere dann die acht Netze: Ab welcher Codegröße hilft eine weitere Zahl kaum noch, und liegt das nahe der Faustregel?',
    'Choose “Learning rate too high” among the presets and press Train. It takes a handful of steps.':
      'Wähle unter den Vorlagen „Lernrate zu hoch“ und drücke Trainieren. Eine Handvoll Schritte genügt.',
    'Circle': 'Kreis',
    'Class': 'Klasse',
    'Class {0}': 'Klasse {0}',
    'Classes': 'Klassen',
    'Clean': 'Sauber',
    'Clear': 'Leeren',
    'Click here, or drag, to draw a density. With keys: arrows and Enter.':
      'Klicke hier oder ziehe, um eine Dichte zu zeichnen. Mit Tasten: Pfeile und Eingabetaste.',
    'Click other digits, train on them, and drag the threshold. Then try the four traps: each is a number that looks like more, or like less, than it is.':
      'Klicke andere Ziffern an, trainiere mit ihnen und ziehe die Schwelle. Probiere dann die vier Fallen: Jede ist eine Zahl, die nach mehr oder nach weniger aussieht, als sie ist.',
    'Clip gradients at': 'Gradienten begrenzen auf',
    'Clip gradients at 1': 'Gradienten auf 1 begrenzen',
    'Clipped: held between 0 and 1. That bends, so clipped PCA is no linear map any more. A network that ends in a sigmoid cannot leave 0 to 1, so hold it against both numbers.':
      'Begrenzt: zwischen 0 und 1 gehalten. Das krümmt, also ist begrenzte PCA keine lineare Abbildung mehr. Ein Netz, das mit einem Sigmoid endet, kann 0 bis 1 nicht verlassen; vergleiche es also mit beiden Zahlen.',
    'Clipping flatters linear maps, which leave the range of grey levels; a sigmoid cannot. With 30 numbers PCA gains about 1.3 by it, and a sigmoid nothing.':
      'Das Abschneiden schmeichelt linearen Abbildungen, die den Bereich der Graustufen verlassen; eine Sigmoide kann das nicht. Bei 30 Zahlen gewinnt PCA damit etwa 1,3 und eine Sigmoide nichts.',
    'Close': 'Schließen',
    'Closer': 'Näher',
    'Closer, around where you stand (+)': 'Näher, um deinen Platz herum (+)',
    'Code': 'Code',
    'Code activation': 'Aktivierung des Codes',
    'Code active': 'Code aktiv',
    'Code active:': 'Code aktiv:',
    'Code at the top': 'Code oben',
    'Code moved by': 'Code bewegt um',
    'Code number {0} of {1}': 'Zahl {0} von {1} des Codes',
    'Code put back: rebuilt with a squared error of {0}.':
      'Code zurückgesetzt: rekonstruiert mit einem quadratischen Fehler von {0}.',
    'Code shift ÷ distance': 'Verschiebung des Codes ÷ Abstand',
    'Code shift ÷ distance: one pixel right': 'Verschiebung des Codes ÷ Abstand: ein Pixel nach rechts',
    'Code size {0}, seed {1} was lost: {2}': 'Codegröße {0}, Startwert {1} ging verloren: {2}',
    'Code sizes': 'Codegrößen',
    'Code space': 'Raum der Codes',
    'Code too large: a copy': 'Code zu groß: eine Kopie',
    'Code too small: blur': 'Code zu klein: unscharf',
    'Code: number {0} of {1}': 'Code: Zahl {0} von {1}',
    'Code: μ, σ': 'Code: μ, σ',
    'Codes': 'Codes',
    'Codes are clouds now, kept near a standard normal: the map fills a disc around zero, and any point drawn from it decodes to something like a digit. The KL term rises while beta warms up.':
      'Codes sind jetzt Wolken, nahe einer Standardnormalverteilung gehalten: Die Karte füllt eine Scheibe um null, und jeder daraus gezogene Punkt wird zu etwas wie einer Ziffer. Der KL-Term steigt, während Beta anwächst.',
    'Codes drawn at random, decoded by a plain network and by a variational one.':
      'Zufällig gezogene Codes, decodiert von einem einfachen Netz und von einem variationellen.',
    'Codes in space: arrow keys turn, Home turns back': 'Codes im Raum: Pfeiltasten drehen, Pos1 dreht zurück',
    'Codes that hardly move': 'Codes, die sich kaum bewegen',
    'Codes to look at': 'Codes zum Ansehen',
    'Colours of the error from 0 to 1': 'Farben des Fehlers von 0 bis 1',
    'Colours the test digits by cluster, one iteration after the other, of the run with the smallest inertia of ten':
      'Färbt die Testziffern nach Cluster, eine Iteration nach der anderen, im Lauf mit der kleinsten Trägheit von zehn',
    'Column {0}, row {1} of 28, pen down.': 'Spalte {0}, Zeile {1} von 28, Stift unten.',
    'Column {0}, row {1} of 28, pen up.': 'Spalte {0}, Zeile {1} von 28, Stift oben.',
    'Compare': 'Vergleichen',
    'Compare the two starts with 100 labels and with 12,000, then change to rectifiers with He’s first weights: a good start of another kind leaves less to win. Run it here to see your own three seeds.':
      'Vergleiche die beiden Anfänge mit 100 Labels und mit 12.000, wechsle dann zu ReLU mit ersten Gewichten nach He: Ein guter Anfang anderer Art lässt weniger zu gewinnen. Führe es hier aus, um deine eigenen drei Startwerte zu sehen.',
    'Compare with a code of 32': 'Mit einem Code von 32 vergleichen',
    'Compare with a code of 8': 'Mit einem Code von 8 vergleichen',
    'Compare with a nonlinear layer': 'Mit einer nichtlinearen Schicht vergleichen',
    'Compare with a plain code': 'Mit einem einfachen Code vergleichen',
    'Compare with a straight line': 'Mit einer Geraden vergleichen',
    'Compare with one hidden layer': 'Mit einer verborgenen Schicht vergleichen',
    'Compare with untied weights': 'Mit ungekoppelten Gewichten vergleichen',
    'Compare without noise': 'Ohne Rauschen vergleichen',
    'Compare without the penalty': 'Ohne den Strafterm vergleichen',
    'Compare, save and export': 'Vergleichen, speichern, exportieren',
    'Computed in this tab by the {0} build of the network code.':
      'In diesem Tab berechnet von der Fassung {0} des Netz-Codes.',
    'Computing all 784 principal axes: {0} %': 'Alle 784 Hauptachsen werden berechnet: {0} %',
    'Computing all principal axes.': 'Alle Hauptachsen werden berechnet.',
    'Constant': 'Konstant',
    'Contractive': 'Kontraktiv',
    'Convolution {0}: channel {1} of {2}': 'Faltung {0}: Kanal {1} von {2}',
    'Convolutional': 'Mit Faltungen',
    'Convolutions': 'Faltungen',
    'Convolutions need a square image whose side each of them can halve.':
      'Faltungen brauchen ein quadratisches Bild, dessen Seite jede von ihnen halbieren kann.',
    'Copied': 'Kopiert',
    'Copy': 'Kopieren',
    'Copy a link that shows exactly this': 'Einen Link kopieren, der genau dies zeigt',
    'Copy link': 'Link kopieren',
    'Corrupt': 'Stören',
    'Corrupted': 'Gestört',
    'Corrupted digit': 'Gestörte Ziffer',
    'Corruption': 'Störung',
    'Cosine': 'Kosinus',
    'Cosine: {0}': 'Kosinus: {0}',
    'Count': 'Anzahl',
    'Cross-entropy': 'Kreuzentropie',
    'Cross-entropy per pixel': 'Kreuzentropie je Pixel',
    'Ctrl+C': 'Strg+C',
    'Cycles a value': 'Takte je Wert',
    'Dashed: the prior at one, two and three.': 'Gestrichelt: der Prior bei eins, zwei und drei.',
    'Data': 'Daten',
    'Data, test.npy': 'Daten, test.npy',
    'Data, train.npy': 'Daten, train.npy',
    'Dead atoms': 'Tote Atome',
    'Dead rectifiers': 'Tote ReLU',
    'Dead units': 'Tote Einheiten',
    'Dead units:': 'Tote Einheiten:',
    'Dead: its number is the same for every digit.': 'Tot: Seine Zahl ist für jede Ziffer dieselbe.',
    'Decides first weights, order and noise: the same seed, the same training.':
      'Bestimmt erste Gewichte, Reihenfolge und Rauschen: derselbe Startwert, dasselbe Training.',
    'Decoded here': 'Hier decodiert',
    'Decoder, layer {0}: channel {1} of {2}': 'Decoder, Schicht {0}: Kanal {1} von {2}',
    'Decoder, layer {0}: unit {1} of {2}': 'Decoder, Schicht {0}: Einheit {1} von {2}',
    'Decoder: {0}': 'Decoder: {0}',
    'Deep layers down to two numbers, which make a map of the digits. The paper shows the map beside that of PCA and no figure; compared is how often the nearest code on it is of another class: PCA’s is in 62 % of the cases.':
      'Tiefe Schichten hinab zu zwei Zahlen, die eine Karte der Ziffern ergeben. Der Artikel zeigt die Karte neben der von PCA und keine Zahl; verglichen wird, wie oft der nächste Code auf ihr zu einer anderen Klasse gehört: bei PCA in 62 % der Fälle.',
    'Deep: 512, 256, 128, 32': 'Tief: 512, 256, 128, 32',
    'Denoiser': 'Entrauscher',
    'Denoiser, code of 128': 'Entrauscher, Code von 128',
    'Denoising': 'Denoising',
    'Denoising: Gaussian': 'Entrauschen: gaußsch',
    'Denoising: missing pixels': 'Entrauschen: fehlende Pixel',
    'Denoising: salt & pepper': 'Entrauschen: Salz und Pfeffer',
    'Density': 'Dichte',
    'Density of one number of the code': 'Dichte einer Zahl des Codes',
    'Density of z{0} over all digits, beside the standard normal':
      'Dichte von z{0} über alle Ziffern, neben der Standardnormalverteilung',
    'Difference of each pixel, squared and summed.': 'Differenz jedes Pixels, quadriert und summiert.',
    'Differences of all pixels, squared and added up, then the mean over pictures that were not trained on. Nothing is clipped.':
      'Die Differenzen aller Pixel, quadriert und zusammengezählt, dann das Mittel über Bilder, mit denen nicht trainiert wurde. Nichts wird abgeschnitten.',
    'Digit 1 as the anomaly': 'Die Ziffer 1 als Anomalie',
    'Digit set': 'Ziffernsatz',
    'Digit that flows through the network': 'Ziffer, die durch das Netz fließt',
    'Digit {0} of {1}': 'Ziffer {0} von {1}',
    'Digit {0} of “{1}”, a {2}. Draw to start your own, erase to change this one.':
      'Ziffer {0} aus „{1}“, eine {2}. Zeichne, um eine eigene zu beginnen; radiere, um diese zu ändern.',
    'Digits': 'Ziffern',
    'Digits clean, corrupted and rebuilt': 'Ziffern sauber, gestört und rekonstruiert',
    'Digits whose number for this atom is further than 0.01 from zero.':
      'Ziffern, deren Zahl für dieses Atom weiter als 0,01 von null entfernt ist.',
    'Digits, each with its corrupted copy and what an autoencoder makes of that.':
      'Ziffern, jede mit ihrer gestörten Kopie und dem, was ein Autoencoder daraus macht.',
    'Digits/s': 'Ziffern/s',
    'Direction': 'Richtung',
    'Directions that move the code most, by singular value':
      'Richtungen, die den Code am weitesten bewegen, nach Singulärwert',
    'Dismiss': 'Schließen',
    'Distance between classes': 'Abstand zwischen Klassen',
    'Distance to the nearest code': 'Abstand zum nächsten Code',
    'Divided by the largest': 'Durch den größten geteilt',
    'Done. Figures drift with whatever else this machine does.':
      'Fertig. Die Zahlen schwanken mit dem, was dieser Rechner sonst noch tut.',
    'Down to the power of two below.': 'Hinunter zur nächsten Zweierpotenz.',
    'Drag a bar to decode another code.': 'Ziehe an einem Balken, um einen anderen Code zu decodieren.',
    'Drag the digit along a direction and compare how far the codes move. Then divide the values by the largest: much of what the penalty wins is a smaller code, which distances in units of that between classes leave out.':
      'Ziehe die Ziffer an einer Richtung entlang und vergleiche, wie weit sich die Codes bewegen. Teile dann die Werte durch den größten: Viel von dem, was der Strafterm gewinnt, ist ein kleinerer Code; Abstände, gemessen an denen zwischen Klassen, lassen das weg.',
    'Draw': 'Zeichnen',
    'Draw a digit here': 'Zeichne hier eine Ziffer',
    'Draw a digit of your own. Only 28 × 28 grey levels of it go on, and the network has never seen them.':
      'Zeichne eine eigene Ziffer. Nur 28 × 28 Graustufen davon gehen weiter, und das Netz hat sie nie gesehen.',
    'Draw a digit, corrupt it, and watch an autoencoder rebuild it.':
      'Zeichne eine Ziffer, störe sie und sieh zu, wie ein Autoencoder sie rekonstruiert.',
    'Draw a digit, corrupt it, watch an autoencoder rebuild it, and train one yourself.':
      'Zeichne eine Ziffer, störe sie, sieh zu, wie ein Autoencoder sie rekonstruiert, und trainiere selbst einen.',
    'Draw a digit: an empty pad has nothing to rebuild.':
      'Zeichne eine Ziffer: Auf einer leeren Fläche gibt es nichts zu rekonstruieren.',
    'Draw a star': 'Einen Stern zeichnen',
    'Draw at least one point first: a density of no points has no score.':
      'Zeichne zuerst mindestens einen Punkt: Eine Dichte ohne Punkte hat keinen Score.',
    'Draw ten': 'Zehn ziehen',
    'Draw ten a few times. At standard normal codes the plain network draws what lies near the middle of its map, whatever that is; the variational one was trained for them. Then choose 20 numbers: the plain network’s codes now lie so wide that next to none is near a standard normal one.':
      'Ziehe ein paarmal zehn. Bei standardnormalen Codes zeichnet das einfache Netz, was nahe der Mitte seiner Karte liegt, was immer das ist; das variationelle wurde dafür trainiert. Wähle dann 20 Zahlen: Die Codes des einfachen Netzes liegen nun so weit auseinander, dass fast keiner nahe an einem standardnormalen ist.',
    'Draw the noise again from another seed': 'Das Rauschen mit einem anderen Startwert neu ziehen',
    'Draw, corrupt, rebuild': 'Zeichnen, stören, rekonstruieren',
    'Drawing from the code': 'Aus dem Code ziehen',
    'Drawing pad for one digit': 'Zeichenfläche für eine Ziffer',
    'Drawing tools': 'Zeichenwerkzeuge',
    'Drawn by hand': 'Von Hand gezeichnet',
    'Each arrow leads from a corrupted point to where the network puts it: denoising learns the way back to the data.':
      'Jeder Pfeil führt von einem gestörten Punkt dorthin, wohin das Netz ihn setzt: Entrauschen lernt den Weg zurück zu den Daten.',
    'Each arrow leads from a point to where the network puts it.':
      'Jeder Pfeil führt von einem Punkt dorthin, wohin das Netz ihn setzt.',
    'Each batch is measured before the step that learns from it, so it lags behind: early in training it lies above the error of the test pictures. Later it falls below, and the gap is what the network knows by heart.':
      'Jeder Batch wird vor dem Schritt gemessen, der aus ihm lernt; er hinkt also nach: Früh im Training liegt er über dem Fehler der Testbilder. Später fällt er darunter, und der Abstand ist, was das Netz auswendig weiß.',
    'Each batch is measured once, before the step that learns from it, so the line jitters by what is in a batch.':
      'Jeder Batch wird einmal gemessen, vor dem Schritt, der aus ihm lernt; darum zittert die Linie mit dem, was in einem Batch ist.',
    'Each code is drawn once when it is measured, here always from seed 1.':
      'Jeder Code wird beim Messen einmal gezogen, hier immer mit Startwert 1.',
    'Each column of the decoder: not the axes, since any mixing of the code draws the same pictures. Only the span is determined.':
      'Jede Spalte des Decoders: nicht die Achsen, denn jede Mischung des Codes zeichnet dieselben Bilder. Nur der aufgespannte Raum ist bestimmt.',
    'Each digit as the only normal one, against the nine others: area':
      'Jede Ziffer als einzige normale, gegen die neun anderen: Fläche',
    'Each digit as the only normal one, against the nine others: area, mean of {0} seeds (lowest to highest)':
      'Jede Ziffer als einzige normale, gegen die neun anderen: Fläche, Mittel aus {0} Startwerten (kleinste bis größte)',
    'Each image gets a level drawn between 0 and the one above.':
      'Jedes Bild bekommt eine Stärke, gezogen zwischen 0 und der obigen.',
    'Each image gets the level above.': 'Jedes Bild bekommt die obige Stärke.',
    'Each is 3 × 3 with stride 2 and halves the picture’s side; the decoder mirrors it.':
      'Jede ist 3 × 3 mit Schrittweite 2 und halbiert die Seite des Bildes; der Decoder spiegelt sie.',
    'Each is trained once more, here in your browser.':
      'Jeder Lauf wird noch einmal trainiert, hier in deinem Browser.',
    'Each layer has its own scale: the strongest colour is its largest value.':
      'Jede Schicht hat ihre eigene Skala: Die stärkste Farbe ist ihr größter Wert.',
    'Each picture as it is, as the network gets it, and as it rebuilds it; below, the squared error over all pixels:':
      'Jedes Bild, wie es ist, wie das Netz es bekommt und wie es das Netz rekonstruiert; darunter der quadratische Fehler über alle Pixel:',
    'Each picture is the one before, through the denoiser “{0}” again, after so many passes. Of ten starts the squared error to the nearest test digit falls from {1} to {2}; the mean picture is 53 from the test digits. It is a network of digits, not the one above, which reads points. And it is one map, repeated, no diffusion model: that would know how much noise is left, and add some back at each step.':
      'Jedes Bild ist das davor, noch einmal durch den Entrauscher „{0}“, nach so vielen Durchgängen. Von zehn Anfängen aus fällt der quadratische Fehler zur nächsten Testziffer von {1} auf {2}; das mittlere Bild ist 53 von den Testziffern entfernt. Es ist ein Netz für Ziffern, nicht das obige, das Punkte liest. Und es ist eine einzige Abbildung, wiederholt, kein Diffusionsmodell: Das wüsste, wie viel Rauschen übrig ist, und gäbe bei jedem Schritt etwas zurück.',
    'Each picture, and as the network rebuilds it; below, the squared error over all pixels:':
      'Jedes Bild, und wie das Netz es rekonstruiert; darunter der quadratische Fehler über alle Pixel:',
    'Each pixel turns black or white with this probability.':
      'Jeder Pixel wird mit dieser Wahrscheinlichkeit schwarz oder weiß.',
    'Each pixel turns black with this probability.': 'Jeder Pixel wird mit dieser Wahrscheinlichkeit schwarz.',
    'Each point is the code of one test sample.': 'Jeder Punkt ist der Code eines Testbeispiels.',
    'Each point of the plane has to pass through a single number. The rebuilt points find the curve, and the code becomes the way along it; where the curve is bent too hard, it tears.':
      'Jeder Punkt der Ebene muss durch eine einzige Zahl. Die rekonstruierten Punkte finden die Kurve, und der Code wird zum Weg an ihr entlang; wo die Kurve zu stark gebogen wird, reißt sie.',
    'Each step overshoots by more than the one before, and after a handful of them the loss is no number any more. The last finite weights are kept. A tenth of the rate works, and so does a clip norm of 1.':
      'Jeder Schritt schießt weiter über das Ziel als der davor, und nach einer Handvoll ist der Verlust keine Zahl mehr. Die letzten endlichen Gewichte bleiben. Ein Zehntel der Rate genügt, oder eine Begrenzung der Norm auf 1.',
    'Each step up the axis multiplies the loss: small gains stay visible after the first fall.':
      'Jede Stufe der Achse vervielfacht den Verlust: Kleine Gewinne bleiben nach dem ersten Fall sichtbar.',
    'Edited code: rebuilt with a squared error of {0}.':
      'Geänderter Code: rekonstruiert mit einem quadratischen Fehler von {0}.',
    'Embed what you see': 'Einbetten, was du siehst',
    'Empty the pad (Delete)': 'Die Fläche leeren (Entf)',
    'Encoder and decoder in one': 'Encoder und Decoder in einem',
    'Encoder: {0}': 'Encoder: {0}',
    'Ends early after so many epochs without progress on images that are not trained on; 0 never.':
      'Endet früher nach so vielen Epochen ohne Fortschritt auf Bildern, mit denen nicht trainiert wird; 0 nie.',
    'Epoch': 'Epoche',
    'Epochs': 'Epochen',
    'Epochs trained': 'Trainierte Epochen',
    'Erase with the pen; a picked digit is edited (key E)':
      'Mit dem Stift radieren; eine gewählte Ziffer wird geändert (Taste E)',
    'Eraser': 'Radierer',
    'Error': 'Fehler',
    'Error (SSE)': 'Fehler (SSE)',
    'Error by smoothing': 'Fehler nach Glättung',
    'Error by smoothing: {0}': 'Fehler nach Glättung: {0}',
    'Error map: absolute difference of your digit and the rebuilt one':
      'Fehlerkarte: absolute Differenz deiner Ziffer und der rekonstruierten',
    'Error rates': 'Fehlerraten',
    'Error ÷ ink': 'Fehler ÷ Tinte',
    'Error, Fashion items': 'Fehler, Modestücke',
    'Error, against each digit alone': 'Fehler, gegen jede Ziffer einzeln',
    'Error, shuffled pixels': 'Fehler, vermischte Pixel',
    'Euclidean distance between the codes of the digit and of the moved one.':
      'Euklidischer Abstand zwischen den Codes der Ziffer und der bewegten.',
    'Every image is rebuilt as the same picture.': 'Jedes Bild wird als dasselbe rekonstruiert.',
    'Every image is rebuilt black.': 'Jedes Bild wird schwarz rekonstruiert.',
    'Every number of the code costs its size, so most of them go to 0.':
      'Jede Zahl des Codes kostet ihren Betrag, also gehen die meisten auf 0.',
    'Every picture rebuilt as the mean of all.': 'Jedes Bild rekonstruiert als Mittel aller.',
    'Every pixel is shaken hard, yet the digit comes back: of a squared error of 196, about 10 is left. Features grow from specks into strokes, since averaging over a stroke is what beats noise.':
      'Jeder Pixel wird stark verrauscht, doch die Ziffer kommt zurück: Von einem quadratischen Fehler von 196 bleiben etwa 10. Merkmale wachsen von Sprenkeln zu Strichen, denn über einen Strich zu mitteln besiegt das Rauschen.',
    'Every point is rebuilt as the same one.': 'Jeder Punkt wird als derselbe rekonstruiert.',
    'Every point rebuilt as the mean of all.': 'Jeder Punkt rekonstruiert als Mittel aller.',
    'Every term of the loss, and validation': 'Jeder Term des Verlusts und die Validierung',
    'Every weight shrinks a little with each step.': 'Jedes Gewicht schrumpft mit jedem Schritt ein wenig.',
    'Everything': 'Alles',
    'Everything leaves this page as a file: the run, the network, a PyTorch script, ONNX. The link in the address bar holds the whole experiment.':
      'Alles verlässt diese Seite als Datei: der Lauf, das Netz, ein PyTorch-Skript, ONNX. Der Link in der Adresszeile enthält das ganze Experiment.',
    'Everything needed to go on later, in this page’s own file':
      'Alles, um später weiterzumachen, in der eigenen Datei dieser Seite',
    'Experiment': 'Experiment',
    'Failed: the replay has other weights ({0}, not {1}; {2}: {3}). Another setting was trained, or another version of this page.':
      'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}; {2}: {3}). Trainiert wurde mit anderen Einstellungen oder einer anderen Fassung dieser Seite.',
    'Failed: the replay has other weights ({0}, not {1}; {2}: {3}). Another setting was trained.':
      'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}; {2}: {3}). Trainiert wurde mit anderen Einstellungen.',
    'Failed: the weights are the same, but what the goal is about ({0}) is {1} and not {2}.':
      'Nicht bestanden: Die Gewichte sind dieselben, aber worum es beim Ziel geht ({0}), ist {1} und nicht {2}.',
    'Failed: with these settings training ends at step {0}, before step {1}.':
      'Nicht bestanden: Mit diesen Einstellungen endet das Training bei Schritt {0}, vor Schritt {1}.',
    'Far from all codes the decoder was never asked for anything: what it draws there is a hole, and need not be a digit.':
      'Fern von allen Codes wurde der Decoder nie etwas gefragt: Was er dort zeichnet, ist ein Loch und muss keine Ziffer sein.',
    'Farther': 'Weiter weg',
    'Farther (−)': 'Weiter weg (−)',
    'Fashion items': 'Modestücke',
    'Fetching the digits …': 'Die Ziffern laden …',
    'Few units at a time': 'Wenige Einheiten zugleich',
    'Fields where the network has learned': 'Felder, wo das Netz gelernt hat',
    'Figure': 'Zahl',
    'Files as this browser writes them, one a digit, first 50 test digits. Much of it is the container: a black picture alone takes {0} bits.':
      'Dateien, wie dieser Browser sie schreibt, eine je Ziffer, die ersten 50 Testziffern. Viel davon ist Verpackung: Ein schwarzes Bild allein braucht an Bits: {0}.',
    'Fingerprint of the weights': 'Fingerabdruck der Gewichte',
    'Fingerprint of the weights, {0}: equal weights have the same one on every machine. Press to copy it.':
      'Fingerabdruck der Gewichte, {0}: Gleiche Gewichte haben auf jedem Gerät denselben. Drücke, um ihn zu kopieren.',
    'Fingerprint of the weights: equal weights have the same one on every machine.':
      'Fingerabdruck der Gewichte: Gleiche Gewichte haben auf jedem Gerät denselben.',
    'Finished: {0}.': 'Fertig: {0}.',
    'Finished: {0}. Train goes on for {1} more.': 'Fertig: {0}. Trainieren macht {1} weitere.',
    'First steps': 'Erste Schritte',
    'First steps: two minutes': 'Erste Schritte: zwei Minuten',
    'First weights are drawn at random with this spread': 'Erste Gewichte werden mit dieser Streuung zufällig gezogen',
    'Fixed': 'Fest',
    'Flax draws first weights from a normal distribution that is cut off, of variance 1 / inputs; this page takes Glorot’s normal one.':
      'Flax zieht erste Gewichte aus einer abgeschnittenen Normalverteilung der Varianz 1 / Eingaben; diese Seite nimmt die normale von Glorot.',
    'Flax example, 784-500-20, after 10 epochs': 'Beispiel von Flax, 784-500-20, nach 10 Epochen',
    'Flax learns from the binarised MNIST of Larochelle and Murray; here the same 50,000 digits and the 10,000 test digits are drawn once as black or white, each pixel with its grey as the probability.':
      'Flax lernt vom schwarzweißen MNIST von Larochelle und Murray; hier werden dieselben 50.000 Ziffern und die 10.000 Testziffern einmal schwarz oder weiß gezogen, jeder Pixel mit seinem Grau als Wahrscheinlichkeit.',
    'Flax’s VAE example': 'Das VAE-Beispiel von Flax',
    'Follows the gradient, with the pace of earlier steps kept.':
      'Folgt dem Gradienten und behält Schwung aus früheren Schritten.',
    'For course systems and whatever allows no scripts. It tells its height to the page around it.':
      'Für Lernplattformen und alles, was keine Skripte erlaubt. Er sagt der Seite um ihn herum seine Höhe.',
    'For each of 200 drawn codes the squared error between its picture and the most alike of 2,000 test digits, summed over the pixels; their mean.':
      'Für jeden von 200 gezogenen Codes der quadratische Fehler zwischen seinem Bild und der ähnlichsten von 2.000 Testziffern, summiert über die Pixel; deren Mittel.',
    'Fork': 'Abzweigen',
    'Fork from here': 'Von hier abzweigen',
    'Fork from step {0}': 'Von Schritt {0} abzweigen',
    'Formula: {0}': 'Formel: {0}',
    'Forward': 'Vorwärts',
    'Forward, one image': 'Vorwärts, ein Bild',
    'Four layers each way. It starts slower than one hidden layer and each step costs more: depth has to earn its keep on data as simple as digits.':
      'Vier Schichten je Richtung. Es beginnt langsamer als mit einer verborgenen Schicht, und jeder Schritt kostet mehr: Tiefe muss sich an so einfachen Daten wie Ziffern erst verdienen.',
    'Four runs stand beside each other already: remove one, then compare.':
      'Vier Läufe stehen schon nebeneinander: Entferne einen, dann vergleiche.',
    'Frame': 'Rahmen',
    'From your file.': 'Aus deiner Datei.',
    'From {0} to {1} {2}': 'Von {0} nach {1} {2}',
    'Full rate for half of the run, a tenth for a quarter, a hundredth for the rest.':
      'Volle Rate für die Hälfte des Laufs, ein Zehntel für ein Viertel, ein Hundertstel für den Rest.',
    'Function': 'Funktion',
    'Functions': 'Funktionen',
    'Gallery': 'Galerie',
    'Gallery, PNG': 'Galerie, PNG',
    'Gaussian': 'Gaußsch',
    'Gaussian KL': 'Gauß-KL',
    'Gaussian noise': 'Gaußsches Rauschen',
    'Gaussian noise of 0.5 on the picture at the top, rebuilt by this network':
      'Gaußsches Rauschen von 0,5 auf das Bild oben, rekonstruiert von diesem Netz',
    'Gaussian noise of one std_dev above 0: only then has a denoiser learned the score of one density':
      'gaußsches Rauschen mit einem einzigen std_dev über 0: Nur dann hat ein Entrauscher den Score einer Dichte gelernt',
    'Given up before anything was measured.': 'Aufgegeben, bevor etwas gemessen war.',
    'Gives each weight a rate of its own, by how its gradients vary.':
      'Gibt jedem Gewicht eine eigene Rate, je nachdem, wie sein Gradient schwankt.',
    'Glorot uniform': 'Glorot, gleichverteilt',
    'Go on with the first steps': 'Weiter mit den ersten Schritten',
    'Goal:': 'Ziel:',
    'Goal: {0}.': 'Ziel: {0}.',
    'Goal: {0}. Now: {1}.': 'Ziel: {0}. Jetzt: {1}.',
    'Goal: {0}. Reached: {1} at epoch {2}.': 'Ziel: {0}. Erreicht: {1} in Epoche {2}.',
    'Goal: {0}. Reached: {1}.': 'Ziel: {0}. Erreicht: {1}.',
    'Grey-level floor of grey pixels': 'Untergrenze der Graustufen grauer Pixel',
    'Grey-level floor: every pixel met exactly': 'Untergrenze der Graustufen: jedes Pixel genau getroffen',
    'Guessing': 'Raten',
    'Half the sum of the differences of the shares in 20 × 20 squares: 0 the same, 1 nothing in common.':
      'Die halbe Summe der Differenzen der Anteile in 20 × 20 Quadraten: 0 dasselbe, 1 nichts gemeinsam.',
    'Hand in': 'Abgeben',
    'Held against what was foretold: the dashed lines of the loss chart':
      'Gemessen an dem, was vorhergesagt war: den gestrichelten Linien des Verlustdiagramms',
    'Here': 'Hier',
    'Hidden': 'Verborgen',
    'Hidden activation': 'Verdeckte Aktivierung',
    'Hidden layer {0}: unit {1} of {2}': 'Verborgene Schicht {0}: Einheit {1} von {2}',
    'Hidden {0}': 'Verdeckt {0}',
    'Hinton: codes of 2 numbers': 'Hinton: Codes von 2 Zahlen',
    'Histogram’s distance': 'Abstand des Histogramms',
    'Histogram’s distance (total variation)': 'Abstand der Histogramme (totale Variation)',
    'Holds the mean activation of each unit near a small target ρ.':
      'Hält die mittlere Aktivierung jeder Einheit nahe einem kleinen Ziel ρ.',
    'Hover, or press the arrow keys, to read the values at a step':
      'Zeige darauf oder drücke die Pfeiltasten, um die Werte bei einem Schritt zu lesen',
    'How far a step goes. Too far, and the loss leaps away.':
      'Wie weit ein Schritt geht. Zu weit, und der Verlust springt davon.',
    'How far the code moves when its digit is shifted, turned or made noisy, divided by the distance between classes; mean over the first 100 test digits.':
      'Wie weit sich der Code bewegt, wenn seine Ziffer verschoben, gedreht oder verrauscht wird, geteilt durch den Abstand zwischen Klassen; Mittel über die ersten 100 Testziffern.',
    'How far the code moves when the picture does: three networks alike but for noise and a penalty.':
      'Wie weit sich der Code bewegt, wenn das Bild es tut: drei Netze, gleich bis auf Rauschen und einen Strafterm.',
    'How far the codes move': 'Wie weit sich die Codes bewegen',
    'How far the drawn codes of a digit are from a standard normal: KL(q(z|x) ‖ N(0, I)), exact, mean over the digits.':
      'Wie weit die gezogenen Codes einer Ziffer von einer Standardnormalverteilung entfernt sind: KL(q(z|x) ‖ N(0, I)), exakt, Mittel über die Ziffern.',
    'How far the drawn codes of a picture are from a standard normal: what it costs to tell the decoder which picture it is.':
      'Wie weit die gezogenen Codes eines Bildes von einer Standardnormalverteilung entfernt sind: was es kostet, dem Decoder zu sagen, welches Bild es ist.',
    'How far the mean activation of each unit over a batch is from the target, as a Kullback–Leibler divergence, summed over the units.':
      'Wie weit die mittlere Aktivierung jeder Einheit über einen Batch vom Ziel entfernt ist, als Kullback-Leibler-Divergenz, summiert über die Einheiten.',
    'How far the place on the map is from the nearest code of a digit.':
      'Wie weit die Stelle auf der Karte vom nächsten Code einer Ziffer entfernt ist.',
    'How far the rebuilt training images are from the clean ones.':
      'Wie weit die rekonstruierten Trainingsbilder von den sauberen entfernt sind.',
    'How far the rebuilt training pictures are from the clean ones, without penalties; under noise the network saw the corrupted ones.':
      'Wie weit die rekonstruierten Trainingsbilder von den sauberen entfernt sind, ohne Strafterme; bei Störung sah das Netz die gestörten.',
    'How fast a change of the picture leads from one class to another: this is what a calm encoder should have less of.':
      'Wie schnell eine Änderung des Bildes von einer Klasse zur anderen führt: Davon sollte ein ruhiger Encoder weniger haben.',
    'How hard the mean is pulled to its target.': 'Wie stark das Mittel zu seinem Ziel gezogen wird.',
    'How it trains': 'Wie es trainiert',
    'How many channels convolution {0} has, from 1 to {1}.': 'Wie viele Kanäle Faltung {0} hat, von 1 bis {1}.',
    'How many numbers the code has, from 1 to {0}.': 'Wie viele Zahlen der Code hat, von 1 bis {0}.',
    'How many pictures went through the network and back in the last moments.':
      'Wie viele Bilder in den letzten Augenblicken durch das Netz und zurück gingen.',
    'How many units hidden layer {0} has, from 1 to {1}.':
      'Wie viele Einheiten die verdeckte Schicht {0} hat, von 1 bis {1}.',
    'How much of each digit is shown corrupted, how much rebuilt':
      'Wie viel jeder Ziffer gestört zu sehen ist, wie viel rekonstruiert',
    'How much of the variance of all codes lies in the two directions that the map shows.':
      'Wie viel der Varianz aller Codes in den zwei Richtungen liegt, die die Karte zeigt.',
    'How much the code moves for a small change of this digit along each of the directions that move it most, the largest first.':
      'Wie sehr sich der Code bei einer kleinen Änderung dieser Ziffer bewegt, entlang jeder der Richtungen, die ihn am meisten bewegen, die größte zuerst.',
    'How much the code moves when the picture does a little: the Frobenius norm of ∂z/∂x, root mean square over 16 test pictures.':
      'Wie sehr sich der Code bewegt, wenn das Bild es ein wenig tut: die Frobenius-Norm von ∂z/∂x, quadratisches Mittel über 16 Testbilder.',
    'How much the tenth direction still moves the code, beside the first; mean over the first 100 test digits.':
      'Wie sehr die zehnte Richtung den Code noch bewegt, neben der ersten; Mittel über die ersten 100 Testziffern.',
    'How nearly an axis of the network points along the axis of PCA of the same rank: the absolute cosine between both.':
      'Wie genau eine Achse des Netzes in die Richtung der Achse der PCA vom selben Rang zeigt: der Betrag des Kosinus zwischen beiden.',
    'How often Metropolis and Hastings would let a step from a draw of the smoothed density pass.':
      'Wie oft Metropolis und Hastings einen Schritt von einer Ziehung aus der geglätteten Dichte zuließen.',
    'How often all of the data goes by before training ends.':
      'Wie oft alle Daten durchlaufen, bevor das Training endet.',
    'How often each value occurs': 'Wie oft jeder Wert vorkommt',
    'How often every training sample was used, the pass under way as a fraction.':
      'Wie oft jede Trainingsprobe benutzt wurde, der laufende Durchgang als Bruch.',
    'How surprised a network is by each pixel, that it gives a probability of ink, in nats: 1 nat is 1.44 bits. Learns faster on digits.':
      'Wie überrascht ein Netz, das eine Wahrscheinlichkeit für Tinte gibt, von jedem Pixel ist, in Nats: 1 Nat ist 1,44 Bits. Lernt an Ziffern schneller.',
    'How wrong the learned field is': 'Wie falsch das gelernte Feld ist',
    'If {0} of all were anomalous': 'Wären {0} von allen anomal',
    'Images of your own are not part of a link: choose data that every student has.':
      'Eigene Bilder stehen nicht im Link: Wähle Daten, die alle haben.',
    'Initialization': 'Initialisierung',
    'Ink': 'Tinte',
    'Ink alone': 'Tinte allein',
    'Ink alone, without any network, has an area of {0} here: the plot shows how ones lie at its lower end. An error grows with what there is to rebuild, so look at the score against the ink before you trust it. Error: {1}; error ÷ ink: {2}.':
      'Tinte allein, ohne jedes Netz, hat hier eine Fläche von {0}: Die Abbildung zeigt, wie Einsen an ihrem unteren Ende liegen. Ein Fehler wächst mit dem, was zu rekonstruieren ist; sieh also die Werte gegen die Tinte an, bevor du ihnen traust. Fehler: {1}; Fehler ÷ Tinte: {2}.',
    'Input': 'Eingabe',
    'Input gradient': 'Gradient der Eingabe',
    'It does not change when all weights shrink, so a penalty cannot win it for nothing.':
      'Es ändert sich nicht, wenn alle Gewichte schrumpfen: Ein Strafterm kann es also nicht umsonst gewinnen.',
    'It falls long after the squared error looks finished: the last axes hold hardly any variance, so hardly any error tells the network to turn. Its weights need not be the axes themselves: only the span is the same.':
      'Er fällt noch lange, nachdem der quadratische Fehler fertig aussieht: Die letzten Achsen enthalten kaum Varianz, also heißt kaum ein Fehler das Netz sich drehen. Seine Gewichte müssen nicht die Achsen selbst sein: Nur was sie aufspannen, ist gleich.',
    'It falls with the size of the code as well as with its calm: smaller weights win it for nothing if the decoder’s grow. The lab of contractive encoders divides that out.':
      'Er fällt mit der Größe des Codes ebenso wie mit seiner Ruhe: Kleinere Gewichte gewinnen ihn umsonst, wenn die des Decoders wachsen. Das Labor zu kontraktiven Encodern teilt das heraus.',
    'It goes on while this tab is out of sight, and is saved as it goes.':
      'Es geht weiter, während dieser Tab nicht zu sehen ist, und wird dabei gespeichert.',
    'It grows with the noise, and for missing pixels with the ink that goes. A denoiser is worth something only if “SSE rebuilt” is well below it.':
      'Er wächst mit der Störung, bei fehlenden Pixeln mit der Tinte, die verschwindet. Ein Entrauscher taugt nur etwas, wenn „SSE rekonstruiert“ weit darunter liegt.',
    'It is 0 where every unit is active exactly as often as asked, and steep where a unit is always on. It says nothing of one picture: only of the mean.':
      'Er ist 0, wo jede Einheit genau so oft aktiv ist wie verlangt, und steil, wo eine Einheit immer an ist. Über ein einzelnes Bild sagt er nichts: nur über das Mittel.',
    'It is a bound and not the likelihood: −ln p(x) is smaller. Numbers on binarised digits and on grey ones cannot be compared.':
      'Es ist eine Schranke und nicht die Likelihood: −ln p(x) ist kleiner. Zahlen auf binarisierten Ziffern und auf grauen lassen sich nicht vergleichen.',
    'It is a sum over all 784 pixels, and grey pixels alone cost the grey-level floor. A loss that is a mean over pixels with a KL that is a sum is another model, with a beta of 784.':
      'Sie ist eine Summe über alle 784 Pixel, und graue Pixel allein kosten die Untergrenze der Graustufen. Ein Verlust, der ein Mittel über Pixel ist, mit einer KL, die eine Summe ist, gehört zu einem anderen Modell, mit einem Beta von 784.',
    'It is a sum over all 784 pixels, not a mean: 100 nats are 0.13 per pixel. And cross-entropy never reaches 0 on grey pixels: meeting every pixel exactly still costs {0} nats, the grey-level floor.':
      'Er ist eine Summe über alle 784 Pixel, kein Mittel: 100 Nats sind 0,13 je Pixel. Und auf grauen Pixeln erreicht die Kreuzentropie nie 0: Jedes Pixel genau zu treffen kostet noch {0} Nats, die Untergrenze der Graustufen.',
    'It is a sum, not a mean: a single pixel that is white instead of black costs 1, and 784 times the error of a mean pixel stands here. Of one digit it may be half or twice the means below.':
      'Es ist eine Summe, kein Mittel: Ein einziges Pixel, das weiß statt schwarz ist, kostet 1, und hier steht das 784-Fache des Fehlers eines mittleren Pixels. Bei einer einzelnen Ziffer kann er halb oder doppelt so groß sein wie die Mittel unten.',
    'It is least where the exact density is smoothed by the noise of training. A field of zeros has 100 %, and one that points the wrong way more.':
      'Er ist am kleinsten, wo die exakte Dichte durch das Rauschen des Trainings geglättet ist. Ein Feld aus Nullen hat 100 %, und eines, das falsch herum zeigt, mehr.',
    'It is still above PCA.': 'Noch liegt es über PCA.',
    'It is the score of the density smoothed by the noise of training, and of no other: with less noise it is steeper near the data.':
      'Es ist der Score der durch das Rauschen des Trainings geglätteten Dichte und keiner anderen: Mit weniger Rauschen ist er nahe den Daten steiler.',
    'It moves x by {0} and y by {1} for each 1 of its value.': 'Sie verschiebt x um {0} und y um {1} je 1 ihres Werts.',
    'It pulls every number towards 0 with the same force, so small ones arrive there. Weights that grow could pay for a code that shrinks: tied weights, or decay, shut that door.':
      'Er zieht jede Zahl mit derselben Kraft gegen 0, kleine kommen also dort an. Gewichte, die wachsen, könnten einen schrumpfenden Code ausgleichen: Gekoppelte Gewichte oder ein Gewichtszerfall verschließen diese Tür.',
    'It starts as soon as what training needs is here…': 'Es beginnt, sobald da ist, was das Training braucht …',
    'It stays off.': 'Es bleibt aus.',
    'It stays {0}.': 'Es bleibt bei {0}.',
    'It takes away that pictures with more ink have larger errors. Whether that makes it a better score depends on the digits: compare both areas under the curve.':
      'Es nimmt weg, dass Bilder mit mehr Tinte größere Fehler haben. Ob es dadurch ein besseres Maß wird, hängt von den Ziffern ab: Vergleiche beide Flächen unter der Kurve.',
    'It tells how few parts a digit is made of, without a threshold on the code: small terms that change nothing do not count.':
      'Es sagt, aus wie wenigen Teilen eine Ziffer besteht, ohne Schwelle auf dem Code: Kleine Glieder, die nichts ändern, zählen nicht.',
    'It tells how well flat borders part the classes in the code. Pixels are hard to beat: 784 numbers leave such a classifier more room than 2 or 32.':
      'Sie sagt, wie gut ebene Grenzen die Klassen im Code trennen. Pixel sind schwer zu schlagen: 784 Zahlen lassen einem solchen Klassifikator mehr Platz als 2 oder 32.',
    'Iteration of k-means': 'Iteration von k-means',
    'Its axes are shown when it stands still.': 'Seine Achsen erscheinen, wenn es stillsteht.',
    'Its axes, turned by SVD': 'Seine Achsen, gedreht durch SVD',
    'Its kernel': 'Ihr Kern',
    'Its largest weights, by unit of the layer before: {0}.':
      'Ihre größten Gewichte, nach Einheit der Schicht davor: {0}.',
    'Its number here is 0: the switch changes nothing.': 'Seine Zahl ist hier 0: Der Schalter ändert nichts.',
    'Its number here is {0}.': 'Seine Zahl ist hier {0}.',
    'Its place on the map is a diamond.': 'Ihr Platz auf der Karte ist eine Raute.',
    'Its value is the same for {0} test pictures.': 'Ihr Wert ist für {0} Testbilder derselbe.',
    'Its value is the same for {0} test points.': 'Ihr Wert ist für {0} Testpunkte derselbe.',
    'Its weights as they stand': 'Seine Gewichte, wie sie sind',
    'Its weights: {0} to x and {1} to y.': 'Ihre Gewichte: {0} zu x und {1} zu y.',
    'Jacobian norm': 'Norm der Jacobi-Matrix',
    'Jacobian norm ÷ distance': 'Jacobi-Norm ÷ Abstand',
    'KL of each number of the code': 'KL jeder Zahl des Codes',
    'KL sparsity': 'KL-Sparsamkeit',
    'KL term in nats': 'KL-Term in Nats',
    'KL to a standard normal': 'KL zur Standardnormalverteilung',
    'KL to the prior': 'KL zum Prior',
    'KL to the prior (rate)': 'KL zum Prior (Rate)',
    'Keeps the clouds of a variational code together, so that it can be drawn from.':
      'Hält die Wolken eines variationellen Codes beisammen, sodass aus ihm gezogen werden kann.',
    'Keras averages the loss over pixels, this page sums it: Adam’s epsilon, 1e-7 there, is {0} times as large here.':
      'Keras mittelt den Verlust über die Pixel, diese Seite summiert ihn: Das Epsilon von Adam, dort 1e-7, ist hier {0}-mal so groß.',
    'Keras blog, 32 numbers, 50 epochs': 'Keras-Blog, 32 Zahlen, 50 Epochen',
    'Keras blog, mean activation with L1': 'Keras-Blog, mittlere Aktivierung mit L1',
    'Keras blog, mean activation without L1': 'Keras-Blog, mittlere Aktivierung ohne L1',
    'Keras blog: 32 numbers': 'Keras-Blog: 32 Zahlen',
    'Keras blog: deep, 128-64-32': 'Keras-Blog: tief, 128-64-32',
    'Keras blog: sparse, L1': 'Keras-Blog: dünn besetzt, L1',
    'Keras example, 2 numbers, 30 epochs': 'Beispiel von Keras, 2 Zahlen, 30 Epochen',
    'Keras’ Adam adds its epsilon before the bias is corrected, this page’s afterwards, which tells only in the first steps.':
      'Adam von Keras addiert sein Epsilon vor der Korrektur der Verzerrung, der dieser Seite danach; das zeigt sich nur in den ersten Schritten.',
    'Kind': 'Art',
    'L1': 'L1',
    'L1 on': 'L1 ein',
    'L1 on the code': 'L1 auf den Code',
    'Labs': 'Labore',
    'Langevin walks along the learned field': 'Langevin-Wege entlang des gelernten Feldes',
    'Largest angle to PCA, in degrees': 'Größter Winkel zu PCA, in Grad',
    'Largest principal angle': 'Größter Hauptwinkel',
    'Later': 'Später',
    'Latest: epoch {0}': 'Zuletzt: Epoche {0}',
    'Latest: step {0}, epoch {1}': 'Zuletzt: Schritt {0}, Epoche {1}',
    'Layer': 'Schicht',
    'Layer {0}': 'Schicht {0}',
    'Layer {0}, {1} → {2}: what its most used numbers draw':
      'Schicht {0}, {1} → {2}: was ihre meistgebrauchten Zahlen zeichnen',
    'Layer {0}, {1} → {2}: what its most used numbers draw through the layers below':
      'Schicht {0}, {1} → {2}: was ihre meistgebrauchten Zahlen durch die Schichten darunter zeichnen',
    'Leaky ReLU': 'Leaky ReLU',
    'Learning rate': 'Lernrate',
    'Learning rate 0.003 and start anew': 'Lernrate 0,003 und neu beginnen',
    'Learning rate too high': 'Lernrate zu hoch',
    'Learning rate {0}': 'Lernrate {0}',
    'Learns from digits of these classes only; others are then strange to it.':
      'Lernt nur aus Ziffern dieser Klassen; andere sind ihm dann fremd.',
    'Leave': 'Verlassen',
    'Length': 'Länge',
    'Lesson': 'Aufgabe',
    'Level': 'Stärke',
    'Like the one of threes, but trained on the nine other digits: it has never seen a one.':
      'Wie das der Dreien, aber mit den neun anderen Ziffern trainiert: Eine Eins hat es nie gesehen.',
    'Like the small plain one, but trained to rebuild digits from Gaussian noise of 0.5.':
      'Wie das kleine einfache, aber trainiert, Ziffern aus gaußschem Rauschen von 0,5 zu rekonstruieren.',
    'Like the small plain one, but trained with a penalty on how far the code moves when the picture does.':
      'Wie das kleine einfache, aber trainiert mit einem Strafterm darauf, wie weit sich der Code mit dem Bild bewegt.',
    'Linear classifier': 'Linearer Klassifikator',
    'Linear classifier, accuracy': 'Linearer Klassifikator, Trefferquote',
    'Linear, trained here': 'Linear, hier trainiert',
    'Linear: PCA again': 'Linear: wieder PCA',
    'Lines that hold 25, 50, 75 and 90 % of the codes': 'Linien, die 25, 50, 75 und 90 % der Codes umschließen',
    'Lines: press to hide or show': 'Linien: drücken zum Verbergen oder Zeigen',
    'Link of the lesson': 'Link der Aufgabe',
    'Live training': 'Live-Training',
    'Loading the network…': 'Das Netz lädt…',
    'Loading what training needs…': 'Was das Training braucht, wird geladen …',
    'Loading…': 'Lädt…',
    'Longer gradients are cut to this length, which tames leaps. Empty: never.':
      'Längere Gradienten werden auf diese Länge gekürzt, was Sprünge zähmt. Leer: nie.',
    'Look at the code': 'Den Code ansehen',
    'Loss': 'Verlust',
    'Loss and penalties': 'Verlust und Strafterme',
    'Loss as a table': 'Verlust als Tabelle',
    'Loss at a step': 'Verlust bei einem Schritt',
    'Loss curve, PNG': 'Verlustkurve, PNG',
    'Losses, CSV': 'Verluste, CSV',
    'Make a lesson of this page': 'Aus dieser Seite eine Aufgabe machen',
    'Map': 'Karte',
    'Map of codes: arrow keys walk, Enter keeps the place':
      'Karte der Codes: Pfeiltasten gehen, die Eingabetaste merkt den Platz',
    'Map of the code': 'Karte des Codes',
    'Map of the code, PNG': 'Karte des Codes, PNG',
    'Mask a quarter of each picture': 'Ein Viertel jedes Bildes maskieren',
    'Masking': 'Maskieren',
    'Masking on': 'Maskieren ein',
    'Mean Euclidean distance between the codes of two digits of different classes: how large the code is.':
      'Mittlerer euklidischer Abstand zwischen den Codes zweier Ziffern verschiedener Klassen: wie groß der Code ist.',
    'Mean activation': 'Mittlere Aktivierung',
    'Mean activation of each unit': 'Mittlere Aktivierung jeder Einheit',
    'Mean activation of the code': 'Mittlere Aktivierung des Codes',
    'Mean and deviation of a number of the code': 'Mittel und Abweichung einer Zahl des Codes',
    'Mean of {0} seeds so far': 'Mittel aus {0} Startwerten bis jetzt',
    'Mean of {0} seeds when all have learned': 'Mittel aus {0} Startwerten, wenn alle gelernt haben',
    'Mean of {0} seeds when given up': 'Mittel aus {0} Startwerten beim Aufgeben',
    'Mean picture': 'Mittleres Bild',
    'Means over the first 100 test digits': 'Mittel über die ersten 100 Testziffern',
    'Means over the page’s {0} test digits, from its {1} training digits.':
      'Mittel über die {0} Testziffern der Seite, aus ihren {1} Trainingsziffern.',
    'Measured in PyTorch on 50,000 binarised digits of MNIST: a Bernoulli of black and white pixels, with no floor.':
      'Gemessen in PyTorch auf 50.000 binarisierten Ziffern von MNIST: eine Bernoulli-Verteilung schwarzer und weißer Pixel, ohne Untergrenze.',
    'Measured on all of MNIST: 60,000 training digits, 10,000 test digits.':
      'Gemessen auf ganz MNIST: 60.000 Trainingsziffern, 10.000 Testziffern.',
    'Measured on the 60,000 training digits of MNIST.': 'Gemessen auf den 60.000 Trainingsziffern von MNIST.',
    'Measured on the first 500 test pictures, clean.': 'Gemessen auf den ersten 500 Testbildern, sauber.',
    'Mend it': 'Reparieren',
    'Metropolis acceptance': 'Metropolis-Annahme',
    'Model': 'Modell',
    'Moment of the training': 'Zeitpunkt des Trainings',
    'Momentum': 'Momentum',
    'More draws bring the bound closer to −ln p(x), so it is never above −ELBO but for chance. It would take thousands to trust its last nat.':
      'Mehr Ziehungen bringen die Schranke näher an −ln p(x); über −ELBO liegt sie also nie, außer durch Zufall. Um ihrem letzten Nat zu trauen, brauchte es Tausende.',
    'More makes a calmer encoder.': 'Mehr macht den Encoder ruhiger.',
    'More makes fewer units answer, and rebuilds less well.':
      'Mehr lässt weniger Einheiten antworten und rekonstruiert schlechter.',
    'More units than pixels and nothing that holds them back: four of five answer to every digit, most features keep the static they began with, and what is missing in the input comes back only in part. Switch L1 on, or masking.':
      'Mehr Einheiten als Pixel und nichts, was sie zurückhält: Vier von fünf antworten auf jede Ziffer, die meisten Merkmale behalten das Rauschen ihres Anfangs, und was der Eingabe fehlt, kommt nur zum Teil zurück. Schalte L1 ein, oder Maskieren.',
    'Move the length of PCA’s code and watch its row. Train the linear network: its squared error looks finished long before the angle is, so whoever stops there finds another space than PCA’s. Then bend a layer: what is not linear passes PCA.':
      'Ändere die Länge des Codes von PCA und sieh auf seine Zeile. Trainiere das lineare Netz: Sein quadratischer Fehler sieht fertig aus, lange bevor der Winkel es ist; wer dort aufhört, findet einen anderen Raum als PCA. Krümme dann eine Schicht: Was nicht linear ist, überholt PCA.',
    'Move the level: more of the digit goes missing. The network gets only what is left, and fills in the rest.':
      'Bewege den Regler: Von der Ziffer fehlt mehr. Das Netz bekommt nur, was übrig ist, und ergänzt den Rest.',
    'Move the noise away from what the network was trained with: the exact arrows change, the learned ones do not, and the error rises. Train one at that noise. Then draw a density of your own, and make the steps of the walks too large.':
      'Schiebe das Rauschen weg von dem, womit das Netz trainiert wurde: Die exakten Pfeile ändern sich, die gelernten nicht, und der Fehler steigt. Trainiere eins mit diesem Rauschen. Zeichne dann eine eigene Dichte, und mache die Schritte der Wege zu groß.',
    'Multilayer perceptron': 'Mehrschichtiges Perzeptron',
    'NMI': 'NMI',
    'Narrow {0}': 'Schmaler: {0}',
    'Nats, mean of the seeds and range; 10 epochs of 12,000 digits each':
      'Nats, Mittel der Startwerte und Spanne; je 10 Epochen mit 12.000 Ziffern',
    'Near 1 the step is small enough for the walks to end as the density says. Walks here take every step, so what is not accepted spreads them wider.':
      'Nahe 1 ist der Schritt klein genug, dass die Wege enden, wie die Dichte es sagt. Wege tun hier jeden Schritt; was nicht angenommen wird, streut sie also weiter.',
    'Near {0} the network rebuilds the mean of all digits whatever it is given: the cheapest answer to a code that tells nothing. A smaller penalty or beta, or a smaller learning rate and a new start, brings the code back.':
      'Nahe {0} rekonstruiert das Netz das Mittel aller Ziffern, was immer es bekommt: die billigste Antwort auf einen Code, der nichts sagt. Ein kleinerer Strafterm, ein kleineres Beta oder eine kleinere Lernrate mit neuem Anfang bringt den Code zurück.',
    'Nearest code is of another class': 'Nächster Code hat eine andere Klasse',
    'Nearly every step would pass, and the histogram is about as close as draws of the density itself.':
      'Fast jeder Schritt käme durch, und das Histogramm ist etwa so nah wie Ziehungen aus der Dichte selbst.',
    'Nearly every step would pass, yet the histogram is not there: so small a step needs more than 200 to come there, or to cross from one part to the other.':
      'Fast jeder Schritt käme durch, doch das Histogramm ist nicht dort: Ein so kleiner Schritt braucht mehr als 200, um dorthin oder von einem Teil in den anderen zu kommen.',
    'Needs a sigmoid at the code, since it compares it with a probability.':
      'Braucht ein Sigmoid am Code, denn verglichen wird er mit einer Wahrscheinlichkeit.',
    'Needs a variational code, with a mean and a variance.':
      'Braucht einen variationellen Code, mit Mittelwert und Varianz.',
    'Negative evidence bound, one draw': 'Negative Evidenzschranke, eine Ziehung',
    'Network': 'Netz',
    'Network from the corrupted input to the rebuilt output: {0}':
      'Netz von der gestörten Eingabe zur rekonstruierten Ausgabe: {0}',
    'Network from the input to the rebuilt output: {0}': 'Netz von der Eingabe zur rekonstruierten Ausgabe: {0}',
    'Networks of each size': 'Netze je Größe',
    'Networks trained': 'Trainierte Netze',
    'Networks trained here': 'Hier trainierte Netze',
    'Networks trained here, {0} numbers in the code': 'Hier trainierte Netze, {0} Zahlen im Code',
    'New noise': 'Neues Rauschen',
    'New seed': 'Neuer Startwert',
    'Nine networks': 'Neun Netze',
    'No atoms yet': 'Noch keine Atome',
    'No axes of the network': 'Keine Achsen des Netzes',
    'No codes yet': 'Noch keine Codes',
    'No digit is normal, so there is nothing to compare with: click at least one of the ten.':
      'Keine Ziffer ist normal, also gibt es nichts zum Vergleichen: Klicke mindestens eine der zehn an.',
    'No drawing stands out in “{0}”: expected dark strokes on light or light on dark.':
      'In „{0}“ hebt sich keine Zeichnung ab: erwartet werden dunkle Striche auf Hell oder helle auf Dunkel.',
    'No gradient passes through a rectifier that is 0 for every picture, so it stays dead. Counted over all units of a layer, also where only some of them are drawn as tiles; crossed out among the tiles.':
      'Durch einen Gleichrichter, der für jedes Bild 0 ist, geht kein Gradient, er bleibt also tot. Gezählt über alle Einheiten einer Schicht, auch wo nur einige als Kacheln gezeichnet sind; unter den Kacheln durchgestrichen.',
    'No gradient passes through a rectifier that is always 0. Many dead atoms mean a penalty or a learning rate that is too large.':
      'Durch einen Gleichrichter, der immer 0 ist, geht kein Gradient. Viele tote Atome bedeuten einen Strafterm oder eine Lernrate, die zu groß ist.',
    'No linear map was measured on these samples: only for all classes of the data that come with the page.':
      'Für diese Beispiele wurde keine lineare Abbildung gemessen: nur für alle Klassen der Daten, die zur Seite gehören.',
    'No network has learned this density yet.': 'Noch hat kein Netz diese Dichte gelernt.',
    'No network yet': 'Noch kein Netz',
    'No network yet.': 'Noch kein Netz.',
    'No picture': 'Kein Bild',
    'No picture yet': 'Noch kein Bild',
    'No points yet': 'Noch keine Punkte',
    'No units yet': 'Noch keine Einheiten',
    'No weights yet: they appear here when a network is made, and take shape while it trains.':
      'Noch keine Gewichte: Sie erscheinen hier, wenn ein Netz gemacht wird, und nehmen Gestalt an, während es trainiert.',
    'Noise': 'Rauschen',
    'Noise in training': 'Rauschen im Training',
    'Noise is on the picture at the top, rebuilt by the network that trains here.':
      'Das Bild oben ist verrauscht, rekonstruiert von dem Netz, das hier trainiert.',
    'Noise on the picture': 'Rauschen auf dem Bild',
    'Noise that smooths the density: standard deviation {0}':
      'Rauschen, das die Dichte glättet: Standardabweichung {0}',
    'Noisy points are pulled back to the two arcs. How far and which way each moves is the slope of the log density there, times the variance of the noise: the network has learned the score.':
      'Verrauschte Punkte werden zu den beiden Bögen zurückgezogen. Wie weit und wohin jeder geht, ist die Steigung der logarithmierten Dichte dort, mal der Varianz des Rauschens: Das Netz hat den Score gelernt.',
    'None': 'Keins',
    'Nonlinear bottleneck': 'Nichtlinearer Engpass',
    'Normal digits': 'Normale Ziffern',
    'Normal ones that look strange': 'Normale, die fremd aussehen',
    'Normalized mutual information: what the clusters tell about the classes, divided by the mean of both entropies.':
      'Normierte Transinformation: was die Haufen über die Klassen sagen, geteilt durch das Mittel beider Entropien.',
    'Not a measure of anything. With “reproducible” on, the same link gives the same fingerprint on every machine, and so does the program autoencoder.':
      'Kein Maß für irgendetwas. Mit „reproduzierbar“ gibt derselbe Link auf jedem Gerät denselben Fingerabdruck, und so tut es das Programm autoencoder.',
    'Not checked: it was made by version {0}, and this page is {1}, which trains to other weights. Check it with the page that it was made with.':
      'Nicht geprüft: Gemacht wurde er mit Version {0}, und diese Seite ist {1}, die zu anderen Gewichten trainiert. Prüfe ihn mit der Seite, mit der er gemacht wurde.',
    'Not checked: it was cancelled.': 'Nicht geprüft: abgebrochen.',
    'Not known here ({0}): this network has no such figure, or none was seen while it trained.':
      'Hier nicht bekannt ({0}): Dieses Netz hat keine solche Zahl, oder niemand hat sie beim Trainieren gesehen.',
    'Not reached here yet: {0} {1} after {2} epochs.': 'Hier noch nicht erreicht: {0} {1} nach {2} Epochen.',
    'Not reached in {0} epochs: the best was {1} {2}. Change something and train again.':
      'In {0} Epochen nicht erreicht: Am besten war {1} {2}. Ändere etwas und trainiere noch einmal.',
    'Not reached in {0} epochs: this network has no such figure ({1}). Change something and train again.':
      'In {0} Epochen nicht erreicht: Dieses Netz hat keine solche Zahl ({1}). Ändere etwas und trainiere noch einmal.',
    'Not trained yet.': 'Noch nicht trainiert.',
    'Not tried here: the network of this page has {0} numbers in its code, and {1} {2} after {3} epochs.':
      'Hier nicht versucht: Das Netz dieser Seite hat {0} Zahlen im Code, und {1} {2} nach {3} Epochen.',
    'Not tried yet: {0} take a minute or two.': 'Noch nicht versucht: {0} brauchen ein, zwei Minuten.',
    'Nothing is computed yet.': 'Noch ist nichts berechnet.',
    'Nothing is sparse here: most numbers answer to most digits.':
      'Nichts ist hier dünn besetzt: Die meisten Zahlen antworten auf die meisten Ziffern.',
    'Nothing is trained yet': 'Noch ist nichts trainiert',
    'Nothing is trained yet.': 'Noch ist nichts trainiert.',
    'Nothing to corrupt yet.': 'Noch nichts zu stören.',
    'Nothing was given;': 'Nichts wurde angegeben;',
    'Nothing was trained here yet, so nobody knows whether this can be reached: train first.':
      'Hier wurde noch nichts trainiert, also weiß niemand, ob das zu erreichen ist: Trainiere zuerst.',
    'Nothing yet': 'Noch nichts',
    'Notices': 'Hinweise',
    'Number to reach': 'Zu erreichende Zahl',
    'Numbers': 'Zahlen',
    'Numbers in PCA’s code': 'Zahlen im Code von PCA',
    'Numbers in the code': 'Zahlen im Code',
    'Numbers of the code': 'Zahlen des Codes',
    'Numbers of the code that are further than 0.01 from zero, mean over the 2,000 test digits.':
      'Zahlen des Codes, die weiter als 0,01 von null entfernt sind, Mittel über die 2.000 Testziffern.',
    'Numbers of the code that are the same for each of the 2,000 test digits, so that nothing is drawn by them.':
      'Zahlen des Codes, die für jede der 2.000 Testziffern gleich sind, sodass sie nichts zeichnen.',
    'ONNX decoder': 'ONNX-Decoder',
    'ONNX encoder': 'ONNX-Encoder',
    'Of 256 units, only about one in six answers to a digit: the active share falls, and features turn into pieces of strokes. Without the penalty it rises again.':
      'Von 256 Einheiten antwortet nur etwa jede sechste auf eine Ziffer: Der aktive Anteil fällt, und Merkmale werden zu Stücken von Strichen. Ohne den Strafterm steigt er wieder.',
    'Of all alarms, the share that are anomalies, if so many of all pictures were anomalous as the slider says.':
      'Welcher Anteil aller Alarme Anomalien sind, wenn so viele aller Bilder anomal wären, wie der Schieber sagt.',
    'Of peak': 'Vom Maximum',
    'Of the codes of all digits together, beside the standard normal they are drawn from.':
      'Von den Codes aller Ziffern zusammen, neben der Standardnormalverteilung, aus der sie gezogen werden.',
    'Of the {0}, {1} of {2} have come and are kept; the rest has not. {3} Whoever tries again fetches only what is missing.':
      '{0}: {1} von {2} sind gekommen und bleiben; der Rest fehlt. {3} Ein neuer Versuch lädt nur, was fehlt.',
    'Of {0} test pictures it likes these best; below, its value:':
      'Von {0} Testbildern mag sie diese am liebsten; darunter ihr Wert:',
    'Of {0} test points it likes these best: {1}.': 'Von {0} Testpunkten mag sie diese am liebsten: {1}.',
    'One bar a number, negative to the left, positive to the right. Drag a bar, or press the arrow keys, to decode another code.':
      'Ein Balken je Zahl, negativ nach links, positiv nach rechts. Ziehe an einem Balken oder drücke die Pfeiltasten, um einen anderen Code zu decodieren.',
    'One class against nine': 'Eine Klasse gegen neun',
    'One cluster that holds two digits costs nearly a tenth. It moves by several hundredths with the seed, since k-means looks for round clusters and finds a local best.':
      'Ein Haufen, der zwei Ziffern enthält, kostet fast ein Zehntel. Mit dem Startwert ändert sich das um mehrere Hundertstel, denn k-means sucht runde Haufen und findet ein örtliches Bestes.',
    'One encode and one decode of your picture on this machine, in one thread without a graphics card: the mean of 20.':
      'Einmal kodieren und dekodieren deines Bildes auf diesem Gerät, in einem Thread ohne Grafikkarte: das Mittel über 20.',
    'One epoch has as many steps as there are batches: 12,000 digits in batches of 128 make 94.':
      'Eine Epoche hat so viele Schritte, wie es Batches gibt: 12.000 Ziffern in Batches von 128 ergeben 94.',
    'One epoch uses every training sample once': 'Eine Epoche benutzt jedes Trainingsbeispiel einmal',
    'One layer each way, the first network of the Keras blog. It falls fast to 0.10 nats a pixel and then slowly towards 0.09; most of what is left is the grey of the pixels, which no network gets below.':
      'Eine Schicht je Richtung, das erste Netz des Keras-Blogs. Es fällt schnell auf 0,10 Nats je Pixel und dann langsam Richtung 0,09; das meiste davon ist das Grau der Pixel, das kein Netz unterbietet.',
    'One linear layer each way with a code of 32 numbers: at its best it spans what the first 32 principal axes span.':
      'Eine lineare Schicht je Richtung mit einem Code von 32 Zahlen: Im besten Fall spannt sie auf, was die ersten 32 Hauptachsen aufspannen.',
    'One network for each code size, alike in all else, a few epochs each: long codes would still gain, while PCA is exact.':
      'Ein Netz je Codegröße, sonst alle gleich, jedes mit wenigen Epochen: Lange Codes gewännen noch, während PCA exakt ist.',
    'One normal digit against nine others: {0} here. Nine normal digits against one is another task (press the first trap for its number). Published for PCA with 30 axes, mean of ten digits: {1} % and {2} %. A paper that compares the one with the other compares nothing.':
      'Eine normale Ziffer gegen neun andere: {0} hier. Neun normale gegen eine ist eine andere Aufgabe (die erste Falle zeigt ihre Zahl). Veröffentlicht für PCA mit 30 Achsen, Mittel über zehn Ziffern: {1} % und {2} %. Ein Artikel, der das eine mit dem anderen vergleicht, vergleicht nichts.',
    'One picture for each unit, the most used first. In each, both colours are strongest at the unit’s own largest weight.':
      'Ein Bild für jede Einheit, die meistgenutzte zuerst. In jedem sind beide Farben am stärksten beim größten eigenen Gewicht der Einheit.',
    'Only the first {0} of {1} images are used.': 'Nur die ersten {0} von {1} Bildern werden benutzt.',
    'Only β = 1 trains for −ELBO. Above it the code gets cheaper and digits blurrier, below it the other way round.':
      'Nur β = 1 trainiert auf −ELBO hin. Darüber wird der Code billiger und die Ziffern unschärfer, darunter umgekehrt.',
    'Open a model file': 'Eine Modelldatei öffnen',
    'Open a run': 'Einen Lauf öffnen',
    'Open a run…': 'Einen Lauf öffnen …',
    'Open an image': 'Ein Bild öffnen',
    'Open images…': 'Bilder öffnen …',
    'Open in the playground': 'Im Playground öffnen',
    'Open…': 'Öffnen…',
    'Optimiser': 'Optimierer',
    'Orange: light that was added. Violet: light that was lost.':
      'Orange: Licht kam dazu. Violett: Licht ging verloren.',
    'Other noise': 'Anderes Rauschen',
    'Output activation': 'Aktivierung der Ausgabe',
    'Output: number {0} of {1}': 'Ausgabe: Zahl {0} von {1}',
    'Overcomplete, no penalty': 'Überzählig, ohne Strafterm',
    'Overfitting: validation has risen from {0} at step {1} to {2}, while training fell from {3} to {4}: the network learns its training pictures by heart.':
      'Überanpassung: Die Validierung ist von {0} bei Schritt {1} auf {2} gestiegen, während das Training von {3} auf {4} fiel: Das Netz lernt seine Trainingsbilder auswendig.',
    'Own images': 'Eigene Bilder',
    'PCA': 'PCA',
    'PCA and a network rebuild the same digits from codes of the same length; a linear network becomes PCA.':
      'PCA und ein Netz rekonstruieren dieselben Ziffern aus gleich langen Codes; ein lineares Netz wird zu PCA.',
    'PCA beside': 'PCA daneben',
    'PCA gets {0}.': 'PCA kommt auf {0}.',
    'PCA with 2, 8, 32 and 128 axes, only rounded anew': 'PCA mit 2, 8, 32 und 128 Achsen, nur neu gerundet',
    'PCA {0}': 'PCA {0}',
    'PCA, 1 axis': 'PCA, 1 Achse',
    'PCA, 1 number': 'PCA, 1 Zahl',
    'PCA, 30 numbers, one normal digit, mean of ten': 'PCA, 30 Zahlen, eine normale Ziffer, Mittel über zehn',
    'PCA, 32 axes': 'PCA, 32 Achsen',
    'PCA, {0}': 'PCA, {0}',
    'PCA, {0} axes': 'PCA, {0} Achsen',
    'PCA, {0} axes of the same digits': 'PCA, {0} Achsen derselben Ziffern',
    'PCA, {0} numbers': 'PCA, {0} Zahlen',
    'PCA: the same, from 1 principal axis.': 'PCA: dieselben aus 1 Hauptachse.',
    'PCA: the same, from {0} principal axes.': 'PCA: dieselben aus {0} Hauptachsen.',
    'PCA: what is corrupted, from 1 principal axis.': 'PCA: das Gestörte aus 1 Hauptachse.',
    'PCA: what is corrupted, from {0} principal axes.': 'PCA: das Gestörte aus {0} Hauptachsen.',
    'PCA’s with {0} numbers {1}': 'von PCA mit {0} Zahlen {1}',
    'Particles': 'Teilchen',
    'Passed: the replay came to the same weights and the same value ({0}).':
      'Bestanden: Die Wiederholung kam auf dieselben Gewichte und denselben Wert ({0}).',
    'Passed: {0}. Not passed: {1}.': 'Bestanden: {0}. Nicht bestanden: {1}.',
    'Passes': 'Besteht',
    'Patience': 'Geduld',
    'Pause': 'Pause',
    'Paused while nobody sees it.': 'Angehalten, solange es niemand sieht.',
    'Paused.': 'Angehalten.',
    'Penalties': 'Strafterme',
    'Pick a digit': 'Eine Ziffer wählen',
    'Picture': 'Bild',
    'Picture to follow through the network': 'Bild, dem durch das Netz gefolgt wird',
    'Picture {0} of {1}': 'Bild {0} von {1}',
    'Pictures': 'Bilder',
    'Pictures after so many terms, and the squared error of each':
      'Bilder nach so vielen Termen, und der quadratische Fehler jedes Bildes',
    'Pictures of codes on the way between two digits': 'Bilder von Codes auf dem Weg zwischen zwei Ziffern',
    'Pictures whose score reaches the threshold: of normal ones these are false alarms, of anomalies those that are found (recall).':
      'Bilder, deren Wert die Schwelle erreicht: Bei normalen sind das Fehlalarme, bei Anomalien die gefundenen (Trefferquote).',
    'Pitfalls': 'Fallstricke',
    'Pixels go black at random; the network has to fill them in.':
      'Pixel werden zufällig schwarz; das Netz muss sie ergänzen.',
    'Pixels go black or white at random.': 'Pixel werden zufällig schwarz oder weiß.',
    'Plain': 'Einfach',
    'Plain, code of 32': 'Einfach, Code von 32',
    'Point at a tile, or press the arrow keys, to read which unit it shows.':
      'Zeige auf eine Kachel oder drücke die Pfeiltasten, um zu lesen, welche Einheit sie zeigt.',
    'Points of both curves': 'Punkte beider Kurven',
    'Points of the plane are not between 0 and 1, so only the squared error can compare them.':
      'Punkte der Ebene liegen nicht zwischen 0 und 1, also kann nur der quadratische Fehler sie vergleichen.',
    'Posteriors of 200 test digits, one standard deviation each':
      'Posteriors von 200 Testziffern, je eine Standardabweichung',
    'Posteriors of digits as ellipses, over circles of the prior':
      'Posteriors von Ziffern als Ellipsen, über Kreisen des Priors',
    'Precision–recall, average': 'Precision–Recall, Mittel',
    'Preset': 'Vorlage',
    'Presets': 'Vorlagen',
    'Press Train: figures of the network as it trains appear here.':
      'Drücke Trainieren: Hier erscheinen Zahlen des Netzes, während es trainiert.',
    'Press Train: how active each unit is appears here.':
      'Drücke Trainieren: Hier erscheint, wie aktiv jede Einheit ist.',
    'Press Train: how often each value of the code occurs appears here.':
      'Drücke Trainieren: Hier erscheint, wie oft jeder Wert des Codes vorkommt.',
    'Press Train: ten digits, the noise they get, and what the network makes of them appear here.':
      'Drücke Trainieren: Hier erscheinen zehn Ziffern, ihr Rauschen und was das Netz aus ihnen macht.',
    'Press Train: the loss appears here.': 'Drücke Trainieren: Hier erscheint der Verlust.',
    'Press Train: the points, the noise they get, and where the network puts them appear here.':
      'Drücke Trainieren: Hier erscheinen die Punkte, ihr Rauschen und wohin das Netz sie setzt.',
    'Press Train: where each sample lies in the code appears here.':
      'Drücke Trainieren: Hier erscheint, wo jedes Beispiel im Code liegt.',
    'Press {0} and watch what it rebuilds grow sharp. Then change one thing and see what that does.':
      'Drücke {0} und sieh zu, wie scharf wird, was es rekonstruiert. Dann ändere eine Sache und sieh, was sie bewirkt.',
    'Pretrained stack': 'Vortrainierter Stapel',
    'Preview': 'Vorschau',
    'Preview of the widget': 'Vorschau des Widgets',
    'Probability': 'Wahrscheinlichkeit',
    'Probes': 'Proben',
    'Published': 'Veröffentlicht',
    'Published result': 'Veröffentlichtes Ergebnis',
    'Published results': 'Veröffentlichte Ergebnisse',
    'Published: README of Flax’s VAE example; 50,000 digits, binarised.':
      'Veröffentlicht: README des VAE-Beispiels von Flax; 50.000 Ziffern, binarisiert.',
    'Published: the Theano tutorials, 50,000 labels; SdA is the stacked denoising autoencoder, 1000 × 3.':
      'Veröffentlicht: die Theano-Anleitungen, 50.000 Etiketten; SdA ist der gestapelte entrauschende Autoencoder, 1000 × 3.',
    'Published: the VAE example of Keras, convolutional; all 70,000 digits.':
      'Veröffentlicht: das VAE-Beispiel von Keras, mit Faltungen; alle 70.000 Ziffern.',
    'Published: the VAE example of Keras, convolutional; grey pixels, trained and reported on all 70,000 digits.':
      'Veröffentlicht: das VAE-Beispiel von Keras, mit Faltungen; graue Pixel, auf allen 70.000 Ziffern trainiert und gemessen.',
    'Published: the autoencoder tutorial of the Keras blog; 60,000 digits, validation per pixel × 784.':
      'Veröffentlicht: die Autoencoder-Anleitung des Keras-Blogs; 60.000 Ziffern, Validierung je Pixel × 784.',
    'Put all back': 'Alles zurücksetzen',
    'Put back': 'Zurücksetzen',
    'Put back the numbers that the encoder gave': 'Die Zahlen wiederherstellen, die der Encoder gab',
    'Put back: {0}': 'Zurücksetzen: {0}',
    'Put noise on my digit': 'Rauschen auf meine Ziffer',
    'Put the link of the lesson into a line above its codes.':
      'Schreibe den Link der Aufgabe in eine Zeile über ihre Codes.',
    'Puts a star on the pad at the top: this network has never seen one':
      'Setzt einen Stern auf die Fläche oben: Dieses Netz hat nie einen gesehen',
    'PyTorch script': 'PyTorch-Skript',
    'PyTorch sums the loss over a batch, this page takes the mean over its images: Adam takes the same steps but for its epsilon.':
      'PyTorch summiert den Verlust über einen Batch, diese Seite mittelt ihn über dessen Bilder: Adam geht dieselben Schritte, bis auf sein Epsilon.',
    'PyTorch weights': 'PyTorch-Gewichte',
    'PyTorch’s VAE example': 'Das VAE-Beispiel von PyTorch',
    'Question': 'Frage',
    'ROC, area': 'ROC, Fläche',
    'Random': 'Zufällig',
    'Random directions that estimate the norm; each makes a step slower and the estimate steadier.':
      'Zufällige Richtungen, aus denen die Norm geschätzt wird; jede macht einen Schritt langsamer und die Schätzung ruhiger.',
    'Rate against distortion; the numbers are in the table': 'Rate gegen Verzerrung; die Zahlen stehen in der Tabelle',
    'Rate and distortion': 'Rate und Verzerrung',
    'Reached here: {0} {1} after {2} epochs.': 'Hier erreicht: {0} {1} nach {2} Epochen.',
    'Reached, but this run cannot be replayed: it went on from a file or another run, diverged, or was changed too often. Train it anew to hand it in.':
      'Erreicht, aber dieser Lauf lässt sich nicht wiederholen: Er ging von einer Datei oder einem anderen Lauf aus, lief davon oder wurde zu oft verändert. Trainiere ihn neu, um ihn abzugeben.',
    'Reached: {0} {1} at step {2}.': 'Erreicht: {0} {1} bei Schritt {2}.',
    'Reads points of the plane: a denoiser of 20,000 draws from three Gaussians, under Gaussian noise of 0.4.':
      'Liest Punkte der Ebene: ein Entrauscher von 20.000 Ziehungen aus drei Gauß-Verteilungen, unter gaußschem Rauschen von 0,4.',
    'Ready-made experiments, one for each thing there is to see':
      'Fertige Experimente, eines für jedes, was es zu sehen gibt',
    'Rebuilt': 'Rekonstruiert',
    'Rebuilt digit': 'Rekonstruierte Ziffer',
    'Rebuilt images are judged by': 'Rekonstruierte Bilder werden gemessen an',
    'Reconstruction': 'Rekonstruktion',
    'Reconstruction (distortion)': 'Rekonstruktion (Verzerrung)',
    'Reconstruction and KL added up: at least −ln p(x), what the model needs to tell a digit.':
      'Rekonstruktion und KL zusammengezählt: mindestens −ln p(x), was das Modell braucht, um eine Ziffer zu sagen.',
    'Redo': 'Wiederholen',
    'Redo the step (Ctrl+Shift+Z)': 'Den Schritt wiederholen (Strg+Umschalt+Z)',
    'Relative RMS error': 'Relativer RMS-Fehler',
    'Relative RMS error in %, by the noise that smooths the exact density: least at the noise of training.':
      'Relativer RMS-Fehler in %, nach dem Rauschen, das die exakte Dichte glättet: am kleinsten beim Rauschen des Trainings.',
    'Reload all the same': 'Trotzdem neu laden',
    'Reload to update': 'Neu laden',
    'Remove {0}': 'Entfernen: {0}',
    'Removes {0}, and its mirror image in the decoder.': 'Entfernt: {0} und das Spiegelbild im Decoder.',
    'Repeat with three seeds each': 'Mit je drei Startwerten wiederholen',
    'Repeated denoising of noise': 'Wiederholtes Entrauschen von Rauschen',
    'Repeated denoising, means over ten starts': 'Wiederholtes Entrauschen, Mittel über zehn Anfänge',
    'Replay': 'Wiederholung',
    'Reproducible to the bit': 'Auf das Bit reproduzierbar',
    'Reset': 'Von vorn',
    'Reset code': 'Code zurücksetzen',
    'Result': 'Ergebnis',
    'Retry': 'Nochmal',
    'Root of the mean squared difference between learned and exact score over 4,000 draws, divided by that of the exact score itself.':
      'Wurzel der mittleren quadrierten Differenz zwischen gelerntem und exaktem Score über 4.000 Ziehungen, geteilt durch die des exakten Scores selbst.',
    'Rule': 'Regel',
    'Run (resume later)': 'Lauf (später weiter)',
    'Run here: {0} done.': 'Hier gerechnet: {0} fertig.',
    'Run here: {0}, {1}.': 'Hier gerechnet: {0}, {1}.',
    'Run it here': 'Hier rechnen',
    'Run it here to see': 'Rechne hier, um es zu sehen',
    'Run, about a minute': 'Messen, etwa eine Minute',
    'Runs on images of your own are not repeated.': 'Läufe mit eigenen Bildern werden nicht wiederholt.',
    'Runs: the one you choose is shown and edited': 'Läufe: Der gewählte wird gezeigt und bearbeitet',
    'SSE': 'SSE',
    'SSE a picture': 'SSE je Bild',
    'SSE after it': 'SSE danach',
    'SSE changed by the last pass': 'SSE, geändert vom letzten Durchgang',
    'SSE corrupted': 'SSE gestört',
    'SSE in training': 'SSE im Training',
    'SSE of the digit': 'SSE der Ziffer',
    'SSE rebuilt': 'SSE rekonstruiert',
    'SSE to the nearest digit': 'SSE zur nächsten Ziffer',
    'SSE to the nearest digit, mean of 200': 'SSE zur nächsten Ziffer, Mittel von 200',
    'SSE to the nearest test digit': 'SSE zur nächsten Testziffer',
    'SSE {0}; ink {1}; error ÷ ink {2}': 'SSE {0}; Tinte {1}; Fehler ÷ Tinte {2}',
    'SSE {0}; the mean of all has {1}, {2} nats.': 'SSE {0}; das Mittel aller hat {1}, {2} Nats.',
    'SSE {0}; the mean of all has {1}.': 'SSE {0}; das Mittel aller hat {1}.',
    'SSE: squared error of the reconstruction, summed over 784 pixels':
      'SSE: quadratischer Fehler der Rekonstruktion, summiert über 784 Pixel',
    'SSE: squared error, summed over 784 pixels.': 'SSE: quadratischer Fehler, summiert über 784 Pixel.',
    'Salt & pepper': 'Salz und Pfeffer',
    'Samples that a step averages over.': 'Beispiele, über die ein Schritt mittelt.',
    'Save and export': 'Speichern und exportieren',
    'Schedule': 'Verlauf',
    'Score': 'Score',
    'Scores that only count ink': 'Werte, die nur Tinte zählen',
    'SdA, pretrained and fine-tuned': 'SdA, vortrainiert und nachtrainiert',
    'Seed': 'Startwert',
    'Seed {0} is below PCA since step {1} or before: what is not linear does what no linear map can.':
      'Startwert {0} liegt seit Schritt {1} oder früher unter PCA: Was nicht linear ist, kann, was keine lineare Abbildung kann.',
    'Seed {0} so far': 'Startwert {0} bis jetzt',
    'Seed {0} when all have learned': 'Startwert {0}, wenn alle gelernt haben',
    'Seed {0} when given up': 'Startwert {0} beim Aufgeben',
    'Sends this digit through the network.': 'Schickt diese Ziffer durch das Netz.',
    'Settings': 'Einstellungen',
    'Settings of your own. Copy the link to keep them, or choose a preset to go back.':
      'Eigene Einstellungen. Kopiere den Link, um sie zu behalten, oder wähle eine Vorlage, um zurückzugehen.',
    'Share of digits that use an atom': 'Anteil der Ziffern, die ein Atom nutzen',
    'Share of its pace that a step hands on to the next.':
      'Anteil seines Tempos, den ein Schritt an den nächsten weitergibt.',
    'Share of test digits named wrong over {0} updates. {1}':
      'Anteil falsch benannter Testziffern über {0} Updates. {1}',
    'Share of test digits that use each atom': 'Anteil der Testziffern, die jedes Atom brauchen',
    'Share of the numbers of the code that are further than 0.01 from zero.':
      'Anteil der Zahlen des Codes, die weiter als 0,01 von null entfernt sind.',
    'Share of the pixels that are struck.': 'Anteil der Pixel, die getroffen werden.',
    'Share of the pixels that go.': 'Anteil der Pixel, die verschwinden.',
    'Share of the test digits to which the trained encoder with a softmax on top gives another class.':
      'Anteil der Testziffern, denen der trainierte Encoder mit einem Softmax darauf eine andere Klasse gibt.',
    'Share of the time that a unit should be on.': 'Anteil der Zeit, in der eine Einheit an sein soll.',
    'Share of the variance': 'Anteil der Varianz',
    'Share of the variance on the map': 'Anteil der Varianz auf der Karte',
    'Shipped: {0}, as the command line prints them.': 'Mitgeliefert: {0}, wie die Befehlszeile sie ausgibt.',
    'Show class {0} and fade the others': 'Klasse {0} zeigen, die anderen verblassen',
    'Show me': 'Zeig es mir',
    'Show the formula': 'Formel zeigen',
    'Shown are the {0} most used of {1}.': 'Zu sehen sind die {0} meistgebrauchten von {1}.',
    'Shown are {0} of {1} pictures, the first of each kind; all numbers are of all. Drag the line, or use the slider.':
      'Zu sehen sind {0} von {1} Bildern, die ersten jeder Art; alle Zahlen gelten für alle. Ziehe die Linie oder nimm den Regler.',
    'Shuffle': 'Zufall',
    'Sigmoid as output': 'Sigmoid als Ausgabe',
    'Sigmoid units that are to be on a tenth of the time. Look at the weights as pictures: 196 strokes of a pen, each somewhere on the page. The tutorial shows that picture and no figure; the share of the time is what can be compared.':
      'Sigmoide, die ein Zehntel der Zeit an sein sollen. Sieh dir die Gewichte als Bilder an: 196 Federstriche, jeder irgendwo auf dem Blatt. Das Tutorial zeigt dieses Bild und keine Zahl; vergleichen lässt sich der Anteil der Zeit.',
    'Singular values': 'Singulärwerte',
    'Singular values at this digit': 'Singulärwerte bei dieser Ziffer',
    'Singular values at this digit, divided by the largest':
      'Singulärwerte bei dieser Ziffer, durch den größten geteilt',
    'Singular values of the Jacobian': 'Singulärwerte der Jacobi-Matrix',
    'Singular values, each divided by the largest: {0}.': 'Singulärwerte, jeder durch den größten geteilt: {0}.',
    'Singular values: {0}.': 'Singulärwerte: {0}.',
    'Size of that number; ink runs from 0 to 1.': 'Größe dieser Zahl; Tinte reicht von 0 bis 1.',
    'Skip': 'Überspringen',
    'Slow': 'Langsam',
    'Small and plain, with a code of twenty numbers: what the variational one is compared with.':
      'Klein und einfach, mit einem Code von zwanzig Zahlen: womit das variationelle verglichen wird.',
    'Small changes of the picture should hardly move the code.':
      'Kleine Änderungen des Bildes sollen den Code kaum bewegen.',
    'Small images of whole rows or whole columns only. Noise goes almost completely, and the features show why: each unit turns into a few bars or a few stripes, never both.':
      'Kleine Bilder, nur aus ganzen Zeilen oder nur aus ganzen Spalten. Rauschen geht fast völlig weg, und die Merkmale zeigen, warum: Jede Einheit wird zu ein paar Balken oder ein paar Streifen, nie zu beidem.',
    'Small means that it looks like a digit somebody wrote. It does not tell whether all kinds of digits are drawn: the same good digit 200 times would score well. The mean picture is a trap here: blur is near everything.':
      'Klein heißt, dass es aussieht wie eine Ziffer, die jemand schrieb. Ob alle Arten von Ziffern gezeichnet werden, sagt es nicht: Auch 200-mal dieselbe gute Ziffer stünde gut da. Das mittlere Bild ist hier eine Falle: Unschärfe ist allem nah.',
    'Small, contractive': 'Klein, kontraktiv',
    'Small, denoising': 'Klein, entrauschend',
    'Small, linear': 'Klein, linear',
    'Small, plain': 'Klein, einfach',
    'Small, trained long to fill in missing pixels, with a code of ten numbers: its codes can be turned in space, and clusters of them be compared with classes.':
      'Klein, lange trainiert, fehlende Pixel zu ergänzen, mit einem Code von zehn Zahlen: Seine Codes lassen sich im Raum drehen und Cluster von ihnen mit Klassen vergleichen.',
    'Small, trained to rebuild noisy threes and nothing else: every other digit is strange to it.':
      'Klein, trainiert, verrauschte Dreien zu rekonstruieren und sonst nichts: Jede andere Ziffer ist ihm fremd.',
    'Small, with a code of 128 numbers of which about 22 answer to a digit; encoder and decoder share their weights.':
      'Klein, mit einem Code von 128 Zahlen, von denen etwa 22 auf eine Ziffer antworten; Encoder und Decoder teilen ihre Gewichte.',
    'Small, with a code of 32 numbers, trained to copy clean digits: what the two below are compared with.':
      'Klein, mit einem Code von 32 Zahlen, trainiert, saubere Ziffern zu kopieren: womit die zwei unten verglichen werden.',
    'Small, with a code of two numbers: the whole of it fits on a map.':
      'Klein, mit einem Code von zwei Zahlen: Er passt ganz auf eine Karte.',
    'Softmax on pixels': 'Softmax auf Pixeln',
    'Some points of both curves': 'Einige Punkte beider Kurven',
    'Source:': 'Quelle:',
    'Sparse': 'Dünn besetzt',
    'Sparse atoms': 'Dünn besetzte Atome',
    'Sparse: KL': 'Dünn besetzt: KL',
    'Sparse: L1': 'Dünn besetzt: L1',
    'Spiral': 'Spirale',
    'Squared error': 'Quadratischer Fehler',
    'Squared error by code size': 'Quadratischer Fehler nach Codegröße',
    'Squared error by code size: {0}; PCA {1}.': 'Quadratischer Fehler nach Codegröße: {0}; PCA {1}.',
    'Squared error per picture (sse_per_image)': 'Quadratischer Fehler je Bild (sse_per_image)',
    'Squared error with and without the atom': 'Quadratischer Fehler mit und ohne das Atom',
    'Squared error {0} corrupted, {1} rebuilt.': 'Quadratischer Fehler {0} gestört, {1} rekonstruiert.',
    'Squared error {0} rebuilt.': 'Quadratischer Fehler {0} rekonstruiert.',
    'Squared error, clipped': 'Quadratischer Fehler, abgeschnitten',
    'Squared error, summed over 784 pixels, mean over the 2,000 test digits':
      'Quadratischer Fehler, summiert über 784 Pixel, Mittel über die 2.000 Testziffern',
    'Squared error, summed over all pixels of an image; test: corrupted images that are not trained on.':
      'Quadratischer Fehler, summiert über alle Pixel eines Bildes; Test: gestörte Bilder, mit denen nicht trainiert wird.',
    'Squared error, summed over all pixels of an image; test: images that are not trained on.':
      'Quadratischer Fehler, summiert über alle Pixel eines Bildes; Test: Bilder, mit denen nicht trainiert wird.',
    'Squared error, summed over both coordinates; test: corrupted points that are not trained on.':
      'Quadratischer Fehler, summiert über beide Koordinaten; Test: gestörte Punkte, mit denen nicht trainiert wird.',
    'Squared error, summed over both coordinates; test: points that are not trained on.':
      'Quadratischer Fehler, summiert über beide Koordinaten; Test: Punkte, mit denen nicht trainiert wird.',
    'Stacked pretraining': 'Schichtweise vortrainiert',
    'Standard deviation': 'Standardabweichung',
    'Start again with other first weights, other noise and another order of the samples':
      'Neu beginnen mit anderen ersten Gewichten, anderem Rauschen und anderer Reihenfolge der Beispiele',
    'Start here': 'Beginne hier',
    'Starting the compute module.': 'Das Rechenmodul startet.',
    'Step': 'Schritt',
    'Step, ms': 'Schritt, ms',
    'Steps': 'Stufen',
    'Stop': 'Anhalten',
    'Stop after {0} epochs': 'Ende nach {0} Epochen',
    'Stop here; Train goes on from where it stands': 'Hier anhalten; Trainieren geht weiter, wo es steht',
    'Stopped early: no progress for {0}.': 'Früh beendet: kein Fortschritt seit {0}.',
    'Stopped: the loss is no longer a number, or grew without end.':
      'Beendet: Der Verlust ist keine Zahl mehr oder wuchs ohne Ende.',
    'Stopped; what was measured stays.': 'Angehalten; was gemessen wurde, bleibt.',
    'Stranger than {0} of the normal digits; called anomalous at the threshold.':
      'Fremder als {0} der normalen Ziffern; an der Schwelle anomal genannt.',
    'Stranger than {0} of the normal digits; let pass at the threshold.':
      'Fremder als {0} der normalen Ziffern; an der Schwelle durchgelassen.',
    'Students may change': 'Ändern dürfen sie',
    'Summed over the pixels, mean over the batch. Squared error can fall to 0; cross-entropy ends at the grey-level floor.':
      'Summiert über die Pixel, Mittel über den Batch. Der quadratische Fehler kann auf 0 fallen; die Kreuzentropie endet bei der Untergrenze der Graustufen.',
    'Switch to the dark theme': 'Zum dunklen Design wechseln',
    'Switch to the light theme': 'Zum hellen Design wechseln',
    'Table': 'Tabelle',
    'Take it along': 'Mitnehmen',
    'Takes about {0} on this machine. {1}': 'Dauert auf diesem Gerät etwa {0}. {1}',
    'Takes the penalty away and trains on': 'Nimmt den Strafterm weg und trainiert weiter',
    'Target ρ': 'Ziel ρ',
    'Telling anything through the code is made so dear (beta is 100) that the decoder does without: the KL term goes to 0 and every digit is rebuilt as the same grey average. Lower beta to 1 and start anew.':
      'Etwas durch den Code zu sagen wird so teuer (Beta ist 100), dass der Decoder ohne auskommt: Der KL-Term geht auf 0, und jede Ziffer wird als derselbe graue Durchschnitt rekonstruiert. Setze Beta auf 1 und beginne neu.',
    'Ten axes hold about half, 32 three quarters: the first are broad shapes, the rest ever finer strokes.':
      'Zehn Achsen enthalten etwa die Hälfte, 32 drei Viertel: Die ersten sind breite Formen, die übrigen immer feinere Striche.',
    'Ten digits, three rows': 'Zehn Ziffern, drei Zeilen',
    'Ten numbers': 'Zehn Zahlen',
    'Ten pictures of the network: {0}': 'Zehn Bilder des Netzes: {0}',
    'Ten test digits': 'Zehn Testziffern',
    'Ten test digits, 0 to 9': 'Zehn Testziffern, 0 bis 9',
    'Ten test digits, and what is left of them': 'Zehn Testziffern, und was von ihnen bleibt',
    'Tenth singular value ÷ first': 'Zehnter Singulärwert ÷ erster',
    'Terms of the loss': 'Terme des Verlusts',
    'Terms of the sum': 'Terme der Summe',
    'Terms of the sum that are not zero': 'Terme der Summe, die nicht null sind',
    'Terms of {0} alone: these runs have losses in different units. Choose another run above to see its terms.':
      'Nur Terme von {0}: Diese Läufe haben Verluste in verschiedenen Einheiten. Wähle oben einen anderen Lauf, um seine Terme zu sehen.',
    'Terms to within 0.5': 'Glieder bis auf 0,5',
    'Terms to within {0}': 'Terme bis auf {0}',
    'Test SSE {0}; no linear map was measured on these samples.':
      'Test-SSE {0}; für diese Beispiele wurde keine lineare Abbildung gemessen.',
    'Test digits': 'Testziffern',
    'Test digits by class, and the class that the linear classifier gives them':
      'Testziffern nach Klasse, und die Klasse, die der lineare Klassifikator ihnen gibt',
    'Test digits named wrong': 'Falsch benannte Testziffern',
    'Test digits that use it most, and its number in each':
      'Testziffern, die es am meisten brauchen, und seine Zahl in jeder',
    'Test digits that use the atom most': 'Testziffern, die das Atom am meisten brauchen',
    'That is the result. Turning the score round would be another score, chosen after seeing the answer.':
      'Das ist das Ergebnis. Den Wert umzudrehen wäre ein anderer Wert, gewählt nach dem Blick auf die Antwort.',
    'That network came ready. Press Train: this one begins with random weights, and learns here, in this tab.':
      'Jenes Netz kam fertig an. Drücke Trainieren: Dieses beginnt mit zufälligen Gewichten und lernt hier, in diesem Tab.',
    'That was all.': 'Das war alles.',
    'The Jacobian norm in units of the distance between classes.':
      'Die Jacobi-Norm, gemessen am Abstand zwischen Klassen.',
    'The Jacobian norm, how much the code moves when the picture does, falls to a quarter of what it is without the penalty, at nearly the same SSE. Gaussian noise now does half the harm, though none was trained on.':
      'Die Norm der Jacobi-Matrix, also wie weit sich der Code mit dem Bild bewegt, fällt auf ein Viertel dessen, was sie ohne den Strafterm ist, bei fast derselben SSE. Gaußsches Rauschen schadet nun halb so viel, obwohl mit keinem trainiert wurde.',
    'The activation of a variational code is the identity.':
      'Die Aktivierung eines variationellen Codes ist die Identität.',
    'The angle between what the decoder spans and the principal axes falls below one degree, and the SSE stops at {0}: that of PCA with 32 axes, which no linear network beats.':
      'Der Winkel zwischen dem, was der Decoder aufspannt, und den Hauptachsen fällt unter ein Grad, und die SSE hält bei {0}: der von PCA mit 32 Achsen, die kein lineares Netz schlägt.',
    'The axes of PCA that this code is held against are being computed.':
      'Die Achsen von PCA, an denen dieser Code gemessen wird, werden gerade berechnet.',
    'The axes of what its decoder draws, found by a singular value decomposition without looking at PCA.':
      'Die Achsen dessen, was sein Decoder zeichnet, gefunden durch eine Singulärwertzerlegung ohne einen Blick auf PCA.',
    'The bent one trains, a network a seed: step {0} of {1}.':
      'Das gekrümmte trainiert, ein Netz je Startwert: Schritt {0} von {1}.',
    'The best affine denoiser of this noise': 'Der beste affine Entrauscher bei dieser Störung',
    'The best affine map from what is corrupted to what is clean: what any other denoiser has to beat.':
      'Die beste affine Abbildung vom Gestörten zum Sauberen: was jeder andere Entrauscher schlagen muss.',
    'The best of three seeds for k-means: the other two have an accuracy of {0} and {1}':
      'Der beste von drei Startwerten für k-means: Die anderen beiden haben eine Genauigkeit von {0} und {1}',
    'The change of the picture when one number of the code grows, the most used first: orange adds light, violet takes it away. Dead ones are crossed out.':
      'Die Änderung des Bildes, wenn eine Zahl des Codes wächst, die meistgebrauchte zuerst: Orange fügt Licht hinzu, Violett nimmt es weg. Tote sind durchgestrichen.',
    'The chart did not load: reload the page to try again, or press Table for the numbers.':
      'Das Diagramm ließ sich nicht laden: Lade die Seite neu, um es noch einmal zu versuchen, oder drücke Tabelle für die Zahlen.',
    'The chosen atom, the most used first': 'Das gewählte Atom, das meistgebrauchte zuerst',
    'The chosen picture, by its score': 'Das gewählte Bild, nach seinem Wert',
    'The clipboard is not open to this page; copy the link from the address bar.':
      'Die Zwischenablage ist für diese Seite gesperrt; kopiere den Link aus der Adresszeile.',
    'The code as a place to walk: point anywhere and see what the decoder makes of it.':
      'Der Code als Ort zum Spazieren: Zeige irgendwohin und sieh, was der Decoder daraus macht.',
    'The code differs from one to the next, but the decoder ignores it.':
      'Der Code ist von Mal zu Mal ein anderer, aber der Decoder übergeht ihn.',
    'The code has {0} numbers, and the lesson allows {1}.': 'Der Code hat {0} Zahlen, und die Aufgabe erlaubt {1}.',
    'The code moves in no further direction.': 'Der Code bewegt sich in keine weitere Richtung.',
    'The code of this widget could not be fetched. Check the connection and retry.':
      'Der Code dieses Widgets ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    'The code tells next to nothing: its KL to the prior is {0} nats, mean over {1} images.':
      'Der Code sagt fast nichts: Seine KL zum Prior beträgt {0} Nats, im Mittel über {1} Bilder.',
    'The code tells nothing: its KL to the prior is {0} nats.':
      'Der Code sagt nichts: Seine KL zum Prior beträgt {0} Nats.',
    'The codes of a thousand digits as a map.': 'Die Codes von tausend Ziffern als Karte.',
    'The compute module ({0})': 'Das Rechenmodul ({0})',
    'The compute module stopped: {0}.': 'Das Rechenmodul hielt an: {0}.',
    'The decay of weights acts on biases, too.': 'Die Gewichtsabnahme wirkt auch auf Bias.',
    'The decoder ignores its code': 'Der Decoder ignoriert seinen Code',
    'The decoder mirrors the encoder.': 'Der Decoder spiegelt den Encoder.',
    'The decoder of this network has {0} layers, so what it draws is no sum over the numbers of the code. To see one, train “Sparse: L1”, whose decoder has one layer.':
      'Der Decoder dieses Netzes hat {0} Schichten, also ist, was er zeichnet, keine Summe über die Zahlen des Codes. Um eine zu sehen, trainiere „Dünn besetzt: L1“, dessen Decoder eine Schicht hat.',
    'The decoder reads the encoder’s weights backwards, W′ = Wᵀ, so there are about half as many.':
      'Der Decoder liest die Gewichte des Encoders rückwärts, W′ = Wᵀ, also sind es etwa halb so viele.',
    'The decoder reads the weights of the encoder backwards: half as many numbers to learn, nearly the same SSE. Encoder and decoder features are the same pictures.':
      'Der Decoder liest die Gewichte des Encoders rückwärts: halb so viele Zahlen zu lernen, fast dieselbe SSE. Merkmale von Encoder und Decoder sind dieselben Bilder.',
    'The decoder’s weights from one number of the code to the pixels, the most used first: orange adds light, violet takes it away. Dead ones are crossed out.':
      'Die Gewichte des Decoders von einer Zahl des Codes zu den Pixeln, die meistgebrauchte zuerst: Orange fügt Licht hinzu, Violett nimmt es weg. Tote sind durchgestrichen.',
    'The difference is what this atom is worth for this digit. It can be small although the atom is large, where others draw the same stroke.':
      'Die Differenz ist, was dieses Atom für diese Ziffer wert ist. Sie kann klein sein, obwohl das Atom groß ist, wo andere denselben Strich zeichnen.',
    'The difference of each of the 784 pixels of your clean digit and of the rebuilt one, squared, then added up (sse_per_image).':
      'Die Differenz jedes der 784 Pixel deiner sauberen Ziffer und der rekonstruierten, quadriert, dann zusammengezählt (sse_per_image).',
    'The digit': 'Die Ziffer',
    'The digit, and training digits by the distance of their codes':
      'Die Ziffer, und Trainingsziffern nach dem Abstand ihrer Codes',
    'The digit, moved': 'Die Ziffer, bewegt',
    'The digit, rebuilt': 'Die Ziffer, rekonstruiert',
    'The digit, rebuilt without the atom': 'Die Ziffer, ohne das Atom rekonstruiert',
    'The digits': 'Die Ziffern',
    'The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.':
      'Der Speicherplatz, den dieser Browser der Seite gibt, ist voll, also übersteht der Lauf kein Neuladen; lade ihn stattdessen herunter.',
    'The distance of as many draws from the density itself is what 2,000 points cannot get below. Lines: the smoothed density; bars: where 2,000 walks of 200 steps end.':
      'Der Abstand ebenso vieler Ziehungen von der Dichte selbst ist, was 2.000 Punkte nicht unterbieten können. Linien: die geglättete Dichte; Balken: wo 2.000 Wege von 200 Schritten enden.',
    'The encoder gives a mean and a variance, and the code is drawn from that Gaussian, z = μ + σ ε.':
      'Der Encoder gibt ein Mittel und eine Varianz, und der Code wird aus dieser Gaußverteilung gezogen, z = μ + σ ε.',
    'The exact arrows are now those of σ = {0}. The learned ones belong to the {1} they were trained with: the score of the density smoothed by that noise, and of no other.':
      'Die exakten Pfeile sind nun die von σ = {0}. Die gelernten gehören zu den {1}, mit denen sie trainiert wurden: der Score der von diesem Rauschen geglätteten Dichte, und keiner anderen.',
    'The exact score of the density, smoothed by the noise. No network has learned this density yet: train one with the button.':
      'Der exakte Score der Dichte, geglättet vom Rauschen. Noch hat kein Netz diese Dichte gelernt: Trainiere eins mit dem Knopf.',
    'The figure is the cross-entropy of a digit, in nats, divided by its {0} pixels; the source gives it to one digit.':
      'Die Zahl ist die Kreuzentropie einer Ziffer in Nats, geteilt durch ihre {0} Pixel; die Quelle gibt sie mit einer Ziffer an.',
    'The first 50 test digits in one file, as this browser writes it. Its header is shared: black pictures take {0} bits each.':
      'Die ersten 50 Testziffern in einer Datei, wie dieser Browser sie schreibt. Ihr Kopf wird geteilt: Schwarze Bilder brauchen an Bits je Stück: {0}.',
    'The first 50,000 of all digits and the 10,000 test digits, each pixel drawn once as black or white by its grey.':
      'Die ersten 50.000 aller Ziffern und die 10.000 Testziffern, jeder Pixel nach seinem Grau einmal schwarz oder weiß gezogen.',
    'The first axes of PCA': 'Die ersten Achsen von PCA',
    'The first code tells nothing, and that costs nothing. It costs more as soon as the decoder gets something out of it: rising KL is the network beginning to use its code. With a warm-up of beta it rises still longer.':
      'Der erste Code sagt nichts, und das kostet nichts. Er kostet mehr, sobald der Decoder etwas damit anfangen kann: Steigende KL heißt, dass das Netz beginnt, seinen Code zu nutzen. Wird Beta erst aufgewärmt, so steigt sie noch länger.',
    'The first layer learns sixteen 3 × 3 filters that slide over the whole image: edges and strokes, with a quarter of the weights that the dense bottleneck has.':
      'Die erste Schicht lernt sechzehn Filter von 3 × 3, die über das ganze Bild gleiten: Kanten und Striche, mit einem Viertel der Gewichte des dichten Engpasses.',
    'The first {0} of PCA': 'Die ersten {0} von PCA',
    'The first {0} of {1} axes': 'Die ersten {0} von {1} Achsen',
    'The goal was not reached ({0}): it is {1}.': 'Das Ziel wurde nicht erreicht ({0}): Es sind {1}.',
    'The goal’s number is reached, but it does not count like this.':
      'Die Zahl des Ziels ist erreicht, aber so zählt sie nicht.',
    'The images that you opened; they stay in this tab.':
      'Die Bilder, die du geöffnet hast; sie bleiben in diesem Tab.',
    'The kernel it draws with': 'Der Kern, mit dem sie zeichnet',
    'The lab does not know which digits this network learned from: click them, and the rest are anomalies.':
      'Das Labor weiß nicht, von welchen Ziffern dieses Netz gelernt hat: Klicke sie an, und die übrigen sind Anomalien.',
    'The labels': 'Die Labels',
    'The lesson asks for something that this page does not know: it was made with another version of the page; reload to get the newest.':
      'Die Aufgabe verlangt etwas, das diese Seite nicht kennt: Sie wurde mit einer anderen Fassung der Seite gemacht; lade neu, um die neueste zu bekommen.',
    'The lesson keeps “{0}” as it is, and this run has another.':
      'Die Aufgabe lässt „{0}“, wie es ist, und dieser Lauf hat es verändert.',
    'Kept by the lesson.': 'Von der Aufgabe vorgegeben.',
    'The lesson keeps “{0}” as it is.': 'Die Aufgabe lässt „{0}“, wie es ist.',
    'The lesson link is cut off before its end: copy the whole of it once more.':
      'Der Link der Aufgabe ist vor seinem Ende abgeschnitten: Kopiere ihn noch einmal ganz.',
    'The lesson link was changed on its way, since its check digits do not fit: copy it once more from where it was set.':
      'Der Link der Aufgabe wurde unterwegs verändert, denn seine Prüfziffern passen nicht: Kopiere ihn noch einmal von dort, wo er gestellt wurde.',
    'The linear one trains, a network a seed: step {0} of {1}.':
      'Das lineare trainiert, ein Netz je Startwert: Schritt {0} von {1}.',
    'The link is copied.': 'Der Link ist kopiert.',
    'The link names no model: “{0}” is a file on this machine.':
      'Der Link nennt kein Modell: „{0}“ ist eine Datei auf diesem Rechner.',
    'The list of digit sets': 'Die Liste der Ziffernsätze',
    'The list of digit sets names no “{0}”.': 'Die Liste der Ziffernsätze nennt kein „{0}“.',
    'The list of models': 'Die Liste der Modelle',
    'The list of trials': 'Die Liste der Versuche',
    'The loss of a network in training.': 'Der Verlust eines Netzes im Training.',
    'The loss ran away: a learning rate of {0} takes steps too long for this network, and no gradient is clipped.':
      'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz, und kein Gradient wird begrenzt.',
    'The loss ran away: a learning rate of {0} takes steps too long for this network.':
      'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz.',
    'The map of codes is the code itself. Classes pull apart into rays without anyone naming them; between the rays is empty land that decodes to no digit.':
      'Die Karte der Codes ist der Code selbst. Klassen trennen sich in Strahlen, ohne dass jemand sie nennt; zwischen den Strahlen liegt leeres Land, aus dem keine Ziffer wird.',
    'The mean activation is pulled to 0.1, from about a half, and no unit dies on the way. Each feature is a soft template of strokes with its surroundings.':
      'Die mittlere Aktivierung wird von etwa einem halben auf 0,1 gezogen, und keine Einheit stirbt dabei. Jedes Merkmal ist eine weiche Schablone von Strichen mit ihrer Umgebung.',
    'The mean of all numbers of all codes. The chart “Mean activation of each unit” has the mean of each unit by itself, and this is the mean of those.':
      'Das Mittel aller Zahlen aller Codes. Das Diagramm „Mittlere Aktivierung jeder Einheit“ zeigt das Mittel jeder Einheit für sich, und dies ist das Mittel von jenen.',
    'The mean of −ln p(x|z), each pixel a chance of ink, over codes that are drawn 50 times for each of 200 test digits.':
      'Das Mittel von −ln p(x|z), jedes Pixel eine Wahrscheinlichkeit für Tinte, über Codes, die für jede von 200 Testziffern 50-mal gezogen werden.',
    'The mean picture': 'Das mittlere Bild',
    'The model “{0}”': 'Das Modell „{0}“',
    'The model “{0}” is not loaded.': 'Das Modell „{0}“ ist nicht geladen.',
    'The nearest of the codes of the first 10,000 training digits is looked for, for each of the 10,000 test digits.':
      'Für jede der 10.000 Testziffern wird unter den Codes der ersten 10.000 Trainingsziffern der nächste gesucht.',
    'The network': 'Das Netz',
    'The network alone, a safetensors file that this page and the command line open':
      'Das Netz allein, eine safetensors-Datei, die diese Seite und die Kommandozeile öffnen',
    'The network gets your digit as it is.': 'Das Netz bekommt deine Ziffer, wie sie ist.',
    'The network has learned the field.': 'Das Netz hat das Feld gelernt.',
    'The network has learned this density with σ = {0}. Move the noise to train at another.':
      'Das Netz hat diese Dichte mit σ = {0} gelernt. Verschiebe das Rauschen, um mit einem anderen zu trainieren.',
    'The network of PyTorch’s own example, trained as there on all 60,000 digits. After 10 epochs its test loss is to be about 105 nats a digit; the KL term settles near 25.':
      'Das Netz aus dem Beispiel von PyTorch, wie dort mit allen 60.000 Ziffern trainiert. Nach 10 Epochen soll sein Testverlust bei etwa 105 Nats je Ziffer liegen; der KL-Term pendelt sich nahe 25 ein.',
    'The lesson goes along with “Everything” alone.': 'Die Aufgabe geht nur mit „Alles“ mit.',
    'The network that you train here does not go along: save it, put the file beside your page and name it in src.':
      'Das Netz, das du hier trainierst, geht nicht mit: Speichere es, lege die Datei neben deine Seite und nenne sie in src.',
    'The network {0} has no evidence.': 'Das Netz {0} hat keine Evidenz.',
    'The network {0}, code of 1 number': 'Das Netz {0}, Code von 1 Zahl',
    'The network {0}, code of {1} numbers': 'Das Netz {0}, Code von {1} Zahlen',
    'The network, not drawn yet': 'Das Netz, noch nicht gezeichnet',
    'The number that can be compared: squared error, whatever the loss':
      'Die Zahl, die sich vergleichen lässt: der quadratische Fehler, was immer der Verlust ist',
    'The odds that a random anomaly scores higher than a random normal picture, ties counting a half. No threshold is chosen.':
      'Die Wahrscheinlichkeit, dass eine zufällige Anomalie mehr Punkte bekommt als ein zufälliges normales Bild; Gleichstand zählt halb. Es wird keine Schwelle gewählt.',
    'The one in training on this page, as it is at this moment.':
      'Das Netz, das auf dieser Seite trainiert wird, so wie es gerade ist.',
    'The page remembers where you were': 'Die Seite merkt sich, wo du warst',
    'The page says what went wrong and what mends it. Press one of its buttons: the network goes on from its last good weights.':
      'Die Seite sagt, was schiefging und was es behebt. Drücke einen ihrer Knöpfe: Das Netz geht von seinen letzten guten Gewichten weiter.',
    'The paper trains logistic units layer by layer as restricted Boltzmann machines, then all of them by conjugate gradients; here SiLU units begin with He’s weights and learn by Adam over 20 epochs, without pretraining.':
      'Der Artikel trainiert logistische Einheiten Schicht für Schicht als beschränkte Boltzmann-Maschinen, dann alle durch konjugierte Gradienten; hier beginnen SiLU-Einheiten mit Gewichten nach He und lernen mit Adam über 20 Epochen, ohne Vortraining.',
    'The part that trains could not be fetched. Check the connection and retry.':
      'Der Teil, der trainiert, ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    'The picture': 'Das Bild',
    'The picture at the top, as this run rebuilds it, and its squared error':
      'Das Bild oben, wie dieser Lauf es rekonstruiert, und sein quadratischer Fehler',
    'The picture could not be written as PNG: it is larger than this browser can write.':
      'Das Bild ließ sich nicht als PNG schreiben: Es ist größer, als dieser Browser schreiben kann.',
    'The picture, rebuilt': 'Das Bild, rekonstruiert',
    'The pictures rebuilt from as many principal axes as the code has numbers: what no linear network beats.':
      'Die Bilder, rekonstruiert aus so vielen Hauptachsen, wie der Code Zahlen hat: was kein lineares Netz schlägt.',
    'The pixels of a test digit in another order: as much ink, without a shape':
      'Die Pixel einer Testziffer in anderer Ordnung: ebenso viel Tinte, ohne Form',
    'The points rebuilt from as many principal axes as the code has numbers: what no linear network beats.':
      'Die Punkte, rekonstruiert aus so vielen Hauptachsen, wie der Code Zahlen hat: was kein lineares Netz schlägt.',
    'The preset as it was': 'Die Vorlage, wie sie war',
    'The principal axes of the digits': 'Die Hauptachsen der Ziffern',
    'The rate falls to 0 along half a cosine, over all epochs.':
      'Die Rate fällt über alle Epochen entlang eines halben Kosinus auf 0.',
    'The rate rises from 0 over these first steps.': 'Die Rate steigt über diese ersten Schritte von 0 an.',
    'The rate stays.': 'Die Rate bleibt.',
    'The reconstruction of pictures that are not trained on, under the same noise each time.':
      'Die Rekonstruktion von Bildern, mit denen nicht trainiert wird, jedes Mal bei derselben Störung.',
    'The reconstruction term on images that are not trained on.':
      'Der Rekonstruktionsterm auf Bildern, mit denen nicht trainiert wird.',
    'The replay came to no end: {0}': 'Die Wiederholung kam nicht ans Ende: {0}',
    'The result code is mistyped, since its check digits do not fit: compare it letter by letter.':
      'Der Ergebniscode ist vertippt, denn seine Prüfziffern passen nicht: Vergleiche ihn Zeichen für Zeichen.',
    'The result code is of another lesson.': 'Der Ergebniscode gehört zu einer anderen Aufgabe.',
    'The result code is of form {0}, and this page reads form {1}: check it with the page that it was made with.':
      'Der Ergebniscode hat die Form {0}, und diese Seite liest die Form {1}: Prüfe ihn mit der Seite, mit der er gemacht wurde.',
    'The results stand here: who passed, with which value, at which step.':
      'Hier stehen die Ergebnisse: wer bestanden hat, mit welchem Wert, bei welchem Schritt.',
    'The same digit as a sum, the largest terms first': 'Dieselbe Ziffer als Summe, die größten Terme zuerst',
    'The same digits rebuilt by PCA': 'Dieselben Ziffern, von PCA rekonstruiert',
    'The same digits rebuilt by the network': 'Dieselben Ziffern, vom Netz rekonstruiert',
    'The same digits, rebuilt': 'Dieselben Ziffern, rekonstruiert',
    'The same divided by the sum of the squared pixels, at least 1':
      'Derselbe, geteilt durch die Summe der quadrierten Pixel, mindestens 1',
    'The same link gives the same weights on every machine; each step takes somewhat longer.':
      'Derselbe Link gibt auf jedem Gerät dieselben Gewichte; jeder Schritt dauert etwas länger.',
    'The same network with a price on its code. It rebuilds a little worse, and the mean of the code falls to less than half of what it is without the price.':
      'Dasselbe Netz mit einem Preis auf seinen Code. Es rekonstruiert etwas schlechter, und das Mittel des Codes fällt auf weniger als die Hälfte dessen, was es ohne den Preis ist.',
    'The same numbers as a table': 'Dieselben Zahlen als Tabelle',
    'The same on pixels': 'Dasselbe auf Pixeln',
    'The same question with 50 draws of the code, weighted by how well each explains the digit.':
      'Dieselbe Frage mit 50 Ziehungen des Codes, gewichtet danach, wie gut jede die Ziffer erklärt.',
    'The same squared error after what lies below 0 or above 1 is held there, as a screen does.':
      'Derselbe quadratische Fehler, nachdem bei 0 oder 1 gehalten wird, was darunter oder darüber liegt, wie ein Bildschirm es tut.',
    'The same ten test digits': 'Dieselben zehn Testziffern',
    'The same where the density is not smoothed: not what a denoiser learns':
      'Derselbe, wo die Dichte nicht geglättet ist: nicht das, was ein Entrauscher lernt',
    'The same where the density is smoothed by the noise of training':
      'Derselbe, wo die Dichte vom Rauschen des Trainings geglättet ist',
    'The same with more of everything: it rebuilds a little better, and takes longer to come.':
      'Derselbe mit mehr von allem: Er rekonstruiert ein wenig besser und braucht länger, bis er da ist.',
    'The same, but variational: its codes are drawn from a Gaussian for each digit.':
      'Dasselbe, aber variationell: Seine Codes werden für jede Ziffer aus einer Gauß-Verteilung gezogen.',
    'The saved loss history is damaged: expected points in the order of their steps; a new one begins as you train.':
      'Der gespeicherte Verlauf des Verlusts ist beschädigt: Erwartet werden Punkte in der Reihenfolge ihrer Schritte; beim Training beginnt ein neuer.',
    'The server sends {0} as {1}, and browsers run only text/javascript. Its administrator has to add that type for .js files.':
      'Der Server schickt {0} als {1}, und Browser führen nur text/javascript aus. Wer ihn verwaltet, muss diesen Typ für Dateien mit .js eintragen.',
    'The set “{0}” holds no {1}.': 'Der Satz „{0}“ enthält keine {1}.',
    'The set “{0}” is empty.': 'Der Satz „{0}“ ist leer.',
    'The settings in the link were changed on their way: {0}':
      'Die Einstellungen im Link wurden unterwegs verändert: {0}',
    'The share of true alarms at each threshold, weighted by what is found anew there: the area under precision against recall.':
      'Der Anteil richtiger Alarme an jeder Schwelle, gewichtet mit dem, was dort neu gefunden wird: die Fläche unter Genauigkeit über Trefferquote.',
    'The slope of the logarithm of the density, as an arrow: where to, and how steeply, the density grows. Learned: (r(x) − x) / σ², from the denoiser r.':
      'Die Steigung des Logarithmus der Dichte, als Pfeil: wohin und wie steil die Dichte wächst. Gelernt: (r(x) − x) / σ², aus dem Entrauscher r.',
    'The source’s test loss, 0.10, is not compared: it does not say whether the price of the code is counted in it.':
      'Der Testverlust der Quelle, 0,10, wird nicht verglichen: Sie sagt nicht, ob der Preis des Codes darin mitzählt.',
    'The squared Frobenius norm of the encoder’s Jacobian ∂z/∂x, times the weight: how much the code moves when the picture does.':
      'Die quadrierte Frobenius-Norm der Jacobi-Matrix ∂z/∂x des Encoders, mal das Gewicht: wie sehr sich der Code bewegt, wenn das Bild es tut.',
    'The squared error of a picture, divided by its ink (at least 1).':
      'Der quadratische Fehler eines Bildes, geteilt durch seine Tinte (mindestens 1).',
    'The squared error of the pictures that the network learns from, summed over all pixels, mean over the latest steps.':
      'Der quadratische Fehler der Bilder, aus denen das Netz lernt, summiert über alle Pixel, Mittel über die letzten Schritte.',
    'The squared error of this digit, summed over its 784 pixels, with all numbers of its code, and with this one set to 0.':
      'Der quadratische Fehler dieser Ziffer, summiert über ihre 784 Pixel, mit allen Zahlen ihres Codes und mit dieser auf 0.',
    'The squared error of what it does not learn from, whatever the loss.':
      'Der quadratische Fehler dessen, woraus es nicht lernt, was immer der Verlust ist.',
    'The squared error of what it learns from, mean over the latest steps, whatever the loss.':
      'Der quadratische Fehler dessen, woraus es lernt, Mittel über die letzten Schritte, was immer der Verlust ist.',
    'The step is far too large: the walks ran away, and no histogram holds them.':
      'Der Schritt ist viel zu groß: Die Wege liefen davon, und kein Histogramm fasst sie.',
    'The step is small enough, but the learned field is off: along it fewer steps would pass than along the exact one.':
      'Der Schritt ist klein genug, aber das gelernte Feld liegt daneben: Entlang seiner kämen weniger Schritte durch als entlang des exakten.',
    'The step is too large: even along the exact score many steps would be turned back, and the walks, which take every step, spread wider than the density.':
      'Der Schritt ist zu groß: Selbst entlang des exakten Scores würden viele Schritte zurückgewiesen, und die Wege, die jeden Schritt gehen, breiten sich weiter aus als die Dichte.',
    'The storage of this browser does not answer, so the run is lost at a reload; download it instead.':
      'Der Speicher dieses Browsers antwortet nicht, also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
    'The strangest anomalies': 'Die fremdesten Anomalien',
    'The sum of the sizes of all numbers of the code, times the weight of the penalty.':
      'Die Summe der Beträge aller Zahlen des Codes, mal das Gewicht des Strafterms.',
    'The sum of the squared pixels: no network is asked': 'Die Summe der quadrierten Pixel: Kein Netz wird gefragt',
    'The sum of the squares of all 784 pixels of a picture: its error if everything were rebuilt black.':
      'Die Summe der Quadrate aller 784 Pixel eines Bildes: sein Fehler, wenn alles schwarz rekonstruiert würde.',
    'The three axes along which codes vary most, which hold {0} % of their variance.':
      'Die drei Achsen, entlang derer Codes am meisten schwanken; sie enthalten {0} % ihrer Varianz.',
    'The threshold is part of the figure: without one, a code of many tiny numbers would count as full. A larger weight of the penalty makes it smaller and the error larger.':
      'Die Schwelle gehört zur Zahl: Ohne sie gälte ein Code aus vielen winzigen Zahlen als voll. Ein größeres Gewicht des Strafterms macht sie kleiner und den Fehler größer.',
    'The threshold now stands where the balanced accuracy on these very test digits is best: {0}. Chosen on normal digits alone, at 5 % false alarms among half of them, it is {1} on the rest. And 5 % on the training digits, which the network knows too well, are {2} on new ones.':
      'Die Schwelle steht nun dort, wo die ausgeglichene Genauigkeit auf genau diesen Testziffern am besten ist: {0}. Nur an normalen Ziffern gewählt, bei 5 % Fehlalarmen unter der Hälfte von ihnen, ist sie auf dem Rest {1}. Und 5 % auf den Trainingsziffern, die das Netz zu gut kennt, sind {2} auf neuen.',
    'The tutorial goes through all of it, a question at a time; the labs look inside a network.':
      'Das Tutorial geht all das durch, eine Frage nach der anderen; die Labore sehen in ein Netz hinein.',
    'The tutorial halves the squared error; this page does not, so β and λ are twice as large here: 6 and 0.006.':
      'Das Tutorial halbiert den quadratischen Fehler; diese Seite nicht, also sind β und λ hier doppelt so groß: 6 und 0,006.',
    'The tutorial minimises by L-BFGS over 10,000 digits at once; this page takes Nesterov steps over batches of 500 of its 12,000 digits, so the mean activation is that of a batch.':
      'Das Tutorial minimiert mit L-BFGS über 10.000 Ziffern auf einmal; diese Seite geht Nesterov-Schritte über Batches von 500 ihrer 12.000 Ziffern, also ist die mittlere Aktivierung die eines Batches.',
    'The two numbers with the largest KL; the others are independent of them within a digit.':
      'Die zwei Zahlen mit dem größten KL; die übrigen sind innerhalb einer Ziffer unabhängig von ihnen.',
    'The variance of the training digits along one principal axis; all together are the error of the mean picture.':
      'Die Varianz der Trainingsziffern entlang einer Hauptachse; alle zusammen sind der Fehler des mittleren Bildes.',
    'The walks are under way.': 'Die Wege sind unterwegs.',
    'The weight of the KL in the loss: what a nat of rate costs in nats of distortion.':
      'Das Gewicht der KL im Verlust: was ein Nat an Rate in Nats an Verzerrung kostet.',
    'The weight of the penalty, 1e-4 there, is {0} times as large here, for the same reason.':
      'Das Gewicht des Strafterms, dort 1e-4, ist hier aus demselben Grund {0}-mal so groß.',
    'The weights as they stand are some basis of the same space, seldom its axes. Turned by a singular value decomposition they are, wherever neighbouring variances differ enough to tell the axes apart.':
      'Die Gewichte, wie sie sind, bilden irgendeine Basis desselben Raums, selten seine Achsen. Gedreht durch eine Singulärwertzerlegung sind sie es, wo sich benachbarte Varianzen genug unterscheiden, um die Achsen zu trennen.',
    'The weights that lead from the pixels to each unit of the first layer.':
      'Die Gewichte, die von den Pixeln zu jeder Einheit der ersten Schicht führen.',
    'The worker has no operation “{0}”.': 'Der Worker kennt die Operation „{0}“ nicht.',
    'The worker that replayed it was lost: check it once more.':
      'Der Worker, der sie trainierte, ging verloren: Prüfe noch einmal.',
    'The {0} most used of {1} units;': 'Die {0} meistgenutzten von {1} Einheiten;',
    'The {0} worker did not start: its file is missing, no JavaScript or too long on its way, or this browser has no module workers (Chrome 80, Firefox 114, Safari 15 and newer have them).':
      'Der Worker für {0} startete nicht: Seine Datei fehlt, ist kein JavaScript oder zu lange unterwegs, oder dieser Browser hat keine Modul-Worker (Chrome ab 80, Firefox ab 114 und Safari ab 15 haben sie).',
    'The {0} worker failed.': 'Der Worker für {0} ist ausgefallen.',
    'The {0} worker failed: {1}.': 'Der Worker für {0} ist ausgefallen: {1}.',
    'The {0} worker is not running.': 'Der Worker für {0} läuft nicht.',
    'The {0} worker stopped answering.': 'Der Worker für {0} antwortet nicht mehr.',
    'The {0} worker was ended.': 'Der Worker für {0} wurde beendet.',
    'The {0} worker was refused: {1}': 'Der Worker für {0} wurde abgelehnt: {1}',
    'The {0} worker was replaced.': 'Der Worker für {0} wurde ersetzt.',
    'There are no axes.': 'Es gibt keine Achsen.',
    'There are no images of your own yet: open some, or drop them on the panel.':
      'Noch gibt es keine eigenen Bilder: Öffne welche oder ziehe sie auf das Feld.',
    'There are {0} hidden layers, the most this page draws.':
      'Es sind {0} verdeckte Schichten, so viele, wie diese Seite höchstens zeichnet.',
    'There is neither a link nor a result code in this line.':
      'In dieser Zeile steht weder ein Link noch ein Ergebniscode.',
    'There is no digit set “{0}”; there is {1}.': 'Es gibt keinen Ziffernsatz „{0}“; es gibt {1}.',
    'There is no loss curve yet: press Train first.': 'Es gibt noch keine Verlustkurve: Drücke zuerst Trainieren.',
    'There is no model “{0}”; there is {1}.': 'Es gibt kein Modell „{0}“; es gibt {1}.',
    'There is no network in training yet.': 'Noch ist kein Netz im Training.',
    'There is no picture yet.': 'Noch gibt es kein Bild.',
    'There is no run to save yet.': 'Noch gibt es keinen Lauf zum Speichern.',
    'There is nothing to download yet: press Train first.':
      'Es gibt noch nichts herunterzuladen: Drücke zuerst Trainieren.',
    'There is nothing to save yet: this widget is not ready.':
      'Noch gibt es nichts zu speichern: Dieses Widget ist noch nicht bereit.',
    'These bars are all that the decoder gets. Drag one, and it draws another digit.':
      'Diese Balken sind alles, was der Decoder bekommt. Ziehe an einem, und er zeichnet eine andere Ziffer.',
    'This browser does not write {0}.': 'Dieser Browser schreibt kein {0}.',
    'This browser gives no picture files to measure, or changes what is read from a canvas, so none are shown.':
      'Dieser Browser gibt keine Bilddateien zum Messen her oder ändert, was von einer Zeichenfläche gelesen wird, also sind keine zu sehen.',
    'This browser gives the page no canvas to read a picture with.':
      'Dieser Browser gibt der Seite keine Zeichenfläche, mit der sich ein Bild lesen ließe.',
    'This browser has no WebAssembly, or has it switched off; the page computes with it. Use another browser or allow it for this site.':
      'Dieser Browser hat kein WebAssembly, oder es ist ausgeschaltet; die Seite rechnet damit. Nimm einen anderen Browser oder erlaube es für diese Website.',
    'This browser is set to give pages other pixels than a picture has (Firefox: resistFingerprinting; Brave: fingerprinting protection). Allow this page to read the canvas, or draw on the pad.':
      'Dieser Browser gibt Seiten absichtlich andere Pixel, als ein Bild hat (Firefox: resistFingerprinting; Brave: Schutz vor Fingerprinting). Erlaube dieser Seite, Bilddaten zu lesen, oder zeichne selbst.',
    'This browser is too old for this page: it knows no JavaScript modules. Chrome 80, Firefox 114 and Safari 15 do.':
      'Dieser Browser ist zu alt für diese Seite: Er kennt keine JavaScript-Module. Chrome 80, Firefox 114 und Safari 15 kennen sie.',
    'This browser keeps no files for this page: the {0} are here for this visit, and the next one fetches them again.':
      'Dieser Browser behält keine Dateien für diese Seite. {0}: nur für diesen Besuch da, der nächste lädt sie neu.',
    'This browser keeps nothing for this page (a private window?), so the run is lost at a reload; download it instead.':
      'Dieser Browser behält nichts für diese Seite (ein privates Fenster?), also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
    'This is the link of a lesson: put the codes of its students into the lines below it.':
      'Das ist der Link einer Aufgabe: Schreibe die Codes der Lernenden in die Zeilen darunter.',
    'This lab has no picture to save.': 'Dieses Labor hat kein Bild zum Speichern.',
    'This lesson is of version {0}, and this page reads version {1}: open it with the page that it was made with, or reload to get the newest page.':
      'Diese Aufgabe hat Version {0}, und diese Seite liest Version {1}: Öffne sie mit der Seite, mit der sie gemacht wurde, oder lade neu, um die neueste zu bekommen.',
    'This network': 'Dieses Netz',
    'This network has no such angle: only one linear layer each way spans a flat space. To see one, train “Linear: PCA again”, or the linear one below.':
      'Dieses Netz hat keinen solchen Winkel: Nur eine lineare Schicht je Richtung spannt einen flachen Raum auf. Um einen zu sehen, trainiere „Linear: wieder PCA“ oder das lineare unten.',
    'This network is no stack of dense layers, so there are none to train one by one: train one like “Deep: 512, 256, 128, 32”. The trials below are those of the shipped networks.':
      'Dieses Netz ist kein Stapel dichter Schichten, also gibt es keine, die einzeln zu trainieren wären: Trainiere eins wie „Tief: 512, 256, 128, 32“. Die Versuche unten sind die der mitgelieferten Netze.',
    'This network learned every digit but 1, and the area for ones is {0}, below a half: a one has little ink and is easy to rebuild, with a mean error of {1} against {2} of the digits it knows.':
      'Dieses Netz hat jede Ziffer außer der 1 gelernt, und die Fläche für Einsen ist {0}, unter einem halben: Eine Eins hat wenig Tinte und ist leicht zu rekonstruieren, mit einem mittleren Fehler von {1} gegen {2} bei den Ziffern, die es kennt.',
    'This network learned from the digit {0} alone.': 'Dieses Netz hat nur von der Ziffer {0} gelernt.',
    'This network learned from the digits {0} alone.': 'Dieses Netz hat nur von den Ziffern {0} gelernt.',
    'This network reads no digits of 28 × 28, so the lab cannot look into it: train one on digits.':
      'Dieses Netz liest keine Ziffern von 28 × 28, also kann das Labor nicht hineinsehen: Trainiere eins mit Ziffern.',
    'This noise, not taken away': 'Diese Störung, nicht entfernt',
    'This page could not start: {0}. A newer browser may help.':
      'Diese Seite konnte nicht starten: {0}. Ein neuerer Browser hilft vielleicht.',
    'This page lets no worker start, so the widget computes in the page itself, a little at a time.':
      'Diese Seite lässt keinen Worker starten, darum rechnet das Widget in der Seite selbst, Stück für Stück.',
    'This page stands in a frame that is sandboxed without allow-same-origin, and may not read its own files there. Add allow-same-origin to the frame, or open the page by itself.':
      'Diese Seite steht in einem Rahmen, dessen Sandbox kein allow-same-origin hat, und darf dort ihre eigenen Dateien nicht lesen. Gib dem Rahmen allow-same-origin oder öffne die Seite für sich.',
    'This page was opened as a file, and browsers give such a page no modules and no workers. Serve its folder instead, for example by “python3 -m http.server” in it, and open http://localhost:8000.':
      'Diese Seite wurde als Datei geöffnet, und Browser geben einer solchen Seite keine Module und keine Worker. Stelle ihren Ordner stattdessen über einen Server bereit, etwa mit „python3 -m http.server“ darin, und öffne http://localhost:8000.',
    'This part of the digits': 'Dieser Teil der Ziffern',
    'This part of the labels': 'Dieser Teil der Labels',
    'This view has no picture to save.': 'Diese Ansicht hat kein Bild zum Speichern.',
    'Three hills': 'Drei Hügel',
    'Three layers each way, through as many numbers as the shallow network. After 100 epochs it is to be a bit better, about 0.08 nats a pixel.':
      'Drei Schichten je Richtung, durch so viele Zahlen wie im flachen Netz. Nach 100 Epochen soll es etwas besser sein, etwa 0,08 Nats je Pixel.',
    'Three layers of 100 sigmoids, each trained by itself on what the layers before it give.':
      'Drei Schichten von 100 Sigmoiden, jede für sich trainiert an dem, was die Schichten davor geben.',
    'Three networks, seeds 1 to 3, a line for each. The angle falls long after the squared error looks finished.':
      'Drei Netze, Startwerte 1 bis 3, je eine Linie. Der Winkel fällt noch lange, nachdem der quadratische Fehler fertig aussieht.',
    'Threes alone': 'Nur Dreien',
    'Threshold': 'Schwelle',
    'Threshold chosen on the test data': 'Schwelle an den Testdaten gewählt',
    'Through a bottleneck': 'Durch einen Engpass',
    'Tied weights': 'Gekoppelte Gewichte',
    'Tied weights need a code that is not variational: a variational encoder gives twice as many values as the decoder takes.':
      'Gekoppelte Gewichte brauchen einen Code, der nicht variationell ist: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'Time': 'Zeit',
    'Time to the last epoch at this speed': 'Zeit bis zur letzten Epoche bei diesem Tempo',
    'Timing single kernels.': 'Misst einzelne Kernel.',
    'To beat: {0}, test SSE {1}.': 'Zu schlagen: {0}, Test-SSE {1}.',
    'To beat: {0}, test SSE {1}; a code this large can hold a copy.':
      'Zu schlagen: {0}, Test-SSE {1}; ein so großer Code kann eine Kopie aufnehmen.',
    'To beat: {0}, test SSE {1}; {2} gives {3}.': 'Zu schlagen: {0}, Test-SSE {1}; {2} gibt {3}.',
    'Towards generation': 'Hin zum Erzeugen',
    'Train': 'Trainieren',
    'Train a few steps a second, so that each change can be seen':
      'Wenige Schritte je Sekunde trainieren, damit jede Änderung zu sehen ist',
    'Train a network to see its line': 'Trainiere ein Netz, um seine Linie zu sehen',
    'Train all {0} sizes': 'Alle {0} Größen trainieren',
    'Train an autoencoder on handwritten digits, here in this page.':
      'Trainiere einen Autoencoder mit handgeschriebenen Ziffern, hier in dieser Seite.',
    'Train anew': 'Neu trainieren',
    'Train anew with': 'Neu trainieren mit',
    'Train another network beside this one, on the same seed and data, and change one thing':
      'Trainiere ein weiteres Netz neben diesem, mit demselben Startwert und denselben Daten, und ändere eine Sache',
    'Train at three β, three seeds each': 'Mit drei β trainieren, je drei Startwerte',
    'Train at σ = {0}': 'Mit σ = {0} trainieren',
    'Train it here, with as many numbers as PCA’s code has':
      'Trainiere es hier, mit so vielen Zahlen, wie der Code von PCA hat',
    'Train on one batch, then pause': 'Einen Batch trainieren, dann anhalten',
    'Train on these': 'Mit diesen trainieren',
    'Train one yourself': 'Trainiere selbst eines',
    'Train the linear one from the start': 'Das lineare von Anfang an trainieren',
    'Train the rest': 'Den Rest trainieren',
    'Train them': 'Trainieren',
    'Train to see each β here': 'Trainiere, um jedes β hier zu sehen',
    'Train to the end of this epoch, then pause': 'Bis zum Ende dieser Epoche trainieren, dann anhalten',
    'Train until a stop condition below is met': 'Trainieren, bis eine Bedingung unten erfüllt ist',
    'Train {0} more': '{0} weitere trainieren',
    'Train {0} more epochs': '{0} weitere Epochen trainieren',
    'Trained': 'Trainiert',
    'Trained on {0}.': 'Trainiert mit {0}.',
    'Trained to copy clean digits through 32 numbers; it never saw noise.':
      'Trainiert, saubere Ziffern durch 32 Zahlen zu kopieren; Rauschen hat es nie gesehen.',
    'Trained to rebuild clean digits from masked, Gaussian and salt-and-pepper noise of any level.':
      'Trainiert, saubere Ziffern aus maskierten, gaußisch verrauschten und gepfefferten jeder Stärke zu rekonstruieren.',
    'Trained, 1 number': 'Trainiert, 1 Zahl',
    'Trained, {0} numbers': 'Trainiert, {0} Zahlen',
    'Training': 'Training',
    'Training digits': 'Trainingsziffern',
    'Training digits by the distance of their codes to that of your drawing':
      'Trainingsziffern nach dem Abstand ihrer Codes zu dem deiner Zeichnung',
    'Training has stopped; what was finished stays.': 'Das Training hat angehalten; was fertig war, bleibt.',
    'Training is judged while it learns: its mean is over the steps before, when the network was worse. A variational code is drawn in training alone, and penalties are added there alone. Validation measures the network as it stands, on its mean code, without penalties.':
      'Das Training wird gemessen, während es lernt: Sein Mittel geht über die Schritte davor, als das Netz schlechter war. Nur im Training wird ein variationeller Code gezogen, und nur dort kommen Strafterme dazu. Die Validierung misst das Netz, wie es ist, mit seinem mittleren Code, ohne Strafterme.',
    'Training it once more…': 'Wird noch einmal trainiert …',
    'Training speed': 'Trainingsgeschwindigkeit',
    'Training steps of {0} by batch': 'Trainingsschritte von {0} nach Batch',
    'Training stopped: {0}': 'Das Training hielt an: {0}',
    'Training was started again': 'Das Training wurde neu gestartet',
    'Training {0}.': 'Trainiert {0}.',
    'Trains 2 → 32 → 32 → 2 numbers on 20,000 points with σ = {0}, from seed 1: a few seconds.':
      'Trainiert 2 → 32 → 32 → 2 Zahlen an 20.000 Punkten mit σ = {0}, ab Startwert 1: ein paar Sekunden.',
    'Trains each of these runs from its first weights with its seed and the two next ones, beside what you see: one network could be lucky':
      'Trainiert jeden dieser Läufe ab seinen ersten Gewichten mit seinem Startwert und den zwei nächsten, neben dem, was du siehst: Ein einzelnes Netz könnte Glück haben',
    'Trains on pictures of yours, scaled to 28 × 28 grey pixels. They stay in this tab.':
      'Trainiert mit deinen Bildern, auf 28 × 28 graue Pixel skaliert. Sie bleiben in diesem Tab.',
    'Transpose': 'Transponieren',
    'Traps': 'Fallen',
    'Trials': 'Versuche',
    'Trials done': 'Fertige Versuche',
    'True alarms': 'Richtige Alarme',
    'Try the lesson': 'Aufgabe ausprobieren',
    'Turned axes of the network; |cos| to PCA’s: {0}.': 'Gedrehte Achsen des Netzes; |cos| zu denen von PCA: {0}.',
    'Tutorial': 'Tutorial',
    'Twenty numbers': 'Zwanzig Zahlen',
    'Twenty numbers, variational': 'Zwanzig Zahlen, variationell',
    'Twice as large codes have twice the norm, so compare networks of one kind. A contractive penalty takes it to about a quarter.':
      'Doppelt so große Codes haben die doppelte Norm; vergleiche also Netze einer Art. Ein kontraktiver Strafterm bringt sie auf etwa ein Viertel.',
    'Two moons': 'Zwei Monde',
    'Two moons: the way back': 'Zwei Monde: der Weg zurück',
    'Two numbers': 'Zwei Zahlen',
    'Two numbers cannot tell all digits apart, so the network paints the average of those it confuses. The SSE stops near 39, for training and validation alike: more epochs do not help. Widen the code and watch it fall.':
      'Zwei Zahlen können nicht alle Ziffern auseinanderhalten, also malt das Netz den Durchschnitt derer, die es verwechselt. Die SSE hält nahe 39, im Training wie in der Validierung: Mehr Epochen helfen nicht. Verbreitere den Code und sieh sie fallen.',
    'Two numbers, variational': 'Zwei Zahlen, variationell',
    'UFLDL: 196 pen strokes': 'UFLDL: 196 Federstriche',
    'Under way': 'Läuft',
    'Under way: {0}. {1} done.': 'Im Gange: {0}. {1} fertig.',
    'Undo': 'Rückgängig',
    'Undo the last step (Ctrl+Z)': 'Den letzten Schritt zurücknehmen (Strg+Z)',
    'Unit of the network': 'Einheit des Netzes',
    'Unit that is read out': 'Einheit, die vorgelesen wird',
    'Unit {0} of {1}': 'Einheit {0} von {1}',
    'Unit {0} of {1}, dead': 'Einheit {0} von {1}, tot',
    'Units of hidden layer {0}': 'Einheiten der verdeckten Schicht {0}',
    'Units that give the same number for every one of the first 500 test pictures.':
      'Einheiten, die für jedes der ersten 500 Testbilder dieselbe Zahl geben.',
    'Up to 2,000 pictures (PNG, JPEG, WebP, GIF, SVG) of any size, one thing on each':
      'Bis zu 2.000 Bilder (PNG, JPEG, WebP, GIF, SVG) jeder Größe, auf jedem ein Ding',
    'Up to 784': 'Bis 784',
    'Up to the power of two above.': 'Hinauf zur nächsten Zweierpotenz.',
    'Up to {0} digits a second': 'Bis zu {0} Ziffern pro Sekunde',
    'Use a .safetensors or .safetensors.gz file of yours; it stays on this machine':
      'Nimm eine eigene Datei (.safetensors oder .safetensors.gz); sie bleibt auf diesem Rechner',
    'Use of the atoms': 'Gebrauch der Atome',
    'Use squared error': 'Quadratischer Fehler',
    'Used by {0} of the 2,000 test digits.': 'Gebraucht von {0} der 2.000 Testziffern.',
    'Validation': 'Validierung',
    'Validation: the loss on images that are not trained on':
      'Validierung: der Verlust auf Bildern, mit denen nicht trainiert wird',
    'Value': 'Wert',
    'Value of the code': 'Wert des Codes',
    'Values': 'Werte',
    'Variance along an axis': 'Varianz entlang einer Achse',
    'Variances': 'Varianzen',
    'Variances from {0} down; {1} axes are kept.': 'Varianzen von {0} abwärts; {1} Achsen bleiben.',
    'Variational': 'Variationell',
    'Variational: no holes': 'Variationell: keine Lücken',
    'Verdict': 'Urteil',
    'Waits for its turn: other networks on this page train now.':
      'Wartet, bis es an der Reihe ist: Andere Netze dieser Seite trainieren gerade.',
    'Walk slowly from one class to the next, then into a hole where no digit has its code. With a code of two numbers every place is a picture.':
      'Geh langsam von einer Klasse zur nächsten, dann in eine Lücke, wo keine Ziffer ihren Code hat. Bei einem Code von zwei Zahlen ist jeder Ort ein Bild.',
    'Warm-up steps': 'Aufwärmschritte',
    'Watch k-means': 'k-means zusehen',
    'Web page': 'Webseite',
    'WebAssembly is switched off in this browser, and all of this page computes with it. Allow it (iOS: Lockdown Mode off for this site; Firefox: javascript.options.wasm in about:config), or use another browser.':
      'WebAssembly ist in diesem Browser ausgeschaltet, und alles auf dieser Seite rechnet damit. Erlaube es (iOS: Blockierungsmodus für diese Website aus; Firefox: javascript.options.wasm in about:config) oder nimm einen anderen Browser.',
    'Weight decay': 'Gewichtszerfall',
    'Weight decay {0}': 'Gewichtsabnahme {0}',
    'Weight gradient': 'Gradient der Gewichte',
    'Weight gradient and Adam': 'Gradient der Gewichte und Adam',
    'Weight of {0} {1}': 'Gewicht von {0} {1}',
    'Weight β': 'Gewicht β',
    'Weight λ': 'Gewicht λ',
    'Weights': 'Gewichte',
    'Weights as pictures': 'Gewichte als Bilder',
    'Weights as pictures, PNG': 'Gewichte als Bilder, PNG',
    'Weights of the network; |cos| to PCA’s: {0}.': 'Gewichte des Netzes; |cos| zu denen von PCA: {0}.',
    'Weights under the names of the PyTorch script below': 'Gewichte unter den Namen des PyTorch-Skripts unten',
    'What': 'Was',
    'What a dead unit is': 'Was eine tote Einheit ist',
    'What a digit costs in bits, and what is lost of it: networks, principal axes and picture files on one plane.':
      'Was eine Ziffer in Bits kostet, und was von ihr verloren geht: Netze, Hauptachsen und Bilddateien auf einer Ebene.',
    'What each layer learned by itself': 'Was jede Schicht für sich gelernt hat',
    'What each number of the code draws': 'Was jede Zahl des Codes zeichnet',
    'What each number of the code tells by itself, mean over the digits; together they are the KL above.':
      'Was jede Zahl des Codes für sich sagt, Mittel über die Ziffern; zusammen sind sie die KL oben.',
    'What each unit looks for': 'Wonach jede Einheit sucht',
    'What each unit of a network answers to, as a picture.': 'Worauf jede Einheit eines Netzes antwortet, als Bild.',
    'What has come is kept for another time': 'Was schon da ist, wird für ein andermal behalten',
    'What is done stays.': 'Was fertig ist, bleibt.',
    'What is otherwise than there': 'Was anders ist als dort',
    'What is shown of the network': 'Was vom Netz zu sehen ist',
    'What it costs to tell the rounded code of a digit: the entropy of whole codes where it can be counted, else the sum of the entropies of each number, an upper bound (≤, or a tail).':
      'Was es kostet, den gerundeten Code einer Ziffer zu sagen: die Entropie ganzer Codes, wo sie sich zählen lässt, sonst die Summe der Entropien der einzelnen Zahlen, eine obere Schranke (≤, oder ein Strich nach unten).',
    'What it draws: its weight to each pixel': 'Was sie zeichnet: ihr Gewicht zu jedem Pixel',
    'What it is judged by; the script finds it in its own folder':
      'Woran es gemessen wird; das Skript findet es in seinem eigenen Ordner',
    'What it is worth': 'Was es wert ist',
    'What it knows of a digit': 'Was es von einer Ziffer weiß',
    'What it learns from; the script finds it in its own folder':
      'Woraus es lernt; das Skript findet es in seinem eigenen Ordner',
    'What it looks for: its weight to each pixel': 'Wonach sie sucht: ihr Gewicht zu jedem Pixel',
    'What it rebuilds': 'Was es rekonstruiert',
    'What lies along the axes that are left out is what PCA loses: the sum of their variances is its training error.':
      'Was entlang der weggelassenen Achsen liegt, verliert PCA: Die Summe ihrer Varianzen ist ihr Trainingsfehler.',
    'What the L1 penalty on the code adds to the loss.': 'Was der L1-Strafterm auf den Code zum Verlust beiträgt.',
    'What the axes up to this one hold of the variance of the training digits.':
      'Was die Achsen bis zu dieser von der Varianz der Trainingsziffern enthalten.',
    'What the chart shows': 'Was das Diagramm zeigt',
    'What the code tells about the classes': 'Was der Code über die Klassen sagt',
    'What the decoder draws here': 'Was der Decoder hier zeichnet',
    'What the decoder is told of a digit. Near 0 it is told nothing, and every digit looks alike.':
      'Was dem Decoder über eine Ziffer gesagt wird. Nahe 0 wird ihm nichts gesagt, und jede Ziffer sieht gleich aus.',
    'What the distance of the code’s distribution from a standard normal adds to the loss.':
      'Was der Abstand der Verteilung des Codes von einer Standardnormalverteilung zum Verlust beiträgt.',
    'What the network gets: your digit, without noise': 'Was das Netz bekommt: deine Ziffer, ohne Rauschen',
    'What the network sees': 'Was das Netz sieht',
    'What the network sees, 28 by 28 pixels': 'Was das Netz sieht, 28 mal 28 Pixel',
    'What the noise did: the difference of each of the 784 pixels of your digit and its corrupted copy, squared, then added up.':
      'Was die Störung tat: die Differenz jedes der 784 Pixel deiner Ziffer und ihrer gestörten Kopie, quadriert, dann zusammengezählt.',
    'What the penalty on the encoder’s Jacobian adds to the loss.':
      'Was der Strafterm auf die Jacobi-Matrix des Encoders zum Verlust beiträgt.',
    'What the penalty on the mean activation adds to the loss.':
      'Was der Strafterm auf die mittlere Aktivierung zum Verlust beiträgt.',
    'What the picture gains when one number of the code grows.':
      'Was das Bild gewinnt, wenn eine Zahl des Codes wächst.',
    'What this figure means could not be fetched: check the connection, then press it again.':
      'Was diese Zahl bedeutet, ließ sich nicht laden: Prüfe die Verbindung und drücke noch einmal darauf.',
    'What this share is': 'Was dieser Anteil ist',
    'What to hand in': 'Was abzugeben ist',
    'What to put there': 'Was dort hingehört',
    'What to try': 'Was du versuchen kannst',
    'What training makes small: how far rebuilt pictures are from the clean ones, with every penalty in use added.':
      'Was das Training klein macht: wie weit rekonstruierte Bilder von den sauberen entfernt sind, dazu jeder Strafterm, der gilt.',
    'What training minimises, term by term; validation: the reconstruction of what is not trained on.':
      'Was das Training klein macht, Term für Term; Validierung: die Rekonstruktion dessen, womit nicht trainiert wird.',
    'What training minimises: reconstruction and penalties added up.':
      'Was das Training klein macht: Rekonstruktion und Strafterme zusammengezählt.',
    'What training minimises: reconstruction in the unit of the loss, and each penalty':
      'Was das Training klein macht: die Rekonstruktion in der Einheit des Verlusts und jeder Strafterm',
    'What was foretold': 'Was vorhergesagt war',
    'What was handed in, a line a student; a name may stand before it':
      'Was abgegeben wurde, eine Zeile je Person; ein Name darf davor stehen',
    'What you draw, scaled to fit 20 × 20 pixels and centred, as MNIST digits are.':
      'Was du zeichnest, auf 20 × 20 Pixel skaliert und zentriert wie die Ziffern von MNIST.',
    'What β does': 'Was β tut',
    'What “{0}” is': 'Was „{0}“ ist',
    'When the goal is reached, a result code to hand in stands here.':
      'Ist das Ziel erreicht, steht hier ein Ergebniscode zum Abgeben.',
    'Where': 'Wo',
    'Where anomalies are rare most alarms are false, however good the curve: of 1,000 pictures with one anomaly, 5 % false alarms are 50.':
      'Wo Anomalien selten sind, sind die meisten Alarme falsch, so gut die Kurve auch ist: Bei 1.000 Bildern mit einer Anomalie sind 5 % Fehlalarme 50.',
    'Where both differ, a code drawn from the prior may fall where no digit’s code is: a hole.':
      'Wo sich beide unterscheiden, kann ein aus dem Prior gezogener Code dorthin fallen, wo kein Code einer Ziffer ist: ein Loch.',
    'Where picked digits come from: the shipped networks never trained on test digits':
      'Woher gewählte Ziffern kommen: Die mitgelieferten Netze haben nie mit Testziffern trainiert',
    'Where the error is': 'Wo der Fehler ist',
    'Where the walks end, with the histogram of each coordinate':
      'Wo die Wege enden, mit dem Histogramm jeder Koordinate',
    'Which code size?': 'Welche Codegröße?',
    'Which trained network rebuilds the digit': 'Welches trainierte Netz die Ziffer rekonstruiert',
    'Which weights are shown': 'Welche Gewichte zu sehen sind',
    'While it falls together with training, what is learned holds for new pictures. If it rises while training goes on falling, the network learns its training pictures by heart.':
      'Solange sie mit dem Training fällt, gilt das Gelernte auch für neue Bilder. Steigt sie, während das Training weiter fällt, so lernt das Netz seine Trainingsbilder auswendig.',
    'While training, −ELBO is {0} + {1} = {2} nats per image.': 'Im Training ist −ELBO {0} + {1} = {2} Nats je Bild.',
    'While training, −ELBO is {0} + {1} = {2} nats per point.': 'Im Training ist −ELBO {0} + {1} = {2} Nats je Punkt.',
    'Who': 'Wer',
    'Whoever opens its link begins with the network that is set here now, and hands in a code that you can check. Nothing is sent anywhere.':
      'Wer ihren Link öffnet, beginnt mit dem Netz, das hier eingestellt ist, und gibt einen Code ab, den du prüfen kannst. Nichts wird irgendwohin gesendet.',
    'Whose directions': 'Wessen Richtungen',
    'Whose row, and whose axes': 'Wessen Zeile und wessen Achsen',
    'Why compress': 'Warum komprimieren',
    'Why does KL rise at first?': 'Warum steigt KL zuerst?',
    'Why is everything one grey digit?': 'Warum ist alles eine einzige graue Ziffer?',
    'Why is it above 100?': 'Warum liegt sie über 100?',
    'Why is the area for digit 1 below a half, even about .1?':
      'Warum liegt die Fläche der Ziffer 1 unter einem halben, sogar bei 0,1?',
    'Why is the loss above 100?': 'Warum liegt der Verlust über 100?',
    'Why is validation below training?': 'Warum liegt die Validierung unter dem Training?',
    'Widen {0}': 'Breiter: {0}',
    'With an empty line before and after. In MDX with the npm package, import it instead of the script.':
      'Mit einer Leerzeile davor und danach. In MDX mit dem npm-Paket importiere dieses statt des Skripts.',
    'With ten labels most of it is luck, so three seeds stand as a range. With all labels both starts end near each other: pretraining helps where labels are few.':
      'Bei zehn Etiketten ist das meiste Glück, darum stehen drei Startwerte als Spanne da. Mit allen Etiketten enden beide Anfänge nahe beieinander: Vortraining hilft, wo Etiketten knapp sind.',
    'With β = {0} the loss is no bound on log p(x).': 'Mit β = {0} ist der Verlust keine Schranke für log p(x).',
    'Wrong pixels look like right ones here, so each has to be judged by its neighbours. The SSE falls below {0}, where the best affine map ends, and on to about 9.':
      'Falsche Pixel sehen hier aus wie richtige, also muss jeder nach seinen Nachbarn beurteilt werden. Die SSE fällt unter {0}, wo die beste affine Abbildung endet, und weiter auf etwa 9.',
    'Your digit': 'Deine Ziffer',
    'Your drawing': 'Deine Zeichnung',
    'Your drawing and the five training digits nearest to its code':
      'Deine Zeichnung und die fünf Trainingsziffern, deren Codes ihrem am nächsten sind',
    'Your network, code of 1 number': 'Dein Netz, Code von 1 Zahl',
    'Your network, code of {0} numbers': 'Dein Netz, Code von {0} Zahlen',
    'Your own': 'Eigene',
    'Your picture, pixel for pixel.': 'Dein Bild, Pixel für Pixel.',
    'Your picture, rebuilt by {0}': 'Dein Bild, rekonstruiert von {0}',
    'Your run of the last visit is back, at step {0}.': 'Dein Lauf vom letzten Besuch ist zurück, bei Schritt {0}.',
    'Yours': 'Deins',
    'Yours, in training': 'Deins, im Training',
    '`{0}` holds {1} at {2}; expected finite numbers':
      '`{0}` enthält {1} an Stelle {2}; erwartet werden endliche Zahlen',
    '`{0}` holds {1}; expected finite numbers': '`{0}` enthält {1}; erwartet werden endliche Zahlen',
    '`{0}` is missing; expected F32, F16, BF16 or F64 of shape {1}':
      '`{0}` fehlt; erwartet wird F32, F16, BF16 oder F64 der Form {1}',
    '`{0}` is of shape {1}; expected F32, F16, BF16 or F64 of shape {2}':
      '`{0}` hat die Form {1}; erwartet wird F32, F16, BF16 oder F64 der Form {2}',
    '`{0}` is of type {1}; expected F32, F16, BF16 or F64 of shape {2}':
      '`{0}` ist vom Typ {1}; erwartet wird F32, F16, BF16 oder F64 der Form {2}',
    '`{0}` of shape {1} belongs to no layer; expected {2}':
      '`{0}` der Form {1} gehört zu keiner Schicht; erwartet: {2}',
    '`{0}` of shape {1} comes twice; expected {2}': '`{0}` der Form {1} kommt doppelt vor; erwartet: {2}',
    '`{0}` of {1} dimensions; expected 2': '`{0}` mit {1} Dimensionen; erwartet werden 2',
    'a Gaussian source of the same covariance': 'eine gaußsche Quelle gleicher Kovarianz',
    'a T-shirt': 'ein T-Shirt',
    'a above 0, {0} a below': 'a über 0, sonst {0} a',
    'a bag': 'eine Tasche',
    'a batch': 'ein Batch',
    'a bias': 'ein Bias',
    'a boot': 'ein Stiefel',
    'a coat': 'ein Mantel',
    'a code': 'ein Code',
    'a code of length 0; expected a direction, which a spherical way needs':
      'ein Code der Länge 0; erwartet wird eine Richtung, die ein Weg auf der Kugel braucht',
    'a code of {0}': 'ein Code aus {0}',
    'a corrupted image': 'ein gestörtes Bild',
    'a covariance of {0} by {1}; expected {2} by {3}': 'eine Kovarianz von {0} mal {1}; erwartet wird {2} mal {3}',
    'a drawing': 'eine Zeichnung',
    'a dress': 'ein Kleid',
    "a label's class": 'die Klasse eines Labels',
    "a layer's weight": 'das Gewicht einer Schicht',
    'a list of labels': 'eine Liste von Labels',
    'a list of layers': 'eine Liste von Schichten',
    'a list of weight scales': 'eine Liste von Gewichtsskalen',
    'a matrix of zeros; expected columns that span a space':
      'eine Matrix aus Nullen; erwartet werden Spalten, die einen Raum aufspannen',
    'a number': 'eine Zahl',
    'a number above {0}': 'eine Zahl über {0}',
    'a number above {0} and at most {1}': 'eine Zahl über {0} und höchstens {1}',
    'a number above {0} and below {1}': 'eine Zahl über {0} und unter {1}',
    'a number above {0}, at most {1}': 'eine Zahl über {0}, höchstens {1}',
    'a number from {0} to below {1}': 'eine Zahl von {0} bis unter {1}',
    'a number from {0} to {1}': 'eine Zahl von {0} bis {1}',
    'a pair of trousers': 'eine Hose',
    'a picture': 'ein Bild',
    'a point': 'ein Punkt',
    'a pullover': 'ein Pullover',
    'a reconstruction': 'eine Rekonstruktion',
    'a sandal': 'eine Sandale',
    'a share from 0 to 1': 'ein Anteil von 0 bis 1',
    'a share of the distance between classes': 'ein Anteil am Abstand zwischen Klassen',
    'a share, from 0 to 1': 'ein Anteil, von 0 bis 1',
    'a shirt': 'ein Hemd',
    'a smaller one: the walks ran away': 'eine kleinere: Die Wege liefen davon',
    'a sneaker': 'ein Turnschuh',
    'a stack of layers': 'ein Stapel von Schichten',
    'a thing': 'ein Ding',
    'a training sample': 'ein Trainingsbeispiel',
    'a whole number from {0} to {1}': 'eine ganze Zahl von {0} bis {1}',
    'a {0}': 'eine {0}',
    'a {0}, its number is {1}': 'eine {0}, seine Zahl ist {1}',
    'a {0}, {1} away': 'eine {0}, {1} entfernt',
    'about 0.08': 'etwa 0,08',
    'about 0.09': 'etwa 0,09',
    'about 104': 'etwa 104',
    'above': 'über',
    'above the chart': 'über dem Diagramm',
    'accuracy': 'Genauigkeit',
    'active share of the code in percent': 'aktiver Anteil des Codes in Prozent',
    'adding a sparsity constraint on the encoded representations, 100 epochs':
      'mit Sparsamkeit der codierten Darstellungen, 100 Epochen',
    'after': 'nachher',
    'against ink': 'gegen Tinte',
    'all {0}': 'alle {0}',
    'an axis': 'eine Achse',
    'an image': 'ein Bild',
    'an image has {0} pixels; expected a square number': 'ein Bild hat {0} Pixel; erwartet wird eine Quadratzahl',
    'an image holds {0}; expected numbers from 0 to 1, since binary_cross_entropy compares probabilities':
      'ein Bild enthält {0}; erwartet werden Zahlen von 0 bis 1, denn binary_cross_entropy vergleicht Wahrscheinlichkeiten',
    'angle': 'Winkel',
    'anomalous': 'anomal',
    'area': 'Fläche',
    'arrow field': 'Pfeilfeld',
    'as a step does them, in one pass': 'wie ein Schritt sie rechnet, in einem Durchgang',
    'ascending': 'aufsteigend',
    'at ({0}, {1})': 'bei ({0}, {1})',
    'at least 1': 'mindestens 1',
    'at least one of each class': 'mindestens eins je Klasse',
    'at most 1000000 points and 100000000 numbers': 'höchstens 1000000 Punkte und 100000000 Zahlen',
    'at most 100000000': 'höchstens 100000000',
    'at most 16 hidden layers': 'höchstens 16 verborgene Schichten',
    'at most 256, since the Jacobians of 100 images are decomposed':
      'höchstens 256, denn die Jacobi-Matrizen von 100 Bildern werden zerlegt',
    'at most 4 convolutions': 'höchstens 4 Faltungen',
    'at most {0}': 'höchstens {0}',
    'at the digit': 'bei der Ziffer',
    'atom': 'Atom',
    'axis': 'Achse',
    'batches of {0}': 'Batches von {0}',
    'below': 'unter',
    'below PCA’s 61.9 %': 'unter den 61,9 % von PCA',
    'below half of 7.30, that without L1': 'unter der Hälfte von 7,30, dem Wert ohne L1',
    'below the chart': 'unter dem Diagramm',
    'benchmark': 'Messungen',
    'best affine map': 'beste affine Abbildung',
    'bias alone': 'nur Bias',
    'bits': 'Bits',
    'bits per image': 'Bits je Bild',
    'called anomalous': 'anomal genannt',
    'change of the code by change of the picture': 'Änderung des Codes durch Änderung des Bildes',
    'class {0} at ({1}, {2})': 'Klasse {0} bei ({1}, {2})',
    'class {0} has {1} images; expected at least {2}': 'Klasse {0} hat {1} Bilder; erwartet werden mindestens {2}',
    'clean': 'sauber',
    'clear.': 'Geleert.',
    'clipped': 'begrenzt',
    'clipped at {0}': 'begrenzt auf {0}',
    'code {0}': 'Code {0}',
    'code: {0} of {1}': 'Code: {0} von {1}',
    'codes as wide as each network’s own': 'Codes so weit wie die eigenen jedes Netzes',
    'codes drawn, bits are its KL': 'Codes gezogen, die Bits sind ihr KL',
    'codes in space': 'Codes im Raum',
    'compute': 'Berechnung',
    'contractive': 'kontraktiv',
    'convolution {0}': 'Faltung {0}',
    'copied': 'kopiert',
    'corrupted': 'gestört',
    'corruption="{0}" has a level outside {1} … {2}.': 'corruption="{0}" hat eine Stärke außerhalb von {1} … {2}.',
    'corruption="{0}" is none; expected {1}, with a level as in masking:0.25.':
      'corruption="{0}" gibt es nicht; erwartet: {1}, mit einer Stärke wie in masking:0.25.',
    'corruption={0} is none of {1}; using {2}.': 'corruption={0} ist nichts davon: {1}; es gilt {2}.',
    'count, logarithmic': 'Anzahl, logarithmisch',
    'dashed': 'gestrichelt',
    'dashes and dots': 'Striche und Punkte',
    'deep autoencoder, 100 epochs': 'tiefer Autoencoder, 100 Epochen',
    'degrees, from 0 to 90': 'Grad, von 0 bis 90',
    'digit="{0}" is no digit; expected 0 to 9.': 'digit="{0}" ist keine Ziffer; erwartet wird 0 bis 9.',
    'digit="{0}" is no digit; expected 7, 0-9 or test:41.':
      'digit="{0}" ist keine Ziffer; erwartet wird 7, 0-9 oder test:41.',
    'digit={0} is none of the test digits; expected a whole number from 0 to 9.':
      'digit={0} ist keine der Testziffern; erwartet wird eine ganze Zahl von 0 bis 9.',
    'digits': 'Ziffern',
    'digits {0}': 'Ziffern {0}',
    'direction {0}, singular value {1}': 'Richtung {0}, Singulärwert {1}',
    'disc: value of a unit; point at one': 'Scheibe: Wert einer Einheit; zeige auf eine',
    'distortion': 'Verzerrung',
    'distortion: −ln p(x|z), nats': 'Verzerrung: −ln p(x|z), Nats',
    'dotted': 'gepunktet',
    'drawing is cut short or damaged: expected 28 × 28 = 784 grey levels; showing a digit instead.':
      'drawing ist abgeschnitten oder beschädigt: erwartet werden 28 × 28 = 784 Graustufen; zu sehen ist stattdessen eine Ziffer.',
    'drawing is not a packed 28 × 28 picture; showing a digit instead.':
      'drawing ist kein gepacktes Bild von 28 × 28; zu sehen ist stattdessen eine Ziffer.',
    'draws': 'Ziehungen',
    'epoch': 'Epoche',
    'epoch {0}': 'Epoche {0}',
    'epochs="{0}" is no whole number from 1 to 1000.': 'epochs="{0}" ist keine ganze Zahl von 1 bis 1000.',
    'eraser.': 'Radierer.',
    'error': 'Fehler',
    'error rate on test digits': 'Fehlerrate auf Testziffern',
    'error, error-by-ink or ink': 'error, error-by-ink oder ink',
    'evenly within ±1 / √inputs, biases too, as PyTorch does by default':
      'gleichverteilt in ±1 / √Eingaben, auch Bias, wie PyTorch es üblicherweise tut',
    'evenly within ±√(6 / (inputs + outputs)), as Keras does by default':
      'gleichverteilt in ±√(6 / (Eingaben + Ausgaben)), wie Keras es üblicherweise tut',
    'every class is normal, so no test image is anomalous; expected at least one left out':
      'jede Klasse ist normal, also ist kein Testbild anomal; erwartet wird, dass mindestens eine fehlt',
    'exact': 'exakt',
    'examples/vae, README: around 104 after 10 epochs; an older README has 107.05 ± 0.25':
      'examples/vae, README: etwa 104 nach 10 Epochen; ein älteres README hat 107,05 ± 0,25',
    'exercise on vectorization: 196 units, ρ = 0.1, β = 3, λ = 0.003':
      'Übung zur Vektorisierung: 196 Einheiten, ρ = 0,1, β = 3, λ = 0,003',
    'expected a number from {0} to {1}.': 'erwartet wird eine Zahl von {0} bis {1}.',
    'expected a whole number from {0} to {1}.': 'erwartet wird eine ganze Zahl von {0} bis {1}.',
    'experiment="{0}" says nothing of a network.': 'experiment="{0}" sagt nichts von einem Netz.',
    'fail': 'verfehlt',
    'false alarms': 'Fehlalarme',
    'false, since a classifier reads one code': 'false, denn ein Klassifikator liest einen Code',
    'false, since a variational encoder gives twice as many values as its decoder takes':
      'false, denn ein variationeller Encoder gibt doppelt so viele Werte, wie sein Decoder nimmt',
    "false, since each layer's code is the next one's input":
      'false, denn der Code jeder Schicht ist die Eingabe der nächsten',
    'figure 3: codes of a 784-1000-500-250-2 network beside two principal components':
      'Abbildung 3: Codes eines Netzes 784-1000-500-250-2 neben zwei Hauptkomponenten',
    'fingerprint': 'Fingerabdruck',
    'first principal axis of the code': 'erste Hauptachse des Codes',
    'first weights {0}': 'erste Gewichte {0}',
    'fixed level': 'feste Stärke',
    'flat': 'flach',
    'for="{0}" names an element that trains nothing; expected an ae-train.':
      'for="{0}" nennt ein Element, das nichts trainiert; erwartet wird ein ae-train.',
    'for="{0}" names no element of this page; expected the id of an ae-train.':
      'for="{0}" nennt kein Element dieser Seite; erwartet wird die id eines ae-train.',
    'for="{0}" names this very element; expected the id of an ae-train.':
      'for="{0}" nennt dieses Element selbst; erwartet wird die id eines ae-train.',
    'forked at step {0}': 'abgezweigt bei Schritt {0}',
    'found': 'gefunden',
    'found (recall)': 'gefunden (Recall)',
    'from random weights': 'von zufälligen Gewichten',
    'from the pretrained layers': 'von den vortrainierten Schichten',
    'from {0} to {1}': 'von {0} bis {1}',
    'from {0} to {1} numbers': 'von {0} bis {1} Zahlen',
    'goal="{0}" names nothing that is measured; expected {1}, as in {2}<7.':
      'goal="{0}" nennt nichts, was gemessen wird; erwartet: {1}, etwa {2}<7.',
    'h = {0}, {1} of the narrowest variance': 'h = {0}, {1} der kleinsten Varianz',
    'half the field’s size': 'halbe Größe des Feldes',
    'has more numbers than {0} takes': 'hat mehr Zahlen, als {0} braucht',
    'has more than {0} numbers': 'hat mehr als {0} Zahlen',
    'has {0} twice': 'enthält {0} doppelt',
    'hexadecimal digits': 'Hexadezimalziffern',
    'hidden layer {0}': 'verdeckte Schicht {0}',
    'hidden {0}': 'verdeckt {0}',
    'how': 'wie',
    'identity': 'Identität',
    'identity, since a variational encoder gives a mean and a log-variance':
      'identity, denn ein variationeller Encoder gibt einen Mittelwert und eine Log-Varianz',
    'in a straight line': 'auf gerader Linie',
    'in space': 'im Raum',
    'in training': 'im Training',
    'in {0}': 'in {0}',
    'index={0} is outside 0 … {1}; using {2}.': 'index={0} liegt außerhalb von 0 … {1}; es gilt {2}.',
    'index={0} is outside the set “{1}”, which holds {2} digits.':
      'index={0} liegt außerhalb des Satzes „{1}“, der {2} Ziffern enthält.',
    'ink': 'Tinte',
    'is neither true nor false': 'ist weder true noch false',
    'is none of {0}': 'ist nichts davon: {0}',
    'is not a list of numbers': 'ist keine Liste von Zahlen',
    'is not a number': 'ist keine Zahl',
    'is not a whole number': 'ist keine ganze Zahl',
    'is outside {0} … {1}': 'liegt außerhalb von {0} … {1}',
    "it holds a model without the optimizer's memory; expected a file saved for going on":
      'er enthält ein Modell ohne das Gedächtnis des Optimierers; erwartet wird eine Datei, die zum Weitermachen gespeichert wurde',
    'it holds nothing to train on; expected at least one sample':
      'sie enthalten nichts zum Trainieren; erwartet wird mindestens ein Beispiel',
    'it holds weights without their experiment; the command `autoencoder import` joins the two':
      'er enthält Gewichte ohne ihr Experiment; der Befehl `autoencoder import` fügt beides zusammen',
    'it is no density of the plane': 'es ist keine Dichte der Ebene',
    'its checksum does not match its contents; the file is damaged':
      'seine Prüfsumme passt nicht zu seinem Inhalt; die Datei ist beschädigt',
    'its codes drawn: bits are KL to the prior': 'seine Codes gezogen: Bits sind KL zum Prior',
    'its format is {0}; expected 1': 'sein Format ist {0}; erwartet wird 1',
    'its quotes are gone, taken by the shell; expected a short form such as masking:0.25':
      'ihre Anführungszeichen sind weg, von der Shell genommen; erwartet wird eine Kurzform wie masking:0.25',
    'k-means finds ten clusters among the codes, without labels: the best of ten starts by its own inertia. The share of test digits that lie in the right one, under the best one-to-one map of clusters to classes.':
      'k-means findet ohne Etiketten zehn Haufen unter den Codes: der nach eigener Trägheit beste von zehn Anfängen. Der Anteil der Testziffern, die im richtigen liegen, wenn jeder Haufen bestmöglich einer Klasse zugeordnet ist.',
    'k-means has come to its end after {0} iterations.': 'k-means ist nach {0} Iterationen am Ende.',
    'k-means on pixels': 'k-means auf Pixeln',
    'k-means, NMI': 'k-means, NMI',
    'k-means, accuracy': 'k-means, Trefferquote',
    'labels': 'Labels',
    'largest angle': 'größter Winkel',
    'largest angle {0}': 'größter Winkel {0}',
    'largest principal angle in degrees': 'größter Hauptwinkel in Grad',
    'layer {0}: {1} of {2}': 'Schicht {0}: {1} von {2}',
    'learned': 'gelernt',
    'learned, its error': 'gelernt, sein Fehler',
    'least active unit': 'am wenigsten aktive Einheit',
    'let pass': 'durchgelassen',
    'like the network looked into': 'wie das Netz, in das du siehst',
    'log scale': 'logarithmisch',
    'loss': 'Verlust',
    'map of codes': 'Karte der Codes',
    'masking': 'Maskieren',
    'mean of the least active unit': 'Mittel der am wenigsten aktiven Einheit',
    'mean of the middle unit': 'Mittel der mittleren Einheit',
    'mean of the most active unit': 'Mittel der aktivsten Einheit',
    'mean of {0}': 'Mittel aus {0}',
    'mean of {0} seeds': 'Mittel aus {0} Startwerten',
    'mean picture {0}': 'mittleres Bild {0}',
    'milliseconds': 'Millisekunden',
    'model={0} is none of {1}; using {2}.': 'model={0} ist nichts davon: {1}; es gilt {2}.',
    'momentum': 'Momentum',
    'most active': 'aktivste',
    'names no classes from 0 to 9': 'nennt keine Klassen von 0 bis 9',
    'nats': 'Nats',
    'nats or bits per digit; a bit is 0.693 nats': 'Nats oder Bits je Ziffer; ein Bit sind 0,693 Nats',
    'nats per digit': 'Nats je Ziffer',
    'nats per picture, times beta': 'Nats je Bild, mal Beta',
    'nats per picture, times the weight': 'Nats je Bild, mal das Gewicht',
    'negative': 'negativ',
    'network': 'Netz',
    'no class is normal; expected at least one, which the network learned from':
      'keine Klasse ist normal; erwartet wird mindestens eine, von der das Netz gelernt hat',
    'no clipping': 'keine Begrenzung',
    'no convolutions': 'keine Faltungen',
    'no early stop': 'kein frühes Ende',
    'no hidden layer': 'keine verdeckte Schicht',
    'no images; expected at least one': 'keine Bilder; erwartet wird mindestens eins',
    'no network': 'kein Netz',
    'no network trained yet': 'noch kein Netz trainiert',
    'no noise': 'kein Rauschen',
    'no normal scores; expected at least one': 'keine normalen Werte; erwartet wird mindestens einer',
    'no number': 'keine Zahl',
    'no penalty': 'kein Strafterm',
    'no step yet': 'noch kein Schritt',
    'no sum': 'keine Summe',
    'no unit': 'ohne Einheit',
    'no warm-up': 'kein Aufwärmen',
    'no weight decay': 'kein Gewichtszerfall',
    'noise': 'Rauschen',
    'none': 'keines',
    'none is dead.': 'keine ist tot.',
    'none, each answers differently to different pictures.':
      'keine, jede antwortet auf verschiedene Bilder verschieden.',
    'none, since dense layers are pretrained': 'keine, denn vortrainiert werden dichte Schichten',
    'normal': 'normal',
    'not reproducible to the bit': 'nicht auf das Bit reproduzierbar',
    'not variational': 'nicht variationell',
    'number': 'Zahl',
    'numbers': 'Zahlen',
    'numbers from -1e6 to 1e6': 'Zahlen von -1e6 bis 1e6',
    'numbers in the code': 'Zahlen im Code',
    'numbers of the code': 'Zahlen des Codes',
    'of another kind, of several, or of no fixed level': 'von anderer Art, von mehreren oder von keiner festen Stärke',
    'of the first {0} digits': 'der ersten {0} Ziffern',
    'of the training digits': 'der Trainingsziffern',
    'of {0}': 'von {0}',
    'of {0}: {1}': 'von {0}: {1}',
    'off': 'aus',
    'on a great circle, as its codes are of a Gaussian': 'auf einem Großkreis, denn seine Codes sind gaußsch',
    'one seed': 'ein Startwert',
    'other digits': 'andere Ziffern',
    'output {0}': 'Ausgabe {0}',
    'over 1,000 %': 'über 1.000 %',
    'pass': 'bestanden',
    'passes': 'Durchgänge',
    'passes over the training data': 'Durchgänge durch die Trainingsdaten',
    'patience {0}': 'Geduld {0}',
    'per cent': 'Prozent',
    'per cent of its numbers': 'Prozent seiner Zahlen',
    'per cent of the 2,000 test digits': 'Prozent der 2.000 Testziffern',
    'per cent of the alarms': 'Prozent der Alarme',
    'per cent of the exact field’s size': 'Prozent der Größe des exakten Feldes',
    'per cent of the test digits': 'Prozent der Testziffern',
    'per picture, in the unit of the loss': 'je Bild, in der Einheit des Verlusts',
    'per picture: nats with cross-entropy, else squared grey levels':
      'je Bild: Nats bei Kreuzentropie, sonst quadrierte Graustufen',
    'picture': 'Bild',
    'picture {0} of a drawn code': 'Bild {0} eines gezogenen Codes',
    'pictures, and per cent of those in the row': 'Bilder, und Prozent derer in der Zeile',
    'pixels of a {0}, shuffled': 'Pixel einer {0}, vermischt',
    'pixels {0}': 'Pixel {0}',
    'point {0} holds {1}; expected finite numbers': 'Punkt {0} enthält {1}; erwartet werden endliche Zahlen',
    'positive': 'positiv',
    'positive weight': 'positives Gewicht',
    'precision': 'Precision',
    'preset="{0}" is none of {1}.': 'preset="{0}" ist nichts davon: {1}.',
    'pretrained': 'vortrainiert',
    'quality {0}': 'Qualität {0}',
    'random': 'zufällig',
    'random level': 'zufällige Stärke',
    'rate': 'Rate',
    'rate {0}': 'Rate {0}',
    'rate: KL to the prior, nats': 'Rate: KL zum Prior, Nats',
    'rebuilt': 'Ausgabe',
    'rebuilt · {0}': 'Ausgabe · {0}',
    'reconstruction': 'Rekonstruktion',
    'rectifiers, He’s first weights': 'ReLU, erste Gewichte nach He',
    'redo.': 'Wiederholt.',
    'relative RMS': 'relativer RMS',
    'reproducible to the bit': 'auf das Bit reproduzierbar',
    'salt & pepper': 'Salz und Pfeffer',
    'score {0} is {1}; expected a finite number': 'Wert {0} ist {1}; erwartet wird eine endliche Zahl',
    'second principal axis': 'zweite Hauptachse',
    'seed': 'Startwert',
    'seed {0}': 'Startwert {0}',
    'seed {0}, exact': 'Startwert {0}, exakt',
    'seeds': 'Startwerte',
    'set={0} is none of {1}; using {2}.': 'set={0} ist nichts davon: {1}; es gilt {2}.',
    'share up to it': 'Anteil bis dahin',
    'shorter is faster': 'kürzer ist schneller',
    'shuffled pixels': 'vermischte Pixel',
    'sigmoid': 'Sigmoid',
    'sigmoid, since binary_cross_entropy needs outputs between 0 and 1':
      'sigmoid, denn binary_cross_entropy braucht Ausgaben zwischen 0 und 1',
    'sigmoid, since kl_sparsity compares the code with a probability':
      'sigmoid, denn kl_sparsity vergleicht den Code mit einer Wahrscheinlichkeit',
    'sigmoids, Glorot’s first weights': 'Sigmoide, erste Gewichte nach Glorot',
    'singular value, from the largest': 'Singulärwert, vom größten an',
    'sizes="{0}" names no code sizes; expected at most 16 whole numbers from 1 to 784, such as 2 8 32.':
      'sizes="{0}" nennt keine Codegrößen; erwartet werden höchstens 16 ganze Zahlen von 1 bis 784, etwa 2 8 32.',
    'smoothed by': 'geglättet mit',
    'so far': 'bisher',
    'solid': 'durchgezogen',
    'squared change of the code by squared change of the picture, times the weight':
      'quadrierte Änderung des Codes durch quadrierte Änderung des Bildes, mal das Gewicht',
    'squared error': 'quadratischer Fehler',
    'squared error {0}': 'quadratischer Fehler {0}',
    'squared grey levels': 'quadrierte Graustufen',
    'squared grey levels, black 0 and white 1': 'quadrierte Graustufen, schwarz 0 und weiß 1',
    'standard normal codes, the same for both': 'standardnormale Codes, für beide dieselben',
    'start': 'Anfang',
    'step': 'Schritt',
    'step {0}': 'Schritt {0}',
    'stop early after {0} epochs without progress': 'früh beenden nach {0} Epochen ohne Fortschritt',
    'target ρ {0}': 'Ziel ρ {0}',
    'ten numbers': 'zehn Zahlen',
    'tensor `{0}` not found': 'Tensor `{0}` fehlt',
    'term': 'Term',
    'terms of the sum': 'Glieder der Summe',
    'test': 'Test',
    'test SSE': 'Test-SSE',
    'test SSE {0}': 'Test-SSE {0}',
    'that of the code': 'die Einheit des Codes',
    'that of the code; below it, a share of the distance between classes':
      'die Einheit des Codes; darunter ein Anteil am Abstand zwischen Klassen',
    'that of the code; the prior has 0 and 1': 'die Einheit des Codes; der Prior hat 0 und 1',
    'the IDX file cannot be read: {0}': 'die IDX-Datei lässt sich nicht lesen: {0}',
    'the axes of a matrix of {0} rows and {1} columns were not found; expected values of ordinary size':
      'die Achsen einer Matrix von {0} Zeilen und {1} Spalten wurden nicht gefunden; erwartet werden Werte gewöhnlicher Größe',
    'the checkpoint cannot be read: {0}': 'der Checkpoint lässt sich nicht lesen: {0}',
    'the code': 'der Code',
    'the config cannot be read: {0}': 'die Konfiguration lässt sich nicht lesen: {0}',
    'the data cannot be used: {0}': 'die Daten lassen sich nicht benutzen: {0}',
    'the digit': 'die Ziffer',
    'the digit, a {0}': 'die Ziffer, eine {0}',
    'the last image': 'das letzte Bild',
    'the list of axes': 'die Liste der Achsen',
    'the list of labels': 'die Liste der Labels',
    'the list of pixels': 'die Liste der Pixel',
    'the mean picture': 'das mittlere Bild',
    'the mean picture, 0 bits: {0}': 'das mittlere Bild, 0 Bits: {0}',
    'the mean point': 'der mittlere Punkt',
    "the model's output is no sigmoid; the evidence needs probabilities":
      'die Ausgabe des Modells ist kein Sigmoid; die Evidenz braucht Wahrscheinlichkeiten',
    'the network above': 'das Netz oben',
    'the one in training; start anew for another': 'was im Training ist; beginne neu für etwas anderes',
    "the optimizer's memory": 'das Gedächtnis des Optimierers',
    'the pixels of digit {0} lie apart; expected them in one piece':
      'die Pixel der Ziffer {0} liegen auseinander; erwartet werden sie in einem Stück',
    'the same as {0}': 'dasselbe wie {0}',
    'the same, only rounded anew': 'dasselbe, nur neu gerundet',
    'the samples have no classes; expected one for each':
      'die Bilder haben keine Klassen; erwartet wird für jedes eine',
    'the score of this lab': 'der Wert dieses Labors',
    'the simplest possible autoencoder, 50 epochs': 'der einfachste denkbare Autoencoder, 50 Epochen',
    'the {0} file ends after {1} bytes, inside its header': 'die Datei der {0} endet nach {1} Bytes, in ihrem Kopf',
    'the {0} file holds {1} bytes after its header; its header {2} promises {3}':
      'die Datei der {0} enthält {1} Bytes nach ihrem Kopf; ihr Kopf {2} verspricht {3}',
    'the {0} file starts with {1}; expected {2}': 'die Datei der {0} beginnt mit {1}; erwartet wird {2}',
    'the {0}, rebuilt': 'die {0}, rekonstruiert',
    'there is no digit {0}; expected a number below {1}': 'es gibt keine Ziffer {0}; erwartet wird eine Zahl unter {1}',
    'there is no unit {0}; expected a number below {1}': 'es gibt keine Einheit {0}; erwartet wird eine Zahl unter {1}',
    'three seeds, mean and range': 'drei Startwerte, Mittel und Spanne',
    'threshold': 'Schwelle',
    'tied weights': 'gekoppelte Gewichte',
    'to reach': 'zu erreichen',
    'total': 'gesamt',
    'trained below, one network a code size': 'unten trainiert, ein Netz je Codegröße',
    'trained on {0}': 'trainiert mit {0}',
    'trained, SSE a picture': 'trainiert, SSE je Bild',
    'training': 'Training',
    'training diverged at step {0}: the loss grew from {1} to {2}; expected a smaller learning rate than {3}':
      'das Training divergierte bei Schritt {0}: Der Verlust wuchs von {1} auf {2}; erwartet wird eine kleinere Lernrate als {3}',
    'training diverged at step {0}: the loss is no longer a finite number; expected a smaller learning rate than {1}':
      'das Training divergierte bei Schritt {0}: Der Verlust ist keine endliche Zahl mehr; erwartet wird eine kleinere Lernrate als {1}',
    'training pictures a second': 'Trainingsbilder je Sekunde',
    'true, since gaussian_kl needs a mean and a log-variance':
      'true, denn gaussian_kl braucht einen Mittelwert und eine Log-Varianz',
    'true, since other codes have no distribution': 'true, denn andere Codes haben keine Verteilung',
    'two numbers': 'zwei Zahlen',
    'two opposite codes; expected ones with a single shortest way between them':
      'zwei entgegengesetzte Codes; erwartet werden welche mit einem einzigen kürzesten Weg dazwischen',
    'undo.': 'Rückgängig.',
    'unit {0} of a code of {1}; expected one from 0 to {2}':
      'Einheit {0} eines Codes von {1}; erwartet wird eine von 0 bis {2}',
    'units of a layer': 'Einheiten einer Schicht',
    'updates': 'Updates',
    'vae/main.py; the range is that of three logs of it that others published, since the example names no figure':
      'vae/main.py; die Spanne ist die dreier Protokolle davon, die andere veröffentlicht haben, denn das Beispiel nennt keine Zahl',
    'validation': 'Validierung',
    'variance': 'Varianz',
    'variance 2 / (inputs + outputs), for sigmoid, tanh and linear layers':
      'Varianz 2 / (Eingaben + Ausgaben), für Sigmoid, tanh und lineare Schichten',
    'variance 2 / inputs, for rectifiers': 'Varianz 2 / Eingaben, für ReLU',
    'variational': 'variationell',
    'warm-up of {0} steps': 'Aufwärmen über {0} Schritte',
    'weight decay {0}': 'Gewichtszerfall {0}',
    'weights not tied': 'Gewichte nicht gekoppelt',
    'what': 'was',
    'with a code of at most': 'mit einem Code von höchstens',
    'with a tail: at most so many bits': 'mit Schweif: höchstens so viele Bits',
    'with it': 'mit ihm',
    'within 0.02': 'bis auf 0,02',
    'within 5 %': 'bis auf 5 %',
    'without it': 'ohne es',
    'without loss': 'verlustfrei',
    'y = w x + b, each weight read once': 'y = w x + b, jedes Gewicht einmal gelesen',
    'yours': 'deins',
    'z{0} at {1}': 'z{0} bei {1}',
    'z{0}: mean {1}, deviation {2}': 'z{0}: Mittelwert {1}, Abweichung {2}',
    '{0} % ({1} to {2})': '{0} % ({1} bis {2})',
    '{0} % of the way from {1} to {2}': '{0} % des Weges von {1} nach {2}',
    '{0} (file)': '{0} (Datei)',
    '{0} (from {1} to {2})': '{0} (von {1} bis {2})',
    '{0} ({1} to {2})': '{0} ({1} bis {2})',
    '{0} A code without a penalty has nearly all of its numbers active, a rectifier about half; a sparse one a few in a hundred. The chart below counts the same way.':
      '{0} Ein Code ohne Strafterm hat fast alle seine Zahlen aktiv, ein Gleichrichter etwa die Hälfte; ein sparsamer wenige von hundert. Das Diagramm unten zählt ebenso.',
    '{0} Below each |cos| to PCA’s axis in its place.': '{0} Darunter jeweils |cos| zur Achse von PCA an ihrer Stelle.',
    '{0} Change something for it, then press Train.': '{0} Ändere etwas dafür, dann drücke Trainieren.',
    '{0} It was started again': '{0} Es wurde neu gestartet',
    '{0} It was started again; what you had is kept.': '{0} Es wurde neu gestartet; was du hattest, ist noch da.',
    '{0} Largest angle between both spans: {1}.': '{0} Größter Winkel zwischen beiden Räumen: {1}.',
    '{0} Normal is now {1}: press “Train on these” for a network that knows just that.':
      '{0} Normal heißt jetzt {1}: Drücke „Mit diesen trainieren“ für ein Netz, das genau das kennt.',
    '{0} Of numbers on both sides of zero it says little: they cancel. For sigmoids under a KL penalty it should come to the target.':
      '{0} Bei Zahlen zu beiden Seiten der Null sagt es wenig: Sie heben sich auf. Bei Sigmoiden unter einem KL-Strafterm sollte es zum Ziel kommen.',
    '{0} Still using “{1}”.': '{0} Weiter in Gebrauch: „{1}“.',
    '{0} The last good weights are kept, at step {1}.':
      '{0} Die letzten guten Gewichte sind behalten, bei Schritt {1}.',
    '{0} above {1}': '{0} über {1}',
    '{0} and goes on from step {1}.': '{0} und geht ab Schritt {1} weiter.',
    '{0} and the five training digits nearest to its code':
      '{0} und die fünf Trainingsziffern, deren Codes ihrem am nächsten sind',
    '{0} and {1}': '{0} und {1}',
    '{0} answered {1}, so this page cannot start. Put the whole folder on the server; its address ends with a slash or with .html.':
      '{0} antwortete {1}, also kann diese Seite nicht starten. Lege den ganzen Ordner auf den Server; seine Adresse endet mit einem Schrägstrich oder mit .html.',
    '{0} are dead, the same for every picture (crossed out).': '{0} sind tot, für jedes Bild gleich (durchgestrichen).',
    '{0} axes': '{0} Achsen',
    '{0} axes keep {1} % of the variance around the mean. What the others hold, {2}, is the squared error that PCA leaves on the training digits.':
      '{0} Achsen behalten {1} % der Varianz um den Mittelwert. Was die anderen enthalten, {2}, ist der quadratische Fehler, den PCA an den Trainingsziffern lässt.',
    '{0} below {1}': '{0} unter {1}',
    '{0} cannot be read: {1}': '{0} lässt sich nicht lesen: {1}',
    '{0} cannot be used: {1}': '{0} lässt sich nicht benutzen: {1}',
    '{0} channels': '{0} Kanäle',
    '{0} codes of the classes {1}, on both numbers of the code':
      '{0} Codes der Klassen {1}, auf beiden Zahlen des Codes',
    '{0} codes of the classes {1}, on its two principal axes': '{0} Codes der Klassen {1}, auf seinen zwei Hauptachsen',
    '{0} could not be fetched: a web page came in place of {1}, expected the file. Sign in to the network if it asks for that, or put the whole folder on the server, and retry.':
      '{0} nicht geladen: Statt {1} kam eine Webseite, erwartet wird die Datei. Melde dich im Netzwerk an, falls es das verlangt, oder lege den ganzen Ordner auf den Server und versuche es noch einmal.',
    '{0} could not be fetched: it answered {1}, expected a checkpoint.':
      '{0} nicht geladen: Die Antwort war {1}, erwartet wird ein Checkpoint.',
    '{0} could not be fetched: no answer for {1}. Check the connection and retry.':
      '{0} nicht geladen: keine Antwort für {1}. Prüfe die Verbindung und versuche es noch einmal.',
    '{0} could not be fetched: no answer. Check the address, and that its server lets this page read it.':
      '{0} nicht geladen: keine Antwort. Prüfe die Adresse, und ob ihr Server diese Seite lesen lässt.',
    '{0} could not be fetched: no answer. Check the connection and retry.':
      '{0} nicht geladen: keine Antwort. Prüfe die Verbindung und versuche es noch einmal.',
    '{0} could not be fetched: the server sends {1} as {2}, and browsers run only text/javascript.':
      '{0} nicht geladen: Der Server schickt {1} als {2}, und Browser führen nur text/javascript aus.',
    '{0} could not be fetched: {1} answered {2}, expected the file.':
      '{0} nicht geladen: {1} antwortete {2}, erwartet wird die Datei.',
    '{0} could not be fetched: {1} is damaged. Put the whole folder on the server anew, and retry.':
      '{0} nicht geladen: {1} ist beschädigt. Lege den ganzen Ordner neu auf den Server und versuche es noch einmal.',
    '{0} could not be read: expected JSON.': '{0} nicht lesbar: erwartet wird JSON.',
    '{0} could not be unpacked: what does that could not be fetched. Check the connection and retry.':
      '{0} nicht entpackt: Was das tut, ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    '{0} digits/s': '{0} Ziffern/s',
    '{0} does not start: {1}': '{0} startet nicht: {1}',
    '{0} epochs': '{0} Epochen',
    '{0} expects {1} values; this page draws 28 × 28 = {2}.':
      '{0} erwartet {1} Werte; diese Seite zeichnet 28 × 28 = {2}.',
    '{0} from the nearest of 12,000 training codes.': '{0} vom nächsten der 12.000 Trainingscodes.',
    '{0} from the nearest of 12,000 training codes: a hole. 99 of 100 test codes are nearer than {1}.':
      '{0} vom nächsten der 12.000 Trainingscodes: eine Lücke. 99 von 100 Testcodes sind näher als {1}.',
    '{0} from {1} to {2}': '{0} von {1} bis {2}',
    '{0} goes on from step {1} of {2}.': '{0} geht weiter ab Schritt {1} von {2}.',
    '{0} has shape {1}; expected [out, in]': '{0} hat die Form {1}; erwartet wird [out, in]',
    '{0} has {1} values; expected {2}': '{0} hat {1} Werte; erwartet: {2}',
    '{0} holds a value that is not a finite number': '{0} enthält einen Wert, der keine endliche Zahl ist',
    '{0} holds no other digit.': '{0} enthält keine andere Ziffer.',
    '{0} holds no other {1}.': '{0} enthält keine andere {1}.',
    '{0} holds {1} digits, its index says {2}.': '{0} enthält {1} Ziffern, das Verzeichnis sagt {2}.',
    '{0} images of one class; expected images of at least two':
      '{0} Bilder einer Klasse; erwartet werden Bilder von mindestens zweien',
    '{0} images of {1} classes; expected a multiple of the classes':
      '{0} Bilder von {1} Klassen; erwartet wird ein Vielfaches der Klassen',
    '{0} images/s': '{0} Bilder/s',
    '{0} images; expected fewer than 2^32': '{0} Bilder; erwartet werden weniger als 2^32',
    '{0} in {1} ms': '{0} in {1} ms',
    '{0} is a setting of {1} and {2}, not of {3}; ignored.':
      '{0} ist eine Einstellung von {1} und {2}, nicht von {3}, und zählt nicht.',
    '{0} is a setting of {1}, not of {2}; ignored.':
      '{0} ist eine Einstellung von {1}, nicht von {2}, und zählt nicht.',
    '{0} is a web page; expected a checkpoint, a .safetensors file.':
      '{0} ist eine Webseite; erwartet wird ein Checkpoint, eine .safetensors-Datei.',
    '{0} is called normal, which no test image is; expected classes that there are':
      '{0} heißt normal, was kein Testbild ist; erwartet werden Klassen, die es gibt',
    '{0} is damaged or cut short: its gzip stream does not unpack.':
      '{0} beschädigt oder abgeschnitten: Der gzip-Strom lässt sich nicht entpacken.',
    '{0} is given twice; using the first.': '{0} ist doppelt angegeben; es gilt das erste.',
    '{0} is none of {1}': '{0} ist nichts davon: {1}',
    '{0} is not a number; expected {1}': '{0} ist keine Zahl; erwartet: {1}',
    '{0} is not a setting of this page; ignored.': '{0} ist keine Einstellung dieser Seite und zählt nicht.',
    '{0} is stored as {1}; expected F32': '{0} ist als {1} gespeichert; erwartet wird F32',
    '{0} is stored as {1}; expected F32 or I8': '{0} ist als {1} gespeichert; erwartet wird F32 oder I8',
    '{0} is {1}; expected {2}': '{0} ist {1}; erwartet: {2}',
    '{0} labelled points; expected from 1 to 4294967295': '{0} Punkte mit Label; erwartet werden 1 bis 4294967295',
    '{0} labels': '{0} Labels',
    '{0} left': 'noch {0}',
    '{0} more settings of the link are not usable either.':
      '{0} weitere Einstellungen des Links sind auch nicht brauchbar.',
    '{0} ms, then {1} ms': '{0} ms, dann {1} ms',
    '{0} normal and {1} anomalous scores; expected some of each':
      '{0} normale und {1} anomale Werte; erwartet werden welche von beiden',
    '{0} now {1} · goal above {2}': '{0} jetzt {1} · Ziel über {2}',
    '{0} now {1} · goal above {2} · {3} of {4} numbers': '{0} jetzt {1} · Ziel über {2} · {3} von {4} Zahlen',
    '{0} now {1} · goal below {2}': '{0} jetzt {1} · Ziel unter {2}',
    '{0} now {1} · goal below {2} · {3} of {4} numbers': '{0} jetzt {1} · Ziel unter {2} · {3} von {4} Zahlen',
    '{0} numbers': '{0} Zahlen',
    '{0} numbers follow {1}; expected {2}: {3}': '{0} Zahlen folgen auf {1}; erwartet: {2}: {3}',
    '{0} of the alarms {1}would be true{2}.': '{0} der Alarme {1}wären wahr{2}.',
    '{0} of the narrowest variance': '{0} der kleinsten Varianz',
    '{0} of the {1} pixels that light in the images stay dark in all that is rebuilt.':
      '{0} der {1} Pixel, die in den Bildern leuchten, bleiben in allem dunkel, was rekonstruiert wird.',
    '{0} of {1}': '{0} von {1}',
    '{0} of {1} numbers are active; after {2} the SSE (below each) stays within {3} of the whole’s.':
      '{0} von {1} Zahlen sind aktiv; so viel hält die SSE (unter jedem Bild) innerhalb von {3} um die des Ganzen: {2}.',
    '{0} of {1} trained.': '{0} von {1} trainiert.',
    '{0} of {1} trials': '{0} von {1} Versuchen',
    '{0} of {1} units of layer {2} of the encoder are dead: they give the same for all {3} images.':
      '{0} von {1} Einheiten der Schicht {2} des Encoders sind tot: Sie ergeben für alle {3} Bilder dasselbe.',
    '{0} of {1} units of the code are dead: they give the same for all {2} images.':
      '{0} von {1} Einheiten des Codes sind tot: Sie ergeben für alle {2} Bilder dasselbe.',
    '{0} or {1}, each with probability {2}, else {3}': '{0} oder {1}, jedes mit Wahrscheinlichkeit {2}, sonst {3}',
    '{0} pairs of axes; expected at most {1}': '{0} Achsenpaare; erwartet werden höchstens {1}',
    '{0} per image': '{0} je Bild',
    '{0} per point': '{0} je Punkt',
    '{0} points/s': '{0} Punkte/s',
    '{0} points; mean distance to the clean ones {1} corrupted, {2} rebuilt':
      '{0} Punkte; mittlerer Abstand zu den sauberen {1} gestört, {2} rekonstruiert',
    '{0} points; mean distance to the clean ones {1} rebuilt':
      '{0} Punkte; mittlerer Abstand zu den sauberen {1} rekonstruiert',
    '{0} samples, {1} steps an epoch': '{0} Beispiele, {1} Schritte je Epoche',
    '{0} schedule': 'Verlauf {0}',
    '{0} seeds {1} ({2} to {3})': '{0} Startwerte {1} ({2} bis {3})',
    '{0} seeds, {1} updates each': '{0} Startwerte, je {1} Updates',
    '{0} starts from the same weights and on the same data.':
      '{0} beginnt mit denselben Gewichten und auf denselben Daten.',
    '{0} stopped half-way. Check the connection and retry.':
      '{0} nur halb angekommen. Prüfe die Verbindung und versuche es noch einmal.',
    '{0} terms': '{0} Terme',
    '{0} to {1}': '{0} bis {1}',
    '{0} units;': '{0} Einheiten;',
    '{0} weights and biases.': '{0} Gewichte und Biase.',
    '{0} weights and biases; a change here starts the training anew.':
      '{0} Gewichte und Biases; eine Änderung hier beginnt das Training neu.',
    '{0} weights. {1}': '{0} Gewichte. {1}',
    '{0} where {1}': '{0}, wenn {1}',
    '{0} with and without it': '{0} mit ihm und ohne es',
    '{0} with probability {1}, else {2}': '{0} mit Wahrscheinlichkeit {1}, sonst {2}',
    '{0}, PCA {1}': '{0}, PCA {1}',
    '{0}, a code of one number': '{0}, ein Code von einer Zahl',
    '{0}, a code of {1} numbers': '{0}, ein Code von {1} Zahlen',
    '{0}, all in one file': '{0}, alle in einer Datei',
    '{0}, anomalous': '{0}, anomal',
    '{0}, error {1}': '{0}, Fehler {1}',
    '{0}, in {1}: {2}': '{0}, in {1}: {2}',
    '{0}, kept from before': '{0}, von früher behalten',
    '{0}, log scale': '{0}, logarithmisch',
    '{0}, mean of {1} seeds': '{0}, Mittel, {1} Startwerte',
    '{0}, mean of {1} seeds from {2} to {3}': '{0}, Mittel aus {1} Startwerten von {2} bis {3}',
    '{0}, normal': '{0}, normal',
    '{0}, one line a seed, now {1}.': '{0}, eine Linie je Startwert, jetzt {1}.',
    '{0}, only rounded anew': '{0}, nur neu gerundet',
    '{0}, rate {1}': '{0}, Rate {1}',
    '{0}, score {1}': '{0}, Wert {1}',
    '{0}, seed 1': '{0}, Startwert 1',
    '{0}, seed {1}, step {2}': '{0}, Startwert {1}, Schritt {2}',
    '{0}, squared error {1}': '{0}, quadratischer Fehler {1}',
    '{0}, step {1}': '{0}, Schritt {1}',
    '{0}, yours': '{0}, deins',
    '{0}, {1}: at most {2} bits, SSE {3}': '{0}, {1}: höchstens {2} Bits, SSE {3}',
    '{0}, {1}: {2} bits, SSE {3}': '{0}, {1}: {2} Bits, SSE {3}',
    '{0}: PCA’s {1} to within {2}, as a linear network must.':
      '{0}: die {1} von PCA auf {2} genau, wie ein lineares Netz es muss.',
    '{0}: PCA’s {1} to within {2}.': '{0}: die {1} von PCA auf {2} genau.',
    '{0}: above PCA’s {1}; {2} gives {3}.': '{0}: über den {1} von PCA; {2} gibt {3}.',
    '{0}: above the best affine map’s {1}; {2} gives {3}.':
      '{0}: über den {1} der besten affinen Abbildung; {2} gibt {3}.',
    '{0}: below PCA’s {1} since epoch {2}.': '{0}: unter den {1} von PCA seit Epoche {2}.',
    '{0}: below the best affine map’s {1} since epoch {2}.':
      '{0}: unter den {1} der besten affinen Abbildung seit Epoche {2}.',
    '{0}: no better than {1}, {2}.': '{0}: nicht besser als {1}, {2}.',
    '{0}: so large a code can hold a copy, and a copy needs no learning.':
      '{0}: Ein so großer Code kann eine Kopie aufnehmen, und eine Kopie braucht kein Lernen.',
    '{0}: the best affine map’s {1} to within {2}.': '{0}: die {1} der besten affinen Abbildung auf {2} genau.',
    '{0}: value {1} of row {2} is {3}; expected a finite number':
      '{0}: Wert {1} von Zeile {2} ist {3}; erwartet wird eine endliche Zahl',
    '{0}: {1} false alarms, {2} found': '{0}: {1} Fehlalarme, {2} gefunden',
    '{0}: {1} gives {2}; no linear map was measured under this noise.':
      '{0}: {1} gibt {2}; bei dieser Störung wurde keine lineare Abbildung gemessen.',
    '{0}: {1} here, {2} published, does not pass.': '{0}: {1} hier, {2} veröffentlicht, nicht bestanden.',
    '{0}: {1} here, {2} published, passes.': '{0}: {1} hier, {2} veröffentlicht, bestanden.',
    '{0}: {1} of {2}': '{0}: {1} von {2}',
    '{0}: {1} rows of {2} values; expected at least one of each':
      '{0}: {1} Zeilen von {2} Werten; erwartet wird mindestens eins von beiden',
    '{0}: {1}.': '{0}: {1}.',
    '{0}; expected a whole safetensors file, and this one of {1} bytes is cut short, damaged or of another kind':
      '{0}; erwartet wird eine ganze safetensors-Datei, und diese von {1} Bytes ist abgeschnitten, beschädigt oder von anderer Art',
    '{0}="{1}" is no whole number from {2} to {3}.': '{0}="{1}" ist keine ganze Zahl von {2} bis {3}.',
    '{0}={1} is not a name; using the default.': '{0}={1} ist kein Name; es gilt der übliche.',
    '{0}={1} {2}; using {3}.': '{0}={1} {2}; es gilt {3}.',
    '{0}All of them together{1} beside N(0, I), by number of the code':
      '{0}Alle zusammen{1} neben N(0, I), nach Zahl des Codes',
    '{0}Bits{1} against {2}squared error{3}, both per test digit':
      '{0}Bits{1} gegen {2}quadratischen Fehler{3}, beide je Testziffer',
    '{0}KL of each number of the code{1}, nats': '{0}KL jeder Zahl des Codes{1}, Nats',
    '{0}Mean |cos|{1} over all axes of the code: {2}': '{0}Mittlerer |cos|{1} über alle Achsen des Codes: {2}',
    '{0}Relative RMS error{1} now': '{0}Relativer RMS-Fehler{1} jetzt',
    '{0}Singular values{1} of the encoder’s Jacobian': '{0}Singulärwerte{1} der Jacobi-Matrix des Encoders',
    '{0}Test digits named wrong{1}, mean and range of three seeds':
      '{0}Falsch benannte Testziffern{1}, Mittel und Spanne von drei Startwerten',
    '{0}Variance{1} of the 12,000 training digits along each axis':
      '{0}Varianz{1} der 12.000 Trainingsziffern entlang jeder Achse',
    '|cos| of an axis': '|cos| einer Achse',
    '|cos|, turned': '|cos|, gedreht',
    '|cos|, weights': '|cos|, Gewichte',
    '÷ distance between classes': '÷ Abstand zwischen Klassen',
    'β = 1 and start anew': 'β = 1 und neu beginnen',
    'β rises from 0 over these first steps.': 'β steigt über diese ersten Schritte von 0 an.',
    '“{0}” cannot be drawn: it is damaged, or this site’s policy keeps its pages from drawing SVG files (img-src without data:). Open it as a PNG picture.':
      '„{0}“ lässt sich nicht zeichnen: Die Datei ist beschädigt, oder die Regeln dieser Website lassen ihre Seiten keine SVG-Dateien zeichnen (img-src ohne data:). Öffne sie als PNG-Bild.',
    '“{0}” cannot be read; expected a .safetensors file that is still there.':
      '„{0}“ lässt sich nicht lesen; erwartet wird eine .safetensors-Datei, die noch da ist.',
    '“{0}” goes on from step {1}.': '„{0}“ geht ab Schritt {1} weiter.',
    '“{0}” holds parts that this browser lets no page read; expected plain shapes.':
      '„{0}“ enthält Teile, die dieser Browser keine Seite lesen lässt; erwartet werden einfache Formen.',
    '“{0}” is no number;': '„{0}“ ist keine Zahl;',
    '“{0}” is no whole number;': '„{0}“ ist keine ganze Zahl;',
    '“{0}” is not an image this browser can read; expected a PNG, JPEG, WebP, GIF or SVG picture, or a .safetensors model.':
      '„{0}“ ist kein Bild, das dieser Browser lesen kann; erwartet wird ein Bild als PNG, JPEG, WebP, GIF oder SVG oder ein Modell als .safetensors.',
    '“{0}” is too large;': '„{0}“ ist zu groß;',
    '“{0}” is too small;': '„{0}“ ist zu klein;',
    '“{0}” may mean {1} or {2}; write it without the comma;':
      '„{0}“ kann {1} oder {2} bedeuten; schreibe es ohne das Komma oder mit einer Null mehr am Ende;',
    '“{0}” may mean {1} or {2}; write it without the point;':
      '„{0}“ kann {1} oder {2} bedeuten; schreibe es ohne den Punkt oder mit einer Null mehr am Ende;',
    '… Gaussian noise {0}': '… gaußsches Rauschen {0}',
    '… against the density not smoothed': '… gegen die nicht geglättete Dichte',
    '… against the density smoothed by its own noise': '… gegen die vom eigenen Rauschen geglättete Dichte',
    '… turned by 10°': '… um 10° gedreht',
    '−ELBO': '−ELBO',
    '−ln p(x), at most': '−ln p(x), höchstens',
  },
};
