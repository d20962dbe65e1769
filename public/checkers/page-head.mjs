/**
 * Whether the head of a page holds what the site puts there and nothing else, in its order: what a head says more, a
 * browser, a search engine or another site may take for the page. What each part says is compared elsewhere.
 */
import { REPEATING } from './links.mjs';
import { childrenOf, clip } from './page-tree.mjs';
import { isDivided } from './part-labels.mjs';

const EMBEDDED = /^\/figures\/[^/]+\/embed\/$/u;

/** What is wrong with the head of a page, and with what it lets the page load. */
export function pageHeadFaults(page, site) {
  const parts = page.elements.filter(({ tag, parent }) => parent.tag === 'head' && tag !== 'style');
  const around = childrenOf(page.root.children.find(({ tag }) => tag === 'html') ?? page.root).map(({ tag }) => tag);
  if (around.join() !== 'head,body') return ['has not a head and then a body'];
  const told = parts.map((part) => nameOf(part, site.base));
  const expected = expectedOn(page, site);
  const at = expected.findIndex((name, index) => name !== told[index]);
  if (at !== -1) return [`has in its head ${clip(told[at] ?? 'nothing')} where others have ${expected[at]}`];
  // Behind these stand the ways to the parts before and behind it, and a script, which is known by its hash.
  const more = told.slice(expected.length);
  const isPart = isDivided(page, site.pages) || isDividedSource(page, site.pages) || page.url.startsWith('/reports/');
  const mayStand = isPart ? /^(?:prev )?(?:next )?(?:module )?$/u : /^(?:module )?$/u;
  if (!mayStand.test(more.map((name) => `${name} `).join(''))) return [`has in its head also ${clip(more.join(', '))}`];
  const policy = parts.find(({ attributes }) => attributes['http-equiv'] !== undefined)?.attributes.content;
  return policy === policyOf(page.url) ? [] : [`has another policy, ${clip(String(policy))}`];
}

/** Whether the page of a source, whose parts stand behind its own address, has more than one. */
function isDividedSource({ url }, pages) {
  const [, first] = /^(\/sources\/[^/]+\/)(?:\d+\/)?$/u.exec(url) ?? [];
  return first !== undefined && pages.has(`${first}2/`);
}

function expectedOn({ url }, { files, pages }) {
  const isPublished = pages.origin !== undefined;
  const hasTwin = files.has(`${url.slice(1)}index.md`);
  return [
    ...['charset', 'Content-Security-Policy', 'referrer', 'viewport'],
    ...(url === REPEATING ? [] : ['expect']),
    ...['title', 'description'],
    ...(isPublished ? ['canonical'] : []),
    ...['og:title', 'og:description'],
    ...(isPublished ? ['og:image', 'og:image:alt', 'twitter:card'] : []),
    ...(EMBEDDED.test(url)
      ? ['base']
      : [
          ...(files.has('feed.xml') ? ['alternate application/atom+xml'] : []),
          ...['icon', 'apple-touch-icon'],
          ...(hasTwin ? ['alternate text/markdown'] : []),
          ...['preload fonts/serif.woff2', 'preload fonts/sans.woff2'],
        ]),
    'application/ld+json',
  ];
}

/** What a part of a head is: what it is called, how it is related to the page, or of which type it is. */
function nameOf({ tag, attributes }, base) {
  const { charset, name, property, rel, type, href = '', 'http-equiv': equivalent } = attributes;
  if (tag === 'meta') return charset === undefined ? (equivalent ?? name ?? property) : 'charset';
  if (tag === 'script') return type;
  if (tag !== 'link') return tag;
  // What is loaded before it is needed, and not as what it is, is loaded twice.
  if (rel === 'preload') return `preload ${href.slice(base.length)}${isFont(attributes) ? '' : ' as something else'}`;
  return rel === 'alternate' ? `alternate ${String(type)}` : rel;
}

const isFont = ({ as, type, crossorigin }) => as === 'font' && type === 'font/woff2' && crossorigin === '';

const EMBED = "default-src 'none';style-src 'unsafe-inline';base-uri 'none';form-action 'none'";
const READ =
  "default-src 'none';style-src 'unsafe-inline';connect-src 'self';font-src 'self';img-src 'self';base-uri 'none';form-action 'self'";

/** What a page may load, and what may run where a reader asks for it. */
function policyOf(url) {
  if (EMBEDDED.test(url)) return EMBED;
  if (/^\/figures\/[^/]+\/explore\/$/u.test(url)) return `${READ};script-src 'self'`;
  return url === '/search/' ? `${READ};script-src 'self' 'wasm-unsafe-eval'` : READ;
}
