/** Statements on the screen: which one is at a point, and how one is shown. */
import type { Spot } from './messages.ts';
import { blockAt, rangeOf, type PageBlock } from './page-text.ts';

// Named in the style of `picks.ts`.
const highlightName = 'dossier-statement';
const faultName = 'dossier-fault';

/** The page with what stands on it. */
export interface Spots {
  readonly blocks: readonly PageBlock[];
  readonly list: readonly Spot[];
}

/** The statement at a point of the window. */
export function spotAt({ blocks, list }: Spots, x: number, y: number): Spot | undefined {
  const found = blockAt(blocks, x, y);
  return (
    found && list.find(({ block, start, end }) => block === found.block && start <= found.offset && found.offset <= end)
  );
}

/** Marks a statement on the page; nothing where there is none. */
export function highlight({ blocks }: Spots, spot: Spot | undefined): Range | undefined {
  const block = spot && blocks[spot.block];
  const range = block && rangeOf(block, spot.start, spot.end);
  if (range) CSS.highlights.set(highlightName, new Highlight(range));
  else CSS.highlights.delete(highlightName);
  return range;
}

/** Underlines what has a fault, where it stands. */
export function underlineFaults({ blocks, list }: Spots): void {
  const ranges = list.flatMap(({ block, start, end, isFaulty }) => {
    const found = blocks[block];
    return isFaulty && found !== undefined ? [rangeOf(found, start, end)] : [];
  });
  CSS.highlights.set(faultName, new Highlight(...ranges));
}

/** Scrolls to a statement, marked. */
export function showSpot(spots: Spots, spot: Spot | undefined): void {
  const range = highlight(spots, spot);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
