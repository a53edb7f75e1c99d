/*
 * The page of a frame: one widget, whose attributes are the words of the address, and whose height is told to the page
 * around it. A classic script, since a sandboxed frame may load no modules from its own server.
 */
{
  const WIDGETS = [
    'playground',
    'denoise',
    'triptych',
    'train',
    'code-space',
    'pca',
    'anomaly',
    'score',
    'rate-distortion',
    'pretraining',
    'contractive',
    'sparse',
    'vae',
  ];
  /** A sentence of each kind, in each language: the table of the others is a hundred times as much. */
  const SAYS = {
    en: {
      stranger: 'A frame that is a stranger to its own server shows no lab: add allow-same-origin to its sandbox.',
      missing: 'The script of this figure could not be fetched. Check the connection and reload.',
      unknown: (/** @type {string} */ word) => `widget=${word} is none of ${WIDGETS.join(', ')}.`,
    },
    de: {
      stranger:
        'Ein Rahmen, der seinem eigenen Server fremd ist, zeigt kein Labor: Ergänze allow-same-origin in seinem sandbox.',
      missing: 'Das Skript dieser Abbildung konnte nicht geladen werden. Prüfe die Verbindung und lade neu.',
      unknown: (/** @type {string} */ word) => `widget=${word} gibt es nicht; es gibt ${WIDGETS.join(', ')}.`,
    },
  };
  const root = document.documentElement;
  const place = /** @type {HTMLElement} */ (document.getElementById('place'));
  const words = new URLSearchParams(location.search);
  const name = (words.get('widget') || 'playground').replace(/^ae-/, '');

  // The widgets speak the language of the page.
  if (words.get('lang')) root.lang = words.get('lang') || '';
  const says = /^de\b/i.test(root.lang) ? SAYS.de : SAYS.en;

  /** @param {string} sentence */
  function say(sentence) {
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    place.replaceChildren(line);
  }

  /** The widget with the words of the address that are attributes of it; it takes its workers from beside this page alone. */
  function show() {
    const tag = `ae-${name}`;
    const element = /** @type {any} */ (customElements.get(tag));
    if (!element) {
      say(says.stranger);
      return;
    }
    const known = element.observedAttributes;
    const widget = document.createElement(tag);
    for (const [key, value] of words) {
      if (known.includes(key) && key !== 'worker-src') widget.setAttribute(key, value);
    }
    place.replaceChildren(widget);
  }

  /** Brings the script that registers the elements: the one with everything in it where nothing can be fetched. */
  function load() {
    const script = document.createElement('script');
    // A frame without an origin is a stranger to its own server, and most servers let strangers read nothing.
    const alone = self.origin === 'null' && root.dataset['single'];
    if (!alone) script.type = 'module';
    script.src = (alone ? root.dataset['single'] : root.dataset['module']) || '';
    script.onload = show;
    script.onerror = () => say(says.missing);
    document.head.append(script);
  }

  /** @type {number} */
  let told = 0;
  /** Tells the page around how high this one is, in the words of two kinds of hosts. */
  function tellHeight() {
    const height = Math.ceil(place.getBoundingClientRect().height);
    if (height === told || parent === self) return;
    told = height;
    parent.postMessage({ type: 'ae-resize', height }, '*');
    parent.postMessage({ subject: 'lti.frameResize', height }, '*');
  }

  if (words.get('theme')) root.dataset['theme'] = words.get('theme') || '';
  if (!WIDGETS.includes(name)) {
    say(says.unknown(name.slice(0, 24)));
  } else load();
  new ResizeObserver(tellHeight).observe(place);
  addEventListener('load', tellHeight);
}
