/**
 * The order of lists, which tells readers what came first or how things are ranked: events by their dates, other entries as
 * `dossier.json` has them, questions by how their answers stand to each other, groups as their kinds are listed, passages by
 * their sources.
 */
import { boundsOf } from './date-bounds.mjs';
import { RELATIONS } from './grouped.mjs';
import { entryBehind, factBehind } from './links.mjs';
import { TYPES } from './listed.mjs';
import { entryAt } from './look-up.mjs';
import { oncePer } from './once-per.mjs';
import { childrenOf, clip, elementsOf, has, isProse, within, wordsOf } from './page-tree.mjs';
import { dayOf } from './part-labels.mjs';

/** What stands in a list of a page before what it should stand behind. */
export function orderFaults(page, site) {
  return [
    ...page.elements.flatMap((element) => {
      if (has(element, 'evidence')) return evidenceFaults(element, site);
      if (element.tag === 'table' && has(element, 'matrix')) return matrixFaults(element, page, site);
      return isList(element, page) ? listFaults(element, page, site) : [];
    }),
    ...groupFaults(page, site),
  ];
}

/** The first value of a row that is less than the one before it; values are compared one part after another. */
function fallIn(row) {
  const isLess = (one, other) => {
    const at = one.findIndex((part, index) => part !== other[index]);
    return at >= 0 && one[at] < other[at];
  };
  return row.find(({ rank }, at) => at > 0 && isLess(rank, row[at - 1].rank));
}

const faultsIn = (row) => {
  const fallen = fallIn(row);
  return fallen === undefined ? [] : [`has ${clip(fallen.name)} behind what it stands before`];
};

// ---------------------------------------------------------------- entries

/** Lists of entries; not those in prose, and not those whose order says nothing or is that of something else. */
function isList(element, { url }) {
  if (/^\/(?:method|corrections|print)\//u.test(url) || /^\/sources\/./u.test(url)) return false;
  const isKnown =
    ['ul', 'ol', 'tbody'].includes(element.tag) ||
    (['section', 'div'].includes(element.tag) && has(element, 'group', 'apart', 'results', 'small'));
  return isKnown && within(element, (other) => isProse(other) || has(other, 'answer')) === undefined;
}

const ORDERED = new Set(['actor', 'place', 'figure', 'chapter', 'quote', 'question', 'event', 'source']);
/** Lists of all reports, in the order of their records; elsewhere reports stand as they answer. */
const isOfSources = (list, { url }) => has(list, 'small') || url === '/sources/' || url.startsWith('/sources/list/');

function listFaults(list, page, site) {
  const rows = new Map();
  for (const item of childrenOf(list)) {
    const entry = entryOf(item, page, site);
    if (entry === undefined || !ORDERED.has(entry.kind)) continue;
    if (entry.kind === 'source' && !isOfSources(list, page)) continue;
    rows.set(entry.kind, [...(rows.get(entry.kind) ?? []), { name: entry.title, rank: rankOn(entry, page, site) }]);
  }
  return [...rows].flatMap(([kind, row]) => (isByName(kind, row, site) ? [] : faultsIn(row)));
}

/** Long lists of people and places are divided by their first letters, and stand by their names. */
function isByName(kind, row, { dossier }) {
  const { compare } = new Intl.Collator(dossier.language);
  return (
    ['actor', 'place'].includes(kind) && row.every(({ name }, at) => at === 0 || compare(row[at - 1].name, name) <= 0)
  );
}

/** Rows of data begin with those of the figure of their page; others stand there as they are drawn. */
function rankOn(entry, page, site) {
  if (entry.kind !== 'figure' || !/^\/figures\/(?!part\/)./u.test(page.url)) return rankOf(entry, site);
  return [page.url.startsWith(entry.url) ? 0 : 1];
}

/** The entry that the first link of an item leads to; a row of data whose name leads nowhere is of the figure of its page. */
function entryOf(item, page, site) {
  const head = item.tag === 'tr' ? childrenOf(item).find(({ tag }) => tag === 'th') : undefined;
  const own = entryAt(page.url.replace(/(?:explore|embed)\/$/u, ''), site.dossier);
  if (own?.kind === 'figure' && head !== undefined && elementsOf(head).length === 0) return own;
  const links = [item, ...elementsOf(item)].filter(({ tag }) => tag === 'a');
  return entryBehind(
    links.find((link) => entryBehind(link, page, site) !== undefined),
    page,
    site,
  );
}

/** The places of the entries in the data; made once for a site. */
const placesIn = oncePer(({ entries }) => new Map(entries.map((entry, place) => [entry, place])));

/** An event is ranked as the timeline has it, then by the last day that its date allows. */
function rankOf(entry, site) {
  if (entry.kind !== 'event') return [placesIn(site.dossier).get(entry)];
  const [, last] = boundsOf(entry.date ?? '');
  return [dayOf(entry), last === '' ? '9999' : last];
}

// ---------------------------------------------------------------- questions and groups

const RANKS = Object.keys(RELATIONS);

/** The questions of the table of answers: what contradicts stands first, but for figures. */
function matrixFaults(table, page, site) {
  const facts = childrenOf(table).flatMap((body) => {
    const link = body.tag === 'tbody' && elementsOf(body).find(({ tag }) => tag === 'a');
    return (link && factBehind(link, page, site)) || [];
  });
  const isFigure = ({ entry }) => entry.startsWith('figures/');
  return faultsIn(
    facts.map((fact) => ({
      name: fact.question,
      rank: [isFigure(fact) ? 0 : RANKS.indexOf(fact.relation), site.dossier.facts.indexOf(fact)],
    })),
  );
}

/** Groups with headings stand as their kinds are listed. */
function groupFaults({ elements }, { dossier }) {
  const { eventTypes, figureGroups } = dossier.labels;
  const heads = new Map();
  for (const head of elements) {
    const group = head.parent;
    if (head.tag !== 'h2' || (group.tag !== 'section' && group.tag !== 'details')) continue;
    heads.set(group.parent, [...(heads.get(group.parent) ?? []), wordsOf(head)]);
  }
  return [...heads.values()].flatMap((names) =>
    [Object.values(TYPES), Object.values(RELATIONS), eventTypes, figureGroups].flatMap((kinds) =>
      faultsIn(names.flatMap((name) => (kinds.includes(name) ? { name, rank: [kinds.indexOf(name)] } : []))),
    ),
  );
}

/** Passages stand as their sources do, those of one source by their numbers. */
function evidenceFaults(section, { passages, dossier }) {
  const items = elementsOf(section).flatMap(({ attributes: { popover, id } }) =>
    popover !== undefined && passages.has(id) ? passages.get(id) : [],
  );
  return faultsIn(
    items.map(({ mark, source }) => ({
      name: mark,
      rank: [dossier.sources.findIndex(({ id }) => id === source), Number(/(?<!\d)\d+$/u.exec(mark)?.[0])],
    })),
  );
}
