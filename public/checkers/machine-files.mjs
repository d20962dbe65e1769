/**
 * The files that a site has for programs: feed, sitemap, rules for robots, and the names that the search offers. They say
 * what `dossier.json` and the pages say, in its order.
 */
import { createHash } from 'node:crypto';
import { saidText } from './dossier-lines.mjs';
import { clip } from './page-tree.mjs';
import { printDates, printPublished } from './print-dates.mjs';
import { isOwnAddress } from './sections.mjs';
import { readText } from './site-folder.mjs';

/** What is wrong with the feed, the sitemap, the rules for robots and the names that the search offers. */
export function machineFaults(files, pages, dossier) {
  const faults = [];
  const add = (path) => (fault) => faults.push(`${path}: ${fault}`);
  const read = (path) => (files.has(path) ? readText(files.get(path)) : { fault: 'is missing' });
  const check = (path, test) => {
    const { text, fault } = read(path);
    if (fault !== undefined) add(path)(fault);
    else test(text, pages, dossier).forEach(add(path));
  };
  check('robots.txt', robotsFaults);
  const isDated =
    dossier.corrections.length > 0 ||
    dossier.sources.some(({ published }) => /^\d{4}-\d{2}-\d{2}$/u.test(published.value ?? ''));
  if (isDated || files.has('feed.xml')) check('feed.xml', feedFaults);
  if (files.has('favicon.svg'))
    check('favicon.svg', (text) =>
      /^<svg [^<>]*>(?:<(?:rect|path|circle) [^<>]*\/>)*<\/svg>\s*$/u.test(text) ? [] : ['is no drawing without words'],
    );
  for (const path of files.keys()) {
    if (/^sitemap-(?:index|\d+)\.xml$/u.test(path)) check(path, sitemapFaults);
    if (/^sitemap-\d+\.xml$/u.test(path) && read('sitemap-index.xml').text?.includes(`/${path}<`) !== true)
      add(path)('is in no index of sitemaps');
  }
  if (files.has('search/names.json')) check('search/names.json', nameFaults);
  check('dossier.schema.json', schemaFaults);
  return faults;
}

/** SHA-256 of the schema, which is the same for every dossier. */
export const SCHEMA = '951c32e0b9c4be1995fc5332ffb309ff243bc3317459f29881c7cff221ff4fb3';

const schemaFaults = (text) => (sha256(text) === SCHEMA ? [] : ['is another schema than that of these programs']);

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

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

/** The texts between the tags of XML, and its addresses; comments, processing and entities are not read. */
function readXml(xml) {
  if (/<!|<\?(?!xml )/u.test(xml)) return undefined;
  const parts = [];
  for (const piece of xml.split('<').slice(1)) {
    const end = piece.indexOf('>');
    if (end === -1) return undefined;
    parts.push({ tag: piece.slice(0, end), text: unescape(piece.slice(end + 1)) });
  }
  return parts;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text) => text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name) => ENTITIES[name]);

/** Elements of a sitemap and of a feed, all but the outermost and the links of a feed without attributes: these say what no text says. */
const TAGS = {
  sitemap:
    /^(?:\?xml version="1\.0" encoding="UTF-8"\?|(?:urlset|sitemapindex)(?: xmlns(?::(?:news|xhtml|image|video))?="[^"]*")*|\/?(?:url|sitemap|loc)|\/urlset|\/sitemapindex)$/u,
  feed: /^(?:\?xml [^>]*\?|feed [^>]*|\/feed|\/?(?:id|title|subtitle|updated|author|name|entry|content)|link rel="(?:self" type="application\/atom\+xml|alternate" type="text\/html)" href="[^"]*"\/)$/u,
};
const strangeTag = (parts, known) => {
  const part = parts.find(({ tag }) => !known.test(tag));
  return part === undefined ? [] : [`has ${clip(part.tag)}`];
};

function sitemapFaults(xml, pages) {
  const parts = readXml(xml);
  if (parts === undefined) return ['is not the XML of a sitemap'];
  const faults = strangeTag(parts, TAGS.sitemap);
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

const countOf = (number, one) => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

/** What the feed says of a correction: of a statement, of one that was taken out, of a page that is gone. */
function correctionText({ statement, old, new: now, reason }) {
  if (now !== undefined) return `It said: ${saidText(old)} It now says: ${saidText(now)} ${reason}`;
  return statement === undefined
    ? `The page “${old}” is gone. ${reason}`
    : `It said: ${saidText(old)} It was taken out. ${reason}`;
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="';

/** A name that is the same in every copy of the site: a UUID made of what it names (RFC 9562, version 8). */
function nameOf(...parts) {
  const hex = sha256(parts.join('\0'));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function feedFaults(xml, pages, { title, language, sources, corrections, entries }) {
  const parts = readXml(xml);
  if (parts === undefined) return ['is not the XML of a feed'];
  const days = sources
    .map(({ published }) => published.value ?? '')
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date));
  const newest = days.sort().at(-1);
  const overview = entries.find(({ url, kind }) => url === '/' && kind === 'page');
  const summary = overview?.statements.find(({ part }) => part === 'summary')?.text;
  const dated = newest === undefined ? [] : printPublished(newest, { sources, language });
  const [head, ...found] = entriesIn(parts);
  const all = [
    ...corrections.map((one) => ({
      id: [nameOf(title, one.date, one.page, one.old, one.new ?? '')],
      title: printDates(one.date, language).map((day) => `Correction of ${day}`),
      updated: [`${one.date}T00:00:00Z`],
      content: [correctionText(one)],
      link: [one.page],
    })),
    ...(newest === undefined ? [] : [newest]).map((day) => ({
      id: [nameOf(title, 'as of', day)],
      title: dated.map((date) => `${title}, as of ${date}`),
      updated: [`${day}T00:00:00Z`],
      content: dated.map((date) =>
        [`${countOf(sources.length, 'archived source')}; the newest dated one is of ${date}.`, summary ?? []]
          .flat()
          .join(' '),
      ),
      link: ['/'],
    })),
  ];
  const faults = strangeTag(parts, TAGS.feed);
  const strange = differences(
    head,
    {
      id: [nameOf(title)],
      title: [title],
      subtitle: ['Corrections, and the date of the newest source.'],
      name: [`The editors of “${title}”`],
      updated: [
        all
          .flatMap(({ updated }) => updated)
          .sort()
          .at(-1),
      ],
      link: ['/feed.xml', '/'],
    },
    pages,
  );
  faults.push(...strange);
  if (!xml.startsWith(`${HEAD}${language}">\n`)) faults.push('is in another language than the dossier');
  const told = found.map((entry) => entry.get('updated')?.[0] ?? '');
  if (told.some((day, at) => at > 0 && day > told[at - 1]))
    faults.push('has its entries in another order than their days');
  for (const entry of found) {
    const at = all.findIndex((one) => differences(entry, one, pages).length === 0);
    if (at === -1) faults.push(`has an entry that the dossier does not have, ${clip(entry.get('title')?.[0] ?? '')}`);
    else all.splice(at, 1);
  }
  if (all.length > 0) faults.push(`leaves out ${all.map(({ title: [name] }) => name).join(', ')}`);
  return faults;
}

/** The texts of a feed by their elements, and where its links lead: of its head, then of each entry. */
function entriesIn(parts) {
  const entries = [new Map()];
  for (const { tag, text } of parts) {
    const name = tag.split(/[\s/]/u)[0];
    if (name === 'entry') entries.push(new Map());
    const said = name === 'link' ? unescape(/ href="([^"]*)"/u.exec(tag)?.[1] ?? '') : text;
    if (said.trim() !== '') entries.at(-1).set(name, [...(entries.at(-1).get(name) ?? []), said]);
  }
  return entries;
}

/** What a part of the feed says otherwise than it should. */
function differences(entry, expected, pages) {
  const pathOf = (href) =>
    isOwnAddress(href, undefined, pages)
      ? `/${href.replace(pages.origin ?? '', '').slice(pages.base.length)}`.split('#')[0]
      : href;
  return [...entry].flatMap(([name, said]) =>
    said
      .map((text) => (name === 'link' ? pathOf(text) : text))
      .filter((text) => expected[name]?.includes(text) !== true)
      .map((text) => `says in ${clip(name)} what the dossier does not: ${clip(text)}`),
  );
}
