/** The schema of each kind of entry. */
import type { EntryKind } from '../entry.ts';
import { actorSchema } from './actor.ts';
import { chapterSchema } from './chapter.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { pageSchema } from './page.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { quoteSchema } from './quote.ts';
import { sourceRecordSchema } from './source-record.ts';

/** Front matter schema by kind of entry. */
export const schemaByKind = {
  event: eventSchema,
  figure: figureSchema,
  chapter: chapterSchema,
  quote: quoteSchema,
  actor: actorSchema,
  place: placeSchema,
  question: questionSchema,
  page: pageSchema,
  source: sourceRecordSchema,
} as const satisfies Record<EntryKind, unknown>;
