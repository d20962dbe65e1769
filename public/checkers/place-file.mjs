/** The CSV file of what happened where: each row must follow from `dossier.json`. */
import { isDatedFromOutside } from './events.mjs';
import { readCsv } from './figure-files.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';

const COLUMNS = 'place latitude longitude coordinatesFrom event date when inferred reportedBy placeNamedBy url'.split(
  ' ',
);

/** What is wrong with the file. */
export function placeFileFaults(csv, dossier, pages = new Map()) {
  const [head, ...lines] = readCsv(csv);
  if (head?.join() !== COLUMNS.join()) return ['has other columns than what happened where'];
  const citations = new Map(dossier.citations.map((citation) => [citation.id, citation]));
  const passagesOf = (entry, part) =>
    entry.statements
      .filter((statement) => statement.part === part)
      .flatMap((statement) => statement.citations.flatMap((id) => citations.get(id)?.passages ?? []));
  const namesOf = (ids) => dossier.sources.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  const rows = lines.map((line) => `${line[0]} ${line.at(-1)}`);
  const twice = rows.filter((row, at) => rows.indexOf(row) !== at).map((row) => `has two rows of ${clip(row)}`);
  const table = pages.get('/')?.elements.find((element) => has(element, 'incidents'));
  const listed =
    table === undefined ? [] : elementsOf(table).filter(({ tag, parent }) => tag === 'a' && parent.tag === 'td');
  const missing = listed
    .filter(({ attributes: { href = '' } }) => !lines.some((line) => href === `${pages.base}${line.at(-1).slice(1)}`))
    .map((link) => `leaves out ${clip(fold(textOf(link)))}, which the first page lists`);
  const order = listed.map(({ attributes: { href = '' } }) => `/${href.slice(pages.base.length)}`);
  const told = lines.map((line) => line.at(-1)).filter((url, at, all) => url !== all[at - 1]);
  const astray = order.findIndex((url, at) => told[at] !== url);
  if (astray !== -1) missing.push(`has ${clip(told[astray] ?? 'nothing')} where the first page lists ${order[astray]}`);
  return twice.concat(
    missing,
    lines.flatMap((line) => {
      const row = Object.fromEntries(
        COLUMNS.map((column, at) => [column, line[at]?.replace(/^'(?=[=+\-@\t\r])/u, '')]),
      );
      const event = dossier.entries.find(({ kind, url }) => kind === 'event' && url === row.url);
      const place = dossier.entries.find(
        ({ id, kind, title }) =>
          kind === 'place' && title === row.place && event?.places?.some((slug) => `places/${slug}` === id) === true,
      );
      if (line.length !== COLUMNS.length || event === undefined || place === undefined)
        return [`has a row of no event of a place: ${clip(line.join(' '))}`];
      const { latitude = '', longitude = '', from = '' } = place.coordinates ?? {};
      const naming = passagesOf(place, 'summary').filter(({ exact }) => namesPlace(place, exact));
      const reporting = new Set(passagesOf(event, 'title').map(({ source }) => source));
      const expected = {
        latitude: String(latitude),
        longitude: String(longitude),
        coordinatesFrom: from,
        event: event.title,
        date: event.date,
        when: event.labels[0] ?? '',
        inferred: isDatedFromOutside(event, dossier) ? 'yes' : '',
        placeNamedBy: namesOf(new Set(naming.map(({ source }) => source))).join('; '),
      };
      const reporters = row.reportedBy.split('; ');
      const strangers = reporters.filter((name) => !namesOf(reporting).includes(name));
      const inOrder = namesOf(reporting).filter((name) => reporters.includes(name));
      return [
        ...Object.entries(expected).flatMap(([column, value]) =>
          row[column] === value ? [] : [`has ${column} “${clip(row[column])}” where ${event.id} has “${clip(value)}”`],
        ),
        ...(strangers.length > 0 || inOrder.join('; ') === row.reportedBy
          ? []
          : [`lists who reports ${event.id} in another order than the sources`]),
        ...strangers.map((name) => `says that ${clip(name)} reports ${event.id}`),
      ];
    }),
  );
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
