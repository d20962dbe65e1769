/** The names under which a dossier knows its actors and places, and where they stand in a text. */
import type { Dossier } from './dossier.ts';
import type { EntryOf } from './entry.ts';
import { oncePer } from '../text/memoize.ts';
import type { Source } from './source.ts';
import { foldText } from '../text/normalized-text.ts';
import { containsName, offsetsOfName } from '../text/whole-words.ts';

/** The names of an actor or a place, as they were typed; the first is its own. */
export const namesOf = ({ data }: EntryOf<'actor'> | EntryOf<'place'>): readonly string[] => [
  data.name,
  ...data.aliases,
];

/** What each name stands for, by name, normalised: `person/rui-lobo`, `place/marelo`; the longest first, so that "Benport Harbour" is found before "Benport". */
export const knownNames = oncePer((dossier: Dossier): ReadonlyMap<string, string> => {
  const names = [...dossier.entries.values()].flatMap((entry) =>
    entry.kind === 'actor' || entry.kind === 'place'
      ? namesOf(entry).map((name): [string, string] => [foldText(name), `${kindOf(entry)}/${entry.slug}`])
      : [],
  );
  return keepNames(new Map(names.sort(([a], [b]) => b.length - a.length)));
});

/** `place`, or the type of an actor: `person`, `organisation`, `group` … */
const kindOf = (entry: EntryOf<'actor'> | EntryOf<'place'>): string =>
  entry.kind === 'place' ? 'place' : entry.data.type;

// One map for dossiers that know the same names: what was found in a text with it can be kept by it.
const keepNames = keeperOfSame<ReadonlyMap<string, string>>();
const keepSources = keeperOfSame<SourceNames>();

/** Gives the map that it was given last, as long as the next says the same in the same order. */
function keeperOfSame<M extends ReadonlyMap<string, unknown>>(): (names: M) => M {
  let last: { readonly written: string; readonly names: M } | undefined;
  return (names) => {
    const written = JSON.stringify([...names]);
    if (last?.written !== written) last = { written, names };
    return last.names;
  };
}

/** Whether one of `names` stands in `text`, not as part of a longer word; either may be as it was typed. */
export function namesAny(text: string, names: readonly string[]): boolean {
  const folded = foldText(text);
  return names.some((name) => containsName(folded, foldText(name)));
}

/** Whether one of `names` stands in `text` as a name of its own: `Marelo`, not the end of `Porto-Marelo`, unless that is one of them. */
export function namesAlone(text: string, names: readonly string[]): boolean {
  // A dash stands between two names; a hyphen makes one of both.
  const folded = foldText(text.replaceAll(/[–—]/gu, ' '));
  return names.map(foldText).some((name) =>
    offsetsOfName(folded, name).some((at) => {
      const [before = ''] = partsBefore.exec(folded.slice(0, at)) ?? [];
      return !/\p{Lu}/u.test(before) && !joinedBehind.test(folded.slice(at + name.length));
    }),
  );
}

const partsBefore = /(?<![\p{L}-])(?:\p{L}+-)+$/u;
const joinedBehind = /^(?:-\p{L}+)*-\p{Lu}/u;

/** Names under which a text may speak of a source, by its id: its name and its publisher's, normalised. */
export type SourceNames = ReadonlyMap<string, readonly string[]>;

/** The names of every source; one map for sources of the same names. */
export const sourceNames = oncePer((sources: ReadonlyMap<string, Source>): SourceNames =>
  keepSources(new Map([...sources].map(([id, source]) => [id, namesOfSource(source)]))),
);

function namesOfSource({ record }: Source): string[] {
  const names = [record.name, record.publisher.value].flatMap((name) => (name === null ? [] : [name]));
  return [...new Set(names)].map((name) => foldText(name));
}

/** Whether `text` speaks of the source `id` by one of its names. */
export function namesSource(text: string, id: string, names: SourceNames): boolean {
  return namesAny(text, names.get(id) ?? []);
}

/**
 * Those of `ids` that are not among `declared` and have no name in common with one that is: two records may have one name,
 * and which of them is meant, what is declared tells.
 */
export function undeclaredAmong(ids: readonly string[], declared: ReadonlySet<string>, names: SourceNames): string[] {
  const known = new Set([...declared].flatMap((id) => names.get(id) ?? []));
  return ids.filter((id) => !declared.has(id) && !(names.get(id) ?? []).some((name) => known.has(name)));
}

/** One name of something, for an index. */
interface IndexedName {
  readonly name: string;
  readonly of: string;
}

let cut: { readonly text: string; readonly words: ReadonlySet<string> } = { text: '', words: new Set() };

/** Each word once. A text is asked for names of several kinds one after the other, and is cut only once for them. */
function distinctWords(text: string): ReadonlySet<string> {
  if (cut.text !== text) cut = { text, words: new Set(nameWords(text)) };
  return cut.words;
}

/** The words of a text, between which alone a name can begin and end. */
export function nameWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Finds those of `all` whose names stand in a text, in the order of the words they begin with. They are indexed by
 * their first word: a text is asked for its own words only, however many names there are.
 */
export function nameFinder<T extends { readonly name: string }>(all: readonly T[]): (text: string) => T[] {
  const index = Map.groupBy(all, ({ name }) => nameWords(name)[0] ?? name);
  return (text) => {
    const found: T[] = [];
    // Most words begin no name.
    for (const word of distinctWords(text))
      for (const one of index.get(word) ?? none) if (containsName(text, one.name)) found.push(one);
    return found;
  };
}

const none: readonly never[] = [];

const finderOf = oncePer((names: ReadonlyMap<string, string> | SourceNames) =>
  nameFinder(
    [...names].flatMap(([key, value]): IndexedName[] =>
      typeof value === 'string' ? [{ name: key, of: value }] : value.map((name) => ({ name, of: key })),
    ),
  ),
);

/** The names that stand in `text`, normalised, each with what it is a name of; the longest first. */
export function namesStandingIn(text: string, names: ReadonlyMap<string, string> | SourceNames): IndexedName[] {
  return finderOf(names)(text).sort((a, b) => b.name.length - a.name.length);
}
