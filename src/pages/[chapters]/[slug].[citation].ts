/** How to cite a chapter, in each format. */
import { citationPaths, citationRoute } from '../../site/cited-work.ts';
import { getDossier } from '../../site/dossier.ts';
import { entriesOfKind } from '../../views/entries.ts';

export async function getStaticPaths() {
  const dossier = await getDossier();
  const { chaptersFolder: chapters } = dossier.config;
  return entriesOfKind(dossier, 'chapter').flatMap((chapter) =>
    citationPaths({ chapters, slug: chapter.slug }, chapter),
  );
}

export const GET = citationRoute;
