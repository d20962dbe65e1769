/** Messages about faults: the place that they are of, and words in quotation marks. */
import { clip } from './page-tree.mjs';

/** Faults with the place that they are of: a file, a page, an id of the data. */
export const inPlace = (place, faults) => faults.map((fault) => `${place}: ${fault}`);

/** The beginning of some words, in quotation marks. */
export const quote = (words) => `“${clip(String(words))}”`;
