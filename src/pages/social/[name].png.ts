/** The pictures of sections and chapters for previews elsewhere. */
import type { APIRoute } from 'astro';
import { getDossier } from '../../site/dossier.ts';
import { socialCards } from '../../site/social-cards.ts';
import { drawCard } from '../../social/draw-card.ts';

export async function getStaticPaths() {
  return socialCards(await getDossier()).map(({ path }) => ({
    params: { name: path.replace(/^.*\/|\.png$/gu, '') },
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const found = socialCards(await getDossier()).find(({ path }) => path.endsWith(`/${String(params['name'])}.png`));
  if (found === undefined) throw new Error(`Unexpected picture \`${String(params['name'])}\`.`);
  return new Response(new Uint8Array(await drawCard(found.card)), { headers: { 'Content-Type': 'image/png' } });
};
