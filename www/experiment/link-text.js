/**
 * The settings in the hash of a link, as chats, mails and content systems hand it over. Pure.
 *
 * No setting of a link holds white space, `&` or `=`, and none ends in a sentence's marks, so all of these can only
 * have come on the way.
 */

/** A whole hash that was encoded once more, or several times: its own `&` and `=` are codes then. */
const ENCODED = /%(?:25)*(?:26|3D)/i;
/** Nobody encodes a link more often than this. */
const MOST = 4;
/** White space, and marks of no width that break long lines. */
const BREAKS = /[\s\u00ad\u200b-\u200d\u2060\ufeff]|%(?:0A|0D|09|20|C2%A0|C2%AD|E2%80%8[BCD]|E2%81%A0|EF%BB%BF)/gi;
/** `&` as it stands in a page's source. */
const AMPERSANDS = /&(?:amp;|#38;|#x26;)+/gi;
/** What counts where a visitor came from. */
const COUNTERS = /[?&](?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga)=[^&]*/gi;
/** Ends of sentences, brackets and quotes behind a link; where no value stands before them, they are the value. */
const AROUND = /(?<=[\w-])(?:[.,;:!?)\]}>'"”’»*]|%(?:2[1279CE]|3[ABEF]|5D|7D))+$/i;

/** The settings of a link, by name. @param {string} hash with or without its # @returns {URLSearchParams} */
export function settingsOfLink(hash) {
  let text = hash.replace(/^(?:#|%23)+/i, '');
  for (let times = 0; times < MOST && ENCODED.test(text); times++) text = decoded(text);
  text = text.replace(BREAKS, '').replace(AMPERSANDS, '&');
  return new URLSearchParams(`&${text}`.replace(COUNTERS, '').replace(AROUND, ''));
}

/** One layer of codes less, or the text as it is where one of them is broken. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%(?:26|3D|25)/gi, decodeURIComponent);
  }
}
