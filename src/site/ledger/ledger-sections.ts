/** The ledger's pages by section of the site, divided so that each list arrives at once. */
import type { Dossier } from '../../provenance/dossier.ts';
import { oncePer } from '../../provenance/memoize.ts';
import type { ReviewCounts } from '../../provenance/reviewed.ts';
import { countStates, type StateCounts } from '../../provenance/statement.ts';
import { makeList, type List } from '../lists/list.ts';
import { sketchLink } from '../lists/sketch.ts';
import { sectionsOf } from '../sections.ts';
import { ledgerTitle, pageLedgers } from './page-ledger.ts';
import { countReviews } from './reviewed.ts';
import { pathOfPage } from '../../site-map/site-map.ts';

/** One page in a list. */
export interface LedgerRow {
  readonly title: string;
  /** Without a base path. */
  readonly url: string;
  readonly counts: StateCounts;
}

/** The pages of one section. */
export interface LedgerSection {
  /** Last part of the list's address. */
  readonly path: string;
  readonly list: List<LedgerRow>;
  /** Of all its pages. */
  readonly counts: StateCounts;
}

/** Every section that shows a sentence, in reading order; pages in order of address. */
export const ledgerSections = oncePer((dossier: Dossier): readonly LedgerSection[] => {
  const sectionOf = (url: string): string => url.split('/')[1] ?? '';
  const sections = sectionsOf(dossier);
  const known = new Set(sections.map(({ path }) => sectionOf(path)));
  // What belongs to no section, as the corrections, stands with the method.
  const bySection = Map.groupBy(pageLedgers(dossier), ({ url }) =>
    known.has(sectionOf(url)) ? sectionOf(url) : 'method',
  );
  return sections.flatMap(({ id, path, label }) => {
    const pages = bySection.get(sectionOf(path)) ?? [];
    if (pages.length === 0) return [];
    const list = makeList({
      name: label,
      address: { base: `${pathOfPage('ledger')}${id}/` },
      items: pages.map((page) => ({
        title: ledgerTitle(dossier, page),
        url: page.url,
        counts: countStates(page.lines),
      })),
      frame: 4_900,
      text: sketchRow,
    });
    return [{ path: id, list, counts: countStates(pages.flatMap(({ lines }) => lines)) }];
  });
});

function sketchRow({ title, url, counts }: LedgerRow): string {
  const cells = Object.values(counts).map((count) => `<td>${String(count)}</td>`);
  return `<tr> <th scope="row">${sketchLink(url, title)}</th> ${cells.join('')} </tr>`;
}

/** How many sentences of one page are signed or wait for it. */
export function reviewsOfPage(dossier: Dossier, url: string): ReviewCounts {
  return reviewsByUrl(dossier).get(url) ?? { signed: 0, open: 0 };
}

const reviewsByUrl = oncePer(
  (dossier: Dossier) => new Map(pageLedgers(dossier).map(({ url, lines }) => [url, countReviews(dossier, lines)])),
);

/** The counts of one page; nothing where it shows no sentence of the dossier. */
export function countsOfPage(dossier: Dossier, url: string): StateCounts | undefined {
  return countsByUrl(dossier).get(url);
}

const countsByUrl = oncePer(
  (dossier: Dossier) => new Map(pageLedgers(dossier).map(({ url, lines }) => [url, countStates(lines)])),
);
