/** `support-number`: every number of a statement, and every word with a digit, stands in its passages or in a fact it prints. */
import { findDates } from '../date-mention.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { memoize } from '../memoize.ts';
import { findNumbers, type FoundNumber } from '../number.ts';
import { isTouched } from '../spans.ts';
import { supportOf, type Support } from '../support.ts';
import { supportedStatements } from './supported-statements.ts';

/** Judges every statement that cites or prints facts. */
export function checkSupportNumber(dossier: Dossier): Finding[] {
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    const { text } = statement;
    const numbers = numbersOf(text);
    const unread = unreadIn(text);
    if (numbers.length + unread.length === 0 && !multiple.test(text) && !ordinal.test(text)) return [];
    const support = supportOf(statement, entry, dossier);
    const known = new Set([
      ...support.values,
      ...support.texts.flatMap((passage) => withoutDates(passage).map((number) => number.value)),
    ]);
    const unknown = numbers
      .filter((number) => !known.has(number.value))
      .map((number) => text.slice(number.start, number.end));
    const words = [multiple, ordinal].flatMap((pattern) => unsupportedWords(text, support, pattern));
    return [...unknown, ...unsupportedUnread(unread, support), ...words].map((written) =>
      fault(
        'support-number',
        statement.place,
        `Unexpected number \`${written}\`, which stands in none of the passages of \`${text}\`.`,
        hintFor(support),
      ),
    );
  });
}

// Words that say how many times, or how many at the least, without a number of their own.
const multiple =
  /(?<![\p{L}-])(?:doubled?|tripled?|quadrupled?|halved|twice|thrice|tenfold|half|dozens?|scores|hundreds|thousands|millions|billions)(?![\p{L}-])/iu;

const ordinal = /(?<![\p{L}-])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?![\p{L}-])/iu;

/** Multiples such as "double", and ordinals such as "first", stand in the passages too. */
function unsupportedWords(text: string, { texts }: Support, pattern: RegExp): string[] {
  const every = new RegExp(pattern, 'giu');
  const known = new Set(texts.flatMap((passage) => passage.match(every) ?? []).map((word) => word.toLowerCase()));
  return (text.match(every) ?? []).filter((word) => !known.has(word.toLowerCase()));
}

/** Numbers that are no part of a date: "15 April" counts nothing. */
const withoutDates: (text: string) => readonly FoundNumber[] = memoize((text) => {
  const numbers = findNumbers(text);
  if (numbers.length === 0) return [];
  const dates = findDates(text);
  return numbers.filter((number) => !isTouched(dates, number));
});

// With what a point or comma joins to it, so that the "3" of "3.5m" does not stand for another.
const joined = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{L}\p{M}\p{N}]+)*/gu;

/** Words with a digit that are read neither as a number nor as a date: "1e9", "5km", "15th", "½". */
const unreadIn: (text: string) => readonly string[] = memoize((text) => {
  if (!/\p{N}/u.test(text)) return [];
  let rest = '';
  let at = 0;
  for (const { start, end } of [...findDates(text), ...findNumbers(text)].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  const words = (rest + text.slice(at)).match(joined) ?? [];
  return words.filter((word) => /\p{N}/u.test(word));
});

/** What nothing reads can only be the same: the passages write it so, too. */
function unsupportedUnread(unread: readonly string[], { texts }: Support): string[] {
  if (unread.length === 0) return [];
  const fold = (word: string): string => word.normalize('NFC').toLowerCase();
  const known = new Set(texts.flatMap(unreadIn).map(fold));
  return unread.filter((word) => !known.has(fold(word)));
}

/** Numbers that say how many: not those of a date, nor "one" where it is a pronoun. */
function numbersOf(text: string): FoundNumber[] {
  return withoutDates(text).filter((number) => {
    const word = text.slice(number.start, number.end).toLowerCase();
    return word !== 'one' || !isPronoun(text, number);
  });
}

// Units of text in which one word surely stands: a long text is not gone through again for each of its numbers.
const beside = 50;

function isPronoun(text: string, { start, end }: FoundNumber): boolean {
  const behind = text.slice(end, end + beside);
  return (
    /(?:\b(?:no|any|every|each|which|this|that|the|only|some|by|from|to|is)\s+)$/iu.test(
      text.slice(Math.max(0, start - beside), start),
    ) ||
    /^\s+(?:of|another|by|that|which|is|or)\b/iu.test(behind) ||
    /^[.,;:)]/u.test(behind)
  );
}

// A statement that rests on its whole entry has dozens of passages: the first few tell enough.
const shownPassages = 3;

function hintFor({ texts }: Support): string {
  const distinct = [...new Set(texts)];
  const shown = distinct.slice(0, shownPassages).map((text) => `\`${text}\``);
  const more = distinct.length > shownPassages ? ` and ${String(distinct.length - shownPassages)} more` : '';
  return `The passages say ${shown.join(', ')}${more}: correct the number, or cite the passage that holds it.`;
}
