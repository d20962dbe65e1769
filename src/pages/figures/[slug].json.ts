/** A figure as JSON: question, status, readings with their passages, formula with its inputs. */
import type { APIRoute } from 'astro';
import { getDossier } from '../../site/dossier.ts';
import { figureJson } from '../../views/figure-data.ts';
import { figureGroups } from '../../views/figure-groups.ts';

export async function getStaticPaths() {
  return figureGroups(await getDossier())
    .flat()
    .map(({ figure }) => ({ params: { slug: figure.slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const dossier = await getDossier();
  const shown = figureGroups(dossier)
    .flat()
    .find(({ figure }) => figure.slug === params['slug']);
  const body = shown === undefined ? null : figureJson(dossier, shown.figure, shown.fact);
  return new Response(`${JSON.stringify(body, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
