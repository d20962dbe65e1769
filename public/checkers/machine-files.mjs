/**
 * The files that a site has for programs: feed, sitemap, rules for robots, and the names that the search offers. They say
 * what `dossier.json` and the pages say, in its order.
 */
import { feedFaults } from './feed.mjs';
import { hashOf } from './hashes.mjs';
import { inPlace } from './messages.mjs';
import { isGone } from './sections.mjs';
import { readText } from './site-folder.mjs';
import { escape, textFaults } from './xml.mjs';

/** What is wrong with all of them. */
export function machineFaults(files, pages, dossier) {
  const judge = (path, faultsOf) => {
    const { text, fault } = readText(files.get(path));
    return inPlace(path, fault === undefined ? faultsOf(text, pages, dossier) : [fault]);
  };
  const ifThere = (path, faultsOf) => (files.has(path) ? judge(path, faultsOf) : []);
  return [
    ...judge('robots.txt', robotsFaults),
    ...(isDated(dossier) ? judge : ifThere)('feed.xml', feedFaults),
    ...ifThere('favicon.svg', iconFaults),
    ...sitemapFaults(files, pages, dossier),
    ...ifThere('search/names.json', nameFaults),
    ...judge('dossier.schema.json', schemaFaults),
  ];
}

/** Whether there is anything for a feed to tell. */
const isDated = ({ corrections, sources }) =>
  corrections.length > 0 || sources.some(({ published }) => /^\d{4}-\d{2}-\d{2}$/u.test(published.value ?? ''));

const iconFaults = (text) =>
  /^<svg [^<>]*>(?:<(?:rect|path|circle) [^<>]*\/>)*<\/svg>\s*$/u.test(text) ? [] : ['is no drawing without words'];

/** SHA-256 of the schema, which is the same for every dossier. */
export const SCHEMA = 'dd53b56b1eee6e075af27fef7611a11d860b89e855da4d832886049ff98c4205';

const schemaFaults = (text) => (hashOf(text) === SCHEMA ? [] : ['is another schema than that of these programs']);

/** The names and other names of actors, places and sources, each once, in the order of their letters. */
function nameFaults(text, pages, { entries, sources }) {
  const named = entries.filter(({ kind }) => kind === 'actor' || kind === 'place');
  const all = [...named.flatMap(({ title, labels }) => [title, ...labels]), ...sources.map(({ name }) => name)];
  return text === `${JSON.stringify([...new Set(all)].sort())}\n` ? [] : ['has other names than the dossier'];
}

const robotsFaults = (text, { base, origin }) =>
  textFaults(
    text,
    ['User-agent: *', 'Allow: /', ...(origin === undefined ? [] : [`Sitemap: ${origin}${base}${INDEX}`]), ''].join(
      '\n',
    ),
  );

const INDEX = 'sitemap-index.xml';
/** As many as one file of a sitemap may name. */
const MOST_NAMED = 45_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const SPACES = Object.entries({
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  video: 'http://www.google.com/schemas/sitemap-video/1.1',
})
  .map(([name, address]) => ` xmlns:${name}="${address}"`)
  .join('');

/** The files of the sitemap with what each holds: an index, and every page that a reader may arrive at; none where the site knows no address of its own. */
function sitemapsOf(pages, dossier) {
  const { base, origin } = pages;
  if (origin === undefined) return new Map();
  const whole = (path) => `${origin}${base}${path}`;
  const named = [...pages.keys()]
    .filter((url) => isArrivedAt(url, dossier))
    .map((url) => (URL.canParse(whole(url.slice(1))) ? new URL(whole(url.slice(1))).href : whole(url.slice(1))))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const lists = new Map();
  for (let at = 0; at < named.length; at += MOST_NAMED)
    lists.set(
      `sitemap-${String(lists.size)}.xml`,
      `${HEAD}<urlset ${SPACE}${SPACES}>${elements('url', named.slice(at, at + MOST_NAMED))}</urlset>`,
    );
  const index = `${HEAD}<sitemapindex ${SPACE}>${elements('sitemap', [...lists.keys()].map(whole))}</sitemapindex>`;
  return lists.set(INDEX, index);
}

const elements = (name, addresses) =>
  addresses.map((address) => `<${name}><loc>${escape(address)}</loc></${name}>`).join('');

/** Whether somebody may arrive at a page from elsewhere: not at one that repeats others, nor at one that says that it is gone. */
const isArrivedAt = (url, dossier) =>
  !['/search/', '/print/', '/404.html'].includes(url) && !/\/(?:explore|embed)\/$/u.test(url) && !isGone(url, dossier);

/** What is wrong with the files of the sitemap: each is there, and no other. */
function sitemapFaults(files, pages, dossier) {
  const expected = sitemapsOf(pages, dossier);
  const there = [...files.keys()].filter((path) => /^sitemap-(?:index|\d+)\.xml$/u.test(path));
  return [
    ...[...expected].flatMap(([path, xml]) => {
      const { text, fault } = readText(files.get(path));
      return inPlace(
        path,
        fault === undefined ? textFaults(text.replaceAll('><', '>\n<'), xml.replaceAll('><', '>\n<')) : [fault],
      );
    }),
    ...there.filter((path) => !expected.has(path)).map((path) => `${path}: is no sitemap of this site`),
  ];
}
