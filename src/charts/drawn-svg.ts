/**
 * Turns the SVG that the canvas writes into what a page shows: colours and fonts of the page's own, small numbers, short
 * paths.
 *
 * The canvas writes a flat list of rectangles, paths and texts, so that no tree is needed. Anything else, as a newer canvas
 * may write, is an error rather than a drawing that lacks something.
 *
 * @example
 * themedDrawing('<svg …><path fill="#0A0003" d="M2 8L9 8L9 12L2 12L2 8Z"/></svg>')
 * // '<path fill="var(--accent)" d="M2 8h7v4H2z"/>'
 */
import { textWidth } from '../fonts/text-width.ts';
import { readSentinel } from './build-paint.ts';

/** Name, attributes and text of one element. */
interface Drawn {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** With its references as written; empty for a shape. */
  readonly text: string;
}

/** What the canvas draws besides: its frame and an empty ground. */
const frame = /<\?xml[^<>]*>|<\/?svg\b[^<>]*>|<g clip-path="[^"<]*">|<\/g>|<rect fill-opacity="0"[^<>]*>/gu;

const shapes = /<(rect|path|text) ([^<>]*?)(?:\/>|>([^<]*)<\/text>)/gu;

/** Takes out the regions to clip to, which nothing exceeds. */
function withoutClips(raw: string): string {
  const [head = '', ...parts] = raw.split('<clipPath');
  return head + parts.map((part) => part.slice(part.indexOf('</clipPath>') + '</clipPath>'.length)).join('');
}

/** Attributes in the order written; all others are left out. */
const written = [
  ...['width', 'height', 'x', 'y', 'dx', 'fill', 'fill-opacity', 'stroke', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-width', 'd', 'font-size', 'font-weight'],
];

/** The content of the drawing, without its frame. @throws {Error} when the canvas wrote an unknown element. */
export function themedDrawing(raw: string): string {
  const content = withoutClips(raw).replace(frame, '');
  const rest = content.replace(shapes, '').trim();
  if (rest !== '') throw new Error(`Unexpected \`${rest.slice(0, 80)}\` in a drawing, expected shapes and texts.`);
  const drawn = [...content.matchAll(shapes)].map(([, name = '', attributes = '', text = '']) =>
    themed({ name, attributes: readAttributes(attributes), text }),
  );
  return joinTexts(joinLines(drawn)).map(write).join('');
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/(?<![\w-])([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

function themed({ name, attributes, text }: Drawn): Drawn {
  const result = new Map(attributes);
  const lineWidth = Number(attributes.get('stroke-width') ?? '1');
  for (const paint of ['fill', 'stroke']) {
    const replacement = readSentinel(attributes.get(paint) ?? '', lineWidth);
    for (const [key, value] of Object.entries(replacement ?? {})) result.set(key, value);
  }
  // A text has a starting point for each letter: the page's font sets the others.
  for (const key of ['x', 'y', 'width', 'height', 'fill-opacity', 'stroke-width'])
    if (result.has(key)) result.set(key, short(Number.parseFloat(result.get(key) ?? '')));
  for (const key of ['x', 'y']) if (result.get(key) === '0') result.delete(key);
  // The canvas names both fonts after the variable font's thinnest instance; only the bolder one gets a weight.
  if (result.has('font-weight')) result.set('font-weight', '600');
  if (name === 'path') result.set('d', shortPath(attributes.get('d') ?? ''));
  return { name, attributes: result, text };
}

/** Lines that follow each other in the same style as one path. Areas stay apart: where two overlap, one would be lighter. */
function joinLines(drawn: readonly Drawn[]): readonly Drawn[] {
  const joined: Drawn[] = [];
  for (const one of drawn) {
    const last = joined.at(-1);
    if (last !== undefined && isLine(one) && isLine(last) && styleOf(one) === styleOf(last)) {
      const d = `${last.attributes.get('d') ?? ''}${one.attributes.get('d') ?? ''}`;
      joined[joined.length - 1] = { ...last, attributes: new Map([...last.attributes, ['d', d]]) };
    } else joined.push(one);
  }
  return joined;
}

const isLine = ({ name, attributes }: Drawn): boolean => name === 'path' && attributes.get('fill') === 'none';

const styleOf = (drawn: Drawn): string =>
  written.map((name) => (name === 'd' ? '' : (drawn.attributes.get(name) ?? ''))).join(' ');

/** Texts this near to each other on one line belong together. */
const widestGap = 24;

/**
 * Texts that follow each other on a line as one, each in its style and behind the other by the space between them: where
 * a reader's browser has another typeface, for the site's own comes late, they move along instead of overlapping.
 */
function joinTexts(drawn: readonly Drawn[]): readonly Drawn[] {
  const joined: Drawn[] = [];
  // Where the last text ends, as the site's typeface sets it.
  let end = Number.NEGATIVE_INFINITY;
  for (const one of drawn) {
    const last = joined.at(-1);
    const [x, width] = [numberOf(one, 'x'), widthOf(one)];
    const gap = x - end;
    if (
      one.name === 'text' &&
      last?.name === 'text' &&
      Math.abs(numberOf(last, 'y') - numberOf(one, 'y')) < 0.2 &&
      gap > -1 &&
      gap < widestGap
    ) {
      // The space is one that is copied too; what it lacks is added.
      const isSpaced = gap > 1;
      const added = isSpaced ? gap - widthOf({ ...last, text: ' ' }) : 0;
      const style = new Map([...one.attributes].filter(([key]) => key !== 'x' && key !== 'y'));
      if (added >= 0.1) style.set('dx', short(added));
      if (last.attributes.has('font-weight') && !style.has('font-weight')) style.set('font-weight', '400');
      for (const [key, value] of style) if (last.attributes.get(key) === value) style.delete(key);
      const behind = style.size === 0 ? one.text : write({ name: 'tspan', attributes: style, text: one.text });
      const text = `${last.text}${isSpaced ? ' ' : ''}${behind}`;
      joined[joined.length - 1] = { ...last, text };
    } else joined.push(one);
    if (one.name === 'text') end = x + width;
  }
  return joined;
}

const numberOf = ({ attributes }: Drawn, key: string): number => Number(attributes.get(key) ?? 0);

const widthOf = (drawn: Drawn): number =>
  textWidth(
    drawn.text.replaceAll(/&[a-z]+;/gu, '&'),
    numberOf(drawn, 'font-size'),
    drawn.attributes.has('font-weight') ? 600 : 400,
  );

function write({ name, attributes, text }: Drawn): string {
  const list = written.flatMap((key) => (attributes.has(key) ? ` ${key}="${attributes.get(key) ?? ''}"` : []));
  return `<${name}${list.join('')}${text === '' ? '/>' : `>${text}</${name}>`}`;
}

/** A path of straight lines in relative steps, or to absolute points where these are shorter; to a tenth, without drifting. */
function shortPath(path: string): string {
  const steps = [...path.matchAll(/([MLZ])(?:(-?[\d.]+(?:e-?\d+)?)[ ,](-?[\d.]+(?:e-?\d+)?))?/gu)];
  if (steps.map(([step]) => step).join('') !== path.replaceAll(/(?<!\s)\s+(?=[MLZ])/gu, '').trim())
    throw new Error(`Unexpected path \`${path.slice(0, 80)}\` in a drawing, expected straight lines.`);
  let start = { x: 0, y: 0 };
  let at = start;
  return steps
    .map(([, kind, x = '', y = ''], index) => {
      const to = { x: tenth(Number(x)), y: tenth(Number(y)) };
      if (kind === 'Z') {
        at = start;
        return 'z';
      }
      // What closes the path draws its last line.
      if (kind === 'L' && steps[index + 1]?.[1] === 'Z' && to.x === start.x && to.y === start.y) return '';
      const from = at;
      at = to;
      if (kind === 'M') {
        start = to;
        return `M${pair(to.x, to.y)}`;
      }
      if (from.y === to.y) return shorter(`h${short(to.x - from.x)}`, `H${short(to.x)}`);
      if (from.x === to.x) return shorter(`v${short(to.y - from.y)}`, `V${short(to.y)}`);
      return shorter(`l${pair(to.x - from.x, to.y - from.y)}`, `L${pair(to.x, to.y)}`);
    })
    .join('');
}

const shorter = (one: string, other: string): string => (other.length < one.length ? other : one);

/** Two numbers; a minus sign parts them as well as a space does. */
function pair(x: number, y: number): string {
  return `${short(x)}${y < 0 ? '' : ' '}${short(y)}`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** To a tenth, without a nought before the point. */
function short(value: number): string {
  return String(tenth(value)).replace(/^(-?)0\./u, '$1.');
}
