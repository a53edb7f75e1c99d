/**
 * What the training section shows, and how it comes to be shown. Types only.
 *
 * @typedef {import('../engine/training/snapshots.js').SnapshotName} SnapshotName
 * @typedef {import('./training-run.js').TrainingRun} TrainingRun
 *
 * @typedef {object} Chosen what a person chose to look at
 * @property {number} digit a column of the gallery
 * @property {'encoder' | 'decoder'} part whose weights are shown as pictures
 * @property {import('../engine/training/snapshot-types.js').UnitPlace | null} unit of the drawn network that somebody points at
 * @property {import('../engine/training/snapshot-types.js').Drawing} picture a person's own, and the noise on it
 *
 * @typedef {object} Shown what a snapshot has brought
 * @property {any} own the answer of the run that is looked into
 * @property {{ name: string, result: any }[]} results the answers of all runs asked, A first; null where one failed
 * @property {Chosen} chosen
 *
 * @typedef {object} RunFacts what a view is rendered from, apart from snapshots
 * @property {TrainingRun[]} runs one, or several to compare
 * @property {TrainingRun} run the one that is shown and edited
 * @property {number} side of its images; 0 for points
 * @property {boolean} noisy whether it learns under noise
 * @property {boolean} anyNoisy whether one of the runs does
 * @property {Chosen} chosen
 *
 * @typedef {object} View
 * @property {string} id of its element in the section
 * @property {string} tag
 * @property {boolean} [hidden] at first
 * @property {string[]} [room] the height to keep for it until its code has come: on phones, from 700 and from 1180 px
 * @property {SnapshotPlan<any>[]} [snapshots] hidden while the first does not fit the data
 * @property {(element: any, facts: RunFacts) => void} [render] hands an element what has changed
 *
 * @typedef {{ name: string, title: string, views: View[], ofOne?: boolean }} Panel `ofOne`: of several runs it shows one
 */

/**
 * @template {SnapshotName} K
 * @typedef {object} SnapshotPlan
 * @property {K} operation of the worker
 * @property {number} everyMs while training it is asked for at most so often
 * @property {(run: TrainingRun) => number} [share] of the worker's time that it may take, if not the usual one
 * @property {boolean} [noisy] whether it shows the experiment's noise
 * @property {boolean} [ofAll] whether all runs are shown side by side
 * @property {(side: number, run: TrainingRun) => boolean} [fits] whether it can show data of this side, 0 for points, and
 *   this run
 * @property {boolean} [onPaper] whether it is taken once training stands still, seen or not: whoever prints sees all at once
 * @property {(chosen: Chosen) => boolean} [chosen] whether a person has chosen anything that it could show
 * @property {(chosen: Chosen, run: TrainingRun) => import('../engine/training/snapshots.js').SnapshotArgs<K>} args
 * @property {(own: any) => boolean} [unfinished] whether the worker has found only a part of it: it is asked for again
 * @property {boolean} [fixed] whether it stays the same while the network learns, under one noise
 * @property {(element: any, shown: Shown) => void} show
 * @property {(element: any) => void} [clear] takes the readings of another run away
 */

export {};
