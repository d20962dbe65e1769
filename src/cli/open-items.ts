/** The statements that wait for a signature, each with what an editor reads beside it. */
import { oneLine } from '../text/normalized-text.ts';
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { StatementState } from '../provenance/statement.ts';
import { lexiconOfDossier } from '../provenance/support.ts';
import { nearestSentence } from '../provenance/review/nearest-sentence.ts';
import { passagesBeside } from '../provenance/review/signature-hash.ts';
import { speaksOfAllSources } from '../provenance/review/speaks-of-sources.ts';
import type { OpenWord } from '../relations/words.ts';
import { placeText } from '../provenance/place-in-file.ts';
import { openText } from '../comparison/statement-lines.ts';

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
  /** Of a statement about sources in general: where each source that it does not cite comes nearest to it. */
  readonly nearest: readonly NearWords[];
}

/** The words of a source that come nearest to a statement. */
export interface NearWords {
  readonly source: string;
  readonly exact: string;
  /** How near they come: above 0, more where more rare words are shared. */
  readonly weight: number;
}

/** Every open statement, by file and line; one of those that say the same on the same passages. */
export function openItems(dossier: Dossier): OpenItem[] {
  const unsigned = [...dossier.reviews.values()].filter(({ signature }) => signature === undefined);
  const first = new Map(unsigned.toReversed().map((reviewed) => [reviewed.hash, reviewed]));
  return [...first.values()]
    .map(({ statement, entry, open, hash }): OpenItem => {
      const { id, text, state, place } = statement;
      const beside = passagesBeside(statement, entry, dossier);
      const cited = new Set(beside.map(({ source }) => source));
      const others = speaksOfAllSources(statement, dossier)
        ? [...dossier.sources.keys()].filter((other) => !cited.has(other))
        : [];
      return {
        hash,
        id,
        file: place.file,
        line: place.line,
        column: place.column,
        text,
        state,
        open,
        passages: beside.map(({ source, mark, exact }) => ({ source, mark, exact })),
        nearest: others.flatMap((other) => nearWords(text, other, dossier) ?? []),
      };
    })
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** The sentence of `source` that comes nearest to `text`, where one shares a word with it. */
export function nearWords(text: string, source: string, dossier: Dossier): NearWords | undefined {
  const found = dossier.sources.get(source);
  const near = found && nearestSentence(text, found, lexiconOfDossier(dossier));
  return near && { source, exact: found.text.slice(near.span.start, near.span.end), weight: near.weight };
}

/** The items as text, ending in a newline: each with its passages, and how many there are. */
export function formatOpen(items: readonly OpenItem[]): string {
  return [...items.map(formatItem), `${String(items.length)} open.`, ''].join('\n');
}

/** One item: where it stands, what it says, which words are open, and its passages below. */
export function formatItem(item: OpenItem): string {
  const { hash, text, state, open, passages, nearest } = item;
  return [
    `${placeText(item)}  ${hash}`,
    `  ${text}`,
    `  ${state === 'editorial' ? 'the editors’ own' : `open: ${openText(open)}`}`,
    ...passages.map(({ mark, exact }) => `    ${mark}  ${oneLine(exact)}`),
    ...nearest.map(formatNear),
    '',
  ].join('\n');
}

/** The nearest words of a source, in a line of their own. */
export function formatNear({ source, exact }: NearWords): string {
  return `    nearest in ${source}: ${oneLine(exact)}`;
}
