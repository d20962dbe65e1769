/** How English prints values. */
import type { PrintedWords } from '../lexicon.ts';

/** Words between and beside values. */
export const enPrinted: PrintedWords = { tag: 'en', million: 'million', to: 'to', or: 'or', about: 'about' };
