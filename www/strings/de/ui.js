/** @type {import('../t.js').Sentences} */
export const UI_IN_GERMAN = {
  'Arrows move · Shift: faster · Space: pen down or up · E: eraser · Delete: clear · Ctrl+Z: undo':
    'Pfeile bewegen · Umschalt: schneller · Leertaste: Stift ab oder auf · E: Radierer · Entf: leeren · Strg+Z: zurück',
  'Column {0}, row {1} of 28, pen down.': 'Spalte {0}, Zeile {1} von 28, Stift unten.',
  'Column {0}, row {1} of 28, pen up.': 'Spalte {0}, Zeile {1} von 28, Stift oben.',
  'Copied': 'Kopiert',
  'Ctrl+C': 'Strg+C',
  'Dismiss': 'Schließen',
  'Draw a digit here': 'Zeichne hier eine Ziffer',
  'Drawing pad for one digit': 'Zeichenfläche für eine Ziffer',
  'Drawing tools': 'Zeichenwerkzeuge',
  'Empty the pad (Delete)': 'Die Fläche leeren (Entf)',
  'Erase with the pen; a picked digit is edited (key E)':
    'Mit dem Stift radieren; eine gewählte Ziffer wird geändert (Taste E)',
  'Eraser': 'Radierer',
  'It stays off.': 'Es bleibt aus.',
  'It stays {0}.': 'Es bleibt bei {0}.',
  'Nothing was given;': 'Nichts wurde angegeben;',
  'Notices': 'Hinweise',
  'Picture': 'Bild',
  'Redo': 'Wiederholen',
  'Redo the step (Ctrl+Shift+Z)': 'Den Schritt wiederholen (Strg+Umschalt+Z)',
  'Undo the last step (Ctrl+Z)': 'Den letzten Schritt zurücknehmen (Strg+Z)',
  'clear.': 'Geleert.',
  'eraser.': 'Radierer.',
  'expected a number from {0} to {1}.': 'erwartet wird eine Zahl von {0} bis {1}.',
  'expected a whole number from {0} to {1}.': 'erwartet wird eine ganze Zahl von {0} bis {1}.',
  'redo.': 'Wiederholt.',
  'undo.': 'Rückgängig.',
  '“{0}” is no number;': '„{0}“ ist keine Zahl;',
  '“{0}” is no whole number;': '„{0}“ ist keine ganze Zahl;',
  '“{0}” is too large;': '„{0}“ ist zu groß;',
  '“{0}” is too small;': '„{0}“ ist zu klein;',
  '“{0}” may mean {1} or {2}; write it without the comma;':
    '„{0}“ kann {1} oder {2} bedeuten; schreibe es ohne das Komma oder mit einer Null mehr am Ende;',
  '“{0}” may mean {1} or {2}; write it without the point;':
    '„{0}“ kann {1} oder {2} bedeuten; schreibe es ohne den Punkt oder mit einer Null mehr am Ende;',
};
