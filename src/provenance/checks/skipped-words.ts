/**
 * `qualifier-dropped`, where a sentence keeps a source's words but for one that
 * turns or limits them: "will give in" on "will not give in".
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { either } from '../../language/pattern.ts';
import { restOfClause, sentencesBySigns } from '../../mentions/clauses.ts';
import { withoutSigns } from '../../mentions/number-signs.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { memoizePer, oncePer } from '../../text/memoize.ts';
import { foldText } from '../../text/normalized-text.ts';
import { isTurning } from '../../relations/turning.ts';
import { lexiconOfDossier, supportOf } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Words that turn a sentence round when they are left out. What only limits is judged with the words that it limits. */
const skippableIn = oncePer(({ hedges, future, negations }: Lexicon): ReadonlySet<string> => {
  const modal = hedges.filter((word) => future.includes(word));
  return new Set([...Object.values(negations).flat(), ...modal]);
});

// With the mark of the beginning.
const labelWords = 4;

/**
 * The words of a normalised text, lower case, with `^` for its beginning and `|` where one sentence or what a colon opens
 * follows another; contracted negations stand by themselves.
 */
function wordsOf(text: string, lexicon: Lexicon): string[] {
  const bare = withoutSigns(text, lexicon);
  return sentencesBySigns(bare).flatMap(({ start, end }, at) => {
    const small = bare.slice(start, end).toLowerCase().replace(/n't\b/gu, " n't");
    return [at === 0 ? '^' : '|', ...(small.match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*|n't/gu) ?? [])];
  });
}

// The same passages stand under many statements: each is cut into words once.
const passageWords = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly string[] =>
      wordsOf(text, lexicon),
);

/** Judges every statement against the passages it rests on. */
export function checkSkippedWords(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const passages = supportOf(statement, entry, dossier).told.map(({ text }) => passageWords(text, lexicon));
    const skipped = skippedWords(passages, lexicon);
    if (skipped.size === 0) return [];
    const own = wordsOf(foldText(statement.text), lexicon);
    // A label of a word or two begins with what it is about; only a sentence says something by leaving its head off.
    const first = own.length > labelWords ? 1 : 2;
    const isKept = (before: string, after: string): boolean =>
      passages.some((words) => words.some((word, index) => word === after && words[index - 1] === before));
    // "Unless it is sold" on "if it is not sold".
    const unless = negativeProvisionsIn(foldText(statement.text), lexicon);
    const isUnless = (pair: string, skipped: string): boolean =>
      Object.values(lexicon.negations).flat().includes(skipped) && unless.some((words) => words.includes(pair));
    return own.slice(1).flatMap((word, index) => {
      if (index + 1 < first) return [];
      const before = own[index] ?? '^';
      const found = skipped.get(`${before} ${word}`);
      if (found === undefined || isKept(before, word) || isUnless(`${before} ${word}`, found)) return [];
      if (isDeniedAt(own, index, lexicon)) return [];
      const written = opens(before) ? word : `${before} ${word}`;
      return [
        fault(
          'qualifier-dropped',
          statement.place,
          `Missing \`${found}\` in \`${written}\` of \`${statement.text}\`, where the source has it.`,
          'Write the word as the source does, or put the sentence into other words.',
        ),
      ];
    });
  };
}

/** Whether the word at `at` stands in a clause that is denied, once: "denied that they are new" on "we are not new". */
function isDeniedAt(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const opener = words.findLastIndex((word, index) => index <= at && lexicon.clauseOpeners.includes(word));
  const first = words.findLastIndex((word, index) => index <= opener && opens(word));
  const denials = words
    .slice(first, opener)
    .filter((word) => isTurning(word, lexicon) || lexicon.falsehoods.includes(word));
  return opener > first && denials.length === 1;
}

/** The clauses of a text that say "if not" without a word that denies. */
function negativeProvisionsIn(text: string, lexicon: Lexicon): readonly string[] {
  return [...text.toLowerCase().matchAll(negativeProvision(lexicon))].map(([clause]) => clause);
}

const negativeProvision = oncePer(
  ({ negativeProvisions }: Lexicon) =>
    new RegExp(String.raw`(?<!\p{L})(?:${either(negativeProvisions)})(?!\p{L})${restOfClause}`, 'gu'),
);

/** Pairs of words with one skippable word between them in some passage, and that word. */
function skippedWords(passages: readonly (readonly string[])[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const skippable = skippableIn(lexicon);
  for (const words of passages) {
    words.forEach((word, index) => {
      const before = words[index - 1];
      const after = words[index + 1];
      if (before === undefined || after === undefined || !skippable.has(word)) return;
      // Two words that say nothing of their own stand side by side in any text.
      if (isTelling(lexicon.future.includes(word) ? before : after, lexicon)) found.set(`${before} ${after}`, word);
    });
  }
  return found;
}

const opens = (mark: string): boolean => mark === '^' || mark === '|';

const isTelling = (word: string, { functionWords, limitingWords }: Lexicon): boolean =>
  !functionWords.has(word) && !limitingWords.has(word);
