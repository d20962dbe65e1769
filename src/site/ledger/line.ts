/** One sentence as a page shows it, and the state that its ledger gives it. */
import { oneLine } from '../../text/normalized-text.ts';
import { language } from '../../interface/spoken.ts';
import { lexiconOf } from '../../language/lexicons.ts';
import { splitSentences } from '../../text/sentence.ts';
import { statementStates, type StatementState } from '../../provenance/statement.ts';

/** A sentence on a page. */
export interface LedgerLine {
  /** As printed, marks left out. */
  readonly text: string;
  readonly state: StatementState;
}

/** The sentences of one text. */
export function linesOf(text: string, state: StatementState): readonly LedgerLine[] {
  const flat = oneLine(text);
  return splitSentences(flat, lexiconOf(language)).map(({ start, end }) => ({ text: flat.slice(start, end), state }));
}

/** What a title rests on: the best of what stands beneath it. */
export function stateBeneath(lines: readonly { readonly state: string }[]): StatementState | undefined {
  return statementStates.find((state) => lines.some((line) => line.state === state));
}
