/**
 * The passages that the marks of a page open: each item of their list has its source, its words in their sentence, the ways
 * to both, and what it supports.
 */
import { exactFaults, part, way } from './exact-part.mjs';
import { wordsOf } from './example.mjs';
import { entryAt } from './look-up.mjs';
import { childrenOf, clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { passagesByCitation } from './passage-ids.mjs';
import { sourceLines } from './print-dates.mjs';
import { quoteFaults } from './quoted-passage.mjs';
import { isErrorForm, isOnGitHub } from './repository-pages.mjs';
import { isSaidAbsent } from './silences.mjs';

/** What is said not to stand in a source: its mark and its source, what is absent, and the way to where all of it is listed. */
export function absentFaults(item, source, dossier) {
  const children = childrenOf(item);
  const [head, said, way, close] = children;
  const [link, ...others] = way === undefined ? [] : elementsOf(way);
  const isRight =
    children.map(({ tag }) => tag).join(' ') === 'p p p button' &&
    closes(close, item) &&
    sourceLines(source, dossier.language).some((line) => fold(textOf(head)) === `${source.mark} ${line}`) &&
    isSaidAbsent(said, dossier) &&
    others.length === 0 &&
    fold(textOf(way)) === 'In the source' &&
    link?.attributes.href?.endsWith(`${source.url}#silences`) === true;
  return isRight
    ? []
    : [`shows what ${source.id} does not say in another form than it has: ${clip(fold(textOf(item)))}`];
}

/** Whether an element tells what of our sentences a passage supports, which is compared with both. */
export const isUseLine = ({ tag, classes, parent }) =>
  tag === 'p' && classes.includes('noprint') && parent?.tag === 'li' && parent.attributes.popover !== undefined;

/** Whether a button closes what it stands in, and says so. */
const closes = (button, { attributes: { id } }) =>
  button.attributes.popovertarget === id && fold(textOf(button)) === 'Close';

/** An item of the list: its mark and its source, the words marked in their sentence, the ways to both and to ours. */
export function itemFaults(item, page, { passages, sources, texts, dossier }) {
  const { id } = item.attributes;
  const passage = passages.get(id);
  const source = sources.get(passage?.source);
  if (passage === undefined || source === undefined) return [`shows ${clip(id ?? 'something')}, which is no passage`];
  const faults = [];
  const children = childrenOf(item);
  const close = children.pop();
  const isNote = ({ classes }) => classes.includes('editorial');
  const notes = children.filter(isNote);
  const [head, quote, ways, uses] = children.filter((child) => !isNote(child));
  const form = /^p blockquote p(?: p)?$/u;
  if (
    !form.test([head, quote, ...children.slice(2 + notes.length)].map((child) => child?.tag).join(' ')) ||
    !closes(close, item)
  )
    return [`shows ${id} in another form than a passage has`];
  const [line = ''] = sourceLines(source, dossier.language);
  faults.push(...exactFaults(head, [part('p', {}, part('b', {}, passage.mark), line)], `the name of ${id}`));
  faults.push(...exactFaults(ways, [waysOf(ways, id, source, page, dossier)], `the ways beside ${id}`));
  if (uses !== undefined) faults.push(...useFaults(uses, id, page, dossier, fold(textOf(quote))));
  return [...faults, ...quoteFaults(quote, notes, passage, source, { texts, dossier })];
}

/** The ways to the words in their source, to the live page where one is known, and to the form for an error, which the overview has in its foot alone. */
function waysOf(ways, id, source, page, dossier) {
  const hrefs = elementsOf(ways).flatMap(({ attributes }) => attributes.href ?? []);
  const first = (test) => hrefs.find(test) ?? '';
  const isThere = (href) => {
    const [address, fragment] = href.split('#', 2);
    return isPageOf(source, address) && fragment === `${id}-there`;
  };
  const live = first((href) => href.split('#:~:')[0] === source.address.value);
  const report = first((href) => isErrorForm(href, page.url, dossier, id));
  return part(
    'p',
    {},
    way(first(isThere), 'In the source'),
    source.address.value !== null && way(live, 'Live page'),
    isOnGitHub(dossier) && page.url !== '/' && part('a', { href: report, class: 'noprint' }, 'Report an error'),
  );
}

/**
 * What a passage supports: sentences of the page that have a mark of it, each by rows of words that it and the passage
 * have, and called signed as the dossier says.
 */
function useFaults(uses, id, page, dossier, exact) {
  const links = elementsOf(uses).filter(({ tag }) => tag === 'a');
  const own = entryAt(page.url, dossier)?.statements ?? [];
  const told = links.map((link) => {
    const statement = own.find((one) => one.id.endsWith(link.attributes.href));
    const words = fold(textOf(link));
    const isTrue = words === 'a sentence' || (statement !== undefined && isShared(words, statement.text, exact));
    return `${isTrue ? words : ''}${typeof statement?.review?.by === 'string' ? ' (signed by an editor)' : ''}`;
  });
  const faults =
    fold(textOf(uses)) === `Supports ${told.join(' · ')}` ? [] : [`says beside ${id}: ${clip(fold(textOf(uses)))}`];
  for (const { attributes } of links) {
    const place = page.elements.find(({ attributes: { id: one } }) => `#${one}` === attributes.href);
    const statement = own.find((one) => one.id.endsWith(attributes.href));
    // Titles, questions and labels have no marks of their own; the data say what they rest on.
    const isMarked =
      NAMING.has(statement?.part) || place?.tag === 'h1'
        ? restsOn(statement, id, dossier)
        : place !== undefined && elementsOf(place).some((mark) => mark.attributes.popovertarget === id);
    if (place === undefined || !isMarked)
      faults.push(`leads from ${id} to a sentence that does not rest on it, ${clip(attributes.href ?? '')}`);
  }
  return faults;
}

const NAMING = new Set(['title', 'question', 'label']);

/** Whether a statement rests on a passage, by the data. */
function restsOn(statement, id, dossier) {
  return (statement?.citations ?? []).some((one) => passagesByCitation(dossier).get(one)?.includes(id) === true);
}

/** Whether rows of words, in quotation marks and parted by dots, stand in a sentence in this order, each word in the passage too. */
function isShared(quoted, sentence, exact) {
  const theirs = wordsOf(exact);
  let from = 0;
  return /^“(.+)”$/u
    .exec(quoted)?.[1]
    .replace(/ …$/u, '')
    .split(' … ')
    .every((row) => {
      const at = fold(sentence).indexOf(row, from);
      from = at + row.length;
      return at >= 0 && [...wordsOf(row)].every((word) => theirs.has(word));
    });
}

/** Whether an address is that of a page of the source: its first, or one of the others, which have numbers. */
function isPageOf({ url }, address) {
  const [, number = ''] = /(?<=\/)(?:(\d+)\/)?$/u.exec(address) ?? [];
  return (number === '' ? address : address.slice(0, -number.length - 1)).endsWith(url);
}
