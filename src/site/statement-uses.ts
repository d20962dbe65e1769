/** Which sentences of an entry's page rest on a passage: what of each it supports, and the way back to its address. */
import { passagesOf, type Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import { fragmentOf, type Statement } from '../provenance/statement.ts';
import type { StatementPart } from '../provenance/statement-part.ts';
import { lexiconOfDossier } from '../provenance/support.ts';
import { sharedWords } from '../views/shared-words.ts';

/** A sentence with an address. */
export interface StatementUse {
  /** Its id on the page of its entry. */
  readonly fragment: string;
  /** Words of it that the passage has too, as many as fit a line or two, with `…` between runs; may be empty. */
  readonly shared: string;
  /** Whether an editor has answered for what of it no passage says. */
  readonly isSigned: boolean;
}

/** What has an element of its own on the page of its entry: in the text, see `wrapStatements`, and beside it, see {@link addressOf}. */
const addressed: readonly StatementPart[] = [
  'title',
  'question',
  'summary',
  'caption',
  'reading',
  'variant',
  'prose',
  'cell',
];
/** Whose first field their page shows with an address. */
const withField: readonly Entry['kind'][] = ['actor', 'quote'];
/** Characters after which no further run is shown. */
const enough = 40;

/** By id of the passage, in reading order. */
export function statementUses(dossier: Dossier, entry: Entry): ReadonlyMap<string, readonly StatementUse[]> {
  const lexicon = lexiconOfDossier(dossier);
  const uses = new Map<string, StatementUse[]>();
  for (const statement of entry.statements.filter((own) => isAddressed(entry, own))) {
    const fragment = fragmentOf(statement);
    const isSigned = dossier.reviews.get(statement.id)?.signature !== undefined;
    const passages = new Map(statement.citations.flatMap(passagesOf).map((passage) => [passage.id, passage.exact]));
    for (const [id, exact] of passages) {
      const runs = sharedWords(statement.text, exact, lexicon).flatMap(({ text, isShared }) =>
        isShared ? [text] : [],
      );
      const own = uses.get(id) ?? [];
      uses.set(id, [...own, { fragment, isSigned, shared: toldBy(runs) }]);
    }
  }
  return uses;
}

/**
 * The id, on the page of its entry, of the statement that is a part of it or rests on a citation of its own, as readings
 * do; nothing where the dossier has none.
 */
export function addressOf(
  { statements }: Pick<Entry, 'statements'>,
  part: StatementPart,
  citation?: Pick<Citation, 'id'>,
): string | undefined {
  const own = statements.find(
    (statement) =>
      statement.part === part && (citation === undefined || statement.citations.some(({ id }) => id === citation.id)),
  );
  return own === undefined ? undefined : fragmentOf(own);
}

/** The id, on the page of an event, of its date; nothing where that is no statement, but computed. */
export function addressOfDate(event: EntryOf<'event'>): string | undefined {
  const { label, from } = event.data.date;
  return label === undefined && from.length === 0 ? undefined : addressOf(event, 'field');
}

/** Of its labels a figure has its own on its page, of its fields an event its date, an actor its role, a quotation its topic. */
function isAddressed(entry: Entry, statement: Statement): boolean {
  const isFirst = addressOf(entry, statement.part) === fragmentOf(statement);
  switch (statement.part) {
    case 'label':
      return isFirst;
    case 'field':
      return isFirst && (entry.kind === 'event' ? addressOfDate(entry) !== undefined : withField.includes(entry.kind));
    default:
      return addressed.includes(statement.part);
  }
}

/** Several words in a row tell what of a sentence a passage bears out; one alone tells nothing. */
function toldBy(runs: readonly string[]): string {
  let told = '';
  for (const run of runs.filter((words) => words.includes(' '))) {
    if (told.length > enough) return `${told} …`;
    told += `${told === '' ? '' : ' … '}${run}`;
  }
  return told;
}
