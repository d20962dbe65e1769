/** The ledger's pages by section of the site, divided so that each list arrives at once. */
import type { Dossier } from '../../provenance/dossier.ts';
import { entryByUrl } from '../../provenance/dossier-index.ts';
import { entryTitle } from '../../provenance/entry.ts';
import { oncePer } from '../../text/memoize.ts';
import { pathOfPage } from '../../site-map/site-map.ts';
import { makeList, type List } from '../lists/list.ts';
import { sectionsOf } from '../sections.ts';
import { ledgerPaths } from './ledger-paths.ts';

/** The pages of one section. */
export interface LedgerSection {
  /** Last part of the list's address. */
  readonly path: string;
  /** Paths of the pages, without a base path. */
  readonly list: List<string>;
}

/** Every section with pages that may show a sentence, in reading order; in each the pages of lists, then the others by title. */
export const ledgerSections = oncePer((dossier: Dossier): readonly LedgerSection[] => {
  const sectionOf = (url: string): string => url.split('/')[1] ?? '';
  const sections = sectionsOf(dossier);
  const collator = new Intl.Collator(dossier.config.language, { numeric: true });
  const byTitle = (one: string, other: string): number =>
    collator.compare(titleAbove(dossier, one), titleAbove(dossier, other)) || collator.compare(one, other);
  const known = new Set(sections.map(({ path }) => sectionOf(path)));
  // What belongs to no section, as the corrections, stands with the method.
  const bySection = Map.groupBy(ledgerPaths(dossier), (url) => (known.has(sectionOf(url)) ? sectionOf(url) : 'method'));
  return sections.flatMap(({ id, path, label }) => {
    const items = (bySection.get(sectionOf(path)) ?? []).toSorted(byTitle);
    if (items.length === 0) return [];
    const list = makeList(dossier, {
      name: label,
      address: { base: `${pathOfPage('ledger')}${id}/` },
      items,
      frame: 4_900,
      text: (url) => sketchRow(dossier, url),
    });
    return [{ path: id, list }];
  });
});

/** Something like the row of a page, whose counts are not known before it is rendered. */
function sketchRow(dossier: Dossier, url: string): string {
  const entry = entryByUrl(dossier).get(url);
  return `<tr> <th scope="row"><a href="${url}">${entry === undefined ? url : entryTitle(entry)}</a></th> <td>10</td><td>12</td><td>9</td> </tr>`;
}

/** The title of the entry that a page, or one above it, shows; empty for the pages of lists, above which is the overview alone. */
function titleAbove(dossier: Dossier, url: string): string {
  if (url === '/') return '';
  const entry = entryByUrl(dossier).get(url);
  return entry === undefined ? titleAbove(dossier, `${url.split('/').slice(0, -2).join('/')}/`) : entryTitle(entry);
}
