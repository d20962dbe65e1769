/**
 * Filters that work without JavaScript and keep what is chosen in the address: each choice is a link to itself, and
 * rules of CSS hide, while it is the target of the address, what does not carry its class. Two choices together are a
 * link with both classes, so that both rules hold: one rule for each choice serves every pair of them. Only pairs that
 * something carries are offered, and the same rules hide those that do not go with what is chosen.
 *
 * @example
 * facetsOf([{ name: 'place', label: 'Place', labels }], items)[0].options[0].key // 'place-eastern-gate'
 * pairsOf(facets, items)[0].key // 'place-eastern-gate_type-fair'
 */

/** One thing that items can be filtered by. */
export interface Facet {
  /** Label of its choices. */
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/** One choice. */
export interface FacetOption {
  /** Its id, and the class of the items that carry it. */
  readonly key: string;
  readonly value: string;
  readonly label: string;
  /** Items that carry it: at least one, so that no choice leaves nothing. */
  readonly count: number;
}

/** Two choices of different facets together. */
export interface Pair {
  /** Its id: the keys of both, joined by a low line. */
  readonly key: string;
  readonly options: readonly [FacetOption, FacetOption];
  /** Items that carry both: at least one. */
  readonly count: number;
}

/** Values of one facet. */
export interface FacetSource {
  /** The first word of its keys; empty where its values are words of their own, and classes that the items have anyway. */
  readonly name: string;
  readonly label: string;
  /** Label by value, in the order to show. */
  readonly labels: ReadonlyMap<string, string>;
}

/** For each item the values it carries, one list per facet in the same order. */
export type FacetValues = readonly (readonly string[])[];

/** Facets with a choice for each value that at least one item carries, and not all of them do. */
export function facetsOf(sources: readonly FacetSource[], items: readonly FacetValues[]): readonly Facet[] {
  return sources.map(({ name, label, labels }, facet) => ({
    label,
    options: [...labels].flatMap(([value, text], index) => {
      const count = items.filter((item) => item[facet]?.includes(value) === true).length;
      return count === 0 ? [] : [{ key: keyOf(name, value, index), value, label: text, count }];
    }),
  }));
}

/** A word that a style sheet takes as it stands; a number for a value that is none. */
function keyOf(name: string, value: string, index: number): string {
  const word = /^[a-z][a-z0-9-]*$/u.test(value) ? value : String(index + 1);
  return name === '' ? word : `${name}-${word}`;
}

/** The classes of one item. */
export function classesOf(facets: readonly Facet[], item: FacetValues): readonly string[] {
  return facets.flatMap((facet, index) =>
    facet.options.filter((option) => item[index]?.includes(option.value) === true).map((option) => option.key),
  );
}

/** Every two choices of different facets that at least one item carries together; a facet of one choice is none. */
export function pairsOf(all: readonly Facet[], items: readonly FacetValues[]): readonly Pair[] {
  const facets = all.filter(({ options }) => options.length > 1);
  const carried = items.map((item) => new Set(classesOf(facets, item)));
  return facets.flatMap(({ options }, index) =>
    options.flatMap((one) =>
      facets
        .slice(index + 1)
        .flatMap((facet) => facet.options)
        .flatMap((other) => {
          const count = carried.filter((keys) => keys.has(one.key) && keys.has(other.key)).length;
          return count === 0 ? [] : [{ key: `${one.key}_${other.key}`, options: [one, other] as const, count }];
        }),
    ),
  );
}

/** The rules, for items of the classes `it` and `row` in groups of the class `gr`, which go with the last of their items. */
export function filterRules(facets: readonly Facet[]): string {
  return facets
    .flatMap(({ options }) => options)
    .map(({ key }) => `body:has(.${key}:target) :is(:is(.it,.row):not(.${key}),.gr:not(:has(.${key}))){display:none}`)
    .join('');
}

/**
 * Rules for the groups that the rules of single choices leave standing empty: those with items of either choice of a
 * pair and none of both. Each group is given by the classes of its items.
 */
export function pairRules(pairs: readonly Pair[], groups: readonly (readonly (readonly string[])[])[]): string {
  const selectors = pairs.flatMap(({ options: [one, other] }) => {
    const both = `.${one.key}.${other.key}`;
    const isLeftEmpty = groups.some(
      (group) =>
        [one, other].every(({ key }) => group.some((keys) => keys.includes(key))) &&
        !group.some((keys) => keys.includes(one.key) && keys.includes(other.key)),
    );
    return isLeftEmpty ? [`body:has(${both}:target) .gr:not(:has(${both}))`] : [];
  });
  return selectors.length === 0 ? '' : `${selectors.join(',')}{display:none}`;
}
