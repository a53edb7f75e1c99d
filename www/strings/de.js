/** German, by the English sentences. @type {import('./t.js').Strings} */
export const GERMAN = {
  language: 'de',
  sentences: {
    '1, since only then is a reconstruction a sum over the numbers of its code':
      '1, denn nur dann ist eine Rekonstruktion eine Summe über die Zahlen ihres Codes',
    '2: the field is one of points of the plane': '2: Das Feld ist eines von Punkten der Ebene',
    ': 1 number': ': 1 Zahl',
    ': {0} numbers': ': {0} Zahlen',
    'A drawing is scaled and centred as MNIST digits are.':
      'Eine Zeichnung wird skaliert und zentriert wie die Ziffern von MNIST.',
    'A network, and one digit on its way through it.': 'Ein Netz und eine Ziffer auf ihrem Weg hindurch.',
    'A new version of this page is ready. Until you reload, all goes on as it is.':
      'Eine neue Fassung dieser Seite ist da. Bis du neu lädst, geht alles weiter wie bisher.',
    'A photo or picture of one digit (PNG, JPEG, WebP, GIF, SVG), any size; 28 × 28 pixels are taken as they are. You can also drop it on the page':
      'Ein Foto oder Bild einer Ziffer (PNG, JPEG, WebP, GIF, SVG), in jeder Größe; 28 × 28 Pixel bleiben, wie sie sind. Du kannst es auch auf die Seite ziehen',
    'A picture has 784 pixels, not {0}.': 'Ein Bild hat 784 Pixel, nicht {0}.',
    'A random digit of any class': 'Eine zufällige Ziffer irgendeiner Klasse',
    'A result code has {0} letters and digits, and this one has {1}: type it once more.':
      'Ein Ergebniscode hat {0} Buchstaben und Ziffern, dieser hat {1}: Tippe ihn noch einmal.',
    'A script that {0} begins with is missing or damaged. Retry, or put the whole folder on the server anew.':
      'Ein Skript, mit dem {0} beginnt, fehlt oder ist beschädigt. Versuche es noch einmal oder lege den ganzen Ordner neu auf den Server.',
    'A variational code needs the identity as its activation: choose that first.':
      'Ein variationeller Code braucht die Identität als Aktivierung: Wähle zuerst diese.',
    'A variational code needs weights that are not tied: a variational encoder gives twice as many values as the decoder takes.':
      'Ein variationeller Code braucht Gewichte, die nicht gekoppelt sind: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'A web page came in place of {0}, so this page cannot start. Open the folder with a slash at the end of its address, and sign in to the network if it asks for that.':
      'Statt {0} kam eine Webseite, also kann diese Seite nicht starten. Öffne den Ordner mit einem Schrägstrich am Ende der Adresse und melde dich im Netzwerk an, falls es das verlangt.',
    'Activity': 'Aktivität',
    'Add a run to compare: it begins with the same seed and the same digits. Then change one thing, and see what that does.':
      'Stelle einen Lauf daneben: Er beginnt mit demselben Startwert und denselben Ziffern. Ändere dann eine Sache und sieh, was sie bewirkt.',
    'After pip install autoencoder_playground.': 'Nach pip install autoencoder_playground.',
    'All 60,000 digits are not part of this copy of the site, so this cannot be trained here. The pack of 12,000 can; whoever builds the site puts all of them there by `cargo xtask data` and then `cargo xtask build`.':
      'Alle 60.000 Ziffern gehören nicht zu dieser Kopie der Website, darum lässt sich dies hier nicht trainieren. Mit dem Paket von 12.000 geht es; wer die Website baut, legt alle mit `cargo xtask data` und dann `cargo xtask build` dazu.',
    'Another random {0} from the set': 'Eine andere zufällige {0} aus dem Satz',
    'Arrows move · Shift: faster · Space: pen down or up · E: eraser · Delete: clear · Ctrl+Z: undo':
      'Pfeile bewegen · Umschalt: schneller · Leertaste: Stift ab oder auf · E: Radierer · Entf: leeren · Strg+Z: zurück',
    'As a raw block of HTML.': 'Als roher HTML-Block.',
    'Batch': 'Batch',
    'Before': 'Vorher',
    'Both lines, anywhere in a page; the script once for all widgets.':
      'Beide Zeilen, irgendwo in einer Seite; das Skript einmal für alle Widgets.',
    'Break it': 'Kaputt machen',
    'Cancel': 'Abbrechen',
    'Check': 'Prüfen',
    'Check what is handed in': 'Abgaben prüfen',
    'Choice of model': 'Wahl des Modells',
    'Choose “Learning rate too high” among the presets and press Train. It takes a handful of steps.':
      'Wähle unter den Vorlagen „Lernrate zu hoch“ und drücke Trainieren. Eine Handvoll Schritte genügt.',
    'Clean': 'Sauber',
    'Clear': 'Leeren',
    'Clip gradients at 1': 'Gradienten auf 1 begrenzen',
    'Close': 'Schließen',
    'Code': 'Code',
    'Code at the top': 'Code oben',
    'Code number {0} of {1}': 'Zahl {0} von {1} des Codes',
    'Code put back: rebuilt with a squared error of {0}.':
      'Code zurückgesetzt: rekonstruiert mit einem quadratischen Fehler von {0}.',
    'Colours of the error from 0 to 1': 'Farben des Fehlers von 0 bis 1',
    'Column {0}, row {1} of 28, pen down.': 'Spalte {0}, Zeile {1} von 28, Stift unten.',
    'Column {0}, row {1} of 28, pen up.': 'Spalte {0}, Zeile {1} von 28, Stift oben.',
    'Compare': 'Vergleichen',
    'Compare, save and export': 'Vergleichen, speichern, exportieren',
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
    'Cross-entropy': 'Kreuzentropie',
    'Ctrl+C': 'Strg+C',
    'Cycles a value': 'Takte je Wert',
    'Decoder: {0}': 'Decoder: {0}',
    'Digit set': 'Ziffernsatz',
    'Digit {0} of “{1}”, a {2}. Draw to start your own, erase to change this one.':
      'Ziffer {0} aus „{1}“, eine {2}. Zeichne, um eine eigene zu beginnen; radiere, um diese zu ändern.',
    'Digits clean, corrupted and rebuilt': 'Ziffern sauber, gestört und rekonstruiert',
    'Digits, each with its corrupted copy and what an autoencoder makes of that.':
      'Ziffern, jede mit ihrer gestörten Kopie und dem, was ein Autoencoder daraus macht.',
    'Digits/s': 'Ziffern/s',
    'Dismiss': 'Schließen',
    'Done. Figures drift with whatever else this machine does.':
      'Fertig. Die Zahlen schwanken mit dem, was dieser Rechner sonst noch tut.',
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
    'Each is trained once more, here in your browser.':
      'Jeder Lauf wird noch einmal trainiert, hier in deinem Browser.',
    'Edited code: rebuilt with a squared error of {0}.':
      'Geänderter Code: rekonstruiert mit einem quadratischen Fehler von {0}.',
    'Embed what you see': 'Einbetten, was du siehst',
    'Empty the pad (Delete)': 'Die Fläche leeren (Entf)',
    'Encoder: {0}': 'Encoder: {0}',
    'Erase with the pen; a picked digit is edited (key E)':
      'Mit dem Stift radieren; eine gewählte Ziffer wird geändert (Taste E)',
    'Eraser': 'Radierer',
    'Error map: absolute difference of your digit and the rebuilt one':
      'Fehlerkarte: absolute Differenz deiner Ziffer und der rekonstruierten',
    'Everything': 'Alles',
    'Everything leaves this page as a file: the run, the network, a PyTorch script, ONNX. The link in the address bar holds the whole experiment.':
      'Alles verlässt diese Seite als Datei: der Lauf, das Netz, ein PyTorch-Skript, ONNX. Der Link in der Adresszeile enthält das ganze Experiment.',
    'Failed: the replay has other weights ({0}, not {1}) and an SSE of {2}. Another setting was trained, or another version of this page.':
      'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}) und eine SSE von {2}. Trainiert wurde mit anderen Einstellungen oder einer anderen Fassung dieser Seite.',
    'Failed: the weights are the same, but their SSE is {0} and not {1}.':
      'Nicht bestanden: Die Gewichte stimmen, aber ihre SSE ist {0} und nicht {1}.',
    'Failed: with these settings training ends at step {0}, before step {1}.':
      'Nicht bestanden: Mit diesen Einstellungen endet das Training bei Schritt {0}, vor Schritt {1}.',
    'First steps': 'Erste Schritte',
    'First steps: two minutes': 'Erste Schritte: zwei Minuten',
    'For course systems and whatever allows no scripts. It tells its height to the page around it.':
      'Für Lernplattformen und alles, was keine Skripte erlaubt. Er sagt der Seite um ihn herum seine Höhe.',
    'Forward': 'Vorwärts',
    'Forward, one image': 'Vorwärts, ein Bild',
    'Frame': 'Rahmen',
    'From your file.': 'Aus deiner Datei.',
    'Function': 'Funktion',
    'Functions': 'Funktionen',
    'Gallery': 'Galerie',
    'Gaussian noise': 'Gaußsches Rauschen',
    'Gaussian noise of one std_dev above 0: only then has a denoiser learned the score of one density':
      'gaußsches Rauschen mit einem einzigen std_dev über 0: Nur dann hat ein Entrauscher den Score einer Dichte gelernt',
    'Go on with the first steps': 'Weiter mit den ersten Schritten',
    'Goal: SSE below': 'Ziel: SSE unter',
    'Goal: {0}.': 'Ziel: {0}.',
    'Goal: {0}. Now: {1}.': 'Ziel: {0}. Jetzt: {1}.',
    'Goal: {0}. Reached: {1}.': 'Ziel: {0}. Erreicht: {1}.',
    'Hand in': 'Abgeben',
    'Hidden': 'Verborgen',
    'How it trains': 'Wie es trainiert',
    'How much of each digit is shown corrupted, how much rebuilt':
      'Wie viel jeder Ziffer gestört zu sehen ist, wie viel rekonstruiert',
    'Images of your own are not part of a link: choose data that every student has.':
      'Eigene Bilder stehen nicht im Link: Wähle Daten, die alle haben.',
    'Input': 'Eingabe',
    'Input gradient': 'Gradient der Eingabe',
    'It stays off.': 'Es bleibt aus.',
    'It stays {0}.': 'Es bleibt bei {0}.',
    'Jacobian norm': 'Norm der Jacobi-Matrix',
    'KL term in nats': 'KL-Term in Nats',
    'Labs': 'Labore',
    'Later': 'Später',
    'Layer': 'Schicht',
    'Learning rate {0}': 'Lernrate {0}',
    'Leave': 'Verlassen',
    'Lesson': 'Aufgabe',
    'Level': 'Stärke',
    'Link of the lesson': 'Link der Aufgabe',
    'Live training': 'Live-Training',
    'Loading the network…': 'Das Netz lädt…',
    'Loading…': 'Lädt…',
    'Look at the code': 'Den Code ansehen',
    'Loss': 'Verlust',
    'Loss and penalties': 'Verlust und Strafterme',
    'Make a lesson of this page': 'Aus dieser Seite eine Aufgabe machen',
    'Map of the code': 'Karte des Codes',
    'Mend it': 'Reparieren',
    'Model': 'Modell',
    'Move the level: more of the digit goes missing. The network gets only what is left, and fills in the rest.':
      'Bewege den Regler: Von der Ziffer fehlt mehr. Das Netz bekommt nur, was übrig ist, und ergänzt den Rest.',
    'Network': 'Netz',
    'New noise': 'Neues Rauschen',
    'No drawing stands out in “{0}”: expected dark strokes on light or light on dark.':
      'In „{0}“ hebt sich keine Zeichnung ab: erwartet werden dunkle Striche auf Hell oder helle auf Dunkel.',
    'No network yet.': 'Noch kein Netz.',
    'Noise': 'Rauschen',
    'Noise on the picture': 'Rauschen auf dem Bild',
    'Not checked: it was cancelled.': 'Nicht geprüft: abgebrochen.',
    'Not reached here yet: SSE {0} after {1} epochs.': 'Hier noch nicht erreicht: SSE {0} nach {1} Epochen.',
    'Not reached in {0} epochs: the lowest SSE was {1}. Change something and train again.':
      'In {0} Epochen nicht erreicht: Die kleinste SSE war {1}. Ändere etwas und trainiere wieder.',
    'Not tried here: the network of this page has {0} numbers in its code, and SSE {1} after {2} epochs.':
      'Hier nicht versucht: Das Netz dieser Seite hat {0} Zahlen im Code und SSE {1} nach {2} Epochen.',
    'Nothing is computed yet.': 'Noch ist nichts berechnet.',
    'Nothing to corrupt yet.': 'Noch nichts zu stören.',
    'Nothing was given;': 'Nichts wurde angegeben;',
    'Nothing was trained here yet, so nobody knows whether this can be reached: train first.':
      'Hier wurde noch nichts trainiert, also weiß niemand, ob das zu erreichen ist: Trainiere zuerst.',
    'Notices': 'Hinweise',
    'Numbers': 'Zahlen',
    'Of peak': 'Vom Maximum',
    'Of the {0}, {1} of {2} have come and are kept; the rest has not. {3} Whoever tries again fetches only what is missing.':
      '{0}: {1} von {2} sind gekommen und bleiben; der Rest fehlt. {3} Ein neuer Versuch lädt nur, was fehlt.',
    'One bar a number, negative to the left, positive to the right. Drag a bar, or press the arrow keys, to decode another code.':
      'Ein Balken je Zahl, negativ nach links, positiv nach rechts. Ziehe an einem Balken oder drücke die Pfeiltasten, um einen anderen Code zu decodieren.',
    'One encode and one decode in the worker: mean of 20.': 'Einmal codieren und decodieren im Worker: Mittel aus 20.',
    'Open a model file': 'Eine Modelldatei öffnen',
    'Open an image': 'Ein Bild öffnen',
    'Open in the playground': 'Im Playground öffnen',
    'Open…': 'Öffnen…',
    'Passed: the replay came to the same weights and the same SSE.':
      'Bestanden: Die Wiederholung kam zu denselben Gewichten und derselben SSE.',
    'Passed: {0}. Not passed: {1}.': 'Bestanden: {0}. Nicht bestanden: {1}.',
    'Pick a digit': 'Eine Ziffer wählen',
    'Picture': 'Bild',
    'Presets': 'Vorlagen',
    'Preview': 'Vorschau',
    'Preview of the widget': 'Vorschau des Widgets',
    'Put back the numbers that the encoder gave': 'Die Zahlen wiederherstellen, die der Encoder gab',
    'Put the link of the lesson into a line above its codes.':
      'Schreibe den Link der Aufgabe in eine Zeile über ihre Codes.',
    'Question': 'Frage',
    'Reached here: SSE {0} after {1} epochs.': 'Hier erreicht: SSE {0} nach {1} Epochen.',
    'Reached, but this run cannot be replayed: it went on from a file or another run, diverged, or was changed too often. Train it anew to hand it in.':
      'Erreicht, aber dieser Lauf lässt sich nicht wiederholen: Er ging von einer Datei oder einem anderen Lauf aus, lief davon oder wurde zu oft verändert. Trainiere ihn neu, um ihn abzugeben.',
    'Reached: SSE {0} at step {1}.': 'Erreicht: SSE {0} bei Schritt {1}.',
    'Rebuilt': 'Rekonstruiert',
    'Rebuilt digit': 'Rekonstruierte Ziffer',
    'Redo': 'Wiederholen',
    'Redo the step (Ctrl+Shift+Z)': 'Den Schritt wiederholen (Strg+Umschalt+Z)',
    'Reload all the same': 'Trotzdem neu laden',
    'Reload to update': 'Neu laden',
    'Replay': 'Wiederholung',
    'Reset code': 'Code zurücksetzen',
    'Result': 'Ergebnis',
    'Retry': 'Nochmal',
    'Run, about a minute': 'Messen, etwa eine Minute',
    'SSE': 'SSE',
    'SSE corrupted': 'SSE gestört',
    'SSE now {0} · goal above {1}': 'SSE jetzt {0} · Ziel über {1}',
    'SSE now {0} · goal above {1} · {2} of {3} numbers': 'SSE jetzt {0} · Ziel über {1} · {2} von {3} Zahlen',
    'SSE now {0} · goal below {1}': 'SSE jetzt {0} · Ziel unter {1}',
    'SSE now {0} · goal below {1} · {2} of {3} numbers': 'SSE jetzt {0} · Ziel unter {1} · {2} von {3} Zahlen',
    'SSE rebuilt': 'SSE rekonstruiert',
    'SSE: squared error, summed over 784 pixels.': 'SSE: quadratischer Fehler, summiert über 784 Pixel.',
    'Settings': 'Einstellungen',
    'Show me': 'Zeig es mir',
    'Shuffle': 'Zufall',
    'Skip': 'Überspringen',
    'Squared error against your digit, summed over its 784 pixels (sse_per_image).':
      'Quadratischer Fehler gegenüber deiner Ziffer, summiert über ihre 784 Pixel (sse_per_image).',
    'Squared error {0} corrupted, {1} rebuilt.': 'Quadratischer Fehler {0} gestört, {1} rekonstruiert.',
    'Squared error {0} rebuilt.': 'Quadratischer Fehler {0} rekonstruiert.',
    'Starting the compute module.': 'Das Rechenmodul startet.',
    'Step': 'Schritt',
    'Step, ms': 'Schritt, ms',
    'Stop': 'Anhalten',
    'Stopped; what was measured stays.': 'Angehalten; was gemessen wurde, bleibt.',
    'Students may change': 'Ändern dürfen sie',
    'Switch to the dark theme': 'Zum dunklen Design wechseln',
    'Switch to the light theme': 'Zum hellen Design wechseln',
    'Take it along': 'Mitnehmen',
    'Ten digits, three rows': 'Zehn Ziffern, drei Zeilen',
    'That network came ready. Press Train: this one begins with random weights, and learns here, in this tab.':
      'Jenes Netz kam fertig an. Drücke Trainieren: Dieses beginnt mit zufälligen Gewichten und lernt hier, in diesem Tab.',
    'That was all.': 'Das war alles.',
    'The activation of a variational code is the identity.':
      'Die Aktivierung eines variationellen Codes ist die Identität.',
    'The clipboard is not open to this page; copy the link from the address bar.':
      'Die Zwischenablage ist für diese Seite gesperrt; kopiere den Link aus der Adresszeile.',
    'The code has {0} numbers, and the lesson allows {1}.': 'Der Code hat {0} Zahlen, und die Aufgabe erlaubt {1}.',
    'The code of this widget could not be fetched. Check the connection and retry.':
      'Der Code dieses Widgets ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    'The codes of a thousand digits as a map.': 'Die Codes von tausend Ziffern als Karte.',
    'The compute module ({0})': 'Das Rechenmodul ({0})',
    'The compute module stopped: {0}.': 'Das Rechenmodul hielt an: {0}.',
    'The digits': 'Die Ziffern',
    'The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.':
      'Der Speicherplatz, den dieser Browser der Seite gibt, ist voll, also übersteht der Lauf kein Neuladen; lade ihn stattdessen herunter.',
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
    'The model “{0}”': 'Das Modell „{0}“',
    'The model “{0}” is not loaded.': 'Das Modell „{0}“ ist nicht geladen.',
    'The network that you train here does not go along: save it, put the file beside your page and name it in src.':
      'Das Netz, das du hier trainierst, geht nicht mit: Speichere es, lege die Datei neben deine Seite und nenne sie in src.',
    'The one that trains below, as it is at this moment.': 'Das Netz, das unten trainiert, so wie es gerade ist.',
    'The page remembers where you were': 'Die Seite merkt sich, wo du warst',
    'The page says what went wrong and what mends it. Press one of its buttons: the network goes on from its last good weights.':
      'Die Seite sagt, was schiefging und was es behebt. Drücke einen ihrer Knöpfe: Das Netz geht von seinen letzten guten Gewichten weiter.',
    'The part that trains could not be fetched. Check the connection and retry.':
      'Der Teil, der trainiert, ließ sich nicht laden. Prüfe die Verbindung und versuche es noch einmal.',
    'The picture could not be written as PNG: it is larger than this browser can write.':
      'Das Bild ließ sich nicht als PNG schreiben: Es ist größer, als dieser Browser schreiben kann.',
    'The replay came to no end: {0}': 'Die Wiederholung kam nicht ans Ende: {0}',
    'The result code is mistyped, since its check digits do not fit: compare it letter by letter.':
      'Der Ergebniscode ist vertippt, denn seine Prüfziffern passen nicht: Vergleiche ihn Zeichen für Zeichen.',
    'The result code is of another lesson.': 'Der Ergebniscode gehört zu einer anderen Aufgabe.',
    'The result code is of version {0}, and this page reads version {1}: check it with the page that it was made with.':
      'Der Ergebniscode hat Version {0}, und diese Seite liest Version {1}: Prüfe ihn mit der Seite, mit der er gemacht wurde.',
    'The results stand here: who passed, with which SSE, at which step.':
      'Hier stehen die Ergebnisse: wer bestanden hat, mit welcher SSE, bei welchem Schritt.',
    'The server sends {0} as {1}, and browsers run only text/javascript. Its administrator has to add that type for .js files.':
      'Der Server schickt {0} als {1}, und Browser führen nur text/javascript aus. Wer ihn verwaltet, muss diesen Typ für Dateien mit .js eintragen.',
    'The set “{0}” holds no {1}.': 'Der Satz „{0}“ enthält keine {1}.',
    'The set “{0}” is empty.': 'Der Satz „{0}“ ist leer.',
    'The settings in the link were changed on their way: {0}':
      'Die Einstellungen im Link wurden unterwegs verändert: {0}',
    'The storage of this browser does not answer, so the run is lost at a reload; download it instead.':
      'Der Speicher dieses Browsers antwortet nicht, also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
    'The tutorial goes through all of it, a question at a time; the labs look inside a network.':
      'Das Tutorial geht all das durch, eine Frage nach der anderen; die Labore sehen in ein Netz hinein.',
    'The worker has no operation “{0}”.': 'Der Worker kennt die Operation „{0}“ nicht.',
    'The worker that replayed it was lost: check it once more.':
      'Der Worker, der sie trainierte, ging verloren: Prüfe noch einmal.',
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
    'There is neither a link nor a result code in this line.':
      'In dieser Zeile steht weder ein Link noch ein Ergebniscode.',
    'There is no digit set “{0}”; there is {1}.': 'Es gibt keinen Ziffernsatz „{0}“; es gibt {1}.',
    'There is no model “{0}”; there is {1}.': 'Es gibt kein Modell „{0}“; es gibt {1}.',
    'There is no network in training yet.': 'Noch ist kein Netz im Training.',
    'There is no picture yet.': 'Noch gibt es kein Bild.',
    'There is no run to save yet.': 'Noch gibt es keinen Lauf zum Speichern.',
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
    'Tied weights need a code that is not variational: a variational encoder gives twice as many values as the decoder takes.':
      'Gekoppelte Gewichte brauchen einen Code, der nicht variationell ist: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
    'Time': 'Zeit',
    'Timing single kernels.': 'Misst einzelne Kernel.',
    'Train': 'Trainieren',
    'Train an autoencoder on handwritten digits, here in this page.':
      'Trainiere einen Autoencoder mit handgeschriebenen Ziffern, hier in dieser Seite.',
    'Train anew': 'Neu trainieren',
    'Training it once more…': 'Wird noch einmal trainiert …',
    'Training steps of {0} by batch': 'Trainingsschritte von {0} nach Batch',
    'Training stopped: {0}': 'Das Training hielt an: {0}',
    'Training {0}.': 'Trainiert {0}.',
    'Transpose': 'Transponieren',
    'Try the lesson': 'Aufgabe ausprobieren',
    'Tutorial': 'Tutorial',
    'Undo': 'Rückgängig',
    'Undo the last step (Ctrl+Z)': 'Den letzten Schritt zurücknehmen (Strg+Z)',
    'Up to {0} digits a second': 'Bis zu {0} Ziffern pro Sekunde',
    'Use a .safetensors or .safetensors.gz file of yours; it stays on this machine':
      'Nimm eine eigene Datei (.safetensors oder .safetensors.gz); sie bleibt auf diesem Rechner',
    'Use squared error': 'Quadratischer Fehler',
    'Web page': 'Webseite',
    'WebAssembly is switched off in this browser, and all of this page computes with it. Allow it (iOS: Lockdown Mode off for this site; Firefox: javascript.options.wasm in about:config), or use another browser.':
      'WebAssembly ist in diesem Browser ausgeschaltet, und alles auf dieser Seite rechnet damit. Erlaube es (iOS: Blockierungsmodus für diese Website aus; Firefox: javascript.options.wasm in about:config) oder nimm einen anderen Browser.',
    'Weight gradient': 'Gradient der Gewichte',
    'Weight gradient and Adam': 'Gradient der Gewichte und Adam',
    'Weights': 'Gewichte',
    'What': 'Was',
    'What each unit of a network answers to, as a picture.': 'Worauf jede Einheit eines Netzes antwortet, als Bild.',
    'What the network gets: your digit, without noise': 'Was das Netz bekommt: deine Ziffer, ohne Rauschen',
    'What the network sees': 'Was das Netz sieht',
    'What the network sees, 28 by 28 pixels': 'Was das Netz sieht, 28 mal 28 Pixel',
    'What to hand in': 'Was abzugeben ist',
    'What to put there': 'Was dort hingehört',
    'What was handed in, a line a student; a name may stand before it':
      'Was abgegeben wurde, eine Zeile je Person; ein Name darf davor stehen',
    'What you draw, scaled to fit 20 × 20 pixels and centred, as MNIST digits are.':
      'Was du zeichnest, auf 20 × 20 Pixel skaliert und zentriert wie die Ziffern von MNIST.',
    'When the goal is reached, a result code to hand in stands here.':
      'Ist das Ziel erreicht, steht hier ein Ergebniscode zum Abgeben.',
    'Where': 'Wo',
    'Where picked digits come from: the shipped networks never trained on test digits':
      'Woher gewählte Ziffern kommen: Die mitgelieferten Netze haben nie mit Testziffern trainiert',
    'Which trained network rebuilds the digit': 'Welches trainierte Netz die Ziffer rekonstruiert',
    'Who': 'Wer',
    'Whoever opens its link begins with the network that is set here now, and hands in a code that you can check. Nothing is sent anywhere.':
      'Wer ihren Link öffnet, beginnt mit dem Netz, das hier eingestellt ist, und gibt einen Code ab, den du prüfen kannst. Nichts wird irgendwohin gesendet.',
    'With an empty line before and after. In MDX with the npm package, import it instead of the script.':
      'Mit einer Leerzeile davor und danach. In MDX mit dem npm-Paket importiere dieses statt des Skripts.',
    'Your digit': 'Deine Ziffer',
    'Your picture, pixel for pixel.': 'Dein Bild, Pixel für Pixel.',
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
    'active share of the code in percent': 'aktiver Anteil des Codes in Prozent',
    'after': 'nachher',
    'an axis': 'eine Achse',
    'an image': 'ein Bild',
    'an image has {0} pixels; expected a square number': 'ein Bild hat {0} Pixel; erwartet wird eine Quadratzahl',
    'an image holds {0}; expected numbers from 0 to 1, since binary_cross_entropy compares probabilities':
      'ein Bild enthält {0}; erwartet werden Zahlen von 0 bis 1, denn binary_cross_entropy vergleicht Wahrscheinlichkeiten',
    'as a step does them, in one pass': 'wie ein Schritt sie rechnet, in einem Durchgang',
    'at least 1': 'mindestens 1',
    'at least one of each class': 'mindestens eins je Klasse',
    'at most 1000000 points and 100000000 numbers': 'höchstens 1000000 Punkte und 100000000 Zahlen',
    'at most 100000000': 'höchstens 100000000',
    'at most 16 hidden layers': 'höchstens 16 verborgene Schichten',
    'at most 256, since the Jacobians of 100 images are decomposed':
      'höchstens 256, denn die Jacobi-Matrizen von 100 Bildern werden zerlegt',
    'at most 4 convolutions': 'höchstens 4 Faltungen',
    'benchmark': 'Messungen',
    'class {0} has {1} images; expected at least {2}': 'Klasse {0} hat {1} Bilder; erwartet werden mindestens {2}',
    'clear.': 'Geleert.',
    'compute': 'Berechnung',
    'corruption="{0}" has a level outside {1} … {2}.': 'corruption="{0}" hat eine Stärke außerhalb von {1} … {2}.',
    'corruption="{0}" is none; expected {1}, with a level as in masking:0.25.':
      'corruption="{0}" gibt es nicht; erwartet: {1}, mit einer Stärke wie in masking:0.25.',
    'corruption={0} is none of {1}; using {2}.': 'corruption={0} ist nichts davon: {1}; es gilt {2}.',
    'digit="{0}" is no digit; expected 7, 0-9 or test:41.':
      'digit="{0}" ist keine Ziffer; erwartet wird 7, 0-9 oder test:41.',
    'distortion: −ln p(x|z), nats': 'Verzerrung: −ln p(x|z), Nats',
    'drawing is not a packed 28 × 28 picture; showing a digit instead.':
      'drawing ist kein gepacktes Bild von 28 × 28; zu sehen ist stattdessen eine Ziffer.',
    'epoch': 'Epoche',
    'eraser.': 'Radierer.',
    'error, error-by-ink or ink': 'error, error-by-ink oder ink',
    'every class is normal, so no test image is anomalous; expected at least one left out':
      'jede Klasse ist normal, also ist kein Testbild anomal; erwartet wird, dass mindestens eine fehlt',
    'expected a number from {0} to {1}.': 'erwartet wird eine Zahl von {0} bis {1}.',
    'expected a whole number from {0} to {1}.': 'erwartet wird eine ganze Zahl von {0} bis {1}.',
    'experiment="{0}" says nothing of a network.': 'experiment="{0}" sagt nichts von einem Netz.',
    'false, since a classifier reads one code': 'false, denn ein Klassifikator liest einen Code',
    'false, since a variational encoder gives twice as many values as its decoder takes':
      'false, denn ein variationeller Encoder gibt doppelt so viele Werte, wie sein Decoder nimmt',
    "false, since each layer's code is the next one's input":
      'false, denn der Code jeder Schicht ist die Eingabe der nächsten',
    'first principal axis of the code': 'erste Hauptachse des Codes',
    'for="{0}" names an element that trains nothing; expected an ae-train.':
      'for="{0}" nennt ein Element, das nichts trainiert; erwartet wird ein ae-train.',
    'for="{0}" names no element of this page; expected the id of an ae-train.':
      'for="{0}" nennt kein Element dieser Seite; erwartet wird die id eines ae-train.',
    'for="{0}" names this very element; expected the id of an ae-train.':
      'for="{0}" nennt dieses Element selbst; erwartet wird die id eines ae-train.',
    'from {0} to {1}': 'von {0} bis {1}',
    'from {0} to {1} numbers': 'von {0} bis {1} Zahlen',
    'goal="{0}" names nothing that is measured; expected {1}, as in {2}<7.':
      'goal="{0}" nennt nichts, was gemessen wird; erwartet: {1}, etwa {2}<7.',
    'has more numbers than {0} takes': 'hat mehr Zahlen, als {0} braucht',
    'has more than {0} numbers': 'hat mehr als {0} Zahlen',
    'has {0} twice': 'enthält {0} doppelt',
    'identity, since a variational encoder gives a mean and a log-variance':
      'identity, denn ein variationeller Encoder gibt einen Mittelwert und eine Log-Varianz',
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
    'largest principal angle in degrees': 'größter Hauptwinkel in Grad',
    'least active unit': 'am wenigsten aktive Einheit',
    'loss': 'Verlust',
    'model={0} is none of {1}; using {2}.': 'model={0} ist nichts davon: {1}; es gilt {2}.',
    'most active': 'aktivste',
    'names no classes from 0 to 9': 'nennt keine Klassen von 0 bis 9',
    'no class is normal; expected at least one, which the network learned from':
      'keine Klasse ist normal; erwartet wird mindestens eine, von der das Netz gelernt hat',
    'no images; expected at least one': 'keine Bilder; erwartet wird mindestens eins',
    'no normal scores; expected at least one': 'keine normalen Werte; erwartet wird mindestens einer',
    'none, since dense layers are pretrained': 'keine, denn vortrainiert werden dichte Schichten',
    'numbers': 'Zahlen',
    'numbers from -1e6 to 1e6': 'Zahlen von -1e6 bis 1e6',
    'of another kind, of several, or of no fixed level': 'von anderer Art, von mehreren oder von keiner festen Stärke',
    'point {0} holds {1}; expected finite numbers': 'Punkt {0} enthält {1}; erwartet werden endliche Zahlen',
    'preset="{0}" is none of {1}.': 'preset="{0}" ist nichts davon: {1}.',
    'rate: KL to the prior, nats': 'Rate: KL zum Prior, Nats',
    'redo.': 'Wiederholt.',
    'score {0} is {1}; expected a finite number': 'Wert {0} ist {1}; erwartet wird eine endliche Zahl',
    'second principal axis': 'zweite Hauptachse',
    'set={0} is none of {1}; using {2}.': 'set={0} ist nichts davon: {1}; es gilt {2}.',
    'shorter is faster': 'kürzer ist schneller',
    'sigmoid, since binary_cross_entropy needs outputs between 0 and 1':
      'sigmoid, denn binary_cross_entropy braucht Ausgaben zwischen 0 und 1',
    'sigmoid, since kl_sparsity compares the code with a probability':
      'sigmoid, denn kl_sparsity vergleicht den Code mit einer Wahrscheinlichkeit',
    'step': 'Schritt',
    'target ρ {0}': 'Ziel ρ {0}',
    'tensor `{0}` not found': 'Tensor `{0}` fehlt',
    'the IDX file cannot be read: {0}': 'die IDX-Datei lässt sich nicht lesen: {0}',
    'the axes of a matrix of {0} rows and {1} columns were not found; expected values of ordinary size':
      'die Achsen einer Matrix von {0} Zeilen und {1} Spalten wurden nicht gefunden; erwartet werden Werte gewöhnlicher Größe',
    'the checkpoint cannot be read: {0}': 'der Checkpoint lässt sich nicht lesen: {0}',
    'the config cannot be read: {0}': 'die Konfiguration lässt sich nicht lesen: {0}',
    'the data cannot be used: {0}': 'die Daten lassen sich nicht benutzen: {0}',
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
    'the samples have no classes; expected one for each':
      'die Bilder haben keine Klassen; erwartet wird für jedes eine',
    'the {0} file ends after {1} bytes, inside its header': 'die Datei der {0} endet nach {1} Bytes, in ihrem Kopf',
    'the {0} file holds {1} bytes after its header; its header {2} promises {3}':
      'die Datei der {0} enthält {1} Bytes nach ihrem Kopf; ihr Kopf {2} verspricht {3}',
    'the {0} file starts with {1}; expected {2}': 'die Datei der {0} beginnt mit {1}; erwartet wird {2}',
    'there is no digit {0}; expected a number below {1}': 'es gibt keine Ziffer {0}; erwartet wird eine Zahl unter {1}',
    'there is no unit {0}; expected a number below {1}': 'es gibt keine Einheit {0}; erwartet wird eine Zahl unter {1}',
    'training': 'Training',
    'training diverged at step {0}: the loss grew from {1} to {2}; expected a smaller learning rate than {3}':
      'das Training divergierte bei Schritt {0}: Der Verlust wuchs von {1} auf {2}; erwartet wird eine kleinere Lernrate als {3}',
    'training diverged at step {0}: the loss is no longer a finite number; expected a smaller learning rate than {1}':
      'das Training divergierte bei Schritt {0}: Der Verlust ist keine endliche Zahl mehr; erwartet wird eine kleinere Lernrate als {1}',
    'true, since gaussian_kl needs a mean and a log-variance':
      'true, denn gaussian_kl braucht einen Mittelwert und eine Log-Varianz',
    'true, since other codes have no distribution': 'true, denn andere Codes haben keine Verteilung',
    'two opposite codes; expected ones with a single shortest way between them':
      'zwei entgegengesetzte Codes; erwartet werden welche mit einem einzigen kürzesten Weg dazwischen',
    'undo.': 'Rückgängig.',
    'unit {0} of a code of {1}; expected one from 0 to {2}':
      'Einheit {0} eines Codes von {1}; erwartet wird eine von 0 bis {2}',
    'with a code of at most': 'mit einem Code von höchstens',
    'y = w x + b, each weight read once': 'y = w x + b, jedes Gewicht einmal gelesen',
    'yours': 'deins',
    '{0} (file)': '{0} (Datei)',
    '{0} It was started again; what you had is kept.': '{0} Es wurde neu gestartet; was du hattest, ist noch da.',
    '{0} Still using “{1}”.': '{0} Weiter in Gebrauch: „{1}“.',
    '{0} above {1}': '{0} über {1}',
    '{0} answered {1}, so this page cannot start. Put the whole folder on the server; its address ends with a slash or with .html.':
      '{0} antwortete {1}, also kann diese Seite nicht starten. Lege den ganzen Ordner auf den Server; seine Adresse endet mit einem Schrägstrich oder mit .html.',
    '{0} below {1}': '{0} unter {1}',
    '{0} cannot be read: {1}': '{0} lässt sich nicht lesen: {1}',
    '{0} cannot be used: {1}': '{0} lässt sich nicht benutzen: {1}',
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
    '{0} does not start: {1}': '{0} startet nicht: {1}',
    '{0} expects {1} values; this page draws 28 × 28 = {2}.':
      '{0} erwartet {1} Werte; diese Seite zeichnet 28 × 28 = {2}.',
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
    '{0} more settings of the link are not usable either.':
      '{0} weitere Einstellungen des Links sind auch nicht brauchbar.',
    '{0} ms, then {1} ms': '{0} ms, dann {1} ms',
    '{0} normal and {1} anomalous scores; expected some of each':
      '{0} normale und {1} anomale Werte; erwartet werden welche von beiden',
    '{0} numbers follow {1}; expected {2}: {3}': '{0} Zahlen folgen auf {1}; erwartet: {2}: {3}',
    '{0} of {1}': '{0} von {1}',
    '{0} pairs of axes; expected at most {1}': '{0} Achsenpaare; erwartet werden höchstens {1}',
    '{0} stopped half-way. Check the connection and retry.':
      '{0} nur halb angekommen. Prüfe die Verbindung und versuche es noch einmal.',
    '{0} weights. {1}': '{0} Gewichte. {1}',
    '{0}, kept from before': '{0}, von früher behalten',
    '{0}: value {1} of row {2} is {3}; expected a finite number':
      '{0}: Wert {1} von Zeile {2} ist {3}; erwartet wird eine endliche Zahl',
    '{0}: {1} of {2}': '{0}: {1} von {2}',
    '{0}: {1} rows of {2} values; expected at least one of each':
      '{0}: {1} Zeilen von {2} Werten; erwartet wird mindestens eins von beiden',
    '{0}; expected a whole safetensors file, and this one of {1} bytes is cut short, damaged or of another kind':
      '{0}; erwartet wird eine ganze safetensors-Datei, und diese von {1} Bytes ist abgeschnitten, beschädigt oder von anderer Art',
    '{0}="{1}" is no whole number from {2} to {3}.': '{0}="{1}" ist keine ganze Zahl von {2} bis {3}.',
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
