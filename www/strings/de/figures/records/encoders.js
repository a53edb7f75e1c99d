/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_ENCODERS_IN_GERMAN = {
  '1 by change of the picture': '1 durch Änderung des Bildes',
  'A change that means nothing to a reader should move the code by little beside what tells classes apart.':
    'Eine Änderung, die einem Leser nichts bedeutet, sollte den Code wenig bewegen, verglichen mit dem, was Klassen trennt.',
  'A contractive penalty makes codes smaller as well as calmer, so what a code moves by is divided by this.':
    'Ein kontraktiver Strafterm macht Codes nicht nur ruhiger, sondern auch kleiner. Darum wird, was ein Code sich bewegt, hierdurch geteilt.',
  'A few large ones and many small ones mean that the code follows a few changes, such as slant or thickness, and ignores the others. Only their ratio says so: all of them shrink with the weights.':
    'Wenige große und viele kleine bedeuten, dass der Code wenigen Änderungen folgt, etwa Neigung oder Dicke, und die übrigen übergeht. Das sagt nur ihr Verhältnis: Mit den Gewichten schrumpfen alle.',
  'At first it grows by the singular value of the direction, then differently: the Jacobian holds for small changes alone.':
    'Zuerst wächst er um den Singulärwert der Richtung, dann anders: Die Jacobi-Matrix gilt nur für kleine Änderungen.',
  'Atoms that all digits use draw what all have in common; those that few use are strokes of a few.':
    'Atome, die alle Ziffern nutzen, zeichnen, was alle gemeinsam haben; die wenige nutzen, sind Striche von wenigen.',
  'Atoms times their numbers, the largest first, after which the squared error stays within 0.5 of that of the whole sum; mean over the first 100 test digits.':
    'Atome mal ihre Zahlen, die größten zuerst, nach denen der quadratische Fehler höchstens 0,5 von dem der ganzen Summe entfernt bleibt; Mittel über die ersten 100 Testziffern.',
  'Code shift ÷ distance': 'Verschiebung des Codes ÷ Abstand',
  'Digits whose number for this atom is further than 0.01 from zero.':
    'Ziffern, deren Zahl für dieses Atom weiter als 0,01 von null entfernt ist.',
  'Euclidean distance between the codes of the digit and of the moved one.':
    'Euklidischer Abstand zwischen den Codes der Ziffer und der bewegten.',
  'How far the code moves when its digit is shifted, turned or made noisy, divided by the distance between classes; mean over the first 100 test digits.':
    'Wie weit sich der Code bewegt, wenn seine Ziffer verschoben, gedreht oder verrauscht wird, geteilt durch den Abstand zwischen Klassen; Mittel über die ersten 100 Testziffern.',
  'How fast a change of the picture leads from one class to another: this is what a calm encoder should have less of.':
    'Wie schnell eine Änderung des Bildes von einer Klasse zur anderen führt: Davon sollte ein ruhiger Encoder weniger haben.',
  'How much the code moves for a small change of this digit along each of the directions that move it most, the largest first.':
    'Wie sehr sich der Code bei einer kleinen Änderung dieser Ziffer bewegt, entlang jeder der Richtungen, die ihn am meisten bewegen, die größte zuerst.',
  'How much the tenth direction still moves the code, beside the first; mean over the first 100 test digits.':
    'Wie sehr die zehnte Richtung den Code noch bewegt, neben der ersten; Mittel über die ersten 100 Testziffern.',
  'How nearly an axis of the network points along the axis of PCA of the same rank: the absolute cosine between both.':
    'Wie genau eine Achse des Netzes in die Richtung der Achse der PCA vom selben Rang zeigt: der Betrag des Kosinus zwischen beiden.',
  'It does not change when all weights shrink, so a penalty cannot win it for nothing.':
    'Es ändert sich nicht, wenn alle Gewichte schrumpfen: Ein Strafterm kann es also nicht umsonst gewinnen.',
  'It tells how few parts a digit is made of, without a threshold on the code: small terms that change nothing do not count.':
    'Es sagt, aus wie wenigen Teilen eine Ziffer besteht, ohne Schwelle auf dem Code: Kleine Glieder, die nichts ändern, zählen nicht.',
  'Mean Euclidean distance between the codes of two digits of different classes: how large the code is.':
    'Mittlerer euklidischer Abstand zwischen den Codes zweier Ziffern verschiedener Klassen: wie groß der Code ist.',
  'Measured on the 60,000 training digits of MNIST.': 'Gemessen auf den 60.000 Trainingsziffern von MNIST.',
  'No gradient passes through a rectifier that is always 0. Many dead atoms mean a penalty or a learning rate that is too large.':
    'Durch einen Gleichrichter, der immer 0 ist, geht kein Gradient. Viele tote Atome bedeuten einen Strafterm oder eine Lernrate, die zu groß ist.',
  'Numbers of the code that are further than 0.01 from zero, mean over the 2,000 test digits.':
    'Zahlen des Codes, die weiter als 0,01 von null entfernt sind, Mittel über die 2.000 Testziffern.',
  'Numbers of the code that are the same for each of the 2,000 test digits, so that nothing is drawn by them.':
    'Zahlen des Codes, die für jede der 2.000 Testziffern gleich sind, sodass sie nichts zeichnen.',
  'Share of digits that use an atom': 'Anteil der Ziffern, die ein Atom nutzen',
  'Share of the variance': 'Anteil der Varianz',
  'Singular values of the Jacobian': 'Singulärwerte der Jacobi-Matrix',
  'Ten axes hold about half, 32 three quarters: the first are broad shapes, the rest ever finer strokes.':
    'Zehn Achsen enthalten etwa die Hälfte, 32 drei Viertel: Die ersten sind breite Formen, die übrigen immer feinere Striche.',
  'Terms to within 0.5': 'Glieder bis auf 0,5',
  'The Jacobian norm in units of the distance between classes.':
    'Die Jacobi-Norm, gemessen am Abstand zwischen Klassen.',
  'The threshold is part of the figure: without one, a code of many tiny numbers would count as full. A larger weight of the penalty makes it smaller and the error larger.':
    'Die Schwelle gehört zur Zahl: Ohne sie gälte ein Code aus vielen winzigen Zahlen als voll. Ein größeres Gewicht des Strafterms macht sie kleiner und den Fehler größer.',
  'The variance of the training digits along one principal axis; all together are the error of the mean picture.':
    'Die Varianz der Trainingsziffern entlang einer Hauptachse; alle zusammen sind der Fehler des mittleren Bildes.',
  'The weights as they stand are some basis of the same space, seldom its axes. Turned by a singular value decomposition they are, wherever neighbouring variances differ enough to tell the axes apart.':
    'Die Gewichte, wie sie sind, bilden irgendeine Basis desselben Raums, selten seine Achsen. Gedreht durch eine Singulärwertzerlegung sind sie es, wo sich benachbarte Varianzen genug unterscheiden, um die Achsen zu trennen.',
  'Variance along an axis': 'Varianz entlang einer Achse',
  'What lies along the axes that are left out is what PCA loses: the sum of their variances is its training error.':
    'Was entlang der weggelassenen Achsen liegt, verliert PCA: Die Summe ihrer Varianzen ist ihr Trainingsfehler.',
  'What the axes up to this one hold of the variance of the training digits.':
    'Was die Achsen bis zu dieser von der Varianz der Trainingsziffern enthalten.',
  'a share of the distance between classes': 'ein Anteil am Abstand zwischen Klassen',
  'numbers of the code': 'Zahlen des Codes',
  'per cent of the 2,000 test digits': 'Prozent der 2.000 Testziffern',
  'squared grey levels': 'quadrierte Graustufen',
  'terms of the sum': 'Glieder der Summe',
  'that of the code; below it, a share of the distance between classes':
    'die Einheit des Codes; darunter ein Anteil am Abstand zwischen Klassen',
  '{0} axes': '{0} Achsen',
  '|cos| of an axis': '|cos| einer Achse',
};
