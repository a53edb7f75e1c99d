/** @type {import('../t.js').Sentences} */
export const DRAW_IN_GERMAN = {
  'No drawing stands out in “{0}”: expected dark strokes on light or light on dark.':
    'In „{0}“ hebt sich keine Zeichnung ab: erwartet werden dunkle Striche auf Hell oder helle auf Dunkel.',
  'The picture could not be written as PNG: it is larger than this browser can write.':
    'Das Bild ließ sich nicht als PNG schreiben: Es ist größer, als dieser Browser schreiben kann.',
  'This browser gives the page no canvas to read a picture with.':
    'Dieser Browser gibt der Seite keine Zeichenfläche, mit der sich ein Bild lesen ließe.',
  'This browser is set to give pages other pixels than a picture has (Firefox: resistFingerprinting; Brave: fingerprinting protection). Allow this page to read the canvas, or draw on the pad.':
    'Dieser Browser gibt Seiten absichtlich andere Pixel, als ein Bild hat (Firefox: resistFingerprinting; Brave: Schutz vor Fingerprinting). Erlaube dieser Seite, Bilddaten zu lesen, oder zeichne selbst.',
  'distortion: −ln p(x|z), nats': 'Verzerrung: −ln p(x|z), Nats',
  'least active unit': 'am wenigsten aktive Einheit',
  'most active': 'aktivste',
  'rate: KL to the prior, nats': 'Rate: KL zum Prior, Nats',
  'target ρ {0}': 'Ziel ρ {0}',
  'yours': 'deins',
  '“{0}” cannot be drawn: it is damaged, or this site’s policy keeps its pages from drawing SVG files (img-src without data:). Open it as a PNG picture.':
    '„{0}“ lässt sich nicht zeichnen: Die Datei ist beschädigt, oder die Regeln dieser Website lassen ihre Seiten keine SVG-Dateien zeichnen (img-src ohne data:). Öffne sie als PNG-Bild.',
  '“{0}” holds parts that this browser lets no page read; expected plain shapes.':
    '„{0}“ enthält Teile, die dieser Browser keine Seite lesen lässt; erwartet werden einfache Formen.',
  '“{0}” is not an image this browser can read; expected a PNG, JPEG, WebP, GIF or SVG picture, or a .safetensors model.':
    '„{0}“ ist kein Bild, das dieser Browser lesen kann; erwartet wird ein Bild als PNG, JPEG, WebP, GIF oder SVG oder ein Modell als .safetensors.',
};
