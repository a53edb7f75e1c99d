/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_TRAINING_IN_GERMAN = {
  'A code of two numbers is shown whole. Of a longer one the map shows its two widest directions, and what is near there may be far apart in the others.':
    'Ein Code aus zwei Zahlen ist ganz zu sehen. Von einem längeren zeigt die Karte die zwei breitesten Richtungen, und was dort nah ist, kann in den anderen weit auseinanderliegen.',
  'A hash of every weight of the network: equal weights have the same one, and one bit that differs gives another.':
    'Ein Hash aller Gewichte des Netzes: Gleiche Gewichte haben denselben, und ein einziges anderes Bit ergibt einen anderen.',
  'A step costs about three times as much as looking at the same pictures: there, back, and the weights. It falls while other tabs or views of this page work, and changes no result.':
    'Ein Schritt kostet etwa dreimal so viel wie dieselben Bilder nur anzusehen: hin, zurück und die Gewichte. Sie fällt, wenn andere Tabs oder Ansichten dieser Seite arbeiten, und ändert kein Ergebnis.',
  'About two operations a weight. It says nothing of quality; the first run after loading is slower and not counted.':
    'Etwa zwei Rechenschritte je Gewicht. Über die Güte sagt sie nichts; der erste Durchgang nach dem Laden ist langsamer und zählt nicht.',
  'Between the flat space that a linear decoder spans and that of as many principal axes of the training data. At 0° both are the same, and the network is PCA.':
    'Zwischen dem flachen Raum, den ein linearer Decoder aufspannt, und dem von ebenso vielen Hauptachsen der Trainingsdaten. Bei 0° sind beide gleich, und das Netz ist PCA.',
  'Dead units': 'Tote Einheiten',
  'Fingerprint of the weights': 'Fingerabdruck der Gewichte',
  'How many pictures went through the network and back in the last moments.':
    'Wie viele Bilder in den letzten Augenblicken durch das Netz und zurück gingen.',
  'How much of the variance of all codes lies in the two directions that the map shows.':
    'Wie viel der Varianz aller Codes in den zwei Richtungen liegt, die die Karte zeigt.',
  'How much the code moves when the picture does a little: the Frobenius norm of ∂z/∂x, root mean square over 16 test pictures.':
    'Wie sehr sich der Code bewegt, wenn das Bild es ein wenig tut: die Frobenius-Norm von ∂z/∂x, quadratisches Mittel über 16 Testbilder.',
  'How often every training sample was used, the pass under way as a fraction.':
    'Wie oft jede Trainingsprobe benutzt wurde, der laufende Durchgang als Bruch.',
  'It falls long after the squared error looks finished: the last axes hold hardly any variance, so hardly any error tells the network to turn. Its weights need not be the axes themselves: only the span is the same.':
    'Er fällt noch lange, nachdem der quadratische Fehler fertig aussieht: Die letzten Achsen enthalten kaum Varianz, also heißt kaum ein Fehler das Netz sich drehen. Seine Gewichte müssen nicht die Achsen selbst sein: Nur was sie aufspannen, ist gleich.',
  'Measured on the first 500 test pictures, clean.': 'Gemessen auf den ersten 500 Testbildern, sauber.',
  'No gradient passes through a rectifier that is 0 for every picture, so it stays dead. Counted over all units of a layer, also where only some of them are drawn as tiles; crossed out among the tiles.':
    'Durch einen Gleichrichter, der für jedes Bild 0 ist, geht kein Gradient, er bleibt also tot. Gezählt über alle Einheiten einer Schicht, auch wo nur einige als Kacheln gezeichnet sind; unter den Kacheln durchgestrichen.',
  'Not a measure of anything. With “reproducible” on, the same link gives the same fingerprint on every machine, and so does the program autoencoder.':
    'Kein Maß für irgendetwas. Mit „reproduzierbar“ gibt derselbe Link auf jedem Gerät denselben Fingerabdruck, und so tut es das Programm autoencoder.',
  'One encode and one decode of your picture on this machine, in one thread without a graphics card: the mean of 20.':
    'Einmal kodieren und dekodieren deines Bildes auf diesem Gerät, in einem Thread ohne Grafikkarte: das Mittel über 20.',
  'One epoch has as many steps as there are batches: 12,000 digits in batches of 128 make 94.':
    'Eine Epoche hat so viele Schritte, wie es Batches gibt: 12.000 Ziffern in Batches von 128 ergeben 94.',
  'Share of the numbers of the code that are further than 0.01 from zero.':
    'Anteil der Zahlen des Codes, die weiter als 0,01 von null entfernt sind.',
  'Share of the variance on the map': 'Anteil der Varianz auf der Karte',
  'The mean of all numbers of all codes. The chart “Mean activation of each unit” has the mean of each unit by itself, and this is the mean of those.':
    'Das Mittel aller Zahlen aller Codes. Das Diagramm „Mittlere Aktivierung jeder Einheit“ zeigt das Mittel jeder Einheit für sich, und dies ist das Mittel von jenen.',
  'Training speed': 'Trainingsgeschwindigkeit',
  'Twice as large codes have twice the norm, so compare networks of one kind. A contractive penalty takes it to about a quarter.':
    'Doppelt so große Codes haben die doppelte Norm; vergleiche also Netze einer Art. Ein kontraktiver Strafterm bringt sie auf etwa ein Viertel.',
  'Units that give the same number for every one of the first 500 test pictures.':
    'Einheiten, die für jedes der ersten 500 Testbilder dieselbe Zahl geben.',
  'degrees, from 0 to 90': 'Grad, von 0 bis 90',
  'hexadecimal digits': 'Hexadezimalziffern',
  'milliseconds': 'Millisekunden',
  'passes over the training data': 'Durchgänge durch die Trainingsdaten',
  'per cent': 'Prozent',
  'per cent of its numbers': 'Prozent seiner Zahlen',
  'training pictures a second': 'Trainingsbilder je Sekunde',
  'units of a layer': 'Einheiten einer Schicht',
  '{0} A code without a penalty has nearly all of its numbers active, a rectifier about half; a sparse one a few in a hundred. The chart below counts the same way.':
    '{0} Ein Code ohne Strafterm hat fast alle seine Zahlen aktiv, ein Gleichrichter etwa die Hälfte; ein sparsamer wenige von hundert. Das Diagramm unten zählt ebenso.',
  '{0} Of numbers on both sides of zero it says little: they cancel. For sigmoids under a KL penalty it should come to the target.':
    '{0} Bei Zahlen zu beiden Seiten der Null sagt es wenig: Sie heben sich auf. Bei Sigmoiden unter einem KL-Strafterm sollte es zum Ziel kommen.',
};
