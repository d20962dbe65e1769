/** Whom and where an entry is about: what its own fields say, and nothing else. */
import type { Subjects } from './entries/kind.ts';
import { kindOf } from './entries/kinds.ts';
import type { Entry, EntryOf } from './entry.ts';

/** The actors and places that the front matter of an entry lists; a note or a sentence that names one adds none. */
export function subjectsOf(entry: Entry): Subjects {
  return kindOf(entry).subjectsOf(entry.data);
}

/** Whether an actor stands for nobody: words that no source gives to anybody are recorded under a group that none names. */
export function isNobody({ data }: EntryOf<'actor'>): boolean {
  return data.type === 'group' && data.aliases.length === 0;
}
