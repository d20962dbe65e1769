/**
 * What stands in an item of a list beside the title that leads away from it: the name and the date of a figure, the number
 * of a chapter and what it rests on, the headline, author and date of a document, the date of an event on a line of time, what happened at a
 * place and who names it. Each is that of the same entry.
 */
import { entryBehind } from './links.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf, wordsOf } from './page-tree.mjs';
import { placeRowFaults } from './place-table.mjs';
import { printDates, sourceLines } from './print-dates.mjs';
import { printCount } from './print-numbers.mjs';

/** What is wrong with the items of a page. */
export const itemPartFaults = (page, site) =>
  page.elements.flatMap((element) => {
    const { tag, parent } = element;
    if (tag === 'div' && has(element, 'figure')) return figureFaults(element, page, site);
    if (tag === 'li' && has(element, 'row')) return rowFaults(element, page, site);
    if (tag === 'li' && hasClass(element, 'number')) return chapterFaults(element, page, site);
    if (tag === 'li' && hasClass(element, 'letter')) return sourceFaults(element, page, site);
    if (tag === 'tr' && parent.tag === 'tbody' && page.url.startsWith('/places/'))
      return placeRowFaults(element, page, site);
    return [];
  });

const hasClass = (item, name) => childrenOf(item).some((child) => has(child, name));

/** The entry that the first link of an item leads to. */
const entryOf = (item, page, site) =>
  entryBehind(
    elementsOf(item).find(({ tag }) => tag === 'a'),
    page,
    site,
  );

/** The words of an element, without its marks. */
const bare = (element) =>
  fold(textOf(element, (one) => one.tag === 'button' || one.tag === 'sup' || has(one, 'absent')));

const isDay = (words, edtf, { language }) =>
  printDates(edtf, language).includes(words.replace(/ \((?:inferred|from a public page)\)$/u, ''));

// ---------------------------------------------------------------- figures

/** A value that leads to a figure is called as the figure is, and as of when it is. */
function figureFaults(item, page, site) {
  const figure = entryOf(item, page, site);
  if (figure?.kind !== 'figure') return [];
  const name = bare(childrenOf(item).find((child) => has(child, 'what')));
  const small = childrenOf(item).find((child) => has(child, 'quiet'));
  const day = (small === undefined ? '' : wordsOf(small)).split('as of ')[1];
  const isRight =
    figure.asOf === undefined ? day === undefined : day !== undefined && isDay(day, figure.asOf, site.dossier);
  return [
    ...(figure.labels.includes(name) ? [] : [`calls ${clip(figure.title)} otherwise: ${clip(name)}`]),
    ...(isRight ? [] : [`gives ${clip(figure.title)} as of another day: ${clip(String(day))}`]),
  ];
}

// ---------------------------------------------------------------- chapters and documents

/** A chapter has its number, and as many sentences and sources as it has. */
function chapterFaults(item, page, site) {
  const chapter = entryOf(item, page, site);
  if (chapter?.kind !== 'chapter') return [];
  const { entries, citations } = site.dossier;
  const numbered = entries.filter(({ kind, aside }) => kind === 'chapter' && aside !== true);
  const sentences = chapter.statements.filter(({ part }) => part === 'prose').length;
  const own = citations.filter(({ entry }) => entry === chapter.id);
  const sources = new Set(own.flatMap(({ passages }) => passages.map(({ source }) => source)));
  const told = [
    chapter.aside === true ? '·' : String(numbered.indexOf(chapter) + 1),
    `${printCount(sentences, 'sentence')} from ${printCount(sources.size, 'source')}`,
  ];
  const said = [
    wordsOf(childrenOf(item).find((child) => has(child, 'number'))),
    wordsOf(childrenOf(childrenOf(item)[1] ?? item).at(-1)),
  ];
  const at = told.findIndex((words, index) => words !== said[index]);
  return at === -1 ? [] : [`says of ${clip(chapter.title)}: ${clip(said[at]) || 'nothing'}, expected ${told[at]}`];
}

/** A document has its letter, its headline, its author and its date. */
function sourceFaults(item, page, site) {
  const source = site.dossier.sources.find(({ url }) => url === entryOf(item, page, site)?.url);
  if (source === undefined) return [];
  const { mark, name, headline, author } = source;
  const main = childrenOf(childrenOf(item).find((child) => has(child, 'main')) ?? item);
  const dates = sourceLines(source, site.dossier.language).map((line) => line.slice(name.length + 2));
  const said = main.filter(({ tag }) => tag === 'p').map(wordsOf);
  const [title, by] = headline.value === null ? [undefined, said[0]] : said;
  const isRight =
    wordsOf(childrenOf(item).find((child) => has(child, 'letter'))) === mark &&
    (headline.value === null || title?.startsWith(fold(headline.value)) === true) &&
    by?.startsWith(author.value === null ? 'Author unknown' : fold(author.value)) === true &&
    dates.some((date) => by.endsWith(` · ${date}`));
  return isRight ? [] : [`says of ${name}: ${clip(said.join(' '))}`];
}

// ---------------------------------------------------------------- lines of time

/** A row of the picture of a time has the date of its event, if any. */
function rowFaults(row, page, site) {
  const event = entryOf(row, page, site);
  const small = elementsOf(row).find((other) => has(other, 'quiet'));
  if (event?.kind !== 'event' || small === undefined) return [];
  const said = wordsOf(small);
  const isRight =
    isDay(said, event.date ?? '', site.dossier) ||
    event.labels.some((label) => said.replace(/ \(inferred\)$/u, '') === fold(label));
  return isRight ? [] : [`gives ${clip(said)} as the date of ${clip(event.title)}`];
}
