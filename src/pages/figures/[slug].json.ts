/** A figure as JSON: question, status, answers, readings with their passages, formula with its inputs. */
import type { APIRoute } from 'astro';
import { getDossier } from '../../site/dossier.ts';
import { figurePaths, type FigurePageProps } from '../../site/figure-pages.ts';
import { figureJson } from '../../views/figure-data.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePageProps> = async ({ props: { figure, fact } }) =>
  new Response(`${JSON.stringify(figureJson(await getDossier(), figure, fact), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
