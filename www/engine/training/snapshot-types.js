/**
 * What the page can see of a network in training. Types only.
 *
 * @typedef {object} Gallery
 * @property {ImageData[]} clean
 * @property {ImageData[]} corrupted
 * @property {ImageData[]} rebuilt
 * @property {Float32Array} sse squared error of each rebuilt image, summed over its pixels
 *
 * @typedef {object} Plane points in place of images, two numbers each, one point after the other
 * @property {Float32Array} clean
 * @property {Float32Array} corrupted
 * @property {Float32Array} rebuilt
 *
 * @typedef {object} Features
 * @property {number} side of a tile
 * @property {Float32Array} tiles one after the other, signed
 * @property {Uint32Array} units which unit each tile shows, the most used first
 * @property {Uint8Array} dead 1 for a unit that gives the same number for every image
 * @property {number} total units of that layer
 *
 * @typedef {object} Activations of the code over validation images
 * @property {Uint32Array} counts equal bins between low and high
 * @property {number} low
 * @property {number} high
 * @property {Float32Array} means of each unit, ascending
 * @property {number} active share of numbers further than 0.01 from zero
 * @property {{ units: number, dead: number }[]} layers each hidden layer and the code
 *
 * @typedef {object} NetworkView one digit on its way through
 * @property {ImageData | null} input corrupted as in training; null for points
 * @property {ImageData | null} output
 * @property {{ units: number, shown: Uint32Array, values: Float32Array }[]} layers input and output among them
 * @property {Float32Array[]} links between neighbouring layers, `[shown after, shown before]`
 *
 * @typedef {object} CodeMap
 * @property {Float32Array} xy two numbers a point
 * @property {Uint8Array} labels class of each
 * @property {'code' | 'pca'} axes the code's own two numbers, or its two widest directions
 * @property {number} explained share of the variance that both directions hold
 *
 * @typedef {object} Indicators each null where it has no meaning
 * @property {number | null} activeShare of the code
 * @property {number | null} meanActivation of the code
 * @property {number | null} jacobianNorm ‖∂z/∂x‖ (Frobenius), mean over images
 * @property {number | null} principalAngle largest angle between decoder and PCA subspace, in degrees
 */

export {};
