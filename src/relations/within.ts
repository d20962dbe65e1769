/** Whether two words of a text stand in one sentence, or in one clause of it. */
import type { Span } from '../text/spans.ts';

const sentenceEnd = /[.;:!?…]["”’')\]]*\s/u;
const clauseEnd = /[,;:.!?…—–]["”’')\]]*\s/u;

/** Whether a sentence ends between two words, in whichever order. */
export function isSentenceApart(text: string, one: Span, other: Span): boolean {
  return sentenceEnd.test(between(text, one, other));
}

/** Whether a clause ends between two words, in whichever order. */
export function isClauseApart(text: string, one: Span, other: Span): boolean {
  return clauseEnd.test(between(text, one, other));
}

function between(text: string, one: Span, other: Span): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, second.start);
}
