/**
 * The words the page and a training worker exchange. Types only. Names of settings are those of the core's
 * `config.rs`; what an operation answers is in JavaScript's camelCase.
 *
 * @typedef {import('../../experiment/types.js').Activation} Activation
 * @typedef {import('../../experiment/types.js').ModelConfig} ModelConfig
 * @typedef {import('../../experiment/types.js').Corruption} Corruption
 * @typedef {import('../../experiment/types.js').Experiment} Experiment
 * @typedef {import('../../experiment/types.js').Setup} Setup
 *
 * @typedef {object} RunInfo what a `begin` made
 * @property {string} variant of the compute module
 * @property {number[]} widths at the input and after each layer, the code among them
 * @property {number} depth how many of the layers are the encoder's
 * @property {number} weights how many numbers are learned
 * @property {number} samples in an epoch
 * @property {number} stepsPerEpoch
 * @property {number} side of the square images; 0 for points
 * @property {number} steps already taken
 * @property {string} hash of the weights, 16 hexadecimal digits
 * @property {Experiment} experiment as the core understood it
 *
 * @typedef {{ what: string, share: number }} Fetching how much of the data is here, from 0 to 1
 *
 * @typedef {{ step: number, reconstruction: number } & Partial<Record<import('../../experiment/types.js').PenaltyKind, number>>} Point
 *   means over the steps since the point before; `reconstruction` is in the experiment's loss: `sse_per_image` or
 *   `bce_nats_per_image`
 *
 * @typedef {object} Validation on images that were not trained on, under the experiment's noise from a fixed seed
 * @property {number} step
 * @property {number} reconstruction in the experiment's loss
 * @property {number} ssePerImage
 *
 * @typedef {object} Progress sent without being asked, about ten times a second while training and once at each stop
 * @property {number} run which `begin` it belongs to
 * @property {number} steps
 * @property {number} epoch finished ones, with the fraction of the one under way
 * @property {boolean} playing
 * @property {'' | 'paused' | 'epochs' | 'plateau' | 'diverged'} ended why it is not playing
 * @property {string} why a sentence when it diverged
 * @property {import('../../experiment/divergence-fixes.js').Cause} [cause] why it diverged, for programs; only there when it did
 * @property {Point[]} points
 * @property {Validation[]} validations
 * @property {number} samplesPerSecond 0 until known
 * @property {number} secondsLeft to the last epoch; NaN until known
 * @property {string} hash of the weights, at each stop; empty while playing
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
 *
 * @typedef {import('../inference/protocol.js').Rebuilt} Rebuilt
 * @typedef {import('../inference/protocol.js').Decoded} Decoded
 * @typedef {import('../inference/protocol.js').Source} Source
 * @typedef {'checkpoint' | 'state_dict' | 'onnx' | 'onnx_encoder' | 'onnx_decoder' | 'pytorch'} Format
 *
 * @typedef {{ until: 'end' | 'epoch' | 'step', slow: boolean }} PlayMode how far to train, and whether at a pace to watch
 *
 * @typedef {object} RunOperations
 * @property {(args: { run: number, setup: Setup, own?: Uint8Array[], saved?: Uint8Array }) => RunInfo | null} begin
 *   null: a newer one was asked for meanwhile
 * @property {(args: { experiment: Experiment, patience: number }) => null} change
 * @property {(args: PlayMode) => null} play
 * @property {(args: {}) => null} pause
 * @property {(args: {}) => Uint8Array} save all that going on later needs
 * @property {(args: { format: Format }) => Uint8Array} download
 * @property {(args: { source: Source, corruption: Corruption, seed: number }) => Rebuilt | null} rebuild
 * @property {(args: { pixels: Uint8Array, code: Float32Array }) => Decoded} decode
 *
 * @typedef {RunOperations & import('./snapshots.js').SnapshotOperations} Operations
 *
 * @typedef {keyof Operations} Operation
 *
 * @typedef {{ progress: Progress } | { fetching: Fetching }} Report what the worker says without being asked
 */

export {};
