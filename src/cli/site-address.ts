/** Where the site will stand, as `SITE_URL` and `BASE_PATH` give it: judged before anything is built for it. */
import { isOutwardUrl } from '../provenance/link.ts';
import { InvocationError } from './root.ts';

/** A part of a path as it stands in an address, and no way up. */
const part = /^(?!\.{1,2}$)[^\p{Cc}\\?#"'<>%:`{}|^]+$/u;

/**
 * Judges both; what is not given is the root of a host that is not known.
 *
 * @throws {InvocationError} where a browser would not read an address as it is meant.
 */
export function judgeSiteAddress(site: string | undefined, base: string | undefined): void {
  if (site !== undefined && site !== '' && !(isOutwardUrl(site) && !/[?#]/u.test(site)))
    throw new InvocationError(
      `Unexpected SITE_URL \`${site}\`, expected the address of a host such as \`https://owner.github.io\`.`,
    );
  const path = (base ?? '').trim().replace(/^\/|\/$/gu, '');
  if (path !== '' && !path.split('/').every((one) => part.test(one)))
    throw new InvocationError(`Unexpected BASE_PATH \`${base ?? ''}\`, expected a path such as \`/harbour/\`.`);
}
