/**
 * Base forms of words: `found` may be `find` and `found`.
 *
 * English endings are taken off by the rules of WordNet, and a base is kept where WordNet has it; irregular forms are
 * data of the language. Other languages have the stems of Snowball.
 *
 * @example
 * lemmasOf('stopped', en) // 'stop'
 */
import snowball from 'snowball-stemmers';
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../provenance/memoize.ts';
import { hasSense, partsOfSpeech, type PartOfSpeech } from './wordnet.ts';

/** What an ending is replaced by, by part of speech. */
const endings: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  n: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  v: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ied', 'y'],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  a: [
    ['er', ''],
    ['er', 'e'],
    ['est', ''],
    ['est', 'e'],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
  r: [],
};

const basesIn = memoizePer(finderOf);

/** Base forms that `word` may have, without doubt about case: the word itself last where nothing else is known. */
export function lemmasOf(word: string, lexicon: Lexicon): readonly string[] {
  return basesIn(word.toLowerCase(), lexicon);
}

function finderOf(lexicon: Lexicon): (word: string) => readonly string[] {
  if (lexicon.tag !== 'en') {
    const stemmer = snowball.newStemmer(snowballNames.get(lexicon.tag) ?? 'english');
    return (word) => [stemmer.stem(word)];
  }
  const irregular = new Map(Object.entries(lexicon.irregular));
  return (word) => {
    const known = irregular.get(word);
    const regular = partsOfSpeech.flatMap((part) => basesOf(word, part));
    const isWord = isKnown(word);
    // "Number" is no comparative: what is a noun or verb by itself keeps its ending.
    const bases = [...(known === undefined ? [] : [known]), ...regular, ...(isWord ? [word] : [])];
    return bases.length === 0 ? [word] : [...new Set(bases)];
  };
}

const snowballNames: ReadonlyMap<string, string> = new Map([
  ['fr', 'french'],
  ['de', 'german'],
  ['es', 'spanish'],
  ['it', 'italian'],
]);

function basesOf(word: string, part: PartOfSpeech): string[] {
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
export function isKnown(word: string): boolean {
  return partsOfSpeech.some((part) => hasSense(word, part));
}
