/**
 * What one clause of a sentence tells, told of whom another clause of it tells, or of its date: "the tribunal fined the mill" on
 * "the inspectors fined the mill; the tribunal halved the fine", "the owner spoke on Monday" on "the owner, who was named on
 * Monday, spoke on Tuesday".
 *
 * A clause takes from another what it leaves out itself, and nothing that it has of its own.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import type { DateMention } from '../mentions/dates.ts';
import { isOfName, type WordMention } from '../mentions/words.ts';
import { followersOf, oppositesOf } from '../words/related.ts';
import { formsOf } from './deeds.ts';
import { toldSentences, type ToldClause, type ToldSentence } from './told-clauses.ts';

/** Words of `text` that the passages have in another clause than what is told of them, each once. */
export function clausesMixed(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const given = passages.flatMap((passage) => toldSentences(passage, lexicon));
  const several = given.filter(({ clauses }) => clauses.length > 1);
  if (several.length === 0) return [];
  const found = toldSentences(text, lexicon).flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      const own = ownClause(clause, lexicon);
      const heads = several.flatMap((one) => headApart(own, one, given, lexicon));
      const dates = clause.dates.filter((date) => isDateApart(own, date, several, given));
      return [...heads, ...dates.map(({ start, end }) => sentence.text.slice(start, end))];
    }),
  );
  return [...new Set(found)];
}

/** A clause of the statement. */
interface OwnClause extends ToldClause {
  /** The words that tell something of its head. */
  readonly telling: readonly WordMention[];
  readonly forms: ReadonlySet<string>;
  /** Those of words that are not of whom it tells. */
  readonly rest: ReadonlySet<string>;
}

function ownClause(clause: ToldClause, lexicon: Lexicon): OwnClause {
  const { head, words } = clause;
  return {
    ...clause,
    telling: words.filter((word) => !head.includes(word) && !isIdle(word.lemmas, lexicon)),
    forms: formsOf(words),
    rest: formsOf(words.filter((word) => !head.includes(word))),
  };
}

/** Whether these are base forms of a word that tells only that something was said, or little of its own. */
const isIdle = (lemmas: readonly string[], { reportingWords, lightVerbs, speakingWords }: Lexicon): boolean =>
  lemmas.some((lemma) => [reportingWords, lightVerbs, speakingWords].some((list) => list.includes(lemma)));

const none: ReadonlySet<number> = new Set();

/** In which clauses of a sentence a word stands. */
function placesOf({ places }: ToldSentence, { word, lemmas }: WordMention): ReadonlySet<number> {
  const found = [word, ...lemmas].flatMap((form) => [...(places.get(form) ?? none)]);
  return found.length === 0 ? none : new Set(found);
}

const standsOnlyAt = (sentence: ToldSentence, word: WordMention, at: number): boolean => {
  const places = placesOf(sentence, word);
  return places.size === 1 && places.has(at);
};

/** The words of whom a clause tells, where a sentence tells the rest of it of somebody else. */
function headApart(own: OwnClause, sentence: ToldSentence, given: readonly ToldSentence[], lexicon: Lexicon): string[] {
  const standing = own.head.filter((word) => placesOf(sentence, word).size > 0);
  const places = new Set(standing.flatMap((word) => [...placesOf(sentence, word)]));
  return [...places].flatMap((here) => {
    const mine = sentence.clauses[here];
    const some = standing.filter((word) => standsOnlyAt(sentence, word, here));
    if (mine === undefined || some.length === 0 || !isToldOf(some, mine)) return [];
    const isTaken = sentence.clauses.some((other, there) => {
      if (there === here || !tellsOfOther(own, some, other)) return false;
      if (takesAmount(own, mine, other)) return true;
      const taken = own.telling.filter((word) => standsOnlyAt(sentence, word, there));
      // "Called the closure rash, while Lund said it was overdue": a pronoun takes along what it stands for.
      const keeps = other.pronoun === 'none' && keepsSome(own, mine, (word) => standsOnlyAt(sentence, word, here));
      return taken.length > 0 && !tellsOwn(own, mine, keeps, lexicon) && !areTogether(some, taken, given);
    });
    return isTaken ? some.map(({ text }) => text) : [];
  });
}

/** Whether a clause has a word or a number that only its own has there. */
const keepsSome = (own: OwnClause, { numbers }: ToldClause, isOwn: (word: WordMention) => boolean): boolean =>
  own.telling.some(isOwn) || [...own.numbers].some((number) => numbers.has(number));

/** Whether a clause tells of one of some words, and not only of what that is part of: "mill" of "the mill owner". */
function isToldOf(some: readonly WordMention[], { head }: ToldClause): boolean {
  return head.some((own, at) => {
    const isWhole = isOfName(own) || head[at + 1]?.start !== own.end + 1;
    return isWhole && some.some(({ lemmas }) => lemmas.some((lemma) => own.lemmas.includes(lemma)));
  });
}

/** Whether a clause tells of somebody of whom the statement tells nothing else, and by no pronoun of whom it tells itself. */
function tellsOfOther(
  { rest }: OwnClause,
  some: readonly WordMention[],
  { head, words, pronoun }: ToldClause,
): boolean {
  const isHeld = ({ word, lemmas }: WordMention): boolean => [word, ...lemmas].some((form) => rest.has(form));
  if (head.length === 0 || [...head, ...words.filter(isOfName)].some(isHeld)) return false;
  return pronoun === 'none' || (pronoun === 'other' && some.some(isOfName));
}

/** Whether a clause has a number of the other, or a date where one of both leaves out its verb, and none that its own has there. */
function takesAmount(own: OwnClause, mine: ToldClause, other: ToldClause): boolean {
  const isTaken = (has: (clause: ToldClause) => boolean): boolean => !has(mine) && has(other);
  const hasNumber = ({ numbers }: ToldClause): boolean => [...own.numbers].some((number) => numbers.has(number));
  const hasDate = ({ dates }: ToldClause): boolean => own.dates.some((date) => dates.some((one) => isSame(date, one)));
  if (mine.numbers.size > 0 && isTaken(hasNumber)) return true;
  const isElided = [mine, other].some(({ predicate }) => predicate.length === 0);
  return isElided && mine.dates.length > 0 && isTaken(hasDate);
}

const isSame = (one: DateMention, other: DateMention): boolean => isSaidBy(one, other) || isSaidBy(other, one);

/** Whether a clause tells what its own tells there, or that leaves out what it tells; `keeps` where it has something of that. */
function tellsOwn({ forms, numbers }: OwnClause, mine: ToldClause, keeps: boolean, lexicon: Lexicon): boolean {
  const { predicate } = mine;
  if (predicate.length === 0) return true;
  // Both may have said something: then what they said tells.
  if (isIdle(predicate, lexicon)) return keeps;
  if (keeps && [...numbers].some((number) => mine.numbers.has(number))) return true;
  // What is told in the place of its opposite is judged as such.
  return predicate.some((lemma) =>
    [lemma, ...followersOf(lemma, lexicon), ...oppositesOf(lemma, lexicon)].some((form) => forms.has(form)),
  );
}

/** Whether some clause has one of some words with one of others. */
const areTogether = (
  some: readonly WordMention[],
  others: readonly WordMention[],
  given: readonly ToldSentence[],
): boolean =>
  given.some((sentence) => {
    const places = new Set(some.flatMap((word) => [...placesOf(sentence, word)]));
    return others.some((word) => [...placesOf(sentence, word)].some((at) => places.has(at)));
  });

/** Whether a date stands only in clauses that tell nothing of what is told of it, be it only that something was said. */
function isDateApart(
  { head, words }: OwnClause,
  date: DateMention,
  several: readonly ToldSentence[],
  given: readonly ToldSentence[],
): boolean {
  const told = words.filter((word) => !head.includes(word));
  const isIn = ({ dates }: ToldClause): boolean => dates.some((other) => isSame(date, other));
  const isTold = (sentence: ToldSentence, at: number): boolean => told.some((word) => placesOf(sentence, word).has(at));
  if (given.some((sentence) => sentence.clauses.some((clause, at) => isIn(clause) && isTold(sentence, at))))
    return false;
  // "And the mill on Tuesday" takes its verb from the clause before.
  return several.some(
    (sentence) =>
      sentence.clauses.some((clause) => isIn(clause) && clause.predicate.length > 0) &&
      told.some((word) => placesOf(sentence, word).size > 0),
  );
}
