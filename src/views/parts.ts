/**
 * Lists divided into parts that each arrive at once.
 *
 * They are cut where a reader would look for a cut, between months or letters, and only where one of these is too
 * heavy for a part of its own within it, down to single items.
 *
 * @example
 * const parts = divide(['Ana', 'Bia', 'Bo'], { limit: 6, text: (name) => name }, [(name) => name.charAt(0)]);
 * // [['Ana'], ['Bia', 'Bo']]
 * numberParts(parts, (number) => `/names/${String(number)}/`)[1]; // { number: 2, url: '/names/2/', items: ['Bia', 'Bo'] }
 */
import { weigherOf, type Load } from './load.ts';

/** One part of a list. */
export interface Part<Item> {
  /** From 1. */
  readonly number: number;
  /** Without a base path. */
  readonly url: string;
  readonly items: readonly Item[];
}

/** Share of its room that a part leaves to what comes next rather than end so soon. */
const little = 0.5;

/**
 * The items in their order, in as many parts as the load asks for; one empty part where there are none.
 *
 * `levels` are keys that neighbours share, coarse ones first. Items of one key stay together while they fit a part;
 * those that do not are divided by the next level, together with what came before them where that is little, and what
 * is left of them at the end is filled up. A single item is never divided, however heavy it is.
 */
export function divide<Item>(
  items: readonly Item[],
  load: Load<Item>,
  levels: readonly ((item: Item) => string)[] = [],
): readonly (readonly Item[])[] {
  const [level, ...finer] = levels;
  const clusters = level === undefined ? items.map((item) => [item]) : runsOf(items, level);
  const parts: (readonly Item[])[] = [];
  let open: Item[] = [];
  let weigh = weigherOf(load);
  let weight = 0;
  const close = (): void => {
    if (open.length > 0) parts.push(open);
    open = [];
    weigh = weigherOf(load);
    weight = 0;
  };
  for (const cluster of clusters) {
    const added = weigh(cluster);
    if (weight + added <= load.limit) weight += added;
    else {
      const before = weight < load.limit * little ? open : [];
      if (before.length === 0) close();
      const isHeavy = weigherOf(load)(cluster) > load.limit && cluster.length > 1;
      if (isHeavy) {
        const divided = divide([...before, ...cluster], load, finer);
        parts.push(...divided.slice(0, -1));
        open = [...(divided.at(-1) ?? [])];
        weigh = weigherOf(load);
        weight = weigh(open);
        continue;
      }
      close();
      weight = weigh(cluster);
    }
    open.push(...cluster);
  }
  close();
  return parts.length === 0 ? [[]] : parts;
}

/** Up to so many parts are made alike; of more, what each weighs matters less than the time that it takes. */
const few = 8;
/** Shares of its room that a part is tried with. */
const shares = [0.8, 0.87, 0.94];

/** The same, but that a few parts weigh about alike, so that none is full to the last byte and the last nearly empty. */
export function divideEvenly<Item>(
  items: readonly Item[],
  load: Load<Item>,
  levels: readonly ((item: Item) => string)[] = [],
): readonly (readonly Item[])[] {
  const parts = divide(items, load, levels);
  if (parts.length > few) return parts;
  for (const share of shares) {
    const lighter = divide(items, { ...load, limit: load.limit * share }, levels);
    if (lighter.length === parts.length) return lighter;
  }
  return parts;
}

function runsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const runs: { readonly key: string; readonly members: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.members.push(item);
    else runs.push({ key, members: [item] });
  }
  return runs.map(({ members }) => members);
}

/** The parts with their numbers, from 1, and the addresses that `urlOf` gives them. */
export function numberParts<Item>(
  parts: readonly (readonly Item[])[],
  urlOf: (number: number) => string,
): readonly Part<Item>[] {
  return parts.map((items, index) => ({ number: index + 1, url: urlOf(index + 1), items }));
}

/** Up to so many parts, all are named. */
const allUpTo = 12;
/** Steps that a long row of parts is seen in, and again each of the steps. */
const steps = 6;

/**
 * The parts, from 1, that part `current` names of `count`: all of a few; of many the first and the last, the
 * neighbours, and landmarks between them, the closer the nearer, so that a few steps lead anywhere.
 *
 * @example
 * namedParts(100, 42) // [1, 18, 35, 38, 41, 42, 43, 44, 47, 50, 52, 69, 86, 100]
 */
export function namedParts(count: number, current: number): readonly number[] {
  const named = new Set([1, count, current, current - 1, current + 1]);
  let from = 1;
  let size = count;
  while (size > 0) {
    const step = size <= allUpTo ? 1 : Math.ceil(size / steps);
    for (let part = from; part < from + size; part += step) named.add(part);
    if (step === 1) break;
    const begin = from + Math.floor((current - from) / step) * step;
    size = Math.min(step, from + size - begin);
    from = begin;
  }
  return [...named].filter((part) => part >= 1 && part <= count).toSorted((a, b) => a - b);
}
