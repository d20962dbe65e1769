/** In how many ways sources print a quotation, as its page says. */
import { has } from './page-tree.mjs';
import { squeeze } from './sentences.mjs';

const lettersOf = (words) =>
  squeeze(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What the page may say of them: words that differ, or that one source alone prints, are marked on it. */
export function printingsOf({ wordings = [] }, { elements }) {
  const bySource = new Map();
  for (const { source, words } of wordings)
    bySource.set(source, [...(bySource.get(source) ?? []), lettersOf(words)].sort());
  if (bySource.size === 1) return ['Printed by one source'];
  const number = new Set([...bySource.values()].map((words) => words.join())).size;
  if (number === 1) return [`The same words in ${String(bySource.size)} sources`];
  const isMarked = (name) => elements.some((element) => element.tag === 'span' && has(element, name));
  if (isMarked('differs')) return [`${String(number)} wordings; some words differ`, `In ${String(number)} languages`];
  if (isMarked('only')) return [`${String(number)} wordings; one prints more than another`];
  return [`${String(number)} parts, each printed by another source`, `In ${String(number)} languages`];
}
