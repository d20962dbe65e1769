/**
 * What a clause and a sentence are, where only signs tell: every rule that asks whether two words stand together asks here.
 *
 * @example
 * clausesOf('Three boats (two of wood) sank; the crew, tired, left') // 'Three boats ', 'two of wood', ' sank' …
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';

// A sign inside a name or a number ends nothing: "Example.org", "10.8", "2019–20".
const closing = String.raw`["”’')\]]*(?=\s|$)`;
const dash = String.raw`(?<!\d)[—–]|[—–](?!\d)`;
const sentence = String.raw`[.;:!?…]${closing}`;
const clause = String.raw`[,.;:!?…]${closing}|${dash}`;
// What stands in brackets is a clause by itself, and does not end the one around it: "$90 (almost £70) a night".
const bracketed = String.raw`|[()]`;

const sentenceEnd = new RegExp(sentence, 'u');
const clauseEnd = new RegExp(clause, 'u');
const clauseBreak = new RegExp(clause + bracketed, 'u');

/** The same with the words that join clauses, "and", "but". */
const coordinatedEnd = oncePer(
  ({ coordinators }: Lexicon) => new RegExp(String.raw`${clause}|\s(?:${either(coordinators)})(?=\s)`, 'u'),
);

/** The rest of a clause, as part of a pattern. */
export const restOfClause = '[^,;.!?]*';

/** Where the sentences of `text` lie, as its signs tell, semicolons and colons among them. */
export function sentencesBySigns(text: string): Span[] {
  const cuts = [...text.matchAll(new RegExp(sentence, 'gu'))].map(({ 0: sign, index }) => index + sign.length);
  const ends = [...cuts.filter((cut) => cut < text.length), text.length];
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}

/** The clauses of `text`, without the signs that end them. */
export function clausesOf(text: string): string[] {
  return text.split(clauseBreak);
}

const coordinatedEnds = oncePer((lexicon: Lexicon) => new RegExp(coordinatedEnd(lexicon), 'gu'));

/** The clauses of `text`, which end before a word that joins two as well: "boats sank and crews left". */
export function coordinatedClausesOf(text: string, lexicon: Lexicon): string[] {
  return coordinatedSpansOf(text, lexicon).map(({ start, end }) => text.slice(start, end));
}

/** Where these clauses lie, without the signs and words that end them. */
export function coordinatedSpansOf(text: string, lexicon: Lexicon): Span[] {
  const ends = [...text.matchAll(coordinatedEnds(lexicon))];
  const starts = [0, ...ends.map(({ 0: sign, index }) => index + sign.length)];
  return starts.map((start, at) => ({ start, end: ends[at]?.index ?? text.length }));
}

const assertionEnd = oncePer(
  ({ coordinators }: Lexicon) =>
    new RegExp(String.raw`${sentence}|[—–](?=\s|$)|,?\s(?:${either(coordinators)})(?=\s)`, 'u'),
);

/** What `text` asserts one after the other: a comma sets nothing apart, a word that joins does. */
export function assertionsOf(text: string, lexicon: Lexicon): string[] {
  return text.split(assertionEnd(lexicon));
}

/** For each of the `ordered` spans, how many clauses, or sentences, of `text` end before it: those of one number stand together. */
export function numbersOf(whole: 'clause' | 'sentence', text: string, ordered: readonly Span[]): number[] {
  const ends = [...text.matchAll(new RegExp(whole === 'clause' ? clause : sentence, 'gu'))];
  let number = 0;
  return ordered.map(({ start }) => {
    while ((ends[number]?.index ?? text.length) < start) number += 1;
    return number;
  });
}

/** Whether a sentence ends between two words, in whichever order. */
export function isSentenceApart(text: string, one: Span, other: Span): boolean {
  return sentenceEnd.test(between(text, one, other));
}

/** Whether a clause ends between two words, in whichever order. */
export function isClauseApart(text: string, one: Span, other: Span): boolean {
  return clauseEnd.test(between(text, one, other));
}

/** Whether a clause ends or another is joined to it between two words, in whichever order. */
export function isCoordinateApart(text: string, one: Span, other: Span, lexicon: Lexicon): boolean {
  return coordinatedEnd(lexicon).test(between(text, one, other));
}

function between(text: string, one: Span, other: Span): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, second.start);
}
