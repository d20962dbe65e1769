/**
 * The words of a page in runs: text that nothing but inline elements divides,
 * with what its marks lead to.
 */
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { silenceId } from './passage-ids.mjs';
import { FACT, MARK } from './sentences.mjs';
import { absentId, readAbsent, silenceKey } from './silences.mjs';

/** What says again what the other pages say, and may say nothing else. */
export const REPEATING = '/print/';

const INLINE = new Set('a abbr b br button code em i input label mark s small span strong sub sup time'.split(' '));
/** Classes by which a page marks that a value or a sentence is computed. */
const VALUES = ['fact', 'value', 'expression', 'computed'];

// ---------------------------------------------------------------- links

/** The page of the site that a link leads to, and the id on it; nothing for a link that leads out. */
export function target(href, from, { base, pages }) {
  const own =
    pages.origin !== undefined && href.startsWith(`${pages.origin}${base}`) ? href.slice(pages.origin.length) : href;
  const [path, id] = own.split('#', 2);
  if (/^https?:/u.test(path)) return undefined;
  const page = path === '' ? from : pages.get(path.startsWith(base) ? `/${path.slice(base.length)}` : '');
  return page && { page, id };
}

/** The fact that a link leads to; of a link without an address, or of none, that of the page itself. */
export function factBehind(link, page, site) {
  const to = target(link?.attributes.href ?? '', page, site);
  return to && site.factAt.get(`${to.page.url}${to.id === undefined ? '' : `#${to.id}`}`);
}

// ---------------------------------------------------------------- marks

const isMark = ({ tag, attributes, classes }) =>
  classes.includes('ref') && (tag === 'button' || attributes.href !== undefined);

/** What a mark opens, in the book leads to: the id of a passage; and what is wrong with it. `before` is the passage of the mark right before it. */
function readMark(element, page, site, before) {
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
function silenceLinks(element, page) {
  if (!has(element, 'absent')) return [];
  const wanted = page.url === REPEATING ? 'a' : 'button';
  const links = element.children.filter(({ tag }) => tag === wanted);
  const others = element.children.filter((child) => !links.includes(child));
  return fold(others.map((other) => textOf(other)).join('')) === 'words not in' ? links : [];
}

/** What is wrong with one button of a mark of silence: the words that it names must be listed in what it opens. */
function silenceFaults(link, page, site) {
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
function noteFaults(element, page) {
  return elementsOf(element).flatMap(({ attributes: { href }, ...link }) => {
    if (href === undefined) return [];
    const words = fold(textOf(link));
    if (!page.ids.has(href.slice(1))) return [`a mark leads nowhere: ${clip(words)}`];
    return href === `#note-${words}` ? [] : [`a mark says ${clip(words)} and leads to ${clip(href)}`];
  });
}

const endnotes = new WeakMap();

/** The passages of the endnotes of a page, by their numbers. */
function endnotesOf(page) {
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

// ---------------------------------------------------------------- runs

export const isVoice = (element) => has(element, 'editorial', 'own');

/** Runs of text that nothing but inline elements divides, in order, with the passages that their marks lead to. */
export function runsOf(page, site) {
  const runs = [];
  const faults = [];
  let run;
  const begin = (element) => {
    if (run !== undefined) {
      run.text = run.parts.join('');
      if (fold(run.text.replaceAll(MARK, '')) !== '' || run.text.includes(MARK)) runs.push(run);
    }
    run = { element, parts: [], links: [], marks: [], shown: [], outside: [] };
  };
  /** Behind the last word, whatever blanks stand before it. */
  const put = (sign, id) => {
    while (run.parts.length > 0 && run.parts.at(-1).trim() === '') run.parts.pop();
    if (run.parts.length > 0) run.parts.push(run.parts.pop().trimEnd());
    run.parts.push(sign);
    if (sign === MARK) run.marks.push(id);
  };
  const visitInline = (node, inLink) => {
    if (typeof node === 'string') {
      run.parts.push(node);
      if (!inLink) run.outside.push(node);
      return;
    }
    // Chapters are numbered beside their titles.
    if (has(node, 'number') && /^\d+$/u.test(fold(textOf(node)))) return;
    // The number of an endnote, with the comma that parts it from the one before.
    if (has(node, 'nr')) {
      faults.push(...noteFaults(node, page));
      if (!/^[\d, ]+$/u.test(fold(textOf(node)))) faults.push(`a mark says ${clip(fold(textOf(node)))}`);
      put(MARK, endnotesOf(page).get(fold(textOf(node)).replace(/^, */u, '')));
      return;
    }
    if (isMark(node)) {
      const last = run.parts.findLast((part) => part.trim() !== '') === MARK ? run.marks.at(-1) : undefined;
      const mark = readMark(node, page, site, site.passages.get(last));
      faults.push(...mark.faults);
      put(MARK, mark.id);
      if (mark.id !== undefined) run.shown.push({ id: mark.id, behind: run.named });
      return;
    }
    const silences = silenceLinks(node, page);
    if (silences.length > 0) {
      for (const link of silences) {
        faults.push(...silenceFaults(link, page, site));
        const source = site.dossier.sources.find(({ name }) => name === fold(textOf(link)));
        put(MARK, source && silenceId(source.id));
      }
      return;
    }
    if (node.tag === 'br') run.parts.push(' ');
    const isLink = node.tag === 'a';
    if (isLink) run.links.push(node);
    if (isLink) run.named = node;
    for (const child of node.children) visitNode(child, inLink || isLink);
    if (has(node, ...VALUES)) put(FACT);
  };
  const visitNode = (node, inLink = false) => {
    if (typeof node === 'string' || (INLINE.has(node.tag) && !isVoice(node))) {
      visitInline(node, inLink);
      return;
    }
    const { element } = run;
    begin(node);
    if (has(node, ...VALUES)) put(FACT);
    for (const child of node.children) visitNode(child);
    begin(element);
  };
  begin(page.main);
  for (const child of page.main.children) visitNode(child);
  begin(page.main);
  return { runs, faults };
}

/** The words of a run with a blank between elements, which a style may set beside or under each other. */
export const apart = ({ parts }) => bare(parts.join(' '));
export const bare = (text) => fold(text.replaceAll(MARK, '').replaceAll(FACT, ''));

/** The address of the whole page that a link leads to. */
export const whereTo = ({ attributes: { href = '' } }, page, site) => {
  const to = target(href, page, site);
  return to?.id === undefined ? to?.page.url : undefined;
};
