/** Where on its page each correction of an entry stands: at the statement that was corrected, or above all of them. */
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from './dossier.ts';
import type { Correction } from './entries/dossier-config.ts';
import type { Entry } from './entry.ts';
import { oncePer } from '../text/memoize.ts';
import { isOfPage } from './release.ts';
import { correctionsByStatement } from './released-changes.ts';

/** A correction that stands behind a mark in the prose. */
export interface BehindMark {
  /** Id of the statement that was corrected. */
  readonly statement: string;
  /** Of its last mark. */
  readonly offset: number;
  readonly correction: Correction;
}

/** The corrections of one entry. */
export interface EntryCorrections {
  /** Of sentences of the prose with a mark at their end. */
  readonly behind: readonly BehindMark[];
  /** All others; the newest first. */
  readonly above: readonly Correction[];
}

/** The corrections of `entry` that the reader of its page is told of, the newest of each statement. */
export function correctionsOfEntry(entry: Entry, dossier: Dossier): EntryCorrections {
  const behind: BehindMark[] = [];
  const above = [...(looseByPage(dossier).get(entry.url) ?? [])];
  for (const { id, citations } of entry.statements) {
    const correction = correctionsByStatement(dossier).get(id);
    if (correction === undefined) continue;
    const own = new Set(citations.map((citation) => citation.id));
    const marks = [...entry.marks].filter(([, mark]) => mark.kind === 'citation' && own.has(mark.citation.id));
    const offset = Math.max(...marks.map(([at]) => at));
    if (marks.length > 0) behind.push({ statement: id, offset, correction });
    else above.push(correction);
  }
  return { behind, above: above.sort((a, b) => compareText(b.date, a.date)) };
}

/** Corrections of values, and of statements that were taken out, by page: the newest of each. */
const looseByPage = oncePer((dossier: Dossier): ReadonlyMap<string, readonly Correction[]> => {
  const { config, release } = dossier;
  const newest = new Map<string, Correction>();
  for (const correction of config.corrections.toSorted((a, b) => compareText(a.date, b.date))) {
    const { statement, new: now } = correction;
    if (statement === undefined) continue;
    if (now === undefined || release.data.has(statement)) newest.set(statement, correction);
  }
  return Map.groupBy(newest.values(), ({ page }) => page);
});

/** The pages that are gone, with the correction that says so: the last of each, where no page has the address again. */
export const gonePages = oncePer((dossier: Dossier): readonly Correction[] => {
  const targets = dossier.addresses.targets(dossier);
  const last = new Map(dossier.config.corrections.flatMap((one) => (isOfPage(one) ? [[one.page, one]] : [])));
  return [...last.values()].filter(({ page }) => !targets.has(page));
});
