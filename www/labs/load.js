/** Where the code of each lab is. @type {Record<string, () => Promise<import('./types.js').LabModule>>} */
const CODE = {
  'code-space': () => import('./code-space/lab.js'),
  pca: () => import('./pca/lab.js'),
  anomaly: () => import('./anomaly/lab.js'),
  score: () => import('./score/lab.js'),
  'rate-distortion': () => import('./rate-distortion/lab.js'),
  pretraining: () => import('./pretraining/lab.js'),
  contractive: () => import('./contractive/lab.js'),
  sparse: () => import('./sparse/lab.js'),
  vae: () => import('./vae/lab.js'),
};

/** Fetches the code of a lab. @param {string} name */
export function loadLab(name) {
  const load = CODE[name];
  if (!load) throw new Error(`There is no lab “${name}”.`);
  return load();
}
