/**
 * Puts a label beside each mark so that no two boxes overlap and none leaves the frame.
 *
 * Each label has a list of positions, the usual ones beside the mark first, then some further
 * off with a line to the mark. A branch-and-bound search finds the best
 * combination, or a good one when its budget ends. The same input gives the same output.
 *
 * @example
 * ```ts
 * placeLabels([{ id: 'porto', x: 40, y: 40, radius: 6, width: 38, height: 16 }], { frame: { x: 0, y: 0, width: 200, height: 100 }, obstacles: [] });
 * ```
 */

import { boxAround, contains, overlaps, type Box } from './box.ts';

/** A mark with the size of its label. */
export interface LabelRequest {
  readonly id: string;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** From the mark to the box, where the label stands off. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | undefined;
}

/** Places the labels, in the order of the requests; one that finds no room is left out. */
export function placeLabels(
  requests: readonly LabelRequest[],
  area: { readonly frame: Box; readonly obstacles: readonly Box[] },
): PlacedLabel[] {
  const marks = requests.map((request) => boxAround(request, request.radius));
  const options = requests.map((request, index) => {
    const blocked = [...area.obstacles, ...marks.filter((_, other) => other !== index)];
    return candidates(request).filter(
      ({ box, leader }) =>
        contains(area.frame, box) &&
        !blocked.some((obstacle) => overlaps(obstacle, box) || (leader !== undefined && crosses(leader, obstacle))),
    );
  });
  const best = requests.length > crowd ? firstFree(options) : improve(search(options), options);
  return requests.flatMap((request, index) => {
    const chosen = best.get(index);
    return chosen === undefined ? [] : [{ id: request.id, box: chosen.box, leader: chosen.leader }];
  });
}

interface Candidate {
  readonly box: Box;
  readonly leader: PlacedLabel['leader'];
  readonly cost: number;
}

/** Space between a mark and its label's box, which has some of its own. */
const gap = 1.5;
/** Dearer than any position: a label is only left out where nothing fits. */
const leftOutCost = 1000;
/** Steps of the search, so that a crowd takes a fraction of a second. */
const budget = 1500;
/** The search goes through all threes of labels: with more than these it takes a tenth of a second and more for a drawing, with hundreds hours. */
const crowd = 14;

function candidates({ x, y, radius, width, height }: LabelRequest): Candidate[] {
  const near = radius + gap;
  const slant = radius * 0.7 + gap * 0.5;
  const beside: readonly (readonly [cost: number, x: number, y: number])[] = [
    [0, x + near, y - height / 2],
    [1, x - near - width, y - height / 2],
    [2, x + slant, y - slant - height],
    [2.2, x + slant, y + slant],
    [3, x - slant - width, y - slant - height],
    [3.2, x - slant - width, y + slant],
    ...[0.5, 0.3, 0.7].flatMap((share): [number, number, number][] => [
      [3.5 + Math.abs(share - 0.5), x - width * share, y - near - height],
      [3.7 + Math.abs(share - 0.5), x - width * share, y + near],
    ]),
  ];
  const list: Candidate[] = beside.map(([cost, left, top]) => ({
    cost,
    box: { x: left, y: top, width, height },
    leader: undefined,
  }));
  for (const distance of [14, 24, 36, 52, 72]) {
    for (let step = 0; step < 16; step += 1) {
      const angle = (step * Math.PI) / 8;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [touchX, touchY] = [x + cos * (radius + distance), y + sin * (radius + distance)];
      const top = sin < -0.3 ? touchY - height : sin > 0.3 ? touchY : touchY - height / 2;
      // A line from above or below may meet its label anywhere along the edge.
      const shares =
        Math.abs(sin) > 0.3 ? (cos < -0.3 ? [1, 0.75] : cos > 0.3 ? [0, 0.25] : [0.5, 0.2, 0.8]) : [cos < 0 ? 1 : 0];
      for (const [order, share] of shares.entries()) {
        list.push({
          cost: 8 + distance / 4 + order / 2 + (cos < 0 ? 0.5 : 0),
          box: { x: touchX - width * share, y: top, width, height },
          leader: [x + cos * radius, y + sin * radius, touchX, touchY],
        });
      }
    }
  }
  return list.toSorted((a, b) => a.cost - b.cost);
}

/** Gives each label in turn the cheapest position that is left: for more labels than can be searched. */
function firstFree(options: readonly (readonly Candidate[])[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  for (const [index, list] of options.entries()) {
    const free = list.find((position) => ![...chosen.values()].some((other) => conflict(other, position)));
    if (free !== undefined) chosen.set(index, free);
  }
  return chosen;
}

/** Searches again for two and three labels at a time, the others fixed: mends what a search that ran out of steps left dear. */
function improve(
  found: ReadonlyMap<number, Candidate>,
  options: readonly (readonly Candidate[])[],
): Map<number, Candidate> {
  let best = new Map(found);
  const groups = options.flatMap((_, a) =>
    options.flatMap((__, b) => (b <= a ? [] : options.flatMap((___, c) => (c < b ? [] : [new Set([a, b, c])])))),
  );
  for (let round = 0; round < 2; round += 1) {
    for (const group of groups) {
      // Nothing to gain where each label of the group already has the cheapest of all its positions.
      if ([...group].every((index) => best.get(index)?.cost === options[index]?.[0]?.cost)) continue;
      const fixed = [...best].filter(([index]) => !group.has(index));
      const open = options.map((list, index) =>
        group.has(index) ? list.filter((position) => !fixed.some(([, other]) => conflict(other, position))) : [],
      );
      const again = new Map<number, Candidate>([...fixed, ...search(open, group)]);
      if (costOf(again, options.length) < costOf(best, options.length) - 1e-9) best = again;
    }
  }
  return best;
}

function costOf(chosen: ReadonlyMap<number, Candidate>, count: number): number {
  return [...chosen.values()].reduce((sum, { cost }) => sum + cost, (count - chosen.size) * leftOutCost);
}

/**
 * Branch and bound: at each step the label with the fewest positions left, its cheapest first;
 * a position takes away what it collides with, and a branch ends where even the cheapest
 * positions of the labels left would cost as much as the best found.
 */
function search(options: readonly (readonly Candidate[])[], only?: ReadonlySet<number>): Map<number, Candidate> {
  let best = new Map<number, Candidate>();
  let bestCost = Number.POSITIVE_INFINITY;
  let steps = 0;
  const visit = (
    open: ReadonlyMap<number, readonly Candidate[]>,
    chosen: ReadonlyMap<number, Candidate>,
    cost: number,
  ): void => {
    steps += 1;
    const bound = [...open.values()].reduce((sum, left) => sum + (left[0]?.cost ?? leftOutCost), cost);
    if (bound >= bestCost || steps > budget) return;
    const next = [...open].reduce<readonly [number, readonly Candidate[]] | undefined>(
      (a, b) => (a === undefined || b[1].length < a[1].length ? b : a),
      undefined,
    );
    if (next === undefined) {
      best = new Map(chosen);
      bestCost = cost;
      return;
    }
    const [index, positions] = next;
    const rest = [...open].filter(([other]) => other !== index);
    for (const candidate of positions) {
      const left = rest.map(
        ([other, list]) => [other, list.filter((position) => !conflict(candidate, position))] as const,
      );
      visit(new Map(left), new Map([...chosen, [index, candidate]]), cost + candidate.cost);
    }
    visit(new Map(rest), chosen, cost + leftOutCost);
  };
  visit(new Map([...options.entries()].filter(([index]) => only?.has(index) ?? true)), new Map(), 0);
  return best;
}

function conflict(a: Candidate, b: Candidate): boolean {
  return (
    overlaps(a.box, b.box) ||
    (a.leader !== undefined && crosses(a.leader, b.box)) ||
    (b.leader !== undefined && crosses(b.leader, a.box))
  );
}

/** Whether a leader runs into a box; it is short, so a dozen points along it tell. */
function crosses([x1, y1, x2, y2]: readonly [number, number, number, number], box: Box): boolean {
  for (let step = 0; step <= 12; step += 1) {
    const [x, y] = [x1 + ((x2 - x1) * step) / 12, y1 + ((y2 - y1) * step) / 12];
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}
