/** @type {import('../t.js').Sentences} */
export const PAGES_IN_GERMAN = {
  'A new version of this page is ready. Until you reload, all goes on as it is.':
    'Eine neue Fassung dieser Seite ist da. Bis du neu lädst, geht alles weiter wie bisher.',
  'A script that {0} begins with is missing or damaged. Retry, or put the whole folder on the server anew.':
    'Ein Skript, mit dem {0} beginnt, fehlt oder ist beschädigt. Versuche es noch einmal oder lege den ganzen Ordner neu auf den Server.',
  'A web page came in place of {0}, so this page cannot start. Open the folder with a slash at the end of its address, and sign in to the network if it asks for that.':
    'Statt {0} kam eine Webseite, also kann diese Seite nicht starten. Öffne den Ordner mit einem Schrägstrich am Ende der Adresse und melde dich im Netzwerk an, falls es das verlangt.',
  'Done. Figures drift with whatever else this machine does.':
    'Fertig. Die Zahlen schwanken mit dem, was dieser Rechner sonst noch tut.',
  'First steps: two minutes': 'Erste Schritte: zwei Minuten',
  'Go on with the first steps': 'Weiter mit den ersten Schritten',
  'Labs': 'Labore',
  'Later': 'Später',
  'Reload all the same': 'Trotzdem neu laden',
  'Reload to update': 'Neu laden',
  'Run, about a minute': 'Messen, etwa eine Minute',
  'Starting the compute module.': 'Das Rechenmodul startet.',
  'Stopped; what was measured stays.': 'Angehalten; was gemessen wurde, bleibt.',
  'Switch to the dark theme': 'Zum dunklen Design wechseln',
  'Switch to the light theme': 'Zum hellen Design wechseln',
  'The disk space this browser gives the page is full, so the run is not kept over a reload; download it instead.':
    'Der Speicherplatz, den dieser Browser der Seite gibt, ist voll, also übersteht der Lauf kein Neuladen; lade ihn stattdessen herunter.',
  'The link is copied.': 'Der Link ist kopiert.',
  'The server sends {0} as {1}, and browsers run only text/javascript. Its administrator has to add that type for .js files.':
    'Der Server schickt {0} als {1}, und Browser führen nur text/javascript aus. Wer ihn verwaltet, muss diesen Typ für Dateien mit .js eintragen.',
  'The storage of this browser does not answer, so the run is lost at a reload; download it instead.':
    'Der Speicher dieses Browsers antwortet nicht, also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
  'This browser is too old for this page: it knows no JavaScript modules. Chrome 80, Firefox 114 and Safari 15 do.':
    'Dieser Browser ist zu alt für diese Seite: Er kennt keine JavaScript-Module. Chrome 80, Firefox 114 und Safari 15 kennen sie.',
  'This browser keeps nothing for this page (a private window?), so the run is lost at a reload; download it instead.':
    'Dieser Browser behält nichts für diese Seite (ein privates Fenster?), also geht der Lauf beim Neuladen verloren; lade ihn stattdessen herunter.',
  'This page could not start: {0}. A newer browser may help.':
    'Diese Seite konnte nicht starten: {0}. Ein neuerer Browser hilft vielleicht.',
  'This page stands in a frame that is sandboxed without allow-same-origin, and may not read its own files there. Add allow-same-origin to the frame, or open the page by itself.':
    'Diese Seite steht in einem Rahmen, dessen Sandbox kein allow-same-origin hat, und darf dort ihre eigenen Dateien nicht lesen. Gib dem Rahmen allow-same-origin oder öffne die Seite für sich.',
  'This page was opened as a file, and browsers give such a page no modules and no workers. Serve its folder instead, for example by “python3 -m http.server” in it, and open http://localhost:8000.':
    'Diese Seite wurde als Datei geöffnet, und Browser geben einer solchen Seite keine Module und keine Worker. Stelle ihren Ordner stattdessen über einen Server bereit, etwa mit „python3 -m http.server“ darin, und öffne http://localhost:8000.',
  'Timing single kernels.': 'Misst einzelne Kernel.',
  'Training {0}.': 'Trainiert {0}.',
  'Tutorial': 'Tutorial',
  'WebAssembly is switched off in this browser, and all of this page computes with it. Allow it (iOS: Lockdown Mode off for this site; Firefox: javascript.options.wasm in about:config), or use another browser.':
    'WebAssembly ist in diesem Browser ausgeschaltet, und alles auf dieser Seite rechnet damit. Erlaube es (iOS: Blockierungsmodus für diese Website aus; Firefox: javascript.options.wasm in about:config) oder nimm einen anderen Browser.',
  '{0} answered {1}, so this page cannot start. Put the whole folder on the server; its address ends with a slash or with .html.':
    '{0} antwortete {1}, also kann diese Seite nicht starten. Lege den ganzen Ordner auf den Server; seine Adresse endet mit einem Schrägstrich oder mit .html.',
  '{0} could not be fetched: no answer. Check the connection and retry.':
    '{0} nicht geladen: keine Antwort. Prüfe die Verbindung und versuche es noch einmal.',
  '{0} in {1} ms': '{0} in {1} ms',
  '{0} ms, then {1} ms': '{0} ms, dann {1} ms',
  '{0}, kept from before': '{0}, von früher behalten',
};
