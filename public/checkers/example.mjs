/** The worked example of the first page: a sentence and its passage, with the words marked that both have. */
import { clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { sourceLines } from './print-dates.mjs';

const WORD = /[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu;
export const wordsOf = (text) => new Set(text.toLowerCase().match(WORD));

/** The worked example: the whole passage of its one mark, and in both texts only such words marked as the other has too. */
export function exampleFaults(figure, { passages, sources, dossier }) {
  const inside = elementsOf(figure);
  const ids = inside.flatMap(({ attributes }) => attributes.popovertarget ?? []);
  const passage = ids.length === 1 ? passages.get(ids[0]) : undefined;
  const quotes = inside.filter(({ tag }) => tag === 'blockquote');
  const [ours, line] = inside.filter(({ tag }) => tag === 'p');
  if (passage === undefined || quotes.length !== 1 || line === undefined) return ['has an example of no passage'];
  const faults = textOf(quotes[0]) === passage.exact ? [] : ['gives in its example other words than the passage has'];
  if (!sourceLines(sources.get(passage.source), dossier.language).includes(fold(textOf(line))))
    faults.push(`says of its example that it is from ${clip(fold(textOf(line)))}`);
  for (const [text, other] of [
    [ours, quotes[0]],
    [quotes[0], ours],
  ]) {
    const marked = elementsOf(text).filter(({ tag }) => tag === 'mark');
    const theirs = wordsOf(textOf(other, ({ tag }) => tag === 'button'));
    const stray = marked.flatMap((mark) => [...wordsOf(textOf(mark))].filter((word) => !theirs.has(word)));
    if (marked.length === 0) faults.push('marks no words of its example');
    if (stray.length > 0) faults.push(`marks in its example what only one side has: ${stray.join(' ')}`);
  }
  return faults;
}
