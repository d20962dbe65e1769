/**
 * A list of the site with its parts: whole on one page as long as it fits there, else on several.
 *
 * What fits is decided from what the list prints, so that a part has the same items and the same address on every
 * machine. A test counts the bytes of the built pages.
 */
import { say, words } from '../../interface/spoken.ts';
import { divide, fits, numberParts, type Part, type PartAddress } from '../../views/parts.ts';

/** One page of a list. */
export interface ListPart<Item> extends Part<Item> {
  /** For the navigation: `A to D`, `March 2024`, `3`. */
  readonly label: string;
  /** Title of the page: `Who, A to D`; the list's own name where it is whole. */
  readonly title: string;
}

/** A list and its pages. */
export interface List<Item> {
  readonly name: string;
  /** Items in all. */
  readonly total: number;
  /** Whether the page carries the passages behind its items; marks lead to the pages of the sources otherwise. */
  readonly isWhole: boolean;
  /** At least one. */
  readonly parts: readonly ListPart<Item>[];
}

/** What a list is made of. */
export interface ListPlan<Item> {
  readonly name: string;
  readonly address: PartAddress;
  /** In the order to show. */
  readonly items: readonly Item[];
  /** The same, where another order makes it easier to find something in a divided list. */
  readonly divided?: readonly Item[];
  /** Bytes of its page without items, compressed, styles and structure included. */
  readonly frame: number;
  /** The same of a part, where it differs. */
  readonly partFrame?: number;
  /** Something like the markup of an item, as a whole list shows it and as a part does. */
  readonly text: (item: Item, isWhole: boolean) => string;
  readonly levels?: readonly ((item: Item) => string)[];
  /** Names each part by its items; numbers where absent. */
  readonly label?: (parts: readonly (readonly Item[])[]) => readonly string[];
}

/** One round trip of a new connection carries ten packets of 1,460 bytes, less the answer's own header. */
export const pageBytes = 14_336;
/** For what differs between dossiers and is no item: title, rights, names of sections, a base path; and for a bad guess. */
const spareBytes = 600;
/** The styles and the links between parts. */
const navigationBytes = 800;

/** Bytes that the items of a whole list may take beside `frame` bytes of its page. */
export function roomOfWhole(frame: number): number {
  return pageBytes - spareBytes - frame;
}

/** Bytes that the items of a part may take beside `frame` bytes of its page. */
export function roomOfPart(frame: number): number {
  return roomOfWhole(frame) - navigationBytes;
}

/** The list with its parts. */
export function makeList<Item>(plan: ListPlan<Item>): List<Item> {
  const { name, address, items, divided = items, frame, partFrame = frame, text, levels, label = numbered } = plan;
  const isWhole = fits(items, { limit: roomOfWhole(frame), text: (item) => text(item, true) });
  const parts = isWhole
    ? [items]
    : divide(divided, { limit: roomOfPart(partFrame), text: (item) => text(item, false) }, levels);
  const labels = label(parts);
  return {
    name,
    total: items.length,
    isWhole,
    parts: numberParts(parts, address).map((part, index) => {
      const own = labels[index] ?? '';
      return {
        ...part,
        label: own,
        title:
          parts.length === 1
            ? name
            : `${name}, ${/^\d+$/u.test(own) ? say(words.parts.named, { n: Number(own) }) : own}`,
      };
    }),
  };
}

function numbered(parts: readonly unknown[]): readonly string[] {
  return parts.map((_, index) => String(index + 1));
}

/** `getStaticPaths` of the pages of all parts but the first, which has the section's own address. */
export function furtherParts<Item>({ parts }: List<Item>) {
  return parts.slice(1).map(({ number }) => ({ params: { part: String(number) }, props: { number } }));
}

/** The part of a number; the first where there is none such. */
export function partOf<Item>({ parts }: List<Item>, number = 1): ListPart<Item> {
  const found = parts[number - 1] ?? parts[0];
  if (found === undefined) throw new Error('Missing part: a list has one at least.');
  return found;
}

/** Where a part stands among the others, behind the count of the list: ` · part 2 of 8`; nothing for a whole list. */
export function placeOfPart({ parts }: Pick<List<unknown>, 'parts'>, { number }: ListPart<unknown>): string {
  return parts.length === 1 ? '' : ` · ${say(words.parts.of, { n: number, m: parts.length })}`;
}

/** The description of a page of a list: that of the list, after the title of its part. */
export function describePart(
  { name }: Pick<List<unknown>, 'name'>,
  { title }: ListPart<unknown>,
  text: string,
): string {
  return title === name ? text : `${title}. ${text}`;
}
