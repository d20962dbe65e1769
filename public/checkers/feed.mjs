/**
 * The feed: an entry for each correction, and one for the date of the newest source.
 */
import { saidText } from './dossier-lines.mjs';
import { hashOf } from './hashes.mjs';
import { clip } from './page-tree.mjs';
import { printDates, printPublished } from './print-dates.mjs';
import { isOwnAddress } from './sections.mjs';
import { readXml, strangeTag, unescape } from './xml.mjs';
import { printCount } from './print-numbers.mjs';

/** What the feed says of a correction: of a statement, of one that was taken out, of a page that is gone. */
function correctionText({ statement, old, new: now, reason }) {
  if (now !== undefined) return `It said: ${saidText(old)} It now says: ${saidText(now)} ${reason}`;
  return statement === undefined
    ? `The page “${old}” is gone. ${reason}`
    : `It said: ${saidText(old)} It was taken out. ${reason}`;
}

/** Elements of a feed, but the outermost and the links without attributes: these say what no text says. */
const TAGS =
  /^(?:\?xml [^>]*\?|feed [^>]*|\/feed|\/?(?:id|title|subtitle|updated|author|name|entry|content)|link rel="(?:self" type="application\/atom\+xml|alternate" type="text\/html)" href="[^"]*"\/)$/u;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="';

/** A name that is the same in every copy of the site: a UUID made of what it names (RFC 9562, version 8). */
function nameOf(...parts) {
  const hex = hashOf(parts.join('\0'));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What is wrong with the feed: it says what `dossier.json` says, the newest first, and leaves nothing out. */
export function feedFaults(xml, pages, dossier) {
  const parts = readXml(xml);
  if (parts === undefined) return ['is not the XML of a feed'];
  const expected = expectedEntries(dossier);
  const [head, ...entries] = entriesIn(parts);
  const faults = [
    ...strangeTag(parts, TAGS),
    ...differences(head, expectedHead(dossier, expected), pages),
    ...(xml.startsWith(`${HEAD}${dossier.language}">\n`) ? [] : ['is in another language than the dossier']),
  ];
  const told = entries.map((entry) => entry.get('updated')?.[0] ?? '');
  if (told.some((day, at) => at > 0 && day > told[at - 1]))
    faults.push('has its entries in another order than their days');
  return [...faults, ...entryFaults(entries, expected, pages)];
}

/** Each entry is one that the dossier gives, and each of these is there, once. */
function entryFaults(entries, expected, pages) {
  const left = [...expected];
  const faults = [];
  for (const entry of entries) {
    const at = left.findIndex((one) => differences(entry, one, pages).length === 0);
    if (at === -1) faults.push(`has an entry that the dossier does not have, ${clip(entry.get('title')?.[0] ?? '')}`);
    else left.splice(at, 1);
  }
  if (left.length > 0) faults.push(`leaves out ${left.map(({ title: [name] }) => name).join(', ')}`);
  return faults;
}

const expectedHead = ({ title }, entries) => ({
  id: [nameOf(title)],
  title: [title],
  subtitle: ['Corrections, and the date of the newest source.'],
  name: [`The editors of “${title}”`],
  updated: entries
    .flatMap(({ updated }) => updated)
    .sort()
    .slice(-1),
  link: ['/feed.xml', '/'],
});

/** What the entries of the feed may say, by their elements: each correction, and as of when all is. */
const expectedEntries = (dossier) => [
  ...dossier.corrections.map((correction) => correctionEntry(correction, dossier)),
  ...sourceEntry(dossier),
];

const correctionEntry = (correction, { title, language }) => ({
  id: [nameOf(title, correction.date, correction.page, correction.old, correction.new ?? '')],
  title: printDates(correction.date, language).map((day) => `Correction of ${day}`),
  updated: [`${correction.date}T00:00:00Z`],
  content: [correctionText(correction)],
  link: [correction.page],
});

/** The entry of the newest source, if any is dated to the day. */
function sourceEntry({ title, language, sources, entries }) {
  const days = sources.map(({ published }) => published.value ?? '').filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day));
  const newest = days.sort().at(-1);
  if (newest === undefined) return [];
  const overview = entries.find(({ url, kind }) => url === '/' && kind === 'page');
  const summary = overview?.statements.find(({ part }) => part === 'summary')?.text;
  const dates = printPublished(newest, { sources, language });
  const says = (date) => `${printCount(sources.length, 'archived source')}; the newest dated one is of ${date}.`;
  return [
    {
      id: [nameOf(title, 'as of', newest)],
      title: dates.map((date) => `${title}, as of ${date}`),
      updated: [`${newest}T00:00:00Z`],
      content: dates.map((date) => (summary === undefined ? says(date) : `${says(date)} ${summary}`)),
      link: ['/'],
    },
  ];
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
