/** The bytes of a pixel as the one number that a picture's memory holds for it, whichever of them this machine keeps first. */
const [OPAQUE, GREY] = new Uint32Array(Uint8Array.of(0, 0, 0, 255, 1, 1, 1, 0).buffer);

/**
 * The opaque colour of a grey level, for the memory of a picture seen as numbers of 32 bits: painting a pixel at a time is
 * ten times faster than painting its four bytes.
 * @param {number} level from 0 to 255
 */
export function greyColour(level) {
  return OPAQUE | (level * GREY);
}
