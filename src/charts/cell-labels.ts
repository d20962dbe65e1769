/** Labels that stand beside what they name: words, and a number with its qualifier, underlined as in the text. */
import { textWidth } from '../fonts/text-width.ts';
import { dashAttributes } from './build-paint.ts';
import { valueText, type Certainty, type ChartBar, type ChartUnit } from './chart-data.ts';
import type { PaintToken } from './paint.ts';
import { attributes, coordinate } from './svg.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** What a label says. */
export interface CellLabel {
  readonly words: string;
  /** "nearly ", with the space after it, or nothing. */
  readonly qualifier: string;
  /** Nothing where no figure gives the number. */
  readonly number: string;
  readonly certainty: Certainty;
  readonly colour: PaintToken;
  /** Size of the number in pixels. */
  readonly size: number;
  /** Words and number in one line, else the number below the words. */
  readonly isInline: boolean;
}

const wordsSize = 15;
/** From the words to a number in the same line. */
const inlineGap = 7;

/** A label of a bar: its words and its value. */
export function labelOf(
  bar: Pick<ChartBar, 'label'> & Partial<ChartBar>,
  unit: ChartUnit,
  style: Pick<CellLabel, 'colour' | 'size' | 'isInline'>,
): CellLabel {
  const { value, certainty = 'agreed' } = bar;
  const text =
    value === undefined
      ? { qualifier: '', number: '' }
      : valueText({ id: '', emphasis: false, sources: '', ...bar, value, certainty }, unit);
  return { words: bar.label, ...text, certainty, ...style };
}

/** Width and height of a label in pixels. */
export function labelSize(label: CellLabel): { readonly width: number; readonly height: number } {
  const words = textWidth(label.words, wordsSize, 600);
  const number = numberWidth(label);
  if (label.number === '') return { width: words, height: 22 };
  return label.isInline
    ? { width: words + inlineGap + number, height: label.size + 10 }
    : { width: Math.max(words, number), height: label.size + 32 };
}

/** Draws a label with its upper left corner at `x`, `y`. */
export function drawLabel(label: CellLabel, x: number, y: number): string {
  const { qualifier, number, size, colour } = label;
  if (!label.isInline || number === '') return drawStacked(label, x, x, y);
  const baseline = y + size;
  // Behind the words wherever another typeface makes them end; the space is one that is copied too.
  const set = attributes({ 'font-size': size });
  const gap = attributes({ dx: inlineGap - textWidth(' ', wordsSize, 400) });
  const value =
    qualifier === ''
      ? bold(number, gap + set)
      : `<tspan${gap}${set}>${escapeXml(qualifier)}</tspan>${bold(number, set)}`;
  const at = x + textWidth(label.words, wordsSize, 600) + inlineGap;
  const line = text({ x, y: baseline, size: wordsSize, colour }, `${bold(label.words)} ${value}`);
  return line + underline(label, at, baseline + 5);
}

/** Draws words above their number, with their upper right corner at `end`, `y`: they end there in any typeface. */
export function drawLabelBefore(label: CellLabel, end: number, y: number): string {
  return drawStacked(label, end, end - numberWidth(label), y, 'end');
}

/** Draws words and, below them, their number: both at `x`, the line under the number from `from`. */
function drawStacked(label: CellLabel, x: number, from: number, y: number, anchor?: 'end'): string {
  const { qualifier, number, size, colour } = label;
  const words = text({ x, y: y + wordsSize, size: wordsSize, colour, anchor }, bold(label.words));
  if (number === '') return words;
  const line = y + wordsSize + size + 4;
  const value = text({ x, y: line, size, colour, anchor }, escapeXml(qualifier) + bold(number));
  return words + value + underline(label, from, line + 5);
}

/** How a text of a label stands. */
interface Place extends Pick<CellLabel, 'size' | 'colour'> {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'end' | undefined;
}

function text({ x, y, size, colour, anchor }: Place, content: string): string {
  return `<text${attributes({ x, y, 'font-size': size, fill: `var(--${colour})`, 'text-anchor': anchor })}>${content}</text>`;
}

const bold = (words: string, set = ''): string => `<tspan${set} font-weight="600">${escapeXml(words)}</tspan>`;

function numberWidth({ qualifier, number, size }: CellLabel): number {
  return textWidth(qualifier, size, 400) + textWidth(number, size, 600);
}

/** The line under a number, as in the text: none where the sources agree. */
function underline(label: CellLabel, x: number, y: number): string {
  if (label.certainty === 'agreed') return '';
  const stroke = label.certainty === 'single' ? 'var(--quiet)' : 'var(--accent)';
  return `<path d="M${coordinate(x)} ${coordinate(y)}h${coordinate(numberWidth(label))}"${attributes({ stroke, 'stroke-width': 1.5, ...dashAttributes(label.certainty, 1.5) })}/>`;
}
