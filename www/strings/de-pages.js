/**
 * What the pages say by themselves, in German: whole texts between tags, with the tags in them, and whole attributes. The
 * build makes the pages below `de/` of it (`crates/xtask/bundler/languages/`); `tests/unit/german-pages.test.mjs` holds it to
 * the pages. What modules say is in `de.js`.
 *
 * @type {Record<string, string>}
 */
export const GERMAN_PAGES = {
  // On several pages.
  'This page’s files have not come yet. If this stays, they are missing or blocked: check the connection, and that the address ends with a slash or with .html.':
    'Die Dateien dieser Seite sind noch nicht da. Bleibt das so, fehlen sie oder sind gesperrt: Prüfe die Verbindung, und ob die Adresse mit einem Schrägstrich oder mit .html endet.',
  'Skip to the content': 'Zum Inhalt',
  'Skip to training': 'Zum Training',
  'Labs': 'Labore',
  'Theme': 'Farben',

  // index.html
  'Autoencoder Playground': 'Autoencoder-Playground',
  'Draw a digit, corrupt it and watch an autoencoder rebuild it. Everything computes in your browser.':
    'Zeichne eine Ziffer, störe sie und sieh zu, wie ein Autoencoder sie rekonstruiert. Alles rechnet in deinem Browser.',
  'Put what you see on a page of your own': 'Was du siehst, auf eine eigene Seite stellen',
  'Embed': 'Einbetten',
  'Set a question and a goal for students, as a link': 'Lernenden eine Frage und ein Ziel stellen, als Link',
  'Lesson': 'Aufgabe',
  'A digit new to the network: corrupted, squeezed, rebuilt. <strong>Draw your own</strong>, or press <strong>Train</strong> to watch one learn. <button type="button" class="link" id="first-steps">First steps: two minutes</button>':
    'Eine dem Netz neue Ziffer: gestört, gestaucht, rekonstruiert. <strong>Zeichne selbst</strong>, oder <strong>Trainieren</strong> zeigt eins beim Lernen. <button type="button" class="link" id="first-steps">Erste Schritte: zwei Minuten</button>',
  'This page computes in your browser and needs JavaScript and WebAssembly.':
    'Diese Seite rechnet in deinem Browser und braucht JavaScript und WebAssembly.',
  'What am I looking at?': 'Was sehe ich hier?',
  '<strong>Your digit</strong> is 784 grey levels between 0 and 1, one for each pixel.':
    '<strong>Deine Ziffer</strong> ist 784 Graustufen zwischen 0 und 1, eine je Pixel.',
  '<strong>Corrupted</strong>: noise is put on it on purpose; the network gets only this.':
    '<strong>Gestört</strong>: Absichtlich kommt Rauschen darauf; nur das bekommt das Netz.',
  '<strong>Code</strong>: the encoder sums the picture up in a few numbers, and nothing else passes on.':
    '<strong>Code</strong>: Der Encoder fasst das Bild in wenigen Zahlen zusammen, und nichts sonst geht weiter.',
  '<strong>Rebuilt</strong>: the decoder draws a digit from those numbers alone; it is scored against the clean one.':
    '<strong>Rekonstruiert</strong>: Der Decoder zeichnet aus diesen Zahlen allein eine Ziffer; gemessen wird sie an der sauberen.',
  'Formulas': 'Formeln',
  'Masking': 'Maskieren',
  'Gaussian': 'Gaußsch',
  'Salt &amp; pepper': 'Salz und Pfeffer',
  'Rebuilt': 'Rekonstruiert',
  'Error map': 'Fehlerkarte',
  'with probability': 'mit Wahrscheinlichkeit',
  ', else': ', sonst',
  'or': 'oder',
  ', each with probability': ', jedes mit Wahrscheinlichkeit',
  ', each layer': ', jede Schicht',
  'of the layer': 'aus der Schicht',
  'before it': 'davor',
  ', and with': ', und mit',
  'in place of': 'anstelle von',
  'for the corrupted picture': 'für das gestörte Bild',
  ', dark for 0, bright for 1': ', dunkel für 0, hell für 1',
  'Keyboard': 'Tastatur',
  'Pad': 'Fläche',
  'Arrows move the pen, with Shift faster. Space puts it down or lifts it. E switches the eraser, Delete clears, Ctrl+Z and Ctrl+Shift+Z undo and redo.':
    'Pfeile bewegen den Stift, mit Umschalt schneller. Die Leertaste setzt ihn auf oder hebt ihn ab. E schaltet den Radierer, Entf leert, Strg+Z und Strg+Umschalt+Z nehmen zurück und wiederholen.',
  'T trains and pauses, S takes one step, Shift+R goes back to the first weights: while the focus is in the section, and not in a field.':
    'T trainiert und hält an, S macht einen Schritt, Umschalt+R geht zu den ersten Gewichten zurück: solange der Fokus im Abschnitt ist und in keinem Feld.',
  'Network': 'Netz',
  'Left and Right choose a layer, Up and Down a unit of it. Escape closes what it shows.':
    'Links und Rechts wählen eine Schicht, Auf und Ab eine ihrer Einheiten. Escape schließt, was sie zeigt.',
  'Up and Down choose a number, Left and Right change it, with Shift faster. Delete restores one, Escape all.':
    'Auf und Ab wählen eine Zahl, Links und Rechts ändern sie, mit Umschalt schneller. Entf stellt eine wieder her, Escape alle.',
  'Everything computes in this tab, in WebAssembly (<span id="kernel">…</span>); nothing you draw or open leaves it.':
    'Alles rechnet in diesem Tab, in WebAssembly (<span id="kernel">…</span>); nichts, was du zeichnest oder öffnest, verlässt ihn.',
  'How fast it trains here': 'Wie schnell es hier trainiert',

  // labs.html
  'Autoencoder Playground: labs': 'Autoencoder-Playground: Labore',
  'Look into an autoencoder: what its code knows, where its holes are.':
    'Sieh in einen Autoencoder hinein: was sein Code weiß, wo seine Lücken sind.',
  'Each lab looks into one network: a small one that is shipped, or yours, while it trains.':
    'Jedes Labor sieht in ein Netz hinein: in ein kleines mitgeliefertes oder in deins, während es trainiert.',
  'The labs compute in your browser and need JavaScript and WebAssembly.':
    'Die Labore rechnen in deinem Browser und brauchen JavaScript und WebAssembly.',
  'Train one for the labs': 'Eins für die Labore trainieren',
  'Train a network here, and look into that': 'Hier ein Netz trainieren und hineinsehen',

  // check.html
  'Autoencoder Playground: check results': 'Autoencoder-Playground: Abgaben prüfen',
  'Checks what students hand in: each run is trained once more in your browser, bit for bit.':
    'Prüft, was Lernende abgeben: Jeder Lauf wird in deinem Browser noch einmal trainiert, Bit für Bit.',
  'Check results': 'Abgaben prüfen',
  'Paste the links that students handed in, or the link of a lesson and below it their codes. Each run is trained once more, bit for bit, here in your browser; nothing is sent anywhere.':
    'Füge die Links ein, die Lernende abgegeben haben, oder den Link einer Aufgabe und darunter ihre Codes. Jeder Lauf wird noch einmal trainiert, Bit für Bit, hier in deinem Browser; nichts wird irgendwohin gesendet.',
  'Results are checked in your browser, which needs JavaScript and WebAssembly for it.':
    'Geprüft wird in deinem Browser, der dafür JavaScript und WebAssembly braucht.',

  // bench.html
  'Autoencoder Playground: benchmark': 'Autoencoder-Playground: Messungen',
  'How fast autoencoders train in this browser.': 'Wie schnell Autoencoder in diesem Browser trainieren.',
  'Whole training steps on real digits, then each kernel by itself, on one thread of this browser.':
    'Ganze Trainingsschritte an echten Ziffern, dann jeder Kernel für sich, in einem Thread dieses Browsers.',
  'Binary': 'Binärdatei',
  'the best it can run': 'die beste, die hier läuft',
  'relaxed: fused 128-bit SIMD': 'relaxed: SIMD mit 128 Bit, verschmolzen',
  'simd128: 128-bit SIMD': 'simd128: SIMD mit 128 Bit',
  'scalar': 'scalar: ohne SIMD',
  'Run, about a minute': 'Messen, etwa eine Minute',
  'Nothing measured yet.': 'Noch nichts gemessen.',
  'Share of the benchmark that is done': 'Anteil der Messungen, der fertig ist',
  'The benchmark needs JavaScript and WebAssembly.': 'Die Messungen brauchen JavaScript und WebAssembly.',
  'Clock, measured': 'Takt, gemessen',
  'Peak of one thread': 'Maximum eines Threads',
  'Module fetched': 'Modul geladen',
  'Ready to compute after': 'Bereit zum Rechnen nach',
  '784 – 512 – 256 – 128 – 32, mirrored, 128 digits': '784 – 512 – 256 – 128 – 32, gespiegelt, 128 Ziffern',
  'First step': 'Erster Schritt',
  'Training': 'Training',
  'Digits a second over the digits in one step (the batch). The decoder mirrors the widths.':
    'Ziffern pro Sekunde über den Ziffern in einem Schritt (dem Batch). Der Decoder spiegelt die Breiten.',
  'Kernels': 'Kernel',
  'At the layers of 784 – 512 – 256 – 128 – 32, mirrored, with 128 digits. The line marks the peak.':
    'An den Schichten von 784 – 512 – 256 – 128 – 32, gespiegelt, mit 128 Ziffern. Der Strich markiert das Maximum.',
  'What the numbers mean': 'Was die Zahlen bedeuten',
  "<strong>Step</strong>: corruption, forward, backward and Adam, median. Its operations are three products a weight and digit, without the input gradient of the first layer. Adam's are not counted; those that zeros let it skip are, so a step can exceed the peak.":
    '<strong>Schritt</strong>: Störung, vorwärts, rückwärts und Adam, Median. Seine Operationen sind drei Produkte je Gewicht und Ziffer, ohne den Gradienten der Eingabe der ersten Schicht. Die von Adam zählen nicht mit; die, die Nullen ihm ersparen, schon, also kann ein Schritt über dem Maximum liegen.',
  '<strong>Clock</strong>: from a chain of integer operations that takes four cycles a link.':
    '<strong>Takt</strong>: aus einer Kette ganzzahliger Operationen, die vier Takte je Glied braucht.',
  '<strong>Peak</strong>: clock × 4 lanes × 2 operations, and twice that where a product and its sum are one instruction (relaxed). Processors that add on ports of their own can exceed it with simd128. Scalar has one lane.':
    '<strong>Maximum</strong>: Takt × 4 Spuren × 2 Operationen, und das Doppelte, wo ein Produkt und seine Summe ein Befehl sind (relaxed). Prozessoren, die an eigenen Ports addieren, können es mit simd128 übertreffen. Scalar hat eine Spur.',
};
