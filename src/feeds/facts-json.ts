/** A fact in `dossier.json`: its question, the readings of the sources, and how they stand to one another. */
import { z } from 'zod';
import type { Dossier } from '../provenance/dossier.ts';
import { publishedRelation, type Fact, type Reading } from '../provenance/fact.ts';
import { relations } from '../provenance/relation.ts';
import { given } from './given.ts';

const relationSchema = z
  .enum([...relations, 'computed'])
  .describe(
    'How the answers stand to one another: compared where they are numbers or dates, else declared with a reason; `computed` where no report answers and the value follows from others.',
  );

/** Shape of a fact. */
export const factSchema = z.strictObject({
  id: z.string(),
  entry: z.string(),
  question: z.string(),
  relation: relationSchema,
  reason: z.string().nullable().describe('Why, in the words of the editors, where they declared it.'),
  origins: z
    .int()
    .nonnegative()
    .optional()
    .describe('Separate origins of the readings at most; absent where computed.'),
  url: z.string(),
  readings: z.array(
    z.strictObject({
      source: z.string(),
      value: z.union([z.number(), z.string()]),
      to: z.number().optional().describe('The upper end, where the source gives a range.'),
      qualifier: z.string().nullable(),
      edtf: z.string().nullable().describe('The answer as a date, where the question asks for one.'),
      unit: z
        .strictObject({ one: z.string(), many: z.string() })
        .optional()
        .describe('What the source calls the unit, where it uses another word than the figure.'),
      note: z.string().nullable().describe('A sentence of the editors’ about this reading.'),
      citation: z.string(),
    }),
  ),
  silent: z.array(z.string()).optional().describe('Ids of sources that give no answer to it; absent where computed.'),
  unit: z
    .strictObject({
      one: z.string(),
      many: z.string(),
      symbol: z.string().optional(),
      symbolPosition: z.enum(['before', 'after']),
    })
    .optional()
    .describe('What is counted, for figures.'),
  derived: z
    .strictObject({
      value: z.number(),
      rounded: z.number(),
      qualifier: z
        .string()
        .nullable()
        .describe('“about” where a source limits an input, or rounding changes the result.'),
      expression: z.string().describe('Arithmetic over the names of the inputs: + - * / and parentheses.'),
      inputs: z.record(z.string(), z.string()).describe('Ids of facts by their names in the expression.'),
      weakest: z.enum(relations).describe('The least sure relation of the reports among those of the inputs.'),
    })
    .optional(),
});

/** A fact of `dossier.json`. */
export type FactJson = z.infer<typeof factSchema>;

/** A fact as it stands there. */
export function factJson(fact: Fact, dossier: Dossier): FactJson {
  const isComputed = fact.derived !== undefined;
  return given({
    id: fact.id,
    entry: fact.entry,
    question: fact.question,
    relation: publishedRelation(fact),
    reason: fact.reason ?? null,
    origins: isComputed ? undefined : fact.origins,
    url: fact.url,
    readings: fact.readings.map(readingJson),
    silent: isComputed ? undefined : [...fact.silent],
    unit: fact.unit,
    derived: derivedJson(fact, dossier),
  });
}

function readingJson({ source, value, to, qualifier, edtf, unit, note, citation }: Reading) {
  return given({
    source,
    value,
    to,
    qualifier: qualifier === '' ? null : qualifier,
    edtf: edtf ?? null,
    unit: unit && { one: unit.one, many: unit.many },
    note: note ?? null,
    citation: citation.id,
  });
}

function derivedJson({ entry, derived, relation }: Fact, dossier: Dossier): FactJson['derived'] {
  if (derived === undefined) return undefined;
  const figure = dossier.entries.get(entry);
  return {
    ...derived,
    qualifier: derived.qualifier === '' ? null : derived.qualifier,
    expression: figure?.kind === 'figure' ? (figure.data.formula?.expression ?? '') : '',
    inputs: { ...derived.inputs },
    weakest: relation,
  };
}
