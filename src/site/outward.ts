/** Links that leave the site. */

/** Stands for the site itself, wherever that is mounted: no address of another site has it. */
const here = 'https://site.invalid';

/**
 * What `rel` a link carries: `noreferrer` where it leaves the site, nothing inside it. Whoever runs the other site
 * need not learn which dossier reads it.
 *
 * @example
 * outwardRel('https://example.org/report') // 'noreferrer'
 * outwardRel('/figures/') // undefined
 */
export function outwardRel(href: string): 'noreferrer' | undefined {
  // As a browser reads it: `//host`, `/\host` and leading blanks leave the site too.
  return URL.parse(href, here)?.origin === here ? undefined : 'noreferrer';
}
