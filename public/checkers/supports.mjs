/**
 * Whether each statement stands under its own address, what a mark opens leads back to all that rests on it, and beside a
 * text stand all the passages that its marks open.
 */
import { REPEATING } from './links.mjs';
import { entryAt } from './look-up.mjs';
import { bare } from './page-runs.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { passagesByCitation } from './passage-ids.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';

/** What is wrong with the addresses of statements on a page, and with what leads there. */
export function supportFaults(page, { dossier, passages }) {
  if (page.url === REPEATING) return [];
  const own = entryAt(page.url, dossier)?.statements ?? [];
  const placed = own.flatMap((statement) => {
    const place = page.ids.get(statement.id.slice(statement.id.indexOf('#') + 1));
    return place === undefined ? [] : [{ statement, place }];
  });
  return [
    ...placed.flatMap(({ statement, place }) => placeFaults(statement, place)),
    ...wayFaults(page, placed, dossier),
    ...page.elements
      .filter((element) => element.tag === 'div' && has(element, 'grounds'))
      .flatMap((grounds) => groundFaults(grounds, passages)),
  ];
}

const WHOLE = new Set(['title', 'question', 'summary', 'caption', 'prose']);
const isMark = (element) => element.tag === 'button' || has(element, 'absent');

/** A statement stands where its address leads, or the last sentence of its block does. */
function placeFaults({ id, part, text }, place) {
  if (!WHOLE.has(part)) return [];
  const said = squeeze(bare(textOf(place, isMark)));
  return sentencesOf(text).every((sentence) => said.includes(squeeze(sentence)))
    ? []
    : [`has at the address ${id.slice(id.indexOf('#'))} what ${id} does not say`];
}

/** Statements without marks of their own: the data say what they rest on. */
const NAMING = new Set(['title', 'question', 'label']);

/** From each passage a link leads to every statement of the page that rests on it. */
function wayFaults({ elements }, placed, dossier) {
  const resting = new Map();
  for (const { statement, place } of placed) {
    const cited = statement.citations.flatMap((id) => passagesByCitation(dossier).get(id) ?? []);
    const marks = new Set(elementsOf(place).map(({ attributes }) => attributes.popovertarget));
    for (const id of cited)
      if (NAMING.has(statement.part) || marks.has(id))
        resting.set(id, (resting.get(id) ?? new Set()).add(statement.id.slice(statement.id.indexOf('#'))));
  }
  return elements
    .filter(({ tag, attributes }) => tag === 'li' && attributes.popover !== undefined)
    .flatMap((item) => {
      const ways = new Set(elementsOf(item).map(({ attributes }) => attributes.href));
      const missing = [...(resting.get(item.attributes.id) ?? [])].find((address) => !ways.has(address));
      return missing === undefined ? [] : [`leads from ${item.attributes.id} to no ${missing}`];
    });
}

/** Beside a block of text stands each passage that the marks of its sentences open; those of values stand on their pages. */
function groundFaults(grounds, passages) {
  const blocks = childrenOf(grounds.parent);
  const block = blocks[blocks.indexOf(grounds) - 1];
  const shown = new Set(
    elementsOf(grounds)
      .filter(({ tag }) => tag === 'b')
      .map((mark) => fold(textOf(mark))),
  );
  const missing = (block === undefined ? [] : openedIn(block))
    .flatMap((id) => passages.get(id)?.mark ?? [])
    .find((mark) => !shown.has(mark));
  return missing === undefined ? [] : [`leaves out ${clip(missing)} beside a text that rests on it`];
}

/** What the marks in a block open, but for those right behind a value. */
function openedIn(block) {
  const opened = [];
  let isBehindValue = false;
  const waiting = [block];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === VALUE) isBehindValue = true;
    else if (typeof next === 'string') isBehindValue &&= fold(next) === '';
    else if (next.tag === 'button') {
      if (!isBehindValue) opened.push(next.attributes.popovertarget);
    } else {
      if (has(next, 'fact')) waiting.push(VALUE);
      waiting.push(...next.children.toReversed());
    }
  }
  return opened;
}
/** Stands where a value ends. */
const VALUE = {};
