/** How to cite a chapter, as BibTeX. */
import type { APIRoute } from 'astro';
import type { EntryOf } from '../../provenance/entry.ts';
import { citationFile } from '../../site/cited-work.ts';
import { getDossier } from '../../site/dossier.ts';
import { entriesOfKind } from '../../views/entries.ts';

export async function getStaticPaths() {
  const dossier = await getDossier();
  return entriesOfKind(dossier, 'chapter').map((chapter) => ({
    params: { chapters: dossier.config.chaptersFolder, slug: chapter.slug },
    props: { chapter },
  }));
}

export const GET: APIRoute<{ chapter: EntryOf<'chapter'> }> = async ({ props: { chapter }, site }) =>
  citationFile(await getDossier(), chapter, 'bib', site);
