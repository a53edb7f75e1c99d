/** What tables are made of; anything else in them is kept whole or replaced whole. */
const PARTS = new Set(['TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TR', 'TH', 'TD']);

/**
 * Gives a table, or a part of one, other children. What is as it was stays where it is: somebody may have opened what one of
 * its figures is, or stand there by keyboard.
 *
 * @param {Element} parent @param {Node[]} children with nothing to them but their HTML: a listener could be lost
 */
export function refill(parent, ...children) {
  children.forEach((made, i) => {
    const before = parent.childNodes[i];
    if (!before) parent.append(made);
    else if (before instanceof Element && made instanceof Element && mayBecome(before, made)) become(before, made);
    else if (!before.isEqualNode(made)) before.replaceWith(made);
  });
  while (parent.childNodes.length > children.length) parent.lastChild?.remove();
}

/** @param {Element} before @param {Element} made */
function mayBecome(before, made) {
  return before !== made && before.tagName === made.tagName && PARTS.has(made.tagName);
}

/** @param {Element} before @param {Element} made */
function become(before, made) {
  for (const name of before.getAttributeNames()) if (!made.hasAttribute(name)) before.removeAttribute(name);
  for (const { name, value } of made.attributes)
    if (before.getAttribute(name) !== value) before.setAttribute(name, value);
  refill(before, ...made.childNodes);
}
