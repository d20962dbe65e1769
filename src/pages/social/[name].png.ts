/** The pictures of sections and entries for previews elsewhere; none where the site's address is not known, without which no page can name them. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { keptFile } from '../../cache/kept-file.ts';
import { getDossier } from '../../site/dossier.ts';
import { socialCards } from '../../site/social-cards.ts';
import { drawCard } from '../../social/draw-card.ts';

export async function getStaticPaths() {
  if (import.meta.env.SITE === undefined) return [];
  return socialCards(await getDossier()).map(({ path, card, drawing }) => ({
    params: { name: path.replace(/^.*\/|\.png$/gu, '') },
    props: { card, drawing },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const card = { ...props.card, drawing: await props.drawing() };
  return new Response(new Uint8Array(await keptFile('cards', card, () => drawCard(card))), {
    headers: { 'Content-Type': 'image/png' },
  });
};
