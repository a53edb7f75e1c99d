/** @type {import('../../t.js').Sentences} */
export const LABS_RATE_DISTORTION_IN_GERMAN = {
  'A code of {0} × 32 = {1} stored bits is no rate: rounded to a quarter of its spread it costs {2}, and the error goes from {3} to {4}.':
    'Ein Code von {0} × 32 = {1} gespeicherten Bits ist keine Rate: Auf ein Viertel seiner Streuung gerundet kostet er {2}, und der Fehler geht von {3} auf {4}.',
  'A tail, and ≤ in the table, marks the sum of the entropies of each number: an upper bound, since numbers that depend on one another cost less together. Whole codes are counted where at most a tenth as many of them occur as there are digits: counted from fewer digits, their entropy would come out too low. The dotted line is what Gaussian pictures with the digits’ covariance would need at least; digits are not Gaussian, so a network may pass below it.':
    'Ein Schweif, und ≤ in der Tabelle, markiert die Summe der Entropien aller Zahlen: eine obere Schranke, denn Zahlen, die voneinander abhängen, kosten zusammen weniger. Ganze Codes werden gezählt, wo höchstens ein Zehntel so viele vorkommen, wie es Ziffern gibt: Aus weniger Ziffern gezählt käme ihre Entropie zu klein heraus. Die gepunktete Linie ist, was gaußsche Bilder mit der Kovarianz der Ziffern mindestens brauchten; Ziffern sind nicht gaußsch, also darf ein Netz darunter liegen.',
  'All digits in one picture file, so that they share its header':
    'Alle Ziffern in einer Bilddatei, sodass sie deren Kopf teilen',
  'All points': 'Alle Punkte',
  'All points; ≤ is an upper bound': 'Alle Punkte; ≤ ist eine obere Schranke',
  'Bits per image and squared error per image of networks, principal axes and picture files':
    'Bits je Bild und quadratischer Fehler je Bild von Netzen, Hauptachsen und Bilddateien',
  'By code size, codes as they are': 'Nach Codegröße, Codes wie sie sind',
  'Choose a point to see its pictures: with a click, or with arrow keys and Enter.':
    'Wähle einen Punkt, um seine Bilder zu sehen: mit einem Klick oder mit Pfeiltasten und Eingabetaste.',
  'Choose points at the same height and compare how far to the left they lie. Then train the eight networks: from which code size on does another number hardly help, and is that near the rule of thumb?':
    'Wähle Punkte auf gleicher Höhe und vergleiche, wie weit links sie liegen. Trainiere dann die acht Netze: Ab welcher Codegröße hilft eine weitere Zahl kaum noch, und liegt das nahe der Faustregel?',
  'Code size {0}, seed {1} was lost: {2}': 'Codegröße {0}, Startwert {1} ging verloren: {2}',
  'Code sizes': 'Codegrößen',
  'Files as this browser writes them, one a digit, first 50 test digits. Much of it is the container: a black picture alone takes {0} bits.':
    'Dateien, wie dieser Browser sie schreibt, eine je Ziffer, die ersten 50 Testziffern. Viel davon ist Verpackung: Ein schwarzes Bild allein braucht an Bits: {0}.',
  'Mean picture': 'Mittleres Bild',
  'Networks of each size': 'Netze je Größe',
  'One network for each code size, alike in all else, a few epochs each: long codes would still gain, while PCA is exact.':
    'Ein Netz je Codegröße, sonst alle gleich, jedes mit wenigen Epochen: Lange Codes gewännen noch, während PCA exakt ist.',
  'PCA with 2, 8, 32 and 128 axes, only rounded anew': 'PCA mit 2, 8, 32 und 128 Achsen, nur neu gerundet',
  'Rate and distortion': 'Rate und Verzerrung',
  'Squared error by code size': 'Quadratischer Fehler nach Codegröße',
  'Squared error by code size: {0}; PCA {1}.': 'Quadratischer Fehler nach Codegröße: {0}; PCA {1}.',
  'Ten test digits': 'Zehn Testziffern',
  'Ten test digits, and what is left of them': 'Zehn Testziffern, und was von ihnen bleibt',
  'The first 50 test digits in one file, as this browser writes it. Its header is shared: black pictures take {0} bits each.':
    'Die ersten 50 Testziffern in einer Datei, wie dieser Browser sie schreibt. Ihr Kopf wird geteilt: Schwarze Bilder brauchen an Bits je Stück: {0}.',
  'The network {0}, code of 1 number': 'Das Netz {0}, Code von 1 Zahl',
  'The network {0}, code of {1} numbers': 'Das Netz {0}, Code von {1} Zahlen',
  'The same digits, rebuilt': 'Dieselben Ziffern, rekonstruiert',
  'This browser does not write {0}.': 'Dieser Browser schreibt kein {0}.',
  'This browser gives no picture files to measure, or changes what is read from a canvas, so none are shown.':
    'Dieser Browser gibt keine Bilddateien zum Messen her oder ändert, was von einer Zeichenfläche gelesen wird, also sind keine zu sehen.',
  'Train all {0} sizes': 'Alle {0} Größen trainieren',
  'Train them': 'Trainieren',
  'Train {0} more': '{0} weitere trainieren',
  'Trained, 1 number': 'Trainiert, 1 Zahl',
  'Trained, {0} numbers': 'Trainiert, {0} Zahlen',
  'What a digit costs in bits, and what is lost of it: networks, principal axes and picture files on one plane.':
    'Was eine Ziffer in Bits kostet, und was von ihr verloren geht: Netze, Hauptachsen und Bilddateien auf einer Ebene.',
  'Which code size?': 'Welche Codegröße?',
  'Your network, code of 1 number': 'Dein Netz, Code von 1 Zahl',
  'Your network, code of {0} numbers': 'Dein Netz, Code von {0} Zahlen',
  'a Gaussian source of the same covariance': 'eine gaußsche Quelle gleicher Kovarianz',
  'at most {0}': 'höchstens {0}',
  'bits per image': 'Bits je Bild',
  'codes drawn, bits are its KL': 'Codes gezogen, die Bits sind ihr KL',
  'epochs="{0}" is no whole number from 1 to 1000.': 'epochs="{0}" ist keine ganze Zahl von 1 bis 1000.',
  'how': 'wie',
  'its codes drawn: bits are KL to the prior': 'seine Codes gezogen: Bits sind KL zum Prior',
  'mean of {0} seeds': 'Mittel aus {0} Startwerten',
  'no network trained yet': 'noch kein Netz trainiert',
  'numbers in the code': 'Zahlen im Code',
  'of the training digits': 'der Trainingsziffern',
  'one seed': 'ein Startwert',
  'quality {0}': 'Qualität {0}',
  'sizes="{0}" names no code sizes; expected at most 16 whole numbers from 1 to 784, such as 2 8 32.':
    'sizes="{0}" nennt keine Codegrößen; erwartet werden höchstens 16 ganze Zahlen von 1 bis 784, etwa 2 8 32.',
  'the mean picture, 0 bits: {0}': 'das mittlere Bild, 0 Bits: {0}',
  'the same, only rounded anew': 'dasselbe, nur neu gerundet',
  'the {0}, rebuilt': 'die {0}, rekonstruiert',
  'three seeds, mean and range': 'drei Startwerte, Mittel und Spanne',
  'trained below, one network a code size': 'unten trainiert, ein Netz je Codegröße',
  'trained, SSE a picture': 'trainiert, SSE je Bild',
  'what': 'was',
  'with a tail: at most so many bits': 'mit Schweif: höchstens so viele Bits',
  'without loss': 'verlustfrei',
  '{0} of {1} trained.': '{0} von {1} trainiert.',
  '{0}, all in one file': '{0}, alle in einer Datei',
  '{0}, only rounded anew': '{0}, nur neu gerundet',
  '{0}, {1}: at most {2} bits, SSE {3}': '{0}, {1}: höchstens {2} Bits, SSE {3}',
  '{0}, {1}: {2} bits, SSE {3}': '{0}, {1}: {2} Bits, SSE {3}',
  '{0}Bits{1} against {2}squared error{3}, both per test digit':
    '{0}Bits{1} gegen {2}quadratischen Fehler{3}, beide je Testziffer',
};
