/**
 * Filters that work without JavaScript and keep what is chosen in the address: each choice is a link to itself, and
 * rules of CSS hide, while it is the target of the address, what does not carry its class.
 *
 * @example
 * facetsOf([{ name: 'place', label: 'Place', labels }], items)[0].options[0].key // 'place-eastern-gate'
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

/** The rules, for items of the classes `it` and `row` in groups of the class `gr`, which go with the last of their items. */
export function filterRules(facets: readonly Facet[]): string {
  return facets
    .flatMap(({ options }) => options)
    .map(({ key }) => `body:has(#${key}:target) :is(:is(.it,.row):not(.${key}),.gr:not(:has(.${key}))){display:none}`)
    .join('');
}
