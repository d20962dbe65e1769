/**
 * The feed: an entry for each correction, and one for the date of the newest source.
 */
import { saidText } from './dossier-lines.mjs';
import { hashOf } from './hashes.mjs';
import { printDates, printPublished } from './print-dates.mjs';
import { printCount } from './print-numbers.mjs';
import { escape, textFaults } from './xml.mjs';

/** What the feed says of a correction: of a statement, of one that was taken out, of a page that is gone. */
function correctionText({ statement, old, new: now, reason }) {
  if (now !== undefined) return `It said: ${saidText(old)} It now says: ${saidText(now)} ${reason}`;
  return statement === undefined
    ? `The page “${old}” is gone. ${reason}`
    : `It said: ${saidText(old)} It was taken out. ${reason}`;
}

/** A name that is the same in every copy of the site: a UUID made of what it names (RFC 9562, version 8). */
function nameOf(...parts) {
  const hex = hashOf(parts.join('\0'));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What is wrong with the feed: it is the one that `dossier.json` gives, the newest entry first. */
export const feedFaults = (xml, pages, dossier) => textFaults(xml, feedOf(dossier, pages));

function feedOf(dossier, { base, origin = '' }) {
  const { title, language } = dossier;
  const entries = [
    ...dossier.corrections.map((correction) => correctionEntry(correction, dossier)),
    ...sourceEntry(dossier),
  ];
  // Those of one day stand in the order of the dossier.
  entries.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const element = (name, text) => `<${name}>${escape(text)}</${name}>`;
  const link = (rel, type, path) =>
    `<link rel="${rel}" type="${type}" href="${escape(`${origin}${base}${path.slice(1)}`)}"/>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}">`,
    element('id', nameOf(title)),
    element('title', title),
    element('subtitle', 'Corrections, and the date of the newest source.'),
    element('updated', entries[0]?.updated ?? ''),
    `<author>${element('name', `The editors of “${title}”`)}</author>`,
    link('self', 'application/atom+xml', '/feed.xml'),
    link('alternate', 'text/html', '/'),
    ...entries.flatMap(({ id, title: name, updated, page, content }) => [
      '<entry>',
      element('id', id),
      element('title', name),
      element('updated', updated),
      link('alternate', 'text/html', page),
      element('content', content),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** A day begins at midnight: nothing tells the hour. */
const midnight = (day) => `${day}T00:00:00Z`;

function correctionEntry(correction, { title, language }) {
  const { date, page, old, new: now = '' } = correction;
  return {
    id: nameOf(title, date, page, old, now),
    title: `Correction of ${printDates(date, language)[0] ?? date}`,
    updated: midnight(date),
    content: correctionText(correction),
    page,
  };
}

/** The entry of the newest source, if any is dated to the day. */
function sourceEntry({ title, language, sources, entries }) {
  const days = sources.map(({ published }) => published.value ?? '').filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day));
  const newest = days.sort().at(-1);
  if (newest === undefined) return [];
  const overview = entries.find(({ url, kind }) => url === '/' && kind === 'page');
  const summary = overview?.statements.find(({ part }) => part === 'summary')?.text;
  const [date = newest] = printPublished(newest, { sources, language });
  const says = `${printCount(sources.length, 'archived source')}; the newest dated one is of ${date}.`;
  return [
    {
      id: nameOf(title, 'as of', newest),
      title: `${title}, as of ${date}`,
      updated: midnight(newest),
      content: summary === undefined ? says : `${says} ${summary}`,
      page: '/',
    },
  ];
}
