/**
 * The files that a site has for programs: feed, sitemap, rules for robots, and the names that the search offers. They say
 * what `dossier.json` and the pages say, in its order.
 */
import { feedFaults } from './feed.mjs';
import { hashOf } from './hashes.mjs';
import { inPlace } from './messages.mjs';
import { clip } from './page-tree.mjs';
import { readText } from './site-folder.mjs';
import { readXml, strangeTag } from './xml.mjs';

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
    ...sitemapsIn(files).flatMap((path) => judge(path, sitemapFaults)),
    ...unlistedSitemaps(files),
    ...ifThere('search/names.json', nameFaults),
    ...judge('dossier.schema.json', schemaFaults),
  ];
}

/** Whether there is anything for a feed to tell. */
const isDated = ({ corrections, sources }) =>
  corrections.length > 0 || sources.some(({ published }) => /^\d{4}-\d{2}-\d{2}$/u.test(published.value ?? ''));

const iconFaults = (text) =>
  /^<svg [^<>]*>(?:<(?:rect|path|circle) [^<>]*\/>)*<\/svg>\s*$/u.test(text) ? [] : ['is no drawing without words'];

const sitemapsIn = (files) => [...files.keys()].filter((path) => /^sitemap-(?:index|\d+)\.xml$/u.test(path));

function unlistedSitemaps(files) {
  const index = 'sitemap-index.xml';
  const { text = '' } = readText(files.get(index));
  return sitemapsIn(files)
    .filter((path) => path !== index && !text.includes(`/${path}<`))
    .map((path) => `${path}: is in no index of sitemaps`);
}

/** SHA-256 of the schema, which is the same for every dossier. */
export const SCHEMA = '54d3888259b52885bfbd0268356398e201a425a2db852c33c76ab06404171418';

const schemaFaults = (text) => (hashOf(text) === SCHEMA ? [] : ['is another schema than that of these programs']);

/** The names and other names of actors, places and sources, each once, in the order of their letters. */
function nameFaults(text, pages, { entries, sources }) {
  const named = entries.filter(({ kind }) => kind === 'actor' || kind === 'place');
  const all = [...named.flatMap(({ title, labels }) => [title, ...labels]), ...sources.map(({ name }) => name)];
  return text === `${JSON.stringify([...new Set(all)].sort())}\n` ? [] : ['has other names than the dossier'];
}

function robotsFaults(text, { base, origin }) {
  const lines = text.split('\n').filter((line) => line !== '');
  const known = [
    'User-agent: *',
    'Allow: /',
    ...(origin === undefined ? [] : [`Sitemap: ${origin}${base}sitemap-index.xml`]),
  ];
  return lines.filter((line) => !known.includes(line)).map((line) => `has the line ${clip(line)}`);
}

/** Elements of a sitemap, which say what no text says. */
const TAGS =
  /^(?:\?xml version="1\.0" encoding="UTF-8"\?|(?:urlset|sitemapindex)(?: xmlns(?::(?:news|xhtml|image|video))?="[^"]*")*|\/?(?:url|sitemap|loc)|\/urlset|\/sitemapindex)$/u;

function sitemapFaults(xml, pages) {
  const parts = readXml(xml);
  if (parts === undefined) return ['is not the XML of a sitemap'];
  const faults = strangeTag(parts, TAGS);
  for (const { tag, text } of parts) {
    if (tag === 'loc') {
      const path =
        pages.origin !== undefined && text.startsWith(`${pages.origin}${pages.base}`)
          ? `/${text.slice(pages.origin.length + pages.base.length)}`
          : text;
      if (!pages.has(path) && !/^\/sitemap-\d+\.xml$/u.test(path)) faults.push(`names ${clip(text)}, which is no page`);
    } else if (text.trim() !== '') faults.push(`says ${clip(text)}`);
  }
  return faults;
}
