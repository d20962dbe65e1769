/** How an entry of each kind is asked for and drafted. */
import type { EntryKind } from '../../provenance/entries/kinds.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { chapter, page } from './prose.ts';
import type { NewKind } from './question.ts';
import { question } from './question-entry.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { actor, place } from './who-and-where.ts';

/** By kind, in the order in which they are offered. */
export const newKinds = {
  event,
  figure,
  question,
  quote,
  actor,
  place,
  chapter,
  page,
  source,
} as const satisfies Record<EntryKind, NewKind>;
