import { t } from '../../../strings/t.js';
import { PENALTIES } from '../../../experiment/kinds/penalties.js';
import { inBrief, kindFields } from './field.js';

/** @typedef {import('../../../experiment/kinds/record.js').PenaltyRecord} PenaltyRecord */

const RECORDS = /** @type {Record<string, PenaltyRecord>} */ (PENALTIES);

/** @type {import('./field.js').Section} */
export const PENALTY_SECTION = {
  title: t`Penalties`,
  digest: ({ penalties }) => penalties.map((each) => inBrief(each, RECORDS)).join(', ') || t`none`,
  fields: Object.entries(RECORDS).flatMap(([kind, record]) => kindFields('penalties', kind, record)),
};
