/**
 * What those who act in a training section share. Types only.
 *
 * @typedef {object} Section the parts of a training section
 * @property {import('./view.js').TrainingView} view
 * @property {import('./comparison.js').Comparison} comparison
 * @property {import('./transport.js').Transport} transport
 * @property {import('./run-notices.js').RunNotices} notices
 * @property {import('./snapshots.js').Snapshots} snapshots
 * @property {import('./activity.js').Activity} activity
 * @property {import('./seed-repeats.js').SeedRepeats} repeats
 * @property {Pick<import('../engine/inference/client.js').Engine, 'run'>} engine the page's
 * @property {() => void} render
 * @property {(type: string, detail?: unknown) => void} fire
 */

export {};
