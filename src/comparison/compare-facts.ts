/** What became of the answers to each question. */
import type { Dossier } from '../provenance/dossier.ts';
import { formatAnswer, formatFactValue } from '../provenance/fact-value.ts';
import { publishedRelation, type Fact, type Reading } from '../provenance/fact.ts';

/** A fact as it is told: its value, how the answers stand to one another, and each of them. */
export interface ToldFact {
  readonly value: string;
  /** `computed` where no report answers. */
  readonly relation: ReturnType<typeof publishedRelation>;
  /** One line for each reading: its source and what that says. */
  readonly answers: readonly { readonly source: string; readonly value: string }[];
}

/** A fact that is new, gone or told otherwise. */
export interface FactChange {
  readonly id: string;
  /** The question, as it is asked now. */
  readonly question: string;
  readonly before: ToldFact | undefined;
  readonly after: ToldFact | undefined;
}

/** Every fact whose value, relation or answers changed; those of the present state first, in its order. */
export function compareFacts(before: Dossier, after: Dossier): readonly FactChange[] {
  return [...new Set([...after.facts.keys(), ...before.facts.keys()])].flatMap((id) => {
    const [was, is] = [before.facts.get(id), after.facts.get(id)];
    const change = { id, question: (is ?? was)?.question ?? '', before: told(was), after: told(is) };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

function told(fact: Fact | undefined): ToldFact | undefined {
  if (fact === undefined) return undefined;
  const answers = fact.readings.map((reading) => ({ source: reading.source, value: answerOf(fact, reading) }));
  return { value: formatFactValue(fact, true), relation: publishedRelation(fact), answers };
}

/** `at least 6 boats`, `within two weeks (2024-05)`. */
function answerOf(fact: Fact, reading: Reading): string {
  const date = reading.edtf === undefined ? '' : ` (${reading.edtf})`;
  return `${reading.qualifier} ${formatAnswer(fact, reading, true)}${date}`.trim();
}
