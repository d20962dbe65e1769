/** `/dossier.schema.json`: the JSON Schema of `/dossier.json`. */
import type { APIRoute } from 'astro';
import { dossierJsonSchemaDocument } from '../feeds/dossier-json.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(dossierJsonSchemaDocument(), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
