/** What the planners draw from: the files, their regions, and the dossier that they parse to. */
import { cutFrontMatter } from '../dossier/front-matter.ts';
import type { DossierFiles } from '../dossier/read-files.ts';
import { exchangesOf } from '../language/exchanges/by-language.ts';
import type { Exchanges } from '../language/exchanges/exchanges.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { lexiconOf } from '../language/lexicons.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Mutant, Spot, Stretch } from './mutant.ts';
import type { Random } from './random.ts';
import { regionsOf, type Region } from './region.ts';
import { releaseFile } from '../provenance/own-files.ts';

/** A dossier as the planners see it. */
export interface Corpus {
  readonly files: DossierFiles;
  /** Of the files as they are. */
  readonly dossier: Dossier;
  readonly regions: readonly Region[];
  /** Of the language in which the dossier is written. */
  readonly lexicon: Lexicon;
  readonly exchanges: Exchanges;
}

/** A kind of edit: what it is called, and all the edits of it that the corpus has room for. */
export interface MutantKind {
  /** "digit-changed". */
  readonly id: string;
  /** What the error is, as a line of a report: "A digit is changed". */
  readonly title: string;
  /** Whether every single error of the kind must be refused; of the others an editor may be asked. */
  readonly mustRefuseAll?: boolean;
  /** The edit changes nothing that is checked: whatever is found is a false alarm. */
  readonly isHarmless?: boolean;
  /** Every edit there is room for, in any order; the run draws from them evenly over spots and files. */
  readonly plan: (corpus: Corpus, random: Random) => readonly Mutant[];
}

/** The corpus of `all` files, which parse to `dossier`; the record of what was published is no place for an error. */
export function readCorpus(all: DossierFiles, dossier: Dossier): Corpus {
  const { language } = dossier.config;
  const files = { ...all, content: new Map([...all.content].filter(([file]) => file !== releaseFile)) };
  return {
    files,
    dossier,
    regions: [...files.content].flatMap(([file, text]) => regionsOf(file, text)),
    lexicon: lexiconOf(language),
    exchanges: exchangesOf(language),
  };
}

/** Every content file as a whole, for kinds that look for its syntax. */
export function wholeFiles({ files }: Corpus, spot: Spot): readonly Stretch[] {
  return [...files.content].map(([file, text]) => ({ file, spot, start: 0, text }));
}

/** Every MDX file as its front matter and its body. */
export function mdxFiles(
  { files }: Corpus,
  spot: Spot,
): readonly { readonly fields: Stretch; readonly body: Stretch }[] {
  return [...files.content].flatMap(([file, text]) => {
    const { yaml, body } = cutFrontMatter(text);
    if (yaml === undefined) return [];
    return [
      {
        fields: { file, spot, start: text.indexOf('\n') + 1, text: yaml },
        body: { file, spot, start: text.length - body.length, text: body },
      },
    ];
  });
}

/** Spots whose words rest on passages: what the checks promise to judge word by word. */
export const statedSpots: ReadonlySet<Spot> = new Set(['sentence', 'heading', 'title', 'summary']);

/** Those and the words taken from sources: passages, readings, quotations. */
export const sourcedSpots: ReadonlySet<Spot> = new Set([...statedSpots, 'passage', 'reading', 'quotation']);

/** Regions of the given spots. */
export function regionsAt(corpus: Corpus, spots: ReadonlySet<Spot>): Region[] {
  return corpus.regions.filter((region) => spots.has(region.spot));
}

/** Words that state something: a question asks, and a topic only names what it is about. */
export function assertions(corpus: Corpus): Region[] {
  return regionsAt(corpus, statedSpots).filter(({ path }) => path !== 'question' && path !== 'topic');
}

/** A word in a region. */
export interface Word {
  readonly text: string;
  /** UTF-16 offset into the file. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The words of a region, in order. */
export function wordsOf({ text, start }: Region): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'-](?=[\p{L}\p{N}]))*/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The same capital letter at the head of `word` as `model` has. */
export function withCaseOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Up to `count` of the mutants, evenly over spots and, within a spot, over
 * files: each turn takes one of the next spot, of the file least drawn from.
 */
export function drawEvenly(mutants: readonly Mutant[], count: number, random: Random): Mutant[] {
  const queues = [...Map.groupBy(random.shuffle(mutants), (mutant) => mutant.spot).values()].map((ofSpot) =>
    interleave([...Map.groupBy(ofSpot, (mutant) => mutant.file).values()]),
  );
  return interleave(queues).slice(0, count);
}

/** First the first of every list, then the second of every list … */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
