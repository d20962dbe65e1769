/**
 * `support-number`, `support-date` and `support-name`, where a word stands in the passages but in the place of another:
 * "Tuesday night" on passages that say "Monday night".
 */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { knownNames, sourceNames } from '../known-names.ts';
import { placedWordFinder, type PlacedWord, type WordClass } from '../placed-word.ts';
import type { RuleId } from '../rules.ts';
import type { Statement } from '../statement.ts';
import { supportOf } from '../support.ts';
import { supportedStatements } from './supported-statements.ts';

const ruleOf: Readonly<Record<WordClass, RuleId>> = {
  weekday: 'support-date',
  year: 'support-date',
  number: 'support-number',
  name: 'support-name',
};

/** Judges every statement against the words that stand beside the same neighbours in its passages. */
export function checkExchanged(dossier: Dossier): Finding[] {
  const find = placedWordFinder(knownNames(dossier), sourceNames(dossier.sources));
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    if (statement.part === 'field') return [];
    const own = find(statement.text).filter(({ value }) => value !== '');
    if (own.length === 0) return [];
    const given = [...new Set(supportOf(statement, entry, dossier).texts)].map(find);
    const judged = own.map((word) => ({ word, place: placeOf(word, given) }));
    const holds = (list: number) =>
      new Set(judged.flatMap(({ word, place }) => (word.list === list && place.kind === 'held' ? place.texts : [])));
    const exchanged = judged.flatMap(({ word, place }) => {
      if (place.kind !== 'exchanged') return [];
      // A list may be cut otherwise than in the passage: one member in its place vouches for those beside it.
      const vouching = holds(word.list);
      const isVouched = given.some(
        (words, text) =>
          vouching.has(text) && words.some(({ kind, value }) => kind === word.kind && value === word.value),
      );
      if (isVouched) return [];
      const message = `Unexpected \`${word.written}\` in \`${statement.text}\`, where the passages have \`${place.other}\` beside \`${place.neighbour}\`.`;
      const hint = 'Write what the source has there, or put the sentence into other words.';
      return [fault(ruleOf[word.kind], statement.place, message, hint)];
    });
    return [...exchanged, ...repeated(statement, own)];
  });
}

type Place =
  | { readonly kind: 'unknown' }
  /** Numbers of the texts in which it stands beside the same word. */
  | { readonly kind: 'held'; readonly texts: readonly number[] }
  | { readonly kind: 'exchanged'; readonly other: string; readonly neighbour: string };

/** Whether the texts have the word, or another of its class, beside the same neighbours. */
function placeOf(word: PlacedWord, given: readonly (readonly PlacedWord[])[]): Place {
  // Only where the passages hold the word and another of its class can one stand in the place of the other.
  const values = new Set(
    given.flatMap((words) => words.flatMap(({ kind, value }) => (kind === word.kind ? [value] : []))),
  );
  if (values.size < 2 || !values.has(word.value)) return { kind: 'unknown' };
  const near = given.flatMap((words, text) =>
    words.flatMap((other) => {
      if (other.kind !== word.kind) return [];
      const side = (['before', 'after'] as const).find((name) => word[name] !== '' && other[name] === word[name]);
      return side === undefined ? [] : [{ other, text, neighbour: word[side] }];
    }),
  );
  const texts = near.flatMap(({ other, text }) => (other.value === word.value ? [text] : []));
  if (texts.length > 0) return { kind: 'held', texts };
  const [first] = near;
  return first ? { kind: 'exchanged', other: first.other.written, neighbour: first.neighbour } : { kind: 'unknown' };
}

/** Words that one list of the statement holds twice. */
function repeated(statement: Statement, words: readonly PlacedWord[]): Finding[] {
  return words.flatMap((word, index) => {
    const earlier = words.slice(0, index).find((other) => other.list === word.list && other.written === word.written);
    if (!earlier || word.kind === 'number' || word.kind === 'year') return [];
    return [
      fault(
        ruleOf[word.kind],
        statement.place,
        `Unexpected \`${word.written}\` a second time in one list of \`${statement.text}\`.`,
        'Name each once; one of them may stand in the place of another.',
      ),
    ];
  });
}
