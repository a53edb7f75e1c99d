/** @type {import('../../../t.js').Sentences} */
export const TRAINING_ELEMENTS_EXPERIMENT_IN_GERMAN = {
  ' Which of the kinds, is drawn with even odds.': ' Welche der Arten, wird mit gleichen Chancen gezogen.',
  '(starts anew)': '(beginnt neu)',
  ', patience {0}': ', Geduld {0}',
  'A change starts the training anew': 'Eine Änderung beginnt das Training neu',
  'Batch size': 'Batchgröße',
  'Changes act at once, while it trains; those marked {0} start anew.':
    'Änderungen wirken sofort, während es trainiert; die mit {0} beginnen neu.',
  'Classes': 'Klassen',
  'Clip gradients at': 'Gradienten begrenzen auf',
  'Cosine: {0}': 'Kosinus: {0}',
  'Data': 'Daten',
  'Decides first weights, order and noise: the same seed, the same training.':
    'Bestimmt erste Gewichte, Reihenfolge und Rauschen: derselbe Startwert, dasselbe Training.',
  'Each image gets a level drawn between 0 and the one above.':
    'Jedes Bild bekommt eine Stärke, gezogen zwischen 0 und der obigen.',
  'Each image gets the level above.': 'Jedes Bild bekommt die obige Stärke.',
  'Ends early after so many epochs without progress on images that are not trained on; 0 never.':
    'Endet früher nach so vielen Epochen ohne Fortschritt auf Bildern, mit denen nicht trainiert wird; 0 nie.',
  'Epochs': 'Epochen',
  'Every weight shrinks a little with each step.': 'Jedes Gewicht schrumpft mit jedem Schritt ein wenig.',
  'Fixed': 'Fest',
  'Formula: {0}': 'Formel: {0}',
  'How far a step goes. Too far, and the loss leaps away.':
    'Wie weit ein Schritt geht. Zu weit, und der Verlust springt davon.',
  'How often all of the data goes by before training ends.':
    'Wie oft alle Daten durchlaufen, bevor das Training endet.',
  'Kind': 'Art',
  'Learning rate': 'Lernrate',
  'Learns from digits of these classes only; others are then strange to it.':
    'Lernt nur aus Ziffern dieser Klassen; andere sind ihm dann fremd.',
  'Length': 'Länge',
  'Longer gradients are cut to this length, which tames leaps. Empty: never.':
    'Längere Gradienten werden auf diese Länge gekürzt, was Sprünge zähmt. Leer: nie.',
  'Momentum': 'Momentum',
  'Open images…': 'Bilder öffnen …',
  'Optimiser': 'Optimierer',
  'Patience': 'Geduld',
  'Penalties': 'Strafterme',
  'Points of the plane are not between 0 and 1, so only the squared error can compare them.':
    'Punkte der Ebene liegen nicht zwischen 0 und 1, also kann nur der quadratische Fehler sie vergleichen.',
  'Random': 'Zufällig',
  'Rebuilt images are judged by': 'Rekonstruierte Bilder werden gemessen an',
  'Reproducible to the bit': 'Auf das Bit reproduzierbar',
  'Rule': 'Regel',
  'Samples that a step averages over.': 'Beispiele, über die ein Schritt mittelt.',
  'Schedule': 'Verlauf',
  'Seed': 'Startwert',
  'Share of its pace that a step hands on to the next.':
    'Anteil seines Tempos, den ein Schritt an den nächsten weitergibt.',
  'Show the formula': 'Formel zeigen',
  'The rate rises from 0 over these first steps.': 'Die Rate steigt über diese ersten Schritte von 0 an.',
  'The same link gives the same weights on every machine; each step takes somewhat longer.':
    'Derselbe Link gibt auf jedem Gerät dieselben Gewichte; jeder Schritt dauert etwas länger.',
  'Trains on pictures of yours, scaled to 28 × 28 grey pixels. They stay in this tab.':
    'Trainiert mit deinen Bildern, auf 28 × 28 graue Pixel skaliert. Sie bleiben in diesem Tab.',
  'Up to 2,000 pictures (PNG, JPEG, WebP, GIF, SVG) of any size, one thing on each':
    'Bis zu 2.000 Bilder (PNG, JPEG, WebP, GIF, SVG) jeder Größe, auf jedem ein Ding',
  'Weight decay': 'Gewichtszerfall',
  'What has come is kept for another time': 'Was schon da ist, wird für ein andermal behalten',
  'off': 'aus',
  'seed {0}, exact': 'Startwert {0}, exakt',
  '{0} where {1}': '{0}, wenn {1}',
  '{0}, rate {1}': '{0}, Rate {1}',
};
