/**
 * The words of an experiment. Types only. Names of settings are those of the core's `experiment/`; kinds are those that
 * have a record in `kinds/`.
 *
 * @typedef {keyof typeof import('./kinds/activations.js').ACTIVATIONS} Activation
 * @typedef {keyof typeof import('./kinds/activations.js').INITIALIZATIONS} Initialization
 * @typedef {keyof typeof import('./kinds/penalties.js').PENALTIES} PenaltyKind
 * @typedef {keyof typeof import('./kinds/corruptions.js').CORRUPTIONS} CorruptionKind
 * @typedef {keyof typeof import('./kinds/losses.js').LOSSES} Loss
 * @typedef {keyof typeof import('./kinds/optimizers.js').SCHEDULES} Schedule
 * @typedef {keyof typeof import('./kinds/data-kinds.js').DATA_KINDS} DataKind
 *
 * @typedef {object} ModelConfig
 * @property {number} input_dim
 * @property {number[]} [channels]
 * @property {number[]} [hidden_dims]
 * @property {number} latent_dim
 * @property {Activation} [hidden_activation]
 * @property {Activation} [latent_activation]
 * @property {Activation} [output_activation]
 * @property {Initialization} [initialization]
 * @property {boolean} [tied_weights]
 * @property {boolean} [variational]
 *
 * @typedef {typeof import('./kinds/corruptions.js').CORRUPTIONS} Corruptions
 * @typedef {{ [K in CorruptionKind]: { kind: K } & { [N in keyof Corruptions[K]['numbers']]: number } }[CorruptionKind]} Corruption
 *
 * @typedef {typeof import('./kinds/penalties.js').PENALTIES} Penalties
 * @typedef {{ [K in PenaltyKind]: { kind: K } & { [N in keyof Penalties[K]['numbers']]: number } }[PenaltyKind]} Penalty
 *
 * @typedef {typeof import('./kinds/optimizers.js').OPTIMIZERS} Optimizers
 * @typedef {{ [K in keyof Optimizers]: { kind: K, learning_rate: number, weight_decay?: number }
 *   & { [N in keyof Optimizers[K]['numbers']]?: number } }[keyof Optimizers]} Optimizer
 *
 * @typedef {object} Experiment what the core reads; every rule is checked there and nowhere else
 * @property {number} seed
 * @property {ModelConfig} model
 * @property {Loss} loss
 * @property {{ choices?: Corruption[], level?: 'fixed' | 'uniform' }} [corruption]
 * @property {Penalty[]} [penalties]
 * @property {Optimizer} optimizer
 * @property {Schedule} [schedule]
 * @property {number} [warm_up_steps]
 * @property {number} [clip_norm]
 * @property {number} batch_size
 * @property {number} epochs
 *
 * @typedef {object} Setup all that a link says of a training run
 * @property {DataKind} data
 * @property {number[]} classes digits of these classes only; all ten for every other kind of data
 * @property {Experiment} experiment
 * @property {{ kind: object, count: number }} [toy] what the core draws in place of `data`, a set of the same width, and how many
 *   samples; not part of a link
 * @property {number} patience stops when the validation SSE has not fallen for so many epochs; 0 never
 * @property {boolean} exact the same bits on every machine, at the price of fused multiply-adds
 */

export {};
