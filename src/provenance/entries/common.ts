/** Parts of front matter that several kinds of entry share. */
import { z } from 'zod';
import { onCalendar, parseEdtf } from '../edtf.ts';
import { isOutwardUrl } from '../link.ts';
import { idSchema } from '../selector.ts';
import { evidenceItemSchema } from '../written-selector.ts';

/** The passages and silences that an entry's title, summary, captions and cells rest on. */
const evidenceSchema = z.array(evidenceItemSchema).default([]);

/** `waive: { rule-id: reason }`, for the front matter of one entry. */
const waiveSchema = z.record(z.string(), z.string().min(10)).default({});

/** A list of ids of other entries, each once: what stands there twice would be shown twice. */
export const idListSchema = z
  .array(idSchema)
  .superRefine((ids, context) => {
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        context.addIssue({ code: 'custom', path: [index], message: `expected \`${id}\` once` });
  })
  .default([]);

/** Whether words can be set in it: a tag of BCP 47, of whose first part there is none of more than three letters. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(?:-|$)/iu.test(tag);
  } catch {
    return false;
  }
}

/** A language: a tag of BCP 47. */
export const languageSchema = z.string().refine(isLanguage, 'expected a language such as `en` or `pt-BR`');

/** Keys that every entry may carry. */
export const commonShape = {
  /** Overrides the file's name as the entry's id. */
  id: idSchema.optional(),
  evidence: evidenceSchema,
  waive: waiveSchema,
};

/** Keys of every kind of entry that is listed on the pages of whom and where it is about. */
export const subjectsShape = {
  /** Ids of the actors that the entry is about; the speaker of a quotation need not be repeated. */
  actors: idListSchema,
  /** Ids of the places that the entry is about: where an event happened. */
  places: idListSchema,
};

/** An address of another site, which a reader can follow: `https://` or `http://`, without a user's name. */
export const addressSchema = z
  .string()
  .refine(isOutwardUrl, 'expected an address that begins with `https://` or `http://` and a host');

/** A day of the calendar: `2024-05-03`. */
export const daySchema = z.iso
  .date({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(input)
        ? onCalendar
        : 'expected a day such as `2024-05-03`',
    abort: true,
  })
  .refine((text) => parseEdtf(text).kind === 'date', 'expected a year from 0001 on');

/** A date as {@link parseEdtf} reads it: `2024-05-03`, `2024-05`, `2024-05-03/2024-05-04`, `2024-05-03~`. */
export const edtfSchema = z
  .string({ error: 'expected a date in quotation marks, such as `"2025"`' })
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (parsed.kind === 'fault') context.addIssue({ code: 'custom', message: parsed.expected });
  });
