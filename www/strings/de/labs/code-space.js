/** @type {import('../../t.js').Sentences} */
export const LABS_CODE_SPACE_IN_GERMAN = {
  'A code of': 'Ein Code von',
  'A slice through the mean of all codes: both axes hold {0} % of their variance, and what is decoded here leaves out the rest.':
    'Ein Schnitt durch den Mittelwert aller Codes: Beide Achsen enthalten {0} % ihrer Varianz, und was hier decodiert wird, lässt den Rest weg.',
  'All three numbers of the code.': 'Alle drei Zahlen des Codes.',
  'Closer': 'Näher',
  'Closer, around where you stand (+)': 'Näher, um deinen Platz herum (+)',
  'Code space': 'Raum der Codes',
  'Codes in space: arrow keys turn, Home turns back': 'Codes im Raum: Pfeiltasten drehen, Pos1 dreht zurück',
  'Colours the test digits by cluster, one iteration after the other, of the run with the smallest inertia of ten':
    'Färbt die Testziffern nach Cluster, eine Iteration nach der anderen, im Lauf mit der kleinsten Trägheit von zehn',
  'Decoded here': 'Hier decodiert',
  'Farther': 'Weiter weg',
  'Farther (−)': 'Weiter weg (−)',
  'From {0} to {1} {2}': 'Von {0} nach {1} {2}',
  'Iteration of k-means': 'Iteration von k-means',
  'Its place on the map is a diamond.': 'Ihr Platz auf der Karte ist eine Raute.',
  'Linear classifier': 'Linearer Klassifikator',
  'Lines that hold 25, 50, 75 and 90 % of the codes': 'Linien, die 25, 50, 75 und 90 % der Codes umschließen',
  'Map': 'Karte',
  'Map of codes: arrow keys walk, Enter keeps the place':
    'Karte der Codes: Pfeiltasten gehen, die Eingabetaste merkt den Platz',
  'Moment of the training': 'Zeitpunkt des Trainings',
  'NMI': 'NMI',
  'No picture yet': 'Noch kein Bild',
  'Pictures': 'Bilder',
  'Pictures of codes on the way between two digits': 'Bilder von Codes auf dem Weg zwischen zwei Ziffern',
  'Test digits by class, and the class that the linear classifier gives them':
    'Testziffern nach Klasse, und die Klasse, die der lineare Klassifikator ihnen gibt',
  'The best of three seeds for k-means: the other two have an accuracy of {0} and {1}':
    'Der beste von drei Startwerten für k-means: Die anderen beiden haben eine Genauigkeit von {0} und {1}',
  'The code as a place to walk: point anywhere and see what the decoder makes of it.':
    'Der Code als Ort zum Spazieren: Zeige irgendwohin und sieh, was der Decoder daraus macht.',
  'The digit, and training digits by the distance of their codes':
    'Die Ziffer, und Trainingsziffern nach dem Abstand ihrer Codes',
  'The three axes along which codes vary most, which hold {0} % of their variance.':
    'Die drei Achsen, entlang derer Codes am meisten schwanken; sie enthalten {0} % ihrer Varianz.',
  'There are no axes.': 'Es gibt keine Achsen.',
  'Training digits by the distance of their codes to that of your drawing':
    'Trainingsziffern nach dem Abstand ihrer Codes zu dem deiner Zeichnung',
  'Walk slowly from one class to the next, then into a hole where no digit has its code. With a code of two numbers every place is a picture.':
    'Geh langsam von einer Klasse zur nächsten, dann in eine Lücke, wo keine Ziffer ihren Code hat. Bei einem Code von zwei Zahlen ist jeder Ort ein Bild.',
  'Watch k-means': 'k-means zusehen',
  'What the code tells about the classes': 'Was der Code über die Klassen sagt',
  'What the decoder draws here': 'Was der Decoder hier zeichnet',
  'Your drawing and the five training digits nearest to its code':
    'Deine Zeichnung und die fünf Trainingsziffern, deren Codes ihrem am nächsten sind',
  'a {0}, {1} away': 'eine {0}, {1} entfernt',
  'accuracy': 'Genauigkeit',
  'codes in space': 'Codes im Raum',
  'digit="{0}" is no digit; expected 0 to 9.': 'digit="{0}" ist keine Ziffer; erwartet wird 0 bis 9.',
  'flat': 'flach',
  'in a straight line': 'auf gerader Linie',
  'in space': 'im Raum',
  'k-means has come to its end after {0} iterations.': 'k-means ist nach {0} Iterationen am Ende.',
  'map of codes': 'Karte der Codes',
  'on a great circle, as its codes are of a Gaussian': 'auf einem Großkreis, denn seine Codes sind gaußsch',
  'pixels {0}': 'Pixel {0}',
  'ten numbers': 'zehn Zahlen',
  'the digit, a {0}': 'die Ziffer, eine {0}',
  'two numbers': 'zwei Zahlen',
  '{0} % of the way from {1} to {2}': '{0} % des Weges von {1} nach {2}',
  '{0} and the five training digits nearest to its code':
    '{0} und die fünf Trainingsziffern, deren Codes ihrem am nächsten sind',
  '{0} from the nearest of 12,000 training codes.': '{0} vom nächsten der 12.000 Trainingscodes.',
  '{0} from the nearest of 12,000 training codes: a hole. 99 of 100 test codes are nearer than {1}.':
    '{0} vom nächsten der 12.000 Trainingscodes: eine Lücke. 99 von 100 Testcodes sind näher als {1}.',
};
