/** Negations that deny less than all: "did not sell all loaves", "n’a rouvert que lundi". */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { readWords } from '../mentions/words.ts';
import { indexesTouched } from '../text/spans.ts';
import { lemmasIn } from './lemmas.ts';

// "Not all", "not take all".
const mostBeforeWhole = 2;

/** "Did not sell all loaves": what is denied of all may be so of some, where the passages tell it of no whole. */
export function isOfPart(text: string, start: number, passages: readonly string[], lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const behind = indexesTouched(words, { start, end: start + 1 }).end;
  const whole = words.slice(behind, behind + mostBeforeWhole).find(({ word }) => lexicon.universals.includes(word));
  return whole !== undefined && !passages.some((passage) => lemmasIn(passage, lexicon).has(whole.word));
}

/** "N’a rouvert que dans un sens": a negation that denies nothing but of all the rest. */
export function isLimit(text: string, start: number, lexicon: Lexicon): boolean {
  const words = readWords(text, lexicon);
  const behind = words.slice(indexesTouched(words, { start, end: start + 1 }).end);
  const end = behind.find(({ word }) => lexicon.onlyBehind.includes(word) || lexicon.limitingWords.has(word));
  const isOnly = end !== undefined && lexicon.onlyBehind.includes(end.word);
  return isOnly && !isClauseApart(text, { start, end: start }, end);
}
