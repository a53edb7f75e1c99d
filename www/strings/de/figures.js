/** @type {import('../t.js').Sentences} */
export const FIGURES_IN_GERMAN = {
  '784-1000-500-250-30 in PyTorch, 50 epochs': '784-1000-500-250-30 in PyTorch, 50 Epochen',
  '784-256-128-2 in PyTorch, 20 epochs': '784-256-128-2 in PyTorch, 20 Epochen',
  '784-500-20, 30 epochs, binarised digits': '784-500-20, 30 Epochen, binarisierte Ziffern',
  '784-512-32 in PyTorch, 6 epochs': '784-512-32 in PyTorch, 6 Epochen',
  'All black': 'Alles schwarz',
  'All grey, 0.5': 'Alles grau, 0,5',
  'Flax example, 784-500-20, after 10 epochs': 'Beispiel von Flax, 784-500-20, nach 10 Epochen',
  'Grey-level floor of grey pixels': 'Untergrenze der Graustufen grauer Pixel',
  'Grey-level floor: every pixel met exactly': 'Untergrenze der Graustufen: jedes Pixel genau getroffen',
  'Keras blog, 32 numbers, 50 epochs': 'Keras-Blog, 32 Zahlen, 50 Epochen',
  'Keras example, 2 numbers, 30 epochs': 'Beispiel von Keras, 2 Zahlen, 30 Epochen',
  'Means over the page’s {0} test digits, from its {1} training digits.':
    'Mittel über die {0} Testziffern der Seite, aus ihren {1} Trainingsziffern.',
  'Measured in PyTorch on 50,000 binarised digits of MNIST: a Bernoulli of black and white pixels, with no floor.':
    'Gemessen in PyTorch auf 50.000 binarisierten Ziffern von MNIST: eine Bernoulli-Verteilung schwarzer und weißer Pixel, ohne Untergrenze.',
  'Measured on all of MNIST: 60,000 training digits, 10,000 test digits.':
    'Gemessen auf ganz MNIST: 60.000 Trainingsziffern, 10.000 Testziffern.',
  'PCA, 1 number': 'PCA, 1 Zahl',
  'PCA, {0} numbers': 'PCA, {0} Zahlen',
  'Published: README of Flax’s VAE example; 50,000 digits, binarised.':
    'Veröffentlicht: README des VAE-Beispiels von Flax; 50.000 Ziffern, binarisiert.',
  'Published: the VAE example of Keras, convolutional; grey pixels, trained and reported on all 70,000 digits.':
    'Veröffentlicht: das VAE-Beispiel von Keras, mit Faltungen; graue Pixel, auf allen 70.000 Ziffern trainiert und gemessen.',
  'Published: the autoencoder tutorial of the Keras blog; 60,000 digits, validation per pixel × 784.':
    'Veröffentlicht: die Autoencoder-Anleitung des Keras-Blogs; 60.000 Ziffern, Validierung je Pixel × 784.',
  'The best affine denoiser of this noise': 'Der beste affine Entrauscher bei dieser Störung',
  'This noise, not taken away': 'Diese Störung, nicht entfernt',
  'What this figure means could not be fetched: check the connection, then press it again.':
    'Was diese Zahl bedeutet, ließ sich nicht laden: Prüfe die Verbindung und drücke noch einmal darauf.',
};
