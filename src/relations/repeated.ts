/** "The quay is closed or closed": one of the two has lost what told it from the other, as "nearly" of "nearly closed". */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords } from '../mentions/words.ts';

/** Words of `text` that are their own alternative, in order. */
export function repeatedAlternatives(text: string, lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon);
  return words.flatMap(({ word }, at) => {
    const [first, second] = [words[at - 1], words[at + 1]];
    const isRepeated = lexicon.alternatives.includes(word) && second?.isContent === true && first?.word === second.word;
    return isRepeated ? [second.text] : [];
  });
}
