/** What is in the training section, and how each outcome looks there. Decides nothing. */

/** @template {HTMLElement} [E=HTMLElement] @param {string} id @returns {E} */
const find = (id) => /** @type {E} */ (document.getElementById(id));

const POINTS_HISTORY = 60;

export function panels() {
  const ui = {
    section: find('training'),
    notices: /** @type {import('../ui/ae-notices.js').AeNotices} */ (find('training-notices')),
    presets: /** @type {import('./elements/ae-presets.js').AePresets} */ (find('presets')),
    transport: /** @type {import('./elements/transport/ae-transport.js').AeTransport} */ (find('transport')),
    experiment: /** @type {import('./elements/experiment/ae-experiment.js').AeExperiment} */ (find('experiment')),
    network: /** @type {import('./elements/network/ae-network.js').AeNetwork} */ (find('network')),
    loss: /** @type {import('./elements/loss-chart/ae-loss-chart.js').AeLossChart} */ (find('loss')),
    gallery: /** @type {import('./elements/gallery/ae-gallery.js').AeGallery} */ (find('gallery')),
    plane: /** @type {import('./elements/ae-plane.js').AePlane} */ (find('plane')),
    features: /** @type {import('./elements/features/ae-features.js').AeFeatures} */ (find('features')),
    activations: /** @type {import('./elements/activations/ae-activations.js').AeActivations} */ (find('activations')),
    codes: /** @type {import('./elements/code-map/ae-code-map.js').AeCodeMap} */ (find('codes')),
    indicators: /** @type {import('./elements/ae-indicators.js').AeIndicators} */ (find('indicators')),
    compare: find('compare'),
  };
  /** What the indicators have been, by name. @type {Map<string, number[]>} */
  const histories = new Map();
  let shownRun = 0;
  // The first loss is many times the others.
  ui.loss.log = true;

  return {
    ...ui,
    /** All that ask for pictures only while they are seen. */
    seen: [ui.gallery, ui.plane, ui.network, ui.features, ui.activations, ui.codes, ui.indicators],

    /** @param {EventTarget} element @param {(detail: any) => void} act */
    on(element, act) {
      element.addEventListener('ae-change', (event) => act(/** @type {CustomEvent} */ (event).detail));
    },

    /** @param {(index: number) => void} act */
    onRun(act) {
      find('runs').addEventListener('change', (event) =>
        act(Number(/** @type {HTMLInputElement} */ (event.target).value)),
      );
    },

    /** @param {(what: import('./downloads.js').What) => void} act */
    onDownload(act) {
      const menu = /** @type {HTMLDetailsElement} */ (find('downloads').closest('details'));
      find('downloads').addEventListener('click', (event) => {
        const button = /** @type {HTMLElement} */ (event.target).closest('button');
        if (button?.dataset['what']) act(/** @type {import('./downloads.js').What} */ (button.dataset['what']));
      });
      menu.addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape' || !menu.open) return;
        menu.open = false;
        menu.querySelector('summary')?.focus();
      });
      // Several files may be taken one after the other; whoever goes elsewhere is done.
      for (const type of ['pointerdown', 'focusin']) {
        document.addEventListener(type, ({ target }) => {
          if (!menu.contains(/** @type {Node} */ (target))) menu.open = false;
        });
      }
    },

    /** Pictures dropped on the experiment are data; anywhere else on the page they go to the pad. @param {(files: File[]) => void} act */
    onDrop(act) {
      ui.experiment.addEventListener('drop', (event) => {
        const files = [...(event.dataTransfer?.files ?? [])].filter(
          (file) => !/\.safetensors(\.gz)?$/i.test(file.name),
        );
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        document.documentElement.classList.remove('dropping');
        act(files);
      });
    },

    /** @param {(file: File) => void} act */
    onOpen(act) {
      const input = /** @type {HTMLInputElement} */ (find('open-run'));
      input.addEventListener('change', () => {
        if (input.files?.[0]) act(input.files[0]);
        input.value = '';
      });
    },

    /** @param {string[]} names @param {number} selected */
    showRuns(names, selected) {
      const runs = find('runs');
      runs.hidden = names.length < 2;
      runs.querySelectorAll('input').forEach((input, i) => (input.checked = i === selected));
    },

    /** Points have no pictures of their own: the plane stands in for the gallery. @param {number} side */
    showKind(side) {
      ui.gallery.hidden = side === 0;
      ui.features.hidden = side === 0;
      ui.plane.hidden = side > 0;
      ui.loss.sample = side === 0 ? 'point' : 'image';
      if (side === 0) ui.network.digits = [];
    },

    /** @param {import('../engine/training/protocol.js').RunInfo | undefined} begun */
    showBegun(begun) {
      const text = begun
        ? `${begun.samples.toLocaleString('en')} samples, ${begun.stepsPerEpoch.toLocaleString('en')} steps an epoch, ${begun.variant}`
        : '';
      if (find('begun').textContent !== text) find('begun').textContent = text;
    },

    /**
     * @param {import('../engine/training/protocol.js').Indicators} indicators
     * @param {number} run whose they are
     */
    showIndicators({ activeShare, meanActivation, jacobianNorm, principalAngle }, run) {
      if (run !== shownRun) histories.clear();
      shownRun = run;
      ui.indicators.items = [
        {
          name: 'Code active',
          value: activeShare === null ? null : 100 * activeShare,
          unit: '%',
          help: 'Share of the numbers of the code that are further than 0.01 from zero.',
        },
        {
          name: 'Mean activation',
          value: meanActivation,
          unit: '',
          help: 'Mean of all numbers of the code, over test images.',
        },
        {
          name: 'Jacobian norm',
          value: jacobianNorm,
          unit: '',
          help: 'How much the code moves when the image does: the Frobenius norm of ∂z/∂x, mean over test images.',
        },
        {
          name: 'Largest principal angle',
          value: principalAngle,
          unit: '°',
          help: 'Between what the linear decoder spans and the span of as many principal axes; 0° is PCA.',
        },
      ].flatMap(({ value, ...rest }) => {
        if (value === null || !Number.isFinite(value)) return [];
        const history = [...(histories.get(rest.name) ?? []), value].slice(-POINTS_HISTORY);
        histories.set(rest.name, history);
        return [{ ...rest, value, history }];
      });
    },
  };
}
