/** A fact whose readings are numbers: `content/figures/*.mdx`. */
import { z } from 'zod';
import { glossSchema } from '../gloss.ts';
import { idSchema } from '../selector.ts';
import { passageItemSchema } from '../written-selector.ts';
import { commonShape, edtfSchema, idListSchema, subjectsShape } from './common.ts';
import { numberReadingSchema, readingFields, relationSchema } from './reading.ts';
import { glossFields, plain, voice, type EntryField } from '../entry-field.ts';
import { datum, defineKind, references } from './kind.ts';

/** A value computed from other figures. */
const formulaSchema = z.strictObject({
  /** Arithmetic over the inputs' names: `passengers / seats * 100`. Operators + - * / and parentheses. */
  expression: z.string().min(1),
  /** Input name to the id of the figure that supplies it. */
  inputs: z.record(z.string(), idSchema),
  /** What the author found it to be, rounded as below: changed inputs cannot change it without a word. */
  result: z.number(),
  /** Digits after the decimal point that the result is rounded to; -1 rounds to tens, as far as the inputs are exact. */
  decimals: z.number().int().min(-6).max(6).default(0),
});

/** More squares than these are no longer squares at 340 pixels: choose a larger `per`. */
export const maximumCells = 400;

/** How the figure's chart is drawn. */
const figureChartSchema = z.strictObject({
  /** `bars`: this figure's readings, then the figures in `with`. `cells`: one cell per `per` units, this against `with`. */
  type: z.enum(['bars', 'cells']).default('bars'),
  /** Figures of the same unit drawn beside this one, in this order. */
  with: idListSchema,
  /** Units in one cell, for `cells`. */
  per: z.number().positive().optional(),
  /** A line that the bars are seen against, in the unit of the figure: `{ value: 100, label: As many passengers as seats }`. */
  reference: z
    .strictObject({
      /** Where it stands. */
      value: z.number(),
      /** What it is, in a few words. */
      label: z.string().min(1),
    })
    .optional(),
  /** Short labels for the bars, by figure id; the figure's `label` otherwise. */
  labels: z.record(z.string(), z.string().min(1)).default({}),
  /** What its labels and its caption rest on besides the figure's own passages: those of the figures drawn beside it. */
  evidence: z.array(passageItemSchema).default([]),
});

/** Front matter of a figure. */
const figureSchema = z.strictObject({
  ...commonShape,
  ...subjectsShape,
  /** What the figure is about, as a headline. */
  title: z.string().min(1),
  /** The question that every reading answers. */
  question: z.string().min(1),
  /** A few words for a chart's axis or a list: "Passengers". */
  label: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** What answers that cannot be compared are to each other, and why, in a sentence of the editors'. */
  relation: relationSchema.optional(),
  /** What is counted: `{ one: "passenger", many: "passengers" }`; `symbol` (%, €) is set beside the number. */
  unit: z.strictObject({
    /** Its name for one: "boat". */
    one: z.string(),
    /** Its name for many: "boats". */
    many: z.string(),
    /** The sign that stands beside the number in the place of its name. */
    symbol: z.string().optional(),
    /** `before` for currencies. */
    symbolPosition: z.enum(['before', 'after']).default('after'),
  }),
  /** What the sources call the thing counted, where they do not call it so: `berths: [moorings]`. */
  gloss: glossSchema,
  /** The date the value holds for: that of the newest source that gives it, unless a source says otherwise. */
  asOf: edtfSchema,
  /** What each source says; one for each, at least one where no formula stands. */
  readings: z.array(numberReadingSchema).default([]),
  formula: formulaSchema.optional(),
  chart: figureChartSchema.prefault({}),
  /** The chart's caption. */
  caption: z.string().min(1).optional(),
  /** Keys of figures that are shown together; figures of one group stand together in lists. */
  group: z.string().min(1).optional(),
  /** Position in lists, ascending. */
  order: z.number().default(100),
});

/** Front matter of a figure. */
export type FigureData = z.infer<typeof figureSchema>;

/** What stands in and under a drawing; it may show other figures, and then rests on their passages too. */
function drawnFields({ labels, reference, evidence }: FigureData['chart'], caption?: string): EntryField[] {
  const beside = evidence.map((selector, index) => ({ selector, path: ['chart', 'evidence', index, 'passage'] }));
  return [
    ...(reference === undefined
      ? []
      : [{ part: 'label' as const, path: ['chart', 'reference', 'label'], text: reference.label, beside }]),
    ...Object.entries(labels).map(([id, text]) => ({
      part: 'label' as const,
      path: ['chart', 'labels', id],
      text,
      beside,
    })),
    ...plain('caption', 'caption', caption).map((field) => ({ ...field, beside })),
  ];
}

/** What the engine knows of figures. */
export const figureKind = defineKind(figureSchema, {
  folder: 'figures',
  isCompiled: false,
  titleOf: ({ title }) => title,
  fieldsOf: ({ title, question, label, summary, caption, chart, readings, unit, gloss, relation }) => {
    const drawn = drawnFields(chart, caption);
    return [
      ...plain('title', 'title', title),
      ...plain('question', 'question', question),
      ...plain('label', 'label', label),
      ...drawn.filter(({ part }) => part === 'label'),
      ...plain('summary', 'summary', summary),
      ...drawn.filter(({ part }) => part === 'caption'),
      ...readingFields(readings, unit),
      ...glossFields(gloss),
      ...voice(['relation', 'reason'], relation?.reason),
    ];
  },
  referencesOf: ({ chart, formula }) => [
    ...references('figure', ['chart', 'with'], chart.with),
    ...Object.keys(chart.labels).map((id) => ({ target: 'figure' as const, id, path: ['chart', 'labels', id] })),
    ...Object.entries(formula?.inputs ?? {}).map(([name, id]) => ({
      target: 'figure' as const,
      id,
      path: ['formula', 'inputs', name],
    })),
  ],
  subjectsOf: (data) => data,
  valuesOf: ({ asOf, chart }) => [...datum('asOf', asOf), ...datum('reference', chart.reference?.value)],
});
