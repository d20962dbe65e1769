/** Whether a date that stands around the title of an event is that of the event. */
import { isDatedFromOutside } from './events.mjs';
import { key } from './labels.mjs';
import { whereTo } from './links.mjs';
import { childrenOf, clip, elementsOf, has, textOf, within } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

/** Around the title of an event, which leads to it, a date is that of the event, and marked where that of the event is. */
export function dateFaults(element, page, site) {
  const { dossier } = site;
  const isBox = element.tag === 'li' || (element.tag === 'section' && has(element, 'gr'));
  if (!isBox) return [];
  // In a group an event whose date is called otherwise says so itself.
  const says = (element) => childrenOf(element).some((child) => has(child, 'label'));
  const links = elementsOf(element).filter(
    ({ tag, parent }) =>
      tag === 'a' &&
      /^h[2-5]$/u.test(parent.tag) &&
      (element.tag === 'li' || !says(within(parent, (other) => other.tag === 'li') ?? element)),
  );
  const urls = links.map((link) => whereTo(link, page, site));
  const events =
    urls.length === 0 ? [] : dossier.entries.filter(({ kind, url }) => kind === 'event' && urls.includes(url));
  if (events.length === 0) return [];
  // What stands over several events is marked where it is inferred for each of them.
  const inside = elementsOf(element).map((link) => whereTo(link, page, site));
  const isMarked = dossier.entries
    .filter(({ kind, url }) => kind === 'event' && inside.includes(url))
    .every((event) => isDatedFromOutside(event, dossier));
  const own = events.map(
    ({ date, labels }) =>
      new Set(
        [...printDates(date ?? '', dossier.language), ...labels].map((day) =>
          key(isMarked ? `${day} (inferred)` : day),
        ),
      ),
  );
  const heads = elementsOf(element).filter(
    ({ tag, parent }) => ['p', 'h2'].includes(tag) && (parent === element || parent.tag === 'header'),
  );
  const isDate = ({ tag, ...head }) => {
    const words = textOf({ tag, ...head });
    return tag === 'h2' || (/\d/u.test(words) && !words.includes('·') && site.isLabel(words));
  };
  const dates = heads.filter(isDate).map((head) => key(textOf(head)));
  return dates
    .filter((date) => !own.every((days) => days.has(date)))
    .map((date) => `gives ${clip(date)} as the date of another event`);
}
