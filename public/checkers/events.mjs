/**
 * Whether actors and places show the events that are theirs: those that list
 * them, as `dossier.json` tells, and everywhere as many.
 */
import { whereTo } from './page-runs.mjs';
import { isDivided, placeInList } from './part-labels.mjs';
import { clip, elementsOf, fold, has, textOf } from './read-site.mjs';

/** The pages of actors and places show the events that list them, and count all of them as their lists do. */
export function eventFaults(page, site) {
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
