/**
 * The timeline as a drawing that is looked at small: nights dark, a dot for what happened on one day or night, a band for
 * what may have happened at any time within it. It names nothing but the days.
 */
import { attributes, svgFrame } from '../charts/svg.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { textWidth } from '../fonts/text-width.ts';
import { words } from '../interface/spoken.ts';
import type { TimeBar } from '../views/time-picture.ts';
import type { ShownTime } from './shown-time.ts';

const width = 448;
const height = 366;
const labelSize = 19;
/** Below the days. */
const top = 36;
/** Between the base lines of two rows, at most; two lanes stand as far apart again. */
const widestPitch = 30;
const radius = 9;

/** What a drawing about one event leaves of the others. */
const faint = 0.3;

/**
 * The lanes of a timeline; nothing where no bar can be drawn. Of an event, by its address, the bar stands out and is not
 * folded; nothing where it is not in them.
 */
export function timeDrawing({ ground, lanes }: ShownTime, own?: string): string | undefined {
  const bars = lanes
    .map(({ rows, folded }) =>
      [...rows, ...folded.filter(({ url }) => url === own)].flatMap(({ url, bar }) =>
        bar === undefined ? [] : { bar, isOwn: url === own },
      ),
    )
    .filter((lane) => lane.length > 0);
  if (own !== undefined && !bars.flat().some(({ isOwn }) => isOwn)) return undefined;
  const steps = bars.flat().length + bars.length - 1;
  if (steps < 1) return undefined;
  const pitch = Math.min(widestPitch, (height - top) / steps);
  const cell = width / ground.cells;
  let row = 0;
  const drawn = bars.map((lane) => {
    const marks = lane.map(({ bar, isOwn }, index) => {
      const mark = drawBar(bar, cell, top + (row + index + 0.5) * pitch, Math.min(radius, pitch / 2.4));
      return own === undefined || isOwn ? mark : `<g opacity="${String(faint)}">${mark}</g>`;
    });
    row += lane.length + 1;
    return marks.join('');
  });
  const bottom = top + steps * pitch;
  return svgFrame(
    { id: 'time', title: words.picture.name, description: '' },
    { width, height: bottom, class: 'time', role: 'img' },
    [
      `<path${attributes({ fill: 'var(--night)', 'fill-opacity': '0.22', transform: `translate(0 ${String(top)}) scale(${String(cell)} ${String(bottom - top)})`, d: ground.nights || undefined })}/>`,
      `<path${attributes({ stroke: 'var(--quiet)', 'stroke-width': 1, d: `M0 ${String(top)}H${String(width)}` })}/>`,
      dayNames(ground.labels),
      ...drawn,
    ].join(''),
  );
}

/** At equal distances; every second, third … where all would run into one another, and none beyond the edge. */
function dayNames(labels: readonly string[]): string {
  const distance = width / labels.length;
  const widest = Math.max(...labels.map((label) => textWidth(label, labelSize, 600)));
  const every = Math.ceil((widest + 8) / distance);
  return labels
    .map((label, index) =>
      index % every === 0 && index * distance + textWidth(label, labelSize, 600) <= width
        ? `<text${attributes({ x: index * distance, y: top - 11, 'font-size': labelSize, 'font-weight': '600', fill: 'var(--quiet)' })}>${escapeXml(label)}</text>`
        : '',
    )
    .join('');
}

function drawBar({ from, to, shape, isStated }: TimeBar, cell: number, y: number, size: number): string {
  if (shape === 'within')
    return `<rect${attributes({ x: from * cell, y: y - size / 2, width: (to - from) * cell, height: size, fill: 'var(--ink)', 'fill-opacity': isStated ? '0.55' : '0.25' })}/>`;
  const middle = ((from + to) / 2) * cell;
  const hole = isStated ? '' : `<circle${attributes({ cx: middle, cy: y, r: size * 0.5, fill: 'var(--paper)' })}/>`;
  return `<circle${attributes({ cx: middle, cy: y, r: size, fill: 'var(--ink)' })}/>${hole}`;
}
