/**
 * Passages of `dossier.json` made whole again. A long one is given there by its opening and closing words and the hash of
 * all: with the archived document it is read from there, with the pages alone from whatever on them has that hash.
 */
import { hashOf } from './hashes.mjs';
import { textOf } from './page-tree.mjs';

/** The dossier with every passage whole; `wordsOf` finds the words of one by its source and its span, or by its hash. */
export function withWholePassages(dossier, wordsOf) {
  const whole = ({ through, ...passage }) => {
    if (through === undefined) return passage;
    const span = { source: passage.source, start: passage.start, end: through.end, sha256: through.sha256 };
    const words = wordsOf(span) ?? `${passage.exact} … ${through.exact}`;
    return { ...passage, end: through.end, exact: words, given: { end: passage.end, exact: passage.exact, through } };
  };
  return {
    ...dossier,
    citations: dossier.citations.map((citation) => ({ ...citation, passages: citation.passages.map(whole) })),
  };
}

/** The words that pages mark as a passage, by their hash. */
export function markedWords(pages) {
  const found = new Map();
  for (const { elements } of pages.values())
    for (const element of elements) if (element.tag === 'mark') found.set(hashOf(textOf(element)), textOf(element));
  return ({ sha256 }) => found.get(sha256);
}

/** What is wrong with the ends that a passage is given by, where it is not given whole. */
export function endsFaults({ start, end, exact, given }, text) {
  if (given === undefined) return [];
  const { through } = given;
  if (!(start < given.end && given.end < through.start && through.start < end))
    return ['its opening and closing words are not apart'];
  if (text.slice(start, given.end) !== given.exact) return ['the document does not open it with these words'];
  if (text.slice(through.start, end) !== through.exact) return ['the document does not close it with these words'];
  return hashOf(exact) === through.sha256 ? [] : ['its words do not have the hash that is given'];
}

/** The largest part of a document that the passages of `dossier.json` may give together, in characters. */
const MOST = 2 / 3;

/** Documents of which the passages give more than that; `texts` are the documents by source. */
export function givenFaults({ sources, citations }, texts) {
  return sources.flatMap(({ id }) => {
    const text = texts.get(id);
    if (typeof text !== 'string') return []; // Reported with the source.
    const isGiven = new Uint8Array(text.length);
    for (const { source, start, end, given } of citations.flatMap(({ passages }) => passages)) {
      if (source !== id) continue;
      isGiven.fill(1, start, given?.end ?? end);
      if (given !== undefined) isGiven.fill(1, given.through.start, end);
    }
    const share = isGiven.reduce((sum, one) => sum + one, 0) / text.length;
    // A short passage cannot be cut, so that a document of few words may come to more.
    const isLong = citations.some(({ passages }) => passages.some((one) => one.source === id && isCuttable(one)));
    return share > MOST && isLong ? [`${id}: its passages give ${(share * 100).toFixed(0)} % of it whole`] : [];
  });
}

/** Whether a passage is given whole though it has words between its ends. */
const isCuttable = ({ given, exact }) => given === undefined && exact.trim().split(/\s+/u).length > 8;
