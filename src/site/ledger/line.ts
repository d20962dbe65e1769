/** One sentence as a page shows it, and the state that its ledger gives it. */
import { language } from '../../interface/spoken.ts';
import { lexiconOf } from '../../language/lexicons.ts';
import type { Entry } from '../../provenance/entry.ts';
import { splitSentences } from '../../provenance/sentence.ts';
import type { StatementPart, StatementState } from '../../provenance/statement.ts';

/** A sentence on a page. */
export interface LedgerLine {
  /** As printed, marks left out. */
  readonly text: string;
  readonly state: StatementState;
}

/** The sentences of one text. */
export function linesOf(text: string, state: StatementState): readonly LedgerLine[] {
  return splitSentences(text.replace(/\s+/gu, ' '), lexiconOf(language)).map(({ start, end }) => ({
    text: text.replace(/\s+/gu, ' ').slice(start, end),
    state,
  }));
}

/** The sentences of the parts of an entry that a page shows. */
export function linesOfParts(entry: Pick<Entry, 'statements'>, parts: readonly StatementPart[]): readonly LedgerLine[] {
  return entry.statements.filter(({ part }) => parts.includes(part)).flatMap(({ text, state }) => linesOf(text, state));
}

/** Everything below an entry's front matter. */
export function bodyLines(entry: Pick<Entry, 'statements'>): readonly LedgerLine[] {
  return linesOfParts(entry, ['heading', 'prose', 'cell']);
}

/** What a title rests on: the best of what stands beneath it. */
export function stateBeneath(lines: readonly LedgerLine[]): StatementState | undefined {
  const order: readonly StatementState[] = ['cited', 'computed', 'editorial', 'waived', 'uncited'];
  return order.find((state) => lines.some((line) => line.state === state));
}
