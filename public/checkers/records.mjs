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
export function recordFaults(page, { dossier }) {
  const source = dossier.sources.find(({ url }) => url === page.url);
  if (source === undefined) return [];
  return page.elements.flatMap((row) => {
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
  });
}
