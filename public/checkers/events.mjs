/**
 * Whether actors and places show the events that are theirs: those that list
 * them, as `dossier.json` tells, and everywhere as many; and whether a date that
 * rests on one from outside the archive is marked.
 */
import { isDatedFromOutside } from './inferred-dates.mjs';
import { whereTo } from './links.mjs';
import { citationsOf, entryAt } from './look-up.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { isDivided, placeInList } from './part-labels.mjs';
import { printDates } from './print-dates.mjs';

/** The pages of actors and places show the events that list them, and count all of them as their lists do. */
export function eventFaults(page, site) {
  return [...ownershipFaults(page, site), ...markFaults(page, site), ...rowFaults(page, site)];
}

/** In the table of what happened where, an event stands under a place that it lists, with its own date and its own sources. */
function rowFaults(page, site) {
  const { dossier } = site;
  const tables = page.elements.filter((element) => element.tag === 'table' && has(element, 'incidents'));
  const rows = tables.flatMap((table) =>
    elementsOf(table).filter(({ tag, parent }) => tag === 'tr' && parent.tag === 'tbody'),
  );
  return rows.flatMap((row) => {
    const cells = childrenOf(row);
    if (cells.map(({ tag }) => tag).join(' ') !== 'th td td td') return ['has a row of another form than events have'];
    const [places, titles, outlets] = [cells[0], cells[1], cells[3]].map((cell) =>
      elementsOf(cell).flatMap((link) => (link.tag === 'a' ? (whereTo(link, page, site) ?? []) : [])),
    );
    const event = entryAt(titles[0], dossier, 'event');
    if (event === undefined) return [`has a row of no event: ${clip(fold(textOf(row)))}`];
    const faults = [];
    if (!places.some((url) => site.eventsOf.get(url)?.has(event.url) === true))
      faults.push(`puts ${clip(event.title)} in a place that it does not list`);
    const mark = isDatedFromOutside(event, dossier) ? ' (inferred)' : '';
    const days = [...printDates(event.date, dossier.language), ...event.labels].map((day) => `${day}${mark}`);
    if (!days.includes(fold(textOf(cells[2]))))
      faults.push(`gives ${clip(event.title)} the date ${clip(fold(textOf(cells[2])))}`);
    const title = event.statements.find(({ part }) => part === 'title')?.citations ?? [];
    const cited = new Set(citationsOf(title, dossier).flatMap(({ passages }) => passages.map(({ source }) => source)));
    for (const { id, name, url } of dossier.sources)
      if (outlets.includes(url) && !cited.has(id)) faults.push(`says that ${name} reports ${clip(event.title)}`);
    return faults;
  });
}

/** On the page of an event, and beside its name in lists, its date is marked where it is to be, and nowhere else. */
function markFaults(page, site) {
  const { dossier } = site;
  const eventAt = (url) => entryAt(url, dossier, 'event');
  const faultOf = (event, element) =>
    fold(textOf(element)).includes('nferred') === isDatedFromOutside(event, dossier)
      ? []
      : [`gives the date of ${clip(event.title)} with a mark that it does not have, or without its own`];
  const own = eventAt(page.url);
  const dates = page.elements.filter(({ attributes }) => own !== undefined && attributes.id === 'date');
  return [
    ...dates.flatMap((section) =>
      faultOf(own, { ...section, children: section.children.filter(({ tag }) => tag === 'p') }),
    ),
    ...page.elements
      .filter((element) => element.tag === 'span' && has(element, 'quiet') && element.parent.tag === 'li')
      .flatMap((element) => {
        const link = element.parent.children.find(({ tag }) => tag === 'a');
        const event = link && eventAt(whereTo(link, page, site));
        return event === undefined || fold(textOf(element)) === '' ? [] : faultOf(event, element);
      }),
  ];
}

function ownershipFaults(page, site) {
  const { list } = placeInList(page.url);
  const own = site.eventsOf.get(list);
  if (own !== undefined) return ownEventFaults(page, own, site);
  return list === '/actors/' || list === '/places/'
    ? page.elements.filter(({ tag }) => tag === 'li').flatMap((item) => listedEventFaults(item, page, site))
    : [];
}

const countOf = (number) => `${String(number)} ${number === 1 ? 'event' : 'events'}`;

function ownEventFaults(page, own, site) {
  const section = page.elements.find(({ attributes }) => attributes.id === 'events');
  // Of a subject in parts, not each part has events.
  if (section === undefined)
    return own.size > 0 && !isDivided(page, site.pages) ? [`shows none of ${countOf(own.size)}`] : [];
  const inside = elementsOf(section);
  const heading = fold(
    inside
      .filter(({ tag }) => tag === 'h2')
      .map((element) => textOf(element))
      .join(' '),
  );
  return [
    ...(heading === countOf(own.size) ? [] : [`counts ${clip(heading)} where there are ${String(own.size)}`]),
    ...inside
      .filter((element) => element.tag === 'a' && !own.has(whereTo(element, page, site)))
      .map((link) => `shows an event of others: ${clip(fold(textOf(link)))}`),
  ];
}

/** An actor or a place in its list: the name leads to its page, the small print below counts. */
function listedEventFaults(item, page, site) {
  const inside = elementsOf(item);
  const link = inside.find(({ tag, parent }) => tag === 'a' && /^h[23]$/u.test(parent.tag));
  const events = link && site.eventsOf.get(whereTo(link, page, site));
  if (events === undefined) return [];
  const smallPrint = inside
    .filter((element) => element.tag === 'p' && has(element, 'quiet'))
    .map((element) => textOf(element));
  const given = /(?:^| )([\d,]+ events?)\b/u.exec(fold(smallPrint.join(' ')))?.[1] ?? countOf(0);
  return given.replaceAll(',', '') === countOf(events.size)
    ? []
    : [`counts ${given} of ${clip(fold(textOf(link)))} where there are ${String(events.size)}`];
}
