/** Quotations by speaker, and the printings of each grouped by wording. */
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Variant } from '../provenance/entries/quote.ts';
import { lexiconOfSource } from '../provenance/support.ts';
import { oncePer } from '../text/memoize.ts';
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

/** The wordings of a quotation, in order of first printing; never empty, by the schema of quotations. Words of two languages are not compared. */
export function wordingsOf(dossier: Dossier, variants: readonly Variant[]): readonly Wording[] {
  const groups: Variant[][] = [];
  for (const variant of variants) {
    const group = groups.find(([first]) => first !== undefined && isSameWording(first.words, variant.words));
    if (group === undefined) groups.push([variant]);
    else group.push(variant);
  }
  return groups.map((group) => {
    const words = group[0]?.words ?? '';
    const sources = new Set(group.map((variant) => variant.source));
    const language = languageOf(dossier, group[0]?.source ?? '');
    const isOfLanguage = (source: string): boolean => languageOf(dossier, source) === language;
    // Two parts that one source prints of a statement are no wordings of each other.
    const others = groups
      .filter((other) => other.every(({ source }) => !sources.has(source) && isOfLanguage(source)))
      .map((other) => other[0]?.words ?? '');
    return { words, runs: diffWording(words, others), variants: group };
  });
}

/** Wordings by who prints them: what the same sources print of a quotation stands in one column. */
export function columnsOf(wordings: readonly Wording[]): readonly (readonly Wording[])[] {
  const sourcesOf = ({ variants }: Wording): string =>
    [...new Set(variants.map(({ source }) => source))].sort().join(' ');
  return [...Map.groupBy(wordings, sourcesOf).values()];
}

const languageOf = (dossier: Dossier, source: string): string => lexiconOfSource(source, dossier).tag;

/** In how many ways sources print a quotation: `n` sources that print it alike, or `n` wordings of it. */
export interface Printing {
  /**
   * `translated`: each prints it in another language, `n` of them. `longer`: one prints more than another, and no word
   * differs. `apart`: each prints another part of it.
   */
  readonly kind: 'alone' | 'same' | 'translated' | 'differ' | 'longer' | 'apart';
  readonly n: number;
}

/** How a quotation is printed. Parts of it that one source prints apart are one wording together. */
export function printingOf(dossier: Dossier, variants: readonly Variant[]): Printing {
  const wordings = wordingsOf(dossier, variants);
  const sources = [...new Set(variants.map(({ source }) => source))];
  if (sources.length === 1) return { kind: 'alone', n: 1 };
  const printed = sources.map((source) =>
    wordings.flatMap((wording, at) => (wording.variants.some((own) => own.source === source) ? [at] : [])).join(),
  );
  const n = new Set(printed).size;
  if (n === 1) return { kind: 'same', n: sources.length };
  const languages = new Set(sources.map((source) => languageOf(dossier, source))).size;
  if (languages === n) return { kind: 'translated', n };
  const states = new Set(wordings.flatMap(({ runs }) => runs.map(({ state }) => state)));
  return { kind: states.has('differs') ? 'differ' : states.has('only') ? 'longer' : 'apart', n };
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
