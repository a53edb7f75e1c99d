/**
 * Numbers as letters and digits that people read aloud, write down and type, and digits that tell whether they did it
 * right. Pure.
 *
 * The alphabet is Crockford's: no I, L, O and U. Whoever types I or L means 1, and O means 0.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;

/** CRC-24 of OpenPGP (RFC 9580): it finds every error within 24 neighbouring bits, so in any four letters that follow one another. */
const START = 0xb704ce;
const POLYNOMIAL = 0x864cfb;
export const CHECK_BITS = 24n;

/** @param {bigint} value @param {bigint} bits how many of it count @param {number} [before] the check of what came before */
export function checkOf(value, bits, before = START) {
  let crc = before;
  for (let at = bits - 1n; at >= 0n; at--) {
    const bit = Number((value >> at) & 1n) ^ (crc >> 23);
    crc = ((crc << 1) & 0xffffff) ^ (bit ? POLYNOMIAL : 0);
  }
  return crc;
}

/** @param {Uint8Array} bytes */
export function checkOfBytes(bytes) {
  return bytes.reduce((crc, byte) => checkOf(BigInt(byte), 8n, crc), START);
}

/** @param {bigint} value @param {number} length in letters */
export function lettersOf(value, length) {
  let text = '';
  for (let rest = value; text.length < length; rest >>= BITS) text = ALPHABET[Number(rest & 31n)] + text;
  return text;
}

/** @param {string} text @returns {bigint | undefined} nothing where a letter is none of the alphabet */
export function valueOf(text) {
  let value = 0n;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    value = (value << BITS) | BigInt(digit);
  }
  return value;
}

/** Letters as they are meant, without what stands between them. @param {string} text */
export function plainLetters(text) {
  return text
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[\s.,:;·_\-\u2010-\u2015]/g, '');
}
