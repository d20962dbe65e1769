/** What items of a list weigh together on one page, and whether it has room for them. */
import { createWeigher, mostWeightOf } from './weight.ts';

/** What a page prints of an item, and the bytes that all items may take together. */
export interface Load<Item> {
  /** Bytes, compressed. */
  readonly limit: number;
  /** Something like the markup of the item. */
  readonly text: (item: Item) => string;
  /** The same of what stands above it once for it and all that follow it under the same. */
  readonly head?: ((item: Item) => string) | undefined;
  /**
   * The same of what is printed of it below all items, on a long page where the compressor sees no item any more. What
   * several items have in common there is printed once.
   */
  readonly far?: ((item: Item) => readonly string[]) | undefined;
  /** What the page prints before its items, and is counted in no part: what items repeat of it weighs little. */
  readonly before?: string | undefined;
  /** Bytes that an item counts for at least, where something else than its weight limits a page. */
  readonly least?: (item: Item) => number;
}

/** Characters of items behind which the compressor still sees the first of them, whatever stands below: half its reach. */
const nearUpTo = 16_384;

/** Whether all items fit one page. */
export function fits<Item>(items: readonly Item[], load: Load<Item>): boolean {
  return areLight(items, load) || weighPage(items, load) <= load.limit;
}

/** What all items weigh on one page, in the order in which it prints them; stops where it is too much for any page. */
function weighPage<Item>(items: readonly Item[], load: Load<Item>): number {
  const { limit, far = () => [], before = '', least = () => 0 } = load;
  const weigh = createWeigher();
  const printOf = printer(load);
  weigh(before);
  let weight = 0;
  let atLeast = 0;
  for (const item of items) {
    weight += weigh(printOf(item));
    atLeast += least(item);
    if (Math.max(weight, atLeast) > limit) return Math.max(weight, atLeast);
  }
  for (const printed of new Set(items.flatMap(far))) weight += weigh(printed);
  return Math.max(weight, atLeast);
}

/** The markup of one item after the other of a page, with what stands above it where that is not there yet. */
function printer<Item>({ text, head = () => '' }: Load<Item>): (item: Item) => string {
  let above = '';
  return (item) => {
    const own = head(item);
    const isNew = own !== above;
    above = own;
    return (isNew ? own : '') + text(item);
  };
}

/** Whether the items fit even if nothing is said twice in them: then they need not be weighed. */
function areLight<Item>(items: readonly Item[], load: Load<Item>): boolean {
  const { limit, far = () => [], least = () => 0 } = load;
  const printOf = printer(load);
  let most = 0;
  let atLeast = 0;
  return items.every((item) => {
    for (const printed of [printOf(item), ...far(item)]) most += mostWeightOf(printed);
    atLeast += least(item);
    return Math.max(most, atLeast) <= limit;
  });
}

/** Weighs what comes to the items of one page; stops where it is too much for any page. */
export function weigherOf<Item>(load: Load<Item>): (items: readonly Item[]) => number {
  const { limit, before = '', far = () => [], least = () => 0 } = load;
  const printOf = printer(load);
  const weigh = createWeigher();
  const weighFar = createWeigher();
  const below = new Set<string>();
  weigh(before);
  let length = 0;
  let weight = 0;
  let atLeast = 0;
  return (items) => {
    const until = Math.max(weight, atLeast);
    for (const item of items) {
      const own = printOf(item);
      length += own.length;
      weight += weigh(own);
      for (const printed of far(item)) {
        if (below.has(printed)) continue;
        below.add(printed);
        weight += (length < nearUpTo ? weigh : weighFar)(printed);
      }
      atLeast += least(item);
      if (Math.max(weight, atLeast) - until > limit) break;
    }
    return Math.max(weight, atLeast) - until;
  };
}
