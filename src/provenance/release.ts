/**
 * What was published, as `npm run release` records it: the words of every statement by its address, the values
 * that are no words, the address of every page, and the corrections that stood there.
 *
 * The address of a statement is its id on the day of its release, `figures/boats#prose-2`. Ids count, and so move when
 * sentences are added; what is compared is found again by its words (see {@link ./released-changes.ts}).
 */
import { createHash } from 'node:crypto';
import type { Correction } from './entries/dossier-config.ts';
import type { PlaceInFile } from './place-in-file.ts';

/** A statement as it was published. */
export interface ReleasedStatement {
  /** Its id on the day of the release: `figures/boats#prose-2`. */
  readonly address: string;
  readonly text: string;
  /** Ids of its passages, and of the sources that it calls silent; only of statements with citations of their own. */
  readonly rests: readonly string[];
  /** Keys of the corrections of it, oldest first. */
  readonly corrected: readonly string[];
}

/** A value that readers see and that is no statement: how answers stand to one another, the date of an event. */
export interface ReleasedDatum {
  /** Id of the entry, `#`, and what it is: `figures/boats#relation`. */
  readonly address: string;
  readonly value: string;
  /** Ids of the sources that it was found from; only of a relation. */
  readonly sources: readonly string[];
}

/** A page that readers may have kept the address of. */
export interface ReleasedPage {
  /** Without a base path: `/figures/boats/`. */
  readonly path: string;
  readonly title: string;
  /** Id of the entry whose page it was. */
  readonly entry: string;
  /** Where the record has it. */
  readonly place: PlaceInFile;
}

/** All that the releases recorded; empty where there was none. */
export interface Release {
  /** Days of the releases, oldest first. */
  readonly dates: readonly string[];
  /** By address. */
  readonly statements: ReadonlyMap<string, ReleasedStatement>;
  /** By address. */
  readonly data: ReadonlyMap<string, ReleasedDatum>;
  /** By path; those of pages that are gone stay. */
  readonly pages: ReadonlyMap<string, ReleasedPage>;
  /** What was corrected, by {@link correctionKey}: the address of a statement, or the path of a page. */
  readonly corrections: ReadonlyMap<string, string>;
}

// 64 bits: nobody writes another correction by chance that would pass for a recorded one.
const length = 16;

/** What tells a correction from all others: what it is of, and the words on both sides. */
export function correctionKey({ page, statement, old, new: now, moved }: Correction): string {
  const bound = JSON.stringify([statement ?? page, old, now ?? '', moved ?? '']);
  return createHash('sha256').update(bound).digest('hex').slice(0, length);
}

/** Id of the source of a passage, by the passage's id; the id of a source is its own. */
export function sourceOfRest(rest: string): string {
  return rest.replace(/-\d+-\d+$/u, '');
}

/** Whether the correction is of a whole page: one that was removed, or moved to another address. */
export function isOfPage({ statement, new: now }: Correction): boolean {
  return statement === undefined && now === undefined;
}
