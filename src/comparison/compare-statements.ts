/** Which statements are not what they were. */
import { passagesOf } from '../provenance/citation.ts';
import { compareText } from '../text/compare-text.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Passage } from '../provenance/passage.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import type { Reviewed } from '../provenance/review/reviewed.ts';
import { silenceKey, type Silence } from '../provenance/silence.ts';
import type { Statement } from '../provenance/statement.ts';
import type { StatementPart } from '../provenance/statement-part.ts';
import { passagesBeside } from '../provenance/review/signature-hash.ts';
import { pairStatements } from './pair-statements.ts';

/** A statement in one of the two states, with what an editor reads beside it. */
export interface Shown {
  readonly statement: Statement;
  /** What it rests on; none beside the editors' own voice. */
  readonly passages: readonly Passage[];
  readonly silences: readonly Silence[];
  /** Its open words and signature, where it needs one. */
  readonly review: Reviewed | undefined;
}

/** One statement that is not what it was. `reopened`: the same words on the same passages, and no signature any more. */
export type StatementChange =
  | { readonly kind: 'added' | 'reopened'; readonly after: Shown }
  | { readonly kind: 'removed'; readonly before: Shown }
  | { readonly kind: 'changed' | 'moved'; readonly before: Shown; readonly after: Shown };

/** How a statement may have changed, in the order in which it is told. */
export const statementChangeKinds = [
  'changed',
  'added',
  'removed',
  'reopened',
  'moved',
] as const satisfies readonly StatementChange['kind'][];

/** Every statement that is not what it was, by file and line of the present state; removed ones by those of the former. */
export function compareStatements(before: Dossier, after: Dossier): readonly StatementChange[] {
  const was = (statement: Statement): Shown => shownOf(statement, before);
  const is = (statement: Statement): Shown => shownOf(statement, after);
  const changes = pairStatements(before.statements, after.statements).flatMap((pair): readonly StatementChange[] => {
    if (pair.kind === 'added') return [{ kind: 'added', after: is(pair.after) }];
    if (pair.kind === 'removed') return [{ kind: 'removed', before: was(pair.before) }];
    const both = { before: was(pair.before), after: is(pair.after) };
    if (pair.kind === 'moved') return [{ kind: 'moved', ...both }];
    if (whatItSays(both.before) !== whatItSays(both.after)) return [{ kind: 'changed', ...both }];
    return isOpen(both.after) && !isOpen(both.before) ? [{ kind: 'reopened', after: both.after }] : [];
  });
  return withoutEchoes(changes).toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** Parts that have passages of their own; a title or a summary may rest on all that its entry cites. */
const ownPassages: ReadonlySet<StatementPart> = new Set(['prose', 'cell', 'reading', 'variant']);

/** Leaves out titles and the like whose words stay, and whose passages came or went with a sentence that is told. */
function withoutEchoes(changes: readonly StatementChange[]): readonly StatementChange[] {
  const told = new Set(changes.filter((change) => ownPassages.has(statementOf(change).part)).flatMap(passagesInEntry));
  return changes.filter((change) => {
    if (change.kind !== 'changed' || ownPassages.has(statementOf(change).part)) return true;
    const { before, after } = change;
    if (withoutPassages(before) !== withoutPassages(after) || isOpen(after)) return true;
    const [old, now] = [new Set(passageKeys(before)), new Set(passageKeys(after))];
    const differ = [...old, ...now].filter((key) => !old.has(key) || !now.has(key));
    return !differ.every((key) => told.has(`${after.statement.entry} ${key}`));
  });
}

function passagesInEntry(change: StatementChange): readonly string[] {
  return [...('before' in change ? [change.before] : []), ...('after' in change ? [change.after] : [])].flatMap(
    (shown) => passageKeys(shown).map((key) => `${shown.statement.entry} ${key}`),
  );
}

const passageKeys = ({ passages }: Shown): readonly string[] =>
  passages.map(({ source, exact }) => `${source} ${exact}`);

function shownOf(statement: Statement, dossier: Dossier): Shown {
  const entry = dossier.entries.get(statement.entry);
  return {
    statement,
    passages: entry === undefined || statement.state === 'editorial' ? [] : passagesBeside(statement, entry, dossier),
    silences: statement.citations.flatMap(({ silences }) => silences),
    review: dossier.reviews.get(statement.id),
  };
}

/** Whether it waits for a signature. */
export function isOpen({ review }: Shown): boolean {
  return review !== undefined && review.signature === undefined;
}

function whatItSays(shown: Shown): string {
  const cited = shown.statement.citations.flatMap(passagesOf).map(({ source, exact }) => `${source} ${exact}`);
  return JSON.stringify([withoutPassages(shown), [...new Set(cited)].sort()]);
}

function withoutPassages({ statement: { text, state, waived }, silences }: Shown): string {
  return JSON.stringify([
    text,
    state,
    waived,
    silences.map(({ source, words }) => `${source} ${silenceKey(words)}`).sort(),
  ]);
}

const statementOf = (change: StatementChange): Statement =>
  (change.kind === 'removed' ? change.before : change.after).statement;
const placeOf = (change: StatementChange): PlaceInFile => statementOf(change).place;

function comparePlaces(a: PlaceInFile, b: PlaceInFile): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
