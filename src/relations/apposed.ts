/**
 * Who does what a verb tells, where commas part them: "their baker, Ana Reis, a mother of two, accused the mill", "the captain,
 * who had been on duty, has left".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import type { WordMention } from '../mentions/words.ts';
import { isTelling } from './clause-heads.ts';

/**
 * The words before the verb at `at` of a sentence that stand for who does it: what is put between commas before it, back to where
 * that begins; none where no comma stands before the verb.
 *
 * @param words those of one sentence of `text`
 */
export function apposedBefore(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): readonly WordMention[] {
  const isHelping = ({ word }: WordMention): boolean =>
    lexicon.auxiliaries.includes(word) || lexicon.limitingWords.has(word);
  const verb = words.slice(0, at).findLastIndex((word) => !isHelping(word)) + 1;
  if (!isApart(text, words, verb)) return [];
  let start = verb;
  for (let end = verb; end > 0; end = start) {
    do start -= 1;
    while (start > 0 && !isApart(text, words, start));
    const own = words.slice(start, end);
    const isAside = lexicon.relativePronouns.includes(own[0]?.word ?? '');
    // "The mill has closed, said": what tells something stands for nobody.
    if (!isAside && own.some((_, place) => isTelling(own, place, lexicon))) return words.slice(end, verb);
  }
  return words.slice(0, verb);
}

/** Whether a comma parts the word at `at` from the one before it. */
function isApart(text: string, words: readonly WordMention[], at: number): boolean {
  const [before, own] = [words[at - 1], words[at]];
  return before !== undefined && own !== undefined && isClauseApart(text, before, own);
}
