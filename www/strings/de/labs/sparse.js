/** @type {import('../../t.js').Sentences} */
export const LABS_SPARSE_IN_GERMAN = {
  '1 of {0} numbers is active; after {1} the SSE (below each) stays within {2} of the whole’s.':
    '1 von {0} Zahlen ist aktiv; so viel hält die SSE (unter jedem Bild) innerhalb von {2} um die des Ganzen: {1}.',
  '1 term': '1 Term',
  'A code of which few numbers answer to a digit: what each of them draws, and the sum that the digit is of them.':
    'Ein Code, von dem wenige Zahlen auf eine Ziffer antworten: was jede von ihnen zeichnet, und die Summe, die die Ziffer aus ihnen ist.',
  'Active: further than {0} from zero; the largest number here is {1}. For comparison, the shipped network Plain leaves an error of {2} with 32 numbers, nearly all active.':
    'Aktiv: weiter als {0} von null; die größte Zahl hier ist {1}. Zum Vergleich: Das mitgelieferte Netz „Einfach, Code von 32“ lässt mit 32 Zahlen, fast alle aktiv, einen Fehler von {2}.',
  'An atom': 'Ein Atom',
  'Atom switched off': 'Atom ausgeschaltet',
  'Atom {0}': 'Atom {0}',
  'Atom {0} of {1}': 'Atom {0} von {1}',
  'Atom {0}, dead': 'Atom {0}, tot',
  'Atom {0}, used by {1} % of the digits': 'Atom {0}, gebraucht von {1} % der Ziffern',
  'Atoms: what each number of the code draws': 'Atome: was jede Zahl des Codes zeichnet',
  'Choose an atom and look at the digits that use it, then switch it off in one of them. Follow the sum: a few terms already make the digit, the rest are its corrections.':
    'Wähle ein Atom und sieh die Ziffern an, die es brauchen; dann schalte es in einer von ihnen aus. Verfolge die Summe: Wenige Terme ergeben schon die Ziffer, die übrigen sind Korrekturen.',
  'Dead: its number is the same for every digit.': 'Tot: Seine Zahl ist für jede Ziffer dieselbe.',
  'Its number here is 0: the switch changes nothing.': 'Seine Zahl ist hier 0: Der Schalter ändert nichts.',
  'Its number here is {0}.': 'Seine Zahl ist hier {0}.',
  'No atoms yet': 'Noch keine Atome',
  'Nothing is sparse here: most numbers answer to most digits.':
    'Nichts ist hier dünn besetzt: Die meisten Zahlen antworten auf die meisten Ziffern.',
  'Pictures after so many terms, and the squared error of each':
    'Bilder nach so vielen Termen, und der quadratische Fehler jedes Bildes',
  'SSE after it': 'SSE danach',
  'SSE of the digit': 'SSE der Ziffer',
  'Share of test digits that use each atom': 'Anteil der Testziffern, die jedes Atom brauchen',
  'Shown are the {0} most used of {1}.': 'Zu sehen sind die {0} meistgebrauchten von {1}.',
  'Sparse': 'Dünn besetzt',
  'Terms of the sum': 'Terme der Summe',
  'Terms of the sum that are not zero': 'Terme der Summe, die nicht null sind',
  'Terms to within {0}': 'Terme bis auf {0}',
  'Test digits that use it most, and its number in each':
    'Testziffern, die es am meisten brauchen, und seine Zahl in jeder',
  'Test digits that use the atom most': 'Testziffern, die das Atom am meisten brauchen',
  'The change of the picture when one number of the code grows, the most used first: orange adds light, violet takes it away. Dead ones are crossed out.':
    'Die Änderung des Bildes, wenn eine Zahl des Codes wächst, die meistgebrauchte zuerst: Orange fügt Licht hinzu, Violett nimmt es weg. Tote sind durchgestrichen.',
  'The chosen atom, the most used first': 'Das gewählte Atom, das meistgebrauchte zuerst',
  'The decoder of this network has {0} layers, so what it draws is no sum over the numbers of the code. To see one, train “Sparse: L1”, whose decoder has one layer.':
    'Der Decoder dieses Netzes hat {0} Schichten, also ist, was er zeichnet, keine Summe über die Zahlen des Codes. Um eine zu sehen, trainiere „Dünn besetzt: L1“, dessen Decoder eine Schicht hat.',
  'The decoder’s weights from one number of the code to the pixels, the most used first: orange adds light, violet takes it away. Dead ones are crossed out.':
    'Die Gewichte des Decoders von einer Zahl des Codes zu den Pixeln, die meistgebrauchte zuerst: Orange fügt Licht hinzu, Violett nimmt es weg. Tote sind durchgestrichen.',
  'The digit': 'Die Ziffer',
  'The digit, rebuilt': 'Die Ziffer, rekonstruiert',
  'The digit, rebuilt without the atom': 'Die Ziffer, ohne das Atom rekonstruiert',
  'The same digit as a sum, the largest terms first': 'Dieselbe Ziffer als Summe, die größten Terme zuerst',
  'Use of the atoms': 'Gebrauch der Atome',
  'Used by {0} of the 2,000 test digits.': 'Gebraucht von {0} der 2.000 Testziffern.',
  'What it is worth': 'Was es wert ist',
  'a {0}, its number is {1}': 'eine {0}, seine Zahl ist {1}',
  'all {0}': 'alle {0}',
  'atom': 'Atom',
  'bias alone': 'nur Bias',
  'digits': 'Ziffern',
  'mean picture {0}': 'mittleres Bild {0}',
  'no sum': 'keine Summe',
  'number': 'Zahl',
  'of the first {0} digits': 'der ersten {0} Ziffern',
  'of {0}': 'von {0}',
  'of {0}: {1}': 'von {0}: {1}',
  'term': 'Term',
  'with it': 'mit ihm',
  'without it': 'ohne es',
  '{0} of {1} numbers are active; after {2} the SSE (below each) stays within {3} of the whole’s.':
    '{0} von {1} Zahlen sind aktiv; so viel hält die SSE (unter jedem Bild) innerhalb von {3} um die des Ganzen: {2}.',
  '{0} terms': '{0} Terme',
  '{0} with and without it': '{0} mit ihm und ohne es',
  '{0}, error {1}': '{0}, Fehler {1}',
};
