/** What a source is said not to say is declared wrongly, or no longer. */
import { findNegations } from '../../mentions/negation.ts';
import type { Corpus, MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant, type Splice } from '../mutant.ts';

const inFootnotes = /(?:;[^\S\n]*)?@([a-z0-9-]+)\s+without\s+"((?:\\.|[^"\\])*)"/gu;
const inFields = /^[ \t]+- source: ([a-z0-9-]+)\n[ \t]+without: (['"]?)([^\n]*?)\2\n/gmu;

// Shorter words stand inside names and numbers too often to be a likely slip.
const leastLetters = 5;

/** `without "Mill Lane"` becomes words that the source has, or goes. */
export const silences: MutantKind = {
  id: 'silence-broken',
  title: 'A declared silence names words that are there, or is deleted',
  plan: (corpus, random) =>
    [...corpus.files.content].flatMap(([file, text]) => {
      const make = (splice: Splice, what: string): Mutant =>
        spliceMutant('silence-broken', { file, spot: 'silence' }, splice, what);
      const plan = (whole: string, at: number, id: string, words: string): Mutant[] => {
        const there = corpus.dossier.sources.get(id)?.text.match(/[\p{L}]+/gu) ?? [];
        const by = random.pick(there.filter((word) => word.length >= leastLetters));
        const start = at + whole.lastIndexOf(words);
        return [
          ...(isOptional(corpus, file, { id, words })
            ? []
            : [make({ start: at, end: at + whole.length, by: '' }, `silence of ${words} deleted`)]),
          ...(by === undefined ? [] : [make({ start, end: start + words.length, by }, `${words} becomes ${by}`)]),
        ];
      };
      return [
        ...[...text.matchAll(inFootnotes)].flatMap((match) =>
          plan(match[0], match.index, match[1] ?? '', match[2] ?? ''),
        ),
        ...[...text.matchAll(inFields)].flatMap((match) => plan(match[0], match.index, match[1] ?? '', match[3] ?? '')),
      ];
    }),
};

/**
 * Whether the statements of `file` that declare this silence hold without it: "only" and "alone" may have
 * one, and its words are searched for in no other source either.
 */
function isOptional(
  { dossier, lexicon }: Corpus,
  file: string,
  { id, words }: { readonly id: string; readonly words: string },
): boolean {
  const entry = [...dossier.entries.values()].find((one) => one.file === file);
  const declaring = (entry?.statements ?? []).flatMap(({ text, citations }) => {
    const silences = citations.flatMap((citation) => citation.silences);
    return silences.some((silence) => silence.source === id && silence.words === words) ? [{ text, silences }] : [];
  });
  return (
    declaring.length > 0 &&
    declaring.every(({ text, silences }) => silences.length === 1 && findNegations(text, lexicon).length === 0)
  );
}
