/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_RATES_IN_GERMAN = {
  'A code of d stored numbers is no rate of 32 d bits: most of these bits tell the decoder nothing. A bit less comes with a coarser step, and a larger error.':
    'Ein Code aus d gespeicherten Zahlen hat keine Rate von 32 d Bits: Die meisten dieser Bits sagen dem Decoder nichts. Ein Bit weniger kommt mit einer gröberen Stufe und einem größeren Fehler.',
  'A code that tells nothing costs nothing, and that is how training begins. KL rises as the decoder begins to use the code.':
    'Ein Code, der nichts sagt, kostet nichts, und so beginnt das Training. KL steigt, wenn der Decoder beginnt, den Code zu nutzen.',
  'A number near 0 is not used: its code is the prior whatever the digit. Networks use as many as pay for themselves.':
    'Eine Zahl nahe 0 wird nicht genutzt: Ihr Code ist der Prior, was immer die Ziffer ist. Netze nutzen so viele, wie sich lohnen.',
  'A sum over 784 pixels, so it is far above 1; on grey pixels it cannot fall below the grey-level floor.':
    'Eine Summe über 784 Pixel, also weit über 1; auf grauen Pixeln kann sie nicht unter die Untergrenze der Graustufen fallen.',
  'Bits per image': 'Bits je Bild',
  'How far the drawn codes of a digit are from a standard normal: KL(q(z|x) ‖ N(0, I)), exact, mean over the digits.':
    'Wie weit die gezogenen Codes einer Ziffer von einer Standardnormalverteilung entfernt sind: KL(q(z|x) ‖ N(0, I)), exakt, Mittel über die Ziffern.',
  'It is a bound and not the likelihood: −ln p(x) is smaller. Numbers on binarised digits and on grey ones cannot be compared.':
    'Es ist eine Schranke und nicht die Likelihood: −ln p(x) ist kleiner. Zahlen auf binarisierten Ziffern und auf grauen lassen sich nicht vergleichen.',
  'It is a sum over all 784 pixels, and grey pixels alone cost the grey-level floor. A loss that is a mean over pixels with a KL that is a sum is another model, with a beta of 784.':
    'Sie ist eine Summe über alle 784 Pixel, und graue Pixel allein kosten die Untergrenze der Graustufen. Ein Verlust, der ein Mittel über Pixel ist, mit einer KL, die eine Summe ist, gehört zu einem anderen Modell, mit einem Beta von 784.',
  'KL of each number of the code': 'KL jeder Zahl des Codes',
  'KL to the prior (rate)': 'KL zum Prior (Rate)',
  'Mean and deviation of a number of the code': 'Mittel und Abweichung einer Zahl des Codes',
  'More draws bring the bound closer to −ln p(x), so it is never above −ELBO but for chance. It would take thousands to trust its last nat.':
    'Mehr Ziehungen bringen die Schranke näher an −ln p(x); über −ELBO liegt sie also nie, außer durch Zufall. Um ihrem letzten Nat zu trauen, brauchte es Tausende.',
  'Of the codes of all digits together, beside the standard normal they are drawn from.':
    'Von den Codes aller Ziffern zusammen, neben der Standardnormalverteilung, aus der sie gezogen werden.',
  'Only β = 1 trains for −ELBO. Above it the code gets cheaper and digits blurrier, below it the other way round.':
    'Nur β = 1 trainiert auf −ELBO hin. Darüber wird der Code billiger und die Ziffern unschärfer, darunter umgekehrt.',
  'Published: the VAE example of Keras, convolutional; all 70,000 digits.':
    'Veröffentlicht: das VAE-Beispiel von Keras, mit Faltungen; alle 70.000 Ziffern.',
  'Reconstruction (distortion)': 'Rekonstruktion (Verzerrung)',
  'Reconstruction and KL added up: at least −ln p(x), what the model needs to tell a digit.':
    'Rekonstruktion und KL zusammengezählt: mindestens −ln p(x), was das Modell braucht, um eine Ziffer zu sagen.',
  'The mean of −ln p(x|z), each pixel a chance of ink, over codes that are drawn 50 times for each of 200 test digits.':
    'Das Mittel von −ln p(x|z), jedes Pixel eine Wahrscheinlichkeit für Tinte, über Codes, die für jede von 200 Testziffern 50-mal gezogen werden.',
  'The same question with 50 draws of the code, weighted by how well each explains the digit.':
    'Dieselbe Frage mit 50 Ziehungen des Codes, gewichtet danach, wie gut jede die Ziffer erklärt.',
  'The weight of the KL in the loss: what a nat of rate costs in nats of distortion.':
    'Das Gewicht der KL im Verlust: was ein Nat an Rate in Nats an Verzerrung kostet.',
  'What each number of the code tells by itself, mean over the digits; together they are the KL above.':
    'Was jede Zahl des Codes für sich sagt, Mittel über die Ziffern; zusammen sind sie die KL oben.',
  'What it costs to tell the rounded code of a digit: the entropy of whole codes where it can be counted, else the sum of the entropies of each number, an upper bound (≤, or a tail).':
    'Was es kostet, den gerundeten Code einer Ziffer zu sagen: die Entropie ganzer Codes, wo sie sich zählen lässt, sonst die Summe der Entropien der einzelnen Zahlen, eine obere Schranke (≤, oder ein Strich nach unten).',
  'What the decoder is told of a digit. Near 0 it is told nothing, and every digit looks alike.':
    'Was dem Decoder über eine Ziffer gesagt wird. Nahe 0 wird ihm nichts gesagt, und jede Ziffer sieht gleich aus.',
  'Where both differ, a code drawn from the prior may fall where no digit’s code is: a hole.':
    'Wo sich beide unterscheiden, kann ein aus dem Prior gezogener Code dorthin fallen, wo kein Code einer Ziffer ist: ein Loch.',
  'Why is it above 100?': 'Warum liegt sie über 100?',
  'nats or bits per digit; a bit is 0.693 nats': 'Nats oder Bits je Ziffer; ein Bit sind 0,693 Nats',
  'nats per digit': 'Nats je Ziffer',
  'that of the code; the prior has 0 and 1': 'die Einheit des Codes; der Prior hat 0 und 1',
  '−ELBO': '−ELBO',
};
