/** @type {import('../t.js').Sentences} */
export const DATA_IN_GERMAN = {
  '10,000 test digits': '10.000 Testziffern',
  '60,000 training digits': '60.000 Trainingsziffern',
  'Test digits': 'Testziffern',
  'Training digits': 'Trainingsziffern',
};
