/** The readings of a question in words, with what each says and the passage that it rests on. */
import type { Lexicon } from '../language/lexicon.ts';
import { termsOf, type Term } from './answer-terms.ts';
import { wordsOf } from './citation.ts';
import type { Dossier } from './dossier.ts';
import type { Reading } from './fact.ts';
import type { Gloss } from './gloss.ts';
import { findNegations } from '../mentions/negation.ts';
import { lexiconOfDossier, lexiconOfSource } from './support.ts';

/** An answer with its reading and its passages as one text. */
export interface ReadAnswer {
  readonly value: string;
  readonly terms: readonly Term[];
  /** Position among the readings of its question. */
  readonly index: number;
  readonly reading: Reading;
  /** Several passages are joined by an ellipsis. */
  readonly passage: string;
  /** What is known of the language of the passage, and of that of the answer. */
  readonly lexicon: Lexicon;
  readonly own: Lexicon;
}

/** The answers among `readings`; one whose words are not in its source is left out, and reported by itself. */
export function readAnswers(readings: readonly Reading[], gloss: Gloss, dossier: Dossier): ReadAnswer[] {
  const own = lexiconOfDossier(dossier);
  return readings.flatMap((reading, index) => {
    const passage = wordsOf(reading.citation);
    if (typeof reading.value !== 'string' || passage === '') return [];
    const lexicon = lexiconOfSource(reading.source, dossier);
    const terms = termsOf(saidPart(reading, own), own, gloss);
    return [{ index, reading, passage, lexicon, own, value: reading.value, terms }];
  });
}

/** What an answer takes from its passage: a gap that it names, "without a date", rests on the silence declared for it. */
function saidPart({ value, citation }: Reading, lexicon: Lexicon): string {
  const text = String(value);
  const [gap] = findNegations(text, lexicon);
  return gap && citation.silences.length > 0 ? text.slice(0, gap.start) : text;
}
