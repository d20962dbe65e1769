/** Which elements of a rendered page are marks, and what stands for them in the book. */
import type { Element, ElementContent } from 'hast';

/** Where a passage is used in the book: the number of its endnote, and the ids of its marks in reading order. */
export interface EndnoteUses {
  readonly number: number;
  readonly uses: readonly string[];
}

/** Numbers passages from 1 in the order in which they are asked for. */
export interface EndnoteNumbers {
  /** Counts a use of the passage; gives the endnote's number and an id for the mark. */
  readonly use: (passage: string) => { readonly number: number; readonly id: string };
  /** Every passage asked for, by its id, in order of first use. */
  readonly notes: ReadonlyMap<string, EndnoteUses>;
}

/** A count that begins at 1. */
export function endnoteNumbers(): EndnoteNumbers {
  const notes = new Map<string, { number: number; uses: string[] }>();
  return {
    notes,
    use: (passage) => {
      const note = notes.get(passage) ?? { number: notes.size + 1, uses: [] };
      notes.set(passage, note);
      const id = `use-${String(note.number)}-${String(note.uses.length + 1)}`;
      note.uses.push(id);
      return { number: note.number, id };
    },
  };
}

/** Id of the endnote of a number. */
export function endnoteId(number: number): string {
  return `note-${String(number)}`;
}

/**
 * The passage that a mark opens: on a button the id that it names, on a link
 * to a source's page the anchor, `#harbour-post-120-164-there`. Nothing for
 * any other element.
 */
export function markedPassage(element: Element): string | undefined {
  const { popoverTarget, href } = element.properties;
  if (element.tagName === 'button' && typeof popoverTarget === 'string') return popoverTarget;
  if (element.tagName !== 'a' || typeof href !== 'string') return undefined;
  return /^[^#]*#(.+)-there$/u.exec(href)?.[1];
}

/** The mark as the book prints it: a raised number, linked to the endnote. */
export function numberedMark(number: number, id: string, followsMark: boolean): ElementContent {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { id, href: `#${endnoteId(number)}` },
    children: [{ type: 'text', value: String(number) }],
  };
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['nr'] },
    children: followsMark ? [{ type: 'text', value: ', ' }, link] : [link],
  };
}

/** Whether the element is a raised mark, or the frame that keeps one with the word before it. */
export function isRaised(element: Element): boolean {
  return classesOf(element).some((name) => name === 'ref' || name === 'nb');
}

/** Names of an element's classes. */
export function classesOf(element: Element): readonly string[] & (string | number)[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}
