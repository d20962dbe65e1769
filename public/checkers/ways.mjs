/**
 * Where words lead that say the same on every page, `CSV` or `Explore`; that an entry before or after another leads back to it;
 * at which address a heading of the prose stands; and that the rows which a choice of outlets hides are those of the outlet.
 */
import { key } from './labels.mjs';
import { REPEATING, whereTo } from './links.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';

/** Where each leads, from the address of its page; of the pages that show a figure, from that of the figure. */
export const LEADS = {
  CSV: (own) => `${own.slice(0, -1)}.csv`,
  JSON: (own) => `${own.slice(0, -1)}.json`,
  SVG: (own) => `${own.slice(0, -1)}.svg`,
  PNG: (own) => `${own.slice(0, -1)}.png`,
  BibTeX: (own) => `${own.slice(0, -1)}.bib`,
  RIS: (own) => `${own.slice(0, -1)}.ris`,
  Explore: (own) => `${own}explore/`,
  Embed: (own) => `${own}embed/`,
  'This table as CSV': () => '/places.csv',
  'Who names each place': () => '/places/',
  'What happened where': () => '/places/',
  'How well the checks work': () => '/method/score/',
  'verify-receipts.mjs': () => '/verify-receipts.mjs',
  'count-sentences.mjs': () => '/count-sentences.mjs',
  'dossier.json': () => '/dossier.json',
  'ledger.json': () => '/ledger.json',
  'Show the sources’ words': () => '#beside',
  'Hide the sources’ words': () => '#main',
};

/** What leads elsewhere than its words say, or stands elsewhere. */
export function wayFaults(page, site) {
  const ofElements = page.elements.flatMap((element) => {
    if (element.tag === 'a') return leadFaults(element, page, site);
    if (/^h[2-6]$/u.test(element.tag)) return headingFaults(element, site);
    return element.tag === 'tr' && page.url !== REPEATING ? rowFaults(element, page, site) : [];
  });
  return [...ofElements, ...turnFaults(page, site)];
}

function leadFaults(link, { url }, { base }) {
  const said = fold(textOf(link));
  if (!Object.hasOwn(LEADS, said) || within(link, (one) => has(one, 'prose')) !== undefined) return [];
  const to = LEADS[said](url.replace(/(?:explore|embed)\/$/u, ''));
  const { href } = link.attributes;
  return href === (to.startsWith('#') ? to : `${base}${to.slice(1)}`)
    ? []
    : [`leads by ${said} to ${clip(href ?? 'nowhere')}`];
}

const BACK = { prev: 'next', next: 'prev' };
const turnOf = ({ elements }, way) =>
  elements.find(({ tag, attributes, parent }) => tag === 'a' && attributes.rel === way && has(parent, 'turn'));

/** From the entry after one, the way to the entry before leads to that one. */
function turnFaults(page, site) {
  return Object.entries(BACK).flatMap(([way, back]) => {
    const link = turnOf(page, way);
    const other = link === undefined ? undefined : site.pages.get(whereTo(link, page, site));
    const turn = other === undefined ? undefined : turnOf(other, back);
    const isBack = turn !== undefined && whereTo(turn, other, site) === page.url;
    return link === undefined || isBack ? [] : [`has a ${way} page that does not have it as its ${back}`];
  });
}

/** A heading of the prose has its words as its address, in the book behind the name of its page, and where two have the same words, a number behind them. */
function headingFaults(heading, { phrases }) {
  const said = fold(textOf(heading));
  const id = heading.attributes.id?.replace(/^.*--/u, '');
  const isOfProse = within(heading, (one) => has(one, 'prose', 'story')) !== undefined;
  if (id === undefined || !isOfProse || phrases.has(key(said))) return [];
  const words = said
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  return id === words || (id.startsWith(`${words}-`) && /^\d+$/u.test(id.slice(words.length + 1)))
    ? []
    : [`has ${clip(said)} at the address of other words, #${clip(id)}`];
}

function rowFaults(row, page, site) {
  const outlets = row.classes.filter((name) => name.startsWith('from-')).map((name) => name.slice('from-'.length));
  if (outlets.length === 0) return [];
  const named = elementsOf(row)
    .filter(({ tag }) => tag === 'a')
    .map((link) => whereTo(link, page, site));
  const strange = site.dossier.sources.find(({ id, url }) => outlets.includes(id) !== named.includes(url));
  return strange === undefined ? [] : [`hides a row with another outlet than its own, ${clip(fold(textOf(row)))}`];
}
