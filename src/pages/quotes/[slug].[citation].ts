/** How to cite a quotation, in each format; those of a dossier of very many have a page that says so alone. */
import { isBound } from '../../site/book-parts.ts';
import { citationPaths, citationRoute } from '../../site/cited-work.ts';
import { getDossier } from '../../site/dossier.ts';
import { entriesOfKind } from '../../views/entries.ts';

export async function getStaticPaths() {
  const dossier = await getDossier();
  const quotes = isBound(dossier) ? entriesOfKind(dossier, 'quote') : [];
  return quotes.flatMap((quote) => citationPaths({ slug: quote.slug }, quote));
}

export const GET = citationRoute;
