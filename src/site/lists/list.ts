/**
 * A list of the site with its parts: whole on one page as long as it fits there, else on several.
 *
 * What fits is decided from what the list prints, so that a part has the same items and the same address on every
 * machine. A test counts the bytes of the built pages.
 */
import { say, words } from '../../interface/spoken.ts';
import type { Citation } from '../../provenance/citation.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { passagesInOrder } from '../../provenance/dossier-index.ts';
import type { Passage } from '../../provenance/passage.ts';
import { distinctSilences } from '../../views/cited.ts';
import { fits } from '../../views/load.ts';
import { divideEvenly, numberParts } from '../../views/parts.ts';
import { pathOfPart, type PartAddress } from '../../site-map/site-map.ts';
import type { List, ListPart } from './paged.ts';
import { roomOfPart, roomOfWhole } from './room.ts';
import { showsLittle } from './share.ts';
import { sketchEvidence } from './sketch.ts';

export type { List, ListPart };

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
  /** Something like the markup of what stands above the items and is counted in `frame`. */
  readonly before?: string | undefined;
  /**
   * For a list below something that shows all items: where it does not fit there, that stands alone on the first page,
   * under this label, and takes so many bytes of `frame` that the parts of the list need not carry.
   */
  readonly cover?: { readonly label: string; readonly bytes: number } | undefined;
  /** Something like the markup of an item. */
  readonly text: (item: Item) => string;
  /** Something like the markup of what stands above it, and above others that follow, once. */
  readonly head?: (item: Item) => string;
  /** What the marks of an item open; the page carries them once, at its end. */
  readonly passages?: (item: Item) => readonly Passage[];
  /** What the marks of an item rest on where a source does not say it. */
  readonly silent?: (item: Item) => readonly Citation[];
  readonly levels?: readonly ((item: Item) => string)[];
  /** Names each part by its items; numbers where absent. */
  readonly label?: (parts: readonly (readonly Item[])[]) => readonly string[];
}

/** The list with its parts. */
export function makeList<Item>(dossier: Dossier, plan: ListPlan<Item>): List<Item> {
  const { name, address, items, cover, passages = () => [], silent = () => [], label = numbered } = plan;
  const { isWhole, listed } = listedParts(dossier, plan);
  const front = isWhole ? undefined : cover;
  const parts = front === undefined ? listed : [[], ...listed];
  const labels = [...(front === undefined ? [] : [front.label]), ...label(listed)];
  return {
    name,
    total: items.length,
    isWhole,
    parts: numberParts(parts, (number) => pathOfPart(address, number)).map((part, index) => ({
      ...part,
      passages: passagesInOrder(dossier)(part.items.flatMap(passages).map(({ id }) => id)),
      silences: distinctSilences(part.items.flatMap(silent)),
      label: labels[index] ?? '',
      title: parts.length === 1 || (front !== undefined && index === 0) ? name : titleOfPart(name, labels[index] ?? ''),
    })),
  };
}

/** The items of each page that lists some: all on one where they fit there. */
function listedParts<Item>(
  dossier: Dossier,
  plan: ListPlan<Item>,
): { readonly isWhole: boolean; readonly listed: readonly (readonly Item[])[] } {
  const { items, divided = items, frame, before, cover, text, head = () => '', passages = () => [], levels } = plan;
  // Each item is weighed several times.
  const load = {
    text: rememberPer(text),
    head: rememberPer(head),
    far: rememberPer((item: Item) => passages(item).map((passage) => sketchEvidence(dossier, [passage]))),
  };
  const isLittle = (part: readonly Item[]): boolean => showsLittle(dossier, part.flatMap(passages));
  if (fits(items, { limit: roomOfWhole(frame), before, ...load }) && isLittle(items))
    return { isWhole: true, listed: [items] };
  const beside =
    cover === undefined ? { limit: roomOfPart(frame), before } : { limit: roomOfPart(frame - cover.bytes) };
  // Of a source that everything cites, less goes on a page than would find room there.
  const listed = firstWith(
    shares.map((share) => () => divideEvenly(divided, { ...beside, ...load, limit: beside.limit * share }, levels)),
    (division) => division.every(isLittle),
  );
  return { isWhole: false, listed };
}

function titleOfPart(name: string, label: string): string {
  return `${name}, ${/^\d+$/u.test(label) ? say(words.parts.named, { n: Number(label) }) : label}`;
}

/** Shares of its room that a part is given, one after the other, until it shows little of each source. */
const shares = [1, 0.75, 0.5];

/** The first that holds; the last where none does. */
function firstWith<Value>([make, ...others]: readonly (() => Value)[], holds: (value: Value) => boolean): Value {
  if (make === undefined) throw new Error('Missing value to choose from.');
  const value = make();
  return others.length === 0 || holds(value) ? value : firstWith(others, holds);
}

/** The same answers, each found once. */
function rememberPer<Item, Answer>(find: (item: Item) => Answer): (item: Item) => Answer {
  const found = new Map<Item, Answer>();
  return (item) => {
    const answer = found.get(item) ?? find(item);
    found.set(item, answer);
    return answer;
  };
}

function numbered(parts: readonly unknown[]): readonly string[] {
  return parts.map((_, index) => String(index + 1));
}

/** `getStaticPaths` of the pages of a list: `part` is what the address of each has behind that of the first. */
export function partPaths({ parts }: Pick<List<unknown>, 'parts'>) {
  const { length } = parts[0]?.url ?? '';
  return parts.map(({ number, url }) => ({
    params: { part: number === 1 ? undefined : url.slice(length, -1) },
    props: { number },
  }));
}

/** The part of a number; the first where there is none such. */
export function partOf<Part>({ parts }: { readonly parts: readonly Part[] }, number = 1): Part {
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
