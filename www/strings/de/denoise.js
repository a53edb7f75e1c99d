/** @type {import('../t.js').Sentences} */
export const DENOISE_IN_GERMAN = {
  ': 1 number': ': 1 Zahl',
  ': {0} numbers': ': {0} Zahlen',
  'A drawing is scaled and centred as MNIST digits are.':
    'Eine Zeichnung wird skaliert und zentriert wie die Ziffern von MNIST.',
  'A photo or picture of one digit (PNG, JPEG, WebP, GIF, SVG), any size; 28 × 28 pixels are taken as they are. You can also drop it on the page':
    'Ein Foto oder Bild einer Ziffer (PNG, JPEG, WebP, GIF, SVG), in jeder Größe; 28 × 28 Pixel bleiben, wie sie sind. Du kannst es auch auf die Seite ziehen',
  'A random digit of any class': 'Eine zufällige Ziffer irgendeiner Klasse',
  'Another random {0} from the set': 'Eine andere zufällige {0} aus dem Satz',
  'Code number {0} of {1}': 'Zahl {0} von {1} des Codes',
  'Code put back: rebuilt with a squared error of {0}.':
    'Code zurückgesetzt: rekonstruiert mit einem quadratischen Fehler von {0}.',
  'Colours of the error from 0 to 1': 'Farben des Fehlers von 0 bis 1',
  'Copy a link that shows exactly this': 'Einen Link kopieren, der genau dies zeigt',
  'Corrupted digit': 'Gestörte Ziffer',
  'Corruption': 'Störung',
  'Decoder: {0}': 'Decoder: {0}',
  'Digit set': 'Ziffernsatz',
  'Digit {0} of “{1}”, a {2}. Draw to start your own, erase to change this one.':
    'Ziffer {0} aus „{1}“, eine {2}. Zeichne, um eine eigene zu beginnen; radiere, um diese zu ändern.',
  'Drag a bar to decode another code.': 'Ziehe an einem Balken, um einen anderen Code zu decodieren.',
  'Draw a digit: an empty pad has nothing to rebuild.':
    'Zeichne eine Ziffer: Auf einer leeren Fläche gibt es nichts zu rekonstruieren.',
  'Draw the noise again from another seed': 'Das Rauschen mit einem anderen Startwert neu ziehen',
  'Edited code: rebuilt with a squared error of {0}.':
    'Geänderter Code: rekonstruiert mit einem quadratischen Fehler von {0}.',
  'Encoder: {0}': 'Encoder: {0}',
  'Error map: absolute difference of your digit and the rebuilt one':
    'Fehlerkarte: absolute Differenz deiner Ziffer und der rekonstruierten',
  'From your file.': 'Aus deiner Datei.',
  'Loading the network…': 'Das Netz lädt…',
  'Loading…': 'Lädt…',
  'New noise': 'Neues Rauschen',
  'No network yet.': 'Noch kein Netz.',
  'Nothing is computed yet.': 'Noch ist nichts berechnet.',
  'Nothing to corrupt yet.': 'Noch nichts zu stören.',
  'One bar a number, negative to the left, positive to the right. Drag a bar, or press the arrow keys, to decode another code.':
    'Ein Balken je Zahl, negativ nach links, positiv nach rechts. Ziehe an einem Balken oder drücke die Pfeiltasten, um einen anderen Code zu decodieren.',
  'Open a model file': 'Eine Modelldatei öffnen',
  'Open an image': 'Ein Bild öffnen',
  'Open…': 'Öffnen…',
  'Pick a digit': 'Eine Ziffer wählen',
  'Put back the numbers that the encoder gave': 'Die Zahlen wiederherstellen, die der Encoder gab',
  'Rebuilt digit': 'Rekonstruierte Ziffer',
  'Reset code': 'Code zurücksetzen',
  'SSE: squared error, summed over 784 pixels.': 'SSE: quadratischer Fehler, summiert über 784 Pixel.',
  'Shuffle': 'Zufall',
  'Squared error {0} corrupted, {1} rebuilt.': 'Quadratischer Fehler {0} gestört, {1} rekonstruiert.',
  'Squared error {0} rebuilt.': 'Quadratischer Fehler {0} rekonstruiert.',
  'The clipboard is not open to this page; copy the link from the address bar.':
    'Die Zwischenablage ist für diese Seite gesperrt; kopiere den Link aus der Adresszeile.',
  'The link names no model: “{0}” is a file on this machine.':
    'Der Link nennt kein Modell: „{0}“ ist eine Datei auf diesem Rechner.',
  'The one in training on this page, as it is at this moment.':
    'Das Netz, das auf dieser Seite trainiert wird, so wie es gerade ist.',
  'Use a .safetensors or .safetensors.gz file of yours; it stays on this machine':
    'Nimm eine eigene Datei (.safetensors oder .safetensors.gz); sie bleibt auf diesem Rechner',
  'What the network gets: your digit, without noise': 'Was das Netz bekommt: deine Ziffer, ohne Rauschen',
  'What the network sees': 'Was das Netz sieht',
  'What the network sees, 28 by 28 pixels': 'Was das Netz sieht, 28 mal 28 Pixel',
  'What you draw, scaled to fit 20 × 20 pixels and centred, as MNIST digits are.':
    'Was du zeichnest, auf 20 × 20 Pixel skaliert und zentriert wie die Ziffern von MNIST.',
  'Where picked digits come from: the shipped networks never trained on test digits':
    'Woher gewählte Ziffern kommen: Die mitgelieferten Netze haben nie mit Testziffern trainiert',
  'Which trained network rebuilds the digit': 'Welches trainierte Netz die Ziffer rekonstruiert',
  'Your digit': 'Deine Ziffer',
  'Your picture, pixel for pixel.': 'Dein Bild, Pixel für Pixel.',
  'Yours, in training': 'Deins, im Training',
  '{0} (file)': '{0} (Datei)',
  '{0} It was started again; what you had is kept.': '{0} Es wurde neu gestartet; was du hattest, ist noch da.',
  '{0} Still using “{1}”.': '{0} Weiter in Gebrauch: „{1}“.',
  '{0} weights. {1}': '{0} Gewichte. {1}',
  '“{0}” cannot be read; expected a .safetensors file that is still there.':
    '„{0}“ lässt sich nicht lesen; erwartet wird eine .safetensors-Datei, die noch da ist.',
};
