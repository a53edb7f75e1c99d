/** @type {import('../t.js').Sentences} */
export const LESSONS_IN_GERMAN = {
  'A result code has {0} letters and digits, an older one {1}, and this one has {2}: type it once more.':
    'Ein Ergebniscode hat {0} Buchstaben und Ziffern, ein älterer {1}, und dieser hat {2}: Tippe ihn noch einmal.',
  'Activity': 'Aktivität',
  'Below or above': 'Unter oder über',
  'Check': 'Prüfen',
  'Check what is handed in': 'Abgaben prüfen',
  'Choice of model': 'Wahl des Modells',
  'Code at the top': 'Code oben',
  'Compare, save and export': 'Vergleichen, speichern, exportieren',
  'Each is trained once more, here in your browser.': 'Jeder Lauf wird noch einmal trainiert, hier in deinem Browser.',
  'Failed: the replay has other weights ({0}, not {1}; {2}: {3}). Another setting was trained, or another version of this page.':
    'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}; {2}: {3}). Trainiert wurde mit anderen Einstellungen oder einer anderen Fassung dieser Seite.',
  'Failed: the replay has other weights ({0}, not {1}; {2}: {3}). Another setting was trained.':
    'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}; {2}: {3}). Trainiert wurde mit anderen Einstellungen.',
  'Failed: the weights are the same, but what the goal is about ({0}) is {1} and not {2}.':
    'Nicht bestanden: Die Gewichte sind dieselben, aber worum es beim Ziel geht ({0}), ist {1} und nicht {2}.',
  'Failed: with these settings training ends at step {0}, before step {1}.':
    'Nicht bestanden: Mit diesen Einstellungen endet das Training bei Schritt {0}, vor Schritt {1}.',
  'Gallery': 'Galerie',
  'Goal:': 'Ziel:',
  'Hand in': 'Abgeben',
  'Hidden': 'Verborgen',
  'How it trains': 'Wie es trainiert',
  'Images of your own are not part of a link: choose data that every student has.':
    'Eigene Bilder stehen nicht im Link: Wähle Daten, die alle haben.',
  'Lesson': 'Aufgabe',
  'Link of the lesson': 'Link der Aufgabe',
  'Loss and penalties': 'Verlust und Strafterme',
  'Make a lesson of this page': 'Aus dieser Seite eine Aufgabe machen',
  'Noise': 'Rauschen',
  'Noise on the picture': 'Rauschen auf dem Bild',
  'Not checked: it was cancelled.': 'Nicht geprüft: abgebrochen.',
  'Not checked: it was made by version {0}, and this page is {1}, which trains to other weights. Check it with the page that it was made with.':
    'Nicht geprüft: Gemacht wurde er mit Version {0}, und diese Seite ist {1}, die zu anderen Gewichten trainiert. Prüfe ihn mit der Seite, mit der er gemacht wurde.',
  'Not known here ({0}): this network has no such figure, or none was seen while it trained.':
    'Hier nicht bekannt ({0}): Dieses Netz hat keine solche Zahl, oder niemand hat sie beim Trainieren gesehen.',
  'Not reached here yet: {0} {1} after {2} epochs.': 'Hier noch nicht erreicht: {0} {1} nach {2} Epochen.',
  'Not reached in {0} epochs: the best was {1} {2}. Change something and train again.':
    'In {0} Epochen nicht erreicht: Am besten war {1} {2}. Ändere etwas und trainiere noch einmal.',
  'Not reached in {0} epochs: this network has no such figure ({1}). Change something and train again.':
    'In {0} Epochen nicht erreicht: Dieses Netz hat keine solche Zahl ({1}). Ändere etwas und trainiere noch einmal.',
  'Not tried here: the network of this page has {0} numbers in its code, and {1} {2} after {3} epochs.':
    'Hier nicht versucht: Das Netz dieser Seite hat {0} Zahlen im Code, und {1} {2} nach {3} Epochen.',
  'Nothing was trained here yet, so nobody knows whether this can be reached: train first.':
    'Hier wurde noch nichts trainiert, also weiß niemand, ob das zu erreichen ist: Trainiere zuerst.',
  'Number to reach': 'Zu erreichende Zahl',
  'Numbers': 'Zahlen',
  'Passed: the replay came to the same weights and the same value ({0}).':
    'Bestanden: Die Wiederholung kam auf dieselben Gewichte und denselben Wert ({0}).',
  'Passed: {0}. Not passed: {1}.': 'Bestanden: {0}. Nicht bestanden: {1}.',
  'Presets': 'Vorlagen',
  'Put the link of the lesson into a line above its codes.':
    'Schreibe den Link der Aufgabe in eine Zeile über ihre Codes.',
  'Question': 'Frage',
  'Reached here: {0} {1} after {2} epochs.': 'Hier erreicht: {0} {1} nach {2} Epochen.',
  'Reached, but this run cannot be replayed: it went on from a file or another run, diverged, or was changed too often. Train it anew to hand it in.':
    'Erreicht, aber dieser Lauf lässt sich nicht wiederholen: Er ging von einer Datei oder einem anderen Lauf aus, lief davon oder wurde zu oft verändert. Trainiere ihn neu, um ihn abzugeben.',
  'Reached: {0} {1} at step {2}.': 'Erreicht: {0} {1} bei Schritt {2}.',
  'Result': 'Ergebnis',
  'Settings': 'Einstellungen',
  'Students may change': 'Ändern dürfen sie',
  'The code has {0} numbers, and the lesson allows {1}.': 'Der Code hat {0} Zahlen, und die Aufgabe erlaubt {1}.',
  'The goal was not reached ({0}): it is {1}.': 'Das Ziel wurde nicht erreicht ({0}): Es sind {1}.',
  'The goal’s number is reached, but it does not count like this.':
    'Die Zahl des Ziels ist erreicht, aber so zählt sie nicht.',
  'The lesson asks for something that this page does not know: it was made with another version of the page; reload to get the newest.':
    'Die Aufgabe verlangt etwas, das diese Seite nicht kennt: Sie wurde mit einer anderen Fassung der Seite gemacht; lade neu, um die neueste zu bekommen.',
  'The lesson keeps “{0}” as it is, and this run has another.':
    'Die Aufgabe lässt „{0}“, wie es ist, und dieser Lauf hat es verändert.',
  'The lesson link is cut off before its end: copy the whole of it once more.':
    'Der Link der Aufgabe ist vor seinem Ende abgeschnitten: Kopiere ihn noch einmal ganz.',
  'The lesson link was changed on its way, since its check digits do not fit: copy it once more from where it was set.':
    'Der Link der Aufgabe wurde unterwegs verändert, denn seine Prüfziffern passen nicht: Kopiere ihn noch einmal von dort, wo er gestellt wurde.',
  'The replay came to no end: {0}': 'Die Wiederholung kam nicht ans Ende: {0}',
  'The result code is mistyped, since its check digits do not fit: compare it letter by letter.':
    'Der Ergebniscode ist vertippt, denn seine Prüfziffern passen nicht: Vergleiche ihn Zeichen für Zeichen.',
  'The result code is of another lesson.': 'Der Ergebniscode gehört zu einer anderen Aufgabe.',
  'The result code is of form {0}, and this page reads form {1}: check it with the page that it was made with.':
    'Der Ergebniscode hat die Form {0}, und diese Seite liest die Form {1}: Prüfe ihn mit der Seite, mit der er gemacht wurde.',
  'The results stand here: who passed, with which value, at which step.':
    'Hier stehen die Ergebnisse: wer bestanden hat, mit welchem Wert, bei welchem Schritt.',
  'The settings in the link were changed on their way: {0}':
    'Die Einstellungen im Link wurden unterwegs verändert: {0}',
  'The worker that replayed it was lost: check it once more.':
    'Der Worker, der sie trainierte, ging verloren: Prüfe noch einmal.',
  'There is neither a link nor a result code in this line.':
    'In dieser Zeile steht weder ein Link noch ein Ergebniscode.',
  'This is the link of a lesson: put the codes of its students into the lines below it.':
    'Das ist der Link einer Aufgabe: Schreibe die Codes der Lernenden in die Zeilen darunter.',
  'This lesson is of version {0}, and this page reads version {1}: open it with the page that it was made with, or reload to get the newest page.':
    'Diese Aufgabe hat Version {0}, und diese Seite liest Version {1}: Öffne sie mit der Seite, mit der sie gemacht wurde, oder lade neu, um die neueste zu bekommen.',
  'Train anew': 'Neu trainieren',
  'Training it once more…': 'Wird noch einmal trainiert …',
  'Try the lesson': 'Aufgabe ausprobieren',
  'Value': 'Wert',
  'Weights': 'Gewichte',
  'What to hand in': 'Was abzugeben ist',
  'What was handed in, a line a student; a name may stand before it':
    'Was abgegeben wurde, eine Zeile je Person; ein Name darf davor stehen',
  'When the goal is reached, a result code to hand in stands here.':
    'Ist das Ziel erreicht, steht hier ein Ergebniscode zum Abgeben.',
  'Who': 'Wer',
  'Whoever opens its link begins with the network that is set here now, and hands in a code that you can check. Nothing is sent anywhere.':
    'Wer ihren Link öffnet, beginnt mit dem Netz, das hier eingestellt ist, und gibt einen Code ab, den du prüfen kannst. Nichts wird irgendwohin gesendet.',
  'above': 'über',
  'below': 'unter',
  'with a code of at most': 'mit einem Code von höchstens',
  '{0} now {1} · goal above {2}': '{0} jetzt {1} · Ziel über {2}',
  '{0} now {1} · goal above {2} · {3} of {4} numbers': '{0} jetzt {1} · Ziel über {2} · {3} von {4} Zahlen',
  '{0} now {1} · goal below {2}': '{0} jetzt {1} · Ziel unter {2}',
  '{0} now {1} · goal below {2} · {3} of {4} numbers': '{0} jetzt {1} · Ziel unter {2} · {3} von {4} Zahlen',
  'Results': 'Ergebnisse',
};
