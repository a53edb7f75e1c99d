/** @type {import('../../t.js').Sentences} */
export const LABS_PRETRAINING_IN_GERMAN = {
  '10 labels, one of each class': '10 Labels, eins je Klasse',
  'A deep encoder trained layer by layer without labels, then fine-tuned with few, against a random start.':
    'Ein tiefer Encoder, Schicht für Schicht ohne Labels trainiert, dann mit wenigen nachtrainiert, gegen einen zufälligen Anfang.',
  'Activation and first weights': 'Aktivierung und erste Gewichte',
  'All trials are done.': 'Alle Versuche sind fertig.',
  'Both starts learn the same labelled digits by the same number of updates. Only the pretrained one has seen all 12,000 training digits before, without a label; neither has seen a test digit. Guessing is wrong for 90&nbsp;%.':
    'Beide Anfänge lernen dieselben Ziffern mit Label in gleich vielen Updates. Nur der vortrainierte hat zuvor alle 12.000 Trainingsziffern gesehen, ohne Label; eine Testziffer hat keiner gesehen. Raten ist zu 90&nbsp;% falsch.',
  'Compare the two starts with 100 labels and with 12,000, then change to rectifiers with He’s first weights: a good start of another kind leaves less to win. Run it here to see your own three seeds.':
    'Vergleiche die beiden Anfänge mit 100 Labels und mit 12.000, wechsle dann zu ReLU mit ersten Gewichten nach He: Ein guter Anfang anderer Art lässt weniger zu gewinnen. Führe es hier aus, um deine eigenen drei Startwerte zu sehen.',
  'Error rates': 'Fehlerraten',
  'Layer {0}': 'Schicht {0}',
  'Layer {0}, {1} → {2}: what its most used numbers draw':
    'Schicht {0}, {1} → {2}: was ihre meistgebrauchten Zahlen zeichnen',
  'Layer {0}, {1} → {2}: what its most used numbers draw through the layers below':
    'Schicht {0}, {1} → {2}: was ihre meistgebrauchten Zahlen durch die Schichten darunter zeichnen',
  'Not tried yet: {0} take a minute or two.': 'Noch nicht versucht: {0} brauchen ein, zwei Minuten.',
  'Nothing yet': 'Noch nichts',
  'Run here: {0} done.': 'Hier gerechnet: {0} fertig.',
  'Run here: {0}, {1}.': 'Hier gerechnet: {0}, {1}.',
  'Run it here': 'Hier rechnen',
  'Run it here to see': 'Rechne hier, um es zu sehen',
  'Share of test digits named wrong over {0} updates. {1}': 'Anteil falsch benannter Testziffern über {0} Updates. {1}',
  'Shipped: {0}, as the command line prints them.': 'Mitgeliefert: {0}, wie die Befehlszeile sie ausgibt.',
  'Stacked pretraining': 'Schichtweise vortrainiert',
  'The list of trials': 'Die Liste der Versuche',
  'This network is no stack of dense layers, so there are none to train one by one: train one like “Deep: 512, 256, 128, 32”. The trials below are those of the shipped networks.':
    'Dieses Netz ist kein Stapel dichter Schichten, also gibt es keine, die einzeln zu trainieren wären: Trainiere eins wie „Tief: 512, 256, 128, 32“. Die Versuche unten sind die der mitgelieferten Netze.',
  'Trials': 'Versuche',
  'Trials done': 'Fertige Versuche',
  'Under way': 'Läuft',
  'Under way: {0}. {1} done.': 'Im Gange: {0}. {1} fertig.',
  'What each layer learned by itself': 'Was jede Schicht für sich gelernt hat',
  'error rate on test digits': 'Fehlerrate auf Testziffern',
  'from random weights': 'von zufälligen Gewichten',
  'from the pretrained layers': 'von den vortrainierten Schichten',
  'labels': 'Labels',
  'like the network looked into': 'wie das Netz, in das du siehst',
  'pretrained': 'vortrainiert',
  'random': 'zufällig',
  'rectifiers, He’s first weights': 'ReLU, erste Gewichte nach He',
  'sigmoids, Glorot’s first weights': 'Sigmoide, erste Gewichte nach Glorot',
  'start': 'Anfang',
  'updates': 'Updates',
  '{0} ({1} to {2})': '{0} ({1} bis {2})',
  '{0} labels': '{0} Labels',
  '{0} of {1} trials': '{0} von {1} Versuchen',
  '{0} seeds, {1} updates each': '{0} Startwerte, je {1} Updates',
  '{0}Test digits named wrong{1}, mean and range of three seeds':
    '{0}Falsch benannte Testziffern{1}, Mittel und Spanne von drei Startwerten',
};
