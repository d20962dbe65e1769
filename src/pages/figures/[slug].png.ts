/** A figure as a picture in pixels. */
import type { APIRoute } from 'astro';
import { keptFile } from '../../cache/kept-file.ts';
import { addressOf } from '../../site/address.ts';
import { getDossier } from '../../site/dossier.ts';
import { figurePicture } from '../../site/figure-drawing.ts';
import { picturePaths, type FigurePageProps } from '../../site/figure-pages.ts';
import { paintSvg } from '../../social/paint-svg.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<FigurePageProps> = async ({ props: { figure }, site }) => {
  const svg = (await figurePicture(await getDossier(), figure, addressOf(figure.url, site))) ?? '';
  return new Response(new Uint8Array(await keptFile('pictures', svg, () => paintSvg(svg))), {
    headers: { 'Content-Type': 'image/png' },
  });
};
