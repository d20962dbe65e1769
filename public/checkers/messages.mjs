/** Messages about faults: the place that they are of, and words in quotation marks. */
import { clip } from './page-tree.mjs';

/** Faults with the place that they are of: a file, a page, an id of the data. */
export const inPlace = (place, faults) => faults.map((fault) => `${place}: ${fault}`);

/**
 * What `judge` gives; where it ends on a form that nobody has foreseen, what `otherwise` makes of the message about it,
 * which names the line: no site that these programs are made for has it.
 */
export function foreseen(judge, otherwise) {
  try {
    return judge();
  } catch (error) {
    const [, line = ''] = /\/([\w-]{1,40}\.mjs:\d{1,9})/u.exec(error.stack) ?? [];
    return otherwise(`has a form that no site of this kind has (${line}: ${error.message})`);
  }
}

/** The beginning of some words, in quotation marks. */
export const quote = (words) => `“${clip(String(words))}”`;
