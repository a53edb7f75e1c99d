/** Rate and distortion: networks, principal axes and picture files on one plane, and networks of several code sizes. */

import './ae-log-plot.js';
import { latest } from '../../engine/latest.js';
import {
  drawnPoint,
  fileCurves,
  gaussianBound,
  lineThrough,
  networkCurve,
  pcaCurves,
  sizesOf,
  STANDING,
  trainedCurves,
  trainedPoints,
} from './points.js';
import { REFERENCES } from './references.js';
import { readEpochs, readSizes, SizeRuns, trainedOf } from './sizes.js';
import { RateDistortionView } from './view.js';
import { aboutFiles, aboutStored, networkTitle } from './words.js';

/** @typedef {import('./points.js').PlanePoint} PlanePoint */
/** @typedef {import('../protocol.js').RateDistortionReport} RateDistortionReport */

/** @param {import('../types.js').LabStage} stage @returns {import('../types.js').Lab} */
export const mount = (stage) => new RateDistortionLab(stage);

class RateDistortionLab {
  #stage;
  #view;
  #runs;
  /** @type {PlanePoint[]} */
  #points = [];
  /** The network that is looked into, once it is measured. @type {{ name: string, title: string, report: RateDistortionReport } | undefined} */
  #network;
  /** Of one file a digit, and of one for all. @type {Map<boolean, import('../protocol.js').CodecPoint[]>} */
  #files = new Map();
  #pictures = latest(() => this.#showPictures());

  /** @param {import('../types.js').LabStage} stage */
  constructor(stage) {
    this.#stage = stage;
    const { root, signal } = stage;
    const view = new RateDistortionView(root);
    this.#view = view;
    view.showMarked('');
    this.#runs = new SizeRuns(stage, (measured) => this.#showRuns(measured));
    const heard = (/** @type {string} */ id, /** @type {string} */ type, /** @type {(event: any) => void} */ act) =>
      view.find(id).addEventListener(type, act, { signal });
    heard('plane', 'ae-choose', ({ detail }) => this.#choose(detail));
    heard('plane', 'ae-mark', ({ detail }) =>
      view.showMarked(this.#points.find(({ id }) => id === detail)?.words ?? ''),
    );
    heard('train-sizes', 'click', () => this.#trainOrStop());
    heard('together', 'change', () => stage.telling(this.#measureFiles()));
    for (const each of root.querySelectorAll('[name=seeds]'))
      each.addEventListener('change', () => this.#plan(), { signal });
    signal.addEventListener('abort', () => this.#runs.stop());
    this.#plan();
  }

  /** Looks into the network as it is now. */
  async show() {
    const { engine, network } = this.#stage;
    const { name, live, info } = network;
    if (info) this.#view.showNetwork(networkTitle(live ? '' : name, info.latentDim), info.variational);
    this.#showPlane();
    const [report] = await Promise.all([
      network.run('rateDistortion', {}),
      this.#network
        ? undefined
        : engine.run('firstDigits', {}).then((pixels) => this.#view.showRow('originals', pixels)),
    ]);
    const title = networkTitle(live ? '' : name, report.latent_dim);
    this.#network = { name, title, report };
    this.#view.showNetwork(title, report.variational !== null);
    this.#view.showStored(aboutStored(report));
    this.#showPlane();
    const chosen = this.#point(this.#view.plane.chosen);
    // Pictures of the network that was looked into before are gone with it.
    if (!chosen || chosen.series === 'network') {
      const standing = chosen ?? this.#point(`network-${STANDING}`);
      if (standing) this.#view.showChosen(standing);
      await this.#pictures(() => undefined);
    }
    this.#stage.telling(this.#measureFiles());
  }

  /** @param {string} attribute */
  attributeChanged(attribute) {
    if (attribute === 'sizes' || attribute === 'epochs') this.#plan();
  }

  /** @param {string} id */
  #point(id) {
    return this.#points.find((point) => point.id === id);
  }

  /** Which networks are to be trained, by attributes and by what a person chose. */
  #plan() {
    const { word, tell } = this.#stage;
    const [sizes, epochs] = [readSizes(word('sizes')), readEpochs(word('epochs'))];
    const wrong = [sizes.wrong, epochs.wrong].filter(Boolean).join(' ');
    if (wrong) tell(wrong);
    if (this.#runs.going) this.#runs.stop();
    this.#runs.plan(sizes.value, this.#view.seeds, epochs.value);
  }

  #trainOrStop() {
    if (this.#runs.going) this.#runs.stop();
    else this.#stage.telling(this.#runs.start());
  }

  /** @param {boolean} measured whether there is another point */
  #showRuns(measured) {
    this.#view.showRuns(this.#runs.runs, this.#runs.going);
    if (measured) this.#showPlane();
  }

  #showPlane() {
    const trained = trainedOf(this.#runs.runs);
    const own = this.#network;
    const network = own ? networkCurve(own.name, own.title, own.report) : [];
    const drawn = own ? drawnPoint(own.name, own.title, own.report) : [];
    const [pca, files, anew, standing] = [
      pcaCurves(),
      fileCurves(this.#files.get(this.#view.together) ?? [], this.#view.together),
      trainedCurves(trained),
      trainedPoints(trained),
    ];
    const lines = [
      { series: 'gaussian', at: gaussianBound() },
      ...pca.map((curve) => lineThrough(curve, 'pca')),
      ...anew.map((curve) => lineThrough(curve, 'trained rounded')),
      lineThrough(network, 'network'),
      ...files.map((curve) => lineThrough(curve, curve[0]?.series ?? '')),
      lineThrough(standing, 'trained'),
    ];
    this.#points = [...pca.flat(), ...anew.flat(), ...network, ...drawn, ...files.flat(), ...standing];
    this.#view.showPlane(this.#points, lines, REFERENCES.mean_picture_sse_per_image);
    this.#view.showSizes(sizesOf(trained, own?.report));
  }

  /** @param {string} id */
  #choose(id) {
    const point = this.#point(id);
    if (!point) return;
    this.#view.showChosen(point);
    this.#stage.announce(point.words);
    this.#stage.telling(this.#pictures(() => undefined));
  }

  /** Ten test digits as the chosen point leaves them. */
  async #showPictures() {
    const { chosen } = this.#view.plane;
    const source = this.#point(chosen)?.source;
    if (!source) return;
    const { root } = this.#stage;
    // Finding principal axes takes seconds, once.
    const late = setTimeout(() => this.#view.showRow('rebuilt', null), 300);
    this.#view.find('rebuilt').toggleAttribute('data-busy', true);
    try {
      const pixels = await this.#picturesOf(source);
      if (this.#view.plane.chosen === chosen && root.host.isConnected) {
        clearTimeout(late);
        this.#view.showRow('rebuilt', pixels);
      }
    } finally {
      clearTimeout(late);
      this.#view.find('rebuilt').toggleAttribute('data-busy', false);
    }
  }

  /** @param {import('./points.js').Source} source */
  #picturesOf(source) {
    const { engine, signal } = this.#stage;
    if (source.of === 'axes') return engine.run('axesDigits', { axes: source.axes, step: source.step }, { signal });
    if (source.of === 'file')
      return engine.run(
        'filedDigits',
        { kind: source.kind, quality: source.quality, together: source.together },
        { signal },
      );
    if (source.of === 'drawn') return engine.run('drawnDigits', { network: source.name }, { signal });
    return engine.run('roundedDigits', { network: source.name, step: source.step }, { signal });
  }

  /** Files are measured once; they depend on the browser alone. */
  async #measureFiles() {
    const { together } = this.#view;
    const { engine, signal } = this.#stage;
    const files = this.#files.get(together) ?? (await engine.run('files', { together }, { signal }));
    this.#files.set(together, files);
    if (together !== this.#view.together) return;
    this.#view.showFiles(aboutFiles(files, together));
    this.#showPlane();
  }
}
