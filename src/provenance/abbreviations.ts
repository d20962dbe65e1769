/**
 * Abbreviations that name somebody in the dossier: names and other names of actors that are all capitals, such as `WHO`.
 * Readers meet them in the middle of a text, so their first use on a page leads to who that is.
 *
 * @example
 * abbreviations(dossier).get('HPA'); // the actor “Harbour Pilots’ Association”
 */
import { entriesByKind } from './dossier-index.ts';
import type { Dossier } from './dossier.ts';
import type { EntryOf } from './entry.ts';
import { oncePer } from '../text/memoize.ts';
import { namesOf } from './known-names.ts';

const allCapitals = /^\p{Lu}[\p{Lu}\p{Nd}&.-]*\p{Lu}$/u;

/** The actor that each abbreviation names; one that names several is left out. */
export const abbreviations = oncePer((dossier: Dossier): ReadonlyMap<string, EntryOf<'actor'>> => {
  const named = Map.groupBy(
    entriesByKind(dossier).actor.flatMap((actor) =>
      [...new Set(namesOf(actor))].filter((name) => allCapitals.test(name)).map((name) => ({ name, actor })),
    ),
    ({ name }) => name,
  );
  return new Map(
    [...named].flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[name, first.actor] as const],
    ),
  );
});
