/** The sections of every dossier: what they are called, where they lie, and which addresses are of the site. */
import { entriesOf, entryOf } from './look-up.mjs';

/** The lists of every dossier by what they are called. */
export const LISTS = {
  Timeline: '/timeline/',
  Figures: '/figures/',
  Quotes: '/quotes/',
  Who: '/actors/',
  'Map and places': '/places/',
  'Answers compared': '/differences/',
  'Who reports what': '/reports/',
  Sources: '/sources/',
  Method: '/method/',
};
export const SECTIONS = ['Overview', ...Object.keys(LISTS)];

/** Whether an address is one of this site, and where it must be, that of a page. */
export function isOwnAddress(address, url, { base, origin }) {
  const path = address.startsWith('/')
    ? address
    : origin !== undefined && address.startsWith(`${origin}/`)
      ? address.slice(origin.length)
      : undefined;
  if (path === undefined || !path.startsWith(base)) return false;
  return url === undefined || path === `${base}${url.slice(1)}`;
}

/** The list that the chapters lie below; the dossier names its folder. */
export const listOfChapters = (dossier) => {
  const [chapter] = entriesOf('chapter', dossier);
  return chapter === undefined ? undefined : `/${chapter.url.split('/')[1]}/`;
};

/** Who speaks in a quotation, by the title of the entry. */
export const speakerOf = ({ speaker }, dossier) => entryOf(`actors/${String(speaker)}`, dossier)?.title ?? '';

/** Whether the page at an address says that it is gone: a correction took the page out, and nothing of the dossier stands there. */
export const isGone = (url, { corrections, entries, sources }) =>
  corrections.some(({ page, statement, new: now }) => page === url && (statement ?? now) === undefined) &&
  ![...entries, ...sources].some((one) => one.url.split('#')[0] === url);
