/**
 * Who does what is told, where the verb is the same: "Lund painted the quay, Reis watching" told as "Reis painted the quay",
 * "Reis was refused a berth" told as "Reis refused a berth", and "the parents said they had warned the school" told as "the
 * school warned the parents". Each word is there, and somebody else does it.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isVerb } from '../words/related.ts';
import { formsOf, readDeeds, type Deed } from './deeds.ts';
import { byForm, share } from './lemmas.ts';

/** Of `deeds`, those that have the verb of another, by each base form that it may have. */
function alikeIn(deeds: readonly Deed[]): (deed: Deed) => readonly Deed[] {
  const byLemma = byForm(deeds, ({ verb }) => verb.lemmas);
  return ({ verb }) => verb.lemmas.flatMap((lemma) => byLemma.get(lemma) ?? []);
}

const verbsOf = (deeds: readonly Deed[]): string[] => [...new Set(deeds.map(({ verb }) => verb.text))];

/** The verbs of `text` that the passages have with another subject, or done to the same subject or by it, each once. */
export function otherDoers(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  // "Painted" or "paints", not "paint", which may as well be a noun.
  const isInflected = ({ verb: { word, lemmas } }: Deed): boolean =>
    lemmas.some((lemma) => lemma !== word && isVerb(lemma, lexicon));
  const readOwn = (from: string): readonly Deed[] =>
    readDeeds(from, lexicon).filter(({ subject }) => subject.length > 0);
  const own = readOwn(text).filter(isInflected);
  if (own.length === 0) return [];
  // "Beat" is done by whoever stands before it; "cars set on fire" in a title may be a participle.
  const given = passages.flatMap((passage) => readOwn(passage).filter((deed) => isInflected(deed) || deed.isSure));
  const alikeOf = alikeIn(given);
  // "Lund painted the quay, and Reis watched": of each the sentence tells a deed of its own.
  const doesElse = ({ subject }: Deed, { verb, firstInSentence }: Deed): boolean =>
    given.some(
      (other) =>
        other.verb !== verb &&
        other.firstInSentence === firstInSentence &&
        share(formsOf(subject), formsOf(other.subject)),
    );
  const found = own.filter((deed) => {
    const alike = alikeOf(deed);
    // Who reports is judged by who is quoted.
    const isReport = deed.verb.lemmas.some((lemma) => lexicon.reportingWords.includes(lemma));
    const isOther = (other: Deed): boolean => isOfAnother(deed, other, () => doesElse(deed, other));
    return alike.length > 0 && ((!isReport && alike.every(isOther)) || alike.every((other) => isTurned(deed, other)));
  });
  return verbsOf(found);
}

/**
 * Whether `other` has another subject before the verb, and this one only behind it, which does something else there, or, of two
 * that are named, not in its sentence at all.
 */
function isOfAnother(
  { subject, isNamed, isPassive, hasObject, object }: Deed,
  other: Deed,
  doesElse: () => boolean,
): boolean {
  // "Two men arrested in Marelo": without an object it may be they who suffer it.
  if (!isNamed && !hasObject) return false;
  const places = subject.flatMap(({ lemmas }) => lemmas.flatMap((lemma) => other.firstInSentence.get(lemma) ?? []));
  // "Reis, the baker, accused the mill" on "the miller, Lund, accused the mill": both are named, and it is done to the same.
  const areNames = isNamed && other.isNamed && share(object, other.object);
  const isBehind = places.length > 0 ? places.every((at) => at > other.at) : areNames;
  return isBehind && (other.isNamed || !isNamed || doesElse()) && other.isPassive === isPassive;
}

/** Whether `other` has the verb with this subject in the other voice, an object behind the one that is active. */
function isTurned({ subject, doer, isPassive, hasObject }: Deed, other: Deed): boolean {
  const [head, theirs] = [subject.at(-1), other.subject.at(-1)];
  if (head === undefined || theirs === undefined || other.isPassive === isPassive) return false;
  if (!(isPassive ? other.hasObject : hasObject)) return false;
  // "The owner of the mill was warned": of the owner it is told, not of the mill.
  return share(doer, other.doer) || head.lemmas.some((lemma) => theirs.lemmas.includes(lemma));
}

/** Verbs of `text` that its passages tell of the same the other way round, and never as it does, each once. */
export function turnedDeeds(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const readOwn = (from: string): readonly Deed[] =>
    readDeeds(from, lexicon).filter(
      ({ verb, isSure, isPassive }) =>
        isSure && !isPassive && !verb.lemmas.some((lemma) => lexicon.speakingWords.includes(lemma)),
    );
  const own = readOwn(text).filter(({ doer, object, hasObject }) => doer.size > 0 && hasObject && !share(doer, object));
  if (own.length === 0) return [];
  const alikeOf = alikeIn(passages.flatMap(readOwn));
  const found = own.filter((deed) => {
    const alike = alikeOf(deed);
    if (alike.some(({ doer }) => share(deed.doer, doer))) return false;
    // "Inspectors wrote to bakers": who did it is to whom it is told to have been done.
    const isBehind = (form: string): boolean => (deed.lastInClause.get(form) ?? -1) > deed.at;
    return alike.some((other) => [...other.doer].some(isBehind) || isDoneTo(deed.doer, other));
  });
  return verbsOf(found);
}

/** Whether it is done to somebody who does not stand before the verb: "they had warned the school". */
function isDoneTo(somebody: ReadonlySet<string>, { at, object, firstInSentence }: Deed): boolean {
  return share(somebody, object) && ![...somebody].some((form) => (firstInSentence.get(form) ?? at) < at);
}
