/** The words that say nothing by themselves, for whoever needs no more of a language: the search in the browser. */
import { enFunctionWords } from './en/function-words.ts';
import { frFunctionWords } from './fr/function-words.ts';

const none: ReadonlySet<string> = new Set();

/** Those of a language, given as a tag of BCP 47; none of one that is not known. */
export function functionWordsOf(tag: string): ReadonlySet<string> {
  if (/^en\b/iu.test(tag)) return enFunctionWords.functionWords;
  return /^fr\b/iu.test(tag) ? frFunctionWords.functionWords : none;
}
