/**
 * Whether a filter is the one that the items of its page have: made again from them and from `dossier.json`, each choice
 * with its number, and every two that something carries, in their order, and compared whole. A page has room for so many
 * choices of each kind, the most frequent ones, and perhaps for no two together; where all surely have room, all stand there.
 */
import { deflateRawSync } from 'node:zlib';
import { exactFaults, part } from './exact-part.mjs';
import { entryBehind } from './links.mjs';
import { entriesOf } from './look-up.mjs';
import { clip, elementsOf, has } from './page-tree.mjs';
import { drawnOn, isDivided } from './part-labels.mjs';
import { sourcesOf } from './place-file.mjs';

/** How many choices of each kind are tried, one number after the other. */
const TRIES = [Infinity, 12, 8, 5, 3, 0];
/** Bytes, compressed, that surely have room on a page: beside a picture of all, on a part, and beside quotations. */
const ROOM = { whole: 3300, part: 1200, quotes: Infinity };
const KEY = /^(?:place|type|report|by)-/u;
const SURENESS = { agreed: 'Several reports', single: 'One report or origin' };

/** What is wrong with the filter of a list of events or quotations. */
export function filterFaults(page, site) {
  const { url, elements } = page;
  const filters = elements.filter((element) => element.tag === 'nav' && has(element, 'filter'));
  const isTimeline = /^\/timeline\/(?:part\/\d+\/)?$/u.test(url);
  if (!isTimeline && !/^\/quotes\/(?:part\/\d+\/)?$/u.test(url))
    return filters.length === 0 ? [] : ['has a filter of no list'];
  if (filters.length > 1) return ['has two filters'];
  const drawn = isTimeline ? drawnOn(page) : [];
  const drawsAll = drawn.length > 0 && drawn.length === entriesOf('event', site.dossier).length;
  // Below a first page that draws all events nothing is chosen.
  const isBelow =
    isTimeline &&
    !drawsAll &&
    drawnOn(site.pages.get('/timeline/') ?? page).length === entriesOf('event', site.dossier).length;
  const items = isBelow ? [] : itemsOf(drawsAll ? drawn : elements.filter((element) => has(element, 'it')), page, site);
  if (items.length === 0) return filters.length === 0 ? [] : ['filters nothing'];
  const facets = (isTimeline ? timeFacets(items, site.dossier) : speakerFacets(items, site.dossier)).map(
    countedIn(items),
  );
  const noun = isTimeline ? 'event' : 'quotation';
  const ofPart = isDivided(page, site.pages) && !drawsAll ? ' of this part' : '';
  const all = `${items.length.toLocaleString('en')} ${noun}${items.length === 1 ? '' : 's'}${ofPart}`;
  const kind = isTimeline ? (drawsAll ? 'whole' : 'part') : 'quotes';
  const forms = formsOf(facets, items, all, ROOM[kind]);
  return [...classFaults(items, forms), ...keyFaults(items), ...navFaults(filters[0], forms)];
}

/** The items that a filter chooses from, each with its entry and the classes by which it is chosen. */
function itemsOf(elements, page, site) {
  return elements.flatMap((element) => {
    const link = elementsOf(element).find(({ tag }) => tag === 'a');
    const entry = entryBehind(link, page, site);
    return entry === undefined ? [] : [{ element, entry, keys: element.classes.filter((name) => KEY.test(name)) }];
  });
}

// ---------------------------------------------------------------- what there is to choose

/** A word that a style takes as it stands; else the number of the value. */
const keyOf = (name, value, at) => `${name}-${/^[a-z][a-z0-9-]*$/u.test(value) ? value : String(at + 1)}`;
const slugOf = ({ id }) => id.slice(id.indexOf('/') + 1);

/** Places, types, who reports it, how sure it is: each choice with the items that carry it. */
const timeFacets = (items, dossier) => [
  { label: 'Place', options: placeOptions(dossier) },
  { label: 'Type', options: typeOptions(items, dossier) },
  { label: 'Reported by', options: reportOptions(dossier) },
  {
    label: 'Reported in',
    options: Object.entries(SURENESS).map(([key, label]) => ({ key, label, isOf: ({ element }) => has(element, key) })),
  },
];

const placeOptions = (dossier) =>
  entriesOf('place', dossier).map((place, at) => ({
    key: keyOf('place', slugOf(place), at),
    label: place.title,
    isOf: ({ entry }) => (entry.places ?? []).includes(slugOf(place)),
  }));

/** The key of a type is what its items have. */
function typeOptions(items, dossier) {
  const keys = new Map(
    items.map(({ entry, keys: own }) => [entry.eventType, own.find((key) => key.startsWith('type-')) ?? 'type-']),
  );
  return dossier.labels.eventTypes.map((label) => ({
    key: keys.get(label),
    label,
    isOf: ({ entry }) => entry.eventType === label,
  }));
}

/** Who reports an event is among those whose passages its title rests on. */
const reportOptions = (dossier) =>
  dossier.sources.map(({ id, name }, at) => ({
    key: keyOf('report', id, at),
    label: name,
    isOf: ({ element, entry }) =>
      has(element, keyOf('report', id, at)) && sourcesOf(entry, 'title', dossier).includes(name),
  }));

/** Who is quoted, in the order of the page. */
const speakerFacets = (items, dossier) => [
  {
    label: 'Speaker',
    options: [...new Set(items.map(({ entry }) => entry.speaker))].map((speaker, at) => ({
      key: keyOf('by', speaker, at),
      label: entriesOf('actor', dossier).find(({ id }) => id === `actors/${speaker}`)?.title ?? speaker,
      isOf: ({ entry }) => entry.speaker === speaker,
    })),
  },
];

/** A facet with the choices that something carries, each with what does. */
const countedIn =
  (items) =>
  ({ label, options }) => ({
    label,
    options: options
      .map((option) => ({ ...option, items: new Set(items.filter(option.isOf)) }))
      .filter((option) => option.items.size > 0),
  });

// ---------------------------------------------------------------- what a page has room for

/** The filters that a page may have: with fewer and fewer choices; with all where they surely have room. */
function formsOf(facets, items, all, room) {
  const forms = [];
  for (const number of TRIES) {
    const offered = facets.map((facet) => mostFrequent(facet, number));
    const pairs = pairsOf(offered.filter(({ options }) => options.length > 1));
    const both = [{ offered, nav: navOf(offered, pairs, all) }];
    const alone = { offered, nav: navOf(offered, [], all) };
    if (pairs.length > 0 && !(weightOf(both[0].nav) < room)) both.push(alone);
    forms.push(...both);
    if (weightOf(alone.nav) < room) break;
  }
  return forms;
}

function mostFrequent(facet, number) {
  const kept = new Set(facet.options.toSorted((one, other) => other.items.size - one.items.size).slice(0, number));
  return { ...facet, options: facet.options.filter((option) => kept.has(option)) };
}

/** Every two choices of different facets that something carries. */
const pairsOf = (facets) =>
  facets.flatMap(({ options }, at) =>
    options.flatMap((one) =>
      facets
        .slice(at + 1)
        .flatMap((facet) => facet.options)
        .map((other) => ({ one, other, number: [...one.items].filter((item) => other.items.has(item)).length }))
        .filter(({ number }) => number > 0),
    ),
  );

/** About as many bytes as a filter takes on its page, with the rules of its style. */
function weightOf(nav) {
  if (nav === undefined) return 0;
  const keys = linksIn(nav).map(({ attributes: { id = '' } }) => id);
  const rules = keys.map(
    (key) => `body:has(.${key}:target) :is(:is(.it,.row):not(.${key}),.gr:not(:has(.${key}))){display:none}`,
  );
  const text = linksIn(nav).map(
    ({ attributes, children }) =>
      `<a class="${attributes.class ?? ''}" id="${attributes.id ?? ''}" href="${attributes.href}"> ${children.join('')} </a>`,
  );
  return deflateRawSync(text.join('') + rules.join('')).length;
}
const linksIn = (node) =>
  node.children.flatMap((child) => (child.tag === 'a' ? [child] : typeof child === 'string' ? [] : linksIn(child)));

// ---------------------------------------------------------------- the filter itself

const group = (label, attributes, choices) =>
  part(
    'div',
    { ...attributes, role: 'group', 'aria-label': label },
    part('p', { class: 'label' }, label),
    part('p', { class: 'chips' }, choices),
  );
const choice = (id, classes, words) => part('a', { class: classes, id, href: `#${id}` }, words);

/** The filter of these choices; none where nothing is left to choose. */
function navOf(facets, pairs, all) {
  const shown = facets.filter(({ options }) => options.length > 1);
  if (shown.length === 0) return undefined;
  return part(
    'nav',
    { class: 'filter noprint', id: 'all', 'aria-label': 'Filter' },
    part(
      'details',
      {},
      part('summary', {}, `Show only some of ${all}`),
      shown.map(({ label, options }) =>
        group(
          label,
          {},
          options.map(({ key, label: words, items }) => choice(key, key, `${words} ${String(items.size)}`)),
        ),
      ),
    ),
    part('p', { class: 'shown' }, part('a', { href: '#all' }, `Back to all ${all}`)),
    pairs.length > 0 &&
      group(
        'Two together',
        { class: 'both' },
        pairs.map(({ one, other, number }) =>
          choice(
            `${one.key}_${other.key}`,
            `row ${one.key} ${other.key}`,
            `${one.label} · ${other.label} ${number.toLocaleString('en')}`,
          ),
        ),
      ),
  );
}

const navFaults = (found, forms) =>
  found === undefined && forms.some(({ nav }) => nav === undefined)
    ? []
    : exactFaults(
        found,
        forms.flatMap(({ nav }) => nav ?? []),
        'its filter',
      );

// ---------------------------------------------------------------- the classes of items

/** Each item has the classes of what is offered of it, and all items by one and the same offer. */
function classFaults(items, forms) {
  const wrong = forms.map(({ offered }) => {
    const options = offered.flatMap(({ options }) => options).filter(({ key }) => KEY.test(key));
    return items.find(
      (item) =>
        options
          .filter((option) => option.items.has(item))
          .map(({ key }) => key)
          .sort()
          .join(' ') !== [...item.keys].sort().join(' '),
    );
  });
  const isRight = wrong.includes(undefined);
  return isRight ? [] : [`chooses ${clip(wrong[0].entry.title)} by something else than it is`];
}

/** Items of one type have one class, and no other type has it. */
function keyFaults(items) {
  const types = new Map();
  for (const { entry, keys } of items)
    for (const key of keys.filter((name) => name.startsWith('type-')))
      types.set(key, (types.get(key) ?? new Set()).add(entry.eventType));
  const shared = [...types].find(([, labels]) => labels.size > 1);
  return shared === undefined ? [] : [`chooses two types at once, by ${shared[0]}`];
}
