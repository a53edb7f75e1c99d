/**
 * Files that came with the code itself, which workers are given in place of fetching them: none, but where everything is
 * built into one file.
 * @type {{ files?: Map<string, Uint8Array> }}
 */
export const FILES = {};
