/**
 * What a date rests on outside the archive: the publication date of a source that does not state it itself, such as one
 * read from a number in its web address. Wherever such a date is printed, it is marked.
 */
import type { Dossier } from './dossier.ts';
import type { EntryOf } from './entry.ts';
import type { Source } from './source.ts';

/** Whether a source has a date of publication that does not stand in its document. */
export function isDatedFromOutside({ record }: Source): boolean {
  return record.published.value !== null && record.published.known !== 'stated';
}

/** The sources whose dates bound the event's and are known from outside the archive only, in the order it names them. */
export function outsideBounds({ sources }: Pick<Dossier, 'sources'>, { data }: EntryOf<'event'>): readonly Source[] {
  return data.date.bounds.flatMap((id) => {
    const source = sources.get(id);
    return source !== undefined && isDatedFromOutside(source) ? [source] : [];
  });
}
