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
    '0.5 is a coin, 1 tells all apart, and below 0.5 the score has it the wrong way round. It does not depend on how rare anomalies are, so a good area can still mean mostly false alarms.':
      '0,5 ist eine Münze, 1 trennt alles, und unter 0,5 hat der Wert es verkehrt herum. Wie selten Anomalien sind, geht nicht ein: Auch eine gute Fläche kann also meist Fehlalarm bedeuten.',
    '1 by change of the picture': '1 durch Änderung des Bildes',
    '1 by distance in the plane': '1 durch Abstand in der Ebene',
    '1 epoch': '1 Epoche',
    '1 is dead, the same for every picture (crossed out).': '1 ist tot, für jedes Bild gleich (durchgestrichen).',
    '1 seed {0}': '1 Startwert {0}',
    '1 unit;': '1 Einheit;',
    '1, since only then is a reconstruction a sum over the numbers of its code':
      '1, denn nur dann ist eine Rekonstruktion eine Summe über die Zahlen ihres Codes',
    '2,000 points never fill 400 squares evenly: even draws from the density itself have the distance in the column “draws”, and nothing gets below it but by luck.':
      '2.000 Punkte füllen 400 Quadrate nie gleichmäßig: Selbst Ziehungen aus der Dichte haben den Abstand in der Spalte „Ziehungen“, und darunter kommt nichts, außer durch Glück.',
    '2: the field is one of points of the plane': '2: Das Feld ist eines von Punkten der Ebene',
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
    'A code of d stored numbers is no rate of 32 d bits: most of these bits tell the decoder nothing. A bit less comes with a coarser step, and a larger error.':
      'Ein Code aus d gespeicherten Zahlen hat keine Rate von 32 d Bits: Die meisten dieser Bits sagen dem Decoder nichts. Ein Bit weniger kommt mit einer gröberen Stufe und einem größeren Fehler.',
    'A code of two numbers is shown whole. Of a longer one the map shows its two widest directions, and what is near there may be far apart in the others.':
      'Ein Code aus zwei Zahlen ist ganz zu sehen. Von einem längeren zeigt die Karte die zwei breitesten Richtungen, und was dort nah ist, kann in den anderen weit auseinanderliegen.',
    'A code that tells nothing costs nothing, and that is how training begins. KL rises as the decoder begins to use the code.':
      'Ein Code, der nichts sagt, kostet nichts, und so beginnt das Training. KL steigt, wenn der Decoder beginnt, den Code zu nutzen.',
    'A coin': 'Eine Münze',
    'A contractive penalty makes codes smaller as well as calmer, so what a code moves by is divided by this.':
      'Ein kontraktiver Strafterm macht Codes nicht nur ruhiger, sondern auch kleiner. Darum wird, was ein Code sich bewegt, hierdurch geteilt.',
    'A drawing is scaled and centred as MNIST digits are.':
      'Eine Zeichnung wird skaliert und zentriert wie die Ziffern von MNIST.',
    'A few large ones and many small ones mean that the code follows a few changes, such as slant or thickness, and ignores the others. Only their ratio says so: all of them shrink with the weights.':
      'Wenige große und viele kleine bedeuten, dass der Code wenigen Änderungen folgt, etwa Neigung oder Dicke, und die übrigen übergeht. Das sagt nur ihr Verhältnis: Mit den Gewichten schrumpfen alle.',
    'A field of zeros': 'Ein Feld aus Nullen',
    'A hash of every weight of the network: equal weights have the same one, and one bit that differs gives another.':
      'Ein Hash aller Gewichte des Netzes: Gleiche Gewichte haben denselben, und ein einziges anderes Bit ergibt einen anderen.',
    'A lower threshold finds more and raises more false alarms: both shares together are one point of the curve. A threshold put at 5 % on pictures the network learned from gives more on new ones, which it rebuilds less well.':
      'Eine niedrigere Schwelle findet mehr und gibt mehr Fehlalarme: Beide Anteile zusammen sind ein Punkt der Kurve. Eine Schwelle bei 5 % auf Bildern, aus denen das Netz lernte, gibt auf neuen mehr, denn die rekonstruiert es weniger gut.',
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
    'A picture has 784 pixels, not {0}.': 'Ein Bild hat 784 Pixel, nicht {0}.',
    'A random digit of any class': 'Eine zufällige Ziffer irgendeiner Klasse',
    'A result code has {0} letters and digits, and this one has {1}: type it once more.':
      'Ein Ergebniscode hat {0} Buchstaben und Ziffern, dieser hat {1}: Tippe ihn noch einmal.',
    'A run that was saved here: a .safetensors or .safetensors.gz file':
      'Ein Lauf, der hier gespeichert wurde: eine Datei .safetensors oder .safetensors.gz',
    'A score that tells nothing has the share of anomalies among all pictures, the dashed line, and not 0.5. So it changes with how many anomalies there are, and is compared only on the same pictures.':
      'Ein Maß, das nichts sagt, erreicht den Anteil der Anomalien an allen Bildern, die gestrichelte Linie, und nicht 0,5. Es ändert sich also damit, wie viele Anomalien es gibt, und wird nur auf denselben Bildern verglichen.',
    'A script that builds, loads and trains this very network':
      'Ein Skript, das genau dieses Netz baut, lädt und trainiert',
    'A softmax classifier learns from the codes of the training digits, which stay as they are. The share of test digits whose class it names.':
      'Ein Softmax-Klassifikator lernt aus den Codes der Trainingsziffern, die bleiben, wie sie sind. Der Anteil der Testziffern, deren Klasse er nennt.',
    'A star is on the pad at the top, rebuilt by the network that trains here.':
      'Oben auf dem Zeichenfeld ist ein Stern, rekonstruiert von dem Netz, das hier trainiert.',
    'A step costs about three times as much as looking at the same pictures: there, back, and the weights. It falls while other tabs or views of this page work, and changes no result.':
      'Ein Schritt kostet etwa dreimal so viel wie dieselben Bilder nur anzusehen: hin, zurück und die Gewichte. Sie fällt, wenn andere Tabs oder Ansichten dieser Seite arbeiten, und ändert kein Ergebnis.',
    'A sum over 784 pixels, so it is far above 1; on grey pixels it cannot fall below the grey-level floor.':
      'Eine Summe über 784 Pixel, also weit über 1; auf grauen Pixeln kann sie nicht unter die Untergrenze der Graustufen fallen.',
    'A sum over 784 pixels: other programs print the mean over pixels, which is 784 times smaller, or half the sum. It is the same number for every loss, so networks can be compared by it.':
      'Eine Summe über 784 Pixel: Andere Programme geben das Mittel über die Pixel aus, das 784-mal kleiner ist, oder die halbe Summe. Für jede Verlustfunktion ist es dieselbe Zahl, also lassen sich Netze daran vergleichen.',
    'A variational code needs the identity as its activation: choose that first.':
      'Ein variationeller Code braucht die Identität als Aktivierung: Wähle zuerst diese.',
    'A variational code needs weights that are not tied: a variational encoder gives twice as many values as the decoder takes.':
      'Ein variationeller Code braucht Gewichte, die nicht gekoppelt sind: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'About two operations a weight. It says nothing of quality; the first run after loading is slower and not counted.':
      'Etwa zwei Rechenschritte je Gewicht. Über die Güte sagt sie nichts; der erste Durchgang nach dem Laden ist langsamer und zählt nicht.',
    'Active numbers a digit': 'Aktive Zahlen je Ziffer',
    'Activity': 'Aktivität',
    'Activity of the code': 'Aktivität des Codes',
    'Add a layer': 'Schicht hinzufügen',
    'Add a run to compare': 'Lauf zum Vergleich',
    'Add a run to compare: it begins with the same seed and the same digits. Then change one thing, and see what that does.':
      'Stelle einen Lauf daneben: Er beginnt mit demselben Startwert und denselben Ziffern. Ändere dann eine Sache und sieh, was sie bewirkt.',
    'Adds a dense layer of {0} units before the code, and its mirror image to the decoder.':
      'Fügt vor dem Code eine dichte Schicht aus {0} Einheiten hinzu und ihr Spiegelbild im Decoder.',
    'After pip install autoencoder_playground.': 'Nach pip install autoencoder_playground.',
    'All 60,000 digits are not part of this copy of the site, so this cannot be trained here. The pack of 12,000 can; whoever builds the site puts all of them there by `cargo xtask data` and then `cargo xtask build`.':
      'Alle 60.000 Ziffern gehören nicht zu dieser Kopie der Website, darum lässt sich dies hier nicht trainieren. Mit dem Paket von 12.000 geht es; wer die Website baut, legt alle mit `cargo xtask data` und dann `cargo xtask build` dazu.',
    'All black': 'Alles schwarz',
    'All grey, 0.5': 'Alles grau, 0,5',
    'All numbers of the code over pictures that were not trained on: a sparse code has most of them at zero.':
      'Alle Zahlen des Codes über Bilder, mit denen nicht trainiert wurde: Ein sparsamer Code hat die meisten bei null.',
    'All randomness comes from this number: first weights, noise, order of the samples':
      'Aller Zufall kommt aus dieser Zahl: erste Gewichte, Rauschen, Reihenfolge der Beispiele',
    'Another random {0} from the set': 'Eine andere zufällige {0} aus dem Satz',
    'Another run that goes on from here: change one thing for it':
      'Ein weiterer Lauf, der von hier weitergeht: Ändere eine Sache dafür',
    'Applied after each hidden layer': 'Angewandt nach jeder verdeckten Schicht',
    'Applied to the code': 'Angewandt auf den Code',
    'Applied to the last layer; cross-entropy needs the sigmoid':
      'Angewandt auf die letzte Schicht; Kreuzentropie braucht die Sigmoide',
    'Area under the ROC curve (AUC)': 'Fläche unter der ROC-Kurve (AUC)',
    'Arrows move · Shift: faster · Space: pen down or up · E: eraser · Delete: clear · Ctrl+Z: undo':
      'Pfeile bewegen · Umschalt: schneller · Leertaste: Stift ab oder auf · E: Radierer · Entf: leeren · Strg+Z: zurück',
    'As a raw block of HTML.': 'Als roher HTML-Block.',
    'As a table': 'Als Tabelle',
    'At first it grows by the singular value of the direction, then differently: the Jacobian holds for small changes alone.':
      'Zuerst wächst er um den Singulärwert der Richtung, dann anders: Die Jacobi-Matrix gilt nur für kleine Änderungen.',
    'At: epoch {0}': 'Bei: Epoche {0}',
    'At: step {0}, epoch {1}': 'Bei: Schritt {0}, Epoche {1}',
    'Atoms that all digits use draw what all have in common; those that few use are strokes of a few.':
      'Atome, die alle Ziffern nutzen, zeichnen, was alle gemeinsam haben; die wenige nutzen, sind Striche von wenigen.',
    'Atoms times their numbers, the largest first, after which the squared error stays within 0.5 of that of the whole sum; mean over the first 100 test digits.':
      'Atome mal ihre Zahlen, die größten zuerst, nach denen der quadratische Fehler höchstens 0,5 von dem der ganzen Summe entfernt bleibt; Mittel über die ersten 100 Testziffern.',
    'Average precision': 'Mittlere Genauigkeit (average precision)',
    'Back to the first weights, from the same seed': 'Zurück zu den ersten Gewichten, mit demselben Startwert',
    'Batch': 'Batch',
    'Batch size': 'Batchgröße',
    'Before': 'Vorher',
    'Beta {0}': 'Beta {0}',
    'Between the flat space that a linear decoder spans and that of as many principal axes of the training data. At 0° both are the same, and the network is PCA.':
      'Zwischen dem flachen Raum, den ein linearer Decoder aufspannt, und dem von ebenso vielen Hauptachsen der Trainingsdaten. Bei 0° sind beide gleich, und das Netz ist PCA.',
    'Bits per image': 'Bits je Bild',
    'Both axes together hold {0} % of the code’s variance.':
      'Beide Achsen zusammen enthalten {0} % der Varianz des Codes.',
    'Both lines, anywhere in a page; the script once for all widgets.':
      'Beide Zeilen, irgendwo in einer Seite; das Skript einmal für alle Widgets.',
    'Break it': 'Kaputt machen',
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
    'Choose “Learning rate too high” among the presets and press Train. It takes a handful of steps.':
      'Wähle unter den Vorlagen „Lernrate zu hoch“ und drücke Trainieren. Eine Handvoll Schritte genügt.',
    'Class': 'Klasse',
    'Class {0}': 'Klasse {0}',
    'Classes': 'Klassen',
    'Clean': 'Sauber',
    'Clear': 'Leeren',
    'Clip gradients at': 'Gradienten begrenzen auf',
    'Clip gradients at 1': 'Gradienten auf 1 begrenzen',
    'Clipping flatters linear maps, which leave the range of grey levels; a sigmoid cannot. With 30 numbers PCA gains about 1.3 by it, and a sigmoid nothing.':
      'Das Abschneiden schmeichelt linearen Abbildungen, die den Bereich der Graustufen verlassen; eine Sigmoide kann das nicht. Bei 30 Zahlen gewinnt PCA damit etwa 1,3 und eine Sigmoide nichts.',
    'Close': 'Schließen',
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
    'Code: μ, σ': 'Code: μ, σ',
    'Colours of the error from 0 to 1': 'Farben des Fehlers von 0 bis 1',
    'Column {0}, row {1} of 28, pen down.': 'Spalte {0}, Zeile {1} von 28, Stift unten.',
    'Column {0}, row {1} of 28, pen up.': 'Spalte {0}, Zeile {1} von 28, Stift oben.',
    'Compare': 'Vergleichen',
    'Compare, save and export': 'Vergleichen, speichern, exportieren',
    'Computed in this tab by the {0} build of the network code.':
      'In diesem Tab berechnet von der Fassung {0} des Netz-Codes.',
    'Contractive': 'Kontraktiv',
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
    'Cosine: {0}': 'Kosinus: {0}',
    'Count': 'Anzahl',
    'Cross-entropy': 'Kreuzentropie',
    'Ctrl+C': 'Strg+C',
    'Cycles a value': 'Takte je Wert',
    'Data': 'Daten',
    'Data, test.npy': 'Daten, test.npy',
    'Data, train.npy': 'Daten, train.npy',
    'Dead atoms': 'Tote Atome',
    'Dead units': 'Tote Einheiten',
    'Dead units:': 'Tote Einheiten:',
    'Decides first weights, order and noise: the same seed, the same training.':
      'Bestimmt erste Gewichte, Reihenfolge und Rauschen: derselbe Startwert, dasselbe Training.',
    'Decoder: {0}': 'Decoder: {0}',
    'Differences of all pixels, squared and added up, then the mean over pictures that were not trained on. Nothing is clipped.':
      'Die Differenzen aller Pixel, quadriert und zusammengezählt, dann das Mittel über Bilder, mit denen nicht trainiert wurde. Nichts wird abgeschnitten.',
    'Digit set': 'Ziffernsatz',
    'Digit that flows through the network': 'Ziffer, die durch das Netz fließt',
    'Digit {0} of {1}': 'Ziffer {0} von {1}',
    'Digit {0} of “{1}”, a {2}. Draw to start your own, erase to change this one.':
      'Ziffer {0} aus „{1}“, eine {2}. Zeichne, um eine eigene zu beginnen; radiere, um diese zu ändern.',
    'Digits clean, corrupted and rebuilt': 'Ziffern sauber, gestört und rekonstruiert',
    'Digits whose number for this atom is further than 0.01 from zero.':
      'Ziffern, deren Zahl für dieses Atom weiter als 0,01 von null entfernt ist.',
    'Digits, each with its corrupted copy and what an autoencoder makes of that.':
      'Ziffern, jede mit ihrer gestörten Kopie und dem, was ein Autoencoder daraus macht.',
    'Digits/s': 'Ziffern/s',
    'Dismiss': 'Schließen',
    'Distance between classes': 'Abstand zwischen Klassen',
    'Distance to the nearest code': 'Abstand zum nächsten Code',
    'Done. Figures drift with whatever else this machine does.':
      'Fertig. Die Zahlen schwanken mit dem, was dieser Rechner sonst noch tut.',
    'Down to the power of two below.': 'Hinunter zur nächsten Zweierpotenz.',
    'Drag a bar to decode another code.': 'Ziehe an einem Balken, um einen anderen Code zu decodieren.',
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
    'Draw the noise again from another seed': 'Das Rauschen mit einem anderen Startwert neu ziehen',
    'Draw, corrupt, rebuild': 'Zeichnen, stören, rekonstruieren',
    'Drawing pad for one digit': 'Zeichenfläche für eine Ziffer',
    'Drawing tools': 'Zeichenwerkzeuge',
    'Each arrow leads from a corrupted point to where the network puts it: denoising learns the way back to the data.':
      'Jeder Pfeil führt von einem gestörten Punkt dorthin, wohin das Netz ihn setzt: Entrauschen lernt den Weg zurück zu den Daten.',
    'Each arrow leads from a point to where the network puts it.':
      'Jeder Pfeil führt von einem Punkt dorthin, wohin das Netz ihn setzt.',
    'Each batch is measured before the step that learns from it, so it lags behind: early in training it lies above the error of the test pictures. Later it falls below, and the gap is what the network knows by heart.':
      'Jeder Batch wird vor dem Schritt gemessen, der aus ihm lernt; er hinkt also nach: Früh im Training liegt er über dem Fehler der Testbilder. Später fällt er darunter, und der Abstand ist, was das Netz auswendig weiß.',
    'Each batch is measured once, before the step that learns from it, so the line jitters by what is in a batch.':
      'Jeder Batch wird einmal gemessen, vor dem Schritt, der aus ihm lernt; darum zittert die Linie mit dem, was in einem Batch ist.',
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
    'Each picture, and as the network rebuilds it; below, the squared error over all pixels:':
      'Jedes Bild, und wie das Netz es rekonstruiert; darunter der quadratische Fehler über alle Pixel:',
    'Each point is the code of one test sample.': 'Jeder Punkt ist der Code eines Testbeispiels.',
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
    'Error map: absolute difference of your digit and the rebuilt one':
      'Fehlerkarte: absolute Differenz deiner Ziffer und der rekonstruierten',
    'Error ÷ ink': 'Fehler ÷ Tinte',
    'Euclidean distance between the codes of the digit and of the moved one.':
      'Euklidischer Abstand zwischen den Codes der Ziffer und der bewegten.',
    'Every picture rebuilt as the mean of all.': 'Jedes Bild rekonstruiert als Mittel aller.',
    'Every point rebuilt as the mean of all.': 'Jeder Punkt rekonstruiert als Mittel aller.',
    'Every term of the loss, and validation': 'Jeder Term des Verlusts und die Validierung',
    'Every weight shrinks a little with each step.': 'Jedes Gewicht schrumpft mit jedem Schritt ein wenig.',
    'Everything': 'Alles',
    'Everything leaves this page as a file: the run, the network, a PyTorch script, ONNX. The link in the address bar holds the whole experiment.':
      'Alles verlässt diese Seite als Datei: der Lauf, das Netz, ein PyTorch-Skript, ONNX. Der Link in der Adresszeile enthält das ganze Experiment.',
    'Everything needed to go on later, in this page’s own file':
      'Alles, um später weiterzumachen, in der eigenen Datei dieser Seite',
    'Experiment': 'Experiment',
    'Failed: the replay has other weights ({0}, not {1}) and an SSE of {2}. Another setting was trained, or another version of this page.':
      'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}) und eine SSE von {2}. Trainiert wurde mit anderen Einstellungen oder einer anderen Fassung dieser Seite.',
    'Failed: the weights are the same, but their SSE is {0} and not {1}.':
      'Nicht bestanden: Die Gewichte stimmen, aber ihre SSE ist {0} und nicht {1}.',
    'Failed: with these settings training ends at step {0}, before step {1}.':
      'Nicht bestanden: Mit diesen Einstellungen endet das Training bei Schritt {0}, vor Schritt {1}.',
    'Far from all codes the decoder was never asked for anything: what it draws there is a hole, and need not be a digit.':
      'Fern von allen Codes wurde der Decoder nie etwas gefragt: Was er dort zeichnet, ist ein Loch und muss keine Ziffer sein.',
    'Figure': 'Zahl',
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
    'Flax example, 784-500-20, after 10 epochs': 'Beispiel von Flax, 784-500-20, nach 10 Epochen',
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
    'Four runs stand beside each other already: remove one, then compare.':
      'Vier Läufe stehen schon nebeneinander: Entferne einen, dann vergleiche.',
    'Frame': 'Rahmen',
    'From your file.': 'Aus deiner Datei.',
    'Function': 'Funktion',
    'Functions': 'Funktionen',
    'Gallery': 'Galerie',
    'Gallery, PNG': 'Galerie, PNG',
    'Gaussian KL': 'Gauß-KL',
    'Gaussian noise': 'Gaußsches Rauschen',
    'Gaussian noise of one std_dev above 0: only then has a denoiser learned the score of one density':
      'gaußsches Rauschen mit einem einzigen std_dev über 0: Nur dann hat ein Entrauscher den Score einer Dichte gelernt',
    'Go on with the first steps': 'Weiter mit den ersten Schritten',
    'Goal: SSE below': 'Ziel: SSE unter',
    'Goal: {0}.': 'Ziel: {0}.',
    'Goal: {0}. Now: {1}.': 'Ziel: {0}. Jetzt: {1}.',
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
    'Hidden {0}': 'Verdeckt {0}',
    'Histogram’s distance (total variation)': 'Abstand der Histogramme (totale Variation)',
    'Hover, or press the arrow keys, to read the values at a step':
      'Zeige darauf oder drücke die Pfeiltasten, um die Werte bei einem Schritt zu lesen',
    'How far a step goes. Too far, and the loss leaps away.':
      'Wie weit ein Schritt geht. Zu weit, und der Verlust springt davon.',
    'How far the code moves when its digit is shifted, turned or made noisy, divided by the distance between classes; mean over the first 100 test digits.':
      'Wie weit sich der Code bewegt, wenn seine Ziffer verschoben, gedreht oder verrauscht wird, geteilt durch den Abstand zwischen Klassen; Mittel über die ersten 100 Testziffern.',
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
    'Images of your own are not part of a link: choose data that every student has.':
      'Eigene Bilder stehen nicht im Link: Wähle Daten, die alle haben.',
    'Initialization': 'Initialisierung',
    'Ink': 'Tinte',
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
    'It is the score of the density smoothed by the noise of training, and of no other: with less noise it is steeper near the data.':
      'Es ist der Score der durch das Rauschen des Trainings geglätteten Dichte und keiner anderen: Mit weniger Rauschen ist er nahe den Daten steiler.',
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
    'Jacobian norm': 'Norm der Jacobi-Matrix',
    'Jacobian norm ÷ distance': 'Jacobi-Norm ÷ Abstand',
    'KL of each number of the code': 'KL jeder Zahl des Codes',
    'KL sparsity': 'KL-Sparsamkeit',
    'KL term in nats': 'KL-Term in Nats',
    'KL to the prior (rate)': 'KL zum Prior (Rate)',
    'Keras blog, 32 numbers, 50 epochs': 'Keras-Blog, 32 Zahlen, 50 Epochen',
    'Keras blog, mean activation with L1': 'Keras-Blog, mittlere Aktivierung mit L1',
    'Keras blog, mean activation without L1': 'Keras-Blog, mittlere Aktivierung ohne L1',
    'Keras example, 2 numbers, 30 epochs': 'Beispiel von Keras, 2 Zahlen, 30 Epochen',
    'Kind': 'Art',
    'L1': 'L1',
    'Labs': 'Labore',
    'Largest principal angle': 'Größter Hauptwinkel',
    'Later': 'Später',
    'Latest: epoch {0}': 'Zuletzt: Epoche {0}',
    'Latest: step {0}, epoch {1}': 'Zuletzt: Schritt {0}, Epoche {1}',
    'Layer': 'Schicht',
    'Learning rate': 'Lernrate',
    'Learning rate {0}': 'Lernrate {0}',
    'Learns from digits of these classes only; others are then strange to it.':
      'Lernt nur aus Ziffern dieser Klassen; andere sind ihm dann fremd.',
    'Leave': 'Verlassen',
    'Length': 'Länge',
    'Lesson': 'Aufgabe',
    'Level': 'Stärke',
    'Linear classifier, accuracy': 'Linearer Klassifikator, Trefferquote',
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
    'Map of the code': 'Karte des Codes',
    'Mask a quarter of each picture': 'Ein Viertel jedes Bildes maskieren',
    'Mean Euclidean distance between the codes of two digits of different classes: how large the code is.':
      'Mittlerer euklidischer Abstand zwischen den Codes zweier Ziffern verschiedener Klassen: wie groß der Code ist.',
    'Mean activation': 'Mittlere Aktivierung',
    'Mean activation of each unit': 'Mittlere Aktivierung jeder Einheit',
    'Mean and deviation of a number of the code': 'Mittel und Abweichung einer Zahl des Codes',
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
    'Momentum': 'Momentum',
    'More draws bring the bound closer to −ln p(x), so it is never above −ELBO but for chance. It would take thousands to trust its last nat.':
      'Mehr Ziehungen bringen die Schranke näher an −ln p(x); über −ELBO liegt sie also nie, außer durch Zufall. Um ihrem letzten Nat zu trauen, brauchte es Tausende.',
    'Move the level: more of the digit goes missing. The network gets only what is left, and fills in the rest.':
      'Bewege den Regler: Von der Ziffer fehlt mehr. Das Netz bekommt nur, was übrig ist, und ergänzt den Rest.',
    'Multilayer perceptron': 'Mehrschichtiges Perzeptron',
    'Narrow {0}': 'Schmaler: {0}',
    'Near 1 the step is small enough for the walks to end as the density says. Walks here take every step, so what is not accepted spreads them wider.':
      'Nahe 1 ist der Schritt klein genug, dass die Wege enden, wie die Dichte es sagt. Wege tun hier jeden Schritt; was nicht angenommen wird, streut sie also weiter.',
    'Near {0} the network rebuilds the mean of all digits whatever it is given: the cheapest answer to a code that tells nothing. A smaller penalty or beta, or a smaller learning rate and a new start, brings the code back.':
      'Nahe {0} rekonstruiert das Netz das Mittel aller Ziffern, was immer es bekommt: die billigste Antwort auf einen Code, der nichts sagt. Ein kleinerer Strafterm, ein kleineres Beta oder eine kleinere Lernrate mit neuem Anfang bringt den Code zurück.',
    'Network': 'Netz',
    'Network from the corrupted input to the rebuilt output: {0}':
      'Netz von der gestörten Eingabe zur rekonstruierten Ausgabe: {0}',
    'Network from the input to the rebuilt output: {0}': 'Netz von der Eingabe zur rekonstruierten Ausgabe: {0}',
    'Networks trained': 'Trainierte Netze',
    'New noise': 'Neues Rauschen',
    'New seed': 'Neuer Startwert',
    'No codes yet': 'Noch keine Codes',
    'No drawing stands out in “{0}”: expected dark strokes on light or light on dark.':
      'In „{0}“ hebt sich keine Zeichnung ab: erwartet werden dunkle Striche auf Hell oder helle auf Dunkel.',
    'No gradient passes through a rectifier that is 0 for every picture, so it stays dead. Counted over all units of a layer, also where only some of them are drawn as tiles; crossed out among the tiles.':
      'Durch einen Gleichrichter, der für jedes Bild 0 ist, geht kein Gradient, er bleibt also tot. Gezählt über alle Einheiten einer Schicht, auch wo nur einige als Kacheln gezeichnet sind; unter den Kacheln durchgestrichen.',
    'No gradient passes through a rectifier that is always 0. Many dead atoms mean a penalty or a learning rate that is too large.':
      'Durch einen Gleichrichter, der immer 0 ist, geht kein Gradient. Viele tote Atome bedeuten einen Strafterm oder eine Lernrate, die zu groß ist.',
    'No linear map was measured on these samples: only for all classes of the data that come with the page.':
      'Für diese Beispiele wurde keine lineare Abbildung gemessen: nur für alle Klassen der Daten, die zur Seite gehören.',
    'No network yet.': 'Noch kein Netz.',
    'No points yet': 'Noch keine Punkte',
    'No units yet': 'Noch keine Einheiten',
    'No weights yet: they appear here when a network is made, and take shape while it trains.':
      'Noch keine Gewichte: Sie erscheinen hier, wenn ein Netz gemacht wird, und nehmen Gestalt an, während es trainiert.',
    'Noise': 'Rauschen',
    'Noise in training': 'Rauschen im Training',
    'Noise is on the picture at the top, rebuilt by the network that trains here.':
      'Das Bild oben ist verrauscht, rekonstruiert von dem Netz, das hier trainiert.',
    'Noise on the picture': 'Rauschen auf dem Bild',
    'Normalized mutual information: what the clusters tell about the classes, divided by the mean of both entropies.':
      'Normierte Transinformation: was die Haufen über die Klassen sagen, geteilt durch das Mittel beider Entropien.',
    'Not a measure of anything. With “reproducible” on, the same link gives the same fingerprint on every machine, and so does the program autoencoder.':
      'Kein Maß für irgendetwas. Mit „reproduzierbar“ gibt derselbe Link auf jedem Gerät denselben Fingerabdruck, und so tut es das Programm autoencoder.',
    'Not checked: it was cancelled.': 'Nicht geprüft: abgebrochen.',
    'Not reached here yet: SSE {0} after {1} epochs.': 'Hier noch nicht erreicht: SSE {0} nach {1} Epochen.',
    'Not reached in {0} epochs: the lowest SSE was {1}. Change something and train again.':
      'In {0} Epochen nicht erreicht: Die kleinste SSE war {1}. Ändere etwas und trainiere wieder.',
    'Not trained yet.': 'Noch nicht trainiert.',
    'Not tried here: the network of this page has {0} numbers in its code, and SSE {1} after {2} epochs.':
      'Hier nicht versucht: Das Netz dieser Seite hat {0} Zahlen im Code und SSE {1} nach {2} Epochen.',
    'Nothing is computed yet.': 'Noch ist nichts berechnet.',
    'Nothing to corrupt yet.': 'Noch nichts zu stören.',
    'Nothing was given;': 'Nichts wurde angegeben;',
    'Nothing was trained here yet, so nobody knows whether this can be reached: train first.':
      'Hier wurde noch nichts trainiert, also weiß niemand, ob das zu erreichen ist: Trainiere zuerst.',
    'Notices': 'Hinweise',
    'Numbers': 'Zahlen',
    'Numbers of the code': 'Zahlen des Codes',
    'Numbers of the code that are further than 0.01 from zero, mean over the 2,000 test digits.':
      'Zahlen des Codes, die weiter als 0,01 von null entfernt sind, Mittel über die 2.000 Testziffern.',
    'Numbers of the code that are the same for each of the 2,000 test digits, so that nothing is drawn by them.':
      'Zahlen des Codes, die für jede der 2.000 Testziffern gleich sind, sodass sie nichts zeichnen.',
    'ONNX decoder': 'ONNX-Decoder',
    'ONNX encoder': 'ONNX-Encoder',
    'Of all alarms, the share that are anomalies, if so many of all pictures were anomalous as the slider says.':
      'Welcher Anteil aller Alarme Anomalien sind, wenn so viele aller Bilder anomal wären, wie der Schieber sagt.',
    'Of peak': 'Vom Maximum',
    'Of the codes of all digits together, beside the standard normal they are drawn from.':
      'Von den Codes aller Ziffern zusammen, neben der Standardnormalverteilung, aus der sie gezogen werden.',
    'Of the {0}, {1} of {2} have come and are kept; the rest has not. {3} Whoever tries again fetches only what is missing.':
      '{0}: {1} von {2} sind gekommen und bleiben; der Rest fehlt. {3} Ein neuer Versuch lädt nur, was fehlt.',
    'One bar a number, negative to the left, positive to the right. Drag a bar, or press the arrow keys, to decode another code.':
      'Ein Balken je Zahl, negativ nach links, positiv nach rechts. Ziehe an einem Balken oder drücke die Pfeiltasten, um einen anderen Code zu decodieren.',
    'One cluster that holds two digits costs nearly a tenth. It moves by several hundredths with the seed, since k-means looks for round clusters and finds a local best.':
      'Ein Haufen, der zwei Ziffern enthält, kostet fast ein Zehntel. Mit dem Startwert ändert sich das um mehrere Hundertstel, denn k-means sucht runde Haufen und findet ein örtliches Bestes.',
    'One encode and one decode of your picture on this machine, in one thread without a graphics card: the mean of 20.':
      'Einmal kodieren und dekodieren deines Bildes auf diesem Gerät, in einem Thread ohne Grafikkarte: das Mittel über 20.',
    'One epoch has as many steps as there are batches: 12,000 digits in batches of 128 make 94.':
      'Eine Epoche hat so viele Schritte, wie es Batches gibt: 12.000 Ziffern in Batches von 128 ergeben 94.',
    'One epoch uses every training sample once': 'Eine Epoche benutzt jedes Trainingsbeispiel einmal',
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
    'Output activation': 'Aktivierung der Ausgabe',
    'Overfitting: validation has risen from {0} at step {1} to {2}, while training fell from {3} to {4}: the network learns its training pictures by heart.':
      'Überanpassung: Die Validierung ist von {0} bei Schritt {1} auf {2} gestiegen, während das Training von {3} auf {4} fiel: Das Netz lernt seine Trainingsbilder auswendig.',
    'PCA, 1 axis': 'PCA, 1 Achse',
    'PCA, 1 number': 'PCA, 1 Zahl',
    'PCA, 30 numbers, one normal digit, mean of ten': 'PCA, 30 Zahlen, eine normale Ziffer, Mittel über zehn',
    'PCA, {0} axes': 'PCA, {0} Achsen',
    'PCA, {0} numbers': 'PCA, {0} Zahlen',
    'Passed: the replay came to the same weights and the same SSE.':
      'Bestanden: Die Wiederholung kam zu denselben Gewichten und derselben SSE.',
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
    'Pictures whose score reaches the threshold: of normal ones these are false alarms, of anomalies those that are found (recall).':
      'Bilder, deren Wert die Schwelle erreicht: Bei normalen sind das Fehlalarme, bei Anomalien die gefundenen (Trefferquote).',
    'Point at a tile, or press the arrow keys, to read which unit it shows.':
      'Zeige auf eine Kachel oder drücke die Pfeiltasten, um zu lesen, welche Einheit sie zeigt.',
    'Points of the plane are not between 0 and 1, so only the squared error can compare them.':
      'Punkte der Ebene liegen nicht zwischen 0 und 1, also kann nur der quadratische Fehler sie vergleichen.',
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
    'Preview': 'Vorschau',
    'Preview of the widget': 'Vorschau des Widgets',
    'Published': 'Veröffentlicht',
    'Published result': 'Veröffentlichtes Ergebnis',
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
    'Put the link of the lesson into a line above its codes.':
      'Schreibe den Link der Aufgabe in eine Zeile über ihre Codes.',
    'PyTorch script': 'PyTorch-Skript',
    'PyTorch weights': 'PyTorch-Gewichte',
    'Question': 'Frage',
    'Random': 'Zufällig',
    'Reached here: SSE {0} after {1} epochs.': 'Hier erreicht: SSE {0} nach {1} Epochen.',
    'Reached, but this run cannot be replayed: it went on from a file or another run, diverged, or was changed too often. Train it anew to hand it in.':
      'Erreicht, aber dieser Lauf lässt sich nicht wiederholen: Er ging von einer Datei oder einem anderen Lauf aus, lief davon oder wurde zu oft verändert. Trainiere ihn neu, um ihn abzugeben.',
    'Reached: SSE {0} at step {1}.': 'Erreicht: SSE {0} bei Schritt {1}.',
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
    'Reload all the same': 'Trotzdem neu laden',
    'Reload to update': 'Neu laden',
    'Remove {0}': 'Entfernen: {0}',
    'Removes {0}, and its mirror image in the decoder.': 'Entfernt: {0} und das Spiegelbild im Decoder.',
    'Repeat with three seeds each': 'Mit je drei Startwerten wiederholen',
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
    'Run, about a minute': 'Messen, etwa eine Minute',
    'Runs on images of your own are not repeated.': 'Läufe mit eigenen Bildern werden nicht wiederholt.',
    'Runs: the one you choose is shown and edited': 'Läufe: Der gewählte wird gezeigt und bearbeitet',
    'SSE': 'SSE',
    'SSE corrupted': 'SSE gestört',
    'SSE in training': 'SSE im Training',
    'SSE now {0} · goal above {1}': 'SSE jetzt {0} · Ziel über {1}',
    'SSE now {0} · goal above {1} · {2} of {3} numbers': 'SSE jetzt {0} · Ziel über {1} · {2} von {3} Zahlen',
    'SSE now {0} · goal below {1}': 'SSE jetzt {0} · Ziel unter {1}',
    'SSE now {0} · goal below {1} · {2} of {3} numbers': 'SSE jetzt {0} · Ziel unter {1} · {2} von {3} Zahlen',
    'SSE rebuilt': 'SSE rekonstruiert',
    'SSE to the nearest digit': 'SSE zur nächsten Ziffer',
    'SSE: squared error, summed over 784 pixels.': 'SSE: quadratischer Fehler, summiert über 784 Pixel.',
    'Samples that a step averages over.': 'Beispiele, über die ein Schritt mittelt.',
    'Save and export': 'Speichern und exportieren',
    'Schedule': 'Verlauf',
    'Score': 'Score',
    'SdA, pretrained and fine-tuned': 'SdA, vortrainiert und nachtrainiert',
    'Seed': 'Startwert',
    'Sends this digit through the network.': 'Schickt diese Ziffer durch das Netz.',
    'Settings': 'Einstellungen',
    'Settings of your own. Copy the link to keep them, or choose a preset to go back.':
      'Eigene Einstellungen. Kopiere den Link, um sie zu behalten, oder wähle eine Vorlage, um zurückzugehen.',
    'Share of digits that use an atom': 'Anteil der Ziffern, die ein Atom nutzen',
    'Share of its pace that a step hands on to the next.':
      'Anteil seines Tempos, den ein Schritt an den nächsten weitergibt.',
    'Share of the numbers of the code that are further than 0.01 from zero.':
      'Anteil der Zahlen des Codes, die weiter als 0,01 von null entfernt sind.',
    'Share of the test digits to which the trained encoder with a softmax on top gives another class.':
      'Anteil der Testziffern, denen der trainierte Encoder mit einem Softmax darauf eine andere Klasse gibt.',
    'Share of the variance': 'Anteil der Varianz',
    'Share of the variance on the map': 'Anteil der Varianz auf der Karte',
    'Show class {0} and fade the others': 'Klasse {0} zeigen, die anderen verblassen',
    'Show me': 'Zeig es mir',
    'Show the formula': 'Formel zeigen',
    'Shuffle': 'Zufall',
    'Sigmoid as output': 'Sigmoide am Ausgang',
    'Singular values of the Jacobian': 'Singulärwerte der Jacobi-Matrix',
    'Skip': 'Überspringen',
    'Slow': 'Langsam',
    'Small means that it looks like a digit somebody wrote. It does not tell whether all kinds of digits are drawn: the same good digit 200 times would score well. The mean picture is a trap here: blur is near everything.':
      'Klein heißt, dass es aussieht wie eine Ziffer, die jemand schrieb. Ob alle Arten von Ziffern gezeichnet werden, sagt es nicht: Auch 200-mal dieselbe gute Ziffer stünde gut da. Das mittlere Bild ist hier eine Falle: Unschärfe ist allem nah.',
    'Softmax on pixels': 'Softmax auf Pixeln',
    'Source:': 'Quelle:',
    'Squared error per picture (sse_per_image)': 'Quadratischer Fehler je Bild (sse_per_image)',
    'Squared error with and without the atom': 'Quadratischer Fehler mit und ohne das Atom',
    'Squared error {0} corrupted, {1} rebuilt.': 'Quadratischer Fehler {0} gestört, {1} rekonstruiert.',
    'Squared error {0} rebuilt.': 'Quadratischer Fehler {0} rekonstruiert.',
    'Squared error, clipped': 'Quadratischer Fehler, abgeschnitten',
    'Squared error, summed over all pixels of an image; test: corrupted images that are not trained on.':
      'Quadratischer Fehler, summiert über alle Pixel eines Bildes; Test: gestörte Bilder, mit denen nicht trainiert wird.',
    'Squared error, summed over all pixels of an image; test: images that are not trained on.':
      'Quadratischer Fehler, summiert über alle Pixel eines Bildes; Test: Bilder, mit denen nicht trainiert wird.',
    'Squared error, summed over both coordinates; test: corrupted points that are not trained on.':
      'Quadratischer Fehler, summiert über beide Koordinaten; Test: gestörte Punkte, mit denen nicht trainiert wird.',
    'Squared error, summed over both coordinates; test: points that are not trained on.':
      'Quadratischer Fehler, summiert über beide Koordinaten; Test: Punkte, mit denen nicht trainiert wird.',
    'Start again with other first weights, other noise and another order of the samples':
      'Neu beginnen mit anderen ersten Gewichten, anderem Rauschen und anderer Reihenfolge der Beispiele',
    'Starting the compute module.': 'Das Rechenmodul startet.',
    'Step': 'Schritt',
    'Step, ms': 'Schritt, ms',
    'Stop': 'Anhalten',
    'Stop after {0} epochs': 'Ende nach {0} Epochen',
    'Stop here; Train goes on from where it stands': 'Hier anhalten; Trainieren geht weiter, wo es steht',
    'Stopped early: no progress for {0}.': 'Früh beendet: kein Fortschritt seit {0}.',
    'Stopped: the loss is no longer a number, or grew without end.':
      'Beendet: Der Verlust ist keine Zahl mehr oder wuchs ohne Ende.',
    'Stopped; what was measured stays.': 'Angehalten; was gemessen wurde, bleibt.',
    'Students may change': 'Ändern dürfen sie',
    'Summed over the pixels, mean over the batch. Squared error can fall to 0; cross-entropy ends at the grey-level floor.':
      'Summiert über die Pixel, Mittel über den Batch. Der quadratische Fehler kann auf 0 fallen; die Kreuzentropie endet bei der Untergrenze der Graustufen.',
    'Switch to the dark theme': 'Zum dunklen Design wechseln',
    'Switch to the light theme': 'Zum hellen Design wechseln',
    'Table': 'Tabelle',
    'Take it along': 'Mitnehmen',
    'Takes about {0} on this machine. {1}': 'Dauert auf diesem Gerät etwa {0}. {1}',
    'Ten axes hold about half, 32 three quarters: the first are broad shapes, the rest ever finer strokes.':
      'Zehn Achsen enthalten etwa die Hälfte, 32 drei Viertel: Die ersten sind breite Formen, die übrigen immer feinere Striche.',
    'Ten digits, three rows': 'Zehn Ziffern, drei Zeilen',
    'Tenth singular value ÷ first': 'Zehnter Singulärwert ÷ erster',
    'Terms of the loss': 'Terme des Verlusts',
    'Terms of {0} alone: these runs have losses in different units. Choose another run above to see its terms.':
      'Nur Terme von {0}: Diese Läufe haben Verluste in verschiedenen Einheiten. Wähle oben einen anderen Lauf, um seine Terme zu sehen.',
    'Terms to within 0.5': 'Glieder bis auf 0,5',
    'Test SSE {0}; no linear map was measured on these samples.':
      'Test-SSE {0}; für diese Beispiele wurde keine lineare Abbildung gemessen.',
    'Test digits named wrong': 'Falsch benannte Testziffern',
    'That network came ready. Press Train: this one begins with random weights, and learns here, in this tab.':
      'Jenes Netz kam fertig an. Drücke Trainieren: Dieses beginnt mit zufälligen Gewichten und lernt hier, in diesem Tab.',
    'That was all.': 'Das war alles.',
    'The Jacobian norm in units of the distance between classes.':
      'Die Jacobi-Norm, gemessen am Abstand zwischen Klassen.',
    'The activation of a variational code is the identity.':
      'Die Aktivierung eines variationellen Codes ist die Identität.',
    'The best affine denoiser of this noise': 'Der beste affine Entrauscher bei dieser Störung',
    'The best affine map from what is corrupted to what is clean: what any other denoiser has to beat.':
      'Die beste affine Abbildung vom Gestörten zum Sauberen: was jeder andere Entrauscher schlagen muss.',
    'The chart did not load: reload the page to try again, or press Table for the numbers.':
      'Das Diagramm ließ sich nicht laden: Lade die Seite neu, um es noch einmal zu versuchen, oder drücke Tabelle für die Zahlen.',
    'The clipboard is not open to this page; copy the link from the address bar.':
      'Die Zwischenablage ist für diese Seite gesperrt; kopiere den Link aus der Adresszeile.',
    'The code has {0} numbers, and the lesson allows {1}.': 'Der Code hat {0} Zahlen, und die Aufgabe erlaubt {1}.',
    'The code of this widget could not be fetched. Check the connection and retry.':
      'Der Code dieses Widgets ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    'The codes of a thousand digits as a map.': 'Die Codes von tausend Ziffern als Karte.',
    'The compute module ({0})': 'Das Rechenmodul ({0})',
    'The compute module stopped: {0}.': 'Das Rechenmodul hielt an: {0}.',
    'The decoder mirrors the encoder.': 'Der Decoder spiegelt den Encoder.',
    'The decoder reads the encoder’s weights backwards, W′ = Wᵀ, so there are about half as many.':
      'Der Decoder liest die Gewichte des Encoders rückwärts, W′ = Wᵀ, also sind es etwa halb so viele.',
    'The difference is what this atom is worth for this digit. It can be small although the atom is large, where others draw the same stroke.':
      'Die Differenz ist, was dieses Atom für diese Ziffer wert ist. Sie kann klein sein, obwohl das Atom groß ist, wo andere denselben Strich zeichnen.',
    'The difference of each of the 784 pixels of your clean digit and of the rebuilt one, squared, then added up (sse_per_image).':
      'Die Differenz jedes der 784 Pixel deiner sauberen Ziffer und der rekonstruierten, quadriert, dann zusammengezählt (sse_per_image).',
    'The digits': 'Die Ziffern',
    'The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.':
      'Der Speicherplatz, den dieser Browser der Seite gibt, ist voll, also übersteht der Lauf kein Neuladen; lade ihn stattdessen herunter.',
    'The encoder gives a mean and a variance, and the code is drawn from that Gaussian, z = μ + σ ε.':
      'Der Encoder gibt ein Mittel und eine Varianz, und der Code wird aus dieser Gaußverteilung gezogen, z = μ + σ ε.',
    'The first code tells nothing, and that costs nothing. It costs more as soon as the decoder gets something out of it: rising KL is the network beginning to use its code. With a warm-up of beta it rises still longer.':
      'Der erste Code sagt nichts, und das kostet nichts. Er kostet mehr, sobald der Decoder etwas damit anfangen kann: Steigende KL heißt, dass das Netz beginnt, seinen Code zu nutzen. Wird Beta erst aufgewärmt, so steigt sie noch länger.',
    'The goal was not reached: the SSE is {0}.': 'Das Ziel wurde nicht erreicht: Die SSE ist {0}.',
    'The goal’s number is reached, but it does not count like this.':
      'Die Zahl des Ziels ist erreicht, aber so zählt sie nicht.',
    'The labels': 'Die Labels',
    'The lesson asks for something that this page does not know: it was made with another version of the page; reload to get the newest.':
      'Die Aufgabe verlangt etwas, das diese Seite nicht kennt: Sie wurde mit einer anderen Fassung der Seite gemacht; lade neu, um die neueste zu bekommen.',
    'The lesson keeps “{0}” as it is, and this run has another.':
      'Die Aufgabe lässt „{0}“, wie es ist, und dieser Lauf hat es verändert.',
    'The lesson keeps “{0}” as it is.': 'Die Aufgabe lässt „{0}“, wie es ist.',
    'The lesson link is cut off before its end: copy the whole of it once more.':
      'Der Link der Aufgabe ist vor seinem Ende abgeschnitten: Kopiere ihn noch einmal ganz.',
    'The lesson link was changed on its way, since its check digits do not fit: copy it once more from where it was set.':
      'Der Link der Aufgabe wurde unterwegs verändert, denn seine Prüfziffern passen nicht: Kopiere ihn noch einmal von dort, wo er gestellt wurde.',
    'The link is copied.': 'Der Link ist kopiert.',
    'The link names no model: “{0}” is a file on this machine.':
      'Der Link nennt kein Modell: „{0}“ ist eine Datei auf diesem Rechner.',
    'The list of digit sets': 'Die Liste der Ziffernsätze',
    'The list of digit sets names no “{0}”.': 'Die Liste der Ziffernsätze nennt kein „{0}“.',
    'The list of models': 'Die Liste der Modelle',
    'The loss of a network in training.': 'Der Verlust eines Netzes im Training.',
    'The loss ran away: a learning rate of {0} takes steps too long for this network, and no gradient is clipped.':
      'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz, und kein Gradient wird begrenzt.',
    'The loss ran away: a learning rate of {0} takes steps too long for this network.':
      'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz.',
    'The mean of all numbers of all codes. The chart “Mean activation of each unit” has the mean of each unit by itself, and this is the mean of those.':
      'Das Mittel aller Zahlen aller Codes. Das Diagramm „Mittlere Aktivierung jeder Einheit“ zeigt das Mittel jeder Einheit für sich, und dies ist das Mittel von jenen.',
    'The mean of −ln p(x|z), each pixel a chance of ink, over codes that are drawn 50 times for each of 200 test digits.':
      'Das Mittel von −ln p(x|z), jedes Pixel eine Wahrscheinlichkeit für Tinte, über Codes, die für jede von 200 Testziffern 50-mal gezogen werden.',
    'The mean picture': 'Das mittlere Bild',
    'The model “{0}”': 'Das Modell „{0}“',
    'The model “{0}” is not loaded.': 'Das Modell „{0}“ ist nicht geladen.',
    'The network alone, a safetensors file that this page and the command line open':
      'Das Netz allein, eine safetensors-Datei, die diese Seite und die Kommandozeile öffnen',
    'The network that you train here does not go along: save it, put the file beside your page and name it in src.':
      'Das Netz, das du hier trainierst, geht nicht mit: Speichere es, lege die Datei neben deine Seite und nenne sie in src.',
    'The network, not drawn yet': 'Das Netz, noch nicht gezeichnet',
    'The number that can be compared: squared error, whatever the loss':
      'Die Zahl, die sich vergleichen lässt: der quadratische Fehler, was immer der Verlust ist',
    'The odds that a random anomaly scores higher than a random normal picture, ties counting a half. No threshold is chosen.':
      'Die Wahrscheinlichkeit, dass eine zufällige Anomalie mehr Punkte bekommt als ein zufälliges normales Bild; Gleichstand zählt halb. Es wird keine Schwelle gewählt.',
    'The one that trains below, as it is at this moment.': 'Das Netz, das unten trainiert, so wie es gerade ist.',
    'The page remembers where you were': 'Die Seite merkt sich, wo du warst',
    'The page says what went wrong and what mends it. Press one of its buttons: the network goes on from its last good weights.':
      'Die Seite sagt, was schiefging und was es behebt. Drücke einen ihrer Knöpfe: Das Netz geht von seinen letzten guten Gewichten weiter.',
    'The part that trains could not be fetched. Check the connection and retry.':
      'Der Teil, der trainiert, ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    'The picture at the top, as this run rebuilds it, and its squared error':
      'Das Bild oben, wie dieser Lauf es rekonstruiert, und sein quadratischer Fehler',
    'The picture could not be written as PNG: it is larger than this browser can write.':
      'Das Bild ließ sich nicht als PNG schreiben: Es ist größer, als dieser Browser schreiben kann.',
    'The pictures rebuilt from as many principal axes as the code has numbers: what no linear network beats.':
      'Die Bilder, rekonstruiert aus so vielen Hauptachsen, wie der Code Zahlen hat: was kein lineares Netz schlägt.',
    'The points rebuilt from as many principal axes as the code has numbers: what no linear network beats.':
      'Die Punkte, rekonstruiert aus so vielen Hauptachsen, wie der Code Zahlen hat: was kein lineares Netz schlägt.',
    'The preset as it was': 'Die Vorlage, wie sie war',
    'The rate rises from 0 over these first steps.': 'Die Rate steigt über diese ersten Schritte von 0 an.',
    'The reconstruction of pictures that are not trained on, under the same noise each time.':
      'Die Rekonstruktion von Bildern, mit denen nicht trainiert wird, jedes Mal bei derselben Störung.',
    'The reconstruction term on images that are not trained on.':
      'Der Rekonstruktionsterm auf Bildern, mit denen nicht trainiert wird.',
    'The replay came to no end: {0}': 'Die Wiederholung kam nicht ans Ende: {0}',
    'The result code is mistyped, since its check digits do not fit: compare it letter by letter.':
      'Der Ergebniscode ist vertippt, denn seine Prüfziffern passen nicht: Vergleiche ihn Zeichen für Zeichen.',
    'The result code is of another lesson.': 'Der Ergebniscode gehört zu einer anderen Aufgabe.',
    'The result code is of version {0}, and this page reads version {1}: check it with the page that it was made with.':
      'Der Ergebniscode hat Version {0}, und diese Seite liest Version {1}: Prüfe ihn mit der Seite, mit der er gemacht wurde.',
    'The results stand here: who passed, with which SSE, at which step.':
      'Hier stehen die Ergebnisse: wer bestanden hat, mit welcher SSE, bei welchem Schritt.',
    'The same link gives the same weights on every machine; each step takes somewhat longer.':
      'Derselbe Link gibt auf jedem Gerät dieselben Gewichte; jeder Schritt dauert etwas länger.',
    'The same numbers as a table': 'Dieselben Zahlen als Tabelle',
    'The same on pixels': 'Dasselbe auf Pixeln',
    'The same question with 50 draws of the code, weighted by how well each explains the digit.':
      'Dieselbe Frage mit 50 Ziehungen des Codes, gewichtet danach, wie gut jede die Ziffer erklärt.',
    'The same squared error after what lies below 0 or above 1 is held there, as a screen does.':
      'Derselbe quadratische Fehler, nachdem bei 0 oder 1 gehalten wird, was darunter oder darüber liegt, wie ein Bildschirm es tut.',
    'The saved loss history is damaged: expected points in the order of their steps; a new one begins as you train.':
      'Der gespeicherte Verlauf des Verlusts ist beschädigt: Erwartet werden Punkte in der Reihenfolge ihrer Schritte; beim Training beginnt ein neuer.',
    'The set “{0}” holds no {1}.': 'Der Satz „{0}“ enthält keine {1}.',
    'The set “{0}” is empty.': 'Der Satz „{0}“ ist leer.',
    'The settings in the link were changed on their way: {0}':
      'Die Einstellungen im Link wurden unterwegs verändert: {0}',
    'The share of true alarms at each threshold, weighted by what is found anew there: the area under precision against recall.':
      'Der Anteil richtiger Alarme an jeder Schwelle, gewichtet mit dem, was dort neu gefunden wird: die Fläche unter Genauigkeit über Trefferquote.',
    'The slope of the logarithm of the density, as an arrow: where to, and how steeply, the density grows. Learned: (r(x) − x) / σ², from the denoiser r.':
      'Die Steigung des Logarithmus der Dichte, als Pfeil: wohin und wie steil die Dichte wächst. Gelernt: (r(x) − x) / σ², aus dem Entrauscher r.',
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
    'The storage of this browser does not answer, so the run is lost at a reload; download it instead.':
      'Der Speicher dieses Browsers antwortet nicht, also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
    'The sum of the sizes of all numbers of the code, times the weight of the penalty.':
      'Die Summe der Beträge aller Zahlen des Codes, mal das Gewicht des Strafterms.',
    'The sum of the squares of all 784 pixels of a picture: its error if everything were rebuilt black.':
      'Die Summe der Quadrate aller 784 Pixel eines Bildes: sein Fehler, wenn alles schwarz rekonstruiert würde.',
    'The threshold is part of the figure: without one, a code of many tiny numbers would count as full. A larger weight of the penalty makes it smaller and the error larger.':
      'Die Schwelle gehört zur Zahl: Ohne sie gälte ein Code aus vielen winzigen Zahlen als voll. Ein größeres Gewicht des Strafterms macht sie kleiner und den Fehler größer.',
    'The tutorial goes through all of it, a question at a time; the labs look inside a network.':
      'Das Tutorial geht all das durch, eine Frage nach der anderen; die Labore sehen in ein Netz hinein.',
    'The variance of the training digits along one principal axis; all together are the error of the mean picture.':
      'Die Varianz der Trainingsziffern entlang einer Hauptachse; alle zusammen sind der Fehler des mittleren Bildes.',
    'The weight of the KL in the loss: what a nat of rate costs in nats of distortion.':
      'Das Gewicht der KL im Verlust: was ein Nat an Rate in Nats an Verzerrung kostet.',
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
    'This browser gives the page no canvas to read a picture with.':
      'Dieser Browser gibt der Seite keine Zeichenfläche, mit der sich ein Bild lesen ließe.',
    'This browser has no WebAssembly, or has it switched off; the page computes with it. Use another browser or allow it for this site.':
      'Dieser Browser hat kein WebAssembly, oder es ist ausgeschaltet; die Seite rechnet damit. Nimm einen anderen Browser oder erlaube es für diese Website.',
    'This browser is set to give pages other pixels than a picture has (Firefox: resistFingerprinting; Brave: fingerprinting protection). Allow this page to read the canvas, or draw on the pad.':
      'Dieser Browser gibt Seiten absichtlich andere Pixel, als ein Bild hat (Firefox: resistFingerprinting; Brave: Schutz vor Fingerprinting). Erlaube dieser Seite, Bilddaten zu lesen, oder zeichne selbst.',
    'This browser keeps no files for this page: the {0} are here for this visit, and the next one fetches them again.':
      'Dieser Browser behält keine Dateien für diese Seite. {0}: nur für diesen Besuch da, der nächste lädt sie neu.',
    'This browser keeps nothing for this page (a private window?), so the run is lost at a reload; download it instead.':
      'Dieser Browser behält nichts für diese Seite (ein privates Fenster?), also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
    'This is the link of a lesson: put the codes of its students into the lines below it.':
      'Das ist der Link einer Aufgabe: Schreibe die Codes der Lernenden in die Zeilen darunter.',
    'This lab has no picture to save.': 'Dieses Labor hat kein Bild zum Speichern.',
    'This lesson is of version {0}, and this page reads version {1}: open it with the page that it was made with, or reload to get the newest page.':
      'Diese Aufgabe hat Version {0}, und diese Seite liest Version {1}: Öffne sie mit der Seite, mit der sie gemacht wurde, oder lade neu, um die neueste zu bekommen.',
    'This noise, not taken away': 'Diese Störung, nicht entfernt',
    'This page lets no worker start, so the widget computes in the page itself, a little at a time.':
      'Diese Seite lässt keinen Worker starten, darum rechnet das Widget in der Seite selbst, Stück für Stück.',
    'This part of the digits': 'Dieser Teil der Ziffern',
    'This part of the labels': 'Dieser Teil der Labels',
    'This view has no picture to save.': 'Diese Ansicht hat kein Bild zum Speichern.',
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
    'Train': 'Trainieren',
    'Train a few steps a second, so that each change can be seen':
      'Wenige Schritte je Sekunde trainieren, damit jede Änderung zu sehen ist',
    'Train an autoencoder on handwritten digits, here in this page.':
      'Trainiere einen Autoencoder mit handgeschriebenen Ziffern, hier in dieser Seite.',
    'Train anew': 'Neu trainieren',
    'Train anew with': 'Neu trainieren mit',
    'Train another network beside this one, on the same seed and data, and change one thing':
      'Trainiere ein weiteres Netz neben diesem, mit demselben Startwert und denselben Daten, und ändere eine Sache',
    'Train on one batch, then pause': 'Einen Batch trainieren, dann anhalten',
    'Train one yourself': 'Trainiere selbst eines',
    'Train to the end of this epoch, then pause': 'Bis zum Ende dieser Epoche trainieren, dann anhalten',
    'Train until a stop condition below is met': 'Trainieren, bis eine Bedingung unten erfüllt ist',
    'Train {0} more epochs': '{0} weitere Epochen trainieren',
    'Training': 'Training',
    'Training is judged while it learns: its mean is over the steps before, when the network was worse. A variational code is drawn in training alone, and penalties are added there alone. Validation measures the network as it stands, on its mean code, without penalties.':
      'Das Training wird gemessen, während es lernt: Sein Mittel geht über die Schritte davor, als das Netz schlechter war. Nur im Training wird ein variationeller Code gezogen, und nur dort kommen Strafterme dazu. Die Validierung misst das Netz, wie es ist, mit seinem mittleren Code, ohne Strafterme.',
    'Training it once more…': 'Wird noch einmal trainiert …',
    'Training speed': 'Trainingsgeschwindigkeit',
    'Training steps of {0} by batch': 'Trainingsschritte von {0} nach Batch',
    'Training stopped: {0}': 'Das Training hielt an: {0}',
    'Training was started again': 'Das Training wurde neu gestartet',
    'Training {0}.': 'Trainiert {0}.',
    'Trains each of these runs from its first weights with its seed and the two next ones, beside what you see: one network could be lucky':
      'Trainiert jeden dieser Läufe ab seinen ersten Gewichten mit seinem Startwert und den zwei nächsten, neben dem, was du siehst: Ein einzelnes Netz könnte Glück haben',
    'Trains on pictures of yours, scaled to 28 × 28 grey pixels. They stay in this tab.':
      'Trainiert mit deinen Bildern, auf 28 × 28 graue Pixel skaliert. Sie bleiben in diesem Tab.',
    'Transpose': 'Transponieren',
    'True alarms': 'Richtige Alarme',
    'Try the lesson': 'Aufgabe ausprobieren',
    'Tutorial': 'Tutorial',
    'Twice as large codes have twice the norm, so compare networks of one kind. A contractive penalty takes it to about a quarter.':
      'Doppelt so große Codes haben die doppelte Norm; vergleiche also Netze einer Art. Ein kontraktiver Strafterm bringt sie auf etwa ein Viertel.',
    'Undo': 'Rückgängig',
    'Undo the last step (Ctrl+Z)': 'Den letzten Schritt zurücknehmen (Strg+Z)',
    'Unit that is read out': 'Einheit, die vorgelesen wird',
    'Unit {0} of {1}': 'Einheit {0} von {1}',
    'Unit {0} of {1}, dead': 'Einheit {0} von {1}, tot',
    'Units of hidden layer {0}': 'Einheiten der verdeckten Schicht {0}',
    'Units that give the same number for every one of the first 500 test pictures.':
      'Einheiten, die für jedes der ersten 500 Testbilder dieselbe Zahl geben.',
    'Up to 2,000 pictures (PNG, JPEG, WebP, GIF, SVG) of any size, one thing on each':
      'Bis zu 2.000 Bilder (PNG, JPEG, WebP, GIF, SVG) jeder Größe, auf jedem ein Ding',
    'Up to the power of two above.': 'Hinauf zur nächsten Zweierpotenz.',
    'Up to {0} digits a second': 'Bis zu {0} Ziffern pro Sekunde',
    'Use a .safetensors or .safetensors.gz file of yours; it stays on this machine':
      'Nimm eine eigene Datei (.safetensors oder .safetensors.gz); sie bleibt auf diesem Rechner',
    'Use squared error': 'Quadratischer Fehler',
    'Validation': 'Validierung',
    'Validation: the loss on images that are not trained on':
      'Validierung: der Verlust auf Bildern, mit denen nicht trainiert wird',
    'Value of the code': 'Wert des Codes',
    'Variance along an axis': 'Varianz entlang einer Achse',
    'Variational': 'Variationell',
    'Verdict': 'Urteil',
    'Waits for its turn: other networks on this page train now.':
      'Wartet, bis es an der Reihe ist: Andere Netze dieser Seite trainieren gerade.',
    'Warm-up steps': 'Aufwärmschritte',
    'Web page': 'Webseite',
    'Weight decay': 'Gewichtszerfall',
    'Weight decay 0.01': 'Gewichtszerfall 0,01',
    'Weight gradient': 'Gradient der Gewichte',
    'Weight gradient and Adam': 'Gradient der Gewichte und Adam',
    'Weight of {0} {1}': 'Gewicht von {0} {1}',
    'Weights': 'Gewichte',
    'Weights as pictures': 'Gewichte als Bilder',
    'Weights as pictures, PNG': 'Gewichte als Bilder, PNG',
    'Weights under the names of the PyTorch script below': 'Gewichte unter den Namen des PyTorch-Skripts unten',
    'What': 'Was',
    'What a dead unit is': 'Was eine tote Einheit ist',
    'What each number of the code draws': 'Was jede Zahl des Codes zeichnet',
    'What each number of the code tells by itself, mean over the digits; together they are the KL above.':
      'Was jede Zahl des Codes für sich sagt, Mittel über die Ziffern; zusammen sind sie die KL oben.',
    'What each unit looks for': 'Wonach jede Einheit sucht',
    'What each unit of a network answers to, as a picture.': 'Worauf jede Einheit eines Netzes antwortet, als Bild.',
    'What has come is kept for another time': 'Was schon da ist, wird für ein andermal behalten',
    'What is done stays.': 'Was fertig ist, bleibt.',
    'What is otherwise than there': 'Was anders ist als dort',
    'What it costs to tell the rounded code of a digit: the entropy of whole codes where it can be counted, else the sum of the entropies of each number, an upper bound (≤, or a tail).':
      'Was es kostet, den gerundeten Code einer Ziffer zu sagen: die Entropie ganzer Codes, wo sie sich zählen lässt, sonst die Summe der Entropien der einzelnen Zahlen, eine obere Schranke (≤, oder ein Strich nach unten).',
    'What it is judged by; the script finds it in its own folder':
      'Woran es gemessen wird; das Skript findet es in seinem eigenen Ordner',
    'What it learns from; the script finds it in its own folder':
      'Woraus es lernt; das Skript findet es in seinem eigenen Ordner',
    'What it rebuilds': 'Was es rekonstruiert',
    'What lies along the axes that are left out is what PCA loses: the sum of their variances is its training error.':
      'Was entlang der weggelassenen Achsen liegt, verliert PCA: Die Summe ihrer Varianzen ist ihr Trainingsfehler.',
    'What the axes up to this one hold of the variance of the training digits.':
      'Was die Achsen bis zu dieser von der Varianz der Trainingsziffern enthalten.',
    'What the chart shows': 'Was das Diagramm zeigt',
    'What the decoder is told of a digit. Near 0 it is told nothing, and every digit looks alike.':
      'Was dem Decoder über eine Ziffer gesagt wird. Nahe 0 wird ihm nichts gesagt, und jede Ziffer sieht gleich aus.',
    'What the network gets: your digit, without noise': 'Was das Netz bekommt: deine Ziffer, ohne Rauschen',
    'What the network sees': 'Was das Netz sieht',
    'What the network sees, 28 by 28 pixels': 'Was das Netz sieht, 28 mal 28 Pixel',
    'What the noise did: the difference of each of the 784 pixels of your digit and its corrupted copy, squared, then added up.':
      'Was die Störung tat: die Differenz jedes der 784 Pixel deiner Ziffer und ihrer gestörten Kopie, quadriert, dann zusammengezählt.',
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
    'Which trained network rebuilds the digit': 'Welches trainierte Netz die Ziffer rekonstruiert',
    'Which weights are shown': 'Welche Gewichte zu sehen sind',
    'While it falls together with training, what is learned holds for new pictures. If it rises while training goes on falling, the network learns its training pictures by heart.':
      'Solange sie mit dem Training fällt, gilt das Gelernte auch für neue Bilder. Steigt sie, während das Training weiter fällt, so lernt das Netz seine Trainingsbilder auswendig.',
    'While training, −ELBO is {0} + {1} = {2} nats per image.': 'Im Training ist −ELBO {0} + {1} = {2} Nats je Bild.',
    'While training, −ELBO is {0} + {1} = {2} nats per point.': 'Im Training ist −ELBO {0} + {1} = {2} Nats je Punkt.',
    'Who': 'Wer',
    'Whoever opens its link begins with the network that is set here now, and hands in a code that you can check. Nothing is sent anywhere.':
      'Wer ihren Link öffnet, beginnt mit dem Netz, das hier eingestellt ist, und gibt einen Code ab, den du prüfen kannst. Nichts wird irgendwohin gesendet.',
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
    'Your digit': 'Deine Ziffer',
    'Your own': 'Eigene',
    'Your picture, pixel for pixel.': 'Dein Bild, Pixel für Pixel.',
    'Your picture, rebuilt by {0}': 'Dein Bild, rekonstruiert von {0}',
    'Your run of the last visit is back, at step {0}.': 'Dein Lauf vom letzten Besuch ist zurück, bei Schritt {0}.',
    'Yours, trained below': 'Deins, unten trainiert',
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
    'a batch': 'ein Batch',
    'a bias': 'ein Bias',
    'a code': 'ein Code',
    'a code of length 0; expected a direction, which a spherical way needs':
      'ein Code der Länge 0; erwartet wird eine Richtung, die ein Weg auf der Kugel braucht',
    'a code of {0}': 'ein Code aus {0}',
    'a corrupted image': 'ein gestörtes Bild',
    'a covariance of {0} by {1}; expected {2} by {3}': 'eine Kovarianz von {0} mal {1}; erwartet wird {2} mal {3}',
    'a drawing': 'eine Zeichnung',
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
    'a point': 'ein Punkt',
    'a reconstruction': 'eine Rekonstruktion',
    'a share from 0 to 1': 'ein Anteil von 0 bis 1',
    'a share of the distance between classes': 'ein Anteil am Abstand zwischen Klassen',
    'a share, from 0 to 1': 'ein Anteil, von 0 bis 1',
    'a smaller one: the walks ran away': 'eine kleinere: Die Wege liefen davon',
    'a stack of layers': 'ein Stapel von Schichten',
    'a training sample': 'ein Trainingsbeispiel',
    'a whole number from {0} to {1}': 'eine ganze Zahl von {0} bis {1}',
    'above the chart': 'über dem Diagramm',
    'active share of the code in percent': 'aktiver Anteil des Codes in Prozent',
    'after': 'nachher',
    'an axis': 'eine Achse',
    'an image': 'ein Bild',
    'an image has {0} pixels; expected a square number': 'ein Bild hat {0} Pixel; erwartet wird eine Quadratzahl',
    'an image holds {0}; expected numbers from 0 to 1, since binary_cross_entropy compares probabilities':
      'ein Bild enthält {0}; erwartet werden Zahlen von 0 bis 1, denn binary_cross_entropy vergleicht Wahrscheinlichkeiten',
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
    'batches of {0}': 'Batches von {0}',
    'below the chart': 'unter dem Diagramm',
    'benchmark': 'Messungen',
    'best affine map': 'beste affine Abbildung',
    'bits': 'Bits',
    'change of the code by change of the picture': 'Änderung des Codes durch Änderung des Bildes',
    'class {0} at ({1}, {2})': 'Klasse {0} bei ({1}, {2})',
    'class {0} has {1} images; expected at least {2}': 'Klasse {0} hat {1} Bilder; erwartet werden mindestens {2}',
    'clean': 'sauber',
    'clear.': 'Geleert.',
    'clipped at {0}': 'begrenzt auf {0}',
    'code {0}': 'Code {0}',
    'code: {0} of {1}': 'Code: {0} von {1}',
    'compute': 'Berechnung',
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
    'degrees, from 0 to 90': 'Grad, von 0 bis 90',
    'digit="{0}" is no digit; expected 7, 0-9 or test:41.':
      'digit="{0}" ist keine Ziffer; erwartet wird 7, 0-9 oder test:41.',
    'digits {0}': 'Ziffern {0}',
    'disc colour: value of the unit': 'Farbe der Scheibe: Wert der Einheit',
    'distortion: −ln p(x|z), nats': 'Verzerrung: −ln p(x|z), Nats',
    'dotted': 'gepunktet',
    'drawing is not a packed 28 × 28 picture; showing a digit instead.':
      'drawing ist kein gepacktes Bild von 28 × 28; zu sehen ist stattdessen eine Ziffer.',
    'epoch': 'Epoche',
    'epoch {0}': 'Epoche {0}',
    'eraser.': 'Radierer.',
    'error, error-by-ink or ink': 'error, error-by-ink oder ink',
    'every class is normal, so no test image is anomalous; expected at least one left out':
      'jede Klasse ist normal, also ist kein Testbild anomal; erwartet wird, dass mindestens eine fehlt',
    'expected a number from {0} to {1}.': 'erwartet wird eine Zahl von {0} bis {1}.',
    'expected a whole number from {0} to {1}.': 'erwartet wird eine ganze Zahl von {0} bis {1}.',
    'experiment="{0}" says nothing of a network.': 'experiment="{0}" sagt nichts von einem Netz.',
    'fail': 'verfehlt',
    'false, since a classifier reads one code': 'false, denn ein Klassifikator liest einen Code',
    'false, since a variational encoder gives twice as many values as its decoder takes':
      'false, denn ein variationeller Encoder gibt doppelt so viele Werte, wie sein Decoder nimmt',
    "false, since each layer's code is the next one's input":
      'false, denn der Code jeder Schicht ist die Eingabe der nächsten',
    'fingerprint': 'Fingerabdruck',
    'first principal axis of the code': 'erste Hauptachse des Codes',
    'first weights {0}': 'erste Gewichte {0}',
    'fixed level': 'feste Stärke',
    'for="{0}" names an element that trains nothing; expected an ae-train.':
      'for="{0}" nennt ein Element, das nichts trainiert; erwartet wird ein ae-train.',
    'for="{0}" names no element of this page; expected the id of an ae-train.':
      'for="{0}" nennt kein Element dieser Seite; erwartet wird die id eines ae-train.',
    'for="{0}" names this very element; expected the id of an ae-train.':
      'for="{0}" nennt dieses Element selbst; erwartet wird die id eines ae-train.',
    'forked at step {0}': 'abgezweigt bei Schritt {0}',
    'from {0} to {1}': 'von {0} bis {1}',
    'from {0} to {1} numbers': 'von {0} bis {1} Zahlen',
    'goal="{0}" names nothing that is measured; expected {1}, as in {2}<7.':
      'goal="{0}" nennt nichts, was gemessen wird; erwartet: {1}, etwa {2}<7.',
    'has more numbers than {0} takes': 'hat mehr Zahlen, als {0} braucht',
    'has more than {0} numbers': 'hat mehr als {0} Zahlen',
    'has {0} twice': 'enthält {0} doppelt',
    'hexadecimal digits': 'Hexadezimalziffern',
    'hidden layer {0}': 'verdeckte Schicht {0}',
    'hidden {0}': 'verdeckt {0}',
    'identity, since a variational encoder gives a mean and a log-variance':
      'identity, denn ein variationeller Encoder gibt einen Mittelwert und eine Log-Varianz',
    'in training': 'im Training',
    'in {0}': 'in {0}',
    'index={0} is outside 0 … {1}; using {2}.': 'index={0} liegt außerhalb von 0 … {1}; es gilt {2}.',
    'index={0} is outside the set “{1}”, which holds {2} digits.':
      'index={0} liegt außerhalb des Satzes „{1}“, der {2} Ziffern enthält.',
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
    'its format is {0}; expected 1': 'sein Format ist {0}; erwartet wird 1',
    'its quotes are gone, taken by the shell; expected a short form such as masking:0.25':
      'ihre Anführungszeichen sind weg, von der Shell genommen; erwartet wird eine Kurzform wie masking:0.25',
    'k-means finds ten clusters among the codes, without labels: the best of ten starts by its own inertia. The share of test digits that lie in the right one, under the best one-to-one map of clusters to classes.':
      'k-means findet ohne Etiketten zehn Haufen unter den Codes: der nach eigener Trägheit beste von zehn Anfängen. Der Anteil der Testziffern, die im richtigen liegen, wenn jeder Haufen bestmöglich einer Klasse zugeordnet ist.',
    'k-means on pixels': 'k-means auf Pixeln',
    'k-means, NMI': 'k-means, NMI',
    'k-means, accuracy': 'k-means, Trefferquote',
    'largest principal angle in degrees': 'größter Hauptwinkel in Grad',
    'layer {0}: {1} of {2}': 'Schicht {0}: {1} von {2}',
    'least active unit': 'am wenigsten aktive Einheit',
    'log scale': 'logarithmisch',
    'loss': 'Verlust',
    'mean of the least active unit': 'Mittel der am wenigsten aktiven Einheit',
    'mean of the middle unit': 'Mittel der mittleren Einheit',
    'mean of the most active unit': 'Mittel der aktivsten Einheit',
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
    'no class is normal; expected at least one, which the network learned from':
      'keine Klasse ist normal; erwartet wird mindestens eine, von der das Netz gelernt hat',
    'no clipping': 'keine Begrenzung',
    'no convolutions': 'keine Faltungen',
    'no early stop': 'kein frühes Ende',
    'no hidden layer': 'keine verdeckte Schicht',
    'no images; expected at least one': 'keine Bilder; erwartet wird mindestens eins',
    'no noise': 'kein Rauschen',
    'no normal scores; expected at least one': 'keine normalen Werte; erwartet wird mindestens einer',
    'no number': 'keine Zahl',
    'no penalty': 'kein Strafterm',
    'no step yet': 'noch kein Schritt',
    'no unit': 'ohne Einheit',
    'no warm-up': 'kein Aufwärmen',
    'no weight decay': 'kein Gewichtszerfall',
    'none': 'keines',
    'none is dead.': 'keine ist tot.',
    'none, each answers differently to different pictures.':
      'keine, jede antwortet auf verschiedene Bilder verschieden.',
    'none, since dense layers are pretrained': 'keine, denn vortrainiert werden dichte Schichten',
    'not reproducible to the bit': 'nicht auf das Bit reproduzierbar',
    'not variational': 'nicht variationell',
    'numbers': 'Zahlen',
    'numbers from -1e6 to 1e6': 'Zahlen von -1e6 bis 1e6',
    'numbers of the code': 'Zahlen des Codes',
    'of another kind, of several, or of no fixed level': 'von anderer Art, von mehreren oder von keiner festen Stärke',
    'off': 'aus',
    'output {0}': 'Ausgabe {0}',
    'pass': 'bestanden',
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
    'pictures, and per cent of those in the row': 'Bilder, und Prozent derer in der Zeile',
    'point {0} holds {1}; expected finite numbers': 'Punkt {0} enthält {1}; erwartet werden endliche Zahlen',
    'positive': 'positiv',
    'positive weight': 'positives Gewicht',
    'preset="{0}" is none of {1}.': 'preset="{0}" ist nichts davon: {1}.',
    'random level': 'zufällige Stärke',
    'rate {0}': 'Rate {0}',
    'rate: KL to the prior, nats': 'Rate: KL zum Prior, Nats',
    'rebuilt': 'Ausgabe',
    'rebuilt · {0}': 'Ausgabe · {0}',
    'reconstruction': 'Rekonstruktion',
    'redo.': 'Wiederholt.',
    'reproducible to the bit': 'auf das Bit reproduzierbar',
    'score {0} is {1}; expected a finite number': 'Wert {0} ist {1}; erwartet wird eine endliche Zahl',
    'second principal axis': 'zweite Hauptachse',
    'seed {0}': 'Startwert {0}',
    'seed {0}, exact': 'Startwert {0}, exakt',
    'set={0} is none of {1}; using {2}.': 'set={0} ist nichts davon: {1}; es gilt {2}.',
    'shorter is faster': 'kürzer ist schneller',
    'sigmoid, since binary_cross_entropy needs outputs between 0 and 1':
      'sigmoid, denn binary_cross_entropy braucht Ausgaben zwischen 0 und 1',
    'sigmoid, since kl_sparsity compares the code with a probability':
      'sigmoid, denn kl_sparsity vergleicht den Code mit einer Wahrscheinlichkeit',
    'so far': 'bisher',
    'solid': 'durchgezogen',
    'squared change of the code by squared change of the picture, times the weight':
      'quadrierte Änderung des Codes durch quadrierte Änderung des Bildes, mal das Gewicht',
    'squared grey levels': 'quadrierte Graustufen',
    'squared grey levels, black 0 and white 1': 'quadrierte Graustufen, schwarz 0 und weiß 1',
    'step': 'Schritt',
    'stop early after {0} epochs without progress': 'früh beenden nach {0} Epochen ohne Fortschritt',
    'target ρ {0}': 'Ziel ρ {0}',
    'tensor `{0}` not found': 'Tensor `{0}` fehlt',
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
    'the last image': 'das letzte Bild',
    'the list of axes': 'die Liste der Achsen',
    'the list of labels': 'die Liste der Labels',
    'the list of pixels': 'die Liste der Pixel',
    'the mean picture': 'das mittlere Bild',
    'the mean point': 'der mittlere Punkt',
    "the model's output is no sigmoid; the evidence needs probabilities":
      'die Ausgabe des Modells ist kein Sigmoid; die Evidenz braucht Wahrscheinlichkeiten',
    'the one in training; start anew for another': 'was im Training ist; beginne neu für etwas anderes',
    "the optimizer's memory": 'das Gedächtnis des Optimierers',
    'the pixels of digit {0} lie apart; expected them in one piece':
      'die Pixel der Ziffer {0} liegen auseinander; erwartet werden sie in einem Stück',
    'the same as {0}': 'dasselbe wie {0}',
    'the samples have no classes; expected one for each':
      'die Bilder haben keine Klassen; erwartet wird für jedes eine',
    'the {0} file ends after {1} bytes, inside its header': 'die Datei der {0} endet nach {1} Bytes, in ihrem Kopf',
    'the {0} file holds {1} bytes after its header; its header {2} promises {3}':
      'die Datei der {0} enthält {1} Bytes nach ihrem Kopf; ihr Kopf {2} verspricht {3}',
    'the {0} file starts with {1}; expected {2}': 'die Datei der {0} beginnt mit {1}; erwartet wird {2}',
    'there is no digit {0}; expected a number below {1}': 'es gibt keine Ziffer {0}; erwartet wird eine Zahl unter {1}',
    'there is no unit {0}; expected a number below {1}': 'es gibt keine Einheit {0}; erwartet wird eine Zahl unter {1}',
    'tied weights': 'gekoppelte Gewichte',
    'to reach': 'zu erreichen',
    'total': 'gesamt',
    'training': 'Training',
    'training diverged at step {0}: the loss grew from {1} to {2}; expected a smaller learning rate than {3}':
      'das Training divergierte bei Schritt {0}: Der Verlust wuchs von {1} auf {2}; erwartet wird eine kleinere Lernrate als {3}',
    'training diverged at step {0}: the loss is no longer a finite number; expected a smaller learning rate than {1}':
      'das Training divergierte bei Schritt {0}: Der Verlust ist keine endliche Zahl mehr; erwartet wird eine kleinere Lernrate als {1}',
    'training pictures a second': 'Trainingsbilder je Sekunde',
    'true, since gaussian_kl needs a mean and a log-variance':
      'true, denn gaussian_kl braucht einen Mittelwert und eine Log-Varianz',
    'true, since other codes have no distribution': 'true, denn andere Codes haben keine Verteilung',
    'two opposite codes; expected ones with a single shortest way between them':
      'zwei entgegengesetzte Codes; erwartet werden welche mit einem einzigen kürzesten Weg dazwischen',
    'undo.': 'Rückgängig.',
    'unit {0} of a code of {1}; expected one from 0 to {2}':
      'Einheit {0} eines Codes von {1}; erwartet wird eine von 0 bis {2}',
    'units of a layer': 'Einheiten einer Schicht',
    'validation': 'Validierung',
    'variational': 'variationell',
    'warm-up of {0} steps': 'Aufwärmen über {0} Schritte',
    'weight decay {0}': 'Gewichtszerfall {0}',
    'weights not tied': 'Gewichte nicht gekoppelt',
    'with a code of at most': 'mit einem Code von höchstens',
    'y = w x + b, each weight read once': 'y = w x + b, jedes Gewicht einmal gelesen',
    'yours': 'deins',
    '{0} (file)': '{0} (Datei)',
    '{0} A code without a penalty has nearly all of its numbers active, a rectifier about half; a sparse one a few in a hundred. The chart below counts the same way.':
      '{0} Ein Code ohne Strafterm hat fast alle seine Zahlen aktiv, ein Gleichrichter etwa die Hälfte; ein sparsamer wenige von hundert. Das Diagramm unten zählt ebenso.',
    '{0} Change something for it, then press Train.': '{0} Ändere etwas dafür, dann drücke Trainieren.',
    '{0} It was started again': '{0} Es wurde neu gestartet',
    '{0} It was started again; what you had is kept.': '{0} Es wurde neu gestartet; was du hattest, ist noch da.',
    '{0} Of numbers on both sides of zero it says little: they cancel. For sigmoids under a KL penalty it should come to the target.':
      '{0} Bei Zahlen zu beiden Seiten der Null sagt es wenig: Sie heben sich auf. Bei Sigmoiden unter einem KL-Strafterm sollte es zum Ziel kommen.',
    '{0} Still using “{1}”.': '{0} Weiter in Gebrauch: „{1}“.',
    '{0} The last good weights are kept, at step {1}.':
      '{0} Die letzten guten Gewichte sind behalten, bei Schritt {1}.',
    '{0} above {1}': '{0} über {1}',
    '{0} and goes on from step {1}.': '{0} und geht ab Schritt {1} weiter.',
    '{0} are dead, the same for every picture (crossed out).': '{0} sind tot, für jedes Bild gleich (durchgestrichen).',
    '{0} axes': '{0} Achsen',
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
    '{0} left': 'noch {0}',
    '{0} more settings of the link are not usable either.':
      '{0} weitere Einstellungen des Links sind auch nicht brauchbar.',
    '{0} ms, then {1} ms': '{0} ms, dann {1} ms',
    '{0} normal and {1} anomalous scores; expected some of each':
      '{0} normale und {1} anomale Werte; erwartet werden welche von beiden',
    '{0} numbers follow {1}; expected {2}: {3}': '{0} Zahlen folgen auf {1}; erwartet: {2}: {3}',
    '{0} of {1}': '{0} von {1}',
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
    '{0} starts from the same weights and on the same data.':
      '{0} beginnt mit denselben Gewichten und auf denselben Daten.',
    '{0} stopped half-way. Check the connection and retry.':
      '{0} nur halb angekommen. Prüfe die Verbindung und versuche es noch einmal.',
    '{0} to {1}': '{0} bis {1}',
    '{0} units;': '{0} Einheiten;',
    '{0} weights and biases; a change here starts the training anew.':
      '{0} Gewichte und Biases; eine Änderung hier beginnt das Training neu.',
    '{0} weights. {1}': '{0} Gewichte. {1}',
    '{0} where {1}': '{0}, wenn {1}',
    '{0}, in {1}: {2}': '{0}, in {1}: {2}',
    '{0}, kept from before': '{0}, von früher behalten',
    '{0}, log scale': '{0}, logarithmisch',
    '{0}, rate {1}': '{0}, Rate {1}',
    '{0}, squared error {1}': '{0}, quadratischer Fehler {1}',
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
    '{0}: {1} gives {2}; no linear map was measured under this noise.':
      '{0}: {1} gibt {2}; bei dieser Störung wurde keine lineare Abbildung gemessen.',
    '{0}: {1} here, {2} published, does not pass.': '{0}: {1} hier, {2} veröffentlicht, nicht bestanden.',
    '{0}: {1} here, {2} published, passes.': '{0}: {1} hier, {2} veröffentlicht, bestanden.',
    '{0}: {1} of {2}': '{0}: {1} von {2}',
    '{0}: {1} rows of {2} values; expected at least one of each':
      '{0}: {1} Zeilen von {2} Werten; erwartet wird mindestens eins von beiden',
    '{0}; expected a whole safetensors file, and this one of {1} bytes is cut short, damaged or of another kind':
      '{0}; erwartet wird eine ganze safetensors-Datei, und diese von {1} Bytes ist abgeschnitten, beschädigt oder von anderer Art',
    '{0}="{1}" is no whole number from {2} to {3}.': '{0}="{1}" ist keine ganze Zahl von {2} bis {3}.',
    '{0}={1} is not a name; using the default.': '{0}={1} ist kein Name; es gilt der übliche.',
    '{0}={1} {2}; using {3}.': '{0}={1} {2}; es gilt {3}.',
    '|cos| of an axis': '|cos| einer Achse',
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
    '−ELBO': '−ELBO',
    '−ln p(x), at most': '−ln p(x), höchstens',
  },
};
