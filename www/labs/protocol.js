/**
 * What the worker of labs does. Types only; what the module takes and returns is declared beside the Rust that makes it.
 *
 * @typedef {import('autoencoder-wasm/codes').CodeSpaceReport} CodeSpaceReport
 * @typedef {import('autoencoder-wasm/codes').ClusteringStep} ClusteringStep
 * @typedef {import('autoencoder-wasm/codes').VariationalReport} VariationalReport
 * @typedef {import('autoencoder-wasm/codes').Posteriors} Posteriors
 * @typedef {import('autoencoder-wasm/directions').ContractionReport} ContractionReport
 * @typedef {import('autoencoder-wasm/directions').Moved} Moved
 * @typedef {import('autoencoder-wasm/errors').AnomalyReport} AnomalyReport
 * @typedef {import('autoencoder-wasm/errors').AgainstPcaReport} AgainstPcaReport
 * @typedef {import('autoencoder-wasm/errors').RocCurve} RocCurve
 * @typedef {import('autoencoder-wasm/errors').Decision} Decision
 * @typedef {import('autoencoder-wasm/errors').RebuiltImage} RebuiltImage
 * @typedef {import('autoencoder-wasm/codes').Neighbours} Neighbours
 * @typedef {import('autoencoder-wasm/directions').Spectrum} Spectrum
 * @typedef {import('autoencoder-wasm/encoders').SparseReport} SparseReport
 * @typedef {import('autoencoder-wasm/errors').RateDistortionReport} RateDistortionReport
 * @typedef {import('autoencoder-wasm/errors').Rounded} Rounded
 * @typedef {import('autoencoder-wasm/encoders').Atoms} Atoms
 * @typedef {import('autoencoder-wasm/encoders').AtomUse} AtomUse
 * @typedef {import('autoencoder-wasm/encoders').Switched} Switched
 * @typedef {import('autoencoder-wasm/encoders').PartialSums} PartialSums
 * @typedef {import('autoencoder-wasm/directions').Errors} Errors
 * @typedef {import('autoencoder-wasm/directions').DecoderAxes} DecoderAxes
 * @typedef {import('autoencoder-wasm/encoders').ScoreField} ScoreField
 * @typedef {import('autoencoder-wasm/encoders').FieldReport} FieldReport
 * @typedef {import('autoencoder-wasm/encoders').WalkReport} WalkReport
 * @typedef {import('autoencoder-wasm/encoders').Walked} Walked
 * @typedef {import('autoencoder-wasm/encoders').RepeatedReport} RepeatedReport
 * @typedef {import('../engine/module.js').LabModules} LabModules
 * @typedef {keyof LabModules} LabPart which compute module a lab needs
 * @typedef {import('../engine/inference/protocol.js').ModelInfo} ModelInfo
 *
 * @typedef {ModelInfo & { variational: boolean }} LabModelInfo
 */

/**
 * What operations of all labs of one part share.
 * @template {LabPart} P
 * @typedef {object} LabContext
 * @property {() => Promise<LabModules[P]>} module
 * @property {(name: string) => import('autoencoder-wasm').Model} network that was opened under this name
 * @property {(label: number) => Promise<Uint8Array>} firstOf grey levels of the first test digit of a class
 * @property {() => Promise<Uint8Array>} tenDigits those of all ten classes, one after the other
 * @property {(set: string, indexes: Uint32Array) => Promise<{ pixels: Uint8Array, labels: Uint8Array }>} digitsAt digits of a set, one after the other, with their classes
 * @property {(set: 'train' | 'test' | 'fashion') => Promise<Pack>} pack
 */

/**
 * @typedef {{ images: import('autoencoder-wasm/codes').LabelledImages, pixels: Uint8Array, labels: Uint8Array }} Pack all digits of
 *   a set, 784 grey levels each
 *
 * @typedef {{ codes: Float32Array, labels: Uint8Array, units: number }} Codes one after the other, `units` numbers each
 * @typedef {{ mean: Float64Array, axes: Float64Array, explained: number }} Axes directions of length 1, one after the other
 * @typedef {Neighbours & { labels: Uint8Array, pixels: Uint8Array }} NearestDigits
 *
 * @typedef {object} SharedOperations
 * @property {(args: { part: LabPart, name: string, bytes?: Uint8Array }) => LabModelInfo} open a shipped network (an empty name
 *   is the first of the list), or the checkpoint in `bytes`, which takes the place of an earlier one of its name; labs of other
 *   parts do not know it
 * @property {(args: { part: LabPart, set: 'train' | 'test', index: number }) => Uint8Array} pixels of one digit
 *
 * @typedef {object} CodeSpaceOperations
 * @property {(args: { network: string, set: 'train' | 'test' }) => Codes} codes of all digits of a set
 * @property {(args: { codes: Float32Array, units: number, count: number }) => Axes} axes along which codes vary most
 * @property {(args: { network: string, codes: Float32Array }) => Uint8Array} decodeCodes grey levels, one picture after the other
 * @property {(args: { network: string, pixels: Uint8Array }) => Float32Array} encodePixels
 * @property {(args: { ink: Uint8Array, width: number, height: number }) => Uint8Array | null} readInk a drawing as networks
 *   see it; null for none
 * @property {(args: { from: Float32Array, to: Float32Array, count: number, spherical: boolean }) => Float32Array} wayBetween
 *   codes from one to another, both among them
 * @property {(args: { network: string, seed: number }) => ClusteringStep[]} clusteringSteps of the test digits' codes
 * @property {(args: { network: string, code: Float32Array, count: number }) => NearestDigits} nearestDigits training digits by
 *   their codes
 * @property {(args: { network: string, seed: number }) => CodeSpaceReport} codeSpaceReport
 *
 * @typedef {object} VaeOperations
 * @property {(args: { network: string, count: number, seed: number, own: boolean }) => Uint8Array} drawn grey levels of drawn
 *   codes, standard normal or as wide as the network's own
 * @property {(args: { network: string, seed: number }) => VariationalReport} vaeReport
 * @property {(args: { network: string, count: number }) => Posteriors & { labels: Uint8Array }} posteriors of the first test
 *   digits
 *
 * @typedef {object} ContractiveOperations
 * @property {(args: { label: number }) => Float32Array} firstTestDigit of this class, as networks read it
 * @property {(args: { network: string, image: Float32Array, count: number }) => Spectrum} spectrum of the encoder's Jacobian
 *   at an image, with at most `count` directions
 * @property {(args: { network: string, image: Float32Array, direction: Float64Array, length: number }) => Moved} move an image
 *   along a direction
 * @property {(args: { network: string, seed: number }) => ContractionReport} contraction
 *
 * @typedef {AtomUse & { labels: Uint8Array, pixels: Uint8Array }} AtomDigits
 *
 * @typedef {object} SparseOperations
 * @property {(args: { network: string, count: number }) => Atoms} atoms what each number of the code draws, the most used first
 * @property {(args: { network: string, unit: number, count: number }) => AtomDigits} atomDigits test digits that use a number most
 * @property {(args: { network: string, unit: number, digit: number }) => Switched & { original: Uint8Array }} switchOff a number in the first test digit of
 *   a class
 * @property {(args: { network: string, digit: number }) => PartialSums} partialSums of the first
 *   test digit of a class
 * @property {(args: { network: string }) => SparseReport} sparseReport
 *
 * @typedef {{ experiment: import('../experiment/types.js').Experiment, trials: import('./pretraining/trials.js').Trial[] }} ShippedTrials
 *
 * @typedef {object} PretrainingOperations
 * @property {(args: { network: string, layer: number, count: number }) => Atoms} layerAtoms what the most used numbers of a layer
 *   draw through the layers below, the layer counted from 1
 * @property {(args: { network: string }) => import('../experiment/types.js').Experiment} experiment that made it
 * @property {(args: { name: string }) => ShippedTrials} shippedTrials of the command line
 *
 * @typedef {object} PcaOperations
 * @property {(args: { count: number }) => { variances: Float64Array, held: number, tiles: Float32Array }} principalAxes those
 *   that are shipped: the variance along all of them, how many are at hand, and the first as pictures
 * @property {(args: {}) => number} allPrincipalAxes computes them; from then on so many are at hand
 * @property {(args: {}) => Uint8Array} tenDigits the first test digit of each class
 * @property {(args: { dims: number }) => Rebuilt} rebuiltByPca with codes of `dims` numbers
 * @property {(args: { network: string }) => Rebuilt & { angle: number | null }} rebuiltByNetwork and the largest principal
 *   angle in degrees, where there is one
 * @property {(args: { network: string, count: number }) => DecoderAxes | null} decoderAxes the first ones of a linear network
 *
 * @typedef {{ pixels: Uint8Array, errors: Errors }} Rebuilt grey levels of the ten digits, and the error on all test digits
 *
 * What networks stand beside, as `autoencoder pca --rates` prints it.
 * @typedef {object} RateDistortionReferences
 * @property {number} training_images
 * @property {number} test_images
 * @property {number} mean_picture_sse_per_image
 * @property {{ bits_per_image: number, sse_per_image: number }[]} gaussian_bound
 * @property {{ axes: number, sse_per_image_of_codes_as_they_are: number, rounded: Rounded[] }[]} pca
 *
 * @typedef {object} CodecPoint files of one kind and quality, as this browser writes them
 * @property {string} kind such as `image/png`
 * @property {string} title
 * @property {number | undefined} quality from 0 to 1, where the kind has it
 * @property {number} bits a digit
 * @property {number} overheadBits the same of black pictures
 * @property {number} sse squared error summed over the pixels, mean over the digits
 *
 * @typedef {object} RateDistortionOperations
 * @property {(args: { network: string }) => RateDistortionReport} rateDistortion
 * @property {(args: {}) => Uint8Array} firstDigits the first test digit of each class
 * @property {(args: { network: string, step: number }) => Uint8Array} roundedDigits the same, rebuilt from rounded codes
 * @property {(args: { network: string }) => Uint8Array} drawnDigits the same, rebuilt from drawn codes
 * @property {(args: { axes: number, step: number }) => Uint8Array} axesDigits the same, rebuilt from rounded codes on principal
 *   axes, which takes seconds the first time
 * @property {(args: { kind: string, quality: number | undefined, together: boolean }) => Uint8Array} filedDigits the same, as
 *   files bring them back, one a digit or one for all
 * @property {(args: { together: boolean }) => CodecPoint[]} files of every kind that this browser writes
 *
 * @typedef {import('./score/densities.js').Toy} Toy
 *
 * @typedef {object} ScoreOperations
 * @property {(args: { network: string }) => number} learnedNoise the standard deviation of its training's noise
 * @property {(args: { network: string, toy: Toy, noise: number, reach: number, count: number, seed: number }) => ScoreField} scoreField
 *   of a density smoothed by this noise, on a grid; an empty name is no network
 * @property {(args: { network: string, toy: Toy, seed: number }) => FieldReport} fieldReport
 * @property {(args: { network: string, toy: Toy, share: number, seed: number }) => Walked} walkAlong
 * @property {(args: { network: string, seed: number }) => Uint8Array} denoisedStrip grey levels, one picture after the other
 * @property {(args: { network: string, seed: number }) => RepeatedReport} repeatedDenoising
 *
 * @typedef {'test' | 'fashion' | 'noise'} AnomalyGroup test digits, items of fashion, or test digits with shuffled pixels
 *
 * @typedef {object} AnomalyOperations
 * @property {(args: { group: AnomalyGroup }) => { pixels: Uint8Array, labels: Uint8Array }} anomalyImages
 * @property {(args: { network: string, group: AnomalyGroup, score: string }) => Float64Array} anomalyScores of each image of a
 *   group, the higher the stranger
 * @property {(args: { scores: Float64Array, anomalous: Uint8Array }) => RocCurve} anomalyCurve
 * @property {(args: { scores: Float64Array, anomalous: Uint8Array, threshold: number, baseRate: number }) => Decision} anomalyDecision
 * @property {(args: { normal: Float64Array, rate: number }) => number} thresholdAtRate that calls at most this share of normal
 *   scores anomalous
 * @property {(args: { network: string, pixels: Uint8Array }) => RebuiltImage} rebuiltImage
 * @property {(args: { ink: Uint8Array, width: number, height: number }) => Uint8Array | null} drawnDigit ink as a network sees it;
 *   null for none
 * @property {(args: { network: string, normal: number[] }) => AnomalyReport} anomalyReport
 * @property {(args: { axes: number, normal: number[] }) => AgainstPcaReport} againstPca
 *
 * @typedef {SharedOperations & CodeSpaceOperations & VaeOperations & ContractiveOperations & SparseOperations & PretrainingOperations & PcaOperations & RateDistortionOperations & ScoreOperations & AnomalyOperations} LabOperations
 */

export {};
