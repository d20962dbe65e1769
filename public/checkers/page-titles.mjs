/** Titles and descriptions of pages: of an entry, of a list or a part of one, or of a page that every dossier has. */
import { entriesOf, entryAt, factsIn } from './look-up.mjs';
import { fold, textOf } from './page-tree.mjs';
import { isDivided, isPartTitle, isSheetLabel, listedOn, placeInList } from './part-labels.mjs';
import { printCount } from './print-numbers.mjs';
import { listOfChapters, speakerOf } from './sections.mjs';

/** Descriptions of pages that stand for no entry, the same for every dossier. */
const DESCRIPTIONS = `
There is no page at this address.
The people and organisations that the sources name, each with the entries that list it.
What was wrong in this dossier and has been put right, with the old and the new wording.
Every question that is asked of the sources, with who says what and who does not answer it.
Numbers that the sources give: who gives each, how sure it is, as of when.
A page that used to be here.
What is checked, and what is not promised.
How many sentences of each page are cited, computed or the editors’ own.
Which errors, planted on purpose, the checks catch and which they miss, and how they do on text of others.
The places that the sources name, on a map and in a list.
Why this dossier is not on one page, and where to find it.
The whole dossier on one page, made for paper, with every cited passage as a numbered endnote.
Who said what, in every wording that the sources print.
How each source answers each question, in words, and which sources give no answer.
Finds words anywhere in the dossier.
What happened and when, as far as the sources say.
`
  .trim()
  .split('\n');
/** Titles of pages that are not their headings. */
const TITLES = { '/404.html': 'Not found', '/print/': 'The whole dossier', '/search/': 'Search' };

function headingOf({ elements }) {
  const heading = elements.find(({ tag }) => tag === 'h1');
  return heading === undefined ? '' : fold(textOf(heading));
}

/** The figure that a page explores, or shows on other sites. */
const exploredBy = (url, dossier) => {
  const own = url.replace(/(?<=\/)(?:explore|embed)\/$/u, '');
  return own === url ? undefined : entryAt(own, dossier, 'figure');
};

function titlesOf(page, dossier) {
  const { url } = page;
  const entry = entryAt(url, dossier);
  const explored = exploredBy(url, dossier);
  if (explored !== undefined)
    return url.endsWith('/embed/')
      ? factsIn(explored.id, dossier).map((fact) => fact.question)
      : [`Explore: ${explored.title}`];
  const source = dossier.sources.find((other) => url.startsWith(other.url));
  if (entry === undefined && source !== undefined)
    return [`${source.name}, cited passages, part ${url.split('/').at(-2)}`];
  if (entry === undefined)
    return [TITLES[url] ?? '', headingOf(page), `The sentence ledger: ${headingOf(page)}`].filter(
      (title) => title !== '',
    );
  const fact = factsIn(entry.id, dossier)[0];
  if (entry.kind === 'question' && fact !== undefined) return [fact.question, entry.title];
  return entry.kind === 'quote' ? [`${speakerOf(entry, dossier)}: ${entry.title}`] : [entry.title];
}

/** Whether a title is that of a page: of its entry, or of a list; a part is called after its list. */
export function isTitle(title, page, dossier, pages) {
  const site = { dossier, pages };
  const heading = headingOf(page);
  const { list } = placeInList(page.url);
  const entry = list === page.url ? undefined : entryAt(list, dossier);
  const names = entry === undefined || page.url.startsWith('/method/') ? titlesOf(page, dossier) : [entry.title];
  if (list === page.url && names.includes(title)) return true;
  if (page.url.startsWith('/reports/') && title.startsWith(`${heading}: `)) {
    const sheet = title.slice(heading.length + 2);
    return isSheetLabel(`${sheet.charAt(0).toUpperCase()}${sheet.slice(1)}`, page, site);
  }
  return names.some((name) => isPartTitle(title, name, page, site));
}

/** Whether a description is that of a page with this title. */
export function isDescription(text, title, page, dossier, pages) {
  const { url } = page;
  const { list } = placeInList(url);
  if (isDivided(page, pages) && isTitle(title, page, dossier, pages)) {
    // Behind the title of a part stands what describes its list.
    const first = pages.get(list);
    if (
      first !== undefined &&
      text.startsWith(`${title}. `) &&
      isDescriptionOfList(text.slice(title.length + 2), first, dossier)
    )
      return true;
    if (list === '/method/' && url !== list) return text === `${title}: rules waived, each with its reason.`;
    if (list.startsWith('/method/ledger/'))
      return text === `${LEDGER}: ${title.slice('The sentence ledger: '.length)}.`;
  }
  if (list === listOfChapters(dossier)) {
    const shown = listedOn(page, 'chapter', { dossier, pages }).length;
    const { chapters } = dossier.labels;
    const before = title === chapters ? '' : `${title}. `;
    if (text === `${before}${chapters}: ${printCount(shown, 'chapter')}.`) return isTitle(title, page, dossier, pages);
  }
  return url === list && isDescriptionOfList(text, page, dossier);
}
const LEDGER = 'How many sentences of each page are cited, computed or the editors’ own';

function isDescriptionOfList(text, page, dossier) {
  const { url } = page;
  const { labels, sources } = dossier;
  const entry = entryAt(url, dossier) ?? exploredBy(url, dossier);
  const summary = entry?.statements.find(({ part }) => part === 'summary')?.text;
  const fact = factsIn(entry?.id, dossier)[0];
  const source = sources.find((other) => url.startsWith(other.url));
  const chapters = entriesOf('chapter', dossier).map(({ title }) => title);
  const known = [
    ...(url.endsWith('/explore/') ? [fact?.question] : [summary]),
    ...(entry?.kind === 'quote'
      ? [`${speakerOf(entry, dossier)}, ${entry.title}: every wording that the sources print.`]
      : []),
    ...(source === undefined
      ? []
      : [`What is known about ${source.name}, and every passage that the dossier cites from it.`]),
    ...(url === '/' ? [dossier.title] : []),
    ...(entry === undefined || summary === undefined ? DESCRIPTIONS : []),
  ];
  if (known.includes(text)) return true;
  if (url === '/sources/')
    return (
      text ===
      `The ${String(sources.length)} archived document${sources.length === 1 ? '' : 's'} that this dossier rests on.`
    );
  const part = /, part (\d+) of (\d+)\.$/u.exec(text);
  if (part !== null && source !== undefined)
    return text === `Passages that the dossier cites from ${source.name}${part[0]}` && url.endsWith(`/${part[1]}/`);
  if (url.startsWith('/method/ledger/')) return text === `${LEDGER}: ${headingOf(page)}.`;
  // The chapters are named, those beside the subject left out.
  const names =
    text.startsWith(`${labels.chapters}: `) && text.endsWith('.')
      ? text.slice(labels.chapters.length + 2, -1)
      : undefined;
  if (url === listOfChapters(dossier) && names !== undefined)
    return names === '' || chapters.reduce((rest, title) => rest.replace(title, ''), names).replaceAll('; ', '') === '';
  return false;
}
