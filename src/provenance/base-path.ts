/** The path that a whole site lives under: with a slash at either end, however it is written in a setting. */

/**
 * The base path with its slash at the end.
 *
 * @example
 * rootOf('/x'); // '/x/'
 */
export function rootOf(base: string): string {
  return base.replace(/(?<!\/)\/*$/u, '/');
}

/**
 * The path of a page from the site's root, of one that may begin with the base path.
 *
 * @example
 * pathFromRoot('/x/quotes/', '/x'); // '/quotes/'
 */
export function pathFromRoot(path: string, base: string): string {
  const root = rootOf(base);
  return path.startsWith(root) ? path.slice(root.length - 1) : path;
}

/**
 * The path below the base path of a path from the site's root.
 *
 * @example
 * underBase('/quotes/', '/x/'); // '/x/quotes/'
 */
export function underBase(path: string, base: string): string {
  return `${rootOf(base).slice(0, -1)}${path}`;
}
