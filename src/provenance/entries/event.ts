/** Something dated: `content/timeline/*.mdx`. */
import { z } from 'zod';
import { idSchema } from '../selector.ts';
import { evidenceItemSchema } from '../written-selector.ts';
import { commonShape, edtfSchema, idListSchema, subjectsShape } from './common.ts';
import { plain } from '../entry-field.ts';
import { datum, defineKind, references } from './kind.ts';

/** A date with how it is known. */
const eventDateSchema = z.strictObject({
  /** Never more precise than the sources. */
  edtf: edtfSchema,
  /** The date in words where the EDTF display would lose something: "Night of Friday 3 to Saturday 4 May". */
  label: z.string().min(1).optional(),
  /** The event fell in a night; the timeline draws it dark. */
  night: z.boolean().default(false),
  /** Its place among the events of the same date, from the earliest, where the sources tell which came first. */
  order: z.int().positive().optional(),
  /** `stated`: the date stands in the evidence. `derived`: it follows by the arithmetic in `derivation`. */
  basis: z.enum(['stated', 'derived']),
  /** The arithmetic, in one or two sentences of the editors'; required when derived. */
  derivation: z.string().min(1).optional(),
  /** Ids of the sources whose dates of publication bound this date; where such a date is not stated, this one is marked. */
  bounds: idListSchema,
  /** The passages (and dated posts, `as: embed`) that the date rests on, and the silences of its label. */
  from: z.array(evidenceItemSchema).default([]),
});

/** Front matter of an event. */
const eventSchema = z.strictObject({
  ...commonShape,
  /** The event, as a headline tells it. */
  title: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  date: eventDateSchema,
  /** A key of `eventTypes` in dossier.yaml. */
  type: idSchema,
  /** A key of `signs` in dossier.yaml: what the map shows at the places of this event. */
  sign: idSchema.optional(),
  ...subjectsShape,
  /** Facts (figures or questions) that this event turns on. */
  facts: idListSchema,
  /** The sources that report it, where its summary cites others for something else; each must be among those cited. */
  reportedBy: z.array(idSchema).min(1).optional(),
});

/** What the engine knows of events. */
export const eventKind = defineKind(eventSchema, {
  folder: 'timeline',
  isCompiled: false,
  titleOf: ({ title }) => title,
  fieldsOf: ({ title, summary, date }) => [
    ...plain('title', 'title', title),
    ...plain('summary', 'summary', summary),
    ...(date.from.length === 0
      ? date.label === undefined
        ? []
        : [{ part: 'field' as const, path: ['date', 'label'], text: date.label }]
      : [
          {
            part: 'field' as const,
            path: ['date', 'edtf'],
            // `%` means doubt of both kinds, and would be read as a percentage.
            text: date.label ?? date.edtf.replaceAll('%', '?~'),
            key: 'date',
            own: date.from.flatMap((item, index) =>
              'without' in item ? [] : [{ selector: item, path: ['date', 'from', index, 'passage'] }],
            ),
            absences: date.from.flatMap((item, index) =>
              'without' in item ? [{ absence: item, path: ['date', 'from', index, 'without'] }] : [],
            ),
          },
        ]),
    ...(date.derivation === undefined
      ? []
      : [{ part: 'field' as const, path: ['date', 'derivation'], text: date.derivation, computed: true }]),
  ],
  referencesOf: ({ type, sign, facts, date }) => [
    { target: 'event type', id: type, path: ['type'] },
    ...(sign === undefined ? [] : [{ target: 'sign' as const, id: sign, path: ['sign'] }]),
    ...references('fact', ['facts'], facts),
    ...references('source', ['date', 'bounds'], date.bounds),
  ],
  subjectsOf: (data) => data,
  // A date with passages of its own and no other label is a statement.
  valuesOf: ({ date: { edtf, from, label } }) => (from.length > 0 && label === undefined ? [] : datum('date', edtf)),
});
