/**
 * The age of somebody else: "Ana Reis, 48, and Bo Lund, 52" on "Bo Lund, 48, and the 52-year-old Ana Reis". Names and
 * numbers all stand there, each beside another.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readNames, type NameMention } from '../mentions/names.ts';
import { measureNamed, measureOf } from '../mentions/measures.ts';
import { readCounts, type NumberMention } from '../mentions/numbers.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isCommonWord, isNoun, isVerb } from '../words/related.ts';

/** Somebody with an age, as a text ties them. */
interface Aged {
  readonly name: string;
  readonly age: number;
}

/** An age that the passages give otherwise. */
export interface OtherAge extends Aged {
  /** What the passages have: this person's age, or whose the age is. */
  readonly given: string;
}

/** Years that nobody has lived. */
export const oldestAge = 123;

interface Patterns {
  /** Between a name and its age: "Reis, 48," and "Reis (48)". */
  readonly behindName: RegExp;
  /** What closes an age behind a name. */
  readonly closing: RegExp;
  /** Between an age and its name: "48-year-old sailor Reis". */
  readonly beforeName: RegExp;
}

const patternsOf = oncePer(({ ageUnit, agesBefore }: Lexicon): Patterns => ({
  behindName: /^(?:,\s|\s\()$/u,
  closing: new RegExp(String.raw`^(?:\s${ageUnit})?(?:[,.;:)]|$)`, 'u'),
  beforeName: new RegExp(String.raw`^(?:${either(agesBefore)})\s(?<middle>(?:[^\p{Lu}\s]+\s){0,2})$`, 'u'),
}));

// Units of text in which what stands between an age and its name surely lies.
const beside = 60;

const hundred = 100;
const decade = 10;

/** Whether a passage tells of somebody's age in the decade of life that a number of `text` tells: "in her thirties" on "34 years". */
export function isDecadeOfLife(
  { kind, value, start }: NumberMention,
  text: string,
  own: Lexicon,
  passage: string,
  lexicon: Lexicon,
): boolean {
  // "In the sixties" is no age.
  const before = readWords(text.slice(Math.max(0, start - beside), start), own).at(-1)?.word ?? '';
  if (kind !== 'decade' || value >= hundred || own.articles.includes(before)) return false;
  const { closing } = patternsOf(lexicon);
  return readCounts(passage, lexicon).some(
    (age) =>
      age.value >= value &&
      age.value < value + decade &&
      (measureOf(passage, age, lexicon) === measureNamed(lexicon.ageUnit, lexicon) ||
        (/[,(]\s?$/u.test(passage.slice(Math.max(0, age.start - beside), age.start)) &&
          closing.test(passage.slice(age.end, age.end + beside)))),
  );
}

const agesIn = memoizePer((lexicon: Lexicon) => (text): readonly Aged[] => {
  const numbers = readCounts(text, lexicon).filter(({ value }) => value < oldestAge);
  if (numbers.length === 0) return [];
  const names = readNames(text, lexicon);
  return numbers.flatMap((number) => {
    const name =
      names.find((one) => one.end <= number.start && standsBehind(text, one, number, lexicon)) ??
      names.find((one) => one.start >= number.end && standsBefore(text, number, one, lexicon));
    return name === undefined ? [] : [{ name: name.name, age: number.value }];
  });
});

function standsBehind(text: string, name: NameMention, number: NumberMention, lexicon: Lexicon): boolean {
  const { behindName, closing } = patternsOf(lexicon);
  if (number.start - name.end > beside) return false;
  // "Reis’s son, 9": the son is nine.
  return (
    behindName.test(text.slice(name.end, number.start)) && closing.test(text.slice(number.end, number.end + beside))
  );
}

function standsBefore(text: string, number: NumberMention, name: NameMention, lexicon: Lexicon): boolean {
  if (name.start - number.end > beside) return false;
  const match = patternsOf(lexicon).beforeName.exec(text.slice(number.end, name.start));
  // "The 48-year-old told Reis": only what somebody is may stand between.
  const words = match?.groups?.['middle']?.trim().split(' ') ?? [];
  return match !== null && words.every((word) => word === '' || (isNoun(word, lexicon) && !isVerb(word, lexicon)));
}

/**
 * The ages of `text` that the passages give to another, or that they give otherwise.
 *
 * @param isSame whether two names are known to be of one person
 */
export function otherAges(
  text: string,
  passages: readonly string[],
  lexicon: Lexicon,
  isSame: (one: string, other: string) => boolean,
): OtherAge[] {
  const own = agesIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => agesIn(passage, lexicon));
  const runs = given.length === 0 ? [] : passages.flatMap((passage) => readNames(passage, lexicon).map(partsOf));
  const mayBeOne = (one: string, other: string): boolean => {
    const [mine, theirs] = [partsOf({ name: one }), partsOf({ name: other })];
    if (isFamily(mine, theirs, lexicon)) return false;
    // "Reis, 48" on "Ana, 48" where the passages have "Ana Reis" too.
    return share(mine, theirs) || runs.some((run) => share(run, mine) && share(run, theirs)) || isSame(one, other);
  };
  return own.flatMap(({ name, age }) => {
    const theirs = given.filter((other) => mayBeOne(name, other.name));
    if (theirs.some((other) => other.age === age)) return [];
    const [mine] = theirs;
    // "Reis, 48," on "the 48-year-old sailor": nobody can tell whose it is.
    const isOpen = passages.some((passage) => hasLooseAge(passage, age, lexicon));
    const other = isOpen ? undefined : given.find((one) => one.age === age);
    const found = mine === undefined ? other?.name : String(mine.age);
    return found === undefined ? [] : [{ name, age, given: found }];
  });
}

const share = (some: readonly string[], more: readonly string[]): boolean => some.some((part) => more.includes(part));

/** Whether two whole names have nothing but the last word in common. */
function isFamily(one: readonly string[], other: readonly string[], lexicon: Lexicon): boolean {
  const [mine, theirs] = [one.slice(0, -1), other.slice(0, -1)].map((given) =>
    given.filter((word) => !isCommonWord(word, lexicon) && !lexicon.titles.includes(word)),
  );
  return mine !== undefined && theirs !== undefined && mine.length > 0 && theirs.length > 0 && !share(mine, theirs);
}

/** Whether a passage has the number beside nobody's name. */
function hasLooseAge(passage: string, age: number, lexicon: Lexicon): boolean {
  const numbers = readCounts(passage, lexicon).filter(({ value }) => value === age);
  return numbers.length > agesIn(passage, lexicon).filter((one) => one.age === age).length;
}

const partsOf = ({ name }: { readonly name: string }): readonly string[] =>
  name.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part));
