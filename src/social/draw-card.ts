/**
 * Draws the picture that stands for a page where it is linked to elsewhere: 1200 by 630 pixels, nothing
 * but type and the line that carries certainty. The bytes depend on the card alone.
 *
 * The line is as long as the page's facts are many: solid for those that the sources agree on, dashed
 * for those on which they differ, dotted for those that one source alone gives. No yellow, which is
 * evidence, and none is shown here.
 */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { wrapText } from '../fonts/text-width.ts';
import { cardFamilies, registerCardFonts } from './card-fonts.ts';

/** What a picture says. */
export interface Card {
  /** Name of the dossier. */
  readonly dossier: string;
  /** A few words above the title. */
  readonly label: string;
  readonly title: string;
  /** What the page holds, below the title; empty where the title says it. */
  readonly promise: string;
  /** How new it is and what it rests on. */
  readonly basis: string;
  /** Numbers of facts by status. */
  readonly facts: { readonly agreed: number; readonly differ: number; readonly single: number };
}

/** Size in pixels, as the large previews of other sites show it uncut. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The light colours of the site; a preview knows no dark mode. */
const colours = { paper: '#faf7ef', ink: '#1a1712', quiet: '#574f45', accent: '#8a1c1c' } as const;

const edge = 72;
const inner = cardSize.width - 2 * edge;
const certaintyTop = 490;
const promiseSize = 33;
const promiseLeading = 43;
const titleTop = 200;
/** Distance of base lines, and between letters, in sizes of the title. */
const titleLeading = 1.04;
const tracking = -0.022;
/** Between two stretches of the line of certainty, twice. */
const gap = 28;

/** The card as a PNG file. */
export async function drawCard(card: Card): Promise<Buffer> {
  await registerCardFonts();
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, cardSize.width, cardSize.height);
  context.textBaseline = 'alphabetic';

  write(context, card.dossier, { x: edge, y: 84, size: 33, family: cardFamilies.headline, spacing: -0.4 });
  context.fillRect(edge, 108, inner, 5);
  write(context, card.label.toUpperCase(), {
    x: edge,
    y: 180,
    size: 23,
    family: cardFamilies.labelStrong,
    colour: colours.quiet,
    spacing: 1.4,
  });
  drawWords(context, card);
  drawCertainty(context, card.facts);
  write(context, card.basis, { x: edge, y: 582, size: 25, family: cardFamilies.label, colour: colours.quiet });
  return canvas.encode('png');
}

/**
 * Sets the title as large as it can be with its promise below it. The promise stands whole or not at all: half a
 * sentence can say the opposite. Where it does not fit below a title of a decent size, the title has the room.
 */
function drawWords(context: SKRSContext2D, { title, promise }: Card): void {
  const promised = linesOf(context, promise, promiseSize, cardFamilies.text, 0);
  const settings = [104, 92, 80, 70, 62, 54].map((size) => {
    const lines = linesOf(context, title, size, cardFamilies.headline, tracking * size);
    // The first base line, then the others, then room for what hangs below the last.
    const end = titleTop + size * (0.82 + (lines.length - 1) * titleLeading + 0.25) + 14;
    return { size, lines, end, fits: end + promised.length * promiseLeading <= certaintyTop - 24 };
  });
  const alone = settings.find(({ end }) => end <= certaintyTop - 24) ?? settings.at(-1);
  const together = settings.find(({ size, fits }) => fits && size >= 70);
  const chosen = together ?? alone;
  if (chosen === undefined) return;
  const { size, lines, end } = chosen;
  lines.forEach((line, index) => {
    const y = titleTop + size * (0.82 + index * titleLeading);
    write(context, line, { x: edge, y, size, family: cardFamilies.headline, spacing: tracking * size });
  });
  if (together === undefined) return;
  promised.forEach((line, index) => {
    const y = end + (index + 0.8) * promiseLeading;
    write(context, line, { x: edge, y, size: promiseSize, family: cardFamilies.text });
  });
}

/** The line of certainty with its counts below. */
function drawCertainty(context: SKRSContext2D, facts: Card['facts']): void {
  const parts = [
    { count: facts.agreed, words: 'agreed', colour: colours.ink, dash: [] },
    { count: facts.differ, words: 'disputed', colour: colours.accent, dash: [20, 11] },
    { count: facts.single, words: 'from one source', colour: colours.quiet, dash: [6, 8] },
  ].filter(({ count }) => count > 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  context.font = `22px '${cardFamilies.label}'`;
  context.letterSpacing = '0px';
  const labels = parts.map(({ count, words }, index) =>
    [String(count), ...(index > 0 ? [] : [count === 1 ? 'fact' : 'facts']), words].join(' '),
  );
  // Room for the words first, for a stretch is never shorter than they are; the rest by number.
  const least = labels.map((label) => context.measureText(label).width + gap);
  const rest = inner - least.reduce((sum, width) => sum + width, 0);
  let x = edge;
  parts.forEach(({ count, colour, dash }, index) => {
    const width = (least[index] ?? 0) + (rest * count) / total;
    context.strokeStyle = colour;
    context.lineWidth = 6;
    context.setLineDash(dash);
    context.beginPath();
    context.moveTo(x, certaintyTop);
    context.lineTo(x + width - (index < parts.length - 1 ? gap / 2 : 0), certaintyTop);
    context.stroke();
    write(context, labels[index] ?? '', { x, y: certaintyTop + 34, size: 22, family: cardFamilies.label, colour });
    x += width;
  });
}

interface Setting {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly family: string;
  readonly colour?: string;
  /** Pixels between letters. */
  readonly spacing?: number;
}

function write(context: SKRSContext2D, text: string, setting: Setting): void {
  const { x, y, size, family, colour = colours.ink, spacing = 0 } = setting;
  context.font = `${String(size)}px '${family}'`;
  context.letterSpacing = `${String(spacing)}px`;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The text in lines no wider than the picture's inner width; a word that is wider stands alone. */
function linesOf(
  context: SKRSContext2D,
  text: string,
  size: number,
  family: string,
  spacing: number,
): readonly string[] {
  context.font = `${String(size)}px '${family}'`;
  context.letterSpacing = `${String(spacing)}px`;
  return wrapText(text, inner, (line) => context.measureText(line).width);
}
