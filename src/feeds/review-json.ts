/** What `dossier.json` says of a statement that rests on an editor's word. */
import { z } from 'zod';
import type { Dossier } from '../provenance/dossier.ts';
import type { Reviewed } from '../provenance/review/reviewed.ts';
import { passagesBeside, unsearchedBy } from '../provenance/review/signature-hash.ts';
import { speaksOfSources } from '../provenance/review/speaks-of-sources.ts';
import { given } from './given.ts';

/** Shape of the field `review`. */
export const reviewSchema = z
  .strictObject({
    open: z.array(z.string()).describe('Words that neither stand in the passages nor follow from them.'),
    passages: z.array(z.string()).describe('What an editor reads beside it: `source-start-end`.'),
    ofSources: z.boolean().describe('Whether it speaks of sources in general, and is bound to all of them.'),
    unsearched: z
      .array(z.string())
      .optional()
      .describe('Ids of the sources that it excludes, whose silence is not declared although that of others is.'),
    hash: z
      .string()
      .describe('The beginning of the SHA-256 of text, passages and sources, to which a signature is bound.'),
    by: z.string().nullable().describe('Who signed it.'),
    date: z.string().nullable(),
    note: z.string().optional(),
  })
  .describe('Where a statement rests on an editor’s word: one with open words, or the editors’ own.');

/** The field of a statement; none where all of it is found in its sources' words. */
export function reviewJson(
  reviewed: Reviewed | undefined,
  dossier: Dossier,
): { review?: z.infer<typeof reviewSchema> } {
  if (reviewed === undefined) return {};
  const { statement, entry, open, hash, signature } = reviewed;
  const passages = passagesBeside(statement, entry, dossier).map(
    ({ source, start, end }) => `${source}-${String(start)}-${String(end)}`,
  );
  const unsearched = unsearchedBy(statement, dossier);
  return {
    review: {
      open: [...new Set(open.map(({ word }) => word))],
      passages,
      ofSources: speaksOfSources(statement, dossier),
      ...(unsearched.length === 0 ? {} : { unsearched }),
      hash,
      by: signature?.by ?? null,
      date: signature?.date ?? null,
      ...given({ note: signature?.note }),
    },
  };
}
