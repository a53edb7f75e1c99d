/** @type {import('../t.js').Sentences} */
export const ENGINE_IN_GERMAN = {
  'All 60,000 digits are not part of this copy of the site, so this cannot be trained here. The pack of 12,000 can; whoever builds the site puts all of them there by `cargo xtask data` and then `cargo xtask build`.':
    'Alle 60.000 Ziffern gehören nicht zu dieser Kopie der Website, darum lässt sich dies hier nicht trainieren. Mit dem Paket von 12.000 geht es; wer die Website baut, legt alle mit `cargo xtask data` und dann `cargo xtask build` dazu.',
  'Forward': 'Vorwärts',
  'Forward, one image': 'Vorwärts, ein Bild',
  'Gaussian noise': 'Gaußsches Rauschen',
  'Input gradient': 'Gradient der Eingabe',
  'Of the {0}, {1} of {2} have come and are kept; the rest has not. {3} Whoever tries again fetches only what is missing.':
    '{0}: {1} von {2} sind gekommen und bleiben; der Rest fehlt. {3} Ein neuer Versuch lädt nur, was fehlt.',
  'The compute module ({0})': 'Das Rechenmodul ({0})',
  'The compute module stopped: {0}.': 'Das Rechenmodul hielt an: {0}.',
  'The digits': 'Die Ziffern',
  'The labels': 'Die Labels',
  'The list of digit sets': 'Die Liste der Ziffernsätze',
  'The list of digit sets names no “{0}”.': 'Die Liste der Ziffernsätze nennt kein „{0}“.',
  'The list of models': 'Die Liste der Modelle',
  'The model “{0}”': 'Das Modell „{0}“',
  'The model “{0}” is not loaded.': 'Das Modell „{0}“ ist nicht geladen.',
  'The set “{0}” holds no {1}.': 'Der Satz „{0}“ enthält keine {1}.',
  'The set “{0}” is empty.': 'Der Satz „{0}“ ist leer.',
  'The worker has no operation “{0}”.': 'Der Worker kennt die Operation „{0}“ nicht.',
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
  'There is no digit set “{0}”; there is {1}.': 'Es gibt keinen Ziffernsatz „{0}“; es gibt {1}.',
  'There is no model “{0}”; there is {1}.': 'Es gibt kein Modell „{0}“; es gibt {1}.',
  'There is no network in training yet.': 'Noch ist kein Netz im Training.',
  'This browser has no WebAssembly, or has it switched off; the page computes with it. Use another browser or allow it for this site.':
    'Dieser Browser hat kein WebAssembly, oder es ist ausgeschaltet; die Seite rechnet damit. Nimm einen anderen Browser oder erlaube es für diese Website.',
  'This browser keeps no files for this page: the {0} are here for this visit, and the next one fetches them again.':
    'Dieser Browser behält keine Dateien für diese Seite. {0}: nur für diesen Besuch da, der nächste lädt sie neu.',
  'This part of the digits': 'Dieser Teil der Ziffern',
  'This part of the labels': 'Dieser Teil der Labels',
  'Transpose': 'Transponieren',
  'Weight gradient': 'Gradient der Gewichte',
  'Weight gradient and Adam': 'Gradient der Gewichte und Adam',
  'as a step does them, in one pass': 'wie ein Schritt sie rechnet, in einem Durchgang',
  'benchmark': 'Messungen',
  'compute': 'Berechnung',
  'the IDX file cannot be read: {0}': 'die IDX-Datei lässt sich nicht lesen: {0}',
  'the checkpoint cannot be read: {0}': 'der Checkpoint lässt sich nicht lesen: {0}',
  'the config cannot be read: {0}': 'die Konfiguration lässt sich nicht lesen: {0}',
  'the data cannot be used: {0}': 'die Daten lassen sich nicht benutzen: {0}',
  'training': 'Training',
  'training diverged at step {0}: the loss grew from {1} to {2}; expected a smaller learning rate than {3}':
    'das Training divergierte bei Schritt {0}: Der Verlust wuchs von {1} auf {2}; erwartet wird eine kleinere Lernrate als {3}',
  'training diverged at step {0}: the loss is no longer a finite number; expected a smaller learning rate than {1}':
    'das Training divergierte bei Schritt {0}: Der Verlust ist keine endliche Zahl mehr; erwartet wird eine kleinere Lernrate als {1}',
  'y = w x + b, each weight read once': 'y = w x + b, jedes Gewicht einmal gelesen',
  '{0} cannot be read: {1}': '{0} lässt sich nicht lesen: {1}',
  '{0} cannot be used: {1}': '{0} lässt sich nicht benutzen: {1}',
  '{0} could not be fetched: a web page came in place of {1}, expected the file. Sign in to the network if it asks for that, or put the whole folder on the server, and retry.':
    '{0} nicht geladen: Statt {1} kam eine Webseite, erwartet wird die Datei. Melde dich im Netzwerk an, falls es das verlangt, oder lege den ganzen Ordner auf den Server und versuche es noch einmal.',
  '{0} could not be fetched: no answer for {1}. Check the connection and retry.':
    '{0} nicht geladen: keine Antwort für {1}. Prüfe die Verbindung und versuche es noch einmal.',
  '{0} could not be fetched: the server sends {1} as {2}, and browsers run only text/javascript.':
    '{0} nicht geladen: Der Server schickt {1} als {2}, und Browser führen nur text/javascript aus.',
  '{0} could not be fetched: {1} answered {2}, expected the file.':
    '{0} nicht geladen: {1} antwortete {2}, erwartet wird die Datei.',
  '{0} could not be fetched: {1} is damaged. Put the whole folder on the server anew, and retry.':
    '{0} nicht geladen: {1} ist beschädigt. Lege den ganzen Ordner neu auf den Server und versuche es noch einmal.',
  '{0} could not be read: expected JSON.': '{0} nicht lesbar: erwartet wird JSON.',
  '{0} could not be unpacked: what does that could not be fetched. Check the connection and retry.':
    '{0} nicht entpackt: Was das tut, ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
  '{0} does not start: {1}': '{0} startet nicht: {1}',
  '{0} expects {1} values; this page draws 28 × 28 = {2}.':
    '{0} erwartet {1} Werte; diese Seite zeichnet 28 × 28 = {2}.',
  '{0} has {1} values; expected {2}': '{0} hat {1} Werte; erwartet: {2}',
  '{0} holds no other digit.': '{0} enthält keine andere Ziffer.',
  '{0} holds no other {1}.': '{0} enthält keine andere {1}.',
  '{0} holds {1} digits, its index says {2}.': '{0} enthält {1} Ziffern, das Verzeichnis sagt {2}.',
  '{0} is damaged or cut short: its gzip stream does not unpack.':
    '{0} beschädigt oder abgeschnitten: Der gzip-Strom lässt sich nicht entpacken.',
  '{0} is {1}; expected {2}': '{0} ist {1}; erwartet: {2}',
  '{0} stopped half-way. Check the connection and retry.':
    '{0} nur halb angekommen. Prüfe die Verbindung und versuche es noch einmal.',
  '{0}: {1} of {2}': '{0}: {1} von {2}',
};
