/** @type {import('../../../t.js').Sentences} */
export const FIGURES_RECORDS_SCORE_IN_GERMAN = {
  '1 by distance in the plane': '1 durch Abstand in der Ebene',
  '2,000 points never fill 400 squares evenly: even draws from the density itself have the distance in the column “draws”, and nothing gets below it but by luck.':
    '2.000 Punkte füllen 400 Quadrate nie gleichmäßig: Selbst Ziehungen aus der Dichte haben den Abstand in der Spalte „Ziehungen“, und darunter kommt nichts, außer durch Glück.',
  'A field of zeros': 'Ein Feld aus Nullen',
  'Half the sum of the differences of the shares in 20 × 20 squares: 0 the same, 1 nothing in common.':
    'Die halbe Summe der Differenzen der Anteile in 20 × 20 Quadraten: 0 dasselbe, 1 nichts gemeinsam.',
  'Histogram’s distance (total variation)': 'Abstand der Histogramme (totale Variation)',
  'How often Metropolis and Hastings would let a step from a draw of the smoothed density pass.':
    'Wie oft Metropolis und Hastings einen Schritt von einer Ziehung aus der geglätteten Dichte zuließen.',
  'It is least where the exact density is smoothed by the noise of training. A field of zeros has 100 %, and one that points the wrong way more.':
    'Er ist am kleinsten, wo die exakte Dichte durch das Rauschen des Trainings geglättet ist. Ein Feld aus Nullen hat 100 %, und eines, das falsch herum zeigt, mehr.',
  'It is the score of the density smoothed by the noise of training, and of no other: with less noise it is steeper near the data.':
    'Es ist der Score der durch das Rauschen des Trainings geglätteten Dichte und keiner anderen: Mit weniger Rauschen ist er nahe den Daten steiler.',
  'Near 1 the step is small enough for the walks to end as the density says. Walks here take every step, so what is not accepted spreads them wider.':
    'Nahe 1 ist der Schritt klein genug, dass die Wege enden, wie die Dichte es sagt. Wege tun hier jeden Schritt; was nicht angenommen wird, streut sie also weiter.',
  'Relative RMS error': 'Relativer RMS-Fehler',
  'Root of the mean squared difference between learned and exact score over 4,000 draws, divided by that of the exact score itself.':
    'Wurzel der mittleren quadrierten Differenz zwischen gelerntem und exaktem Score über 4.000 Ziehungen, geteilt durch die des exakten Scores selbst.',
  'The slope of the logarithm of the density, as an arrow: where to, and how steeply, the density grows. Learned: (r(x) − x) / σ², from the denoiser r.':
    'Die Steigung des Logarithmus der Dichte, als Pfeil: wohin und wie steil die Dichte wächst. Gelernt: (r(x) − x) / σ², aus dem Entrauscher r.',
  'per cent of the exact field’s size': 'Prozent der Größe des exakten Feldes',
};
