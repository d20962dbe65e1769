/** The list of corrections, the newest first: each item is built again from `dossier.json`, and compared whole. */
import { at, exactFaults, part, way } from './exact-part.mjs';
import { entryAt } from './look-up.mjs';
import { clip, has } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

/** What is wrong with the items of a page of the list. */
export function correctionListFaults(page, site) {
  if (!page.url.startsWith('/corrections/')) return [];
  const items = page.elements.filter((element) => element.tag === 'li' && has(element, 'editorial'));
  const all = site.dossier.corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const expected = all.map((correction) => itemsOf(correction, site));
  let next = 0;
  return items.flatMap((item) => {
    const found = expected.findIndex((forms, index) => index >= next && exactFaults(item, forms, '').length === 0);
    if (found === -1) return exactFaults(item, expected[next] ?? [], `the correction of ${clip(all[next]?.old ?? '')}`);
    next = found + 1;
    return [];
  });
}

/** An item in each way to print its day. */
const itemsOf = (correction, site) =>
  printDates(correction.date, site.dossier.language).map((day) =>
    part(
      'li',
      { class: 'editorial' },
      part('h2', {}, part('time', { datetime: correction.date }, day)),
      part('p', {}, linkTo(correction.page, correction, site)),
      wordsOf(correction, site),
      part('p', {}, correction.reason),
    ),
  );

const isGone = ({ statement, new: now }) => statement === undefined && now === undefined;

/** The old words and the new ones, or what has become of the old. */
function wordsOf(correction, site) {
  const { old, new: now, moved } = correction;
  const said = (label, tag, words) => part('p', {}, part('span', { class: 'label' }, label), part(tag, {}, words));
  const end =
    moved !== undefined
      ? ['The page has moved to', linkTo(moved, correction, site), '.']
      : [isGone(correction) ? 'The page was removed.' : 'It was taken out.'];
  return [
    !isGone(correction) && said('It said', 'del', old),
    now === undefined ? part('p', { class: 'label' }, ...end) : said('It now says', 'ins', now),
  ];
}

/** The way to a page by its title, one that is gone by its last. */
function linkTo(url, correction, site) {
  const title = entryAt(url, site.dossier)?.title;
  return way(at(url, site), isGone(correction) && url === correction.page ? correction.old : (title ?? url));
}
