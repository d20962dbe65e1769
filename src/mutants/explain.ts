/** Why an error was not caught, as far as a program can tell. */
import type { Dossier } from '../provenance/dossier.ts';
import { passagesOf } from '../provenance/citation.ts';
import type { Finding } from '../provenance/finding.ts';
import { supportOf } from '../provenance/support.ts';
import type { Statement } from '../provenance/statement.ts';
import { normalizeText } from '../text/normalized-text.ts';

/**
 * Why `mutated`, which has only `findings` beyond those of `original`, passed: one clause, "the new words stand in the
 * passages of the sentence too".
 */
export function explainSurvivor(original: Dossier, mutated: Dossier, findings: readonly Finding[]): string {
  const changed = changedStatements(original, mutated);
  if (changed.length === 0) return explainUnchanged(original, mutated, findings);
  if (changed.some(({ after }) => after.state === 'editorial'))
    return 'the sentence is the editors’ own voice, marked as such';
  if (changed.every(({ before, after }) => words(before.text).join(' ') === words(after.text).join(' ')))
    return 'the sentence has the same words';
  if (findings.length > 0) return `only a warning: ${findings[0]?.rule ?? ''}`;
  const { part = 'prose' } = changed[0]?.after ?? {};
  const noun = part === 'prose' ? 'sentence' : part;
  if (changed.every(({ before, after }) => added(before, after).length === 0))
    return `no rule notices the words that a ${noun} has lost`;
  if (changed.every((change) => addsNothing(change, mutated)))
    return `what came in stands in the passages of the ${noun} too`;
  return `no rule compares what came into a ${noun} with its passages`;
}

/** The reason where every sentence reads as before. */
function explainUnchanged(original: Dossier, mutated: Dossier, findings: readonly Finding[]): string {
  // A receipt shows each of them.
  if (silencesOf(original) !== silencesOf(mutated))
    return 'the same words are still declared for another source of the sentence';
  if (isSameToReaders(original, mutated))
    return 'no word, passage, fact or field that a reader or a receipt sees is changed';
  const states = (dossier: Dossier) =>
    dossier.statements.map(({ id, state }) => `${id} ${state === 'computed' ? 'cited' : state}`).join('\n');
  // Another passage than any before is not only one less.
  const known = new Set(original.passages.map((passage) => passage.id));
  const isRebased =
    sameFields(original, mutated) &&
    states(original) === states(mutated) &&
    mutated.passages.every((passage) => known.has(passage.id));
  if (isRebased) return 'every sentence still rests on passages that hold its numbers, dates and names';
  if (findings.length > 0) return `only a warning: ${findings[0]?.rule ?? ''}`;
  return 'a field that no check compares with a passage';
}

interface Change {
  readonly before: Statement;
  readonly after: Statement;
}

function changedStatements(original: Dossier, mutated: Dossier): Change[] {
  const byId = new Map(original.statements.map((statement) => [statement.id, statement]));
  return mutated.statements.flatMap((after) => {
    const before = byId.get(after.id);
    return before && before.text !== after.text ? [{ before, after }] : [];
  });
}

const words = (text: string): string[] => [...(normalizeText(text).text.match(/[\p{L}\p{N}]+/gu) ?? [])];

/** Words of `after` beyond those of `before`, as often as they came in. */
function added(before: Statement, after: Statement): string[] {
  const left = words(before.text);
  return words(after.text).filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Whether every word that the edit brought in stands in what supports the statement. */
function addsNothing({ before, after }: Change, dossier: Dossier): boolean {
  const entry = dossier.entries.get(after.entry);
  if (!entry) return false;
  const support = supportOf(after, entry, dossier);
  const names = support.sources.flatMap(({ record }) => [record.name, record.publisher.value ?? '']);
  const supporting = new Set(
    words([...support.quoted, ...support.printed, ...names].join('\n')).map((word) => word.toLowerCase()),
  );
  return added(before, after).every((word) => supporting.has(word.toLowerCase()));
}

const silencesOf = ({ citations }: Dossier): string =>
  JSON.stringify(citations.flatMap(({ silences }) => silences.map(({ source, words }) => [source, words])));

/** Whether everything but the authors' way of pointing at passages is the same. */
function isSameToReaders(original: Dossier, mutated: Dossier): boolean {
  const cited = (dossier: Dossier) =>
    JSON.stringify(
      dossier.statements.map(({ citations }) => citations.map((citation) => passagesOf(citation).map(({ id }) => id))),
    );
  return sameFields(original, mutated) && cited(original) === cited(mutated);
}

/** Fields that only point: what they point at is compared instead. */
const pointing: ReadonlySet<string> = new Set(['evidence', 'from', 'passage', 'after', 'before', 'as', 'antecedent']);

/** Whether the archive and every field of every entry but those that point at passages are the same. */
function sameFields(original: Dossier, mutated: Dossier): boolean {
  const fields = (dossier: Dossier) =>
    JSON.stringify(
      [
        [...dossier.sources.values()].map(({ sha256 }) => sha256),
        [...dossier.entries.values()].map(({ data }) => data),
      ],
      (key, value: unknown) => (pointing.has(key) ? undefined : value),
    );
  return fields(original) === fields(mutated);
}
