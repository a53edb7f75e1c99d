/** @type {import('../t.js').Sentences} */
export const BENCH_IN_GERMAN = {
  'Batch': 'Batch',
  'Cycles a value': 'Takte je Wert',
  'Digits/s': 'Ziffern/s',
  'Function': 'Funktion',
  'Functions': 'Funktionen',
  'Layer': 'Schicht',
  'Of peak': 'Vom Maximum',
  'Step, ms': 'Schritt, ms',
  'Training steps of {0} by batch': 'Trainingsschritte von {0} nach Batch',
  'Up to {0} digits a second': 'Bis zu {0} Ziffern pro Sekunde',
  'shorter is faster': 'kürzer ist schneller',
};
