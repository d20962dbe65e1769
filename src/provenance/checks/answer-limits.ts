/** Words that limit what stands beside them: an answer that drops one says more than its passage. */
import { saidBy, tokensOf, type Token } from '../answer-terms.ts';
import { functionWords } from '../function-words.ts';
import { findNumbers } from '../number.ts';
import { lastWords, numberQualifiers, qualifiersIn, statementQualifiers } from '../qualifier.ts';
import { stemOf } from '../stem.ts';
import { normalizeText } from '../text.ts';
import type { ReadAnswer } from '../read-answer.ts';

/** Words that turn an answer into another one, beside those that limit every statement. */
const answerQualifiers: readonly string[] = ['attempted', 'officially', 'other', 'others'];
const limits: ReadonlySet<string> = new Set([...statementQualifiers, ...answerQualifiers]);
// Behind an answer's words these speak of what comes next: "the island had no ferry".
const aheadOnly: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'without']);
// "Potentially standing for": the two words between belong to what it limits.
const reach = 2;

/** The first word that limits the answer's words in the passage and stands neither in the answer nor as its qualifier. */
export function droppedLimit({ terms, passage, value, reading }: ReadAnswer): string | undefined {
  const { text } = normalizeText(passage);
  const tokens = tokensOf(passage);
  const own = new Set(terms.flatMap((term) => saidBy(term, passage)));
  const kept = new Set(tokensOf(`${value} ${reading.qualifier}`).map(({ stem }) => stem));
  const between = (from: number, to: number) => text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
  const isFunction = (token: Token | undefined) => token !== undefined && functionWords.has(token.text.toLowerCase());
  const limiting = tokens.find((token, at) => {
    if (!limits.has(token.text.toLowerCase()) || own.has(at) || kept.has(stemOf(token.text))) return false;
    const ahead = [1, 2, 3].find((step) => own.has(at + step) && !isFunction(tokens[at + step]));
    if (ahead !== undefined && ahead - 1 <= reach && !breaks.test(between(at, at + ahead))) return true;
    if (aheadOnly.has(token.text.toLowerCase())) return false;
    let before = at - 1;
    while (isFunction(tokens[before]) && !own.has(before)) before -= 1;
    return own.has(before) && (before === at - 1 || !breaks.test(between(before, at)));
  });
  return limiting?.text.toLowerCase() ?? droppedNumberLimit(terms, passage, `${value} ${reading.qualifier}`);
}

const breaks = /[,;:.!?()\u2014\u2026]/u;

/** "More than" before a number that the answer gives without it. */
function droppedNumberLimit(terms: ReadAnswer['terms'], passage: string, kept: string): string | undefined {
  const { text } = normalizeText(passage);
  const values = new Set(terms.flatMap(({ value }) => value ?? []));
  return findNumbers(text)
    .filter(({ value }) => values.has(value))
    .flatMap(({ start }) =>
      qualifiersIn(lastWords(text.slice(0, start).replace(/[€$£]\s*$/u, ''), 2), numberQualifiers),
    )
    .find((qualifier) => qualifiersIn(kept, [qualifier]).length === 0);
}
