/**
 * What one source says about one question.
 *
 * @example
 * ```yaml
 * readings:
 *   - source: harbour-post
 *     passage: at least six boats
 *     value: 6
 *     qualifier: at least
 * ```
 */
import { z } from 'zod';
import { selectorOf, voice, type EntryField } from '../entry-field.ts';
import { formatRange, unitWord, type Unit } from '../printed-number.ts';
import { differences } from '../relation.ts';
import { absentWordsSchema, type WrittenSelector } from '../selector.ts';
import { furtherPassageSchema, pointed, selectorShape } from '../written-selector.ts';
import { edtfSchema } from './common.ts';

const readingShape = {
  ...selectorShape,
  /** The words of the passage that limit the value: "nearly", "at least", "more than". */
  qualifier: z.string().min(1).optional(),
  /** One sentence of the editors' about this reading; shown as theirs. */
  note: z.string().min(1).optional(),
};

/** A reading whose value is a number, in the figure's unit. */
export const numberReadingSchema = z
  .strictObject({
    ...readingShape,
    /** The number, in the unit of the figure. */
    value: z.number(),
    /** The upper end, where the source gives a range: `value: 490`, `to: 5700`. */
    to: z.number().optional(),
    /** What this source calls the unit, where it uses another word: `{ one: metric tonne, many: metric tonnes }`. */
    unit: z
      .strictObject({
        /** Its name for one. */
        one: z.string().min(1),
        /** Its name for many. */
        many: z.string().min(1),
      })
      .optional(),
  })
  .refine(({ value, to }) => to === undefined || to > value, {
    path: ['to'],
    error: 'expected more than `value`',
  })
  .transform(pointed);

/** A reading whose value is a short answer; equal answers are one group. */
export const answerReadingSchema = z
  .strictObject({
    ...readingShape,
    /** The answer in a few words, written so that sources that agree get the same words. */
    value: z.string().min(1),
    /** The answer as a date, where the question asks for one. */
    edtf: edtfSchema.optional(),
    /** Further passages of the same source that the answer rests on, where no one paragraph gives it. */
    also: z.array(furtherPassageSchema).default([]),
    /** Words that stand nowhere in the source, where the answer says what it leaves out. */
    without: absentWordsSchema.optional(),
  })
  .transform(pointed)
  .superRefine(({ source, also }, context) => {
    for (const [index, further] of also.entries())
      if ('source' in further && further.source !== source)
        context.addIssue({ code: 'custom', path: ['also', index], message: `expected a name of source \`${source}\`` });
  });

/** What different answers are to each other, where no rule can tell. */
export const relationSchema = z.strictObject({
  /** `contradict`: they cannot all be true. `compatible`: they may. `precision`: one is coarser. `wording`: the same in other words. */
  kind: z.enum(differences),
  /** Why, in one sentence; shown to readers as the editors'. */
  reason: z.string().min(1),
});

/** What readers see of readings, of which `unit` is counted where they do not say otherwise: their values and the notes on them. */
export function readingFields(
  readings: readonly (WrittenSelector & {
    value: number | string;
    to?: number | undefined;
    unit?: { readonly one: string; readonly many: string } | undefined;
    qualifier?: string | undefined;
    note?: string | undefined;
    also?: readonly Omit<WrittenSelector, 'source'>[] | undefined;
    without?: string | undefined;
  })[],
  unit?: Unit,
): EntryField[] {
  return readings.flatMap((reading, index) => [
    {
      part: 'reading' as const,
      path: ['readings', index, 'value'],
      text: answerIn(reading, reading.unit ?? unit),
      own: [
        { selector: selectorOf(reading), path: ['readings', index, 'passage'] },
        ...(reading.also ?? []).map((further, number) => ({
          selector: selectorOf({ ...further, source: reading.source }),
          path: ['readings', index, 'also', number, 'passage'],
        })),
      ],
      absences:
        reading.without === undefined
          ? []
          : [
              {
                absence: { source: reading.source, without: reading.without },
                path: ['readings', index, 'without'],
              },
            ],
      key: `reading-${reading.source}`,
    },
    ...voice(['readings', index, 'note'], reading.note),
  ]);
}

/** An answer as readers see it, with both ends of its range, what it counts and what limits it. */
function answerIn(
  { value, to, qualifier = '' }: { value: number | string; to?: number | undefined; qualifier?: string | undefined },
  unit: Unit | undefined,
): string {
  const answer = typeof value === 'string' ? value : `${formatRange(value, to, unit)} ${unitWord(unit, to ?? value)}`;
  return `${qualifier} ${answer}`.trim();
}
