/** The beginning of what somebody wrote, for a sentence about it. Pure. @param {string} text */
export function quote(text) {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
