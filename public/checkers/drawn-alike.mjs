/** A figure is drawn alike wherever it is drawn: on its page, where it is embedded, where its chart is explored, and in lists. */
import { written } from './exact-part.mjs';
import { REPEATING } from './links.mjs';
import { oncePer } from './once-per.mjs';
import { childrenOf, clip, has, wordsOf } from './page-tree.mjs';

/** Drawings of a page that another page draws otherwise. The book draws some with other words beside them. */
export function alikeDrawnFaults(page, { pages }) {
  if (page.url === REPEATING) return [];
  const all = drawnOn(pages);
  return drawingsOf(page).flatMap(({ name, title, sign }) => {
    const other = [...(all.get(name) ?? [])].find(([url, signs]) => url !== page.url && !signs.has(sign));
    return other === undefined ? [] : [`draws ${clip(title)} otherwise than ${other[0]}`];
  });
}

/** The drawings of all pages by their names, each with its signs by the addresses of its pages; made once for a site. */
const drawnOn = oncePer((pages) => {
  const all = new Map();
  for (const page of pages.values())
    for (const { name, sign } of page.url === REPEATING ? [] : drawingsOf(page)) {
      const own = all.get(name) ?? new Map();
      all.set(name, own.set(page.url, (own.get(page.url) ?? new Set()).add(sign)));
    }
  return all;
});

/** The drawings of a page: of one width, title and frame are those of one figure; ids are other ones on each page. */
const drawingsOf = ({ elements }) =>
  elements
    .filter((element) => element.tag === 'svg' && has(element, 'drawing'))
    .map((svg) => {
      const title = wordsOf(childrenOf(svg).find(({ tag }) => tag === 'title'));
      const sign = written(svg).replace(/ (?:id|aria-labelledby|aria-describedby)="[^"]*"|url\(#[^()]*\)/gu, '');
      return { name: `${svg.classes.join()} ${String(svg.attributes.viewBox)} ${title}`, title, sign };
    });
