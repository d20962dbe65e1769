/**
 * Whether a filter counts what it shows: each choice the items of its class, its head and its way back all items, and a
 * page that is a part says that it is one. Where the picture of a part shows every event, these are what is counted.
 */
import { isDivided } from './part-labels.mjs';
import { clip, elementsOf, fold, has, textOf } from './read-site.mjs';

const numberAtEnd = (text) => Number(/(?<![\d,])(\d[\d,]*)$/u.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN);

const isEvent = ({ kind }) => kind === 'event';

export function filterFaults(page, site) {
  const drawn = page.elements.filter((element) => element.tag === 'li' && has(element, 'row'));
  const drawsAll = drawn.length > 0 && drawn.length === site.dossier.entries.filter(isEvent).length;
  const items = drawsAll ? drawn : page.elements.filter((element) => has(element, 'it'));
  return page.elements
    .filter((element) => element.tag === 'nav' && has(element, 'filter'))
    .flatMap((filter) => {
      const inside = elementsOf(filter);
      const choices = inside.filter(({ tag, attributes }) => tag === 'a' && attributes.id !== undefined);
      const all = inside.filter((element) => element.tag === 'summary' || has(element, 'shown'));
      const noun = page.url.startsWith('/timeline/') ? 'event' : 'quotation';
      const part = isDivided(page, site.pages) && !drawsAll ? ' of this part' : '';
      const counted = `${items.length.toLocaleString('en')} ${noun}${items.length === 1 ? '' : 's'}${part}`;
      return [
        ...choices
          .filter(
            ({ attributes, ...choice }) =>
              attributes.href !== `#${attributes.id}` ||
              numberAtEnd(fold(textOf(choice))) !== items.filter((item) => item.classes.includes(attributes.id)).length,
          )
          .map((choice) => `counts otherwise than it filters, ${clip(fold(textOf(choice)))}`),
        ...all
          .filter((element) => !fold(textOf(element)).endsWith(` ${counted}`))
          .map((element) => `counts ${clip(fold(textOf(element)))} where there are ${counted}`),
      ];
    });
}
