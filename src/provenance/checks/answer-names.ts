/** Names in answers: none is broken off, and a list of names holds all that other answers tell apart. */
import { saidBy, tokensOf, type Term, type Token } from '../answer-terms.ts';
import { monthNames, weekdayNames } from '../date-mention.ts';
import { functionWords } from '../function-words.ts';
import { normalizeText } from '../text.ts';
import type { ReadAnswer } from '../read-answer.ts';

const calendar: ReadonlySet<string> = new Set([...weekdayNames, ...monthNames]);
const isName = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) && !calendar.has(text);

/** The name of which the answer gives only the beginning, of two words at least. */
export function cutName(terms: readonly Term[], passage: string): string | undefined {
  const { text } = normalizeText(passage);
  const tokens = tokensOf(passage);
  const own = new Set(terms.flatMap((term) => saidBy(term, passage)));
  const joined = (at: number) => /^'?\s$/u.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
  const named = (at: number) => {
    const token = tokens[at];
    return token !== undefined && isName(token);
  };
  const last = tokens.findIndex(
    (_, at) =>
      [at - 1, at].every((index) => own.has(index) && named(index)) &&
      joined(at - 1) &&
      joined(at) &&
      named(at + 1) &&
      !own.has(at + 1),
  );
  if (last === -1) return undefined;
  return text.slice(tokens[last - 1]?.start, tokens[last + 1]?.end);
}

/** A name of another answer that the passage holds too, where the answer is nothing but names. */
export function missedName({ terms, passage }: ReadAnswer, readings: readonly ReadAnswer[]): string | undefined {
  const tokens = tokensOf(passage);
  const own = new Set(terms.flatMap((term) => saidBy(term, passage)));
  // The parts of a hyphenated name may be small: its first tells that it is one.
  const isList = terms.every((term) => {
    const first = tokens[saidBy(term, passage)[0] ?? -1];
    return term.value === undefined && first !== undefined && isName(first);
  });
  if (terms.length === 0 || !isList) return undefined;
  const names = new Set(
    readings.flatMap(({ value }) =>
      tokensOf(value)
        .filter((token) => isName(token) && !functionWords.has(token.text.toLowerCase()))
        .map(({ stem }) => stem),
    ),
  );
  return tokens.find((token, at) => !own.has(at) && isName(token) && names.has(token.stem))?.text;
}
