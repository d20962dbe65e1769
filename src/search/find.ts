/**
 * What the search finds for the words that a reader typed. A word is found where it stands or begins one; the index
 * would go on to shorter and shorter beginnings, and answer with confidence what nobody asked. A number is found where it
 * stands, and nowhere else.
 */
import { formsOf, joinThousands } from './numbers.ts';

/** What this page uses of a result of Pagefind. */
export interface Found {
  readonly url: string;
  /** The text of the page. */
  readonly content: string;
  /** HTML whose only elements are `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** A page that was found, not loaded yet. */
export interface Result {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

/** What this page uses of Pagefind's script. */
export interface Index {
  readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>;
}

/** What was found, best first; or which of the words stand on no page; or that no page holds all of them. */
export type Answer =
  | { readonly kind: 'found'; readonly results: readonly Result[] }
  | { readonly kind: 'nowhere'; readonly words: readonly string[] }
  | { readonly kind: 'apart' };

/** What was typed or pasted as pages write it: plain letters (“ﬁre”), and no signs that nobody sees, which could turn words round. */
export const asPagesWrite = (typed: string): string =>
  typed
    .replaceAll(/[\p{L}\p{Nd}]+/gu, (word) => word.normalize('NFKC'))
    .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .trim();

/**
 * Asks the index; words in quotation marks stand together as they are. Of a question, "why was the quay shut?", the words in
 * `idle` are not looked for: a page may hold the answer without them. One whose title asks the same comes first.
 */
export async function find(index: Index, typed: string, idle: ReadonlySet<string>): Promise<Answer> {
  // Signs alone.
  if (!isWord.test(typed)) return { kind: 'nowhere', words: [typed] };
  const phrase = /^["“](.+)["”]$/u.exec(typed)?.[1];
  if (phrase !== undefined) {
    const results = await exactly(index, phrase);
    return results.length === 0 ? { kind: 'nowhere', words: [phrase] } : { kind: 'found', results };
  }
  const asked = joinThousands(typed)
    .split(/\s+/u)
    .filter((token) => isWord.test(token));
  const tokens = withoutIdle(asked, idle);
  const numbers = tokens.filter((token) => /\p{N}/u.test(token));
  const ofNumbers = await Promise.all(numbers.map((number) => exactly(index, number)));
  const ofTokens = tokens.filter((token) => !/\p{N}/u.test(token));
  const held = await Promise.all(ofTokens.map((token) => heldOf(index, token)));
  const missing = [
    ...numbers.filter((_, at) => ofNumbers[at]?.length === 0),
    ...ofTokens.filter((_, at) => held[at]?.length === 0),
  ];
  if (missing.length > 0) return { kind: 'nowhere', words: missing };
  const words = held.flat();
  const ofWords = words.length === 0 ? [] : [(await index.search(words.join(' '))).results];
  const [first = [], ...others] = [...ofWords, ...ofNumbers];
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  const results = first.filter(({ id }) => ids.every((set) => set.has(id)));
  if (results.length === 0 && tokens.length > 0) return { kind: 'apart' };
  return { kind: 'found', results: tokens === asked ? results : await titledFirst(index, asked, results) };
}

// Of the pages that hold all words, so many of the best: one of them has the question for its title, if any has.
const mostTitles = 5;

/** The results, and before them those that have each of the `asked` words in their title. */
async function titledFirst(
  index: Index,
  asked: readonly string[],
  results: readonly Result[],
): Promise<readonly Result[]> {
  const best = (await index.search(asked.join(' '))).results.slice(0, mostTitles);
  const titles = await Promise.all(best.map(async (result) => wordsOf((await result.data()).meta['title'] ?? '')));
  const titled = best.filter((_, at) => asked.every((word) => titles[at]?.has(foldWord(word))));
  const ids = new Set(titled.map(({ id }) => id));
  return [...titled, ...results.filter(({ id }) => !ids.has(id))];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).map(foldWord));

/** The words that say something; all, in the same list, where each does or none. */
function withoutIdle(tokens: readonly string[], idle: ReadonlySet<string>): readonly string[] {
  const telling = tokens.filter((token) => !idle.has(token.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')));
  return telling.length === 0 || telling.length === tokens.length ? tokens : telling;
}

/** Pages that hold just these words, in any way of writing a number among them. */
async function exactly(index: Index, words: string): Promise<readonly Result[]> {
  const forms = words.split(/\s+/u).reduce<readonly string[]>(
    (begun, word) => {
      const own = /\p{N}/u.test(word) ? formsOf(word) : [word.replaceAll(/^["“”]+|(?<!["“”])["“”]+$/gu, '')];
      return begun.flatMap((start) => own.map((form) => `${start} ${form}`.trim()));
    },
    [''],
  );
  const found = await Promise.all(forms.map((form) => index.search(`"${form}"`)));
  const byId = new Map(found.flatMap(({ results }) => results.map((result) => [result.id, result])));
  return [...byId.values()];
}

const isWord = /[\p{L}\p{N}]/u;

/** The word, where a page holds it; else the words between its signs, where pages hold each: “quay-side” as “quay side”. */
async function heldOf(index: Index, token: string): Promise<readonly string[]> {
  const word = token.replace(/^[^\p{L}"“]+/u, '');
  if (await holds(index, word)) return [word];
  const parts = word.split(/[^\p{L}\p{M}'’]+/u).filter((part) => isWord.test(part));
  const areHeld = await Promise.all(parts.map((part) => holds(index, part)));
  return parts.length > 1 && areHeld.every(Boolean) ? parts : [];
}

/** Whether a page holds the word, in another ending too, or one that begins with it. */
async function holds(index: Index, word: string): Promise<boolean> {
  if ((await exactly(index, word)).length > 0) return true;
  // The index answers with pages that hold longer words; only where there are none, with those of a shorter beginning.
  const [best] = (await index.search(word)).results;
  const sought = foldWord(word);
  if (best === undefined || sought.length < 2) return false;
  const { content } = await best.data();
  return (content.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).some((other) => foldWord(other).startsWith(sought));
}

/** A word as two spellings of it are compared: small letters, no accents, nothing but letters and digits. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
