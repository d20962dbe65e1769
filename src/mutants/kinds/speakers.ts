/** Somebody else is said to have spoken. */
import type { MutantKind } from '../corpus.ts';
import { spliceMutant } from '../mutant.ts';

/** The `speaker` of a quotation becomes each of the other actors in turn. */
export const speakers: MutantKind = {
  id: 'speaker-swapped',
  title: 'A speaker is swapped',
  plan: (corpus) => {
    const actors = [...corpus.dossier.entries.values()].filter((entry) => entry.kind === 'actor');
    return corpus.regions
      .filter((region) => region.path === 'speaker')
      .flatMap((region) =>
        actors
          .filter((actor) => actor.slug !== region.text)
          .map(({ slug }) => {
            const splice = { start: region.start, end: region.start + region.text.length, by: slug };
            return spliceMutant('speaker-swapped', region, splice, `${region.text} becomes ${slug}`);
          }),
      );
  },
};
