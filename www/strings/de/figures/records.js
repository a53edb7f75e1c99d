/** @type {import('../../t.js').Sentences} */
export const FIGURES_RECORDS_IN_GERMAN = {
  'By definition.': 'Nach Definition.',
  'Why does KL rise at first?': 'Warum steigt KL zuerst?',
  'a share, from 0 to 1': 'ein Anteil, von 0 bis 1',
  'change of the code by change of the picture': 'Änderung des Codes durch Änderung des Bildes',
  'no unit': 'ohne Einheit',
  'that of the code': 'die Einheit des Codes',
};
