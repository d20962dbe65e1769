/** Words that limit what stands beside them: an answer that drops one says more than its passage. */
import type { Lexicon } from '../../language/lexicon.ts';
import { isClauseApart } from '../../mentions/clauses.ts';
import { limitsOf } from '../../mentions/limits.ts';
import { findNegations } from '../../mentions/negation.ts';
import { isTurning } from '../../relations/turning.ts';
import { stemOf } from '../../words/stem.ts';
import { saidBy, tokensOf, type Token } from '../answer-terms.ts';
import { holdsQualifier } from '../../mentions/qualifier.ts';
import { normalizeText } from '../../text/normalized-text.ts';
import type { ReadAnswer } from '../read-answer.ts';
import { readCounts } from '../../mentions/numbers.ts';

// "Potentially standing for": the two words between belong to what it limits.
const steps = [1, 2, 3];

/** What is read of an answer. */
type Limited = Pick<ReadAnswer, 'terms' | 'passage' | 'value' | 'lexicon'> & {
  readonly reading: Pick<ReadAnswer['reading'], 'qualifier'>;
};

/** The first word that limits the answer's words in the passage and stands neither in the answer nor as its qualifier. */
export function droppedLimit({ terms, passage, value, reading, lexicon }: Limited): string | undefined {
  const { hedges, provisos, others, plans, functionWords } = lexicon;
  const { text } = normalizeText(passage);
  const tokens = tokensOf(passage, lexicon);
  const own = new Set(terms.flatMap((term) => saidBy(term, passage, lexicon)));
  const kept = new Set(tokensOf(`${value} ${reading.qualifier}`, lexicon).map(({ stem }) => stem));
  // "Pas avant l’automne" keeps the negation of "ne rouvrira pas avant l’automne".
  const negated = new Set(findNegations(value, lexicon).map((negation) => negation.word));
  const classOf = (word: string): string => findNegations(word, lexicon)[0]?.word ?? '';
  const isTogether = (from: number, to: number): boolean => {
    const [one, other] = [tokens[from], tokens[to]];
    return one !== undefined && other !== undefined && !isClauseApart(text, one, other);
  };
  const isFunction = (token: Token | undefined) => token !== undefined && functionWords.has(token.text.toLowerCase());
  const limiting = tokens.find((token, at) => {
    const word = token.text.toLowerCase();
    const turns = isTurning(word, lexicon) || plans.includes(word);
    if (!turns && ![hedges, provisos, others].some((list) => list.includes(word))) return false;
    if (own.has(at) || kept.has(stemOf(word, lexicon)) || negated.has(classOf(word))) return false;
    const ahead = steps.find((step) => own.has(at + step));
    if (ahead !== undefined && isTogether(at, at + ahead)) return true;
    // Behind an answer's words it speaks of what comes next: "the island had no ferry".
    if (turns) return false;
    let before = at - 1;
    while (isFunction(tokens[before]) && !own.has(before)) before -= 1;
    return own.has(before) && (before === at - 1 || isTogether(before, at));
  });
  return limiting?.text.toLowerCase() ?? droppedNumberLimit(terms, passage, `${value} ${reading.qualifier}`, lexicon);
}

/** "More than" before a number that the answer gives without it. */
function droppedNumberLimit(
  terms: ReadAnswer['terms'],
  passage: string,
  kept: string,
  lexicon: Lexicon,
): string | undefined {
  const { text } = normalizeText(passage);
  const values = new Set(terms.flatMap(({ value }) => value ?? []));
  return readCounts(text, lexicon)
    .filter(({ value }) => values.has(value))
    .flatMap((number) => limitsOf(text, number, lexicon).map(({ written }) => written))
    .find((limit) => !holdsQualifier(kept, limit, lexicon));
}
