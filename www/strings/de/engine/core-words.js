/** @type {import('../../t.js').Sentences} */
export const ENGINE_CORE_WORDS_IN_GERMAN = {
  '1, since only then is a reconstruction a sum over the numbers of its code':
    '1, denn nur dann ist eine Rekonstruktion eine Summe über die Zahlen ihres Codes',
  '2: the field is one of points of the plane': '2: Das Feld ist eines von Punkten der Ebene',
  'Gaussian noise of one std_dev above 0: only then has a denoiser learned the score of one density':
    'gaußsches Rauschen mit einem einzigen std_dev über 0: Nur dann hat ein Entrauscher den Score einer Dichte gelernt',
  '`{0}` holds {1} at {2}; expected finite numbers': '`{0}` enthält {1} an Stelle {2}; erwartet werden endliche Zahlen',
  '`{0}` holds {1}; expected finite numbers': '`{0}` enthält {1}; erwartet werden endliche Zahlen',
  '`{0}` is missing; expected F32, F16, BF16 or F64 of shape {1}':
    '`{0}` fehlt; erwartet wird F32, F16, BF16 oder F64 der Form {1}',
  '`{0}` is of shape {1}; expected F32, F16, BF16 or F64 of shape {2}':
    '`{0}` hat die Form {1}; erwartet wird F32, F16, BF16 oder F64 der Form {2}',
  '`{0}` is of type {1}; expected F32, F16, BF16 or F64 of shape {2}':
    '`{0}` ist vom Typ {1}; erwartet wird F32, F16, BF16 oder F64 der Form {2}',
  '`{0}` of shape {1} belongs to no layer; expected {2}': '`{0}` der Form {1} gehört zu keiner Schicht; erwartet: {2}',
  '`{0}` of shape {1} comes twice; expected {2}': '`{0}` der Form {1} kommt doppelt vor; erwartet: {2}',
  '`{0}` of {1} dimensions; expected 2': '`{0}` mit {1} Dimensionen; erwartet werden 2',
  'a batch': 'ein Batch',
  'a bias': 'ein Bias',
  'a code': 'ein Code',
  'a code of length 0; expected a direction, which a spherical way needs':
    'ein Code der Länge 0; erwartet wird eine Richtung, die ein Weg auf der Kugel braucht',
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
  'a smaller one: the walks ran away': 'eine kleinere: Die Wege liefen davon',
  'a stack of layers': 'ein Stapel von Schichten',
  'a training sample': 'ein Trainingsbeispiel',
  'a whole number from {0} to {1}': 'eine ganze Zahl von {0} bis {1}',
  'an axis': 'eine Achse',
  'an image': 'ein Bild',
  'an image has {0} pixels; expected a square number': 'ein Bild hat {0} Pixel; erwartet wird eine Quadratzahl',
  'an image holds {0}; expected numbers from 0 to 1, since binary_cross_entropy compares probabilities':
    'ein Bild enthält {0}; erwartet werden Zahlen von 0 bis 1, denn binary_cross_entropy vergleicht Wahrscheinlichkeiten',
  'at least 1': 'mindestens 1',
  'at least one of each class': 'mindestens eins je Klasse',
  'at most 1000000 points and 100000000 numbers': 'höchstens 1000000 Punkte und 100000000 Zahlen',
  'at most 100000000': 'höchstens 100000000',
  'at most 16 hidden layers': 'höchstens 16 verborgene Schichten',
  'at most 256, since the Jacobians of 100 images are decomposed':
    'höchstens 256, denn die Jacobi-Matrizen von 100 Bildern werden zerlegt',
  'at most 4 convolutions': 'höchstens 4 Faltungen',
  'class {0} has {1} images; expected at least {2}': 'Klasse {0} hat {1} Bilder; erwartet werden mindestens {2}',
  'error, error-by-ink or ink': 'error, error-by-ink oder ink',
  'every class is normal, so no test image is anomalous; expected at least one left out':
    'jede Klasse ist normal, also ist kein Testbild anomal; erwartet wird, dass mindestens eine fehlt',
  'false, since a classifier reads one code': 'false, denn ein Klassifikator liest einen Code',
  'false, since a variational encoder gives twice as many values as its decoder takes':
    'false, denn ein variationeller Encoder gibt doppelt so viele Werte, wie sein Decoder nimmt',
  "false, since each layer's code is the next one's input":
    'false, denn der Code jeder Schicht ist die Eingabe der nächsten',
  'from {0} to {1} numbers': 'von {0} bis {1} Zahlen',
  'identity, since a variational encoder gives a mean and a log-variance':
    'identity, denn ein variationeller Encoder gibt einen Mittelwert und eine Log-Varianz',
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
  'no class is normal; expected at least one, which the network learned from':
    'keine Klasse ist normal; erwartet wird mindestens eine, von der das Netz gelernt hat',
  'no images; expected at least one': 'keine Bilder; erwartet wird mindestens eins',
  'no normal scores; expected at least one': 'keine normalen Werte; erwartet wird mindestens einer',
  'none, since dense layers are pretrained': 'keine, denn vortrainiert werden dichte Schichten',
  'numbers from -1e6 to 1e6': 'Zahlen von -1e6 bis 1e6',
  'of another kind, of several, or of no fixed level': 'von anderer Art, von mehreren oder von keiner festen Stärke',
  'point {0} holds {1}; expected finite numbers': 'Punkt {0} enthält {1}; erwartet werden endliche Zahlen',
  'score {0} is {1}; expected a finite number': 'Wert {0} ist {1}; erwartet wird eine endliche Zahl',
  'sigmoid, since binary_cross_entropy needs outputs between 0 and 1':
    'sigmoid, denn binary_cross_entropy braucht Ausgaben zwischen 0 und 1',
  'sigmoid, since kl_sparsity compares the code with a probability':
    'sigmoid, denn kl_sparsity vergleicht den Code mit einer Wahrscheinlichkeit',
  'tensor `{0}` not found': 'Tensor `{0}` fehlt',
  'the axes of a matrix of {0} rows and {1} columns were not found; expected values of ordinary size':
    'die Achsen einer Matrix von {0} Zeilen und {1} Spalten wurden nicht gefunden; erwartet werden Werte gewöhnlicher Größe',
  'the last image': 'das letzte Bild',
  'the list of axes': 'die Liste der Achsen',
  'the list of labels': 'die Liste der Labels',
  'the list of pixels': 'die Liste der Pixel',
  "the model's output is no sigmoid; the evidence needs probabilities":
    'die Ausgabe des Modells ist kein Sigmoid; die Evidenz braucht Wahrscheinlichkeiten',
  'the one in training; start anew for another': 'was im Training ist; beginne neu für etwas anderes',
  "the optimizer's memory": 'das Gedächtnis des Optimierers',
  'the pixels of digit {0} lie apart; expected them in one piece':
    'die Pixel der Ziffer {0} liegen auseinander; erwartet werden sie in einem Stück',
  'the samples have no classes; expected one for each': 'die Bilder haben keine Klassen; erwartet wird für jedes eine',
  'the {0} file ends after {1} bytes, inside its header': 'die Datei der {0} endet nach {1} Bytes, in ihrem Kopf',
  'the {0} file holds {1} bytes after its header; its header {2} promises {3}':
    'die Datei der {0} enthält {1} Bytes nach ihrem Kopf; ihr Kopf {2} verspricht {3}',
  'the {0} file starts with {1}; expected {2}': 'die Datei der {0} beginnt mit {1}; erwartet wird {2}',
  'there is no digit {0}; expected a number below {1}': 'es gibt keine Ziffer {0}; erwartet wird eine Zahl unter {1}',
  'there is no unit {0}; expected a number below {1}': 'es gibt keine Einheit {0}; erwartet wird eine Zahl unter {1}',
  'true, since gaussian_kl needs a mean and a log-variance':
    'true, denn gaussian_kl braucht einen Mittelwert und eine Log-Varianz',
  'true, since other codes have no distribution': 'true, denn andere Codes haben keine Verteilung',
  'two opposite codes; expected ones with a single shortest way between them':
    'zwei entgegengesetzte Codes; erwartet werden welche mit einem einzigen kürzesten Weg dazwischen',
  'unit {0} of a code of {1}; expected one from 0 to {2}':
    'Einheit {0} eines Codes von {1}; erwartet wird eine von 0 bis {2}',
  '{0} has shape {1}; expected [out, in]': '{0} hat die Form {1}; erwartet wird [out, in]',
  '{0} holds a value that is not a finite number': '{0} enthält einen Wert, der keine endliche Zahl ist',
  '{0} images of one class; expected images of at least two':
    '{0} Bilder einer Klasse; erwartet werden Bilder von mindestens zweien',
  '{0} images of {1} classes; expected a multiple of the classes':
    '{0} Bilder von {1} Klassen; erwartet wird ein Vielfaches der Klassen',
  '{0} images; expected fewer than 2^32': '{0} Bilder; erwartet werden weniger als 2^32',
  '{0} is called normal, which no test image is; expected classes that there are':
    '{0} heißt normal, was kein Testbild ist; erwartet werden Klassen, die es gibt',
  '{0} is none of {1}': '{0} ist nichts davon: {1}',
  '{0} is not a number; expected {1}': '{0} ist keine Zahl; erwartet: {1}',
  '{0} is stored as {1}; expected F32': '{0} ist als {1} gespeichert; erwartet wird F32',
  '{0} is stored as {1}; expected F32 or I8': '{0} ist als {1} gespeichert; erwartet wird F32 oder I8',
  '{0} labelled points; expected from 1 to 4294967295': '{0} Punkte mit Label; erwartet werden 1 bis 4294967295',
  '{0} normal and {1} anomalous scores; expected some of each':
    '{0} normale und {1} anomale Werte; erwartet werden welche von beiden',
  '{0} numbers follow {1}; expected {2}: {3}': '{0} Zahlen folgen auf {1}; erwartet: {2}: {3}',
  '{0} pairs of axes; expected at most {1}': '{0} Achsenpaare; erwartet werden höchstens {1}',
  '{0}: value {1} of row {2} is {3}; expected a finite number':
    '{0}: Wert {1} von Zeile {2} ist {3}; erwartet wird eine endliche Zahl',
  '{0}: {1} rows of {2} values; expected at least one of each':
    '{0}: {1} Zeilen von {2} Werten; erwartet wird mindestens eins von beiden',
  '{0}; expected a whole safetensors file, and this one of {1} bytes is cut short, damaged or of another kind':
    '{0}; erwartet wird eine ganze safetensors-Datei, und diese von {1} Bytes ist abgeschnitten, beschädigt oder von anderer Art',
};
