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

/** Words without which a question still asks the same; prepositions that turn it round, such as "from", are not among them. */
const littleWords: ReadonlySet<string> = new Set(
  'a an the this that these those there of in on at is are was were be been being has have had do does did'.split(' '),
);

/** Judges the questions of all figures and questions; of two that are the same, the second is reported. */
export function checkQuestions({ entries, facts }: Dossier): Finding[] {
  const first = new Map<string, EntryOf<'figure'> | EntryOf<'question'>>();
  return [...entries.values()].flatMap((entry) => {
    if ((entry.kind !== 'figure' && entry.kind !== 'question') || !facts.has(entry.slug)) return [];
    const asked = wordsAsked(entry.data.question);
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

const wordsAsked = (question: string): string =>
  (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !littleWords.has(word)).join(' ');
