/** The words that say nothing by themselves, for whoever needs no more of a language: the search in the browser. */
import { enFunctionWords } from './en/function-words.ts';
import { frFunctionWords } from './fr/function-words.ts';
import { primarySubtag } from './primary-subtag.ts';

const all: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', enFunctionWords.functionWords],
  ['fr', frFunctionWords.functionWords],
]);

const none: ReadonlySet<string> = new Set();

/** Those of a language, given as a tag of BCP 47; none of one that is not known. */
export const functionWordsOf = (tag: string): ReadonlySet<string> => all.get(primarySubtag(tag)) ?? none;
