/**
 * Which statement of today a released one has become. Ids count the statements of an entry, and so move with every
 * sentence that is put in: they are matched within their entry and part by their words, those that did not change first,
 * the others by the best overlap of words.
 */
import { passagesOf } from './citation.ts';
import { nameWords } from './known-names.ts';
import { sourceOfRest, type ReleasedStatement } from './release.ts';
import type { Statement } from './statement.ts';
import { restsOnEntry } from './statement-part.ts';

/** What the comparison needs of a statement, old or new. */
interface Matched {
  readonly text: string;
  readonly sources: readonly string[];
}

// Less than this share of words in common, and a sentence is another one: function words alone make up a quarter.
const leastOverlap = 0.4;

/** What a statement rests on, as a release records it; nothing where it has no citations of its own. */
export function restsOf({ part, citations }: Statement): readonly string[] {
  if (restsOnEntry(part)) return [];
  const rests = citations.flatMap((citation) => [
    ...passagesOf(citation).map(({ id }) => id),
    ...citation.silences.map(({ source }) => source),
  ]);
  return [...new Set(rests)];
}

/** Ids of the sources among what a statement rests on, each once. */
export function sourcesOfRests(rests: readonly string[]): readonly string[] {
  return [...new Set(rests.map(sourceOfRest))].sort();
}

/** The part of a statement, by its id: `prose` of `figures/boats#prose-2`. Headings, sentences and cells are one. */
function groupOf(id: string): string {
  const part = /#([a-z]+)-\d+$/u.exec(id)?.[1] ?? '';
  return part === 'heading' || part === 'cell' ? 'prose' : part;
}

/** The successors of the released statements of one entry among those of today, by address; none where there is none. */
export function matchReleased(
  released: readonly ReleasedStatement[],
  current: readonly Statement[],
): ReadonlyMap<string, Statement> {
  const found = new Map<string, Statement>();
  const now = Map.groupBy(current, ({ id }) => groupOf(id));
  for (const [group, old] of Map.groupBy(released, ({ address }) => groupOf(address)))
    matchGroup(group, old, now.get(group) ?? [], found);
  return found;
}

function matchGroup(
  group: string,
  released: readonly ReleasedStatement[],
  current: readonly Statement[],
  found: Map<string, Statement>,
): void {
  const free = new Set(current);
  const matchedOf = new Map(current.map((statement) => [statement, toMatched(statement.text, restsOf(statement))]));
  const take = (address: string, statement: Statement): void => {
    found.set(address, statement);
    free.delete(statement);
  };
  const keyOf = ({ text, sources }: Matched): string => JSON.stringify([text, sources]);
  const same = Map.groupBy(current, (statement) => keyOf(matchedOf.get(statement) ?? toMatched('', [])));
  const changed = released.filter(({ address, text, rests }) => {
    const next = same.get(keyOf(toMatched(text, rests)))?.shift();
    if (next !== undefined) take(address, next);
    return next === undefined;
  });
  const pairs = changed.flatMap(({ address, text, rests }, at) =>
    [...free].map((statement, index) => {
      const score = likeness(group, toMatched(text, rests), matchedOf.get(statement) ?? toMatched('', []));
      return { address, statement, score, apart: Math.abs(at - index) };
    }),
  );
  // A title has one title to become, whatever its words.
  const isOnly = group !== 'prose' && released.length === 1 && current.length === 1;
  for (const { address, statement, score } of pairs.sort((a, b) => b.score - a.score || a.apart - b.apart))
    if ((score >= leastOverlap || isOnly) && !found.has(address) && free.has(statement)) take(address, statement);
}

function toMatched(text: string, rests: readonly string[]): Matched {
  return { text, sources: sourcesOfRests(rests) };
}

/** How much two have in common: the share of their words; an answer and the words of a quotation are also of their source. */
function likeness(group: string, a: Matched, b: Matched): number {
  const words = overlap(a.text, b.text);
  if (group !== 'reading' && group !== 'variant') return words;
  return words + (a.sources.some((source) => b.sources.includes(source)) ? 1 : 0);
}

/** Twice the words in common by the words of both, from 0 to 1 (Dice's coefficient). */
function overlap(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(nameWords(text.toLowerCase()));
}
