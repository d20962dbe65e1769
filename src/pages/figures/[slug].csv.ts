/** A figure's readings as CSV. */
import type { APIRoute } from 'astro';
import { getDossier } from '../../site/dossier.ts';
import { figureRows, renderCsv } from '../../views/figure-data.ts';
import { figureGroups } from '../../views/figure-groups.ts';

export async function getStaticPaths() {
  return figureGroups(await getDossier())
    .flat()
    .map(({ figure }) => ({ params: { slug: figure.slug } }));
}

export const GET: APIRoute = async ({ params }) => {
  const dossier = await getDossier();
  const rows = figureGroups(dossier)
    .flat()
    .filter(({ figure }) => figure.slug === params['slug'])
    .flatMap(({ figure, fact }) => figureRows(dossier, figure, fact));
  return new Response(renderCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
