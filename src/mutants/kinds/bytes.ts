/** One bit of an archived document is turned round. */
import type { MutantKind } from '../corpus.ts';
import type { Mutant } from '../mutant.ts';

// Enough to draw from: every byte of a large archive would be millions.
const perFile = 2000;

/** Any bit of any byte of any archived document. */
export const bytes: MutantKind = {
  id: 'byte-flipped',
  title: 'A bit of an archived document is flipped',
  mustRefuseAll: true,
  plan: (corpus, random) =>
    [...corpus.files.seeds].flatMap(([file, content]) =>
      Array.from({ length: Math.min(perFile, content.length) }, (): Mutant => {
        const byte = random.below(content.length);
        const bit = random.below(8);
        const edit = { kind: 'flip', byte, bit } as const;
        return { spot: 'archive', file, edit, description: `bit ${String(bit)} flipped` };
      }),
    ),
};
