/** Draws what a variational network knows of codes: a Gaussian for each digit, and what they are together. Pure. */

/** @typedef {import('./axes.js').Scale} Scale */
/** @typedef {import('./axes.js').Area} Area */
/** @typedef {{ means: Float32Array, stdDevs: Float32Array, labels: Uint8Array, units: number }} Posteriors one digit after the other, `units` numbers each */

const FAINT = 0.65;

/**
 * An ellipse for each digit, one standard deviation along each of two numbers of the code.
 * @param {CanvasRenderingContext2D} context @param {Area} area @param {Posteriors} posteriors
 * @param {readonly [number, number]} numbers of the code, to the right and upwards
 * @param {Scale} scale @param {readonly string[]} colours of the classes
 */
export function drawEllipses(context, area, { means, stdDevs, labels, units }, [across, up], scale, colours) {
  context.save();
  context.beginPath();
  context.rect(area.left, area.top, area.width, area.height);
  context.clip();
  Object.assign(context, { lineWidth: 1.25, globalAlpha: FAINT });
  const at = (/** @type {Float32Array} */ values, /** @type {number} */ digit, /** @type {number} */ number) =>
    values[digit * units + number] ?? 0;
  for (const [digit, label] of labels.entries()) {
    context.strokeStyle = colours[label] ?? colours[0] ?? '';
    context.beginPath();
    const [wide, high] = [at(stdDevs, digit, across), at(stdDevs, digit, up)].map((each) => each * scale.scale);
    const [x, y] = [scale.x(at(means, digit, across)), scale.y(at(means, digit, up))];
    context.ellipse(x, y, wide ?? 0, high ?? 0, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
}

/**
 * The prior: circles around 0 of one, two and three standard deviations.
 * @param {CanvasRenderingContext2D} context @param {Scale} scale @param {string} ink
 */
export function drawPrior(context, scale, ink) {
  context.save();
  Object.assign(context, { lineWidth: 1.5, strokeStyle: ink });
  context.setLineDash([4, 4]);
  for (const radius of [1, 2, 3]) {
    context.beginPath();
    context.arc(scale.x(0), scale.y(0), radius * scale.scale, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
}

/** The density of the standard normal. @param {number} z */
export const normalDensity = (z) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/**
 * The density of one number of the code over all digits: the mean of their Gaussians.
 * @param {Posteriors} posteriors @param {number} number of the code @param {readonly number[]} places where it is wanted
 */
export function aggregateDensity({ means, stdDevs, labels, units }, number, places) {
  return places.map((place) => {
    let sum = 0;
    for (let digit = 0; digit < labels.length; digit++) {
      const width = stdDevs[digit * units + number] ?? 1;
      sum += normalDensity((place - (means[digit * units + number] ?? 0)) / width) / width;
    }
    return sum / labels.length;
  });
}

/**
 * Two densities over the same places, the first filled: what codes are together, and the prior as a line.
 * @param {CanvasRenderingContext2D} context @param {{ width: number, height: number }} size
 * @param {readonly number[]} found @param {readonly number[]} prior @param {{ accent: string, text: string, line: string }} inks
 */
export function drawDensities(context, { width, height }, found, prior, { accent, text, line }) {
  // A density that is far too narrow is cut off, so that the prior is seen beside it.
  const most = Math.min(Math.max(...found, ...prior), 2.5 * Math.max(...prior));
  const floor = height - 1.5;
  const x = (/** @type {number} */ i) => (width * i) / (found.length - 1);
  const y = (/** @type {number} */ value) => floor - ((floor - 2) * Math.min(value, most)) / most;
  const trace = (/** @type {readonly number[]} */ values) => {
    context.beginPath();
    for (const [i, value] of values.entries()) context.lineTo(x(i), y(value));
  };
  trace(found);
  context.lineTo(width, floor);
  context.lineTo(0, floor);
  context.fillStyle = accent;
  context.globalAlpha = 0.45;
  context.fill();
  context.globalAlpha = 1;
  Object.assign(context, { lineWidth: 1, strokeStyle: line });
  context.beginPath();
  context.moveTo(0, floor);
  context.lineTo(width, floor);
  context.stroke();
  trace(prior);
  Object.assign(context, { lineWidth: 1.5, strokeStyle: text });
  context.stroke();
}
