/** How much of each source is used, and how heavy the pages are, as rows of tables in Markdown. */
import type { CoverageChange } from './compare-dossiers.ts';
import { countOf, escapeMarkdown, tableOf } from './escape-markdown.ts';

/** The cells of a row: source, sentences used, no evidence, left out, unaccounted. */
export function coverageCells({ source, before, after }: CoverageChange): readonly string[] {
  const cell = (key: 'used' | 'not-evidence' | 'left-out' | 'unaccounted'): string => {
    const [was, is] = [before?.[key], after?.[key]];
    if (after === undefined || is === undefined) return '';
    const total = Object.values(after).reduce((sum, part) => sum + part, 0);
    const now = key === 'used' ? `${String(is)} of ${String(total)}` : String(is);
    return was === undefined || was === is ? now : `${String(was)} → ${now}`;
  };
  const state = before === undefined ? ' (new)' : after === undefined ? ' (removed)' : '';
  return [escapeMarkdown(source) + state, cell('used'), cell('not-evidence'), cell('left-out'), cell('unaccounted')];
}

/** One built page that keeps a budget. */
export interface PageSize {
  /** From the site's root, without a base path. */
  readonly address: string;
  readonly gzippedBytes: number;
}

/** The pages of a built site, and what a page may weigh. */
export interface BuiltPages {
  readonly pages: readonly PageSize[];
  readonly mostBytes: number;
}

// Enough to see whether there is room on the pages that have the least.
const heaviest = 5;

/** The pages that are too heavy, those in `changed`, and the heaviest. */
export function pagesTable(
  { pages, mostBytes }: BuiltPages,
  changed: ReadonlySet<string>,
): { readonly head: string; readonly lines: readonly string[] } {
  const byWeight = pages.toSorted((a, b) => b.gzippedBytes - a.gzippedBytes);
  const isOver = ({ gzippedBytes }: PageSize): boolean => gzippedBytes > mostBytes;
  const told = byWeight.filter((page, rank) => rank < heaviest || isOver(page) || changed.has(page.address));
  const { head, lines } = tableOf(
    ['Page', 'Bytes, gzipped', 'Left'],
    told.map(({ address, gzippedBytes }) => [
      escapeMarkdown(address),
      gzippedBytes.toLocaleString('en'),
      (mostBytes - gzippedBytes).toLocaleString('en'),
    ]),
  );
  const over = pages.filter(isOver).length;
  const counted = `${String(over)} of ${countOf(pages.length, 'page')} ${over === 1 ? 'is' : 'are'} over the ${mostBytes.toLocaleString('en')} bytes that a page may have.`;
  return { head: `${counted} The heaviest, and those of entries that change:\n\n${head}`, lines };
}
