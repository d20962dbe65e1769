/** The readings of a question in words, with what each says and the passage that it rests on. */
import { termsOf, type Term } from './answer-terms.ts';
import { passagesOf } from './citation.ts';
import type { Reading } from './fact.ts';
import type { Gloss } from './gloss.ts';
import { findNegations } from './negation.ts';

/** An answer with its reading and its passages as one text. */
export interface ReadAnswer {
  readonly value: string;
  readonly terms: readonly Term[];
  /** Position among the readings of its question. */
  readonly index: number;
  readonly reading: Reading;
  /** Several passages are joined by an ellipsis. */
  readonly passage: string;
}

/** The answers among `readings`; one whose words are not in its source is left out, and reported by itself. */
export function readAnswers(readings: readonly Reading[], gloss: Gloss): ReadAnswer[] {
  return readings.flatMap((reading, index) => {
    const passage = passagesOf(reading.citation)
      .map(({ exact }) => exact)
      .join(' … ');
    if (typeof reading.value !== 'string' || passage === '') return [];
    return [{ index, reading, passage, value: reading.value, terms: termsOf(saidPart(reading), gloss) }];
  });
}

/** What an answer takes from its passage: a gap that it names, "without a date", rests on the silence declared for it. */
function saidPart({ value, citation }: Reading): string {
  const text = String(value);
  const [gap] = findNegations(text);
  return gap && citation.silences.length > 0 ? text.slice(0, gap.start) : text;
}
