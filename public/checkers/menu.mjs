/** The menu of every site: its groups, the sections in each, and what a reader finds there. A section without a page is left out. */
import { LISTS, listOfChapters } from './sections.mjs';

const PROMISES = {
  Timeline: 'What happened, and when',
  'Map and places': 'Places, on a map and in a list',
  Who: 'People and organisations',
  Figures: 'Numbers, who gives them, as of when',
  Differences: 'Where the sources do not say the same',
  'Who reports what': 'Every answer in words, report by report',
  Quotes: 'Who said what, in every wording printed',
  Sources: 'The archive, and how much of it is used',
  Method: 'What is checked, and what is not promised',
};
const GROUPS = [
  ['What happened', ['Timeline', 'Map and places']],
  ['Who', ['Who']],
  ['Background', []],
  ['Figures', ['Figures']],
  ['What the sources say', ['Differences', 'Who reports what', 'Quotes']],
  ['Sources and method', ['Sources', 'Method']],
];

/** The groups that hold a section, each with its sections: name, address without the base path, promise. */
export function menuOf({ dossier, pages }) {
  const chapters = {
    name: dossier.labels.chapters,
    url: listOfChapters(dossier),
    promise: 'The background, chapter by chapter',
  };
  return GROUPS.map(([label, names]) => {
    const all = label === 'Background' ? [chapters] : names.map(sectionOf);
    const sections = all.filter(({ url }) => pages.has(url));
    return { label: sections.length === 1 ? sections[0].name : label, sections };
  }).filter(({ sections }) => sections.length > 0);
}

const sectionOf = (name) => ({ name, url: LISTS[name], promise: PROMISES[name] });

/** The editors' pages that stand in no menu, in the order of the dossier. */
export const ownPagesOf = ({ entries }) =>
  entries.filter(({ kind, url }) => kind === 'page' && !['/', '/method/'].includes(url));
