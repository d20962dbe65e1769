/**
 * Where a link out of the site leads: to the address that `dossier.json` has for the very thing that the link stands at. A
 * passage leads to the address of its source, and there to its own words; an address to itself, in the record of the source
 * that has it; the licence, the contact and what is cited about the score by their names.
 */
import { anchorOf } from './bound-form.mjs';
import { REPEATING } from './links.mjs';
import { passageOfNote } from './marks.mjs';
import { fold, has, textOf, within } from './page-tree.mjs';
import { isErrorForm, isOwnEditor } from './repository-pages.mjs';

/** Whether a link out of the site leads where it should. */
export function isRightOutward(element, page, site) {
  const { href } = element.attributes;
  const { dossier } = site;
  const id = passageBehind(element);
  if (isErrorForm(href, page.url, dossier, openedBy(element)) || isOwnEditor(href, page.url, dossier)) return true;
  if (id !== undefined) return isOfPassage(href, id, site);
  if (isOfProse(href, page, site)) return true;
  const said = fold(textOf(element));
  if (said === href && within(element, ({ tag }) => tag === 'tr') !== undefined)
    return recordsAround(element, page, site).some(({ address }) => address.value === href);
  const named = namedIn(page, dossier).find(([name]) => name === said);
  return href === (named === undefined ? dossier.labels.repository : named[1]);
}

/** What is opened that a link stands in. */
const openedBy = (element) =>
  within(element.parent, ({ attributes }) => attributes.popover !== undefined)?.attributes.id;

/** The passage that a link stands at: the one that is opened, or that of the endnote. */
function passageBehind(element) {
  const note = within(element, ({ tag, parent }) => tag === 'li' && has(parent, 'notes'));
  return note === undefined ? openedBy(element) : passageOfNote(note);
}

/** Whether an address is that of the source of a passage, and leads to the words of the passage there: all, or the first and the last. */
function isOfPassage(href, id, { passages, dossier }) {
  const passage = passages.get(id);
  const address = dossier.sources.find((source) => source.id === passage?.source)?.address.value;
  const before = `${String(address)}#:~:text=`;
  if (typeof address !== 'string' || !href.startsWith(before)) return false;
  const parts = href.slice(before.length).split(',').map(readPart);
  const [first, last = first] = parts;
  const { exact } = passage;
  if (parts.length > 2 || parts.includes(undefined)) return false;
  return parts.length === 1
    ? first === exact
    : first.length + last.length < exact.length && isBegin(exact, first) && isEnd(exact, last);
}

function readPart(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Whole words at either end: a letter alone would lead anywhere. */
const isBegin = (exact, words) => words !== '' && exact.startsWith(words) && /^\s/u.test(exact.slice(words.length));
const isEnd = (exact, words) => words !== '' && exact.endsWith(words) && /\s$/u.test(exact.slice(0, -words.length));

/** Whether the prose of the page, in the book that of any, leads there; as a browser reads both addresses. */
function isOfProse(href, page, { dossier }) {
  const isOwn = ({ url }) => page.url === REPEATING || url.split('#', 1)[0] === page.url;
  const read = (address) => (URL.canParse(address) ? new URL(address).href : address);
  return dossier.entries.some(
    (entry) => isOwn(entry) && entry.links?.some(({ url }) => read(url) === read(href)) === true,
  );
}

/** The sources whose record a link may stand in: that of its page, in the book that of its entry. */
function recordsAround(element, page, { dossier }) {
  const entry = within(element, (one) => one.tag === 'section' && has(one, 'entry'))?.attributes.id;
  return dossier.sources.filter(({ url }) => (page.url === REPEATING ? anchorOf(url) === entry : url === page.url));
}

/** What else the dossier has an address for, by its name. */
function namedIn({ url }, { labels, score }) {
  const sets = url === '/method/score/' ? (score?.outside?.sets ?? []) : [];
  const cited = sets.flatMap((set) => [set, ...(set.published === undefined ? [] : [set.published])]);
  return [
    ...(labels.licence === null ? [] : [[fold(labels.licence.text), labels.licence.url]]),
    ...(labels.contact === null ? [] : [[fold(labels.contact), labels.contact]]),
    ...cited.map((one) => [fold(one.citation), one.url]),
  ];
}
