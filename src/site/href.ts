/** The one way from a path of the site to a link that works under any base path. */
import { underBase } from '../provenance/base-path.ts';

const base = import.meta.env.BASE_URL;

/**
 * Prefixes a path that begins with `/` with the base path; leaves addresses and fragments alone.
 *
 * @example
 * href('/figures/') // '/repository/figures/'
 */
export function href(path: string): string {
  return path.startsWith('/') ? underBase(path, base) : path;
}
