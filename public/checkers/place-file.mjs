/** The CSV file of what happened where: each row must follow from `dossier.json`. */
import { readCsv, withoutGuard, writeCsv } from './csv.mjs';
import { isDatedFromOutside } from './inferred-dates.mjs';
import { groupBy } from './look-up.mjs';
import { oncePer } from './once-per.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';

const COLUMNS = 'place latitude longitude coordinatesFrom event date when inferred reportedBy placeNamedBy url'.split(
  ' ',
);

/** What is wrong with the file; the first page, where there is one, lists the same events in the same order. */
export function placeFileFaults(csv, dossier, pages = new Map()) {
  const [head, ...lines] = readCsv(csv);
  if (head?.join() !== COLUMNS.join()) return ['has other columns than what happened where'];
  if (writeCsv([head, ...lines]) !== csv) return ['is written otherwise than tables are'];
  const known = knownOf(dossier);
  return [...repeatedRows(lines), ...listFaults(lines, pages), ...lines.flatMap((line) => rowFaults(line, known))];
}

/** What each row is compared with. */
function indexOf({ sources, entries, citations }) {
  const ofKind = (kind) => entries.filter((entry) => entry.kind === kind);
  return {
    sources,
    events: new Map(ofKind('event').map((event) => [event.url, event])),
    places: new Map(ofKind('place').map((place) => [place.id, place])),
    citations: new Map(citations.map((citation) => [citation.id, citation])),
  };
}

/** No event stands twice at one place. */
function repeatedRows(lines) {
  const seen = new Set();
  return lines.flatMap((line) => {
    const row = `${line[0]} ${line.at(-1)}`;
    if (seen.has(row)) return [`has two rows of ${clip(row)}`];
    seen.add(row);
    return [];
  });
}

/** The file has the events that the first page lists, in that order: one line for each place of its row. */
function listFaults(lines, pages) {
  const listed = listedOn(pages.get('/'));
  const hrefs = lines.map((line) => `${pages.base}${line.at(-1).slice(1)}`);
  const given = new Set(hrefs);
  const faults = listed
    .filter(({ href }) => !given.has(href))
    .map(({ title }) => `leaves out ${clip(title)}, which the first page lists`);
  let at = 0;
  for (const { href, places } of listed) {
    const first = at;
    while (hrefs[at] === href && places.includes(fold(withoutGuard(lines[at][0])))) at += 1;
    if (at > first) continue;
    const told = lines[at]?.at(-1) ?? 'nothing';
    return [...faults, `has ${clip(told)} where the first page lists /${href.slice(pages.base.length)}`];
  }
  return faults;
}

/** The events that the first page lists, each with the places of its row: several, where they may be one. */
function listedOn(page) {
  const table = page?.elements.find((element) => has(element, 'incidents'));
  const links = (table === undefined ? [] : elementsOf(table)).filter(({ tag }) => tag === 'a');
  const rowOf = (link) => within(link, ({ tag }) => tag === 'tr');
  const isHead = (link) => within(link, ({ tag }) => tag === 'th') !== undefined;
  const heads = groupBy(links.filter(isHead), rowOf);
  return links
    .filter(({ parent }) => parent.tag === 'td')
    .map((link) => ({
      href: link.attributes.href ?? '',
      title: fold(textOf(link)),
      places: (heads.get(rowOf(link)) ?? []).map((head) => fold(textOf(head))),
    }));
}

/** A row is of an event at a place that it lists, and says of both what their entries say. */
function rowFaults(line, known) {
  const row = Object.fromEntries(COLUMNS.map((column, at) => [column, withoutGuard(line[at] ?? '')]));
  const event = known.events.get(row.url);
  const places = (event?.places ?? []).map((slug) => known.places.get(`places/${slug}`));
  const place = places.find((one) => one?.title === row.place);
  if (line.length !== COLUMNS.length || event === undefined || place === undefined)
    return [`has a row of no event of a place: ${clip(line.join(' '))}`];
  return [
    ...Object.entries(expectedOf(event, place, known)).flatMap(([column, value]) =>
      row[column] === value ? [] : [`has ${column} “${clip(row[column])}” where ${event.id} has “${clip(value)}”`],
    ),
    ...reporterFaults(row.reportedBy, event, known),
  ];
}

/** What a row says, but for who reports the event. */
function expectedOf(event, place, known) {
  const { latitude = '', longitude = '', from = '' } = place.coordinates ?? {};
  return {
    latitude: String(latitude),
    longitude: String(longitude),
    coordinatesFrom: from,
    event: event.title,
    date: event.date,
    when: event.labels[0] ?? '',
    inferred: isDatedFromOutside(event, known) ? 'yes' : '',
    placeNamedBy: namingOf(place, known).join('; '),
  };
}

/** Who reports an event is among those whose passages its title rests on, in the order of the sources. */
function reporterFaults(reportedBy, event, known) {
  const names = sourceNames(passagesOf(event, 'title', known), known);
  const reporters = reportedBy.split('; ');
  const strangers = reporters.filter((name) => !names.includes(name));
  if (strangers.length > 0) return strangers.map((name) => `says that ${clip(name)} reports ${event.id}`);
  const inOrder = names.filter((name) => reporters.includes(name));
  return inOrder.join('; ') === reportedBy ? [] : [`lists who reports ${event.id} in another order than the sources`];
}

/** The sources with a passage that the summary of a place rests on and that names it. */
const namingOf = (place, known) =>
  sourceNames(
    passagesOf(place, 'summary', known).filter(({ exact }) => namesPlace(place, exact)),
    known,
  );

/** What each row is compared with, made once for a dossier. */
const knownOf = oncePer(indexOf);

/** The names of the sources that name a place. */
export const sourcesNaming = (place, dossier) => namingOf(place, knownOf(dossier));

/** The names of the sources of the passages that a part of an entry rests on. */
export const sourcesOf = (entry, part, dossier) => sourceNames(passagesOf(entry, part, knownOf(dossier)), dossier);

/** The passages that one part of an entry rests on. */
const passagesOf = ({ statements }, part, { citations }) =>
  statements
    .filter((statement) => statement.part === part)
    .flatMap((statement) => statement.citations.flatMap((id) => citations.get(id)?.passages ?? []));

/** The names of the sources of passages, in the order of the sources. */
function sourceNames(passages, { sources }) {
  const ids = new Set(passages.map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/** Whether words name a place, by one of its names that is no part of a longer one with hyphens. */
export const namesPlace = ({ title, labels }, words) =>
  [title, ...labels].some((name) => {
    const [text, wanted] = [fold(words), fold(name).toLowerCase()];
    const pieces = piecesAround(text, wanted);
    return pieces.slice(1).some((piece, at) => {
      const [before = ''] = /(?<![\p{L}-])(?:\p{L}+-)+$/u.exec(pieces[at]) ?? [];
      return !/\p{Lu}/u.test(before) && !/^(?:-\p{L}+)*-\p{Lu}/u.test(piece);
    });
  });

/** What stands around each `wanted`, in small letters, of a text. */
function piecesAround(text, wanted) {
  const small = text.toLowerCase();
  const pieces = [];
  let from = 0;
  for (let at = small.indexOf(wanted); at !== -1 && wanted !== ''; at = small.indexOf(wanted, from)) {
    pieces.push(text.slice(from, at));
    from = at + wanted.length;
  }
  return [...pieces, text.slice(from)];
}
