/** Whether quoted words are those of a text. */
import { ellipsisParts, isInsideWord } from './anchor.ts';
import { foldText } from './text.ts';

/** Whether `quoted` stands in one of `texts` as whole words, its parts in order; a closing comma or stop may differ. */
export function standsIn(quoted: string, texts: readonly string[]): boolean {
  const needle = foldText(quoted).trim();
  const bare = needle.replace(/[.,;:!?]$/u, '');
  return texts.some((text) => {
    const haystack = foldText(text);
    // A sentence of the source may go on in ours: its first letter is made small, or a capital.
    if ([bare, swapFirst(bare)].some((words) => containsWords(haystack, words))) return true;
    let from = 0;
    return ellipsisParts(bare).every((part) => {
      const at = haystack.indexOf(part, from);
      from = at + part.length;
      return at !== -1 && !isInsideWord(haystack, at) && !isInsideWord(haystack, at + part.length);
    });
  });
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
