/** The words in which the engine prints values of facts: those of the language in which the interface is written. */
import { enPrinted } from './en/printed.ts';
import type { PrintedWords } from './lexicon.ts';

/** Those in use. */
export const printedWords: PrintedWords = enPrinted;
