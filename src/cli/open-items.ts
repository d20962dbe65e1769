/** The statements that wait for a signature, each with what an editor reads beside it. */
import { compareText } from '../provenance/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { StatementState } from '../provenance/statement.ts';
import { passagesBeside } from '../relations/signature-hash.ts';
import type { OpenWord } from '../relations/words.ts';

/** One open statement. */
export interface OpenItem {
  /** What its signature is bound to. */
  readonly hash: string;
  /** Id of the statement. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly state: StatementState;
  readonly open: readonly OpenWord[];
  readonly passages: readonly { readonly source: string; readonly mark: string; readonly exact: string }[];
}

/** Every open statement, by file and line; one of those that say the same on the same passages. */
export function openItems(dossier: Dossier): OpenItem[] {
  const unsigned = [...dossier.reviews.values()].filter(({ signature }) => signature === undefined);
  const first = new Map(unsigned.toReversed().map((reviewed) => [reviewed.hash, reviewed]));
  return [...first.values()]
    .map(({ statement, entry, open, hash }): OpenItem => {
      const { id, text, state, place } = statement;
      return {
        hash,
        id,
        file: place.file,
        line: place.line,
        column: place.column,
        text,
        state,
        open,
        passages: passagesBeside(statement, entry, dossier).map(({ source, mark, exact }) => ({ source, mark, exact })),
      };
    })
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** The items as text, ending in a newline: each with its passages, and how many there are. */
export function formatOpen(items: readonly OpenItem[]): string {
  return [...items.map(formatItem), `${String(items.length)} open.`, ''].join('\n');
}

/** One item: where it stands, what it says, which words are open, and its passages below. */
export function formatItem({ hash, file, line, column, text, state, open, passages }: OpenItem): string {
  const words = open.map(({ word, reason }) => (reason === 'word' ? word : `${word} (${reason})`));
  return [
    `${file}:${String(line)}:${String(column)}  ${hash}`,
    `  ${text}`,
    `  ${state === 'editorial' ? 'the editors’ own' : `open: ${words.join(', ')}`}`,
    ...passages.map(({ mark, exact }) => `    ${mark}  ${exact.replaceAll(/\s+/gu, ' ')}`),
    '',
  ].join('\n');
}
