/**
 * Whether a filter counts what it shows: each choice the items of its class, two together those of both their classes
 * under both their labels, its head and its way back all items, and a page that is a part says that it is one; and whether
 * it offers every choice that something carries, and every two, in their order. Where the picture of a part shows every event, these are what is counted.
 */
import { drawnOn, isDivided } from './part-labels.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';

const numberAtEnd = (text) => Number(/(?<![\d,])(\d[\d,]*)$/u.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN);

const isEvent = ({ kind }) => kind === 'event';

/** What a choice says before its number. */
const labelIn = (choice) => fold(textOf(choice)).split(' ').slice(0, -1).join(' ');

/** The keys of a choice are its id, those of two together what the low line in theirs joins. */
const carries = ({ classes }, id) => id.split('_').every((key) => classes.includes(key));

/** Whether a choice has the classes by which the style filters, and two together the labels of both. */
const isNamed = (choice, keys, labelOf) =>
  keys.every((key) => choice.classes.includes(key)) &&
  (keys.length === 1 || labelIn(choice) === keys.map((key) => labelOf.get(key)).join(' · '));

export function filterFaults(page, site) {
  const drawn = drawnOn(page);
  const drawsAll = drawn.length > 0 && drawn.length === site.dossier.entries.filter(isEvent).length;
  const items = drawsAll ? drawn : page.elements.filter((element) => has(element, 'it'));
  return page.elements
    .filter((element) => element.tag === 'nav' && has(element, 'filter'))
    .flatMap((filter) => {
      const inside = elementsOf(filter);
      const choices = inside.filter(({ tag, attributes }) => tag === 'a' && attributes.id !== undefined);
      const labelOf = new Map(choices.map((choice) => [choice.attributes.id, labelIn(choice)]));
      const all = inside.filter((element) => element.tag === 'summary' || has(element, 'shown'));
      const noun = page.url.startsWith('/timeline/') ? 'event' : 'quotation';
      const part = isDivided(page, site.pages) && !drawsAll ? ' of this part' : '';
      const counted = `${items.length.toLocaleString('en')} ${noun}${items.length === 1 ? '' : 's'}${part}`;
      return [
        ...offerFaults(filter, items, site.dossier),
        ...choices
          .filter(
            ({ attributes, ...choice }) =>
              attributes.href !== `#${attributes.id}` ||
              !isNamed(choice, attributes.id.split('_'), labelOf) ||
              numberAtEnd(fold(textOf(choice))) !== items.filter((item) => carries(item, attributes.id)).length,
          )
          .map((choice) => `counts otherwise than it filters, ${clip(fold(textOf(choice)))}`),
        ...all
          .filter((element) => !fold(textOf(element)).endsWith(` ${counted}`))
          .map((element) => `counts ${clip(fold(textOf(element)))} where there are ${counted}`),
      ];
    });
}

const kindOf = (name) => name.split('-', 1)[0];
const KEY = /^(?:place|type|report|by)-/u;

/** Choices that are left out, or stand in another order than the dossier has, and so are two together. */
function offerFaults(filter, items, { entries, sources }) {
  const groups = elementsOf(filter)
    .filter(({ tag, parent, attributes }) => tag === 'div' && parent.tag === 'details' && attributes.role === 'group')
    .map((group) =>
      elementsOf(group).flatMap(({ tag, attributes: { id } }) => (tag === 'a' && id !== undefined ? [id] : [])),
    );
  const single = new Set(groups.flat());
  const carried = [...new Set(items.flatMap(({ classes }) => classes))].filter((name) => KEY.test(name));
  // One alone is no choice.
  const numbers = new Map();
  for (const name of carried) numbers.set(kindOf(name), (numbers.get(kindOf(name)) ?? 0) + 1);
  const missing = carried.find((name) => numbers.get(kindOf(name)) > 1 && !single.has(name));
  if (missing !== undefined) return [`offers no choice of ${missing}`];
  const order = new Map(
    [
      ...sources.map(({ id }) => `report-${id}`),
      ...entries.map(({ id }) => id.replace(/^places\//u, 'place-').replace(/^actors\//u, 'by-')),
    ].map((key, at) => [key, at]),
  );
  const astray = groups.find((keys) => keys.some((key, at) => order.get(key) < order.get(keys[at - 1])));
  if (astray !== undefined) return [`offers its choices in another order, ${clip(astray.join(', '))}`];
  const wanted = pairsOf(groups.filter((keys) => keys.length > 1)).filter((id) =>
    items.some((item) => carries(item, id)),
  );
  const offered = elementsOf(filter).flatMap(({ attributes: { id } }) => (id?.includes('_') === true ? [id] : []));
  // Where a page has no room for two together, it has none.
  return offered.length === 0 || wanted.join() === offered.join() ? [] : ['offers otherwise two choices together'];
}

/** Every two choices of different groups. */
const pairsOf = (groups) =>
  groups.flatMap((keys, at) =>
    keys.flatMap((one) =>
      groups
        .slice(at + 1)
        .flat()
        .map((other) => `${one}_${other}`),
    ),
  );
