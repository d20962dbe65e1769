/**
 * Where words of the prose of an entry lead, as `dossier.json` has it: all links, in order, with their words. Words that
 * lead to a fact print a value of it.
 */
import { REPEATING, factBehind } from './links.mjs';
import { entryAt } from './look-up.mjs';
import { bare } from './page-runs.mjs';
import { clip, fold, has, isProse, textOf, within } from './page-tree.mjs';
import { printFact } from './print-facts.mjs';
import { squeeze } from './sentences.mjs';

/** What is wrong with the links of a page. */
export function proseLinkFaults(page, site) {
  return [...valueFaults(page, site), ...orderFaults(page, site)];
}

const isValue = (element) => element.tag === 'a' && has(element, 'fact');

/** A value leads to a fact that has it. */
function valueFaults(page, site) {
  if (page.url === REPEATING) return [];
  return page.elements.filter(isValue).flatMap((link) => {
    const fact = factBehind(link, page, site);
    const words = fold(textOf(link));
    return fact !== undefined && !printFact(fact).some((value) => squeeze(value) === squeeze(words))
      ? [`leads from ${clip(words)} to ${fact.id}, which is another value`]
      : [];
  });
}

/** What an entry says below its own fields; other parts of its page have an id. */
const isOwnProse = (element) => isProse(element) && element.attributes.id === undefined;
/** What is no link of the author's: the words of sources beside the text, values, and who an abbreviation names. */
const isOther = (element) =>
  has(element, 'grounds', 'uses', 'fact', 'figure') || (element.tag === 'a' && element.attributes.title !== undefined);

function orderFaults(page, site) {
  const own = entryAt(page.url, site.dossier);
  if (own === undefined || page.url === REPEATING) return [];
  const shown = page.elements
    .filter(
      (element) =>
        element.tag === 'a' && within(element, isOwnProse) !== undefined && within(element, isOther) === undefined,
    )
    .map((link) => `${bare(textOf(link))} (${placeOf(link.attributes.href ?? '', site)})`);
  const written = (own.links ?? []).map(
    ({ words, url }) => `${fold(words)} (${placeOf(fromPage(url, own), { ...site, base: '/' })})`,
  );
  const at = Array.from({ length: Math.max(shown.length, written.length) }, (_, index) => index).find(
    (index) => shown[index] !== written[index],
  );
  if (at === undefined) return [];
  return [
    `leads in its prose to ${clip(shown[at] ?? 'nothing')}, where the dossier has ${clip(written[at] ?? 'nothing')}`,
  ];
}

/** A path of the site from its root, where the prose of a page has one that begins there or at the page itself. */
function fromPage(url, entry) {
  if (url.startsWith('#') || /^[a-z][a-z\d+.-]*:/iu.test(url)) return url;
  const { pathname, hash } = new URL(url, `https://site.invalid${entry.url}`);
  return `${pathname}${hash}`;
}

/** An address without the base path and the origin of the site; others as a browser reads them. */
function placeOf(href, { base, pages }) {
  const own =
    pages.origin !== undefined && href.startsWith(`${pages.origin}${base}`) ? href.slice(pages.origin.length) : href;
  if (own.startsWith(base)) return `/${own.slice(base.length)}`;
  return URL.canParse(own) ? new URL(own).href : own;
}
