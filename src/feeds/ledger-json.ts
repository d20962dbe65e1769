/**
 * The ledger of every page for machines: what the engine says each page shows,
 * so that anybody can count again on the pages themselves.
 */
import { z } from 'zod';
import { statementStates, countStates } from '../provenance/statement.ts';

const stateSchema = z
  .enum(statementStates)
  .describe('What the sentence rests on: passages, facts and formulas, the editors’ declared voice, or nothing.');

const countsSchema = z.strictObject({
  cited: z.int().nonnegative(),
  computed: z.int().nonnegative(),
  editorial: z.int().nonnegative(),
  waived: z.int().nonnegative(),
  uncited: z.int().nonnegative(),
});

const reviewSchema = z.strictObject({
  signed: z.int().nonnegative().describe('Sentences with words that the sources do not have, and the editors’ own.'),
  open: z.int().nonnegative().describe('The same, which nobody has signed yet.'),
});

/** Shape of `ledger.json`. */
export const ledgerJsonSchema = z.strictObject({
  promise: z.string().describe('What is and what is not promised.'),
  base: z.string().describe('Where the site is mounted, with a slash at both ends.'),
  counts: countsSchema.describe('Over all pages; a sentence counts on every page that shows it.'),
  interface: z.array(z.string()).describe('Words of the interface, the same for every dossier; # stands for a number.'),
  names: z.array(z.string()).describe('Names, titles and data of records, which may stand alone.'),
  pages: z.array(
    z.strictObject({
      url: z.string().describe('Without the base path.'),
      counts: countsSchema,
      review: reviewSchema.describe('What of it rests on an editor’s signature.'),
      sentences: z.array(z.strictObject({ text: z.string(), state: stateSchema })),
    }),
  ),
});

/** Value of `ledger.json`. */
export type LedgerJson = z.infer<typeof ledgerJsonSchema>;

type Counts = LedgerJson['counts'];

/** What the ledger is made of. */
export interface LedgerParts {
  readonly base: string;
  readonly interfaceWords: readonly string[];
  readonly names: readonly string[];
  readonly pages: readonly {
    readonly url: string;
    readonly review: z.infer<typeof reviewSchema>;
    readonly lines: readonly { readonly text: string; readonly state: keyof Counts }[];
  }[];
}

/** The ledger as `ledger.json`, pages in the order given. */
export function toLedgerJson({ base, interfaceWords, names, pages }: LedgerParts): LedgerJson {
  return {
    promise: 'Every sentence rests on an archived passage, on computed facts, or is marked as the editors’ own.',
    base,
    counts: countStates(pages.flatMap(({ lines }) => lines)),
    interface: [...interfaceWords],
    names: [...names],
    pages: pages.map(({ url, review, lines }) => ({
      url,
      counts: countStates(lines),
      review,
      sentences: lines.map(({ text, state }) => ({ text, state })),
    })),
  };
}
