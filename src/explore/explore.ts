/**
 * What a reader can do on the explore page of a figure: walk through its values with pointer, finger or arrow keys,
 * read the words behind each, choose among the sources.
 *
 * The page is complete without it. Nothing moves by itself, for anyone, so there is no motion to reduce.
 */
import { createChartView } from './chart-view.ts';
import type { Point, PointChart, PointWords } from './point.ts';

/** Where to go from an index among `count` points; `undefined` is before the first. */
type Step = (at: number | undefined, count: number) => number;

/** Keys that move. */
const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', (at, count) => Math.min(count - 1, (at ?? -1) + 1)],
  ['ArrowRight', (at, count) => Math.min(count - 1, (at ?? -1) + 1)],
  ['ArrowUp', (at) => Math.max(0, (at ?? 1) - 1)],
  ['ArrowLeft', (at) => Math.max(0, (at ?? 1) - 1)],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
]);

/** Brings the page to life, as soon as its typeface is there to be drawn with. */
export async function explore(page: HTMLElement): Promise<void> {
  const place = page.querySelector<HTMLElement>('[data-chart]');
  const said = page.querySelector<HTMLElement>('[role="status"]');
  const behind = page.querySelector<HTMLElement>('.behind');
  if (place === null || said === null || behind === null) return;
  // Written by the same build from the same types.
  const data = JSON.parse(place.dataset['chart'] ?? '') as PointChart;
  const { shown } = JSON.parse(place.dataset['words'] ?? '') as PointWords;
  let points = data.bars;
  let at: number | undefined;
  await document.fonts.ready;

  const goTo = (index: number | undefined): void => {
    if (index === at) return;
    at = index;
    const point = index === undefined ? undefined : points[index];
    said.textContent = point?.said ?? '';
    behind.replaceChildren(...(point === undefined ? [] : wordsBehind(point)));
    view.redraw();
  };
  const view = createChartView(place, data, () => at, goTo);
  view.show(points);

  offerKeys(place, data.title);
  place.addEventListener('keydown', (event) => {
    const step = steps.get(event.key);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') goTo(undefined);
    else if (step !== undefined && points.length > 0) goTo(step(at, points.length));
    else return;
    event.preventDefault();
  });
  // The words of a point stay until the reader leaves them, also with the pointer and from within.
  behind.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    place.focus();
    goTo(undefined);
  });

  listenForChoice([...page.querySelectorAll<HTMLInputElement>('.from input')], (left) => {
    const chosen = data.bars.filter((point) => !left.has(point.source));
    if (chosen.length === points.length) return;
    goTo(undefined);
    points = chosen;
    view.show(points);
    said.textContent = shown.replace('{some}', String(points.length)).replace('{all}', String(data.bars.length));
  });
}

/** Makes a chart something that can be reached and walked through by keyboard, and says so. */
function offerKeys(place: HTMLElement, title: string): void {
  place.tabIndex = 0;
  // Screen readers pass arrow keys on to an application only.
  place.setAttribute('role', 'application');
  place.setAttribute('aria-roledescription', 'chart');
  place.setAttribute('aria-label', title);
  place.setAttribute('aria-describedby', 'how');
}

/** Tells which sources the reader has left out, now and whenever that changes. */
function listenForChoice(boxes: readonly HTMLInputElement[], choose: (left: ReadonlySet<string>) => void): void {
  const tell = (): void => choose(new Set(boxes.filter((box) => !box.checked).map((box) => box.value)));
  for (const box of boxes) box.addEventListener('change', tell);
  // Browsers keep what was chosen over a reload.
  tell();
}

/** The words of a source as evidence, with the way to where they stand; a formula as it is. */
function wordsBehind(point: Point): readonly HTMLElement[] {
  const quote = document.createElement(point.links.length > 0 ? 'blockquote' : 'p');
  const words = document.createElement(point.links.length > 0 ? 'mark' : 'code');
  words.textContent = point.words;
  quote.append(words);
  const links = point.links.map(({ url, text }) => {
    const line = document.createElement('p');
    const link = Object.assign(document.createElement('a'), { href: url, textContent: text });
    line.append(link);
    return line;
  });
  return [quote, ...links];
}
