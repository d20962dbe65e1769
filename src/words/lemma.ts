/**
 * Base forms of words: `found` may be `find` and `found`.
 *
 * English endings are taken off by the rules of WordNet, and a base is kept where WordNet has it; irregular forms are
 * data of the language. Other languages have the stems of Snowball, of an irregular form that of its base.
 *
 * @example
 * lemmasOf('stopped', en) // 'stop'
 */
import snowball from 'snowball-stemmers';
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { hasSense, partsOfSpeech, type PartOfSpeech } from './wordnet.ts';

/** Whether the base forms of a language are looked up, in WordNet; those of others are stems. */
export function hasDictionary({ tag }: Lexicon): boolean {
  return tag === 'en';
}

const basesIn = memoizePer(finderOf);

/** Base forms that `word` may have, without doubt about case: the word itself last where nothing else is known. */
export function lemmasOf(word: string, lexicon: Lexicon): readonly string[] {
  return basesIn(word.toLowerCase(), lexicon);
}

/**
 * The base form of an irregular one, in small letters; nothing of any other word. Where a dictionary tells, it may stand behind
 * what makes another verb of it: "uphold" of "upheld".
 */
export const irregularBaseOf = (word: string, lexicon: Lexicon): string | undefined => formIn(word, lexicon).base;

/** What is kept of a word, also where it has no such base. */
const formIn: (word: string, lexicon: Lexicon) => { readonly base: string | undefined } = memoizePer(
  (lexicon: Lexicon) => {
    const irregular = new Map(Object.entries(lexicon.irregular));
    return (word) => {
      const known = irregular.get(word);
      // "Plate" is no form of "pleat": what is a verb by itself has no other base.
      if (known !== undefined || !hasDictionary(lexicon) || hasSense(word, 'v')) return { base: known };
      for (let at = shortestPrefix; at < word.length; at += 1) {
        const rest = irregular.get(word.slice(at));
        const base = rest === undefined ? undefined : word.slice(0, at) + rest;
        if (base !== undefined && (hasSense(base, 'v') || (isKnown(base) && !isKnown(word)))) return { base };
      }
      return { base: undefined };
    };
  },
);

const shortestPrefix = 2;

function finderOf(lexicon: Lexicon): (word: string) => readonly string[] {
  if (!hasDictionary(lexicon)) {
    return (word) => {
      const known = irregularBaseOf(word, lexicon);
      return [known === undefined ? stemOfForm(word, lexicon) : stemmerOf(lexicon).stem(known)];
    };
  }
  const unchanged = new Set(lexicon.unchangedVerbs);
  return (word) => {
    const known = irregularBaseOf(word, lexicon);
    const isWord = isKnown(word);
    const regular = partsOfSpeech
      .flatMap((part) => basesOf(word, part, lexicon))
      // "Puted" is no form of "put".
      .filter((base) => isWord || !unchanged.has(base) || !lexicon.pastEndings.some((ending) => word.endsWith(ending)));
    // "Number" is no comparative: what is a noun or verb by itself keeps its ending.
    const bases = [...(known === undefined ? [] : [known]), ...regular, ...(isWord ? [word] : [])];
    return bases.length === 0 ? [word] : [...new Set(bases)];
  };
}

/** The stem of `word`; one that still ends as plurals do, "euros", is that of the word without the ending. */
function stemOfForm(word: string, lexicon: Lexicon): string {
  const stem = stemmerOf(lexicon).stem(word);
  const [ending = ''] = lexicon.plurals.find(([end]) => end !== '' && stem === word && word.endsWith(end)) ?? [];
  return ending === '' ? stem : stemmerOf(lexicon).stem(word.slice(0, -ending.length));
}

const listed = oncePer((lexicon: Lexicon) =>
  oncePer((lemmas: readonly string[]) => new Set(lemmas.flatMap((lemma) => lemmasOf(lemma, lexicon)))),
);

/** Whether `word` is a form of one of `lemmas`, a list of the lexicon. */
export function isFormOf(word: string, lemmas: readonly string[], lexicon: Lexicon): boolean {
  const bases = listed(lexicon)(lemmas);
  return lemmasOf(word, lexicon).some((lemma) => bases.has(lemma));
}

/**
 * The one base form by which `word` is compared with other words, the same for all of its forms; of a word that no
 * dictionary knows, its stem.
 */
export const baseOf: (word: string, lexicon: Lexicon) => string = memoizePer((lexicon: Lexicon) => (word) => {
  let base = word.toLowerCase();
  // "Moorings", "mooring", "moor": no word is taken further than this.
  for (let step = 0; step < mostSteps; step += 1) base = lemmasOf(base, lexicon)[0] ?? base;
  return !hasDictionary(lexicon) || isKnown(base) ? base : stemmerOf(lexicon).stem(base);
});

const mostSteps = 3;

// Words of a language that nothing is known of are compared as they stand.
const stemmerOf = oncePer(({ stemmer }: Lexicon): { readonly stem: (word: string) => string } =>
  stemmer === undefined ? { stem: (word) => word } : snowball.newStemmer(stemmer),
);

function basesOf(word: string, part: PartOfSpeech, { endings }: Lexicon): string[] {
  if (part === 'a' && (['n', 'v'] as const).some((other) => hasSense(word, other))) return [];
  return endings[part].flatMap(([ending, by]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
    const root = word.slice(0, word.length - ending.length);
    if (ending === 's' && root.endsWith('s')) return [];
    // "Passes", "goes": nothing else takes `es` for `s`.
    if (ending === 'es' && by === '' && !/(?:[sxzo]|[cs]h)$/u.test(root)) return [];
    const candidates = [root + by];
    // "Stopped", "bigger": the doubled letter goes too.
    const single = /^(?<root>.*(?<letter>[bdgklmnprt]))\k<letter>$/u.exec(root)?.groups?.['root'];
    if (by === '' && ending !== 's' && single !== undefined) candidates.push(single);
    return candidates.filter((base) => hasSense(base, part));
  });
}

/** Whether WordNet has the word just so, in any part of speech. */
function isKnown(word: string): boolean {
  return partsOfSpeech.some((part) => hasSense(word, part));
}
