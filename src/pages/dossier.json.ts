/** `/dossier.json`: the whole dossier for machines. */
import type { APIRoute } from 'astro';
import { toDossierJson } from '../feeds/dossier-json.ts';
import { getDossier } from '../site/dossier.ts';
import { scoreJson } from '../site/score.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toDossierJson(await getDossier(), await scoreJson()), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
