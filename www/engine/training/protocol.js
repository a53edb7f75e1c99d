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
 * @typedef {import('./data.js').Fetching} Fetching
 *
 * @typedef {{ step: number, reconstruction: number, ssePerImage?: number } & Partial<Record<import('../../experiment/types.js').PenaltyKind, number>>} Point
 *   means over the steps since the point before; `reconstruction` is in the experiment's loss: `sse_per_image` or
 *   `bce_nats_per_image`, `ssePerImage` is the squared error whatever that is
 *
 * @typedef {object} Validation on images that were not trained on, under the experiment's noise from a fixed seed
 * @property {number} step
 * @property {number} reconstruction in the experiment's loss
 * @property {number} ssePerImage
 * @property {string} [hash] of the weights that were judged; what an older page saved has none
 * @property {number} [figure] that a goal is about, if it was asked for and the network has it
 *
 * @typedef {object} Progress sent without being asked, about ten times a second while training and once at each stop
 * @property {number} run which `begin` it belongs to
 * @property {number} steps
 * @property {number} epoch finished ones, with the fraction of the one under way
 * @property {boolean} playing
 * @property {'' | 'paused' | 'epochs' | 'plateau' | 'diverged'} ended why it is not playing
 * @property {string} why a sentence when it diverged
 * @property {import('../../experiment/remedies.js').Cause} [cause] why it diverged, for programs; only there when it did
 * @property {Point[]} points
 * @property {Validation[]} validations
 * @property {number} samplesPerSecond 0 until known
 * @property {number} secondsLeft to the last epoch; NaN until known
 * @property {string} hash of the weights, at each stop; empty while playing
 *
 * @typedef {import('./snapshot-types.js').Gallery} Gallery
 * @typedef {import('./snapshot-types.js').Plane} Plane
 * @typedef {import('./snapshot-types.js').Rebuilding} Rebuilding
 * @typedef {import('./snapshot-types.js').UnitPlace} UnitPlace
 * @typedef {import('./snapshot-types.js').UnitPicture} UnitPicture
 * @typedef {import('./snapshot-types.js').Features} Features
 * @typedef {import('./snapshot-types.js').Activations} Activations
 * @typedef {import('./snapshot-types.js').NetworkView} NetworkView
 * @typedef {import('./snapshot-types.js').CodeMap} CodeMap
 * @typedef {import('./snapshot-types.js').Indicators} Indicators
 * @typedef {import('./snapshot-types.js').Finding} Finding
 *
 * @typedef {import('../inference/protocol.js').Rebuilt} Rebuilt
 * @typedef {import('../inference/protocol.js').Decoded} Decoded
 * @typedef {import('../inference/protocol.js').Source} Source
 * @typedef {'checkpoint' | 'state_dict' | 'onnx' | 'onnx_encoder' | 'onnx_decoder' | 'pytorch' | 'train_npy' | 'test_npy'} Format
 *
 * @typedef {{ until: 'end' | 'epoch' | 'step' | number, slow: boolean }} PlayMode how far to train (a number: to that step), and
 *   whether at a pace to watch
 *
 * @typedef {object} RunOperations
 * @property {(args: { run: number, setup: Setup, own?: Uint8Array[], saved?: Uint8Array, figure?: import('../../experiment/goal.js').Figure | undefined }) => RunInfo | null} begin
 *   `figure`: measured at each validation besides; null: a newer one was asked for meanwhile
 * @property {(args: {}) => null} forgo fetches no more of the data of the run that is being begun, which is then refused
 * @property {(args: { experiment: Experiment, patience: number }) => number} change answers the step from which on it holds
 * @property {(args: PlayMode) => null} play
 * @property {(args: {}) => null} pause
 * @property {(args: {}) => Uint8Array} save all that going on later needs
 * @property {(args: { format: Format }) => Uint8Array} download
 * @property {(args: { source: Source, corruption: Corruption, seed: number }) => Rebuilt | null} rebuild
 * @property {(args: { pixels: Uint8Array, code: Float32Array }) => Decoded} decode
 *
 * @typedef {{ updates: Float64Array, errorRates: Float64Array }} TrialMeasured share of the test digits whose class was found wrong,
 *   from 0 to 1, after so many updates each
 *
 * @typedef {object} PretrainingOperations
 * @property {(args: { experiment: Experiment }) => { stack: Uint8Array, objectives: Float64Array }} pretrain a deep network layer
 *   by layer on the training digits: its checkpoint, and what each layer rebuilt its own input to
 * @property {(args: { experiment: Experiment, stack?: Uint8Array | undefined, labels: number, updates: number }) => TrialMeasured} tryLabels
 *   fine-tunes the encoder of a stack, or one with first weights, with the classes of so many training digits
 *
 * @typedef {RunOperations & PretrainingOperations & import('./snapshots.js').SnapshotOperations} Operations
 *
 * @typedef {keyof Operations} Operation
 *
 * @typedef {{ progress: Progress } | { fetching: Fetching } | { notice: string }} Report what the worker says without being asked
 */

export {};
