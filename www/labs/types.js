/**
 * What a lab is. Types only.
 *
 * @typedef {object} LabMeta what is known of a lab before its code is there
 * @property {string} name of its element and of its address
 * @property {string} title
 * @property {string} about one sentence on what it shows
 * @property {string} model the shipped network that shows its point
 * @property {import('./protocol.js').LabPart} part which compute module it needs
 * @property {string} preset that trains one like it
 * @property {number[]} [reads] how many values its networks read; digits of 784 pixels where nothing is said
 * @property {string[]} attributes of its element, beside those that say which network it looks into
 * @property {import('../experiment/goal.js').Metric[]} [measures] what a goal may be about; nothing where none is named
 * @property {[string, string, string]} room see `Room` in widgets/frame.js
 * @property {[string, string, string]} [longer] how much more room its German sentences take
 *
 * @typedef {object} LabStage what a lab is given
 * @property {ShadowRoot} root empty
 * @property {AbortSignal} signal ends it
 * @property {import('./part-engine.js').PartEngine} engine
 * @property {import('./network.js').LabNetwork} network that it looks into
 * @property {import('../engine/training/sweep.js').Sweep} sweep trains networks of the lab's own
 * @property {(name: string) => string | null} word an attribute of its element
 * @property {(text: string) => void} announce to people who do not see
 * @property {(message: string) => void} tell one sentence on what is wrong; an empty one takes the last away
 * @property {(work: Promise<unknown>) => void} telling what fails of this work is told, unless nobody is there any more
 * @property {(measured: Partial<Record<import('../experiment/goal.js').Metric, number>>) => void} measured what a goal may be about
 * @property {() => void} changed it shows something that another link opens
 *
 * @typedef {object} Lab
 * @property {() => Promise<void>} show looks into the network as it is now; resolves when its first picture is there
 * @property {(attribute: string) => void} [attributeChanged]
 * @property {() => Record<string, string>} [describe] attributes that open it as it is
 * @property {() => Promise<{ name: string, bytes: Uint8Array }>} [save]
 *
 * @typedef {{ mount(stage: LabStage): Lab }} LabModule
 */

export {};
