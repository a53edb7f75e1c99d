/**
 * What an error is worth beside: predictors that look at nothing or only linearly, measured on the page's own test digits.
 * Printed by `autoencoder pca --baselines www/data`, whose test holds this to it; `models/README.md` says how it is put here.
 * Errors are summed over 784 pixels, mean per image, not clipped. Pure.
 *
 * @typedef {{ sse_per_image: number, bce_nats_per_image: number }} PictureErrors
 * @typedef {import('./types.js').Corruption} Corruption
 */

/**
 * @type {{
 *   training_images: number,
 *   test_images: number,
 *   grey_level_floor_nats_per_image: number,
 *   mean_picture: PictureErrors,
 *   all_black_sse_per_image: number,
 *   all_grey: PictureErrors,
 *   pca: { axes: number, sse_per_image: number }[],
 *   best_affine_denoisers: { corruption: Corruption, corrupted_sse_per_image: number, sse_per_image: number }[],
 * }}
 */
export const BASELINES = JSON.parse(
  '{"training_images":12000,"test_images":2000,"grey_level_floor_nats_per_image":45.77174421089329,"mean_picture":{"sse_per_image":53.01410133595603,"bce_nats_per_image":206.57598899176836},"all_black_sse_per_image":90.02973979332108,"all_grey":{"sse_per_image":181.36537419356247,"bce_nats_per_image":543.4273911818564},"pca":[{"axes":1,"sse_per_image":47.98562478705119},{"axes":2,"sse_per_image":44.16511598745803},{"axes":3,"sse_per_image":40.96622829817527},{"axes":4,"sse_per_image":37.95309622208182},{"axes":5,"sse_per_image":35.33807086247833},{"axes":6,"sse_per_image":33.069401401807504},{"axes":7,"sse_per_image":31.37214472539177},{"axes":8,"sse_per_image":29.805713432635958},{"axes":9,"sse_per_image":28.313932415238813},{"axes":10,"sse_per_image":27.093172549724127},{"axes":11,"sse_per_image":25.982769267031273},{"axes":12,"sse_per_image":24.821090339097484},{"axes":13,"sse_per_image":23.921671902523947},{"axes":14,"sse_per_image":23.024863335917466},{"axes":15,"sse_per_image":22.138324350193717},{"axes":16,"sse_per_image":21.298936706332004},{"axes":17,"sse_per_image":20.61187191555429},{"axes":18,"sse_per_image":19.897392199242496},{"axes":19,"sse_per_image":19.222543884364704},{"axes":20,"sse_per_image":18.62108089929051},{"axes":21,"sse_per_image":18.052725935231386},{"axes":22,"sse_per_image":17.528969327240695},{"axes":23,"sse_per_image":17.010419357204043},{"axes":24,"sse_per_image":16.516864320281023},{"axes":25,"sse_per_image":16.068925907989232},{"axes":26,"sse_per_image":15.621212071030214},{"axes":27,"sse_per_image":15.20549345735246},{"axes":28,"sse_per_image":14.784306780916452},{"axes":29,"sse_per_image":14.411391710989257},{"axes":30,"sse_per_image":14.054687434739613},{"axes":31,"sse_per_image":13.707231776364459},{"axes":32,"sse_per_image":13.369408492685366},{"axes":48,"sse_per_image":9.517407976784789},{"axes":64,"sse_per_image":7.241782676804974},{"axes":96,"sse_per_image":4.7387233703001215},{"axes":128,"sse_per_image":3.3916363878798848},{"axes":192,"sse_per_image":1.9418772263894652},{"axes":256,"sse_per_image":1.1390274252897044},{"axes":384,"sse_per_image":0.29012826815158377},{"axes":512,"sse_per_image":0.03439513708660513}],"best_affine_denoisers":[{"corruption":{"kind":"masking","probability":0.25},"corrupted_sse_per_image":22.3632145336521,"sse_per_image":8.463151478213918},{"corruption":{"kind":"masking","probability":0.5},"corrupted_sse_per_image":44.9919560482252,"sse_per_image":14.829278827389516},{"corruption":{"kind":"gaussian","std_dev":0.3},"corrupted_sse_per_image":70.63958599176212,"sse_per_image":9.681104843250477},{"corruption":{"kind":"gaussian","std_dev":0.5},"corrupted_sse_per_image":196.22105647976926,"sse_per_image":15.72303794012298},{"corruption":{"kind":"salt_and_pepper","probability":0.25},"corrupted_sse_per_image":94.20807901727596,"sse_per_image":13.475298161445254}]}',
);

/** The squared error of PCA with so many axes; nothing where it was not measured. @param {number | undefined} axes */
export function pcaError(axes) {
  return BASELINES.pca.find((each) => each.axes === axes)?.sse_per_image;
}

/** What the best affine map leaves of digits under a noise; nothing where it was not measured. @param {Corruption | undefined} corruption */
export function affineDenoiser(corruption) {
  const wanted = JSON.stringify(corruption);
  return BASELINES.best_affine_denoisers.find((each) => JSON.stringify(each.corruption) === wanted);
}
