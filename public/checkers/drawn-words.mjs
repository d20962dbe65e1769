/** The words of drawings, which say nothing that their page does not say beside them. */
import { key } from './labels.mjs';
import { bare, runsOf } from './page-runs.mjs';
import { within } from './page-tree.mjs';
import { sentencesOf } from './sentences.mjs';

/** Whether the run at `index`, a line of a drawing, says what the page says, or one of its drawings may say. */
export function isDrawnWord(index, { runs, site, said }) {
  const isKnown = (text) => site.isDrawn(text) || said().has(key(text));
  return isKnown(bare(runs[index].text)) || isWrapped(runs, index, isKnown);
}

/** What the page says outside of its drawings, run by run, and the page one level above; made when it is first asked for. */
export function saidOn(runs, page, site) {
  let said;
  return () => {
    if (said !== undefined) return said;
    const above = site.pages.get(page.url.slice(0, page.url.lastIndexOf('/', page.url.length - 2) + 1));
    const others = above === undefined || above === page ? [] : runsOf(above, site).runs;
    const outside = [...runs, ...others].filter(
      ({ element }) => within(element, ({ tag }) => tag === 'svg') === undefined,
    );
    said = new Set(outside.flatMap(({ text }) => [key(bare(text)), ...sentencesOf(bare(text), site.said).map(key)]));
    return said;
  };
}

/** Whether a line of a drawing is one of several, each close under the last, that together say a text. */
function isWrapped(runs, index, isKnown) {
  let from = index;
  while (from > 0 && isNextLine(runs[from - 1].element, runs[from].element)) from -= 1;
  let to = index;
  while (to + 1 < runs.length && isNextLine(runs[to].element, runs[to + 1].element)) to += 1;
  if (to === from || to - from >= MOST_LINES) return false;
  return isKnown(
    runs
      .slice(from, to + 1)
      .map(({ text }) => bare(text))
      .join(' '),
  );
}
const MOST_LINES = 12;

/** Whether a text of a drawing is set in the same way as the one before it, on the line below. */
function isNextLine(above, below) {
  if (above.tag !== 'text' || below.tag !== 'text' || above.parent !== below.parent) return false;
  const same = ['x', 'font-size', 'font-weight', 'font-family', 'fill', 'text-anchor', 'transform'];
  if (same.some((name) => above.attributes[name] !== below.attributes[name])) return false;
  const step = Number(below.attributes.y) - Number(above.attributes.y);
  return step > 0 && step <= 1.7 * Number(below.attributes['font-size']);
}
