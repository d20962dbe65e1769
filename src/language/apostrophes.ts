/**
 * Words with an apostrophe in both of its forms: texts are compared as they were typed here, and folded there.
 *
 * @example
 * inBothForms({ attributing: ['d’après'] }) // attributing: d’après, d'après
 */

/** The data with each word of a list that has an apostrophe twice, once in either form. */
export function inBothForms<T>(data: T): T {
  return bothForms(data) as T;
}

function bothForms(value: unknown): unknown {
  if (Array.isArray(value)) return withForms(value.map(bothForms));
  if (value instanceof Set) return new Set(withForms([...value]));
  // Patterns, and whatever else is no plain data, stay as they are.
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, bothForms(own)]));
}

function withForms(list: readonly unknown[]): readonly unknown[] {
  const isApart = (item: unknown): item is string => typeof item === 'string' && /['’]/u.test(item);
  if (!list.some(isApart)) return list;
  const both = list.flatMap((item) =>
    isApart(item) ? [item.replaceAll("'", '’'), item.replaceAll('’', "'")] : [item],
  );
  return [...new Set(both)];
}
