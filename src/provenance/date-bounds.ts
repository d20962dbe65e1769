/**
 * What a date rests on outside the archive: the publication date of a source that does not state it itself, such as one
 * read from a number in its web address. Wherever such a date is printed, it is marked.
 */
import { passagesOf } from './citation.ts';
import { findDates, findEarlyYears, withYear } from './date-mention.ts';
import type { Dossier } from './dossier.ts';
import { edtfOf, takesIn } from './edtf.ts';
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

/**
 * Whether the day that a figure holds for is one that such a date of publication gives, and that neither its passages
 * nor a source which states its own date gives too. A computed figure stands with the inputs that hold for its day.
 */
export function holdsByOutsideDate(
  dossier: Pick<Dossier, 'entries' | 'sources'>,
  { citations, data: { asOf, formula } }: EntryOf<'figure'>,
): boolean {
  if (formula !== undefined) {
    const inputs = Object.values(formula.inputs).flatMap((id) => {
      const input = dossier.entries.get(`figures/${id}`);
      return input?.kind === 'figure' && input.data.asOf === asOf ? [input] : [];
    });
    return inputs.length > 0 && inputs.every((input) => holdsByOutsideDate(dossier, input));
  }
  const passages = citations.flatMap(passagesOf);
  const sources = [...new Set(passages.map(({ source }) => source))].flatMap((id) => dossier.sources.get(id) ?? []);
  const gives = (source: Source) => {
    const { value } = source.record.published;
    return value !== null && takesIn(edtfOf(asOf), edtfOf(value));
  };
  const isStated =
    sources.some((source) => !isDatedFromOutside(source) && gives(source)) ||
    passages
      .flatMap(({ exact }) => withYear([...findDates(exact), ...findEarlyYears(exact)]))
      .some((date) => takesIn(edtfOf(asOf), date));
  return !isStated && sources.some((source) => isDatedFromOutside(source) && gives(source));
}
