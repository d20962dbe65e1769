/** Parts of front matter that several kinds of entry share. */
import { z } from 'zod';
import { isOnCalendar } from '../calendar.ts';
import { isOutwardUrl } from '../link.ts';
import { evidenceItemSchema, idSchema } from '../selector.ts';

/** The passages and silences that an entry's title, summary, captions and cells rest on. */
export const evidenceSchema = z.array(evidenceItemSchema).default([]);

/** `waive: { rule-id: reason }`, for the front matter of one entry. */
export const waiveSchema = z.record(z.string(), z.string().min(10)).default({});

/** A list of ids of other entries. */
export const idListSchema = z.array(idSchema).default([]);

/** Whether words can be set in it: a tag of BCP 47. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
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

/** An address of another site, which a reader can follow: `https://` or `http://`, without a user's name. */
export const addressSchema = z
  .string()
  .refine(isOutwardUrl, 'expected an address that begins with `https://` or `http://` and a host');

/** An EDTF date (ISO 8601-2), level 0 or 1: `2025-04-15`, `2025-04`, `2025-04-14/2025-04-15`, `2025-04-13~`. */
export const edtfSchema = z
  .string({ error: 'expected a date in quotation marks, such as `"2025"`' })
  .regex(
    /^(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?))?$/u,
    'expected an EDTF date such as `2025-04-15`, `2025-04` or `2025-04-14/2025-04-15`',
  )
  .refine(isOnCalendar, 'expected a day that the calendar has, and the earlier one first');
