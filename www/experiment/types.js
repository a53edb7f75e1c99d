/**
 * The words of an experiment. Types only. Names of settings are those of the core's `config.rs`.
 *
 * @typedef {'identity' | 'relu' | 'leaky_relu' | 'silu' | 'sigmoid' | 'tanh'} Activation
 *
 * @typedef {object} ModelConfig
 * @property {number} input_dim
 * @property {number[]} [channels]
 * @property {number[]} [hidden_dims]
 * @property {number} latent_dim
 * @property {Activation} [hidden_activation]
 * @property {Activation} [latent_activation]
 * @property {Activation} [output_activation]
 * @property {'he' | 'glorot'} [initialization]
 * @property {boolean} [tied_weights]
 * @property {boolean} [variational]
 *
 * @typedef {{ kind: 'none' } | { kind: 'masking', probability: number }
 *   | { kind: 'gaussian', std_dev: number } | { kind: 'salt_and_pepper', probability: number }} Corruption
 *
 * @typedef {{ kind: 'l1', weight: number } | { kind: 'kl_sparsity', weight: number, target_activation: number }
 *   | { kind: 'contractive', weight: number, probes?: number }
 *   | { kind: 'gaussian_kl', beta?: number, warm_up_steps?: number }} Penalty
 *
 * @typedef {{ kind: 'sgd' | 'nesterov', learning_rate: number, momentum?: number, weight_decay?: number }
 *   | { kind: 'adam', learning_rate: number, beta1?: number, beta2?: number, epsilon?: number, weight_decay?: number }
 *   } Optimizer
 *
 * @typedef {object} Experiment what `config.rs` reads; every rule is checked there and nowhere else
 * @property {number} seed
 * @property {ModelConfig} model
 * @property {'mean_squared_error' | 'binary_cross_entropy'} loss
 * @property {{ choices?: Corruption[], level?: 'fixed' | 'uniform' }} [corruption]
 * @property {Penalty[]} [penalties]
 * @property {Optimizer} optimizer
 * @property {unknown} [schedule]
 * @property {number} [warm_up_steps]
 * @property {number} [clip_norm]
 * @property {number} batch_size
 * @property {number} epochs
 *
 * @typedef {'digits' | 'full' | 'two_moons' | 'spiral' | 'circle' | 'bars_and_stripes' | 'own'} DataKind
 *
 * @typedef {object} Setup all that a link says of a training run
 * @property {DataKind} data
 * @property {number[]} classes digits of these classes only; all ten for every other kind of data
 * @property {Experiment} experiment
 * @property {number} patience stops when the validation SSE has not fallen for so many epochs; 0 never
 * @property {boolean} exact the same bits on every machine, at the price of fused multiply-adds
 */

export {};
