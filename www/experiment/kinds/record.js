/**
 * What the page knows of one kind of penalty, noise, loss or optimiser: its record. Links, the experiment panel, the
 * legend, the chart and the network's editor all read these, so a new kind is one record. Types only.
 *
 * @typedef {import('../link-codecs.js').Limits} Limits
 *
 * @typedef {object} Scale of a slider
 * @property {number} low of the slider; the number beside it may go further
 * @property {number} high
 * @property {number} steps places between both ends
 * @property {boolean} [log] equal factors from place to place, in place of equal differences
 * @property {boolean} [off] one more place, left of all others, for nothing
 * @property {boolean} [whole]
 *
 * @typedef {Limits & { usual: number }} UsualNumber `usual` counts where a link says nothing
 * @typedef {UsualNumber & { label: string, help: string, scale: Scale }} ShownNumber one with a control in the panel
 *
 * @typedef {object} Requirement a setting without which the core refuses a kind
 * @property {'latent_activation' | 'output_activation' | 'variational'} setting
 * @property {string | boolean} is
 *
 * @typedef {object} PenaltyRecord
 * @property {string} label of its switch
 * @property {string} brief before its weight, in the line that sums the panel up
 * @property {string} help one sentence
 * @property {string} formula MathML
 * @property {Record<string, ShownNumber>} numbers in the order of a link; the first one is its weight
 * @property {Requirement & { words: string }} [requires] `words` say so in one sentence
 * @property {{ title: string, help: string, colour: number }} term what it adds to the loss: `colour` counts among those
 *   of the chart's lines, and decides the order of the legend
 *
 * @typedef {object} CorruptionRecord
 * @property {string} label
 * @property {string} brief before its level, in the line that sums the panel up
 * @property {string} [help] what it does to training images; as the formula, none for no noise
 * @property {string} helpOnce what it does to one digit that is tried
 * @property {string} [formula] MathML
 * @property {Record<string, ShownNumber>} numbers its level alone; nothing for no noise
 *
 * @typedef {object} LossRecord
 * @property {string} label
 * @property {string} brief in the line that sums the panel up
 * @property {string} help one sentence
 * @property {string} formula MathML
 * @property {'sse_per_image' | 'bce_nats_per_image'} unit
 * @property {string} measure what `unit` is, before `per image`
 * @property {Requirement} [requires]
 *
 * @typedef {object} OptimizerRecord
 * @property {string} label
 * @property {string} help one sentence
 * @property {string} [formula] MathML
 * @property {Record<string, UsualNumber>} numbers that this rule has beside its rate and its decay of weights
 * @property {Record<string, number | undefined>} fresh what it begins with: the same rate means different things to each
 *
 * @typedef {object} DigitSetsRecord names are those of `data/index.json`
 * @property {string} training
 * @property {string} validation
 * @property {number} [most] only so many of the first training digits
 * @property {boolean} [drawn] each pixel is drawn once as 0 or 1, from the seed of the experiment
 *
 * @typedef {object} DataRecord
 * @property {string} label
 * @property {string} help one sentence
 * @property {number} side pixels along an edge of its square images; 0 for points in the plane
 * @property {boolean} [classes] whether its images have the classes 0 to 9
 * @property {DigitSetsRecord} [sets] the digits of the site that it is
 * @property {{ kind: string, [number: string]: string | number }} [toy] what the core draws; none where data is fetched or opened
 */

export {};
