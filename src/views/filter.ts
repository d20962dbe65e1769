/**
 * Filters that work without JavaScript: radio buttons, and rules of CSS made
 * from the items, that hide what the checked buttons do not ask for.
 *
 * Each value of each facet becomes a short class (`a1`, `b3`) on the items and
 * the `id` of its radio button. Groups (days, speakers) whose items are all
 * hidden are hidden too, for every combination of values that occurs.
 */

/** One thing that items can be filtered by. */
export interface Facet {
  /** Label of the group of radio buttons. */
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/** One radio button. */
export interface FacetOption {
  /** The button's `id` and the items' class. */
  readonly key: string;
  readonly value: string;
  readonly label: string;
  /** Items that carry it. */
  readonly count: number;
}

/** Values of one facet: label by value, in the order to show. */
export interface FacetSource {
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** For each item the values it carries, one list per facet in the same order. */
export type FacetValues = readonly (readonly string[])[];

const letters = 'abcdefgh';

/** Facets with a button for each value that at least one item carries. */
export function facetsOf(sources: readonly FacetSource[], items: readonly FacetValues[]): readonly Facet[] {
  return sources.map(({ label, labels }, facet) => ({
    label,
    options: [...labels].flatMap(([value, text], index) => {
      const count = items.filter((item) => item[facet]?.includes(value) === true).length;
      return count === 0 ? [] : [{ key: `${letters[facet] ?? 'z'}${String(index + 1)}`, value, label: text, count }];
    }),
  }));
}

/** The classes of one item. */
export function classesOf(facets: readonly Facet[], item: FacetValues): readonly string[] {
  return facets.flatMap((facet, index) =>
    facet.options.filter((option) => item[index]?.includes(option.value) === true).map((option) => option.key),
  );
}

/**
 * The rules, for items of class `item` inside groups of class `group`.
 * `groups` holds the classes of each item, group by group. Two or three values
 * need a rule of their own only where a group holds each of them but no item
 * holds all: those are found here, so the sheet stays small.
 */
export function filterRules(facets: readonly Facet[], groups: readonly (readonly (readonly string[])[])[]): string {
  const item = '.it';
  const group = '.gr';
  const rules: string[] = [];
  for (const { options } of facets) {
    for (const { key } of options)
      rules.push(`body:has(#${key}:checked) :is(${item}:not(.${key}),${group}:not(:has(.${key}))){display:none}`);
  }
  const crossed = new Set<string>();
  for (const items of groups) {
    for (const keys of combinationsOf(facets)) {
      const everyKey = keys.every((key) => items.some((classes) => classes.includes(key)));
      if (everyKey && !items.some((classes) => keys.every((key) => classes.includes(key)))) crossed.add(keys.join(' '));
    }
  }
  for (const keys of crossed) {
    const list = keys.split(' ');
    rules.push(
      `body${list.map((key) => `:has(#${key}:checked)`).join('')} ${group}:not(:has(.${list.join('.')})){display:none}`,
    );
  }
  return rules.join('');
}

/** Every choice of one value each from two or more facets. */
function combinationsOf(facets: readonly Facet[]): readonly (readonly string[])[] {
  let chosen: (readonly string[])[] = [[]];
  for (const { options } of facets) {
    chosen = chosen.flatMap((keys) => [keys, ...options.map((option) => [...keys, option.key])]);
  }
  return chosen.filter((keys) => keys.length > 1);
}
