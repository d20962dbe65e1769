/** The table of what happened where: each place has the signs of its events, with who reports them, and the sources that name it. */
import { entryBehind } from './links.mjs';
import { childrenOf, clip, elementsOf, has, wordsOf } from './page-tree.mjs';
import { sourcesNaming, sourcesOf } from './place-file.mjs';

const NONE = 'Named, no details';

/** What is wrong with a row of it. */
export function placeRowFaults(row, page, site) {
  const { dossier } = site;
  const [head, what, named] = childrenOf(row);
  const link = head && elementsOf(head).find(({ tag }) => tag === 'a');
  const place = entryBehind(link, page, site);
  if (place?.kind !== 'place' || named === undefined) return ['has a row of no place'];
  const wanted = signsAt(place, dossier);
  const told = childrenOf(what);
  const names = wanted.length === 0 ? [NONE] : wanted.map(({ label }) => label);
  const isRight =
    told.length === names.length &&
    names.every((label, at) => wordsOf(told[at]).startsWith(label) && isReported(told[at], label, wanted[at], dossier));
  return [
    ...(isRight ? [] : [`tells otherwise what happened in ${clip(place.title)}: ${clip(wordsOf(what))}`]),
    ...(wordsOf(named) === sourcesNaming(place, dossier).join(', ')
      ? []
      : [`tells otherwise who names ${clip(place.title)}: ${clip(wordsOf(named))}`]),
  ];
}

/** The signs of the events that list a place, in their order, each with its events. */
function signsAt({ id }, { entries, labels }) {
  const events = entries.filter(
    ({ kind, places = [] }) => kind === 'event' && places.includes(id.slice('places/'.length)),
  );
  return labels.signs
    .map((label) => ({ label, events: events.filter(({ sign }) => sign === label) }))
    .filter(({ events: own }) => own.length > 0);
}

/** Behind a sign stands who reports its events, in the order of the sources, and perhaps where else they may have been: at places that they all list. */
function isReported(line, label, wanted, dossier) {
  if (wanted === undefined) return wordsOf(line) === label;
  const [other, small] = [
    elementsOf(line).find(({ tag, attributes }) => tag === 'span' && attributes.class === undefined),
    childrenOf(line).at(-1),
  ];
  const reporters = wordsOf(small).split(', ');
  const all = wanted.events.map((event) => sourcesOf(event, 'title', dossier));
  const known = dossier.sources.map(({ name }) => name).filter((name) => all.some((names) => names.includes(name)));
  const places = dossier.entries.filter(
    ({ kind, id }) =>
      kind === 'place' && wanted.events.every((event) => event.places.includes(id.slice('places/'.length))),
  );
  const isElsewhere = other === undefined || places.some(({ title }) => wordsOf(other) === `here or at ${title}`);
  return (
    isElsewhere &&
    has(small, 'quiet') &&
    wordsOf(line) === [label, ...(other === undefined ? [] : [wordsOf(other)]), wordsOf(small)].join(' ') &&
    known.filter((name) => reporters.includes(name)).join(', ') === wordsOf(small) &&
    wanted.events.every((_, at) => all[at].some((name) => reporters.includes(name)))
  );
}
