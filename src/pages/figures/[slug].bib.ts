/** How to cite a figure, as BibTeX. */
import type { APIRoute } from 'astro';
import { citationFile } from '../../site/cited-work.ts';
import { getDossier } from '../../site/dossier.ts';
import { figurePaths, type FigurePageProps } from '../../site/figure-pages.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePageProps> = async ({ props: { figure }, site }) =>
  citationFile(await getDossier(), figure, 'bib', site);
