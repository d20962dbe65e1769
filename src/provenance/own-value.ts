/** Looking something up by a word from content. */

/**
 * The value under `key`, or nothing. Unlike `record[key]` it never is what every object inherits: a dossier may well
 * speak of a `constructor`.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
