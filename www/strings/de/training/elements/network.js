/** @type {import('../../../t.js').Sentences} */
export const TRAINING_ELEMENTS_NETWORK_IN_GERMAN = {
  'Add a layer': 'Schicht hinzufügen',
  'Adds a dense layer of {0} units before the code, and its mirror image to the decoder.':
    'Fügt vor dem Code eine dichte Schicht aus {0} Einheiten hinzu und ihr Spiegelbild im Decoder.',
  'Applied after each hidden layer': 'Angewandt nach jeder verdeckten Schicht',
  'Applied to the code': 'Angewandt auf den Code',
  'Applied to the last layer; cross-entropy needs the sigmoid':
    'Angewandt auf die letzte Schicht; Kreuzentropie braucht die Sigmoide',
  'Arrow keys choose a unit': 'Pfeiltasten wählen eine Einheit',
  'Channels of convolution {0}': 'Kanäle der Faltung {0}',
  'Code activation': 'Aktivierung des Codes',
  'Code: number {0} of {1}': 'Code: Zahl {0} von {1}',
  'Code: μ, σ': 'Code: μ, σ',
  'Convolution {0}: channel {1} of {2}': 'Faltung {0}: Kanal {1} von {2}',
  'Convolutions': 'Faltungen',
  'Decoder, layer {0}: channel {1} of {2}': 'Decoder, Schicht {0}: Kanal {1} von {2}',
  'Decoder, layer {0}: unit {1} of {2}': 'Decoder, Schicht {0}: Einheit {1} von {2}',
  'Digit that flows through the network': 'Ziffer, die durch das Netz fließt',
  'Digit {0} of {1}': 'Ziffer {0} von {1}',
  'Down to the power of two below.': 'Hinunter zur nächsten Zweierpotenz.',
  'Each is 3 × 3 with stride 2 and halves the picture’s side; the decoder mirrors it.':
    'Jede ist 3 × 3 mit Schrittweite 2 und halbiert die Seite des Bildes; der Decoder spiegelt sie.',
  'Each layer has its own scale: the strongest colour is its largest value.':
    'Jede Schicht hat ihre eigene Skala: Die stärkste Farbe ist ihr größter Wert.',
  'First weights are drawn at random with this spread': 'Erste Gewichte werden mit dieser Streuung zufällig gezogen',
  'Hidden activation': 'Verdeckte Aktivierung',
  'Hidden layer {0}: unit {1} of {2}': 'Verborgene Schicht {0}: Einheit {1} von {2}',
  'Hidden {0}': 'Verdeckt {0}',
  'How many channels convolution {0} has, from 1 to {1}.': 'Wie viele Kanäle Faltung {0} hat, von 1 bis {1}.',
  'How many numbers the code has, from 1 to {0}.': 'Wie viele Zahlen der Code hat, von 1 bis {0}.',
  'How many units hidden layer {0} has, from 1 to {1}.':
    'Wie viele Einheiten die verdeckte Schicht {0} hat, von 1 bis {1}.',
  'Initialization': 'Initialisierung',
  'It moves x by {0} and y by {1} for each 1 of its value.': 'Sie verschiebt x um {0} und y um {1} je 1 ihres Werts.',
  'Its kernel': 'Ihr Kern',
  'Its largest weights, by unit of the layer before: {0}.':
    'Ihre größten Gewichte, nach Einheit der Schicht davor: {0}.',
  'Its value is the same for {0} test pictures.': 'Ihr Wert ist für {0} Testbilder derselbe.',
  'Its value is the same for {0} test points.': 'Ihr Wert ist für {0} Testpunkte derselbe.',
  'Its weights: {0} to x and {1} to y.': 'Ihre Gewichte: {0} zu x und {1} zu y.',
  'Narrow {0}': 'Schmaler: {0}',
  'Network from the corrupted input to the rebuilt output: {0}':
    'Netz von der gestörten Eingabe zur rekonstruierten Ausgabe: {0}',
  'Network from the input to the rebuilt output: {0}': 'Netz von der Eingabe zur rekonstruierten Ausgabe: {0}',
  'Numbers of the code': 'Zahlen des Codes',
  'Of {0} test pictures it likes these best; below, its value:':
    'Von {0} Testbildern mag sie diese am liebsten; darunter ihr Wert:',
  'Of {0} test points it likes these best: {1}.': 'Von {0} Testpunkten mag sie diese am liebsten: {1}.',
  'Output activation': 'Aktivierung der Ausgabe',
  'Output: number {0} of {1}': 'Ausgabe: Zahl {0} von {1}',
  'Removes {0}, and its mirror image in the decoder.': 'Entfernt: {0} und das Spiegelbild im Decoder.',
  'Sends this digit through the network.': 'Schickt diese Ziffer durch das Netz.',
  'The decoder mirrors the encoder.': 'Der Decoder spiegelt den Encoder.',
  'The decoder reads the encoder’s weights backwards, W′ = Wᵀ, so there are about half as many.':
    'Der Decoder liest die Gewichte des Encoders rückwärts, W′ = Wᵀ, also sind es etwa halb so viele.',
  'The encoder gives a mean and a variance, and the code is drawn from that Gaussian, z = μ + σ ε.':
    'Der Encoder gibt ein Mittel und eine Varianz, und der Code wird aus dieser Gaußverteilung gezogen, z = μ + σ ε.',
  'The kernel it draws with': 'Der Kern, mit dem sie zeichnet',
  'The network, not drawn yet': 'Das Netz, noch nicht gezeichnet',
  'There are {0} hidden layers, the most this page draws.':
    'Es sind {0} verdeckte Schichten, so viele, wie diese Seite höchstens zeichnet.',
  'Unit of the network': 'Einheit des Netzes',
  'Units of hidden layer {0}': 'Einheiten der verdeckten Schicht {0}',
  'Up to the power of two above.': 'Hinauf zur nächsten Zweierpotenz.',
  'What it draws: its weight to each pixel': 'Was sie zeichnet: ihr Gewicht zu jedem Pixel',
  'What it looks for: its weight to each pixel': 'Wonach sie sucht: ihr Gewicht zu jedem Pixel',
  'Widen {0}': 'Breiter: {0}',
  'convolution {0}': 'Faltung {0}',
  'disc: value of a unit; point at one': 'Scheibe: Wert einer Einheit; zeige auf eine',
  'hidden layer {0}': 'verdeckte Schicht {0}',
  'positive weight': 'positives Gewicht',
  'the code': 'der Code',
  '{0} weights and biases.': '{0} Gewichte und Biase.',
  '{0} weights and biases; a change here starts the training anew.':
    '{0} Gewichte und Biases; eine Änderung hier beginnt das Training neu.',
};
