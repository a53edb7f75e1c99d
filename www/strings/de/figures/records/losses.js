/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_LOSSES_IN_GERMAN = {
  '0 means that the code tells nothing, whatever the picture. Digits take some 6 nats through two numbers and about 25 through twenty.':
    '0 heißt, dass der Code nichts sagt, was immer das Bild ist. Ziffern brauchen etwa 6 Nats durch zwei Zahlen und etwa 25 durch zwanzig.',
  'Each batch is measured once, before the step that learns from it, so the line jitters by what is in a batch.':
    'Jeder Batch wird einmal gemessen, vor dem Schritt, der aus ihm lernt; darum zittert die Linie mit dem, was in einem Batch ist.',
  'How far the drawn codes of a picture are from a standard normal: what it costs to tell the decoder which picture it is.':
    'Wie weit die gezogenen Codes eines Bildes von einer Standardnormalverteilung entfernt sind: was es kostet, dem Decoder zu sagen, welches Bild es ist.',
  'How far the mean activation of each unit over a batch is from the target, as a Kullback–Leibler divergence, summed over the units.':
    'Wie weit die mittlere Aktivierung jeder Einheit über einen Batch vom Ziel entfernt ist, als Kullback-Leibler-Divergenz, summiert über die Einheiten.',
  'How far the rebuilt training pictures are from the clean ones, without penalties; under noise the network saw the corrupted ones.':
    'Wie weit die rekonstruierten Trainingsbilder von den sauberen entfernt sind, ohne Strafterme; bei Störung sah das Netz die gestörten.',
  'It falls with the size of the code as well as with its calm: smaller weights win it for nothing if the decoder’s grow. The lab of contractive encoders divides that out.':
    'Er fällt mit der Größe des Codes ebenso wie mit seiner Ruhe: Kleinere Gewichte gewinnen ihn umsonst, wenn die des Decoders wachsen. Das Labor zu kontraktiven Encodern teilt das heraus.',
  'It is 0 where every unit is active exactly as often as asked, and steep where a unit is always on. It says nothing of one picture: only of the mean.':
    'Er ist 0, wo jede Einheit genau so oft aktiv ist wie verlangt, und steil, wo eine Einheit immer an ist. Über ein einzelnes Bild sagt er nichts: nur über das Mittel.',
  'It is a sum over all 784 pixels, not a mean: 100 nats are 0.13 per pixel. And cross-entropy never reaches 0 on grey pixels: meeting every pixel exactly still costs {0} nats, the grey-level floor.':
    'Er ist eine Summe über alle 784 Pixel, kein Mittel: 100 Nats sind 0,13 je Pixel. Und auf grauen Pixeln erreicht die Kreuzentropie nie 0: Jedes Pixel genau zu treffen kostet noch {0} Nats, die Untergrenze der Graustufen.',
  'It pulls every number towards 0 with the same force, so small ones arrive there. Weights that grow could pay for a code that shrinks: tied weights, or decay, shut that door.':
    'Er zieht jede Zahl mit derselben Kraft gegen 0, kleine kommen also dort an. Gewichte, die wachsen, könnten einen schrumpfenden Code ausgleichen: Gekoppelte Gewichte oder ein Gewichtszerfall verschließen diese Tür.',
  'Keras blog, mean activation with L1': 'Keras-Blog, mittlere Aktivierung mit L1',
  'Keras blog, mean activation without L1': 'Keras-Blog, mittlere Aktivierung ohne L1',
  'L1': 'L1',
  'Summed over the pixels, mean over the batch. Squared error can fall to 0; cross-entropy ends at the grey-level floor.':
    'Summiert über die Pixel, Mittel über den Batch. Der quadratische Fehler kann auf 0 fallen; die Kreuzentropie endet bei der Untergrenze der Graustufen.',
  'The first code tells nothing, and that costs nothing. It costs more as soon as the decoder gets something out of it: rising KL is the network beginning to use its code. With a warm-up of beta it rises still longer.':
    'Der erste Code sagt nichts, und das kostet nichts. Er kostet mehr, sobald der Decoder etwas damit anfangen kann: Steigende KL heißt, dass das Netz beginnt, seinen Code zu nutzen. Wird Beta erst aufgewärmt, so steigt sie noch länger.',
  'The reconstruction of pictures that are not trained on, under the same noise each time.':
    'Die Rekonstruktion von Bildern, mit denen nicht trainiert wird, jedes Mal bei derselben Störung.',
  'The squared Frobenius norm of the encoder’s Jacobian ∂z/∂x, times the weight: how much the code moves when the picture does.':
    'Die quadrierte Frobenius-Norm der Jacobi-Matrix ∂z/∂x des Encoders, mal das Gewicht: wie sehr sich der Code bewegt, wenn das Bild es tut.',
  'The sum of the sizes of all numbers of the code, times the weight of the penalty.':
    'Die Summe der Beträge aller Zahlen des Codes, mal das Gewicht des Strafterms.',
  'Training is judged while it learns: its mean is over the steps before, when the network was worse. A variational code is drawn in training alone, and penalties are added there alone. Validation measures the network as it stands, on its mean code, without penalties.':
    'Das Training wird gemessen, während es lernt: Sein Mittel geht über die Schritte davor, als das Netz schlechter war. Nur im Training wird ein variationeller Code gezogen, und nur dort kommen Strafterme dazu. Die Validierung misst das Netz, wie es ist, mit seinem mittleren Code, ohne Strafterme.',
  'Validation': 'Validierung',
  'What training makes small: how far rebuilt pictures are from the clean ones, with every penalty in use added.':
    'Was das Training klein macht: wie weit rekonstruierte Bilder von den sauberen entfernt sind, dazu jeder Strafterm, der gilt.',
  'While it falls together with training, what is learned holds for new pictures. If it rises while training goes on falling, the network learns its training pictures by heart.':
    'Solange sie mit dem Training fällt, gilt das Gelernte auch für neue Bilder. Steigt sie, während das Training weiter fällt, so lernt das Netz seine Trainingsbilder auswendig.',
  'Why is the loss above 100?': 'Warum liegt der Verlust über 100?',
  'Why is validation below training?': 'Warum liegt die Validierung unter dem Training?',
  'nats per picture, times beta': 'Nats je Bild, mal Beta',
  'nats per picture, times the weight': 'Nats je Bild, mal das Gewicht',
  'per picture, in the unit of the loss': 'je Bild, in der Einheit des Verlusts',
  'per picture: nats with cross-entropy, else squared grey levels':
    'je Bild: Nats bei Kreuzentropie, sonst quadrierte Graustufen',
  'squared change of the code by squared change of the picture, times the weight':
    'quadrierte Änderung des Codes durch quadrierte Änderung des Bildes, mal das Gewicht',
};
