/** Names in answers: none is broken off, and a list of names holds all that other answers tell apart. */
import type { Lexicon } from '../../language/lexicon.ts';
import { monthNamesOf, weekdayNamesOf } from '../../language/names-of-time.ts';
import { saidBy, tokensOf, type Token } from '../answer-terms.ts';
import { oncePer } from '../../text/memoize.ts';
import { normalizeText } from '../../text/normalized-text.ts';
import type { ReadAnswer } from '../read-answer.ts';

const calendarOf = oncePer(
  ({ tag }: Lexicon): ReadonlySet<string> => new Set([...weekdayNamesOf(tag), ...monthNamesOf(tag)]),
);
const isName = ({ text }: Token, lexicon: Lexicon): boolean => /^\p{Lu}/u.test(text) && !calendarOf(lexicon).has(text);

/** What is read of an answer. */
type Named = Pick<ReadAnswer, 'terms' | 'passage' | 'lexicon'>;

/** The name of which the answer gives only the beginning, of two words at least. */
export function cutName({ terms, passage, lexicon }: Named): string | undefined {
  const { text } = normalizeText(passage);
  const tokens = tokensOf(passage, lexicon);
  const own = new Set(terms.flatMap((term) => saidBy(term, passage, lexicon)));
  const joined = (at: number) => /^'?\s$/u.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
  const named = (at: number) => {
    const token = tokens[at];
    return token !== undefined && isName(token, lexicon);
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
export function missedName(
  { terms, passage, lexicon }: Named,
  readings: readonly Pick<ReadAnswer, 'value' | 'own'>[],
): string | undefined {
  const tokens = tokensOf(passage, lexicon);
  const own = new Set(terms.flatMap((term) => saidBy(term, passage, lexicon)));
  // The parts of a hyphenated name may be small: its first tells that it is one.
  const isList = terms.every((term) => {
    const first = tokens[saidBy(term, passage, lexicon)[0] ?? -1];
    return term.value === undefined && first !== undefined && isName(first, lexicon);
  });
  if (terms.length === 0 || !isList) return undefined;
  const names = new Set(
    readings.flatMap(({ value, own: { functionWords } }) =>
      tokensOf(value, lexicon)
        .filter((token) => isName(token, lexicon) && !functionWords.has(token.text.toLowerCase()))
        .map(({ stem }) => stem),
    ),
  );
  return tokens.find((token, at) => !own.has(at) && isName(token, lexicon) && names.has(token.stem))?.text;
}
