/**
 * The marks behind the words of a page: what each opens, what it is called, and what is wrong with it.
 */
import { REPEATING, target } from './links.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { absentId, readAbsent, silenceKey } from './silences.mjs';

export const isMark = ({ tag, attributes, classes }) =>
  classes.includes('ref') && (tag === 'button' || attributes.href !== undefined);

/** What a mark opens, in the book leads to: the id of a passage; and what is wrong with it. `before` is the passage of the mark right before it. */
export function readMark(element, page, site, before) {
  const { popovertarget, href = '' } = element.attributes;
  if (popovertarget === undefined && page.url !== REPEATING)
    return { faults: [`a mark leaves its page: ${clip(fold(textOf(element)))}`] };
  const to = popovertarget === undefined ? target(href, page, site) : { page, id: popovertarget };
  const words = fold(textOf(element));
  if (to === undefined || to.id === undefined || !to.page.ids.has(to.id))
    return { faults: [`a mark leads nowhere: ${clip(words)}`] };
  const label = element.attributes['aria-label'];
  const id = to.id.replace(/-there$/u, '').replace(/^.*--/u, '');
  const passage = site.passages.get(id);
  if (passage === undefined) return { faults: [`a mark leads to no passage: ${clip(words)}`] };
  const number = passage.mark.replace(/^\D+/u, '');
  // Its letter and number; behind a mark of the same outlet the number alone; or by the name of its outlet, which is then
  // what it is called.
  const name = `${passage.name} ${number}`;
  const isNumber = words === number && before?.source === passage.source;
  const faults =
    isNumber || [passage.mark, name].includes(words) ? [] : [`a mark says ${clip(words)} and leads to ${passage.mark}`];
  const called = isNumber ? name : words === name ? undefined : `${passage.mark}, ${passage.name}`;
  if (label !== called && !(page.url === REPEATING && label === undefined))
    faults.push(`a mark is called ${clip(label ?? words)}`);
  return { id, faults };
}

/** The buttons of a mark of silence, `words not in A B`, in the book links; nothing where the words around them say more. */
export function silenceLinks(element, page) {
  if (!has(element, 'absent')) return [];
  const wanted = page.url === REPEATING ? 'a' : 'button';
  const links = element.children.filter(({ tag }) => tag === wanted);
  const others = element.children.filter((child) => !links.includes(child));
  return fold(others.map((other) => textOf(other)).join('')) === 'words not in' ? links : [];
}

/** What is wrong with one button of a mark of silence: the words that it names must be listed in what it opens. */
export function silenceFaults(link, page, site) {
  const { popovertarget } = link.attributes;
  const to = popovertarget === undefined ? target(link.attributes.href ?? '', page, site) : { page, id: popovertarget };
  if (to === undefined || to.id === undefined || !to.page.ids.has(to.id)) return ['a mark leads nowhere'];
  const source = site.dossier.sources.find(({ name }) => name === fold(textOf(link)));
  if (source === undefined) return [`a mark names no source: ${clip(fold(textOf(link)))}`];
  if (page.url === REPEATING) return [];
  const said = readAbsent(link.attributes.title ?? '');
  if (said === undefined || said.name !== source.name || to.id !== absentId(source))
    return ['a mark names no absent words'];
  const opened = page.elements.filter((other) => other.tag === 'p' && other.parent?.attributes?.id === to.id);
  const absent = new Set(
    opened.flatMap((paragraph) => readAbsent(fold(textOf(paragraph)))?.words ?? []).map(silenceKey),
  );
  const rest = said.words.filter((words) => !absent.has(silenceKey(words)));
  return rest.length === 0
    ? []
    : [`a mark names words that it does not open: ${rest.map((words) => `“${words}”`).join(', ')}`];
}

/** Numbers of endnotes, each of which leads to the note of that number. */
export function noteFaults(element, page) {
  return elementsOf(element).flatMap(({ attributes: { href }, ...link }) => {
    if (href === undefined) return [];
    const words = fold(textOf(link));
    if (!page.ids.has(href.slice(1))) return [`a mark leads nowhere: ${clip(words)}`];
    return href === `#note-${words}` ? [] : [`a mark says ${clip(words)} and leads to ${clip(href)}`];
  });
}

const endnotes = new WeakMap();

/** The passages of the endnotes of a page, by their numbers. */
export function endnotesOf(page) {
  if (!endnotes.has(page)) {
    const items = page.elements.filter(({ tag, attributes }) => tag === 'li' && attributes.id?.startsWith('note-'));
    endnotes.set(page, new Map(items.map((item) => [item.attributes.id.slice('note-'.length), passageOfNote(item)])));
  }
  return endnotes.get(page);
}

/** The id of the passage that an endnote gives. */
export function passageOfNote(item) {
  const way = elementsOf(item).find(({ attributes }) => attributes.href?.endsWith('-there'));
  return way?.attributes.href.replace(/^.*#/u, '').slice(0, -'-there'.length);
}
