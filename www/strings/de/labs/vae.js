/** @type {import('../../t.js').Sentences} */
export const LABS_VAE_IN_GERMAN = {
  '2 numbers': '2 Zahlen',
  '20 numbers': '20 Zahlen',
  'A code of one number has no plane; its density is beside.':
    'Ein Code von einer Zahl hat keine Ebene; seine Dichte steht daneben.',
  'A larger β buys a cheaper code with blurrier digits. On a dashed line −ELBO is the same; only β = 1 trains for it. The network above may have learned longer.':
    'Ein größeres β kauft einen billigeren Code mit unschärferen Ziffern. Auf einer gestrichelten Linie ist −ELBO gleich; nur β = 1 trainiert darauf. Das Netz oben hat vielleicht länger gelernt.',
  'All networks are trained.': 'Alle Netze sind trainiert.',
  'Along each of the first numbers, from −3 to 3': 'Entlang jeder der ersten Zahlen, von −3 bis 3',
  'Along the number with the largest KL, from −3 to 3': 'Entlang der Zahl mit dem größten KL, von −3 bis 3',
  'Along the number with the next largest KL, from −3 to 3': 'Entlang der Zahl mit dem nächstgrößten KL, von −3 bis 3',
  'Codes': 'Codes',
  'Codes drawn at random, decoded by a plain network and by a variational one.':
    'Zufällig gezogene Codes, decodiert von einem einfachen Netz und von einem variationellen.',
  'Dashed: the prior at one, two and three.': 'Gestrichelt: der Prior bei eins, zwei und drei.',
  'Density of one number of the code': 'Dichte einer Zahl des Codes',
  'Density of z{0} over all digits, beside the standard normal':
    'Dichte von z{0} über alle Ziffern, neben der Standardnormalverteilung',
  'Draw ten': 'Zehn ziehen',
  'Draw ten a few times. At standard normal codes the plain network draws what lies near the middle of its map, whatever that is; the variational one was trained for them. Then choose 20 numbers: the plain network’s codes now lie so wide that next to none is near a standard normal one.':
    'Ziehe ein paarmal zehn. Bei standardnormalen Codes zeichnet das einfache Netz, was nahe der Mitte seiner Karte liegt, was immer das ist; das variationelle wurde dafür trainiert. Wähle dann 20 Zahlen: Die Codes des einfachen Netzes liegen nun so weit auseinander, dass fast keiner nahe an einem standardnormalen ist.',
  'Drawing from the code': 'Aus dem Code ziehen',
  'KL to the prior': 'KL zum Prior',
  'Nats, mean of the seeds and range; 10 epochs of 12,000 digits each':
    'Nats, Mittel der Startwerte und Spanne; je 10 Epochen mit 12.000 Ziffern',
  'Nine networks': 'Neun Netze',
  'Numbers in the code': 'Zahlen im Code',
  'Posteriors of 200 test digits, one standard deviation each':
    'Posteriors von 200 Testziffern, je eine Standardabweichung',
  'Posteriors of digits as ellipses, over circles of the prior':
    'Posteriors von Ziffern als Ellipsen, über Kreisen des Priors',
  'Rate against distortion; the numbers are in the table': 'Rate gegen Verzerrung; die Zahlen stehen in der Tabelle',
  'SSE to the nearest digit, mean of 200': 'SSE zur nächsten Ziffer, Mittel von 200',
  'Ten pictures of the network: {0}': 'Zehn Bilder des Netzes: {0}',
  'The network {0} has no evidence.': 'Das Netz {0} hat keine Evidenz.',
  'The two numbers with the largest KL; the others are independent of them within a digit.':
    'Die zwei Zahlen mit dem größten KL; die übrigen sind innerhalb einer Ziffer unabhängig von ihnen.',
  'Train at three β, three seeds each': 'Mit drei β trainieren, je drei Startwerte',
  'Train the rest': 'Den Rest trainieren',
  'Train to see each β here': 'Trainiere, um jedes β hier zu sehen',
  'Training has stopped; what was finished stays.': 'Das Training hat angehalten; was fertig war, bleibt.',
  'What it knows of a digit': 'Was es von einer Ziffer weiß',
  'What β does': 'Was β tut',
  'codes as wide as each network’s own': 'Codes so weit wie die eigenen jedes Netzes',
  'distortion': 'Verzerrung',
  'picture {0} of a drawn code': 'Bild {0} eines gezogenen Codes',
  'rate': 'Rate',
  'standard normal codes, the same for both': 'standardnormale Codes, für beide dieselben',
  'the network above': 'das Netz oben',
  'z{0} at {1}': 'z{0} bei {1}',
  'z{0}: mean {1}, deviation {2}': 'z{0}: Mittelwert {1}, Abweichung {2}',
  '{0}, a code of one number': '{0}, ein Code von einer Zahl',
  '{0}, a code of {1} numbers': '{0}, ein Code von {1} Zahlen',
  '{0}, yours': '{0}, deins',
  '{0}All of them together{1} beside N(0, I), by number of the code':
    '{0}Alle zusammen{1} neben N(0, I), nach Zahl des Codes',
  '{0}KL of each number of the code{1}, nats': '{0}KL jeder Zahl des Codes{1}, Nats',
};
