/**
 * `support-number`: every number of a statement stands in its passages or in a fact it prints, as the same kind of
 * number; so does every run with a figure that nobody can read.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { readDates } from '../../mentions/dates.ts';
import { mayBeNoNumber } from '../../mentions/doubtful-numbers.ts';
import { readMultiples, type MultipleMention } from '../../mentions/multiples.ts';
import { readNumbers, type NumberKind, type NumberMention } from '../../mentions/numbers.ts';
import { readUnread, type UnreadMention } from '../../mentions/unread.ts';
import { readWords } from '../../mentions/words.ts';
import { isCenturyOf, isDecadeOf, sameAmounts } from '../../relations/amounts.ts';
import { followsAsBound, followsAsVague } from '../../relations/bounds.ts';
import { isNamedInFull } from '../../relations/listed.ts';
import { isNumberedSo, isOneOfSuch } from '../../relations/numbered.ts';
import { rankedIn } from '../../relations/ranked.ts';
import { lemmasOf } from '../../words/lemma.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { knownNames, namesStandingIn, sourceNames, type SourceNames } from '../known-names.ts';
import { offsetsOfName } from '../../text/whole-words.ts';
import { oncePer } from '../../text/memoize.ts';
import { isTouched, touch, type Span } from '../../text/spans.ts';
import { lexiconOfDossier, supportOf, wordsIn, type Support } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { beside, numbersOf } from '../number.ts';
import { reckoningOf } from '../reckoned-number.ts';

/** Judges every statement that cites or prints facts. */
export function checkSupportNumber(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const names = [knownNames(dossier), sourceNames(dossier.sources)];
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const numbers = numbersOf(text, lexicon);
    const multiples = readMultiples(text, lexicon);
    const unread = readUnread(text, lexicon);
    if (numbers.length === 0 && multiples.length === 0 && unread.length === 0) return [];
    const support = supportOf(statement, entry, dossier);
    const known = knownIn(support, lexicon.numbers.half);
    // "Twice what it was", on the two numbers.
    const ranked = multiples.length === 0 ? [] : rankedIn(text, wordsIn(lexicon, support), lexicon);
    const rankOf = (span: Span) => ranked.find((one) => touch(one.span, span));
    const missing = [
      ...numbers.filter((number) =>
        mayBeNoNumber(number, text, lexicon) ? known.isOther(number, text, lexicon) : !known.has(number, text, lexicon),
      ),
      ...multiples.filter((multiple) => !(rankOf(multiple)?.isSo ?? known.hasMultiple(multiple, text, lexicon))),
      ...unread.filter((run) => !support.told.some((told) => standsAlone(run.text, told.text))),
    ];
    if (missing.length === 0) return [];
    const ofNames = numbersInNames(text, names);
    const follows = sameAmounts(text, wordsIn(lexicon, support), lexicon);
    return missing
      .filter((span) => !isTouched(ofNames, span) && !follows.some((other) => touch(other, span)))
      .map((span) => {
        const written = text.slice(span.start, span.end);
        return fault(
          'support-number',
          statement.place,
          `Unexpected number \`${written}\`, which stands in none of the passages of \`${statement.text}\`.`,
          reckonedHint(written, span, support) ?? hintFor(support),
        );
      });
  };
}

interface KnownNumbers {
  readonly has: (number: NumberMention, text: string, lexicon: Lexicon) => boolean;
  /** Whether what the number counts is counted otherwise, and never so. */
  readonly isOther: (number: NumberMention, text: string, lexicon: Lexicon) => boolean;
  readonly hasMultiple: (multiple: MultipleMention, text: string, lexicon: Lexicon) => boolean;
}

function knownIn({ told, values }: Support, half: string): KnownNumbers {
  const byKind: Readonly<Record<NumberKind, Set<number>>> = {
    count: new Set(values),
    ordinal: new Set(),
    fraction: new Set(),
    decade: new Set(),
  };
  const multiples = new Set<number | string>();
  const years = new Set(told.flatMap(({ text, lexicon }) => readDates(text, lexicon).map(({ year }) => year)));
  // Asked for seldom: only where a number is not there as it is.
  let counted: ReadonlySet<string> | undefined;
  const allCounted = (): ReadonlySet<string> =>
    (counted ??= new Set(
      told.flatMap(({ text, lexicon }) =>
        readNumbers(text, lexicon).flatMap((number) => countedKeys(number, text, lexicon)),
      ),
    ));
  for (const { text, lexicon } of told) {
    for (const number of readNumbers(text, lexicon)) {
      for (const value of number.values) byKind[number.kind].add(value);
    }
    for (const { value } of readMultiples(text, lexicon)) {
      // "Tens of thousands" are thousands.
      for (const one of typeof value === 'string' ? [value, ...value.split(/\s+/u)] : [value]) multiples.add(one);
    }
    for (const value of countsOfGroups(text, lexicon)) byKind.count.add(value);
  }
  const isOther = (number: NumberMention, text: string, own: Lexicon): boolean => {
    if (number.kind === 'ordinal') return byKind.ordinal.size > 0 && !byKind.ordinal.has(number.value);
    const keys = countedKeys(number, text, own);
    const counted = [...allCounted()];
    const isCounted = keys.some((key) => counted.some((other) => other.endsWith(key.slice(key.indexOf(' ')))));
    return isCounted && !keys.some((key) => allCounted().has(key));
  };
  return {
    has: (number, text, own) =>
      number.values.some((value) => byKind[number.kind].has(value)) ||
      // "His 300th goal" on "300 goals", "six minutes" on "sixth-minute": how many there are, of the same thing.
      countedKeys(number, text, own).some((key) => allCounted().has(key)) ||
      told.some(
        (one) =>
          one.lexicon === own &&
          (followsAsBound(number, text, one.text, own) || isNumberedSo(number, text, one.text, own)),
      ) ||
      (told.some((one) => one.lexicon === own && isOneOfSuch(number, text, one.text, own)) &&
        !isOther(number, text, own)) ||
      (told.some((one) => one.lexicon === own && isNamedInFull(number, text, one.text, own)) &&
        !isOther(number, text, own)) ||
      (number.kind === 'decade' && isDecadeOf(number.value, years)) ||
      isCenturyOf(number, text, years, own) ||
      // "The ’90s" are the 1990s.
      (number.kind === 'decade' &&
        number.values.some((value) =>
          [...byKind.decade].some((other) => other % 100 === value % 100 && (other < 100 || value < 100)),
        )),
    isOther,
    // "Half as much" is "double" from the other side: an editor has to see from which.
    // "Three times" tells how often, and so may "three floods".
    hasMultiple: ({ value, isOften, ...span }, text, own) =>
      multiples.has(value) ||
      told.some((one) => one.lexicon === own && followsAsVague(span, text, one.text, own)) ||
      (value === half && (multiples.has(2) || multiples.has(1 / 2))) ||
      // "Halved" is "half of what it was".
      (value === 1 / 2 && multiples.has(half)) ||
      (isOften && typeof value === 'number' && byKind.count.has(value)),
  };
}

/** How many there are of what a text calls "both", or "a trio". */
function countsOfGroups(text: string, lexicon: Lexicon): number[] {
  return readWords(text, lexicon).flatMap(({ word }) => groupsOf(lexicon).get(word) ?? []);
}

const groupsOf = oncePer(({ numbers }: Lexicon) => new Map(Object.entries(numbers.groups)));

/** Each value with the base forms of the word behind it. */
function countedKeys({ values, end }: NumberMention, text: string, lexicon: Lexicon): string[] {
  const next = /^[\s-]+(?<word>\p{L}+)/u.exec(text.slice(end, end + beside))?.groups?.['word'];
  if (next === undefined) return [];
  return lemmasOf(next, lexicon).flatMap((lemma) => values.map((value) => `${String(value)} ${lemma}`));
}

/** Whether a run stands in a text as it is, neither inside another nor behind a sign that makes another of it: "-7C". */
function standsAlone(run: string, text: string): boolean {
  return offsetsOfName(text, run).some((at) => /^\p{L}/u.test(run) || !/[\u2212-]/u.test(text[at - 1] ?? ''));
}

/** Where a name with a figure stands: "Channel 4" counts nothing. */
function numbersInNames(
  text: string,
  known: readonly (ReadonlyMap<string, string> | SourceNames)[],
): readonly { readonly start: number; readonly end: number }[] {
  return known
    .flatMap((names) => namesStandingIn(text, names))
    .filter(({ name }) => /\d/u.test(name))
    .flatMap(({ name }) => offsetsOfName(text, name).map((start) => ({ start, end: start + name.length })))
    .sort((a, b) => a.start - b.start);
}

/** Points from a number that follows from those of the passages to where it is computed; none where it does not follow. */
function reckonedHint(
  written: string,
  number: NumberMention | MultipleMention | UnreadMention,
  { told }: Support,
): string | undefined {
  if (!('value' in number) || typeof number.value !== 'number') return undefined;
  const given = told.flatMap(({ text, lexicon }) => numbersOf(text, lexicon).map(({ value }) => value));
  const isPart = !('kind' in number) || number.kind === 'fraction';
  const sum = reckoningOf(number.value, given, isPart);
  return sum === undefined
    ? undefined
    : `\`${written}\` is computed from numbers of the passages, perhaps as \`${sum}\`: make it a figure with a \`formula\` and print it with \`<Fact id="…" />\`, or correct the number.`;
}

// A statement that rests on its whole entry has dozens of passages: the first few tell enough.
const shownPassages = 3;

function hintFor({ quoted, printed }: Support): string {
  const distinct = [...new Set([...quoted, ...printed])];
  const shown = distinct.slice(0, shownPassages).map((text) => `\`${text}\``);
  const more = distinct.length > shownPassages ? ` and ${String(distinct.length - shownPassages)} more` : '';
  return `The passages say ${shown.join(', ')}${more}: correct the number, or cite the passage that holds it.`;
}
