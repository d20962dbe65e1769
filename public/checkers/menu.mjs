/** The menu of every site: its groups, the sections in each, and what a reader finds there. A section without a page is left out. */
import { entriesOf } from './look-up.mjs';
import { LISTS, listOfChapters } from './sections.mjs';

const PROMISES = {
  '/timeline/': 'What happened, and when',
  '/places/': 'Places, on a map and in a list',
  '/actors/': 'People and organisations',
  '/figures/': 'Numbers, who gives them, as of when',
  '/differences/': 'Where the sources do not say the same',
  '/reports/': 'Every answer in words, report by report',
  '/quotes/': 'Who said what, in every wording printed',
  '/sources/': 'The archive, and how much of it is used',
  '/method/': 'What is checked, and what is not promised',
};
const GROUPS = [
  ['What happened', ['/timeline/', '/places/']],
  ['Who', ['/actors/']],
  ['Background', []],
  ['Figures', ['/figures/']],
  ['What the sources say', ['/differences/', '/reports/', '/quotes/']],
  ['Sources and method', ['/sources/', '/method/']],
];
/** What each list is called, by its address. */
const NAMES = new Map(Object.entries(LISTS).map(([name, url]) => [url, name]));

/** The groups that hold a section, each with its sections: name, address without the base path, promise. */
export function menuOf({ dossier, pages }) {
  const chapters = {
    name: dossier.labels.chapters,
    url: listOfChapters(dossier),
    promise: 'The background, chapter by chapter',
  };
  return GROUPS.map(([label, urls]) => {
    const all = label === 'Background' ? [chapters] : urls.map(sectionOf);
    const sections = all.filter(({ url }) => pages.has(url));
    return { label: sections.length === 1 ? sections[0].name : label, sections };
  }).filter(({ sections }) => sections.length > 0);
}

const sectionOf = (url) => ({ name: NAMES.get(url), url, promise: PROMISES[url] });

/** The editors' pages that stand in no menu, in the order of the dossier. */
export const ownPagesOf = (dossier) => entriesOf('page', dossier).filter(({ url }) => !['/', '/method/'].includes(url));
