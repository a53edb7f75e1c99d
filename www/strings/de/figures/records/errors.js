/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_ERRORS_IN_GERMAN = {
  'A one has about half the ink of an eight. An error grows with what there is to rebuild, so a score that only counts ink already tells digits apart.':
    'Eine Eins hat etwa halb so viel Tinte wie eine Acht. Ein Fehler wächst mit dem, was zu rekonstruieren ist; schon ein Maß, das nur Tinte zählt, unterscheidet also Ziffern.',
  'A sum over 784 pixels: other programs print the mean over pixels, which is 784 times smaller, or half the sum. It is the same number for every loss, so networks can be compared by it.':
    'Eine Summe über 784 Pixel: Andere Programme geben das Mittel über die Pixel aus, das 784-mal kleiner ist, oder die halbe Summe. Für jede Verlustfunktion ist es dieselbe Zahl, also lassen sich Netze daran vergleichen.',
  'Clipping flatters linear maps, which leave the range of grey levels; a sigmoid cannot. With 30 numbers PCA gains about 1.3 by it, and a sigmoid nothing.':
    'Das Abschneiden schmeichelt linearen Abbildungen, die den Bereich der Graustufen verlassen; eine Sigmoide kann das nicht. Bei 30 Zahlen gewinnt PCA damit etwa 1,3 und eine Sigmoide nichts.',
  'Differences of all pixels, squared and added up, then the mean over pictures that were not trained on. Nothing is clipped.':
    'Die Differenzen aller Pixel, quadriert und zusammengezählt, dann das Mittel über Bilder, mit denen nicht trainiert wurde. Nichts wird abgeschnitten.',
  'Each batch is measured before the step that learns from it, so it lags behind: early in training it lies above the error of the test pictures. Later it falls below, and the gap is what the network knows by heart.':
    'Jeder Batch wird vor dem Schritt gemessen, der aus ihm lernt; er hinkt also nach: Früh im Training liegt er über dem Fehler der Testbilder. Später fällt er darunter, und der Abstand ist, was das Netz auswendig weiß.',
  'For each of 200 drawn codes the squared error between its picture and the most alike of 2,000 test digits, summed over the pixels; their mean.':
    'Für jeden von 200 gezogenen Codes der quadratische Fehler zwischen seinem Bild und der ähnlichsten von 2.000 Testziffern, summiert über die Pixel; deren Mittel.',
  'Ink': 'Tinte',
  'It grows with the noise, and for missing pixels with the ink that goes. A denoiser is worth something only if “SSE rebuilt” is well below it.':
    'Er wächst mit der Störung, bei fehlenden Pixeln mit der Tinte, die verschwindet. Ein Entrauscher taugt nur etwas, wenn „SSE rekonstruiert“ weit darunter liegt.',
  'It is a sum, not a mean: a single pixel that is white instead of black costs 1, and 784 times the error of a mean pixel stands here. Of one digit it may be half or twice the means below.':
    'Es ist eine Summe, kein Mittel: Ein einziges Pixel, das weiß statt schwarz ist, kostet 1, und hier steht das 784-Fache des Fehlers eines mittleren Pixels. Bei einer einzelnen Ziffer kann er halb oder doppelt so groß sein wie die Mittel unten.',
  'It takes away that pictures with more ink have larger errors. Whether that makes it a better score depends on the digits: compare both areas under the curve.':
    'Es nimmt weg, dass Bilder mit mehr Tinte größere Fehler haben. Ob es dadurch ein besseres Maß wird, hängt von den Ziffern ab: Vergleiche beide Flächen unter der Kurve.',
  'Near {0} the network rebuilds the mean of all digits whatever it is given: the cheapest answer to a code that tells nothing. A smaller penalty or beta, or a smaller learning rate and a new start, brings the code back.':
    'Nahe {0} rekonstruiert das Netz das Mittel aller Ziffern, was immer es bekommt: die billigste Antwort auf einen Code, der nichts sagt. Ein kleinerer Strafterm, ein kleineres Beta oder eine kleinere Lernrate mit neuem Anfang bringt den Code zurück.',
  'SSE in training': 'SSE im Training',
  'SSE to the nearest digit': 'SSE zur nächsten Ziffer',
  'Small means that it looks like a digit somebody wrote. It does not tell whether all kinds of digits are drawn: the same good digit 200 times would score well. The mean picture is a trap here: blur is near everything.':
    'Klein heißt, dass es aussieht wie eine Ziffer, die jemand schrieb. Ob alle Arten von Ziffern gezeichnet werden, sagt es nicht: Auch 200-mal dieselbe gute Ziffer stünde gut da. Das mittlere Bild ist hier eine Falle: Unschärfe ist allem nah.',
  'Squared error per picture (sse_per_image)': 'Quadratischer Fehler je Bild (sse_per_image)',
  'Squared error with and without the atom': 'Quadratischer Fehler mit und ohne das Atom',
  'Squared error, clipped': 'Quadratischer Fehler, abgeschnitten',
  'The difference is what this atom is worth for this digit. It can be small although the atom is large, where others draw the same stroke.':
    'Die Differenz ist, was dieses Atom für diese Ziffer wert ist. Sie kann klein sein, obwohl das Atom groß ist, wo andere denselben Strich zeichnen.',
  'The difference of each of the 784 pixels of your clean digit and of the rebuilt one, squared, then added up (sse_per_image).':
    'Die Differenz jedes der 784 Pixel deiner sauberen Ziffer und der rekonstruierten, quadriert, dann zusammengezählt (sse_per_image).',
  'The same squared error after what lies below 0 or above 1 is held there, as a screen does.':
    'Derselbe quadratische Fehler, nachdem bei 0 oder 1 gehalten wird, was darunter oder darüber liegt, wie ein Bildschirm es tut.',
  'The squared error of a picture, divided by its ink (at least 1).':
    'Der quadratische Fehler eines Bildes, geteilt durch seine Tinte (mindestens 1).',
  'The squared error of the pictures that the network learns from, summed over all pixels, mean over the latest steps.':
    'Der quadratische Fehler der Bilder, aus denen das Netz lernt, summiert über alle Pixel, Mittel über die letzten Schritte.',
  'The squared error of this digit, summed over its 784 pixels, with all numbers of its code, and with this one set to 0.':
    'Der quadratische Fehler dieser Ziffer, summiert über ihre 784 Pixel, mit allen Zahlen ihres Codes und mit dieser auf 0.',
  'The sum of the squares of all 784 pixels of a picture: its error if everything were rebuilt black.':
    'Die Summe der Quadrate aller 784 Pixel eines Bildes: sein Fehler, wenn alles schwarz rekonstruiert würde.',
  'What the noise did: the difference of each of the 784 pixels of your digit and its corrupted copy, squared, then added up.':
    'Was die Störung tat: die Differenz jedes der 784 Pixel deiner Ziffer und ihrer gestörten Kopie, quadriert, dann zusammengezählt.',
  'Why is everything one grey digit?': 'Warum ist alles eine einzige graue Ziffer?',
  'squared grey levels, black 0 and white 1': 'quadrierte Graustufen, schwarz 0 und weiß 1',
};
