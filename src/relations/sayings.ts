/**
 * What somebody says in a text, and who: words behind a verb of saying, words before it where it stands behind them, and what
 * holds according to somebody.
 *
 * @example
 * sayingsIn('“Rye is dear,” said Ana Reis, the baker. Lund said that he would go.', en) // “Rye is dear,” by Reis, the baker; …
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isClauseApart, restOfClause, sentencesBySigns } from '../mentions/clauses.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { readTimes } from '../mentions/times.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import { indexesTouched, isTouched, type Span } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { apposedBefore } from './apposed.ts';
import { isTelling } from './clause-heads.ts';
import { isPresentParticiple } from './tense.ts';

/** What is said. */
export interface Saying {
  /** The words for who says it, as far as it is told there: none for a pronoun. */
  readonly speaker: readonly WordMention[];
  readonly said: readonly WordMention[];
  /** Whether it holds according to somebody, and no verb tells that it is said. */
  readonly isWithoutVerb: boolean;
}

const whomOf = oncePer(
  ({ attributing }: Lexicon) =>
    new RegExp(String.raw`(?<!\p{L})(?:${either(attributing)})(?!\p{L})${restOfClause}`, 'iu'),
);

/** The sayings of a text, in order; read once for all who ask. */
export const sayingsIn: (text: string, lexicon: Lexicon) => readonly Saying[] = memoizePer(
  (lexicon: Lexicon) => (text) => {
    const words = readWords(text, lexicon);
    const quoted = quotedSpans(text);
    return sentencesBySigns(text).flatMap((span): Saying[] => {
      const { start, end } = indexesTouched(words, span);
      const own = words.slice(start, end);
      const whom = whomOf(lexicon).exec(text.slice(span.start, span.end));
      if (whom !== null) {
        const from = span.start + whom.index;
        const isWhose = (word: WordMention): boolean => word.start >= from && word.end <= from + whom[0].length;
        const said = own.filter((word) => !isWhose(word));
        return [{ speaker: contentOf(own.filter(isWhose)), said, isWithoutVerb: true }];
      }
      return own.flatMap((verb, at) => {
        const isVoice = isFormOf(verb.word, lexicon.voicing, lexicon) || isGauge(text, own, at, lexicon);
        if (!isVoice || isTouched(quoted, verb)) return [];
        return sayingAt({ text, quoted, own }, at, verb, lexicon) ?? [];
      });
    });
  },
);

// Units of text in which a number behind a word surely begins.
const beside = 12;

/** "Put its losses at 40 euros": whether the verb at `at` of a sentence says how many or how much. */
function isGauge(text: string, own: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const { verbs, ties } = lexicon.gauging;
  const verb = own[at];
  if (verb === undefined || !isFormOf(verb.word, verbs, lexicon)) return false;
  const tie = own.slice(at + 1).find(({ word }) => ties.includes(word));
  if (tie === undefined || isClauseApart(text, verb, tie)) return false;
  const counts = countsBesideDates(text, lexicon);
  const first = counts[indexesTouched(counts, { start: tie.end, end: tie.end + beside }).start];
  if (first === undefined || isClauseApart(text, tie, first) || isTouched(readTimes(text, lexicon), first))
    return false;
  return !own.some(({ start, isContent }) => isContent && start > tie.start && start < first.start);
}

const contentOf = (words: readonly WordMention[]): WordMention[] => words.filter(({ isContent }) => isContent);

// "The agency for roads in the north said": words for who says something stand no further before the verb.
const reach = 6;

/** The words of a sentence, with the text that they stand in. */
interface Sentence {
  readonly text: string;
  readonly quoted: readonly Span[];
  readonly own: readonly WordMention[];
}

/** What is said by the verb at `at` of a sentence; nothing where it tells of no saying. */
function sayingAt(
  { text, quoted, own }: Sentence,
  at: number,
  verb: WordMention,
  lexicon: Lexicon,
): Saying | undefined {
  const before = own[at - 1];
  // "The boat said to leak", "the boat is said to", "the state": nobody says anything.
  if (
    before !== undefined &&
    (isFormOf(before.word, [lexicon.being], lexicon) || lexicon.articles.includes(before.word))
  )
    return undefined;
  const behind = own.slice(at + 1);
  if (lexicon.infinitives.includes(behind[0]?.word ?? '')) return undefined;
  const head = own.slice(0, at);
  const from = head.findLastIndex((word, place) => isClauseApart(text, word, head[place + 1] ?? verb)) + 1;
  const [earlier, subject] = [head.slice(0, from), head.slice(from)];
  const ends = behind.findIndex((word, place) => isClauseApart(text, behind[place - 1] ?? verb, word));
  const clause = ends === -1 ? behind : behind.slice(0, ends);
  if (standsBehind(verb, earlier, subject, clause, lexicon)) {
    return {
      speaker: contentOf(subject.length === 0 ? behind : subject),
      said: [...earlier, ...behind.filter((word) => isTouched(quoted, word))],
      isWithoutVerb: false,
    };
  }
  const turn = behind.findIndex(
    (word, place) => lexicon.coordinators.includes(word.word) && isClauseApart(text, behind[place - 1] ?? verb, word),
  );
  const said = turn === -1 ? behind : behind.slice(0, turn);
  // "Reis sold the mill, adding": who does what a participle tells stands anywhere before it.
  const isApart = subject.length === 0 && !isPresentParticiple(verb.word, lexicon);
  const isOfBefore = subject.length === 1 && lexicon.relativePronouns.includes(subject[0]?.word ?? '');
  const telling = isOfBefore ? nameAtEnd(text, earlier) : subject.slice(-reach);
  const speaker = isApart ? apposedBefore(text, own, at, lexicon) : telling;
  return { speaker: contentOf(speaker).filter((word) => !isTouched(quoted, word)), said, isWithoutVerb: false };
}

/** The name with which some words end: "Ina Reis" before ", who urged". */
const nameAtEnd = (text: string, words: readonly WordMention[]): readonly WordMention[] =>
  words.slice(
    words.findLastIndex((word, at) => {
      const next = words[at + 1];
      return !word.isCapital || (next !== undefined && isClauseApart(text, word, next));
    }) + 1,
  );

/** "…, said Reis, the baker", "…, the baker said on Monday, “…”": whether what is said stands before a verb and its subject. */
function standsBehind(
  verb: WordMention,
  earlier: readonly WordMention[],
  subject: readonly WordMention[],
  clause: readonly WordMention[],
  lexicon: Lexicon,
): boolean {
  if (earlier.length === 0 || subject.length > reach) return false;
  // "Which they call unfair", "a price the bakers call unfair", "calling it unfair".
  const isRelative = subject.some(
    ({ word }, at) =>
      lexicon.relativePronouns.includes(word) ||
      (lexicon.articles.includes(word) && subject[at - 1]?.isContent === true && subject[at - 1]?.isCapital === false),
  );
  if (isRelative || isPresentParticiple(verb.word, lexicon)) return false;
  // "Reis, who bakes, says the mill is safe": what tells something behind the verb is what is said.
  return !clause.some((_, place) => isTelling(clause, place, lexicon));
}
