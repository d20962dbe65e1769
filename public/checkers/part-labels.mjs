/**
 * What the parts of a long list may be called: by their number, or by the days or
 * the letters that the entries on them cover, and by nothing else.
 *
 * The parts of a list stand at `…/part/2/` and so on; the first is the list's own page.
 */
import { boundsOf } from './date-bounds.mjs';
import { entryAt } from './look-up.mjs';
import { fold, has, textOf, within } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

const PART = /^(\/(?:.+\/)?)part\/([1-9]\d*)\/$/u;
/** Lists whose further parts stand lower than below their first. */
const BELOW = { '/method/': '/method/waivers/', '/sources/': '/sources/list/' };
const FIRST = new Map(Object.entries(BELOW).map(([first, below]) => [below, first]));

/** The address of the list that a page is or is a part of, and which part, from 1. */
export function placeInList(url) {
  const [, below, number] = PART.exec(url) ?? [];
  return below === undefined ? { list: url, number: 1 } : { list: FIRST.get(below) ?? below, number: Number(number) };
}

/** The pages of a list, in order; one where it is not divided. */
export function partsOf(list, pages) {
  const parts = [pages.get(list)];
  const below = Object.hasOwn(BELOW, list) ? BELOW[list] : list;
  while (pages.has(`${below}part/${String(parts.length + 1)}/`))
    parts.push(pages.get(`${below}part/${String(parts.length + 1)}/`));
  return parts;
}

/** Whether a page is one of several parts. */
export const isDivided = ({ url }, pages) => partsOf(placeInList(url).list, pages).length > 1;

/**
 * Whether a part may be called so.
 *
 * @example
 * isPartLabel('April to May 2024', pages.get('/timeline/part/2/'), { dossier, pages })
 */
function isPartLabel(label, page, site) {
  const { list, number } = placeInList(page.url);
  if (label === String(number)) return true;
  if (list === '/timeline/' && number === 1 && listedOn(page, 'event', site).length === 0)
    return label === 'At a glance' && drawnOn(page).length === site.dossier.entries.filter(isEvent).length;
  if (list === '/timeline/') return isTime(label, page, site);
  if (list === '/actors/') return isSpanOfNames(label, listedOn(page, 'actor', site), site);
  if (list === '/places/') return isSpanOfNames(label, listedOn(page, 'place', site), site);
  return false;
}

/** What a title says behind the name of a list: `part 2`, `March 2024`. */
export function isPartTitle(title, name, page, site) {
  if (!isDivided(page, site.pages) || !title.startsWith(`${name}, `)) return false;
  const ending = title.slice(name.length + 2);
  if (/^\d+$/u.test(ending)) return false;
  return isPartLabel(ending.replace(/^part (?=\d+$)/u, ''), page, site);
}

const SHEET = /^(Questions|Figures)(?: (\d+) to (\d+))?(?:, (sources (\d+) to (\d+)))?$/u;

/** Whether a sheet of the table of answers may be called so: by its address, but for the first, and by how many it asks. */
export function isSheetLabel(label, { url, elements }, { dossier }) {
  const found = SHEET.exec(label);
  if (found === null) return false;
  const [, block, first, last, sources, from, to] = found;
  if (sources !== undefined && !(Number(from) <= Number(to) && Number(to) <= dossier.sources.length)) return false;
  const asked = elements.filter((element) => element.tag === 'tr' && has(element, 'q')).length;
  if (first !== undefined && Number(last) - Number(first) + 1 !== asked) return false;
  const address = [block, ...(sources ?? '').split(' ')].filter((part) => part !== '').join('-');
  const own = url.replace(first === undefined ? /\/$/u : /(?:-[1-9]\d*)?\/$/u, '').slice('/reports/'.length);
  return url === '/reports/' || own === address.toLowerCase();
}

// ---------------------------------------------------------------- ways to parts

/** The way from part to part that an element stands in. */
const partsNav = (element) => within(element, (other) => other.tag === 'nav' && has(other, 'parts', 'onto'));

/** Whether a link from part to part says which part it leads to. `to` is the page that it leads to. */
export function isPartLink(link, page, to, site) {
  const nav = partsNav(link);
  if (nav === undefined || to === undefined) return false;
  const [here, there] = [placeInList(page.url), placeInList(to.url)];
  if (here.list !== there.list) return false;
  const words = fold(textOf(link));
  const isName = (label) =>
    label === `Part ${String(there.number)}` || (!/^\d+$/u.test(label) && isPartLabel(label, to, site));
  if (has(nav, 'parts')) return isName(words);
  const [word, number] =
    { prev: ['Previous', here.number - 1], next: ['Next', here.number + 1] }[link.attributes.rel] ?? [];
  if (number !== there.number || !words.startsWith(`${word} `)) return false;
  return isName(words.slice(word.length + 1));
}

/** What is wrong with the words about parts on a page. */
export function partFaults(page, site) {
  const faults = [];
  const { list, number } = placeInList(page.url);
  const parts = partsOf(list, site.pages);
  for (const element of page.elements) {
    if (element.tag === 'a' && partsNav(element) !== undefined) {
      const to = site.pages.get(pathOf(element, page, site));
      const words = fold(textOf(element));
      const own = words.replace(/^(?:Previous|Next) /u, '');
      const isRight = list.startsWith('/reports/')
        ? to !== undefined && isSheetLabel(own, to, site)
        : parts.length > 1
          ? isPartLink(element, page, to, site)
          : to !== undefined && own.replace(/^Part /u, '') === numberOfPage(to);
      if (!isRight) faults.push(`calls a part what it is not: ${words}`);
    }
    const [, given, of] = has(element, 'label') ? (/ · part (\d+) of (\d+)$/u.exec(fold(textOf(element))) ?? []) : [];
    if (given !== undefined && parts.length > 1 && (Number(given) !== number || Number(of) !== parts.length))
      faults.push(`is called part ${given} of ${of}`);
  }
  return faults;
}

/** The number of a page of a source, which its address ends in; the first has none. */
const numberOfPage = ({ url }) => /\/([1-9]\d*)\/$/u.exec(url)?.[1] ?? '1';

const pathOf = ({ attributes: { href = '' } }, page, { pages }) => {
  const [path] = href.split('#', 1);
  if (path === '') return page.url;
  const own =
    pages.origin !== undefined && path.startsWith(`${pages.origin}/`) ? path.slice(pages.origin.length) : path;
  return own.startsWith(pages.base) ? `/${own.slice(pages.base.length)}` : '';
};

// ---------------------------------------------------------------- what stands on a part

const listed = new WeakMap();

/** The entries of a kind whose titles, which lead to them, are headings of a page. */
export function listedOn(page, kind, site) {
  if (!listed.has(page)) {
    const urls = page.elements
      .filter(({ tag, parent }) => tag === 'a' && /^h[2-4]$/u.test(parent?.tag ?? ''))
      .map((link) => pathOf(link, page, site));
    listed.set(
      page,
      [...new Set(urls)].flatMap((url) => entryAt(url, site.dossier) ?? []),
    );
  }
  return listed.get(page).filter((entry) => entry.kind === kind);
}

const isEvent = ({ kind }) => kind === 'event';

/** The rows of the picture of time on a page. */
export const drawnOn = (page) => page.elements.filter((element) => element.tag === 'li' && has(element, 'row'));

// ---------------------------------------------------------------- days

/** The first day that the date of an event allows, by which the timeline is ordered; before its last where it is open. */
export function dayOf({ date = '' }) {
  const [first, last] = boundsOf(date);
  if (first !== '') return first;
  return last === '' ? '' : new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
}

/** The last day that the date of an event allows; its first where it is open. */
function lastDayOf({ date = '' }) {
  const [first, last] = boundsOf(date);
  return last === '' ? first : last;
}

/** Whether a text is the time from the first to the last event of a part; of a day that goes on, with a number. */
function isTime(label, page, site) {
  if (isTimeOf(label, page, site)) return true;
  const [, day, times] = /^(.+), ([1-9]\d*)$/u.exec(label) ?? [];
  if (day === undefined || !isTimeOf(day, page, site)) return false;
  const { list, number } = placeInList(page.url);
  const before = partsOf(list, site.pages).slice(0, number - 1);
  return before.filter((part) => part !== undefined && isTimeOf(day, part, site)).length + 1 === Number(times);
}

const times = new WeakMap();

function isTimeOf(label, page, site) {
  if (!times.has(page)) times.set(page, new Set(timesOf(listedOn(page, 'event', site), site.dossier)));
  return times.get(page).has(label);
}

/** From a year, a month or a day to a year, a month or a day. */
function timesOf(events, { language }) {
  if (events.length === 0) return [];
  const [first, last] = [events.map(dayOf).sort()[0], events.map(lastDayOf).sort().at(-1)];
  if (last === '') return ['undated'];
  const ends = [4, 7, 10].flatMap((begin) => [4, 7, 10].map((end) => [first.slice(0, begin), last.slice(0, end)]));
  return ends.flatMap(([from, to]) => {
    if (from === '' || from === to) return printDates(to, language).slice(0, 1);
    if (from.startsWith(to) || to.startsWith(from)) return [];
    // April to May 2024.
    const inYear = from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4);
    if (inYear) return [`${printDates(from, language).at(-1)} to ${printDates(to, language)[0]}`];
    return printDates(`${from}/${to}`, language);
  });
}

// ---------------------------------------------------------------- letters

/** Whether a text is the beginning of the first name of a part, `to`, the beginning of its last. */
function isSpanOfNames(label, entries, { dossier: { language } }) {
  if (entries.length === 0) return false;
  const names = entries.map(({ title }) => title).sort(new Intl.Collator(language).compare);
  const [first, last] = [names[0], names.at(-1)];
  if (label !== '' && first.startsWith(label) && last.startsWith(label)) return true;
  for (let at = label.indexOf(' to '); at > 0; at = label.indexOf(' to ', at + 1)) {
    const [from, to] = [label.slice(0, at), label.slice(at + 4)];
    if (to !== '' && first.startsWith(from) && last.startsWith(to)) return true;
  }
  return false;
}
