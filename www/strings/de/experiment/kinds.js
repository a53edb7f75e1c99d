/** @type {import('../../t.js').Sentences} */
export const EXPERIMENT_KINDS_IN_GERMAN = {
  '1 makes the loss the evidence bound; far more, and the code goes silent.':
    '1 macht den Verlust zur Evidenzschranke; viel mehr, und der Code verstummt.',
  '12,000 handwritten digits that come with the page.': '12.000 handgeschriebene Ziffern, die mit der Seite kommen.',
  '2,000 images of 8 × 8 pixels: whole rows or whole columns.':
    '2.000 Bilder von 8 × 8 Pixeln: ganze Zeilen oder ganze Spalten.',
  '2,000 points of the plane along one spiral arm.': '2.000 Punkte der Ebene entlang eines Spiralarms.',
  '2,000 points of the plane around a circle.': '2.000 Punkte der Ebene um einen Kreis.',
  '2,000 points of the plane on two interleaved half circles.':
    '2.000 Punkte der Ebene auf zwei verschränkten Halbkreisen.',
  'A random number from a normal distribution is added to each pixel.':
    'Eine Zufallszahl aus einer Normalverteilung kommt zu jedem Pixel hinzu.',
  'A random number from a normal distribution is added to each value.':
    'Eine Zufallszahl aus einer Normalverteilung kommt zu jedem Wert hinzu.',
  'All 60,000 digits': 'Alle 60.000 Ziffern',
  'All 60,000 training digits of MNIST, judged on its 10,000 test digits: about 11 MB, fetched once and kept.':
    'Alle 60.000 Trainingsziffern von MNIST, gemessen an seinen 10.000 Testziffern: etwa 11 MB, einmal geladen und behalten.',
  'As SGD, with the gradient taken one step ahead.': 'Wie SGD, mit dem Gradienten einen Schritt voraus.',
  'Black and white digits': 'Schwarzweiße Ziffern',
  'Constant': 'Konstant',
  'Cosine': 'Kosinus',
  'Difference of each pixel, squared and summed.': 'Differenz jedes Pixels, quadriert und summiert.',
  'Digits': 'Ziffern',
  'Each pixel turns black or white with this probability.':
    'Jeder Pixel wird mit dieser Wahrscheinlichkeit schwarz oder weiß.',
  'Each pixel turns black with this probability.': 'Jeder Pixel wird mit dieser Wahrscheinlichkeit schwarz.',
  'Every number of the code costs its size, so most of them go to 0.':
    'Jede Zahl des Codes kostet ihren Betrag, also gehen die meisten auf 0.',
  'Follows the gradient, with the pace of earlier steps kept.':
    'Folgt dem Gradienten und behält Schwung aus früheren Schritten.',
  'Full rate for half of the run, a tenth for a quarter, a hundredth for the rest.':
    'Volle Rate für die Hälfte des Laufs, ein Zehntel für ein Viertel, ein Hundertstel für den Rest.',
  'Gaussian': 'Gaußsch',
  'Gives each weight a rate of its own, by how its gradients vary.':
    'Gibt jedem Gewicht eine eigene Rate, je nachdem, wie sein Gradient schwankt.',
  'Glorot uniform': 'Glorot, gleichverteilt',
  'Holds the mean activation of each unit near a small target ρ.':
    'Hält die mittlere Aktivierung jeder Einheit nahe einem kleinen Ziel ρ.',
  'How hard the mean is pulled to its target.': 'Wie stark das Mittel zu seinem Ziel gezogen wird.',
  'How surprised a network is by each pixel, that it gives a probability of ink, in nats: 1 nat is 1.44 bits. Learns faster on digits.':
    'Wie überrascht ein Netz, das eine Wahrscheinlichkeit für Tinte gibt, von jedem Pixel ist, in Nats: 1 Nat ist 1,44 Bits. Lernt an Ziffern schneller.',
  'KL to a standard normal': 'KL zur Standardnormalverteilung',
  'Keeps the clouds of a variational code together, so that it can be drawn from.':
    'Hält die Wolken eines variationellen Codes beisammen, sodass aus ihm gezogen werden kann.',
  'L1 on the code': 'L1 auf den Code',
  'Masking': 'Maskieren',
  'More makes a calmer encoder.': 'Mehr macht den Encoder ruhiger.',
  'More makes fewer units answer, and rebuilds less well.':
    'Mehr lässt weniger Einheiten antworten und rekonstruiert schlechter.',
  'Needs a sigmoid at the code, since it compares it with a probability.':
    'Braucht ein Sigmoid am Code, denn verglichen wird er mit einer Wahrscheinlichkeit.',
  'Needs a variational code, with a mean and a variance.':
    'Braucht einen variationellen Code, mit Mittelwert und Varianz.',
  'None': 'Keins',
  'Own images': 'Eigene Bilder',
  'Pixels go black at random; the network has to fill them in.':
    'Pixel werden zufällig schwarz; das Netz muss sie ergänzen.',
  'Pixels go black or white at random.': 'Pixel werden zufällig schwarz oder weiß.',
  'Probability': 'Wahrscheinlichkeit',
  'Probes': 'Proben',
  'Random directions that estimate the norm; each makes a step slower and the estimate steadier.':
    'Zufällige Richtungen, aus denen die Norm geschätzt wird; jede macht einen Schritt langsamer und die Schätzung ruhiger.',
  'Salt & pepper': 'Salz und Pfeffer',
  'Share of the pixels that are struck.': 'Anteil der Pixel, die getroffen werden.',
  'Share of the pixels that go.': 'Anteil der Pixel, die verschwinden.',
  'Share of the time that a unit should be on.': 'Anteil der Zeit, in der eine Einheit an sein soll.',
  'Size of that number; ink runs from 0 to 1.': 'Größe dieser Zahl; Tinte reicht von 0 bis 1.',
  'Small changes of the picture should hardly move the code.':
    'Kleine Änderungen des Bildes sollen den Code kaum bewegen.',
  'Squared error': 'Quadratischer Fehler',
  'Standard deviation': 'Standardabweichung',
  'Steps': 'Stufen',
  'Target ρ': 'Ziel ρ',
  'The first 50,000 of all digits and the 10,000 test digits, each pixel drawn once as black or white by its grey.':
    'Die ersten 50.000 aller Ziffern und die 10.000 Testziffern, jeder Pixel nach seinem Grau einmal schwarz oder weiß gezogen.',
  'The images that you opened; they stay in this tab.': 'Die Bilder, die du geöffnet hast; sie bleiben in diesem Tab.',
  'The network gets your digit as it is.': 'Das Netz bekommt deine Ziffer, wie sie ist.',
  'The rate falls to 0 along half a cosine, over all epochs.':
    'Die Rate fällt über alle Epochen entlang eines halben Kosinus auf 0.',
  'The rate stays.': 'Die Rate bleibt.',
  'Weight β': 'Gewicht β',
  'Weight λ': 'Gewicht λ',
  'What the L1 penalty on the code adds to the loss.': 'Was der L1-Strafterm auf den Code zum Verlust beiträgt.',
  'What the distance of the code’s distribution from a standard normal adds to the loss.':
    'Was der Abstand der Verteilung des Codes von einer Standardnormalverteilung zum Verlust beiträgt.',
  'What the penalty on the encoder’s Jacobian adds to the loss.':
    'Was der Strafterm auf die Jacobi-Matrix des Encoders zum Verlust beiträgt.',
  'What the penalty on the mean activation adds to the loss.':
    'Was der Strafterm auf die mittlere Aktivierung zum Verlust beiträgt.',
  'a above 0, {0} a below': 'a über 0, sonst {0} a',
  'contractive': 'kontraktiv',
  'evenly within ±1 / √inputs, biases too, as PyTorch does by default':
    'gleichverteilt in ±1 / √Eingaben, auch Bias, wie PyTorch es üblicherweise tut',
  'evenly within ±√(6 / (inputs + outputs)), as Keras does by default':
    'gleichverteilt in ±√(6 / (Eingaben + Ausgaben)), wie Keras es üblicherweise tut',
  'identity': 'Identität',
  'masking': 'Maskieren',
  'salt & pepper': 'Salz und Pfeffer',
  'sigmoid': 'Sigmoid',
  'squared error': 'quadratischer Fehler',
  'variance 2 / (inputs + outputs), for sigmoid, tanh and linear layers':
    'Varianz 2 / (Eingaben + Ausgaben), für Sigmoid, tanh und lineare Schichten',
  'variance 2 / inputs, for rectifiers': 'Varianz 2 / Eingaben, für ReLU',
  '{0} or {1}, each with probability {2}, else {3}': '{0} oder {1}, jedes mit Wahrscheinlichkeit {2}, sonst {3}',
  '{0} with probability {1}, else {2}': '{0} mit Wahrscheinlichkeit {1}, sonst {2}',
  'β rises from 0 over these first steps.': 'β steigt über diese ersten Schritte von 0 an.',
};
