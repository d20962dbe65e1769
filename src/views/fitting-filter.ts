/** A filter of one page, with as many choices as the page has room for: the most frequent ones of each facet, then pairs. */
import {
  classesOf,
  facetsOf,
  filterRules,
  pairsOf,
  type Facet,
  type FacetSource,
  type FacetValues,
  type Pair,
} from './filter.ts';
import { weighAlone } from './weight.ts';

/** Choices, rules, and the classes by which the rules know the items. */
export interface FittingFilter {
  readonly facets: readonly Facet[];
  /** Choices of two facets together; none where the page has no room for them. */
  readonly pairs: readonly Pair[];
  /** CSS. */
  readonly rules: string;
  readonly classesOf: (values: FacetValues) => readonly string[];
}

/** Choices of each facet that are tried, one number after the other. */
const tries = [Number.POSITIVE_INFINITY, 12, 8, 5, 3, 0];

/** The filter of items, whole where its choices and rules take at most `limit` bytes compressed. */
export function fittingFilter(
  sources: readonly FacetSource[],
  items: readonly FacetValues[],
  limit: number,
): FittingFilter {
  const all = facetsOf(sources, items);
  const filterOf = (facets: readonly Facet[]): FittingFilter => {
    const keysOf = (values: FacetValues): readonly string[] => classesOf(facets, values);
    return {
      facets,
      pairs: [],
      rules: filterRules(facets),
      classesOf: keysOf,
    };
  };
  const withPairs = (filter: FittingFilter): FittingFilter => ({ ...filter, pairs: pairsOf(filter.facets, items) });
  if (limit === Number.POSITIVE_INFINITY) return withPairs(filterOf(all));
  let found = filterOf([]);
  tries.some((count) => {
    found = filterOf(all.map((facet) => mostFrequent(facet, count)));
    return weightOf(found) <= limit;
  });
  const paired = withPairs(found);
  return weightOf(paired) <= limit ? paired : found;
}

/** Bytes that a filter takes on its page, compressed. */
export function weightOf({ facets, pairs, rules }: FittingFilter): number {
  const choices = facets.flatMap(({ label, options }) => [
    `<div role="group" aria-label="${label}"> <p class="label">${label}</p>`,
    ...options.map(
      ({ key, label: text, count }) => `<a class="${key}" id="${key}" href="#${key}"> ${text} ${String(count)} </a>`,
    ),
  ]);
  const both = pairs.map(
    ({ key, options: [one, other], count }) =>
      `<a class="row ${one.key} ${other.key}" id="${key}" href="#${key}"> ${one.label} · ${other.label} ${String(count)} </a>`,
  );
  return weighAlone(`${choices.join('')}${both.join('')}${rules}`);
}

/** The facet with its most frequent options, in their own order. */
function mostFrequent(facet: Facet, count: number): Facet {
  const kept = new Set(facet.options.toSorted((a, b) => b.count - a.count).slice(0, count));
  return { ...facet, options: facet.options.filter((option) => kept.has(option)) };
}
