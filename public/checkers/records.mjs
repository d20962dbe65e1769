/** Whether the record of a source, and the lists of the ledger, give what `dossier.json` and the ledger have. */
import { whereTo } from './links.mjs';
import { childrenOf, clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';
import { squeeze } from './sentences.mjs';

/** The lists of the ledger give the counts of its pages. */
export function countFaults(page, site) {
  if (!/^\/method\/ledger\/./u.test(page.url)) return [];
  return page.elements.flatMap((row) => {
    const cells = row.tag === 'tr' ? elementsOf(row) : [];
    const link = cells.find(({ tag, parent }) => tag === 'a' && parent.tag === 'th');
    if (link === undefined) return [];
    const counts = site.ledgerOf.get(whereTo(link, page, site))?.counts;
    // Where nothing is waived the list has no column for it.
    const three = counts && `${String(counts.cited)} ${String(counts.computed)} ${String(counts.editorial)}`;
    const right = counts && [`${three} ${String(counts.waived)}`, ...(counts.waived === 0 ? [three] : [])];
    const given = cells
      .filter(({ tag }) => tag === 'td')
      .map((cell) => fold(textOf(cell)).replaceAll(',', ''))
      .join(' ');
    return right?.includes(given) === true ? [] : [`counts ${clip(given)} sentences of ${clip(fold(textOf(link)))}`];
  });
}

const KNOWN = {
  stated: 'stated in the document',
  matched: 'matched with a public page',
  inferred: 'inferred',
  unknown: 'left unknown',
};

/** The record of a source gives what is known of it, and how. */
export function recordFaults(page, site) {
  const source = site.dossier.sources.find(({ url }) => url === page.url);
  if (source === undefined) return [];
  return [...kinFaults(source, page, site), ...page.elements.flatMap((row) => datumFaults(row, source, site))];
}

/** Whom it counts once with, all of them and in order, is what its data has. */
function kinFaults({ name, mayShareOriginWith }, page, site) {
  const told = page.elements.filter((one) => one.tag === 'p' && fold(textOf(one)).startsWith('Counts once'));
  const links = told.flatMap((line) => elementsOf(line).filter(({ tag }) => tag === 'a'));
  const urlOf = new Map(site.dossier.sources.map(({ id, url }) => [id, url]));
  const expected = mayShareOriginWith.map((id) => urlOf.get(id));
  return links.map((link) => whereTo(link, page, site)).join(' ') === expected.join(' ')
    ? []
    : [`counts ${name} once with others than its data`];
}

/** One row of the record: what is known, and how. */
function datumFaults(row, source, { dossier }) {
  const cells = row.tag === 'tr' ? childrenOf(row) : [];
  const [name, value, how] = cells.map((cell) => fold(textOf(cell)));
  const datum = ['headline', 'publisher', 'author', 'published', 'address'].includes(name?.toLowerCase())
    ? source[name.toLowerCase()]
    : undefined;
  if (datum === undefined || how === undefined) return [];
  const values =
    datum.value === null
      ? ['Unknown', 'undated']
      : [datum.value, ...(name === 'Published' ? printDates(datum.value, dossier.language) : [])];
  if (values.map((one) => squeeze(one)).includes(squeeze(value)) && how.startsWith(KNOWN[datum.known])) return [];
  return [`gives as ${name} of ${source.name} ${clip(value)}, ${clip(how)}`];
}
