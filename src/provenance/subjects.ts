/** Whom and where an entry is about: what its own fields say, and nothing else. */
import type { Entry, EntryOf } from './entry.ts';

/** Ids of actors and of places. */
export interface Subjects {
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

const none: Subjects = { actors: [], places: [] };

/** The actors and places that the front matter of an entry lists; a note or a sentence that names one adds none. */
export function subjectsOf(entry: Entry): Subjects {
  switch (entry.kind) {
    case 'event':
    case 'figure':
    case 'chapter':
    case 'quote':
    case 'question':
      return entry.data;
    case 'actor':
    case 'place':
    case 'page':
    case 'source':
      return none;
  }
}

/** Whether an actor stands for nobody: words that no source gives to anybody are recorded under a group that none names. */
export function isNobody({ data }: EntryOf<'actor'>): boolean {
  return data.type === 'group' && data.aliases.length === 0;
}
