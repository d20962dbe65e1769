/** What happened where, as CSV. */
import type { APIRoute } from 'astro';
import { getDossier } from '../site/dossier.ts';
import { incidentCsv } from '../views/incident-data.ts';

export const GET: APIRoute = async () =>
  new Response(incidentCsv(await getDossier()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
