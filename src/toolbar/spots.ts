/** Statements on the screen: which one is at a point, and how one is shown. */
import type { Spot } from './messages.ts';
import { blockAt, rangeOf, type PageBlock } from './page-text.ts';

const highlightName = 'dossier-statement';
const faultName = 'dossier-fault';

/** Gives the page the style of what is marked on it. */
export function styleSpots(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    ::highlight(${faultName}) { text-decoration: underline wavy light-dark(#b01616, #ff8f80); }
    ::highlight(${highlightName}) { background-color: #bcd4ff; color: #14120f; }`);
  document.adoptedStyleSheets.push(style);
}

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

/** The statement that something of the panel is about. */
export function spotOf({ list }: Spots, element: Element): Spot | undefined {
  const id = element.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
  return list.find((spot) => spot.id === id);
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
