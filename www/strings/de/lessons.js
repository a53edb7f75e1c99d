/** @type {import('../t.js').Sentences} */
export const LESSONS_IN_GERMAN = {
  'A result code has {0} letters and digits, and this one has {1}: type it once more.':
    'Ein Ergebniscode hat {0} Buchstaben und Ziffern, dieser hat {1}: Tippe ihn noch einmal.',
  'Activity': 'Aktivität',
  'Check': 'Prüfen',
  'Check what is handed in': 'Abgaben prüfen',
  'Choice of model': 'Wahl des Modells',
  'Code at the top': 'Code oben',
  'Compare, save and export': 'Vergleichen, speichern, exportieren',
  'Each is trained once more, here in your browser.': 'Jeder Lauf wird noch einmal trainiert, hier in deinem Browser.',
  'Failed: the replay has other weights ({0}, not {1}) and an SSE of {2}. Another setting was trained, or another version of this page.':
    'Nicht bestanden: Die Wiederholung hat andere Gewichte ({0}, nicht {1}) und eine SSE von {2}. Trainiert wurde mit anderen Einstellungen oder einer anderen Fassung dieser Seite.',
  'Failed: the weights are the same, but their SSE is {0} and not {1}.':
    'Nicht bestanden: Die Gewichte stimmen, aber ihre SSE ist {0} und nicht {1}.',
  'Failed: with these settings training ends at step {0}, before step {1}.':
    'Nicht bestanden: Mit diesen Einstellungen endet das Training bei Schritt {0}, vor Schritt {1}.',
  'Gallery': 'Galerie',
  'Goal: SSE below': 'Ziel: SSE unter',
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
  'Not reached here yet: SSE {0} after {1} epochs.': 'Hier noch nicht erreicht: SSE {0} nach {1} Epochen.',
  'Not reached in {0} epochs: the lowest SSE was {1}. Change something and train again.':
    'In {0} Epochen nicht erreicht: Die kleinste SSE war {1}. Ändere etwas und trainiere wieder.',
  'Not tried here: the network of this page has {0} numbers in its code, and SSE {1} after {2} epochs.':
    'Hier nicht versucht: Das Netz dieser Seite hat {0} Zahlen im Code und SSE {1} nach {2} Epochen.',
  'Nothing was trained here yet, so nobody knows whether this can be reached: train first.':
    'Hier wurde noch nichts trainiert, also weiß niemand, ob das zu erreichen ist: Trainiere zuerst.',
  'Numbers': 'Zahlen',
  'Passed: the replay came to the same weights and the same SSE.':
    'Bestanden: Die Wiederholung kam zu denselben Gewichten und derselben SSE.',
  'Passed: {0}. Not passed: {1}.': 'Bestanden: {0}. Nicht bestanden: {1}.',
  'Presets': 'Vorlagen',
  'Put the link of the lesson into a line above its codes.':
    'Schreibe den Link der Aufgabe in eine Zeile über ihre Codes.',
  'Question': 'Frage',
  'Reached here: SSE {0} after {1} epochs.': 'Hier erreicht: SSE {0} nach {1} Epochen.',
  'Reached, but this run cannot be replayed: it went on from a file or another run, diverged, or was changed too often. Train it anew to hand it in.':
    'Erreicht, aber dieser Lauf lässt sich nicht wiederholen: Er ging von einer Datei oder einem anderen Lauf aus, lief davon oder wurde zu oft verändert. Trainiere ihn neu, um ihn abzugeben.',
  'Reached: SSE {0} at step {1}.': 'Erreicht: SSE {0} bei Schritt {1}.',
  'Result': 'Ergebnis',
  'SSE now {0} · goal above {1}': 'SSE jetzt {0} · Ziel über {1}',
  'SSE now {0} · goal above {1} · {2} of {3} numbers': 'SSE jetzt {0} · Ziel über {1} · {2} von {3} Zahlen',
  'SSE now {0} · goal below {1}': 'SSE jetzt {0} · Ziel unter {1}',
  'SSE now {0} · goal below {1} · {2} of {3} numbers': 'SSE jetzt {0} · Ziel unter {1} · {2} von {3} Zahlen',
  'Settings': 'Einstellungen',
  'Students may change': 'Ändern dürfen sie',
  'The code has {0} numbers, and the lesson allows {1}.': 'Der Code hat {0} Zahlen, und die Aufgabe erlaubt {1}.',
  'The goal was not reached: the SSE is {0}.': 'Das Ziel wurde nicht erreicht: Die SSE ist {0}.',
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
  'The result code is of version {0}, and this page reads version {1}: check it with the page that it was made with.':
    'Der Ergebniscode hat Version {0}, und diese Seite liest Version {1}: Prüfe ihn mit der Seite, mit der er gemacht wurde.',
  'The results stand here: who passed, with which SSE, at which step.':
    'Hier stehen die Ergebnisse: wer bestanden hat, mit welcher SSE, bei welchem Schritt.',
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
  'Weights': 'Gewichte',
  'What to hand in': 'Was abzugeben ist',
  'What was handed in, a line a student; a name may stand before it':
    'Was abgegeben wurde, eine Zeile je Person; ein Name darf davor stehen',
  'When the goal is reached, a result code to hand in stands here.':
    'Ist das Ziel erreicht, steht hier ein Ergebniscode zum Abgeben.',
  'Who': 'Wer',
  'Whoever opens its link begins with the network that is set here now, and hands in a code that you can check. Nothing is sent anywhere.':
    'Wer ihren Link öffnet, beginnt mit dem Netz, das hier eingestellt ist, und gibt einen Code ab, den du prüfen kannst. Nichts wird irgendwohin gesendet.',
  'with a code of at most': 'mit einem Code von höchstens',
};
