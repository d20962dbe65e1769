/** Whether quoted words are those of a text. */
import { ellipsisParts, isInsideWord } from './whole-words.ts';
import { foldText } from './normalized-text.ts';

/** Whether `quoted` stands in one of `texts` as whole words, its parts in order; a closing comma or stop may differ. */
export function standsIn(quoted: string, texts: readonly string[]): boolean {
  return texts.some((text) => leftOutOf(quoted, text) !== undefined);
}

/** Whether one of `texts` has `words` as they stand, none left out: then nothing is told otherwise than there. */
export const isVerbatim = (words: string, texts: readonly string[]): boolean =>
  texts.some((text) => leftOutOf(words, text)?.length === 0);

/** Whether one of `texts` is `words`, no more and no less; a closing comma or stop may differ, and the case of the first letter. */
export const isWhole = (words: string, texts: readonly string[]): boolean => {
  const bare = withoutStop(foldText(words));
  const other = swapFirst(bare);
  return texts.some((text) => [bare, other].includes(withoutStop(foldText(text))));
};

const withoutStop = (words: string): string => words.trim().replace(/[.,;:!?]$/u, '');

// "[T]he" on "the": one letter in brackets before the rest of its word is written small or large.
const alteredLetter = /\[(\p{L})\](?=\p{L})/gu;

/** What the ellipses of `quoted` leave out where it stands in `text`; nothing where it does not stand there. */
export function leftOutOf(quoted: string, text: string): readonly string[] | undefined {
  const bare = withoutStop(foldText(quoted).replaceAll(alteredLetter, '$1'));
  const haystack = foldText(text);
  // A sentence of the source may go on in ours: its first letter is made small, or a capital.
  if ([bare, swapFirst(bare)].some((words) => containsWords(haystack, words))) return [];
  const skipped: string[] = [];
  let from = 0;
  for (const [index, part] of ellipsisParts(bare).entries()) {
    const at = haystack.indexOf(part, from);
    if (at === -1 || isInsideWord(haystack, at) || isInsideWord(haystack, at + part.length)) return undefined;
    if (index > 0) skipped.push(haystack.slice(from, at));
    from = at + part.length;
  }
  return skipped;
}

/** With its first letter in the other case. */
function swapFirst(words: string): string {
  const [first = ''] = words;
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(first.length);
}

function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) return true;
  }
  return false;
}
