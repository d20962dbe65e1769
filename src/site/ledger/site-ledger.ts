/**
 * The ledger of every page: the sentences that it shows, each with its state, entered by the layout as it renders the page.
 * Whoever asks for it is rendered after all pages that it lists; the live site renders those first that nobody has opened.
 *
 * The book, `/print/`, has no ledger: it says again, for paper, what the other pages say, and would count each sentence
 * twice. The count that shares no code with this, `count-sentences.mjs`, makes sure that it says nothing else.
 */
import type { Dossier } from '../../provenance/dossier.ts';
import { oncePer } from '../../text/memoize.ts';
import { pathOfPage } from '../../site-map/site-map.ts';
import { href } from '../href.ts';
import { ledgerPaths } from './ledger-paths.ts';
import type { LedgerLine } from './line.ts';

/** One page with its sentences. */
export interface PageLedger {
  /** Without a base path. */
  readonly url: string;
  readonly title: string;
  readonly lines: readonly LedgerLine[];
}

// The live site loads its modules anew behind an edit, in the middle of a page even; what pages have shown is kept apart.
const slot = Symbol.for('site-ledger');
const shelf = globalThis as { [slot]?: (dossier: Dossier) => Map<string, PageLedger> };
const entered = (shelf[slot] ??= oncePer<Dossier, Map<string, PageLedger>>(() => new Map()));

/** Enters what a page shows; answers what counts of it. */
export function enterPage(dossier: Dossier, page: PageLedger): readonly LedgerLine[] {
  const lines = page.url === pathOfPage('print') ? [] : page.lines;
  entered(dossier).set(page.url, { ...page, lines });
  return lines;
}

/** Every page that shows a sentence of the dossier, by address; `origin` is where the live site is. */
export async function siteLedger(dossier: Dossier, { origin }: URL): Promise<readonly PageLedger[]> {
  const pages = entered(dossier);
  const paths = ledgerPaths(dossier);
  if (import.meta.env.DEV) for (const path of paths) if (!pages.has(path)) await fetch(new URL(href(path), origin));
  const missing = paths.find((path) => !pages.has(path));
  if (missing !== undefined && !import.meta.env.DEV)
    throw new Error(`Missing page \`${missing}\` in the ledger: whoever asks for it is rendered behind all others.`);
  const known = new Set(paths);
  const stray = [...pages.values()].find(({ url, lines }) => lines.length > 0 && !known.has(url));
  if (stray !== undefined) throw new Error(`Unexpected page \`${stray.url}\`, expected its path in \`ledgerPaths\`.`);
  return paths.flatMap((path) => pages.get(path) ?? []).filter(({ lines }) => lines.length > 0);
}
