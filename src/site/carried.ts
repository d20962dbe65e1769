/** Which passages the page of one entry carries: all that its marks open, unless its readings or variants are too many. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry, EntryOf } from '../provenance/entry.ts';
import type { Passage } from '../provenance/passage.ts';
import type { StatementPart } from '../provenance/statement.ts';
import { citationsOfPart } from '../views/cited.ts';
import { createWeigher } from '../views/weight.ts';
import { entriesNamed } from './entries.ts';
import { evidenceOf, type Shown } from './evidence.ts';
import { sketchEvidence } from './lists/sketch.ts';

/** The passages of a page. */
export interface Carried {
  readonly passages: readonly Passage[];
  /** Whether all marks but those of the text lead to the pages of the sources instead of opening passages here. */
  readonly links: boolean;
}

/** Bytes that passages may take, compressed; with fifty readings, their table and their chart the page is full then. */
const roomBytes = 4_500;
/** What an editor wrote sentence by sentence: its marks open in place always. Titles and summaries may rest on all readings. */
const written: readonly StatementPart[] = ['heading', 'prose', 'cell'];

/** The passages of an entry's page that shows `more` beside it. */
export function carriedOf(dossier: Dossier, entry: Entry, more: Pick<Shown, 'citations' | 'facts'> = {}): Carried {
  const all = evidenceOf(dossier, { entries: [entry], ...more });
  if (createWeigher()(sketchEvidence(dossier, all)) <= roomBytes) return { passages: all, links: false };
  const statements = entry.statements.filter(({ part }) => written.includes(part));
  const printed = statements.flatMap(({ facts }) => facts.flatMap((id) => dossier.facts.get(id) ?? []));
  const citations = statements.flatMap((statement) => statement.citations);
  return { passages: evidenceOf(dossier, { citations, facts: printed }), links: true };
}

/** The passages of a quotation's page, which shows the role of the speaker and related quotations too. */
export function carriedOfQuote(dossier: Dossier, quote: EntryOf<'quote'>): Carried {
  const speaker = entriesNamed(dossier, 'actor', [quote.data.speaker]);
  const related = entriesNamed(dossier, 'quote', quote.data.relatedTo);
  return carriedOf(dossier, quote, {
    citations: [
      ...speaker.flatMap((actor) => citationsOfPart(actor, 'field')),
      ...related.flatMap((other) => citationsOfPart(other, 'variant')),
    ],
  });
}
