/** A figure's readings as CSV. */
import type { APIRoute } from 'astro';
import { getDossier } from '../../site/dossier.ts';
import { figurePaths, type FigurePageProps } from '../../site/figure-pages.ts';
import { figureRows, renderCsv } from '../../views/figure-data.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePageProps> = async ({ props: { figure, fact } }) =>
  new Response(renderCsv(figureRows(await getDossier(), figure, fact)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
