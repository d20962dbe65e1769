/**
 * Where a link may lead: to another site by `https:` or `http:`, or to a page of
 * this one. An address is read as a browser reads it, so that nothing can hide
 * in what a browser leaves out.
 *
 * @example
 * judgeLink('/figures/boats/#evidence'); // { kind: 'page', path: '/figures/boats/', fragment: 'evidence' }
 * judgeLink('java\tscript:alert(1)'); // { kind: 'refused', … }
 */

/** What a link turned out to be. */
export type Link =
  | { readonly kind: 'outward'; readonly url: string }
  /** A page or file of the site: from its root where `path` begins with `/`, else from the page that it stands on. */
  | { readonly kind: 'page'; readonly path: string; readonly fragment: string | undefined }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

const hint = 'Write an address that begins with `https://`, or the path of a page such as `/figures/`.';

/** Judges the address of a link in prose; total. */
export function judgeLink(address: string): Link {
  const shown = address.length > 80 ? `${address.slice(0, 80)}…` : address;
  const refused = (why: string): Extract<Link, { kind: 'refused' }> => ({
    kind: 'refused',
    message: `Unexpected link \`${shown}\`${why}.`,
    hint,
  });
  // Letters that a browser drops or folds before it reads an address have no place in one.
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(address)) return refused(', which holds a blank, a backslash or a control character');
  // A bare address goes on to the next blank.
  if (/\[\^/u.test(address))
    return {
      ...refused(', which runs into a footnote mark'),
      hint: 'Write `[words](address)`, and the mark behind it.',
    };
  if (/[<>"`{}|^]/u.test(address))
    return refused(', which holds a sign that addresses write as a percent sign and a code');
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) {
    const url = outwardUrl(address);
    return url.kind === 'outward' ? url : refused(url.why);
  }
  if (address.startsWith('//')) return refused(', which names no protocol');
  if (address === '') return refused(', which leads nowhere');
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(address) ?? [];
  if (address.includes('?')) return refused(' with a query, which no page of the site reads');
  return { kind: 'page', path, fragment };
}

/** An address of another site, or why it is none. */
function outwardUrl(
  address: string,
): { readonly kind: 'outward'; readonly url: string } | { readonly kind: 'refused'; readonly why: string } {
  const refused = (why: string) => ({ kind: 'refused' as const, why });
  if (!/^https?:\/\/[^/?#]/u.test(address))
    return refused(', expected `https://` or `http://`, in small letters, and a host');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return refused(', which is no address');
  // Signs that a browser folds to others: a host by another name than the one that is read.
  const [, written = ''] = /^https?:\/\/([^/?#]*)/u.exec(address) ?? [];
  if (/[[\]]/u.test(written)) return refused(', expected the name of a host');
  if (written.normalize('NFKC').replaceAll('\u3002', '.') !== written)
    return refused(`, whose host a browser reads as \`${url.host}\``);
  if (url.username !== '' || url.password !== '') return refused(', which holds a user name or a password');
  return { kind: 'outward', url: address };
}

/** Whether `address` may stand in a record: of another site, as a browser reads it. */
export function isOutwardUrl(address: string): boolean {
  return judgeLink(address).kind === 'outward';
}

/**
 * The path of the site that a link leads to, from the page at `from`; `undefined` where it cannot be read as one.
 *
 * @example
 * resolvePath('../boats/', '/figures/berths/'); // '/figures/boats/'
 */
export function resolvePath(path: string, from: string): string | undefined {
  const base = new URL(from, 'https://site.invalid');
  if (!URL.canParse(path, base.href)) return undefined;
  const resolved = new URL(path, base);
  return resolved.host === base.host ? resolved.pathname : undefined;
}
