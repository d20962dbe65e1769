/** What a fact is called where its whole question would be too long. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Fact } from '../provenance/fact.ts';

/** The title of a question, the label of a figure. */
export function questionTitle(dossier: Dossier, fact: Fact): string {
  const entry = dossier.entries.get(fact.entry);
  switch (entry?.kind) {
    case 'question':
      return entry.data.title;
    case 'figure':
      return entry.data.label;
    default:
      return fact.question;
  }
}
