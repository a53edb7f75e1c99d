/** @type {import('../t.js').Sentences} */
export const LABS_IN_GERMAN = {
  'A digit': 'Eine Ziffer',
  'As tables': 'Als Tabellen',
  'Density': 'Dichte',
  'No picture': 'Kein Bild',
  'Plain': 'Einfach',
  'SSE a picture': 'SSE je Bild',
  'This network reads no digits of 28 × 28, so the lab cannot look into it: train one on digits.':
    'Dieses Netz liest keine Ziffern von 28 × 28, also kann das Labor nicht hineinsehen: Trainiere eins mit Ziffern.',
  'Trained': 'Trainiert',
  'a {0}': 'eine {0}',
  'digit={0} is none of the test digits; expected a whole number from 0 to 9.':
    'digit={0} ist keine der Testziffern; erwartet wird eine ganze Zahl von 0 bis 9.',
  'seed': 'Startwert',
  'seeds': 'Startwerte',
  'step {0}': 'Schritt {0}',
  'the digit': 'die Ziffer',
};
