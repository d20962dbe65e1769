/**
 * What lists and records say of what they list: the kind of an actor, the group of a figure, how often somebody is quoted,
 * whom an event names, what is known of a document, and what has been corrected.
 */
import { whereTo } from './links.mjs';
import { entriesOf, entryAt, entryOf } from './look-up.mjs';
import { reviewsOf } from './names.mjs';
import { oncePer } from './once-per.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { passageId } from './passage-ids.mjs';
import { printDates } from './print-dates.mjs';
import { printCount } from './print-numbers.mjs';

/** What is wrong with the lists of a page. */
export function listedFaults(page, site) {
  const { url } = page;
  if (url === '/actors/' || url.startsWith('/actors/part/')) return actorFaults(page, site);
  if (url === '/figures/' || url.startsWith('/figures/part/')) return groupFaults(page, site);
  if (url === '/corrections/') return releaseFaults(page, site.dossier);
  if (url === '/method/ledger/') return [...shareFaults(page, site.ledger), ...signerFaults(page, site.dossier)];
  const event = entryAt(url, site.dossier, 'event');
  if (event !== undefined) return namedFaults(event, page, site);
  const source = site.dossier.sources.find((one) => one.url === url);
  return source === undefined ? [] : [...recordFaults(source, page), ...passageCountFaults(source, page, site.dossier)];
}

export const TYPES = { person: 'People', organisation: 'Organisations', group: 'Groups and unnamed speakers' };

/** The links of some elements to entries of a kind. */
const entriesIn = (elements, kind, page, site) =>
  elements
    .filter(({ tag, parent }) => tag === 'a' && /^h[2-4]$|^p$/u.test(parent.tag))
    .flatMap((link) => entryAt(whereTo(link, page, site), site.dossier, kind) ?? []);

/** Each section of a list, with what its heading says. */
const sectionsOf = ({ main }) =>
  (main === undefined ? [] : elementsOf(main))
    .filter(({ tag }) => tag === 'section')
    .map((section) => {
      const heading = section.children.find((child) => child.tag === 'h2');
      return { section, heading: heading === undefined ? undefined : fold(textOf(heading)) };
    });

/** How many quotations each actor has, by id. */
const speakersOf = oncePer((dossier) => {
  const counts = new Map();
  for (const { speaker } of entriesOf('quote', dossier)) {
    const id = `actors/${String(speaker)}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
});

/** Actors stand under what they are, and are quoted as often as quotations name them. */
function actorFaults(page, site) {
  const items = sectionsOf(page).flatMap(({ section, heading }) =>
    elementsOf(section)
      .filter(({ tag }) => tag === 'li')
      .map((item) => ({ item, heading })),
  );
  return items.flatMap(({ item, heading }) => {
    const [actor] = entriesIn(elementsOf(item), 'actor', page, site);
    if (actor === undefined) return [];
    const small = childrenOf(item).find((child) => has(child, 'quiet'));
    const quoted = speakersOf(site.dossier).get(actor.id) ?? 0;
    const events = site.eventsOf.get(actor.url)?.size ?? 0;
    const told = [events > 0 ? printCount(events, 'event') : [], quoted > 0 ? printCount(quoted, 'quotation') : []];
    return [
      ...(heading === TYPES[actor.type] ? [] : [`lists ${actor.title} under ${clip(String(heading))}`]),
      ...(fold(small === undefined ? '' : textOf(small)) === told.flat().join(', ')
        ? []
        : [`does not say of ${actor.title}: ${told.flat().join(', ')}`]),
    ];
  });
}

/** Figures stand under the heading of their group. */
function groupFaults(page, site) {
  return sectionsOf(page)
    .filter(({ section }) => has(section, 'group'))
    .flatMap(({ section, heading }) =>
      elementsOf(section).flatMap((link) => {
        const to = link.tag === 'a' ? whereTo(link, page, site) : undefined;
        const figure = entryAt(to, site.dossier, 'figure');
        return figure === undefined || figure.group === heading
          ? []
          : [`lists ${figure.title} under ${clip(String(heading))}`];
      }),
    );
}

/** An event names its places and whom it is about, all of them and in order. */
function namedFaults({ actors = [], places = [] }, page, site) {
  const named = page.elements.filter((element) => element.tag === 'section' && has(element, 'named'));
  const told = named.flatMap((section) =>
    elementsOf(section)
      .filter(({ tag }) => tag === 'a')
      .map((link) => whereTo(link, page, site)),
  );
  const expected = [...places.map((slug) => `places/${slug}`), ...actors.map((slug) => `actors/${slug}`)];
  return told.join(' ') === expected.map((id) => entryOf(id, site.dossier)?.url).join(' ')
    ? []
    : ['names other places or people'];
}

/** The last release, and that nothing was corrected where nothing was. */
function releaseFaults({ main }, { corrections, released, language }) {
  const said = fold(main === undefined ? '' : textOf(main));
  const last = released.at(-1);
  const days = last === undefined ? [] : printDates(last, language).map((day) => `Last release: ${day}.`);
  const faults = days.length === 0 || days.some((day) => said.includes(day)) ? [] : ['tells of another release'];
  const isNone = said.includes('Nothing has been corrected so far.');
  return isNone === (corrections.length === 0) ? faults : [...faults, 'says otherwise whether something was corrected'];
}

/** The share of the editors' own voice, as the ledger has it. */
function shareFaults({ elements }, { counts, pages }) {
  const line = elements.find((element) => element.tag === 'p' && has(element, 'standfirst'));
  const all = pages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const share = all === 0 ? 0 : counts.editorial / all;
  // Rounded up: it is said to be at most that.
  const shares = [Math.ceil(share * 1000 - 1e-9) / 10, Math.round(share * 1000) / 10].map((one) => one.toFixed(1));
  const expected = shares.map(
    (one) =>
      `${printCount(all, 'sentence')} on ${printCount(pages.length, 'page')}, counted each time they are shown: ${one}% are the editors’ own.`,
  );
  return line !== undefined && expected.includes(fold(textOf(line))) ? [] : [`does not say: ${expected[0]}`];
}

/** Who has signed how many statements, and when the last of them. */
function signerFaults({ elements }, dossier) {
  const signed = reviewsOf(dossier).filter(({ by }) => by !== null);
  const expected = [...new Set(signed.map(({ by }) => by))].sort().map((by) => {
    const own = signed.filter((review) => review.by === by);
    const last = own
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const days = printDates(String(last), dossier.language);
    return days.map((day) => `${printCount(own.length, 'statement')}, signed by ${by}, the last on ${day}`);
  });
  const told = elements
    .map((element) => (element.tag === 'p' ? fold(textOf(element)) : ''))
    .filter((words) => words.includes(', signed by '));
  return told.length === expected.length && told.every((words, at) => expected[at].includes(words))
    ? []
    : ['tells of other editors than have signed'];
}

/** The rows of the record of a document; what is known of it is compared beside. */
function recordFaults({ file, sha256 }, { elements }) {
  const record = elements.find((element) => has(element, 'record'));
  const rows =
    record === undefined ? [] : elementsOf(record).filter(({ tag, parent }) => tag === 'tr' && parent.tag === 'tbody');
  const told = rows.map((row) => childrenOf(row).map((cell) => fold(textOf(cell))));
  const own = [
    ['Archived as', file, 'kept byte for byte'],
    ['SHA-256', sha256, 'computed from the archived bytes'],
  ];
  const names = ['Headline', 'Publisher', 'Author', 'Published', 'Address', ...own.map(([name]) => name)];
  const isRight =
    told.map(([name]) => name).join() === names.join() &&
    own.every((cells, at) => cells.join() === told[told.length - own.length + at]?.join());
  return isRight ? [] : ['has another record of its document'];
}

/** How many passages of a document are cited. */
function passageCountFaults({ id }, { elements }, { citations }) {
  const all = citations.flatMap(({ passages }) => passages);
  const own = new Set(all.filter(({ source }) => source === id).map(passageId));
  const told = elements
    .filter(({ tag, parent }) => tag === 'h2' && parent.attributes.id === 'passages')
    .map((one) => fold(textOf(one)));
  return told.every((words) => words === printCount(own.size, 'cited passage'))
    ? []
    : [`counts ${clip(told.join())} where there are ${String(own.size)}`];
}
