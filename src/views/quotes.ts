/** Quotations by speaker, and the printings of each grouped by wording. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Variant } from '../provenance/entries/quote.ts';
import { oncePer } from '../provenance/memoize.ts';
import { entriesOfKind } from './entries.ts';
import { diffWording, isSameWording, type WordRun } from './word-diff.ts';

/** Printings that have the same words. */
export interface Wording {
  /** The words as the first of them prints them. */
  readonly words: string;
  /** The words, with those marked that differ from other wordings. */
  readonly runs: readonly WordRun[];
  readonly variants: readonly Variant[];
}

/** Everything one speaker said. */
export interface SpeakerGroup {
  /** Id of the actor. */
  readonly speaker: string;
  readonly quotes: readonly EntryOf<'quote'>[];
}

/** The wordings of a quotation, in order of first printing; never empty, by the schema of quotations. */
export const wordingsOf = oncePer((variants: readonly Variant[]): readonly Wording[] => {
  const groups: Variant[][] = [];
  for (const variant of variants) {
    const group = groups.find(([first]) => first !== undefined && isSameWording(first.words, variant.words));
    if (group === undefined) groups.push([variant]);
    else group.push(variant);
  }
  return groups.map((group) => {
    const words = group[0]?.words ?? '';
    const sources = new Set(group.map((variant) => variant.source));
    // Two parts that one source prints of a statement are no wordings of each other.
    const others = groups
      .filter((other) => other.every((variant) => !sources.has(variant.source)))
      .map((other) => other[0]?.words ?? '');
    return { words, runs: diffWording(words, others), variants: group };
  });
});

/** Whether any word differs between the wordings; one that only prints less does not count. */
export function hasDifferingWords(wordings: readonly Wording[]): boolean {
  return wordings.some((wording) => wording.runs.some((run) => run.state === 'differs'));
}

/** Quotations by speaker; speakers in the order of the actors, unknown ones last. */
export const quotesBySpeaker = oncePer((dossier: Dossier): readonly SpeakerGroup[] => {
  const bySpeaker = Map.groupBy(entriesOfKind(dossier, 'quote'), (quote) => quote.data.speaker);
  const ranks = new Map(entriesOfKind(dossier, 'actor').map(({ slug }, index) => [slug, index]));
  const rank = (speaker: string): number => ranks.get(speaker) ?? ranks.size;
  return [...bySpeaker]
    .map(([speaker, quotes]) => ({ speaker, quotes }))
    .sort((a, b) => rank(a.speaker) - rank(b.speaker));
});
