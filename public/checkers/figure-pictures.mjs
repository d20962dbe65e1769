/** The picture that the page of a figure has in a file, and the same in pixels. */
import { pictureFaults } from './pictures.mjs';
import { readBytes, readText } from './site-folder.mjs';

const PICTURE = /^figures\/.*\.svg$/u;
/** The picture that the page of a figure has in a file, and the same in pixels. */
export const picturesOf = ({ url }) => ['svg', 'png'].map((type) => `${url.slice(1, -1)}.${type}`);

/** What is wrong with the picture of a figure, if this is its page. */
export function picture(page, site) {
  const [path, painted] = picturesOf(page);
  if (!PICTURE.test(path) || !site.files.has(path)) return [];
  const { text, fault } = readText(site.files.get(path));
  if (fault !== undefined) return [fault];
  const { bytes } = site.files.has(painted) ? readBytes(site.files.get(painted)) : {};
  return pictureFaults(text, page, site, bytes);
}

/** Drawings that stand alone, and are on no page of an entry. */
export function strayPictures({ files, pages, dossier }) {
  const drawn = new Set(dossier.entries.filter(({ url }) => pages.has(url)).map((entry) => picturesOf(entry)[0]));
  return [...files.keys()].filter((path) => PICTURE.test(path) && !drawn.has(path));
}
