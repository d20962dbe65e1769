/** What rests on an editor's word, from `dossier.json` alone: bound to the words that it says, and counted again. */
import { hashOf } from './hashes.mjs';
import { clip } from './page-tree.mjs';
import { passageId } from './passage-ids.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';

/** Hexadecimal digits of a SHA-256 that a signature is bound to. */
const LENGTH = 32;

/** Statements that nobody answers for, and signatures that are bound to other words than those beside them. */
export function signatureFaults({ entries, sources, citations }) {
  const exact = new Map(citations.flatMap(({ passages }) => passages.map((passage) => [passageId(passage), passage])));
  const all = sources.map(({ id }) => id).sort();
  return entries.flatMap(({ statements }) =>
    statements.flatMap(({ id, text, state, review }) => {
      if (review === undefined)
        return state === 'editorial' ? [`${id}: is the editors’ own, and does not say who signed it`] : [];
      const strange = review.passages.filter((name) => !exact.has(name));
      if (strange.length > 0) return [`${id}: was read beside ${clip(strange[0])}, which nothing cites`];
      const missing = review.open.filter((word) => !squeeze(text).toLowerCase().includes(squeeze(word).toLowerCase()));
      if (missing.length > 0) return [`${id}: does not have the open word ${clip(missing[0])}`];
      const beside = review.passages.map((name) => `${exact.get(name).source} ${exact.get(name).exact}`);
      const bound = [text, [...new Set(beside)].sort(), review.ofSources ? all : []];
      // What "alone" excludes without a search.
      if (review.unsearched !== undefined) bound.push(review.unsearched);
      const hash = hashOf(JSON.stringify(bound)).slice(0, LENGTH);
      return hash === review.hash ? [] : [`${id}: its signature is bound to other words`];
    }),
  );
}

/** Whether each sentence that rests on an editor's word is signed or open, by its words; open where two statements differ. */
export function reviewsIn({ entries }, said) {
  const found = new Map();
  for (const { text, review } of entries.flatMap(({ statements }) => statements)) {
    if (review === undefined) continue;
    for (const sentence of sentencesOf(text, said))
      if (found.get(squeeze(sentence)) !== 'open') found.set(squeeze(sentence), review.by === null ? 'open' : 'signed');
  }
  return found;
}
