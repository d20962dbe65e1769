/**
 * Which statement of a former dossier became which of a present one.
 *
 * Statements of one part of one entry are aligned by their words and passages (Myers 1986, in package `diff`); of
 * those that stand in the same gap, two that share words are one statement, changed. What is left over and stands word
 * for word in another entry has moved.
 */
import { diffArrays } from 'diff';
import { passagesOf } from '../provenance/citation.ts';
import type { Statement } from '../provenance/statement.ts';

/** A statement before and after; one of them alone where it was removed or added. */
export type Pair =
  | { readonly kind: 'kept' | 'moved'; readonly before: Statement; readonly after: Statement }
  | { readonly kind: 'added'; readonly after: Statement }
  | { readonly kind: 'removed'; readonly before: Statement };

/** From this share of common words on, two sentences in one place are versions of one. */
const leastCommon = 0.3;

/** Every statement of both sides in one pair; linear in the number of entries. */
export function pairStatements(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  const group = ({ entry, part }: Statement): string => `${entry}#${part}`;
  const [old, now] = [Map.groupBy(before, group), Map.groupBy(after, group)];
  const pairs = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    pairPart(old.get(key) ?? [], now.get(key) ?? []),
  );
  return findMoved(pairs);
}

function pairPart(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [fromBefore, fromAfter] = [0, 0];
  let gap: { readonly before: Statement[]; readonly after: Statement[] } = { before: [], after: [] };
  const close = (): void => {
    pairs.push(...pairGap(gap.before, gap.after));
    gap = { before: [], after: [] };
  };
  for (const { value, added, removed } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const [taken, come] = [
      added ? [] : before.slice(fromBefore, (fromBefore += value.length)),
      removed ? [] : after.slice(fromAfter, (fromAfter += value.length)),
    ];
    if (added || removed) {
      gap.before.push(...taken);
      gap.after.push(...come);
      continue;
    }
    close();
    pairs.push(...pairUp(taken, come));
  }
  close();
  return pairs;
}

function pairUp(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  return before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [{ kind: 'kept', before: one, after: other }];
  });
}

/** The most alike first. */
function pairGap(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  const words = new Map([...before, ...after].map((statement) => [statement, wordsOf(statement)]));
  const alike = before
    .flatMap((one) =>
      after.map((other) => ({ one, other, share: shareOf(words.get(one) ?? none, words.get(other) ?? none) })),
    )
    .filter(({ share }) => share >= leastCommon)
    .sort((a, b) => b.share - a.share);
  const partners = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  for (const { one, other } of alike) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return [
    ...before.map((one): Pair => {
      const other = partners.get(one);
      return other === undefined ? { kind: 'removed', before: one } : { kind: 'kept', before: one, after: other };
    }),
    ...after.filter((other) => !taken.has(other)).map((other): Pair => ({ kind: 'added', after: other })),
  ];
}

function findMoved(pairs: readonly Pair[]): readonly Pair[] {
  const added = pairs.flatMap((pair) => (pair.kind === 'added' ? [pair.after] : []));
  const waiting = Map.groupBy(added, keyOf);
  const moved = new Map<Statement, Statement>();
  for (const pair of pairs) {
    if (pair.kind !== 'removed') continue;
    const place = waiting.get(keyOf(pair.before))?.shift();
    if (place !== undefined) moved.set(pair.before, place);
  }
  const arrived = new Set(moved.values());
  return pairs.flatMap((pair): readonly Pair[] => {
    if (pair.kind === 'added' && arrived.has(pair.after)) return [];
    if (pair.kind !== 'removed') return [pair];
    const after = moved.get(pair.before);
    return after === undefined ? [pair] : [{ kind: 'moved', before: pair.before, after }];
  });
}

const none: ReadonlySet<string> = new Set();
const keyOf = ({ text, citations }: Statement): string =>
  JSON.stringify([text, ...citations.flatMap(passagesOf).map(({ source, exact }) => `${source} ${exact}`)]);
const wordsOf = ({ text }: Statement): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of words that two texts have in common, from 0 to 1 (Dice 1945). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
