/**
 * The prose of a page as a whole: it is set as `dossier.json` says, its words are parted where they are parted there, and no
 * word of a sentence is set smaller or fainter than the others.
 */
import { oncePer } from './once-per.mjs';
import { clip, fold, has, isProse, textOf, within } from './page-tree.mjs';
import { proseFaults } from './prose-blocks.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';

/** What is wrong with the prose of a page whose sentences were read. */
export function outlineFaults(page, { sentences, runs }, site) {
  return [
    ...proseFaults(page, runs, site),
    ...sentences.flatMap(({ text }) => partedFaults(text, site)),
    ...page.elements.flatMap(setFaults),
  ];
}

/** Words that are joined or parted otherwise than in `dossier.json` may be others: now here, nowhere. */
function partedFaults(text, site) {
  const written = spacedOf(site).get(squeeze(text));
  return written === undefined || written.has(plain(text)) ? [] : [`parts words otherwise: ${clip(text)}`];
}

const plain = (text) => fold(text.replaceAll('\u2060', '')).replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');

/** The sentences of the dossier with their spaces, by what they are without. */
const spacedOf = oncePer(({ dossier, said }) => {
  const found = new Map();
  for (const { statements } of dossier.entries)
    for (const { text } of statements)
      for (const sentence of [text, ...sentencesOf(text, said)])
        found.set(squeeze(sentence), (found.get(squeeze(sentence)) ?? new Set()).add(plain(sentence)));
  return found;
});

/** Only prose stresses words; in a sentence no word is set in a smaller or another type: its parts are links, values, marks and notes. */
const SET = ['nb', 'pair', 'absent', 'own', 'fact', 'ref'];

function setFaults(element) {
  const isStressed = element.tag === 'em' || element.tag === 'strong';
  if (isStressed && within(element, (other) => isProse(other) || has(other, 'editorial', 'panel')) === undefined)
    return [`stresses words outside of prose: ${clip(fold(textOf(element)))}`];
  const sentence = within(element.parent, ({ attributes }) =>
    /^(?:prose|summary|caption|title)-\d+$/u.test(attributes.id ?? ''),
  );
  if (sentence === undefined || within(element.parent, (other) => has(other, ...SET)) !== undefined) return [];
  const isOdd = element.tag === 'small' || (element.tag === 'span' && !has(element, ...SET));
  return isOdd ? [`sets words of a sentence apart: ${clip(fold(textOf(element)))}`] : [];
}
