/**
 * Who does what is told, where the verb is the same: "Lund painted the quay, Reis watching" told as "Reis painted the quay",
 * and "Reis was refused a berth" told as "Reis refused a berth". Each word is there, and somebody else does it.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readNames } from '../mentions/names.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { offsetsIn } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { isAdverb, isVerb } from '../words/related.ts';

/** A verb with what stands before it. */
interface Deed {
  readonly verb: WordMention;
  /** The last words before it that say something, without a function word between them: "Ana Reis". */
  readonly subject: readonly WordMention[];
  /** Whether the subject is a name. */
  readonly isNamed: boolean;
  /** Whether the subject suffers it: "was refused". */
  readonly isPassive: boolean;
  /** Whether what it is done to follows at once: "refused a berth". */
  readonly hasObject: boolean;
}

/** A sentence of a passage, all its words and its verbs. */
interface Told {
  readonly words: readonly WordMention[];
  readonly deeds: readonly Deed[];
}

/** The verbs of `text` that the passages have with another subject, or done to the same subject or by it, each once. */
export function otherDoers(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = deedsIn(text, readWords(text, lexicon), lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => toldIn(passage, lexicon));
  return [
    ...new Set(own.filter((deed) => isOfAnother(deed, given) || isTurned(deed, given)).map(({ verb }) => verb.text)),
  ];
}

/** Whether each sentence with the verb has another subject before it, and this one only behind it. */
function isOfAnother({ verb, subject, isNamed, isPassive, hasObject }: Deed, given: readonly Told[]): boolean {
  // "Two men arrested in Marelo": without an object it may be they who suffer it.
  if (!isNamed && !hasObject) return false;
  const others = given.flatMap(({ words, deeds }) =>
    deeds.filter((deed) => isSame(deed.verb, verb)).map((deed) => ({ words, deed })),
  );
  return (
    others.length > 0 &&
    others.every(({ words, deed }) => {
      const same = words.filter((word) => subject.some((part) => isSame(part, word)));
      const isBehind = same.length > 0 && same.every(({ start }) => start > deed.verb.start);
      return isBehind && deed.isNamed === isNamed && deed.isPassive === isPassive;
    })
  );
}

/** Whether the passages have the verb with this subject in the other voice only, an object behind the one that is active. */
function isTurned({ verb, subject, isPassive, hasObject }: Deed, given: readonly Told[]): boolean {
  const head = subject.at(-1);
  if (head === undefined || !(isPassive || hasObject)) return false;
  const others = given.flatMap(({ deeds }) => deeds.filter((deed) => isSame(deed.verb, verb)));
  return (
    others.length > 0 &&
    others.every((deed) => {
      const other = deed.subject.at(-1);
      const isActive = isPassive ? deed.hasObject : hasObject;
      return other !== undefined && isSame(head, other) && deed.isPassive !== isPassive && isActive;
    })
  );
}

const isSame = (one: WordMention, other: WordMention): boolean =>
  one.lemmas.some((lemma) => other.lemmas.includes(lemma));

const toldIn = memoizePer(
  (lexicon: Lexicon) =>
    (passage): readonly Told[] =>
      splitSentences(passage, lexicon).map(({ start, end }) => {
        const text = passage.slice(start, end);
        const words = readWords(text, lexicon);
        return { words, deeds: deedsIn(text, words, lexicon) };
      }),
);

// Who reports is judged by who is quoted; light verbs say too little to belong to anybody.
const idleVerbs = oncePer(
  ({ reportingWords, lightVerbs }: Lexicon): ReadonlySet<string> => new Set([...reportingWords, ...lightVerbs]),
);

/** The verbs of a sentence that have a subject before them. */
function deedsIn(text: string, words: readonly WordMention[], lexicon: Lexicon): Deed[] {
  const isOfName = offsetsIn(readNames(text, lexicon), text.length);
  const isOfDate = offsetsIn(readDates(text, lexicon), text.length);
  return words.flatMap((verb, at) => {
    if (!isDeed(verb, lexicon)) return [];
    const last = words.findLastIndex((word, before) => before < at && !isBetween(word, lexicon));
    const subject = runUpTo(text, words, last, lexicon);
    if (subject.length === 0 || isClauseApart(text, subject.at(-1) ?? verb, verb)) return [];
    const next = words[at + 1];
    const object = next !== undefined && lexicon.articles.includes(next.word) ? words[at + 2] : next;
    const isObject = object !== undefined && isThing(object, lexicon) && !isOfDate(object.start);
    return [
      {
        verb,
        subject,
        isNamed: subject.every(({ start }) => isOfName(start)),
        isPassive: words.slice(last + 1, at).some(({ word }) => isFormOf(word, [lexicon.being], lexicon)),
        hasObject: isObject && !isClauseApart(text, verb, object),
      },
    ];
  });
}

/** A verb in a form of its own: "painted" or "paints", not "paint", which may as well be a noun. */
function isDeed({ isContent, isCapital, word, lemmas }: WordMention, lexicon: Lexicon): boolean {
  const idle = idleVerbs(lexicon);
  return (
    isContent &&
    !isCapital &&
    lemmas.some((lemma) => lemma !== word && isVerb(lemma, lexicon)) &&
    !lemmas.some((lemma) => idle.has(lemma))
  );
}

/** Auxiliaries and adverbs, which stand between a subject and its verb. */
const isBetween = ({ word }: WordMention, lexicon: Lexicon): boolean =>
  lexicon.auxiliaries.includes(word) || isAdverb(word, lexicon);

/** The words that say something up to the one at `last`, with nothing between them. */
function runUpTo(text: string, words: readonly WordMention[], last: number, lexicon: Lexicon): WordMention[] {
  const run: WordMention[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const [word, behind] = [words[at], run[0]];
    if (word === undefined || !isThing(word, lexicon) || (behind && isClauseApart(text, word, behind))) break;
    run.unshift(word);
  }
  return run;
}

const isThing = ({ isContent, isCapital, word }: WordMention, lexicon: Lexicon): boolean =>
  isContent || (isCapital && !lexicon.functionWords.has(word));
