/** The ledger's pages by section of the site, divided so that each list arrives at once. */
import type { Dossier } from '../../provenance/dossier.ts';
import { oncePer } from '../../provenance/memoize.ts';
import { countStates, type StateCounts } from '../../provenance/statement.ts';
import { sectionsOf } from '../sections.ts';
import { ledgerTitle, pageLedgers } from './page-ledger.ts';

/** One page in a list. */
export interface LedgerRow {
  readonly title: string;
  /** Without a base path. */
  readonly url: string;
  readonly counts: StateCounts;
}

/** Pages that stand in one list. */
export interface LedgerSection {
  /** Last part of the list's address. */
  readonly path: string;
  readonly label: string;
  readonly rows: readonly LedgerRow[];
  readonly counts: StateCounts;
}

/** More rows than these weigh more than a page may. */
const rowsPerPage = 120;

/** Every section that shows a sentence, in reading order; pages in order of address. */
export const ledgerSections = oncePer((dossier: Dossier): readonly LedgerSection[] => {
  const sectionOf = (url: string): string => url.split('/')[1] ?? '';
  const sections = sectionsOf(dossier.config);
  const known = new Set(sections.map(({ path }) => sectionOf(path)));
  // What belongs to no section, as the corrections, stands with the method.
  const bySection = Map.groupBy(pageLedgers(dossier), ({ url }) =>
    known.has(sectionOf(url)) ? sectionOf(url) : 'method',
  );
  return sections.flatMap(({ id, path, label }) => {
    const pages = bySection.get(sectionOf(path)) ?? [];
    const count = Math.ceil(pages.length / rowsPerPage);
    return Array.from({ length: count }, (_, index) => {
      const part = pages.slice(index * rowsPerPage, (index + 1) * rowsPerPage);
      return {
        path: count === 1 ? id : `${id}-${String(index + 1)}`,
        label: count === 1 ? label : `${label} ${String(index + 1)}`,
        rows: part.map((page) => ({
          title: ledgerTitle(dossier, page),
          url: page.url,
          counts: countStates(page.lines),
        })),
        counts: countStates(part.flatMap(({ lines }) => lines)),
      };
    });
  });
});

/** The counts of one page; nothing where it shows no sentence of the dossier. */
export function countsOfPage(dossier: Dossier, url: string): StateCounts | undefined {
  return countsByUrl(dossier).get(url);
}

const countsByUrl = oncePer(
  (dossier: Dossier) => new Map(pageLedgers(dossier).map(({ url, lines }) => [url, countStates(lines)])),
);
