/**
 * `question-repeated`: no two facts ask the same, so that a reader finds all answers to a question in one place.
 *
 * Case, punctuation and little words do not count. The order of the words does, and so do the words that ask: "When
 * was the ferry towed?" and "Why was the ferry towed?" are two questions.
 */
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { lexiconOfDossier } from '../support.ts';

/** Judges the questions of all figures and questions; of two that are the same, the second is reported. */
export function checkQuestions(dossier: Dossier): Finding[] {
  const { entries, facts } = dossier;
  const { idleWords } = lexiconOfDossier(dossier);
  const first = new Map<string, EntryOf<'figure'> | EntryOf<'question'>>();
  return [...entries.values()].flatMap((entry) => {
    if ((entry.kind !== 'figure' && entry.kind !== 'question') || !facts.has(entry.slug)) return [];
    const asked = wordsAsked(entry.data.question, idleWords);
    const other = first.get(asked);
    if (other === undefined) {
      first.set(asked, entry);
      return [];
    }
    return [
      fault(
        'question-repeated',
        entry.at(['question']),
        `Unexpected question \`${entry.data.question}\`, which \`${other.at([]).file}\` asks as \`${other.data.question}\`.`,
        'Put the readings into one entry, or ask what sets this one apart.',
      ),
    ];
  });
}

const wordsAsked = (question: string, idleWords: readonly string[]): string =>
  (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !idleWords.includes(word)).join(' ');
