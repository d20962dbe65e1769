/** What a source is said not to say is declared wrongly, or no longer. */
import { findNegations } from '../../mentions/negation.ts';
import { wholeFiles, type Corpus, type MutantKind } from '../corpus.ts';
import { replaceAt, type Mutant } from '../mutant.ts';

const inFootnotes = /(?:;[^\S\n]*)?@([a-z0-9-]+)\s+without\s+"((?:\\.|[^"\\])*)"/gu;
const inFields = /^[ \t]+- source: ([a-z0-9-]+)\n[ \t]+without: (['"]?)([^\n]*?)\2\n/gmu;

// Shorter words stand inside names and numbers too often to be a likely slip.
const leastLetters = 5;

/** `without "Mill Lane"` becomes words that the source has, or goes. */
export const silences: MutantKind = {
  id: 'silence-broken',
  title: 'A declared silence names words that are there, or is deleted',
  plan: (corpus, random) =>
    wholeFiles(corpus, 'silence').flatMap((file) => {
      const plan = (whole: string, index: number, id: string, words: string): Mutant[] => {
        const there = corpus.dossier.sources.get(id)?.text.match(/[\p{L}]+/gu) ?? [];
        const by = random.pick(there.filter((word) => word.length >= leastLetters));
        return [
          ...(isOptional(corpus, file.file, { id, words })
            ? []
            : [replaceAt(file, index, whole, '', `silence of ${words} deleted`)]),
          ...(by === undefined ? [] : [replaceAt(file, index + whole.lastIndexOf(words), words, by)]),
        ];
      };
      return [
        ...[...file.text.matchAll(inFootnotes)].flatMap(({ index, 0: whole, 1: id = '', 2: words = '' }) =>
          plan(whole, index, id, words),
        ),
        ...[...file.text.matchAll(inFields)].flatMap(({ index, 0: whole, 1: id = '', 3: words = '' }) =>
          plan(whole, index, id, words),
        ),
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
