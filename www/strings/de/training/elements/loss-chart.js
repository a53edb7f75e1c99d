/** @type {import('../../../t.js').Sentences} */
export const TRAINING_ELEMENTS_LOSS_CHART_IN_GERMAN = {
  'At: epoch {0}': 'Bei: Epoche {0}',
  'At: step {0}, epoch {1}': 'Bei: Schritt {0}, Epoche {1}',
  'Each step up the axis multiplies the loss: small gains stay visible after the first fall.':
    'Jede Stufe der Achse vervielfacht den Verlust: Kleine Gewinne bleiben nach dem ersten Fall sichtbar.',
  'Hover, or press the arrow keys, to read the values at a step':
    'Zeige darauf oder drücke die Pfeiltasten, um die Werte bei einem Schritt zu lesen',
  'Latest: epoch {0}': 'Zuletzt: Epoche {0}',
  'Latest: step {0}, epoch {1}': 'Zuletzt: Schritt {0}, Epoche {1}',
  'Lines: press to hide or show': 'Linien: drücken zum Verbergen oder Zeigen',
  'Loss as a table': 'Verlust als Tabelle',
  'Loss at a step': 'Verlust bei einem Schritt',
  'Press Train: the loss appears here.': 'Drücke Trainieren: Hier erscheint der Verlust.',
  'SSE': 'SSE',
  'Squared error, summed over all pixels of an image; test: corrupted images that are not trained on.':
    'Quadratischer Fehler, summiert über alle Pixel eines Bildes; Test: gestörte Bilder, mit denen nicht trainiert wird.',
  'Squared error, summed over all pixels of an image; test: images that are not trained on.':
    'Quadratischer Fehler, summiert über alle Pixel eines Bildes; Test: Bilder, mit denen nicht trainiert wird.',
  'Squared error, summed over both coordinates; test: corrupted points that are not trained on.':
    'Quadratischer Fehler, summiert über beide Koordinaten; Test: gestörte Punkte, mit denen nicht trainiert wird.',
  'Squared error, summed over both coordinates; test: points that are not trained on.':
    'Quadratischer Fehler, summiert über beide Koordinaten; Test: Punkte, mit denen nicht trainiert wird.',
  'Table': 'Tabelle',
  'Terms of the loss': 'Terme des Verlusts',
  'Terms of {0} alone: these runs have losses in different units. Choose another run above to see its terms.':
    'Nur Terme von {0}: Diese Läufe haben Verluste in verschiedenen Einheiten. Wähle oben einen anderen Lauf, um seine Terme zu sehen.',
  'The chart did not load: reload the page to try again, or press Table for the numbers.':
    'Das Diagramm ließ sich nicht laden: Lade die Seite neu, um es noch einmal zu versuchen, oder drücke Tabelle für die Zahlen.',
  'The number that can be compared: squared error, whatever the loss':
    'Die Zahl, die sich vergleichen lässt: der quadratische Fehler, was immer der Verlust ist',
  'The same numbers as a table': 'Dieselben Zahlen als Tabelle',
  'There is no loss curve yet: press Train first.': 'Es gibt noch keine Verlustkurve: Drücke zuerst Trainieren.',
  'What training minimises, term by term; validation: the reconstruction of what is not trained on.':
    'Was das Training klein macht, Term für Term; Validierung: die Rekonstruktion dessen, womit nicht trainiert wird.',
  'What training minimises: reconstruction in the unit of the loss, and each penalty':
    'Was das Training klein macht: die Rekonstruktion in der Einheit des Verlusts und jeder Strafterm',
  'What was foretold': 'Was vorhergesagt war',
  'What “{0}” is': 'Was „{0}“ ist',
  'above the chart': 'über dem Diagramm',
  'below the chart': 'unter dem Diagramm',
  'in {0}': 'in {0}',
  'log scale': 'logarithmisch',
  'no step yet': 'noch kein Schritt',
  'test SSE': 'Test-SSE',
  '{0}, in {1}: {2}': '{0}, in {1}: {2}',
  '{0}, log scale': '{0}, logarithmisch',
};
