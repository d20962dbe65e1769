/**
 * How often the checks are right about sentences that people elsewhere labelled: what is kept of a run of
 * `npm run bench:support -- FILE… --record`. Counts and where the sets come from; no word of the sets.
 */
import { z } from 'zod';

const count = z.int().nonnegative();
const words = z.string().min(1);

const pairsSchema = z.strictObject({
  pairs: count,
  /** An error about the sentence. */
  refused: count,
  /** No error, but an editor would have to sign it. */
  open: count,
});

const setSchema = z.strictObject({
  id: words,
  /** "BUMP". */
  title: words,
  /** What its sentences and passages are. */
  about: words,
  /** Which part of it was measured. */
  part: words,
  /** Who made it, and when: "Ma and others, 2023". */
  citation: words,
  url: z.url({ protocol: /^https$/u }),
  /** As its makers state it. */
  licence: words,
  supported: pairsSchema,
  unsupported: pairsSchema,
  /** Figures that others have published for it; none where none is known. */
  published: z
    .strictObject({
      /** "area under the ROC curve, in percent". */
      measure: words,
      /** What they were measured on. */
      on: words,
      citation: words,
      url: z.url({ protocol: /^https$/u }),
      systems: z.array(z.strictObject({ name: words, value: z.number() })).min(1),
    })
    .optional(),
});

/** Shape of the record. */
export const outsideSchema = z.strictObject({
  /** Day of the run: `2026-11-26`. */
  measured: z.iso.date(),
  /** Hash of the code that judged. */
  engine: z.string().regex(/^[0-9a-f]{64}$/u),
  sets: z.array(setSchema).min(1),
});

/** One set with its counts. */
export type OutsideSet = z.infer<typeof setSchema>;

/** Value of the record. */
export type OutsideScore = z.infer<typeof outsideSchema>;

/** Half the share of the unsupported that is refused and half the share of the supported that is not, from 0 to 1. */
export function balancedAccuracy({ supported, unsupported }: Pick<OutsideSet, 'supported' | 'unsupported'>): number {
  const share = ({ pairs, refused }: OutsideSet['supported']) => (pairs === 0 ? 0 : refused / pairs);
  return (share(unsupported) + 1 - share(supported)) / 2;
}
