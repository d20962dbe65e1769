/** What the page of an entry ends with: how to cite it, and the entries before and after it. Both are compared as a whole. */
import { at, exactFaults, part, way } from './exact-part.mjs';
import { newestDates } from './head-lines.mjs';
import { entriesOf, entryAt } from './look-up.mjs';
import { childrenOf, elementsOf, has, wordsOf } from './page-tree.mjs';
import { speakerOf } from './sections.mjs';

/** What is wrong with either. */
export const endFaults = (page, site) => [...citeFaults(page, site), ...turnFaults(page, site)];

// ---------------------------------------------------------------- how to cite a page

const CITED = new Set(['event', 'figure', 'question', 'quote', 'chapter', 'page']);

function citeFaults({ url, elements }, site) {
  const { dossier, files } = site;
  const entry = entryAt(url, dossier);
  const isCited = entry !== undefined && CITED.has(entry.kind) && url !== '/' && url !== '/method/';
  const found = elements.filter(
    (element) => element.tag === 'section' && wordsOf(childrenOf(element)[0]) === 'Cite this',
  );
  if (found.length > 1) return ['says twice how to cite it'];
  if (!isCited) return exactFaults(found[0], [], 'how to cite it');
  const names = ['bib', 'ris'].map((ending) => `${url.slice(1, -1)}.${ending}`);
  const links = ['BibTeX', 'RIS'].map((name, index) => way(`${site.base}${names[index]}`, name));
  const hasFiles = names.every((name) => files.has(name));
  const expected = linesToCopy(entry, site).map((line) =>
    part(
      'section',
      { class: 'sans' },
      part('h2', { class: 'label' }, 'Cite this'),
      part('p', {}, line),
      part(
        'p',
        { class: 'quiet noprint' },
        'To cite one sentence, tap the mark after it: under “Supports” is a link to the sentence’s own address.',
      ),
      hasFiles && part('p', { class: 'sans files' }, ...links),
    ),
  );
  return exactFaults(found[0], expected, 'how to cite it');
}

/** The line to copy, in each way to print the day of the newest source. */
function linesToCopy(entry, { dossier, base, pages: { origin = '' } }) {
  const question = dossier.facts.find((fact) => fact.url === entry.url)?.question;
  const title = { quote: `${speakerOf(entry, dossier)}: ${entry.title}`, question }[entry.kind] ?? entry.title;
  const nested = title.replaceAll('“', '‘').replaceAll('”', '’');
  const stop = /[.?!]$/u.test(title) ? '' : '.';
  const dates = newestDates(dossier).map((date) => `, as of ${date}`);
  return (dates.length === 0 ? [''] : dates).map(
    (date) => `“${nested}${stop}” ${dossier.title}${date}. ${origin}${base}${entry.url.slice(1)}`,
  );
}

// ---------------------------------------------------------------- the entries before and after one

const TURNS = { event: 'Events', figure: 'Figures', question: 'Questions', quote: 'Quotations', chapter: 'Chapters' };

function turnFaults({ url, elements }, site) {
  const { dossier } = site;
  const turns = elements.filter((element) => has(element, 'turn'));
  const entry = entryAt(url, dossier);
  const label = entry && TURNS[entry.kind];
  if (turns.length > 1) return ['leads on twice'];
  const others = label === undefined ? [] : entriesOf(entry.kind, dossier);
  if (others.length < 2) return exactFaults(turns[0], [], 'its way on');
  const leads = ['prev', 'next'].map((rel) =>
    elementsOf(turns[0] ?? part('nav', {})).find(({ attributes }) => attributes.rel === rel),
  );
  const [before, after] = leads.map((link) =>
    others.find((other) => other !== entry && at(other.url, site) === link?.attributes.href),
  );
  const turn = (other, rel, name, named) =>
    other !== undefined &&
    part('a', { rel, ...named, href: at(other.url, site) }, part('span', { class: 'label' }, name), other.title);
  const expected = part(
    'nav',
    { class: 'turn noprint', 'aria-label': label },
    turn(before, 'prev', 'Previous', {}),
    turn(after, 'next', 'Next', { class: 'after' }),
  );
  return exactFaults(turns[0], [expected], 'its way on');
}
