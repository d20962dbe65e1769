/**
 * The prose of a page as a whole: each heading stands above what `dossier.json` has under it, its words are parted where
 * they are parted there, and no word of a sentence is set smaller or fainter than the others.
 */
import { sentencesOf, squeeze } from './dossier-lines.mjs';
import { REPEATING } from './page-runs.mjs';
import { clip, fold, has, isProse, textOf, within } from './page-tree.mjs';

/** What is wrong with the prose of a page whose sentences were read. */
export function outlineFaults(page, { sentences }, site) {
  return [
    ...headingFaults(page, sentences, site),
    ...sentences.flatMap(({ text }) => partedFaults(text, site)),
    ...page.elements.flatMap(setFaults),
  ];
}

const HEADING = /^h[2-6]$/u;

// ---------------------------------------------------------------- headings

/** Headings and sentences of the prose of an entry, in the order of its page and in that of `dossier.json`. */
function headingFaults(page, sentences, { dossier }) {
  const own = dossier.entries.find(({ url, kind }) => url === page.url && kind !== 'source');
  if (own === undefined || page.url === REPEATING) return [];
  const written = own.statements
    .filter(({ part }) => part === 'prose' || part === 'heading')
    .flatMap(({ part, text }) => (part === 'prose' ? sentencesOf(text) : [text]).map(squeeze));
  const known = new Set(written);
  const places = new Map(page.elements.map((element, at) => [element, at]));
  const headings = page.elements
    .filter((element) => HEADING.test(element.tag) && within(element, isProse) !== undefined)
    .map((element) => ({ element, text: fold(textOf(element)) }));
  const inProse = sentences.filter(
    ({ element }) => !HEADING.test(element.tag) && within(element, isProse) !== undefined,
  );
  // What stands in one element keeps its order.
  const shown = [...headings, ...inProse]
    .toSorted((one, other) => places.get(one.element) - places.get(other.element))
    .map(({ text }) => squeeze(text))
    .filter((text) => known.has(text));
  const at = written.findIndex((text, index) => shown[index] !== text);
  return at === -1 || shown.length === 0 ? [] : [`has its prose under other headings, at ${clip(written[at])}`];
}

// ---------------------------------------------------------------- words

/** Words that are joined or parted otherwise than in `dossier.json` may be others: now here, nowhere. */
function partedFaults(text, site) {
  const written = spacedOf(site).get(squeeze(text));
  return written === undefined || written.has(plain(text)) ? [] : [`parts words otherwise: ${clip(text)}`];
}

const plain = (text) => fold(text.replaceAll('\u2060', '')).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');

const made = new WeakMap();

/** The sentences of the dossier with their spaces, by what they are without. */
function spacedOf({ dossier }) {
  if (!made.has(dossier)) {
    const found = new Map();
    for (const { statements } of dossier.entries)
      for (const { text } of statements)
        for (const sentence of [text, ...sentencesOf(text)])
          found.set(squeeze(sentence), (found.get(squeeze(sentence)) ?? new Set()).add(plain(sentence)));
    made.set(dossier, found);
  }
  return made.get(dossier);
}

/** In a sentence no word is set in a smaller or another type: its parts are links, values, marks and notes. */
const SET = ['nb', 'pair', 'absent', 'own', 'fact', 'ref'];

function setFaults(element) {
  const sentence = within(element.parent, ({ attributes }) =>
    /^(?:prose|summary|caption|title)-\d+$/u.test(attributes.id ?? ''),
  );
  if (sentence === undefined || within(element.parent, (other) => has(other, ...SET)) !== undefined) return [];
  const isOdd = element.tag === 'small' || (element.tag === 'span' && !has(element, ...SET));
  return isOdd ? [`sets words of a sentence apart: ${clip(fold(textOf(element)))}`] : [];
}
