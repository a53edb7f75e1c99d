/** German, by the English sentences. @type {import('./t.js').Strings} */
export const GERMAN = {
  language: 'de',
  sentences: {
    ': 1 number': ': 1 Zahl',
    ': {0} numbers': ': {0} Zahlen',
    'A drawing is scaled and centred as MNIST digits are.':
      'Eine Zeichnung wird skaliert und zentriert wie die Ziffern von MNIST.',
    'A photo or picture of one digit (PNG, JPEG, WebP, GIF, SVG), any size; 28 × 28 pixels are taken as they are. You can also drop it on the page':
      'Ein Foto oder Bild einer Ziffer (PNG, JPEG, WebP, GIF, SVG), in jeder Größe; 28 × 28 Pixel bleiben, wie sie sind. Du kannst es auch auf die Seite ziehen',
    'A random digit of any class': 'Eine zufällige Ziffer irgendeiner Klasse',
    'A variational code needs the identity as its activation: choose that first.':
      'Ein variationeller Code braucht die Identität als Aktivierung: Wähle zuerst diese.',
    'A variational code needs weights that are not tied: a variational encoder gives twice as many values as the decoder takes.':
      'Ein variationeller Code braucht Gewichte, die nicht gekoppelt sind: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'Add a run to compare: it begins with the same seed and the same digits. Then change one thing, and see what that does.':
      'Stelle einen Lauf daneben: Er beginnt mit demselben Startwert und denselben Ziffern. Ändere dann eine Sache und sieh, was sie bewirkt.',
    'Another random {0} from the set': 'Eine andere zufällige {0} aus dem Satz',
    'Arrows move · Shift: faster · Space: pen down or up · E: eraser · Delete: clear · Ctrl+Z: undo':
      'Pfeile bewegen · Umschalt: schneller · Leertaste: Stift ab oder auf · E: Radierer · Entf: leeren · Strg+Z: zurück',
    'Break it': 'Kaputt machen',
    'Choose “Learning rate too high” among the presets and press Train. It takes a handful of steps.':
      'Wähle unter den Vorlagen „Lernrate zu hoch“ und drücke Trainieren. Eine Handvoll Schritte genügt.',
    'Clear': 'Leeren',
    'Clip gradients at 1': 'Gradienten auf 1 begrenzen',
    'Close': 'Schließen',
    'Code': 'Code',
    'Code number {0} of {1}': 'Zahl {0} von {1} des Codes',
    'Code put back: rebuilt with a squared error of {0}.':
      'Code zurückgesetzt: rekonstruiert mit einem quadratischen Fehler von {0}.',
    'Colours of the error from 0 to 1': 'Farben des Fehlers von 0 bis 1',
    'Column {0}, row {1} of 28, pen down.': 'Spalte {0}, Zeile {1} von 28, Stift unten.',
    'Column {0}, row {1} of 28, pen up.': 'Spalte {0}, Zeile {1} von 28, Stift oben.',
    'Compare': 'Vergleichen',
    'Convolutions need a square image whose side each of them can halve.':
      'Faltungen brauchen ein quadratisches Bild, dessen Seite jede von ihnen halbieren kann.',
    'Copy a link that shows exactly this': 'Einen Link kopieren, der genau dies zeigt',
    'Copy link': 'Link kopieren',
    'Corrupt': 'Stören',
    'Corrupted': 'Gestört',
    'Corrupted digit': 'Gestörte Ziffer',
    'Corruption': 'Störung',
    'Decoder: {0}': 'Decoder: {0}',
    'Digit set': 'Ziffernsatz',
    'Digit {0} of “{1}”, a {2}. The pen starts your own; the eraser edits this one.':
      'Ziffer {0} aus „{1}“, eine {2}. Der Stift beginnt deine eigene; der Radierer ändert diese.',
    'Dismiss': 'Schließen',
    'Drag a bar to decode another code.': 'Ziehe an einem Balken, um einen anderen Code zu decodieren.',
    'Draw': 'Zeichnen',
    'Draw a digit here': 'Zeichne hier eine Ziffer',
    'Draw a digit of your own. Only 28 × 28 grey levels of it go on, and the network has never seen them.':
      'Zeichne eine eigene Ziffer. Nur 28 × 28 Graustufen davon gehen weiter, und das Netz hat sie nie gesehen.',
    'Draw a digit: an empty pad has nothing to rebuild.':
      'Zeichne eine Ziffer: Auf einer leeren Fläche gibt es nichts zu rekonstruieren.',
    'Draw the noise again from another seed': 'Das Rauschen mit einem anderen Startwert neu ziehen',
    'Drawing pad for one digit': 'Zeichenfläche für eine Ziffer',
    'Drawing tools': 'Zeichenwerkzeuge',
    'Edited code: rebuilt with a squared error of {0}.':
      'Geänderter Code: rekonstruiert mit einem quadratischen Fehler von {0}.',
    'Empty the pad (Delete)': 'Die Fläche leeren (Entf)',
    'Encoder: {0}': 'Encoder: {0}',
    'Erase with the pen; a picked digit is edited (key E)':
      'Mit dem Stift radieren; eine gewählte Ziffer wird geändert (Taste E)',
    'Eraser': 'Radierer',
    'Error map: absolute difference of your digit and the rebuilt one':
      'Fehlerkarte: absolute Differenz deiner Ziffer und der rekonstruierten',
    'Everything leaves this page as a file: the run, the network, a PyTorch script, ONNX. The link in the address bar holds the whole experiment.':
      'Alles verlässt diese Seite als Datei: der Lauf, das Netz, ein PyTorch-Skript, ONNX. Der Link in der Adresszeile enthält das ganze Experiment.',
    'First steps': 'Erste Schritte',
    'First steps: two minutes': 'Erste Schritte: zwei Minuten',
    'From your file.': 'Aus deiner Datei.',
    'Go on with the first steps': 'Weiter mit den ersten Schritten',
    'Input': 'Eingabe',
    'It stays off.': 'Es bleibt aus.',
    'It stays {0}.': 'Es bleibt bei {0}.',
    'Jacobian norm': 'Norm der Jacobi-Matrix',
    'KL term in nats': 'KL-Term in Nats',
    'Labs': 'Labore',
    'Learning rate {0}': 'Lernrate {0}',
    'Leave': 'Verlassen',
    'Level': 'Stärke',
    'Loading the network…': 'Das Netz lädt…',
    'Loading…': 'Lädt…',
    'Look at the code': 'Den Code ansehen',
    'Mend it': 'Reparieren',
    'Model': 'Modell',
    'Move the level: more of the digit goes missing. The network gets only what is left, and fills in the rest.':
      'Bewege den Regler: Von der Ziffer fehlt mehr. Das Netz bekommt nur, was übrig ist, und ergänzt den Rest.',
    'New noise': 'Neues Rauschen',
    'No drawing stands out in “{0}”: expected dark strokes on light or light on dark.':
      'In „{0}“ hebt sich keine Zeichnung ab: erwartet werden dunkle Striche auf Hell oder helle auf Dunkel.',
    'No network yet.': 'Noch kein Netz.',
    'Nothing is computed yet.': 'Noch ist nichts berechnet.',
    'Nothing to corrupt yet.': 'Noch nichts zu stören.',
    'Nothing was given;': 'Nichts wurde angegeben;',
    'Notices': 'Hinweise',
    'One bar a number, negative to the left, positive to the right. Drag a bar, or press the arrow keys, to decode another code.':
      'Ein Balken je Zahl, negativ nach links, positiv nach rechts. Ziehe an einem Balken oder drücke die Pfeiltasten, um einen anderen Code zu decodieren.',
    'One encode and one decode in the worker: mean of 20.': 'Einmal codieren und decodieren im Worker: Mittel aus 20.',
    'Open a model file': 'Eine Modelldatei öffnen',
    'Open an image': 'Ein Bild öffnen',
    'Open…': 'Öffnen…',
    'Pick a digit': 'Eine Ziffer wählen',
    'Picture': 'Bild',
    'Put back the numbers that the encoder gave': 'Die Zahlen wiederherstellen, die der Encoder gab',
    'Rebuilt': 'Rekonstruiert',
    'Rebuilt digit': 'Rekonstruierte Ziffer',
    'Redo': 'Wiederholen',
    'Redo the step (Ctrl+Shift+Z)': 'Den Schritt wiederholen (Strg+Umschalt+Z)',
    'Reset code': 'Code zurücksetzen',
    'Retry': 'Nochmal',
    'SSE corrupted': 'SSE gestört',
    'SSE rebuilt': 'SSE rekonstruiert',
    'SSE: squared error, summed over 784 pixels.': 'SSE: quadratischer Fehler, summiert über 784 Pixel.',
    'Show me': 'Zeig es mir',
    'Shuffle': 'Zufall',
    'Skip': 'Überspringen',
    'Squared error against your digit, summed over its 784 pixels (sse_per_image).':
      'Quadratischer Fehler gegenüber deiner Ziffer, summiert über ihre 784 Pixel (sse_per_image).',
    'Squared error {0} corrupted, {1} rebuilt.': 'Quadratischer Fehler {0} gestört, {1} rekonstruiert.',
    'Squared error {0} rebuilt.': 'Quadratischer Fehler {0} rekonstruiert.',
    'Take it along': 'Mitnehmen',
    'That network came ready. Press Train: this one begins with random weights, and learns here, in this tab.':
      'Jenes Netz kam fertig an. Drücke Trainieren: Dieses beginnt mit zufälligen Gewichten und lernt hier, in diesem Tab.',
    'That was all.': 'Das war alles.',
    'The activation of a variational code is the identity.':
      'Die Aktivierung eines variationellen Codes ist die Identität.',
    'The clipboard is not open to this page; copy the link from the address bar.':
      'Die Zwischenablage ist für diese Seite gesperrt; kopiere den Link aus der Adresszeile.',
    'The link names no model: “{0}” is a file on this machine.':
      'Der Link nennt kein Modell: „{0}“ ist eine Datei auf diesem Rechner.',
    'The loss ran away: a learning rate of {0} takes steps too long for this network, and no gradient is clipped.':
      'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz, und kein Gradient wird begrenzt.',
    'The loss ran away: a learning rate of {0} takes steps too long for this network.':
      'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz.',
    'The one that trains below, as it is at this moment.': 'Das Netz, das unten trainiert, so wie es gerade ist.',
    'The page remembers where you were': 'Die Seite merkt sich, wo du warst',
    'The page says what went wrong and what mends it. Press one of its buttons: the network goes on from its last good weights.':
      'Die Seite sagt, was schiefging und was es behebt. Drücke einen ihrer Knöpfe: Das Netz geht von seinen letzten guten Gewichten weiter.',
    'The picture could not be written as PNG: it is larger than this browser can write.':
      'Das Bild ließ sich nicht als PNG schreiben: Es ist größer, als dieser Browser schreiben kann.',
    'The tutorial goes through all of it, a question at a time; the labs look inside a network.':
      'Das Tutorial geht all das durch, eine Frage nach der anderen; die Labore sehen in ein Netz hinein.',
    'These bars are all that the decoder gets. Drag one, and it draws another digit.':
      'Diese Balken sind alles, was der Decoder bekommt. Ziehe an einem, und er zeichnet eine andere Ziffer.',
    'This browser gives the page no canvas to read a picture with.':
      'Dieser Browser gibt der Seite keine Zeichenfläche, mit der sich ein Bild lesen ließe.',
    'This browser is set to give pages other pixels than a picture has (Firefox: resistFingerprinting; Brave: fingerprinting protection). Allow this page to read the canvas, or draw on the pad.':
      'Dieser Browser gibt Seiten absichtlich andere Pixel, als ein Bild hat (Firefox: resistFingerprinting; Brave: Schutz vor Fingerprinting). Erlaube dieser Seite, Bilddaten zu lesen, oder zeichne selbst.',
    'Tied weights need a code that is not variational: a variational encoder gives twice as many values as the decoder takes.':
      'Gekoppelte Gewichte brauchen einen Code, der nicht variationell ist: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'Time': 'Zeit',
    'Train': 'Trainieren',
    'Training stopped: {0}': 'Das Training hielt an: {0}',
    'Tutorial': 'Tutorial',
    'Undo': 'Rückgängig',
    'Undo the last step (Ctrl+Z)': 'Den letzten Schritt zurücknehmen (Strg+Z)',
    'Use a .safetensors or .safetensors.gz file of yours; it stays on this machine':
      'Nimm eine eigene Datei (.safetensors oder .safetensors.gz); sie bleibt auf diesem Rechner',
    'Use squared error': 'Quadratischer Fehler',
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
    'Yours, trained below': 'Deins, unten trainiert',
    'active share of the code in percent': 'aktiver Anteil des Codes in Prozent',
    'clear.': 'Geleert.',
    'corruption={0} is none of {1}; using {2}.': 'corruption={0} ist nichts davon: {1}; es gilt {2}.',
    'distortion: −ln p(x|z), nats': 'Verzerrung: −ln p(x|z), Nats',
    'drawing is not a packed 28 × 28 picture; showing a digit instead.':
      'drawing ist kein gepacktes Bild von 28 × 28; zu sehen ist stattdessen eine Ziffer.',
    'epoch': 'Epoche',
    'eraser.': 'Radierer.',
    'expected a number from {0} to {1}.': 'erwartet wird eine Zahl von {0} bis {1}.',
    'expected a whole number from {0} to {1}.': 'erwartet wird eine ganze Zahl von {0} bis {1}.',
    'first principal axis of the code': 'erste Hauptachse des Codes',
    'goal="{0}" names nothing that is measured; expected {1}, as in {2}<7.':
      'goal="{0}" nennt nichts, was gemessen wird; erwartet: {1}, etwa {2}<7.',
    'has more numbers than {0} takes': 'hat mehr Zahlen, als {0} braucht',
    'has more than {0} numbers': 'hat mehr als {0} Zahlen',
    'has {0} twice': 'enthält {0} doppelt',
    'index={0} is outside 0 … {1}; using {2}.': 'index={0} liegt außerhalb von 0 … {1}; es gilt {2}.',
    'is neither true nor false': 'ist weder true noch false',
    'is none of {0}': 'ist nichts davon: {0}',
    'is not a list of numbers': 'ist keine Liste von Zahlen',
    'is not a number': 'ist keine Zahl',
    'is not a whole number': 'ist keine ganze Zahl',
    'is outside {0} … {1}': 'liegt außerhalb von {0} … {1}',
    'largest principal angle in degrees': 'größter Hauptwinkel in Grad',
    'least active unit': 'am wenigsten aktive Einheit',
    'loss': 'Verlust',
    'model={0} is none of {1}; using {2}.': 'model={0} ist nichts davon: {1}; es gilt {2}.',
    'most active': 'aktivste',
    'names no classes from 0 to 9': 'nennt keine Klassen von 0 bis 9',
    'rate: KL to the prior, nats': 'Rate: KL zum Prior, Nats',
    'redo.': 'Wiederholt.',
    'second principal axis': 'zweite Hauptachse',
    'set={0} is none of {1}; using {2}.': 'set={0} ist nichts davon: {1}; es gilt {2}.',
    'step': 'Schritt',
    'target ρ {0}': 'Ziel ρ {0}',
    'undo.': 'Rückgängig.',
    'yours': 'deins',
    '{0} (file)': '{0} (Datei)',
    '{0} It was started again; what you had is kept.': '{0} Es wurde neu gestartet; was du hattest, ist noch da.',
    '{0} Still using “{1}”.': '{0} Weiter in Gebrauch: „{1}“.',
    '{0} above {1}': '{0} über {1}',
    '{0} below {1}': '{0} unter {1}',
    '{0} is a setting of {1} and {2}, not of {3}; ignored.':
      '{0} ist eine Einstellung von {1} und {2}, nicht von {3}, und zählt nicht.',
    '{0} is a setting of {1}, not of {2}; ignored.':
      '{0} ist eine Einstellung von {1}, nicht von {2}, und zählt nicht.',
    '{0} is given twice; using the first.': '{0} ist doppelt angegeben; es gilt das erste.',
    '{0} is not a setting of this page; ignored.': '{0} ist keine Einstellung dieser Seite und zählt nicht.',
    '{0} more settings of the link are not usable either.':
      '{0} weitere Einstellungen des Links sind auch nicht brauchbar.',
    '{0} of {1}': '{0} von {1}',
    '{0} weights. {1}': '{0} Gewichte. {1}',
    '{0}={1} is not a name; using the default.': '{0}={1} ist kein Name; es gilt der übliche.',
    '{0}={1} {2}; using {3}.': '{0}={1} {2}; es gilt {3}.',
    '“{0}” cannot be drawn: it is damaged, or this site’s policy keeps its pages from drawing SVG files (img-src without data:). Open it as a PNG picture.':
      '„{0}“ lässt sich nicht zeichnen: Die Datei ist beschädigt, oder die Regeln dieser Website lassen ihre Seiten keine SVG-Dateien zeichnen (img-src ohne data:). Öffne sie als PNG-Bild.',
    '“{0}” cannot be read; expected a .safetensors file that is still there.':
      '„{0}“ lässt sich nicht lesen; erwartet wird eine .safetensors-Datei, die noch da ist.',
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
  },
};
