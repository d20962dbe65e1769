/** Names of the dossier's actors, places and sources, and where they stand. */
import { touch } from '../text/spans.ts';
import type { Corpus } from './corpus.ts';
import type { Region } from './region.ts';
import { namesOf } from '../provenance/known-names.ts';

/** An actor, place or source under all its names. */
export interface Named {
  /** Those of one class may be taken for one another: "person", "organisation", "place", "source". */
  readonly group: string;
  readonly id: string;
  readonly names: readonly string[];
}

/** Everybody and everything that has a name. */
export function namedIn({ dossier }: Corpus): Named[] {
  const entries = [...dossier.entries.values()].flatMap((entry): Named[] => {
    if (entry.kind === 'place') return [{ group: 'place', id: entry.id, names: capitalised(namesOf(entry)) }];
    if (entry.kind === 'actor') return [{ group: entry.data.type, id: entry.id, names: capitalised(namesOf(entry)) }];
    if (entry.kind === 'source') return [{ group: 'source', id: entry.id, names: [entry.data.name] }];
    return [];
  });
  return entries.filter(({ names }) => names.length > 0);
}

const capitalised = (names: readonly string[]) => names.filter((name) => /^\p{Lu}/u.test(name));

/** A name where it stands. */
export interface NameSite {
  readonly named: Named;
  readonly name: string;
  /** UTF-16 offset into the file. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Names in a region, the longest where several begin at one place. */
export function nameSites({ text, start }: Region, all: readonly Named[]): NameSite[] {
  const byLength = all
    .flatMap((named) => named.names.map((name) => ({ named, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const sites: NameSite[] = [];
  for (const { named, name } of byLength) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const site = { named, name, start: start + at, end: start + at + name.length };
      const isWhole = !isWordPart(text[at - 1]) && !isWordPart(text[at + name.length]);
      if (isWhole && !sites.some((other) => touch(other, site))) sites.push(site);
    }
  }
  return sites;
}

const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}-]/u.test(character);

/** A name of `other` as long in words as `like`, else its first: a surname stands for a surname. */
export function nameLike(other: Named, like: string): string {
  const words = (name: string) => name.split(' ').length;
  return other.names.find((name) => words(name) === words(like)) ?? other.names[0] ?? '';
}
