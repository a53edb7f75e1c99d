/** One view of a run, in a place of its own. */

import { t } from '../../strings/t.js';
import '../../training/elements/index.js';
import { playgroundPage } from '../../engine/files.js';
import { VIEWS } from '../../training/views.js';
import { CSS } from '../../training/style.js';
import { make } from '../../ui/dom.js';
import { adopt } from '../../ui/element.js';
import { readDigits } from '../digit-names.js';
import { followPartner } from '../partner.js';

/** Views that use all the width there is. */
const WIDE = ['loss', 'network'];

/** @param {import('../part.js').Stage} stage @returns {import('../part.js').Part} */
export function mount({ widget, root, ...rest }) {
  const { view: id } = /** @type {{ view: string }} */ (/** @type {unknown} */ (widget.constructor));
  const { tag } = /** @type {import('../../training/view-types.js').View} */ (VIEWS.find((each) => each.id === id));
  const element = make(/** @type {any} */ (tag));
  adopt(root, CSS);
  root.append(make('div', { className: `training ${WIDE.includes(id) ? '' : 'alone'}` }, element));
  /** @type {import('../part.js').Network | undefined} */
  let current;
  const choose = () => {
    const { value, wrong } = readDigits(widget.getAttribute('digit'));
    if (wrong) rest.tell('AttributeError', wrong);
    // A run shows the first digit of each class, in their order.
    if (value[0] && 'label' in value[0]) current?.choose({ digit: value[0].label });
  };
  const follow = followPartner({ widget, root, ...rest }, (network, using) => {
    network.attach(id, element, using);
    current = network;
    choose();
    const link = () => rest.linked(linkOf(network));
    network.addEventListener('ae-change', link, { signal: using });
    link();
  });
  return {
    ready: Promise.resolve(),
    playground: playgroundPage(),
    changed(attribute) {
      if (attribute === 'for') follow();
      if (attribute === 'digit') choose();
    },
    /** A picture of the view, where it makes one. */
    async save() {
      if (!element.picture) throw new Error(t`This view has no picture to save.`);
      const blob = await element.picture();
      return { name: `${id}.png`, bytes: new Uint8Array(await blob.arrayBuffer()) };
    },
  };
}

/** @param {import('../part.js').Network} network */
function linkOf(network) {
  return `#${new URLSearchParams(network.describe())}`;
}
