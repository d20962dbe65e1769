/**
 * What passages make depend on something, told as it is: "the race will start" on "if the ice holds, the race will start".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { restOfClause, sentencesBySigns } from '../mentions/clauses.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { isFormOf } from '../words/lemma.ts';
import { isVerb } from '../words/related.ts';
import { alwaysIn, enter, type Always } from './always.ts';

interface Patterns {
  /** What something depends on: up to the next comma, or to the end of the sentence. */
  readonly provision: RegExp;
  readonly idle: RegExp;
}

const patternsOf = oncePer(({ provisions, idleProvisions }: Lexicon): Patterns => ({
  provision: new RegExp(String.raw`(?<!\p{L})(?:${either(provisions)})(?!\p{L})${restOfClause}`, 'giu'),
  idle: new RegExp(String.raw`(?<!\p{L})(?:${either(idleProvisions)})(?!\p{L})`, 'giu'),
}));

/** Whether something in a text depends on something. */
export const hasProvision = (text: string, lexicon: Lexicon): boolean => provisionsIn(text, lexicon).length > 0;

/** The provisions of a sentence; "asked if" opens a question, and "even if" changes nothing. */
function provisionsIn(sentence: string, lexicon: Lexicon): string[] {
  const { provision, idle } = patternsOf(lexicon);
  const masked = sentence.replace(idle, (words) => '|'.repeat(words.length));
  return [...masked.matchAll(provision)].flatMap(({ 0: clause, index }) => {
    const last = readWords(masked.slice(0, index), lexicon).at(-1);
    return last !== undefined && isFormOf(last.word, lexicon.asking, lexicon) ? [] : [clause];
  });
}

/** The base forms in a text, and whether each always stands in a sentence that depends on something. */
const dependingIn = memoizePer((lexicon: Lexicon) => (text): Always => {
  const found = new Map<string, boolean>();
  const sentences = sentencesBySigns(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const provisions = provisionsIn(sentence, lexicon);
    const rest = provisions.reduce((left, clause) => left.replace(clause, ' '), sentence);
    return { depends: provisions.length > 0, rest, provisions };
  });
  if (!sentences.some(({ depends }) => depends)) return found;
  for (const { depends, rest, provisions } of sentences) {
    for (const { lemmas } of readWords(rest, lexicon)) enter(found, lemmas, depends);
    // What is only supposed stands open as well.
    for (const { lemmas } of readWords(provisions.join(' '), lexicon)) enter(found, lemmas, true);
  }
  return found;
});

/** Words that depend on something, and whether the sentence tells nothing but them, as something to come. */
export interface Depending {
  /** What they depend on, as a passage has it. */
  readonly on: string;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

// Of one word nobody can tell what it is said of.
const fewest = 2;

/** What `text` tells that every passage makes depend on something; nothing where it leaves anything open itself. */
export function dependingOnly(text: string, passages: readonly string[], lexicon: Lexicon): Depending | undefined {
  const isAlwaysDepending = alwaysIn(passages, dependingIn, lexicon);
  if (isAlwaysDepending === 'none') return undefined;
  const words = readWords(withoutMonths(text, lexicon), lexicon);
  const leavesOpen = [...lexicon.conditions, ...lexicon.hedges];
  const open = words.filter(({ word }) => leavesOpen.includes(word));
  // "To start", not "according to Lund".
  const isBase = (next: WordMention | undefined): boolean =>
    next !== undefined && !next.isCapital && isVerb(next.word, lexicon);
  // "May sell, if": whoever keeps the "may" has not told on what it depends.
  const isKept = open.every(({ word }) => isAlwaysDepending([word]) === true);
  if (provisionsIn(text, lexicon).length > 0 || !isKept) return undefined;
  const own = words.filter(({ isContent }) => isContent);
  // Words of who reports it stand in no passage.
  const told = own.filter(({ lemmas }) => isAlwaysDepending(lemmas) !== undefined);
  const depending = told.filter(({ lemmas }) => isAlwaysDepending(lemmas) === true);
  if (depending.length < fewest || depending.length * 2 < told.length) return undefined;
  const [on = ''] = passages.flatMap((passage) => provisionsIn(passage, lexicon));
  const isToCome = words.some(
    ({ word }, at) => lexicon.future.includes(word) && (!lexicon.infinitives.includes(word) || isBase(words[at + 1])),
  );
  // "Without a deal" on "if no deal is reached".
  const isTold = words.some(({ word }) => lexicon.privative.includes(word));
  return {
    on: on.trim(),
    words: depending.map((word) => word.text),
    isWhole: isToCome && !isTold && open.length === 0 && depending.length === own.length,
  };
}
