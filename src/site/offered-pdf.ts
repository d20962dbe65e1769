/**
 * The PDF file of the dossier, where the site will have one.
 *
 * `npm run build` makes none, so a link to it would be dead: whoever runs
 * `npm run pdf` after the build says so beforehand by `WITH_PDF=1`.
 */

/** Path of the PDF file, without a base path. */
export const offeredPdf = process.env['WITH_PDF'] === '1' ? '/dossier.pdf' : undefined;
