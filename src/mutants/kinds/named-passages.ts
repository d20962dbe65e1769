/** A citation leads to another passage of the same source. */
import type { MutantKind } from '../corpus.ts';
import { replaceWords } from '../exchange.ts';
import type { Mutant } from '../mutant.ts';
import { proseRegion } from '../region.ts';

/** `@post#loose` becomes `@post#quay`: a name of the same record. */
export const namedPassages: MutantKind = {
  id: 'passage-exchanged',
  title: 'A citation leads to another named passage of its source',
  plan: ({ files, dossier }, random) =>
    [...files.content].flatMap(([file, text]) =>
      [...text.matchAll(/(?<=@|\[\^|passage: )([a-z0-9-]+)#([a-z0-9-]+)/gu)].flatMap(
        ({ index, 0: found, 1: id = '', 2: name = '' }): Mutant[] => {
          const names = Object.keys(dossier.sources.get(id)?.record.passages ?? {}).filter((other) => other !== name);
          const other = random.pick(names);
          if (other === undefined) return [];
          return [
            replaceWords('passage-exchanged', proseRegion(file, 'citation', text), index, found, `${id}#${other}`),
          ];
        },
      ),
    ),
};
