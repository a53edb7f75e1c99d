/** @type {import('../../t.js').Sentences} */
export const LABS_CONTRACTIVE_IN_GERMAN = {
  '1 is a change of the picture whose Euclidean length over all pixels is 1; the digit itself has a length of {0}.':
    '1 ist eine Änderung des Bildes, deren euklidische Länge über alle Pixel 1 ist; die Ziffer selbst hat die Länge {0}.',
  'Along it by {0}': 'Daran entlang um {0}',
  'Code shift ÷ distance: one pixel right': 'Verschiebung des Codes ÷ Abstand: ein Pixel nach rechts',
  'Denoising': 'Denoising',
  'Direction': 'Richtung',
  'Directions that move the code most, by singular value':
    'Richtungen, die den Code am weitesten bewegen, nach Singulärwert',
  'Divided by the largest': 'Durch den größten geteilt',
  'Drag the digit along a direction and compare how far the codes move. Then divide the values by the largest: much of what the penalty wins is a smaller code, which distances in units of that between classes leave out.':
    'Ziehe die Ziffer an einer Richtung entlang und vergleiche, wie weit sich die Codes bewegen. Teile dann die Werte durch den größten: Viel von dem, was der Strafterm gewinnt, ist ein kleinerer Code; Abstände, gemessen an denen zwischen Klassen, lassen das weg.',
  'How far the code moves when the picture does: three networks alike but for noise and a penalty.':
    'Wie weit sich der Code bewegt, wenn das Bild es tut: drei Netze, gleich bis auf Rauschen und einen Strafterm.',
  'How far the codes move': 'Wie weit sich die Codes bewegen',
  'Means over the first 100 test digits': 'Mittel über die ersten 100 Testziffern',
  'Singular values': 'Singulärwerte',
  'Singular values at this digit': 'Singulärwerte bei dieser Ziffer',
  'Singular values at this digit, divided by the largest': 'Singulärwerte bei dieser Ziffer, durch den größten geteilt',
  'Singular values, each divided by the largest: {0}.': 'Singulärwerte, jeder durch den größten geteilt: {0}.',
  'Singular values: {0}.': 'Singulärwerte: {0}.',
  'The code moves in no further direction.': 'Der Code bewegt sich in keine weitere Richtung.',
  'The digit, moved': 'Die Ziffer, bewegt',
  'Values': 'Werte',
  'Whose directions': 'Wessen Richtungen',
  'Yours': 'Deins',
  'at the digit': 'bei der Ziffer',
  'direction {0}, singular value {1}': 'Richtung {0}, Singulärwert {1}',
  'singular value, from the largest': 'Singulärwert, vom größten an',
  '{0} from {1} to {2}': '{0} von {1} bis {2}',
  '{0}Singular values{1} of the encoder’s Jacobian': '{0}Singulärwerte{1} der Jacobi-Matrix des Encoders',
  '÷ distance between classes': '÷ Abstand zwischen Klassen',
  '… Gaussian noise {0}': '… gaußsches Rauschen {0}',
  '… turned by 10°': '… um 10° gedreht',
};
