/** @type {import('../../t.js').Sentences} */
export const LABS_SCORE_IN_GERMAN = {
  'A denoiser of points has learned an arrow field: the slope of the log density, smoothed by its noise. Here it stands beside the exact one.':
    'Ein Entrauscher von Punkten hat ein Pfeilfeld gelernt: die Steigung der logarithmierten Dichte, geglättet von seinem Rauschen. Hier steht es neben dem exakten.',
  'A field of zeros would have': 'Ein Feld aus Nullen hätte',
  'A network trains with σ = {0}, from seed 1; the field is its own, as it is now.':
    'Ein Netz trainiert mit σ = {0}, ab Startwert 1; das Feld ist seines, wie es jetzt ist.',
  'A single point is a single Gaussian: all its arrows point to it.':
    'Ein einzelner Punkt ist eine einzelne Gauß-Verteilung: Alle ihre Pfeile zeigen auf ihn.',
  'After {0} passes': 'Nach {0} Durchgängen',
  'All lengths are to one scale, and arrows stand where 99 of 100 noisy training points lie: elsewhere the network never learned. Both fields are of σ = {0}.':
    'Alle Längen haben einen Maßstab, und Pfeile stehen, wo 99 von 100 verrauschten Trainingspunkten liegen: Anderswo hat das Netz nie gelernt. Beide Felder gehören zu σ = {0}.',
  'Arrow field: arrow keys move the probe': 'Pfeilfeld: Pfeiltasten bewegen die Sonde',
  'At the probe': 'An der Sonde',
  'Click here, or drag, to draw a density. With keys: arrows and Enter.':
    'Klicke hier oder ziehe, um eine Dichte zu zeichnen. Mit Tasten: Pfeile und Eingabetaste.',
  'Draw at least one point first: a density of no points has no score.':
    'Zeichne zuerst mindestens einen Punkt: Eine Dichte ohne Punkte hat keinen Score.',
  'Drawn by hand': 'Von Hand gezeichnet',
  'Each picture is the one before, through the denoiser “{0}” again, after so many passes. Of ten starts the squared error to the nearest test digit falls from {1} to {2}; the mean picture is 53 from the test digits. It is a network of digits, not the one above, which reads points. And it is one map, repeated, no diffusion model: that would know how much noise is left, and add some back at each step.':
    'Jedes Bild ist das davor, noch einmal durch den Entrauscher „{0}“, nach so vielen Durchgängen. Von zehn Anfängen aus fällt der quadratische Fehler zur nächsten Testziffer von {1} auf {2}; das mittlere Bild ist 53 von den Testziffern entfernt. Es ist ein Netz für Ziffern, nicht das obige, das Punkte liest. Und es ist eine einzige Abbildung, wiederholt, kein Diffusionsmodell: Das wüsste, wie viel Rauschen übrig ist, und gäbe bei jedem Schritt etwas zurück.',
  'Error by smoothing': 'Fehler nach Glättung',
  'Error by smoothing: {0}': 'Fehler nach Glättung: {0}',
  'Fields where the network has learned': 'Felder, wo das Netz gelernt hat',
  'Histogram’s distance': 'Abstand des Histogramms',
  'How wrong the learned field is': 'Wie falsch das gelernte Feld ist',
  'Langevin walks along the learned field': 'Langevin-Wege entlang des gelernten Feldes',
  'Move the noise away from what the network was trained with: the exact arrows change, the learned ones do not, and the error rises. Train one at that noise. Then draw a density of your own, and make the steps of the walks too large.':
    'Schiebe das Rauschen weg von dem, womit das Netz trainiert wurde: Die exakten Pfeile ändern sich, die gelernten nicht, und der Fehler steigt. Trainiere eins mit diesem Rauschen. Zeichne dann eine eigene Dichte, und mache die Schritte der Wege zu groß.',
  'Nearly every step would pass, and the histogram is about as close as draws of the density itself.':
    'Fast jeder Schritt käme durch, und das Histogramm ist etwa so nah wie Ziehungen aus der Dichte selbst.',
  'Nearly every step would pass, yet the histogram is not there: so small a step needs more than 200 to come there, or to cross from one part to the other.':
    'Fast jeder Schritt käme durch, doch das Histogramm ist nicht dort: Ein so kleiner Schritt braucht mehr als 200, um dorthin oder von einem Teil in den anderen zu kommen.',
  'No network has learned this density yet.': 'Noch hat kein Netz diese Dichte gelernt.',
  'No network yet': 'Noch kein Netz',
  'Noise that smooths the density: standard deviation {0}': 'Rauschen, das die Dichte glättet: Standardabweichung {0}',
  'Other noise': 'Anderes Rauschen',
  'Particles': 'Teilchen',
  'Relative RMS error in %, by the noise that smooths the exact density: least at the noise of training.':
    'Relativer RMS-Fehler in %, nach dem Rauschen, das die exakte Dichte glättet: am kleinsten beim Rauschen des Trainings.',
  'Repeated denoising of noise': 'Wiederholtes Entrauschen von Rauschen',
  'Repeated denoising, means over ten starts': 'Wiederholtes Entrauschen, Mittel über zehn Anfänge',
  'SSE changed by the last pass': 'SSE, geändert vom letzten Durchgang',
  'SSE to the nearest test digit': 'SSE zur nächsten Testziffer',
  'The distance of as many draws from the density itself is what 2,000 points cannot get below. Lines: the smoothed density; bars: where 2,000 walks of 200 steps end.':
    'Der Abstand ebenso vieler Ziehungen von der Dichte selbst ist, was 2.000 Punkte nicht unterbieten können. Linien: die geglättete Dichte; Balken: wo 2.000 Wege von 200 Schritten enden.',
  'The exact arrows are now those of σ = {0}. The learned ones belong to the {1} they were trained with: the score of the density smoothed by that noise, and of no other.':
    'Die exakten Pfeile sind nun die von σ = {0}. Die gelernten gehören zu den {1}, mit denen sie trainiert wurden: der Score der von diesem Rauschen geglätteten Dichte, und keiner anderen.',
  'The exact score of the density, smoothed by the noise. No network has learned this density yet: train one with the button.':
    'Der exakte Score der Dichte, geglättet vom Rauschen. Noch hat kein Netz diese Dichte gelernt: Trainiere eins mit dem Knopf.',
  'The network has learned the field.': 'Das Netz hat das Feld gelernt.',
  'The network has learned this density with σ = {0}. Move the noise to train at another.':
    'Das Netz hat diese Dichte mit σ = {0} gelernt. Verschiebe das Rauschen, um mit einem anderen zu trainieren.',
  'The same where the density is not smoothed: not what a denoiser learns':
    'Derselbe, wo die Dichte nicht geglättet ist: nicht das, was ein Entrauscher lernt',
  'The same where the density is smoothed by the noise of training':
    'Derselbe, wo die Dichte vom Rauschen des Trainings geglättet ist',
  'The step is far too large: the walks ran away, and no histogram holds them.':
    'Der Schritt ist viel zu groß: Die Wege liefen davon, und kein Histogramm fasst sie.',
  'The step is small enough, but the learned field is off: along it fewer steps would pass than along the exact one.':
    'Der Schritt ist klein genug, aber das gelernte Feld liegt daneben: Entlang seiner kämen weniger Schritte durch als entlang des exakten.',
  'The step is too large: even along the exact score many steps would be turned back, and the walks, which take every step, spread wider than the density.':
    'Der Schritt ist zu groß: Selbst entlang des exakten Scores würden viele Schritte zurückgewiesen, und die Wege, die jeden Schritt gehen, breiten sich weiter aus als die Dichte.',
  'The walks are under way.': 'Die Wege sind unterwegs.',
  'Train at σ = {0}': 'Mit σ = {0} trainieren',
  'Trains 2 → 32 → 32 → 2 numbers on 20,000 points with σ = {0}, from seed 1: a few seconds.':
    'Trainiert 2 → 32 → 32 → 2 Zahlen an 20.000 Punkten mit σ = {0}, ab Startwert 1: ein paar Sekunden.',
  'Where the walks end, with the histogram of each coordinate':
    'Wo die Wege enden, mit dem Histogramm jeder Koordinate',
  'arrow field': 'Pfeilfeld',
  'draws': 'Ziehungen',
  'exact': 'exakt',
  'h = {0}, {1} of the narrowest variance': 'h = {0}, {1} der kleinsten Varianz',
  'half the field’s size': 'halbe Größe des Feldes',
  'learned': 'gelernt',
  'learned, its error': 'gelernt, sein Fehler',
  'noise': 'Rauschen',
  'over 1,000 %': 'über 1.000 %',
  'passes': 'Durchgänge',
  'relative RMS': 'relativer RMS',
  'smoothed by': 'geglättet mit',
  '{0} of the narrowest variance': '{0} der kleinsten Varianz',
  '{0}Relative RMS error{1} now': '{0}Relativer RMS-Fehler{1} jetzt',
  '… against the density not smoothed': '… gegen die nicht geglättete Dichte',
  '… against the density smoothed by its own noise': '… gegen die vom eigenen Rauschen geglättete Dichte',
};
