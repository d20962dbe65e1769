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
  const { qualifier, number, size, isInline } = label;
  const fill = `var(--${label.colour})`;
  const baseline = isInline && number !== '' ? y + size : y + wordsSize;
  const words = `<tspan font-weight="600">${escapeXml(label.words)}</tspan>`;
  if (number === '') return text(x, baseline, wordsSize, fill, words);
  const bold = (attributesOf: string): string => `<tspan${attributesOf} font-weight="600">${escapeXml(number)}</tspan>`;
  if (!isInline) {
    const line = y + wordsSize + size + 4;
    const value = escapeXml(qualifier) + bold('');
    return text(x, baseline, wordsSize, fill, words) + text(x, line, size, fill, value) + underline(label, x, line + 5);
  }
  // Behind the words wherever another typeface makes them end; the space is one that is copied too.
  const set = attributes({ 'font-size': size });
  const gap = attributes({ dx: inlineGap - textWidth(' ', wordsSize, 400) });
  const value = qualifier === '' ? bold(gap + set) : `<tspan${gap}${set}>${escapeXml(qualifier)}</tspan>${bold(set)}`;
  const at = x + textWidth(label.words, wordsSize, 600) + inlineGap;
  return text(x, baseline, wordsSize, fill, `${words} ${value}`) + underline(label, at, baseline + 5);
}

function text(x: number, y: number, fontSize: number, fill: string, content: string): string {
  return `<text${attributes({ x, y, 'font-size': fontSize, fill })}>${content}</text>`;
}

function numberWidth({ qualifier, number, size }: CellLabel): number {
  return textWidth(qualifier, size, 400) + textWidth(number, size, 600);
}

/** The line under a number, as in the text: none where the sources agree. */
function underline(label: CellLabel, x: number, y: number): string {
  if (label.certainty === 'agreed') return '';
  const stroke = label.certainty === 'single' ? 'var(--quiet)' : 'var(--accent)';
  return `<path d="M${coordinate(x)} ${coordinate(y)}h${coordinate(numberWidth(label))}"${attributes({ stroke, 'stroke-width': 1.5, ...dashAttributes(label.certainty, 1.5) })}/>`;
}
