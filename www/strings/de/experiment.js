/** @type {import('../t.js').Sentences} */
export const EXPERIMENT_IN_GERMAN = {
  'A code of 32': 'Ein Code von 32',
  'A code of two numbers': 'Ein Code von zwei Zahlen',
  'A quarter of the pixels goes missing, and after a few seconds the network fills them in. The best affine map of the same digits ends at an SSE of {0}; this one passes it after a few epochs.':
    'Ein Viertel der Pixel fehlt, und nach ein paar Sekunden ergänzt das Netz sie. Die beste affine Abbildung derselben Ziffern endet bei einer SSE von {0}; dieses Netz unterbietet sie nach wenigen Epochen.',
  'A rate that is too high pushes most rectifiers to where they are 0 for every digit; no gradient brings them back. Of 64 units of the code only a few are left, and pictures stay a blur. Leaky ReLU or a lower rate helps.':
    'Eine zu hohe Rate schiebt die meisten ReLU dorthin, wo sie für jede Ziffer 0 sind; kein Gradient holt sie zurück. Von 64 Einheiten des Codes bleiben nur wenige, und die Bilder bleiben unscharf. Leaky ReLU oder eine kleinere Rate hilft.',
  'A spiral in one number': 'Eine Spirale in einer Zahl',
  'A variational code needs the identity as its activation: choose that first.':
    'Ein variationeller Code braucht die Identität als Aktivierung: Wähle zuerst diese.',
  'A variational code needs weights that are not tied: a variational encoder gives twice as many values as the decoder takes.':
    'Ein variationeller Code braucht Gewichte, die nicht gekoppelt sind: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
  'Against noise': 'Gegen Rauschen',
  'Also 32 numbers a digit, with one nonlinear layer on either side: the SSE falls past the {0} of PCA within two epochs and below 6 in the end.':
    'Auch 32 Zahlen je Ziffer, mit je einer nichtlinearen Schicht auf beiden Seiten: Die SSE fällt binnen zwei Epochen unter die {0} von PCA und am Ende unter 6.',
  'As many numbers as pixels: the SSE of clean digits goes to almost nothing, and nothing was learned. A star, which no digit is, comes back as well, and noise comes out hardly weaker. A smaller code or noise in training helps.':
    'So viele Zahlen wie Pixel: Die SSE sauberer Ziffern geht fast auf null, und gelernt wurde nichts. Ein Stern, der keine Ziffer ist, kommt ebenso zurück, und Rauschen kommt kaum schwächer heraus. Ein kleinerer Code oder Rauschen im Training hilft.',
  'Bars and stripes': 'Balken und Streifen',
  'Beta {0}': 'Beta {0}',
  'Clip gradients at 1': 'Gradienten auf 1 begrenzen',
  'Code too large: a copy': 'Code zu groß: eine Kopie',
  'Code too small: blur': 'Code zu klein: unscharf',
  'Codes are clouds now, kept near a standard normal: the map fills a disc around zero, and any point drawn from it decodes to something like a digit. The KL term rises while beta warms up.':
    'Codes sind jetzt Wolken, nahe einer Standardnormalverteilung gehalten: Die Karte füllt eine Scheibe um null, und jeder daraus gezogene Punkt wird zu etwas wie einer Ziffer. Der KL-Term steigt, während Beta anwächst.',
  'Codes that hardly move': 'Codes, die sich kaum bewegen',
  'Codes to look at': 'Codes zum Ansehen',
  'Compare with a code of 32': 'Mit einem Code von 32 vergleichen',
  'Compare with a code of 8': 'Mit einem Code von 8 vergleichen',
  'Compare with a nonlinear layer': 'Mit einer nichtlinearen Schicht vergleichen',
  'Compare with a plain code': 'Mit einem einfachen Code vergleichen',
  'Compare with a straight line': 'Mit einer Geraden vergleichen',
  'Compare with one hidden layer': 'Mit einer verborgenen Schicht vergleichen',
  'Compare with untied weights': 'Mit ungekoppelten Gewichten vergleichen',
  'Compare without noise': 'Ohne Rauschen vergleichen',
  'Compare without the penalty': 'Ohne den Strafterm vergleichen',
  'Convolutional': 'Mit Faltungen',
  'Convolutions need a square image whose side each of them can halve.':
    'Faltungen brauchen ein quadratisches Bild, dessen Seite jede von ihnen halbieren kann.',
  'Dead rectifiers': 'Tote ReLU',
  'Deep: 512, 256, 128, 32': 'Tief: 512, 256, 128, 32',
  'Denoising: Gaussian': 'Entrauschen: gaußsch',
  'Denoising: missing pixels': 'Entrauschen: fehlende Pixel',
  'Denoising: salt & pepper': 'Entrauschen: Salz und Pfeffer',
  'Draw a star': 'Einen Stern zeichnen',
  'Each point of the plane has to pass through a single number. The rebuilt points find the curve, and the code becomes the way along it; where the curve is bent too hard, it tears.':
    'Jeder Punkt der Ebene muss durch eine einzige Zahl. Die rekonstruierten Punkte finden die Kurve, und der Code wird zum Weg an ihr entlang; wo die Kurve zu stark gebogen wird, reißt sie.',
  'Each step overshoots by more than the one before, and after a handful of them the loss is no number any more. The last finite weights are kept. A tenth of the rate works, and so does a clip norm of 1.':
    'Jeder Schritt schießt weiter über das Ziel als der davor, und nach einer Handvoll ist der Verlust keine Zahl mehr. Die letzten endlichen Gewichte bleiben. Ein Zehntel der Rate genügt, oder eine Begrenzung der Norm auf 1.',
  'Every pixel is shaken hard, yet the digit comes back: of a squared error of 196, about 10 is left. Features grow from specks into strokes, since averaging over a stroke is what beats noise.':
    'Jeder Pixel wird stark verrauscht, doch die Ziffer kommt zurück: Von einem quadratischen Fehler von 196 bleiben etwa 10. Merkmale wachsen von Sprenkeln zu Strichen, denn über einen Strich zu mitteln besiegt das Rauschen.',
  'Few units at a time': 'Wenige Einheiten zugleich',
  'Four layers each way. It starts slower than one hidden layer and each step costs more: depth has to earn its keep on data as simple as digits.':
    'Vier Schichten je Richtung. Es beginnt langsamer als mit einer verborgenen Schicht, und jeder Schritt kostet mehr: Tiefe muss sich an so einfachen Daten wie Ziffern erst verdienen.',
  'Gaussian noise of 0.5 on the picture at the top, rebuilt by this network':
    'Gaußsches Rauschen von 0,5 auf das Bild oben, rekonstruiert von diesem Netz',
  'KL term in nats': 'KL-Term in Nats',
  'L1 on': 'L1 ein',
  'Leaky ReLU': 'Leaky ReLU',
  'Learning rate 0.003 and start anew': 'Lernrate 0,003 und neu beginnen',
  'Learning rate too high': 'Lernrate zu hoch',
  'Learning rate {0}': 'Lernrate {0}',
  'Linear: PCA again': 'Linear: wieder PCA',
  'Mask a quarter of each picture': 'Ein Viertel jedes Bildes maskieren',
  'Masking on': 'Maskieren ein',
  'More units than pixels and nothing that holds them back: four of five answer to every digit, most features keep the static they began with, and what is missing in the input comes back only in part. Switch L1 on, or masking.':
    'Mehr Einheiten als Pixel und nichts, was sie zurückhält: Vier von fünf antworten auf jede Ziffer, die meisten Merkmale behalten das Rauschen ihres Anfangs, und was der Eingabe fehlt, kommt nur zum Teil zurück. Schalte L1 ein, oder Maskieren.',
  'Noisy points are pulled back to the two arcs. How far and which way each moves is the slope of the log density there, times the variance of the noise: the network has learned the score.':
    'Verrauschte Punkte werden zu den beiden Bögen zurückgezogen. Wie weit und wohin jeder geht, ist die Steigung der logarithmierten Dichte dort, mal der Varianz des Rauschens: Das Netz hat den Score gelernt.',
  'Nonlinear bottleneck': 'Nichtlinearer Engpass',
  'Of 256 units, only about one in six answers to a digit: the active share falls, and features turn into pieces of strokes. Without the penalty it rises again.':
    'Von 256 Einheiten antwortet nur etwa jede sechste auf eine Ziffer: Der aktive Anteil fällt, und Merkmale werden zu Stücken von Strichen. Ohne den Strafterm steigt er wieder.',
  'Overcomplete, no penalty': 'Überzählig, ohne Strafterm',
  'Pitfalls': 'Fallstricke',
  'Published results': 'Veröffentlichte Ergebnisse',
  'Put noise on my digit': 'Rauschen auf meine Ziffer',
  'Puts a star on the pad at the top: this network has never seen one':
    'Setzt einen Stern auf die Fläche oben: Dieses Netz hat nie einen gesehen',
  'Sigmoid as output': 'Sigmoid als Ausgabe',
  'Small images of whole rows or whole columns only. Noise goes almost completely, and the features show why: each unit turns into a few bars or a few stripes, never both.':
    'Kleine Bilder, nur aus ganzen Zeilen oder nur aus ganzen Spalten. Rauschen geht fast völlig weg, und die Merkmale zeigen, warum: Jede Einheit wird zu ein paar Balken oder ein paar Streifen, nie zu beidem.',
  'Sparse: KL': 'Dünn besetzt: KL',
  'Sparse: L1': 'Dünn besetzt: L1',
  'Start here': 'Beginne hier',
  'Takes the penalty away and trains on': 'Nimmt den Strafterm weg und trainiert weiter',
  'Telling anything through the code is made so dear (beta is 100) that the decoder does without: the KL term goes to 0 and every digit is rebuilt as the same grey average. Lower beta to 1 and start anew.':
    'Etwas durch den Code zu sagen wird so teuer (Beta ist 100), dass der Decoder ohne auskommt: Der KL-Term geht auf 0, und jede Ziffer wird als derselbe graue Durchschnitt rekonstruiert. Setze Beta auf 1 und beginne neu.',
  'The Jacobian norm, how much the code moves when the picture does, falls to a quarter of what it is without the penalty, at nearly the same SSE. Gaussian noise now does half the harm, though none was trained on.':
    'Die Norm der Jacobi-Matrix, also wie weit sich der Code mit dem Bild bewegt, fällt auf ein Viertel dessen, was sie ohne den Strafterm ist, bei fast derselben SSE. Gaußsches Rauschen schadet nun halb so viel, obwohl mit keinem trainiert wurde.',
  'The activation of a variational code is the identity.':
    'Die Aktivierung eines variationellen Codes ist die Identität.',
  'The angle between what the decoder spans and the principal axes falls below one degree, and the SSE stops at {0}: that of PCA with 32 axes, which no linear network beats.':
    'Der Winkel zwischen dem, was der Decoder aufspannt, und den Hauptachsen fällt unter ein Grad, und die SSE hält bei {0}: der von PCA mit 32 Achsen, die kein lineares Netz schlägt.',
  'The decoder ignores its code': 'Der Decoder ignoriert seinen Code',
  'The decoder reads the weights of the encoder backwards: half as many numbers to learn, nearly the same SSE. Encoder and decoder features are the same pictures.':
    'Der Decoder liest die Gewichte des Encoders rückwärts: halb so viele Zahlen zu lernen, fast dieselbe SSE. Merkmale von Encoder und Decoder sind dieselben Bilder.',
  'The first layer learns sixteen 3 × 3 filters that slide over the whole image: edges and strokes, with a quarter of the weights that the dense bottleneck has.':
    'Die erste Schicht lernt sechzehn Filter von 3 × 3, die über das ganze Bild gleiten: Kanten und Striche, mit einem Viertel der Gewichte des dichten Engpasses.',
  'The loss ran away: a learning rate of {0} takes steps too long for this network, and no gradient is clipped.':
    'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz, und kein Gradient wird begrenzt.',
  'The loss ran away: a learning rate of {0} takes steps too long for this network.':
    'Der Verlust lief davon: Mit einer Lernrate von {0} sind die Schritte zu lang für dieses Netz.',
  'The map of codes is the code itself. Classes pull apart into rays without anyone naming them; between the rays is empty land that decodes to no digit.':
    'Die Karte der Codes ist der Code selbst. Klassen trennen sich in Strahlen, ohne dass jemand sie nennt; zwischen den Strahlen liegt leeres Land, aus dem keine Ziffer wird.',
  'The mean activation is pulled to 0.1, from about a half, and no unit dies on the way. Each feature is a soft template of strokes with its surroundings.':
    'Die mittlere Aktivierung wird von etwa einem halben auf 0,1 gezogen, und keine Einheit stirbt dabei. Jedes Merkmal ist eine weiche Schablone von Strichen mit ihrer Umgebung.',
  'Through a bottleneck': 'Durch einen Engpass',
  'Tied weights need a code that is not variational: a variational encoder gives twice as many values as the decoder takes.':
    'Gekoppelte Gewichte brauchen einen Code, der nicht variationell ist: Ein variationeller Encoder gibt doppelt so viele Werte, wie der Decoder nimmt.',
  'Towards generation': 'Hin zum Erzeugen',
  'Training stopped: {0}': 'Das Training hielt an: {0}',
  'Two moons: the way back': 'Zwei Monde: der Weg zurück',
  'Two numbers cannot tell all digits apart, so the network paints the average of those it confuses. The SSE stops near 39, for training and validation alike: more epochs do not help. Widen the code and watch it fall.':
    'Zwei Zahlen können nicht alle Ziffern auseinanderhalten, also malt das Netz den Durchschnitt derer, die es verwechselt. Die SSE hält nahe 39, im Training wie in der Validierung: Mehr Epochen helfen nicht. Verbreitere den Code und sieh sie fallen.',
  'Use squared error': 'Quadratischer Fehler',
  'Variational: no holes': 'Variationell: keine Lücken',
  'Weight decay {0}': 'Gewichtsabnahme {0}',
  'Weight of {0} {1}': 'Gewicht von {0} {1}',
  'Why compress': 'Warum komprimieren',
  'Wrong pixels look like right ones here, so each has to be judged by its neighbours. The SSE falls below {0}, where the best affine map ends, and on to about 9.':
    'Falsche Pixel sehen hier aus wie richtige, also muss jeder nach seinen Nachbarn beurteilt werden. Die SSE fällt unter {0}, wo die beste affine Abbildung endet, und weiter auf etwa 9.',
  'active share of the code in percent': 'aktiver Anteil des Codes in Prozent',
  'corruption={0} is none of {1}; using {2}.': 'corruption={0} ist nichts davon: {1}; es gilt {2}.',
  'drawing is cut short or damaged: expected 28 × 28 = 784 grey levels; showing a digit instead.':
    'drawing ist abgeschnitten oder beschädigt: erwartet werden 28 × 28 = 784 Graustufen; zu sehen ist stattdessen eine Ziffer.',
  'drawing is not a packed 28 × 28 picture; showing a digit instead.':
    'drawing ist kein gepacktes Bild von 28 × 28; zu sehen ist stattdessen eine Ziffer.',
  'goal="{0}" names nothing that is measured; expected {1}, as in {2}<7.':
    'goal="{0}" nennt nichts, was gemessen wird; erwartet: {1}, etwa {2}<7.',
  'has more numbers than {0} takes': 'hat mehr Zahlen, als {0} braucht',
  'has more than {0} numbers': 'hat mehr als {0} Zahlen',
  'has {0} twice': 'enthält {0} doppelt',
  'index={0} is outside 0 … {1}; using {2}.': 'index={0} liegt außerhalb von 0 … {1}; es gilt {2}.',
  'is neither true nor false': 'ist weder true noch false',
  'is none of {0}': 'ist nichts davon: {0}',
  'is not a list of numbers': 'ist keine Liste von Zahlen',
  'is not a number': 'ist keine Zahl',
  'is not a whole number': 'ist keine ganze Zahl',
  'is outside {0} … {1}': 'liegt außerhalb von {0} … {1}',
  'largest principal angle in degrees': 'größter Hauptwinkel in Grad',
  'loss': 'Verlust',
  'model={0} is none of {1}; using {2}.': 'model={0} ist nichts davon: {1}; es gilt {2}.',
  'names no classes from 0 to 9': 'nennt keine Klassen von 0 bis 9',
  'set={0} is none of {1}; using {2}.': 'set={0} ist nichts davon: {1}; es gilt {2}.',
  '{0} above {1}': '{0} über {1}',
  '{0} below {1}': '{0} unter {1}',
  '{0} is a setting of {1} and {2}, not of {3}; ignored.':
    '{0} ist eine Einstellung von {1} und {2}, nicht von {3}, und zählt nicht.',
  '{0} is a setting of {1}, not of {2}; ignored.': '{0} ist eine Einstellung von {1}, nicht von {2}, und zählt nicht.',
  '{0} is given twice; using the first.': '{0} ist doppelt angegeben; es gilt das erste.',
  '{0} is not a setting of this page; ignored.': '{0} ist keine Einstellung dieser Seite und zählt nicht.',
  '{0} more settings of the link are not usable either.':
    '{0} weitere Einstellungen des Links sind auch nicht brauchbar.',
  '{0}={1} is not a name; using the default.': '{0}={1} ist kein Name; es gilt der übliche.',
  '{0}={1} {2}; using {3}.': '{0}={1} {2}; es gilt {3}.',
  'β = 1 and start anew': 'β = 1 und neu beginnen',
};
