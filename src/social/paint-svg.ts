/** Paints an SVG document of the site to a PNG file, in the site's own typeface. The bytes depend on the document alone. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { cardFamilies, registerCardFonts } from './card-fonts.ts';

/** Pixels for each unit of the drawing: sharp on dense screens, and large enough for a column in print. */
const scale = 2;

/** The document as a PNG file. @throws {Error} when it has no width and height. */
export async function paintSvg(svg: string): Promise<Buffer> {
  await registerCardFonts();
  const size = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/u.exec(svg);
  if (size === null) throw new Error('Missing width and height of a picture.');
  const [width = 0, height = 0] = size.slice(1).map((length) => Math.round(Number(length) * scale));
  const image = await loadImage(Buffer.from(inCardFonts(svg.replace(size[0], enlarged(size[0], width, height)))));
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('png');
}

/** Pixels along each side of the icon that phones keep. */
const iconSize = 180;

/** A square document as the icon of a home screen. */
export async function paintIcon(svg: string): Promise<Buffer> {
  const image = await loadImage(
    Buffer.from(svg.replace('<svg ', `<svg width="${String(iconSize)}" height="${String(iconSize)}" `)),
  );
  const canvas = createCanvas(iconSize, iconSize);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('png');
}

const enlarged = (tag: string, width: number, height: number): string =>
  tag.replace(/width="[\d.]+" height="[\d.]+"/u, `width="${String(width)}" height="${String(height)}"`);

/** The canvas knows no weights of a family: each is a family of its own. */
export function inCardFonts(svg: string): string {
  return svg
    .replaceAll(/font-family="[^"]*"/gu, `font-family="${cardFamilies.label}"`)
    .replaceAll('font-weight="600"', `font-family="${cardFamilies.labelStrong}"`)
    .replaceAll('font-weight="400"', `font-family="${cardFamilies.label}"`);
}
