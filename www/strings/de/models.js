/** @type {import('../t.js').Sentences} */
export const MODELS_IN_GERMAN = {
  'All but ones': 'Alles außer Einsen',
  'Denoiser': 'Entrauscher',
  'Denoiser, code of 128': 'Entrauscher, Code von 128',
  'Like the one of threes, but trained on the nine other digits: it has never seen a one.':
    'Wie das der Dreien, aber mit den neun anderen Ziffern trainiert: Eine Eins hat es nie gesehen.',
  'Like the small plain one, but trained to rebuild digits from Gaussian noise of 0.5.':
    'Wie das kleine einfache, aber trainiert, Ziffern aus gaußschem Rauschen von 0,5 zu rekonstruieren.',
  'Like the small plain one, but trained with a penalty on how far the code moves when the picture does.':
    'Wie das kleine einfache, aber trainiert mit einem Strafterm darauf, wie weit sich der Code mit dem Bild bewegt.',
  'One linear layer each way with a code of 32 numbers: at its best it spans what the first 32 principal axes span.':
    'Eine lineare Schicht je Richtung mit einem Code von 32 Zahlen: Im besten Fall spannt sie auf, was die ersten 32 Hauptachsen aufspannen.',
  'Plain, code of 32': 'Einfach, Code von 32',
  'Pretrained stack': 'Vortrainierter Stapel',
  'Reads points of the plane: a denoiser of 20,000 draws from three Gaussians, under Gaussian noise of 0.4.':
    'Liest Punkte der Ebene: ein Entrauscher von 20.000 Ziehungen aus drei Gauß-Verteilungen, unter gaußschem Rauschen von 0,4.',
  'Small and plain, with a code of twenty numbers: what the variational one is compared with.':
    'Klein und einfach, mit einem Code von zwanzig Zahlen: womit das variationelle verglichen wird.',
  'Small, contractive': 'Klein, kontraktiv',
  'Small, denoising': 'Klein, entrauschend',
  'Small, linear': 'Klein, linear',
  'Small, plain': 'Klein, einfach',
  'Small, trained long to fill in missing pixels, with a code of ten numbers: its codes can be turned in space, and clusters of them be compared with classes.':
    'Klein, lange trainiert, fehlende Pixel zu ergänzen, mit einem Code von zehn Zahlen: Seine Codes lassen sich im Raum drehen und Cluster von ihnen mit Klassen vergleichen.',
  'Small, trained to rebuild noisy threes and nothing else: every other digit is strange to it.':
    'Klein, trainiert, verrauschte Dreien zu rekonstruieren und sonst nichts: Jede andere Ziffer ist ihm fremd.',
  'Small, with a code of 128 numbers of which about 22 answer to a digit; encoder and decoder share their weights.':
    'Klein, mit einem Code von 128 Zahlen, von denen etwa 22 auf eine Ziffer antworten; Encoder und Decoder teilen ihre Gewichte.',
  'Small, with a code of 32 numbers, trained to copy clean digits: what the two below are compared with.':
    'Klein, mit einem Code von 32 Zahlen, trainiert, saubere Ziffern zu kopieren: womit die zwei unten verglichen werden.',
  'Small, with a code of two numbers: the whole of it fits on a map.':
    'Klein, mit einem Code von zwei Zahlen: Er passt ganz auf eine Karte.',
  'Sparse atoms': 'Dünn besetzte Atome',
  'Ten numbers': 'Zehn Zahlen',
  'The same with more of everything: it rebuilds a little better, and takes longer to come.':
    'Derselbe mit mehr von allem: Er rekonstruiert ein wenig besser und braucht länger, bis er da ist.',
  'The same, but variational: its codes are drawn from a Gaussian for each digit.':
    'Dasselbe, aber variationell: Seine Codes werden für jede Ziffer aus einer Gauß-Verteilung gezogen.',
  'Three layers of 100 sigmoids, each trained by itself on what the layers before it give.':
    'Drei Schichten von 100 Sigmoiden, jede für sich trainiert an dem, was die Schichten davor geben.',
  'Threes alone': 'Nur Dreien',
  'Trained to copy clean digits through 32 numbers; it never saw noise.':
    'Trainiert, saubere Ziffern durch 32 Zahlen zu kopieren; Rauschen hat es nie gesehen.',
  'Trained to rebuild clean digits from masked, Gaussian and salt-and-pepper noise of any level.':
    'Trainiert, saubere Ziffern aus maskierten, gaußisch verrauschten und gepfefferten jeder Stärke zu rekonstruieren.',
  'Twenty numbers': 'Zwanzig Zahlen',
  'Twenty numbers, variational': 'Zwanzig Zahlen, variationell',
  'Two numbers': 'Zwei Zahlen',
  'Two numbers, variational': 'Zwei Zahlen, variationell',
};
