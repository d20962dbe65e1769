import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../src/dossier/schema-messages.ts';
import { daySchema, idListSchema, languageSchema } from '../../src/provenance/entries/common.ts';

const schema = z.strictObject({
  value: z.number().positive().max(6).optional(),
  whole: z.int().min(-6).optional(),
  place: z.tuple([z.number(), z.number()]).optional(),
  words: z.string().min(10).optional(),
  list: z.array(z.string()).optional(),
  unit: z.strictObject({ one: z.string(), many: z.string() }).optional(),
  night: z.boolean().optional(),
  day: daySchema.optional(),
  ids: idListSchema,
  language: languageSchema.optional(),
});

const toldOf = (value: Readonly<Record<string, unknown>>) =>
  schema
    .safeParse(value)
    .error?.issues.flatMap((issue) => explainIssue(issue, value, schema, 'quay'))
    .map(({ path, message, hint }) => `${path.join('.')} ${message} ${hint}`) ?? [];

describe('a fault of a field', () => {
  it.each([
    [{ value: 0 }, 'expected more than 0.'],
    [{ value: 7 }, 'expected 6 at most.'],
    [{ whole: -7 }, 'expected -6 at least.'],
    [{ whole: 1.5 }, 'expected a whole number, not `1.5`.'],
    [{ value: '1,200' }, 'expected a number, not text. Write digits alone'],
    [{ night: 'yes' }, 'expected `true` or `false`, not text. Write `true` or `false`, without'],
    [{ place: '1, 2' }, 'expected a list, not text.'],
    [{ place: [1] }, 'expected 2 items at least.'],
    [{ place: [1, 2, 3] }, 'expected 2 items at most.'],
    [{ words: 'short' }, 'expected 10 letters at least.'],
    [{ list: 'a, b' }, 'expected a list, not text. Write it in brackets, `[one, another]`'],
    [
      { unit: 'boats' },
      'expected fields of its own, not text. Write its fields, each on a line of its own: `one`, `many`.',
    ],
    [{ day: '2024-02-30' }, 'expected a day that the calendar has: this one does not exist.'],
    [{ day: '3 May' }, 'expected a day such as `2024-05-03`.'],
    [{ day: '0000-02-29' }, 'expected a year from 0001 on.'],
    [{ language: 'english' }, 'expected a language such as `en` or `pt-BR`.'],
    [{ ids: ['a', 'b', 'a'] }, 'expected `a` once.'],
  ])('is told without words of a library: %j', (value, told) => {
    expect(toldOf(value)).toEqual([expect.stringContaining(told)]);
  });

  it.each([[{ day: '2024-02-29' }], [{ language: 'chm' }], [{ language: 'zh-Hant' }], [{ ids: ['a', 'b'] }]])(
    'is none: %j',
    (value) => {
      expect(toldOf(value)).toEqual([]);
    },
  );
});
