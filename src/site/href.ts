/** The one way from a path of the site to a link that works under any base path. */

const base = import.meta.env.BASE_URL.replace(/(?<!\/)\/+$/u, '');

/**
 * Prefixes a path that begins with `/` with the base path; leaves addresses and fragments alone.
 *
 * @example
 * href('/figures/') // '/repository/figures/'
 */
export function href(path: string): string {
  return path.startsWith('/') ? `${base}${path}` : path;
}
