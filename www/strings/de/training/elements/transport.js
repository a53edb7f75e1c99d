/** @type {import('../../../t.js').Sentences} */
export const TRAINING_ELEMENTS_TRANSPORT_IN_GERMAN = {
  '(0: never)': '(0: nie)',
  'All randomness comes from this number: first weights, noise, order of the samples':
    'Aller Zufall kommt aus dieser Zahl: erste Gewichte, Rauschen, Reihenfolge der Beispiele',
  'Back to the first weights, from the same seed': 'Zurück zu den ersten Gewichten, mit demselben Startwert',
  'Epochs trained': 'Trainierte Epochen',
  'Fingerprint of the weights, {0}: equal weights have the same one on every machine. Press to copy it.':
    'Fingerabdruck der Gewichte, {0}: Gleiche Gewichte haben auf jedem Gerät denselben. Drücke, um ihn zu kopieren.',
  'Fingerprint of the weights: equal weights have the same one on every machine.':
    'Fingerabdruck der Gewichte: Gleiche Gewichte haben auf jedem Gerät denselben.',
  'Held against what was foretold: the dashed lines of the loss chart':
    'Gemessen an dem, was vorhergesagt war: den gestrichelten Linien des Verlustdiagramms',
  'It starts as soon as what training needs is here…': 'Es beginnt, sobald da ist, was das Training braucht …',
  'New seed': 'Neuer Startwert',
  'One epoch uses every training sample once': 'Eine Epoche benutzt jedes Trainingsbeispiel einmal',
  'Pause': 'Pause',
  'Reset': 'Von vorn',
  'Slow': 'Langsam',
  'Start again with other first weights, other noise and another order of the samples':
    'Neu beginnen mit anderen ersten Gewichten, anderem Rauschen und anderer Reihenfolge der Beispiele',
  'Stop after {0} epochs': 'Ende nach {0} Epochen',
  'Stop here; Train goes on from where it stands': 'Hier anhalten; Trainieren geht weiter, wo es steht',
  'Time to the last epoch at this speed': 'Zeit bis zur letzten Epoche bei diesem Tempo',
  'Train a few steps a second, so that each change can be seen':
    'Wenige Schritte je Sekunde trainieren, damit jede Änderung zu sehen ist',
  'Train on one batch, then pause': 'Einen Batch trainieren, dann anhalten',
  'Train to the end of this epoch, then pause': 'Bis zum Ende dieser Epoche trainieren, dann anhalten',
  'Train until a stop condition below is met': 'Trainieren, bis eine Bedingung unten erfüllt ist',
  'Train {0} more epochs': '{0} weitere Epochen trainieren',
  'Validation: the loss on images that are not trained on':
    'Validierung: der Verlust auf Bildern, mit denen nicht trainiert wird',
  'copied': 'kopiert',
  'fingerprint': 'Fingerabdruck',
  'stop early after {0} epochs without progress': 'früh beenden nach {0} Epochen ohne Fortschritt',
  '{0} digits/s': '{0} Ziffern/s',
  '{0} images/s': '{0} Bilder/s',
  '{0} left': 'noch {0}',
  '{0} points/s': '{0} Punkte/s',
};
