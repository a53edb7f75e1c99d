/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_ANOMALY_IN_GERMAN = {
  '0.5 is a coin, 1 tells all apart, and below 0.5 the score has it the wrong way round. It does not depend on how rare anomalies are, so a good area can still mean mostly false alarms.':
    '0,5 ist eine Münze, 1 trennt alles, und unter 0,5 hat der Wert es verkehrt herum. Wie selten Anomalien sind, geht nicht ein: Auch eine gute Fläche kann also meist Fehlalarm bedeuten.',
  '784-128-32 in PyTorch, the same': '784-128-32 in PyTorch, ebenso',
  'A coin': 'Eine Münze',
  'A lower threshold finds more and raises more false alarms: both shares together are one point of the curve. A threshold put at 5 % on pictures the network learned from gives more on new ones, which it rebuilds less well.':
    'Eine niedrigere Schwelle findet mehr und gibt mehr Fehlalarme: Beide Anteile zusammen sind ein Punkt der Kurve. Eine Schwelle bei 5 % auf Bildern, aus denen das Netz lernte, gibt auf neuen mehr, denn die rekonstruiert es weniger gut.',
  'A one has little ink and is easy to rebuild, even by a network that never saw one: its error is below that of the digits the network knows. That is a result about error as a score, and it is not turned round.':
    'Eine Eins hat wenig Tinte und ist leicht zu rekonstruieren, auch für ein Netz, das nie eine sah: Ihr Fehler liegt unter dem der Ziffern, die das Netz kennt. Das sagt etwas über den Fehler als Maß und wird nicht umgedreht.',
  'A score that tells nothing has the share of anomalies among all pictures, the dashed line, and not 0.5. So it changes with how many anomalies there are, and is compared only on the same pictures.':
    'Ein Maß, das nichts sagt, erreicht den Anteil der Anomalien an allen Bildern, die gestrichelte Linie, und nicht 0,5. Es ändert sich also damit, wie viele Anomalien es gibt, und wird nur auf denselben Bildern verglichen.',
  'Area under the ROC curve (AUC)': 'Fläche unter der ROC-Kurve (AUC)',
  'Average precision': 'Mittlere Genauigkeit (average precision)',
  'Called anomalous': 'Als anomal gemeldet',
  'Of all alarms, the share that are anomalies, if so many of all pictures were anomalous as the slider says.':
    'Welcher Anteil aller Alarme Anomalien sind, wenn so viele aller Bilder anomal wären, wie der Schieber sagt.',
  'PCA, 30 numbers, one normal digit, mean of ten': 'PCA, 30 Zahlen, eine normale Ziffer, Mittel über zehn',
  'Pictures whose score reaches the threshold: of normal ones these are false alarms, of anomalies those that are found (recall).':
    'Bilder, deren Wert die Schwelle erreicht: Bei normalen sind das Fehlalarme, bei Anomalien die gefundenen (Trefferquote).',
  'The odds that a random anomaly scores higher than a random normal picture, ties counting a half. No threshold is chosen.':
    'Die Wahrscheinlichkeit, dass eine zufällige Anomalie mehr Punkte bekommt als ein zufälliges normales Bild; Gleichstand zählt halb. Es wird keine Schwelle gewählt.',
  'The share of true alarms at each threshold, weighted by what is found anew there: the area under precision against recall.':
    'Der Anteil richtiger Alarme an jeder Schwelle, gewichtet mit dem, was dort neu gefunden wird: die Fläche unter Genauigkeit über Trefferquote.',
  'True alarms': 'Richtige Alarme',
  'Where anomalies are rare most alarms are false, however good the curve: of 1,000 pictures with one anomaly, 5 % false alarms are 50.':
    'Wo Anomalien selten sind, sind die meisten Alarme falsch, so gut die Kurve auch ist: Bei 1.000 Bildern mit einer Anomalie sind 5 % Fehlalarme 50.',
  'Why is the area for digit 1 below a half, even about .1?':
    'Warum liegt die Fläche der Ziffer 1 unter einem halben, sogar bei 0,1?',
  'per cent of the alarms': 'Prozent der Alarme',
  'pictures, and per cent of those in the row': 'Bilder, und Prozent derer in der Zeile',
};
