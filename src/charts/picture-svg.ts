/**
 * A drawing of the site as a picture that stands alone: on paper of its own, in the light colours, with its title above
 * and its sources below, because a picture travels without its page.
 *
 * @example
 * pictureSvg({ title: 'Boats', drawing: wide, notes: ['Source: Harbour Post'] }); // '<svg xmlns=… width="688" …'
 */
import { escapeXml } from '../text/escape-xml.ts';
import { textWidth, wrapText } from '../fonts/text-width.ts';

/** What a picture shows. */
export interface Picture {
  readonly title: string;
  /** An SVG element that takes its colours from the page. */
  readonly drawing: string;
  /** Lines below the drawing: what it rests on, where it is from. */
  readonly notes: readonly string[];
}

/** The light colours of the site, by the names that its style gives them. */
export const lightColours: ReadonlyMap<string, string> = new Map([
  ['paper', '#faf7ef'],
  ['sheet', '#fffdf7'],
  ['ink', '#1a1712'],
  ['quiet', '#574f45'],
  ['rule', '#d8cfbe'],
  ['accent', '#8a1c1c'],
  ['night', '#24304a'],
  ['mark', '#ffe66b'],
]);

/** Space around everything. */
const edge = 24;
const heading = { size: 20, leading: 26, weight: 600, fill: 'ink' } as const;
const note = { size: 12, leading: 17, weight: 400, fill: 'quiet' } as const;
const gap = 18;

/** The picture as an SVG document. @throws {Error} when the drawing has no box. */
export function pictureSvg({ title, drawing, notes }: Picture): string {
  const box = /viewBox="([^" ]+) ([^" ]+) ([^" ]+) ([^" ]+)"/u.exec(drawing);
  if (box === null) throw new Error('Missing `viewBox` of a drawing.');
  const [left = 0, top = 0, width = 0, height = 0] = box.slice(1).map(Number);
  const above = linesOf([title], width, heading);
  const below = linesOf(notes, width, note);
  const drawnAt = edge + above.length * heading.leading + gap;
  const notesAt = drawnAt + height + gap;
  const whole = { width: width + 2 * edge, height: notesAt + below.length * note.leading + edge / 2 };
  const size = (of: typeof whole): string => `width="${short(of.width)}" height="${short(of.height)}"`;
  const inner = drawing
    .replace(
      /^<svg[^>]*>/u,
      `<svg x="${String(edge)}" y="${short(drawnAt)}" ${size({ width, height })} viewBox="${[left, top, width, height].map(short).join(' ')}">`,
    )
    .replaceAll(/<(?:title\b[^<>]*>[^<]*<\/title|desc\b[^<>]*>[^<]*<\/desc)>/gu, '');
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size(whole)} viewBox="0 0 ${short(whole.width)} ${short(whole.height)}" font-family="var(--sans)">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect ${size(whole)} fill="var(--paper)"/>`,
    ...above.map((line, index) => textAt(line, edge + heading.size + index * heading.leading, heading)),
    inner,
    ...below.map((line, index) => textAt(line, notesAt + note.size + index * note.leading, note)),
    '</svg>',
  ].join('');
  return inLightColours(picture);
}

/** A drawing with the colours and typefaces that a page would give it. */
export function inLightColours(svg: string): string {
  return svg
    .replaceAll('var(--sans)', "'Public Sans', Arial, Helvetica, sans-serif")
    .replaceAll(/var\(--(\w+)\)/gu, (name, colour: string) => lightColours.get(colour) ?? name);
}

type Style = typeof heading | typeof note;

function linesOf(texts: readonly string[], width: number, { size, weight }: Style): readonly string[] {
  return texts.flatMap((text) => wrapText(text, width, (line) => textWidth(line, size, weight)));
}

function textAt(text: string, y: number, { size, weight, fill }: Style): string {
  return `<text x="${String(edge)}" y="${short(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="var(--${fill})">${escapeXml(text)}</text>`;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
