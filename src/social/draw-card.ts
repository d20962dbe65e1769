/**
 * Draws the picture that stands for a page where it is linked to elsewhere: 1200 by 630 pixels. It shows the matter, what
 * the page says and the page's own drawing where it has one, never how much there is. The bytes depend on the card alone.
 * No yellow, which is evidence, and none is shown here.
 */
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { inLightColours } from '../charts/picture-svg.ts';
import { wrapText } from '../fonts/text-width.ts';
import { cardFamilies, registerCardFonts } from './card-fonts.ts';
import { inCardFonts } from './paint-svg.ts';

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
  /** An SVG element that takes its colours from the page, drawn beside the words. */
  readonly drawing?: string | undefined;
}

/** Size in pixels, as the large previews of other sites show it uncut. */
const cardSize = { width: 1200, height: 630 } as const;

/** The light colours of the site; a preview knows no dark mode. */
const colours = { paper: '#faf7ef', ink: '#1a1712', quiet: '#574f45' } as const;

const edge = 72;
const inner = cardSize.width - 2 * edge;
/** Where a drawing stands; the words keep to the left of it. */
const drawn = { left: 680, top: 146, width: 448, height: 366 } as const;
const besideDrawing = drawn.left - 48 - edge;
const basisTop = 536;
const promiseSize = 33;
const promiseLeading = 43;
const titleTop = 200;
/** Distance of base lines, and between letters, in sizes of the title. */
const titleLeading = 1.04;
const tracking = -0.022;

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
  if (card.drawing !== undefined) await drawDrawing(context, card.drawing);
  context.fillRect(edge, basisTop, inner, 2);
  write(context, card.basis, { x: edge, y: 582, size: 25, family: cardFamilies.label, colour: colours.quiet });
  return canvas.encode('png');
}

/**
 * Sets the title as large as it can be with its promise below it. The promise stands whole or not at all: half a
 * sentence can say the opposite. Where it does not fit below a title of a decent size, the title has the room.
 */
function drawWords(context: SKRSContext2D, { title, promise, drawing }: Card): void {
  const width = drawing === undefined ? inner : besideDrawing;
  const promised = linesOf(context, promise, promiseSize, cardFamilies.text, 0, width);
  const settings = [104, 92, 80, 70, 62, 54, 46].map((size) => {
    const lines = linesOf(context, title, size, cardFamilies.headline, tracking * size, width);
    // The first base line, then the others, then room for what hangs below the last.
    const end = titleTop + size * (0.82 + (lines.length - 1) * titleLeading + 0.25) + 14;
    return { size, lines, end, fits: end + promised.length * promiseLeading <= basisTop - 24 };
  });
  const alone = settings.find(({ end }) => end <= basisTop - 24) ?? settings.at(-1);
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

/** Draws it as large as its place allows. @throws {Error} when it has no box. */
async function drawDrawing(context: SKRSContext2D, drawing: string): Promise<void> {
  const box = /viewBox="[^" ]+ [^" ]+ ([^" ]+) ([^" ]+)"/u.exec(drawing);
  if (box === null) throw new Error('Missing `viewBox` of a drawing.');
  const [width = 1, height = 1] = box.slice(1).map(Number);
  const scale = Math.min(drawn.width / width, drawn.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const sized = drawing.replace('<svg ', `<svg width="${String(size.width)}" height="${String(size.height)}" `);
  const image = await loadImage(Buffer.from(inCardFonts(inLightColours(sized))));
  context.drawImage(image, drawn.left + drawn.width - size.width, drawn.top);
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

/** The text in lines no wider than `width`; a word that is wider stands alone. */
function linesOf(
  context: SKRSContext2D,
  text: string,
  size: number,
  family: string,
  spacing: number,
  width: number,
): readonly string[] {
  context.font = `${String(size)}px '${family}'`;
  context.letterSpacing = `${String(spacing)}px`;
  return wrapText(text, width, (line) => context.measureText(line).width);
}
