/** Look-ups in the data of a site, made once: a page that went through all of it would take the longer the more pages there are. */
import { oncePer } from './once-per.mjs';

const byUrl = oncePer(({ entries }) => firstBy(entries, ({ url }) => url));
const byId = oncePer(({ entries }) => firstBy(entries, ({ id }) => id));
const byKind = oncePer(({ entries }) => groupBy(entries, ({ kind }) => kind));
const citationById = oncePer(({ citations }) => groupBy(citations, ({ id }) => id));
const citationsByEntry = oncePer(({ citations }) => groupBy(citations, ({ entry }) => entry));
const factByUrl = oncePer(({ facts }) => firstBy(facts, ({ url }) => url));
const factById = oncePer(({ facts }) => firstBy(facts, ({ id }) => id));
const factsByEntry = oncePer(({ facts }) => groupBy(facts, ({ entry }) => entry));

/** The entry of the page at an address, where it is of that kind; of any if none is named. */
export function entryAt(url, dossier, kind) {
  const entry = byUrl(dossier).get(url);
  return kind === undefined || entry?.kind === kind ? entry : undefined;
}

/** The entry of an id: `places/harbour`. */
export const entryOf = (id, dossier) => byId(dossier).get(id);

/** All entries of a kind, in the order of the dossier. */
export const entriesOf = (kind, dossier) => byKind(dossier).get(kind) ?? [];

/** The citations of these ids. */
export const citationsOf = (ids, dossier) => [...ids].flatMap((id) => citationById(dossier).get(id) ?? []);

/** The citations of the entry of an id. */
export const citationsIn = (id, dossier) => citationsByEntry(dossier).get(id) ?? [];

/** The fact at an address: `/figures/boats/`. */
export const factAt = (url, dossier) => factByUrl(dossier).get(url);

/** The facts of these ids. */
export const factsOf = (ids, dossier) => [...ids].flatMap((id) => factById(dossier).get(id) ?? []);

/** The facts of the entry of an id. */
export const factsIn = (id, dossier) => factsByEntry(dossier).get(id) ?? [];

function firstBy(items, keyOf) {
  return new Map(items.toReversed().map((item) => [keyOf(item), item]));
}

/** Items by what `keyOf` says of each. `Map.groupBy` would do, but for Node 20, which whoever checks a site may have. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
