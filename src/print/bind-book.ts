/**
 * Binds what the components of single pages rendered into one page, a book.
 *
 * Four things are different there, and no component needs to know of them:
 * marks become numbers of endnotes, counted in the order in which a reader
 * meets them, those of silences links to what a source does not say; links to pages that stand in the book become links inside it;
 * headings go down to the level of their place; ids, unique on their own pages
 * only, are put behind the id of their part.
 *
 * A part says what it holds by two attributes, which the book does not keep:
 * `data-page`, the address of the page that it stands for, and `data-level`,
 * the level that a heading `h2` inside gets.
 *
 * @example
 * bindBook('<section id="a" data-page="/a/"><p>Low.<button class="ref" popovertarget="p-1-4">P1</button></p></section>')
 * // { html: '<section id="a"><p>Low.<sup class="nr"><a id="use-1-1" href="#note-1">1</a></sup></p></section>', … }
 */
import type { Element, ElementContent, Nodes, Properties, RootContent } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { absentId } from '../provenance/silence.ts';
import {
  classesOf,
  endnoteNumbers,
  isRaised,
  markedPassage,
  numberedMark,
  type EndnoteNumbers,
  type EndnoteUses,
} from './book-marks.ts';

/** The bound pages, and which endnotes they ask for. */
export interface BoundBook {
  readonly html: string;
  /** By id of the passage, in the order of their numbers. */
  readonly notes: ReadonlyMap<string, EndnoteUses>;
}

/** What holds for the elements of one part. */
interface Part {
  /** Id of the part, put before each id inside; empty outside of all parts. */
  readonly scope: string;
  /** Levels by which headings inside go down. */
  readonly lowered: number;
  /** Whether a raised mark stands directly before, so that a comma must part the two. */
  readonly followsMark: boolean;
}

/** What holds for the whole book. */
interface Binding {
  readonly numbers: EndnoteNumbers;
  /** See {@link anchorsOf}. */
  readonly anchors: ReadonlyMap<string, string>;
  /** All of these anchors. */
  readonly places: ReadonlySet<string>;
  /** See {@link absentAnchors}. */
  readonly absent: ReadonlyMap<string, string>;
}

/** Binds rendered markup; the same markup always gives the same book. */
export function bindBook(markup: string): BoundBook {
  const processor = rehype().data('settings', { fragment: true });
  const tree = processor.parse(markup);
  const anchors = anchorsOf(tree);
  const book = {
    numbers: endnoteNumbers(),
    anchors,
    places: new Set(anchors.values()),
    absent: absentAnchors(anchors),
  };
  const children = boundAll(tree.children, { scope: '', lowered: 0, followsMark: false }, book);
  return { html: processor.stringify({ ...tree, children }), notes: book.numbers.notes };
}

function boundAll(children: readonly RootContent[], part: Part, book: Binding): ElementContent[] {
  return children.flatMap((child, index) => {
    if (child.type === 'text' || child.type === 'comment') return [child];
    if (child.type !== 'element' || isSecondDrawing(child, children[index - 1])) return [];
    const isNext = followsMark(children, index) || (part.followsMark && index === 0);
    return [bound(child, { ...part, followsMark: isNext }, book)];
  });
}

function bound(element: Element, outer: Part, book: Binding): ElementContent {
  return (
    boundSilence(element, book.absent) ??
    boundMark(element, book.numbers, outer.followsMark) ??
    boundElement(element, outer, book)
  );
}

function boundElement(element: Element, outer: Part, book: Binding): Element {
  const { dataPage, dataLevel, ...properties } = element.properties;
  const isPart = dataPage !== undefined;
  const isFrame = element.tagName === 'section' && classesOf(element).includes('scroll');
  const own = typeof properties.id === 'string' ? properties.id : '';
  const part = {
    scope: isPart ? own : outer.scope,
    lowered: dataLevel === undefined ? outer.lowered : Number(dataLevel) - 2,
    followsMark: outer.followsMark && isRaised(element),
  };
  return {
    ...element,
    // Frames that scroll are landmarks on their own pages; a book would have one for each table, all of one name.
    tagName: isFrame ? 'div' : loweredHeading(element.tagName, part.lowered),
    properties: {
      ...scoped(properties, isPart ? '' : outer.scope, book),
      ...(isFrame ? { role: 'group' } : {}),
    },
    children: boundAll(element.children, part, book),
  };
}

/** The anchor in the book of every page that stands in it and of every id on that page, by their addresses. */
function anchorsOf(tree: Nodes): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  visit(tree, 'element', (part) => {
    const { dataPage, id } = part.properties;
    if (typeof dataPage !== 'string' || typeof id !== 'string') return;
    anchors.set(dataPage, `#${id}`);
    visit(part, 'element', (inner) => {
      if (inner === part) return undefined;
      // A part inside stands for a page of its own.
      if (inner.properties.dataPage !== undefined) return SKIP;
      if (typeof inner.properties.id === 'string')
        anchors.set(`${dataPage}#${inner.properties.id}`, `#${inScope(inner.properties.id, id)}`);
      return undefined;
    });
  });
  return anchors;
}

/** By the id that a page gives to what it says not to stand in a source: where the book lists it. */
function absentAnchors(anchors: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...anchors].flatMap(([address, anchor]) => {
      const source = /(?<![^/])([^/]+)\/#silences$/u.exec(address)?.[1];
      return source === undefined ? [] : [[absentId(source), anchor] as const];
    }),
  );
}

/** What a mark of a silence opens on its page, a link leads to in the book. */
function boundSilence(
  { tagName, properties, children }: Element,
  absent: ReadonlyMap<string, string>,
): Element | undefined {
  const { popoverTarget, title, ariaLabel } = properties;
  const href = tagName === 'button' && typeof popoverTarget === 'string' ? absent.get(popoverTarget) : undefined;
  return href === undefined
    ? undefined
    : { type: 'element', tagName: 'a', properties: { href, title, ariaLabel }, children };
}

/** An id that names its part already needs no prefix. */
function inScope(id: string, scope: string): string {
  return scope === '' || id.startsWith(`${scope}-`) ? id : `${scope}--${id}`;
}

function boundMark(element: Element, numbers: EndnoteNumbers, isNext: boolean): ElementContent | undefined {
  const passage = markedPassage(element);
  if (passage === undefined) return undefined;
  const { number, id } = numbers.use(passage);
  return numberedMark(number, id, isNext);
}

/** Whether a raised mark stands before a child, with nothing but white space between. */
function followsMark(children: readonly RootContent[], index: number): boolean {
  const before = children.slice(0, index).findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  return before?.type === 'element' && isRaised(before);
}

/** Of the two drawings of a chart or a map, for wide and narrow pages, a book has the first. */
function isSecondDrawing(element: Element, before: RootContent | undefined): boolean {
  return (
    before?.type === 'element' &&
    classesOf(before).includes('drawing-wide') &&
    classesOf(element).includes('drawing-narrow')
  );
}

function loweredHeading(name: string, levels: number): string {
  const level = /^h([2-6])$/u.exec(name)?.[1];
  return level === undefined ? name : `h${String(Math.min(6, Number(level) + levels))}`;
}

/** Where a link leads that stays on its page; to the whole of it where the book leaves the place out, as the list of its passages. */
function placeOf(place: string, scope: string, known: ReadonlySet<string>): string {
  return known.has(`#${scope}`) && !known.has(place) ? `#${scope}` : place;
}

/** Attributes whose value is an id, or several. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor', 'headers'];

function scoped(
  properties: Properties,
  scope: string,
  { anchors, places }: Pick<Binding, 'anchors' | 'places'>,
): Properties {
  const own = (id: string): string => inScope(id, scope);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(' ') : value;
      if (typeof text !== 'string') return [name, value];
      if (name === 'id') return [name, own(text)];
      if (references.includes(name)) return [name, text.split(/\s+/u).map(own).join(' ')];
      if (name === 'href' && text.startsWith('#')) return [name, placeOf(`#${own(text.slice(1))}`, scope, places)];
      if (name === 'href') return [name, anchors.get(text) ?? anchors.get(text.split('#', 1)[0] ?? '') ?? text];
      return [
        name,
        Array.isArray(value) ? value : text.replace(/url\(#([^()]+)\)/u, (_, id: string) => `url(#${own(id)})`),
      ];
    }),
  );
}
