/**
 * In which order the book has what it holds: its parts, the speakers and the entries in them, and its contents, all as they
 * follow from `dossier.json`; and what stands over its events.
 */
import { anchorOf } from './bound-form.mjs';
import { isDatedFromOutside } from './inferred-dates.mjs';
import { key } from './labels.mjs';
import { entryBehind } from './links.mjs';
import { entriesOf, entryOf, groupBy } from './look-up.mjs';
import { childrenOf, clip, elementsOf, has, within, wordsOf } from './page-tree.mjs';
import { listedOn, partsOf } from './part-labels.mjs';
import { printDates } from './print-dates.mjs';
import { LINES } from './sureness.mjs';

/** What is wrong with the order of the book, with its contents, and with the dates and the lines of its events. */
export function bookOrderFaults(book, site) {
  const plan = planOf(site);
  return [...placeFaults(book, plan), ...contentsFaults(book, plan), ...eventFaults(book, site)];
}

// ---------------------------------------------------------------- the plan

/** The parts of the book by what they are called, each with its entries in their order, and what the contents name of them. */
function planOf(site) {
  const { dossier } = site;
  const all = (kind) => entriesOf(kind, dossier).map((entry) => lineOf(entry, site));
  // The lists of these have an order of their own, which is compared there.
  const listed = (kind, list, entriesIn = listedOn) => [
    ...new Set(partsOf(list, site.pages).flatMap((page) => (page ? entriesIn(page, kind, site) : []))),
  ];
  const figures = listed('figure', '/figures/', valuesOn).map((entry) => lineOf(entry, site));
  const speakers = [...groupBy(listed('quote', '/quotes/'), ({ speaker }) => speaker)].map(([speaker, quotes]) => ({
    id: `quotes-by-${speaker}`,
    name: entryOf(`actors/${speaker}`, dossier)?.title,
    quotes: quotes.map((quote) => lineOf(quote, site)),
  }));
  const [chapters, questions, sources] = ['chapter', 'question', 'source'].map(all);
  const [folder = ''] = /^[^/]+/u.exec(entriesOf('chapter', dossier)[0]?.id ?? '') ?? [];
  const own = entriesOf('page', dossier).filter(({ url }) => url !== '/' && url !== '/method/');
  const part = (id, name, inside = [], named = []) => (id === '' ? [] : [{ id, name, inside, named }]);
  const filled = (id, name, inside, named) => (inside.length === 0 ? [] : part(id, name, inside, named));
  return [
    ...part('overview', 'Overview'),
    ...filled(
      'timeline',
      'Timeline',
      listed('event', '/timeline/').map((entry) => lineOf(entry, site)),
    ),
    ...filled(folder, dossier.labels.chapters, chapters, chapters),
    ...filled('figures', 'Figures', figures, figures),
    ...filled(
      'quotes',
      'Quotes',
      speakers.flatMap(({ quotes, ...speaker }) => [speaker, ...quotes]),
      speakers,
    ),
    ...filled('actors', 'Who', all('actor')),
    ...filled('places', 'Map and places', all('place')),
    ...filled('differences', 'Answers compared', questions, questions),
    ...(dossier.facts.length > 0 ? part('reports', 'Who reports what') : []),
    ...part('sources', 'Sources', sources, sources),
    ...part(
      'method',
      'Method',
      own.map((entry) => lineOf(entry, site)),
    ),
    ...part('endnotes', 'Endnotes'),
  ];
}

/** The entries of a kind whose values lead to them. */
const valuesOn = (page, kind, site) =>
  page.elements
    .filter(({ tag, parent }) => tag === 'a' && has(parent, 'value'))
    .flatMap((link) => entryBehind(link, page, site) ?? [])
    .filter((entry) => entry.kind === kind);

/** An entry as the book names it. */
function lineOf({ url, title }, { dossier }) {
  return { id: anchorOf(url), name: dossier.sources.find((source) => source.url === url)?.name ?? title };
}

// ---------------------------------------------------------------- order and contents

const isPlanned = ({ tag, classes }) =>
  (tag === 'section' && (classes.includes('part') || classes.includes('entry'))) ||
  (tag === 'div' && classes.includes('speaker'));

/** What does not stand where the plan has it, or under another name. */
function placeFaults({ elements }, plan) {
  const wanted = plan.flatMap((part) => [part, ...part.inside]);
  const found = elements.filter(isPlanned);
  const at = wanted.findIndex(({ id, name }, index) => {
    const element = found[index];
    const [head] = childrenOf(element ?? { children: [] });
    return (
      element?.attributes.id !== id || !/^h[2-4]$/u.test(head?.tag ?? '') || key(wordsOf(head)) !== key(name ?? '')
    );
  });
  if (at === -1 && found.length === wanted.length) return [];
  return [`has ${clip(wanted[at]?.name ?? 'something')} in another place, or by another name`];
}

/** Contents that name something else than the parts and what stands in them, in their order. */
function contentsFaults({ elements }, plan) {
  const contents = elements.find((element) => element.tag === 'nav' && has(element, 'contents'));
  const links = contents === undefined ? [] : elementsOf(contents).filter(({ tag }) => tag === 'a');
  const depthOf = (link) => (within(link, (one) => one.tag === 'ol' && has(one, 'sans')) === undefined ? 1 : 2);
  const told = links.map((link) => `${String(depthOf(link))} ${String(link.attributes.href)} ${key(wordsOf(link))}`);
  const line = (depth, { id, name }) => `${String(depth)} #${id} ${key(name ?? '')}`;
  const wanted = plan.flatMap((part) => [line(1, part), ...part.named.map((one) => line(2, one))]);
  const at = wanted.findIndex((one, index) => one !== told[index]);
  if (at === -1 && told.length === wanted.length) return [];
  return [`has other contents than parts, at ${clip(wordsOf(links[at] ?? links.at(-1) ?? contents))}`];
}

// ---------------------------------------------------------------- events

/** The date over events is that of each of them, marked where it is inferred for all; each has the line of its own page. */
function eventFaults({ elements }, site) {
  const { dossier, pages } = site;
  const byAnchor = new Map(entriesOf('event', dossier).map((event) => [anchorOf(event.url), event]));
  const days = elements.filter((element) => element.tag === 'div' && has(element, 'day'));
  return days.flatMap((day) => {
    const sections = childrenOf(day).filter((one) => has(one, 'event'));
    const events = sections.flatMap(({ attributes: { id } }) => byAnchor.get(id) ?? []);
    const head = elementsOf(day).find(({ tag }) => tag === 'h3');
    const mark = events.every((event) => isDatedFromOutside(event, dossier)) ? ' (inferred)' : '';
    const told = key(wordsOf(head));
    const other = events.find(
      ({ date, labels }) =>
        ![...printDates(date ?? '', dossier.language), ...labels].some((one) => key(`${one}${mark}`) === told),
    );
    const strange = sections.find((section) => !isLined(section, pages.get(byAnchor.get(section.attributes.id)?.url)));
    return [
      ...(other === undefined ? [] : [`has ${clip(other.title)} under ${clip(wordsOf(head))}`]),
      ...(strange === undefined ? [] : [`gives ${clip(wordsOf(childrenOf(strange)[0]))} another line than its page`]),
    ];
  });
}

const lineIn = ({ classes }) => LINES.find((line) => classes.includes(line));

/** Whether an event has the line under which its own page says how sure it is. */
function isLined(section, page) {
  const said = page?.elements.find((one) => one.tag === 'p' && has(one, 'certainty') && one.parent.tag === 'header');
  return said === undefined || lineIn(said) === lineIn(section);
}
