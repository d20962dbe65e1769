/** `/search/names.json`: the names of the dossier, for the search to offer in the place of misspelt words. */
import type { APIRoute } from 'astro';
import { getDossier } from '../../site/dossier.ts';
import { searchNames } from '../../views/search-names.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(searchNames(await getDossier()))}\n`);
