/** A figure as a drawing that stands alone. */
import type { APIRoute } from 'astro';
import { addressOf } from '../../site/address.ts';
import { getDossier } from '../../site/dossier.ts';
import { figurePicture } from '../../site/figure-drawing.ts';
import { picturePaths, type FigurePageProps } from '../../site/figure-pages.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<FigurePageProps> = async ({ props: { figure }, site }) =>
  new Response(await figurePicture(await getDossier(), figure, addressOf(figure.url, site)));
