/** Whether a date that stands around the title of an event is that of the event. */
import { isDatedFromOutside } from './inferred-dates.mjs';
import { key } from './labels.mjs';
import { whereTo } from './links.mjs';
import { entryAt } from './look-up.mjs';
import { childrenOf, clip, elementsOf, has, textOf, within } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

/** Around the title of an event, which leads to it, a date is that of the event, and marked where that of the event is. */
export function dateFaults(element, page, site) {
  const isBox = element.tag === 'li' || (element.tag === 'section' && has(element, 'gr'));
  const urls = isBox ? titleLinks(element).map((link) => whereTo(link, page, site)) : [];
  const events = urls.length === 0 ? [] : eventsAt(urls, site);
  if (events.length === 0) return [];
  const days = daysOver(events, element, page, site);
  return datesOver(element, site)
    .filter((date) => !days.every((own) => own.has(date)))
    .map((date) => `gives ${clip(date)} as the date of another event`);
}

const eventsAt = (urls, { dossier }) => [...new Set(urls)].flatMap((url) => entryAt(url, dossier, 'event') ?? []);

/** The titles that lead to what an item or a group is about; in a group an event whose date is called otherwise says so itself. */
function titleLinks(box) {
  const saysItself = (link) => {
    const item = within(link.parent, ({ tag }) => tag === 'li') ?? box;
    return childrenOf(item).some((child) => has(child, 'label'));
  };
  return elementsOf(box)
    .filter(({ tag, parent }) => tag === 'a' && /^h[2-5]$/u.test(parent.tag))
    .filter((link) => box.tag === 'li' || !saysItself(link));
}

/** Ways to print the date of each event; what stands over several is marked where it is inferred for each of them. */
function daysOver(events, element, page, site) {
  const { dossier } = site;
  const inside = elementsOf(element).map((link) => whereTo(link, page, site));
  const mark = eventsAt(inside, site).every((event) => isDatedFromOutside(event, dossier)) ? ' (inferred)' : '';
  return events.map(
    ({ date, labels }) =>
      new Set([...printDates(date ?? '', dossier.language), ...labels].map((day) => key(`${day}${mark}`))),
  );
}

/** The dates at the head of an item or a group. */
function datesOver(element, site) {
  const isDate = (head) => {
    const words = textOf(head);
    return head.tag === 'h2' || (/\d/u.test(words) && !words.includes('·') && site.isLabel(words));
  };
  return elementsOf(element)
    .filter(({ tag, parent }) => ['p', 'h2'].includes(tag) && (parent === element || parent.tag === 'header'))
    .filter(isDate)
    .map((head) => key(textOf(head)));
}
