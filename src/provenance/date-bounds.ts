/**
 * What a date rests on outside the archive: the publication date of a source that does not state it itself, such as one
 * read from a number in its web address. Wherever such a date is printed, it is marked.
 */
import { passagesOf } from './citation.ts';
import { findDecades, findEarlyYears, withYear } from './date-mention.ts';
import { readDates } from '../mentions/dates.ts';
import type { Dossier } from './dossier.ts';
import { edtfOf, takesIn } from './edtf.ts';
import type { EntryOf } from './entry.ts';
import { inputsOf } from './figure-inputs.ts';
import type { Passage } from './passage.ts';
import { publishedOf, type Source } from './source.ts';
import { lexiconOfSource } from './support.ts';

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
 * nor a source which states its own date gives too. A computed figure stands with the inputs that hold
 * for its day; `above` holds the figures on the way to it.
 */
export function holdsByOutsideDate(
  dossier: Pick<Dossier, 'entries' | 'sources' | 'config'>,
  figure: EntryOf<'figure'>,
  above: ReadonlySet<string> = new Set(),
): boolean {
  const { asOf, formula } = figure.data;
  if (formula !== undefined) {
    // Formulas in a circle compute nothing.
    if (above.has(figure.id)) return false;
    const inputs = inputsOf(dossier, figure).filter((input) => input.data.asOf === asOf);
    const way = new Set([...above, figure.id]);
    return inputs.length > 0 && inputs.every((input) => holdsByOutsideDate(dossier, input, way));
  }
  const passages = figure.citations.flatMap(passagesOf);
  const sources = [...new Set(passages.map(({ source }) => source))].flatMap((id) => dossier.sources.get(id) ?? []);
  const gives = (source: Source) => {
    const { value } = source.record.published;
    return value !== null && takesIn(edtfOf(asOf), edtfOf(value));
  };
  const isStated =
    sources.some((source) => !isDatedFromOutside(source) && gives(source)) || statesDay(passages, asOf, dossier);
  return !isStated && sources.some((source) => isDatedFromOutside(source) && gives(source));
}

/**
 * The day that a figure holds for; nothing where all its sources are undated and no passage states it: what they say,
 * they say as of no date. A computed figure has that of an input.
 */
export function heldDate(
  dossier: Pick<Dossier, 'entries' | 'sources' | 'config'>,
  figure: EntryOf<'figure'>,
  above: ReadonlySet<string> = new Set(),
): string | undefined {
  const { asOf, formula } = figure.data;
  if (formula !== undefined) {
    const way = new Set([...above, figure.id]);
    const isHeld = !above.has(figure.id) && inputsOf(dossier, figure).some((input) => heldDate(dossier, input, way));
    return isHeld ? asOf : undefined;
  }
  const passages = figure.citations.flatMap(passagesOf);
  const isDated = figure.data.readings.some(({ source }) => publishedOf(dossier, source) !== undefined);
  return isDated || statesDay(passages, asOf, dossier) ? asOf : undefined;
}

/** Whether some passage gives a day, or a time, that `asOf` takes in. */
const statesDay = (passages: readonly Passage[], asOf: string, dossier: Pick<Dossier, 'sources' | 'config'>): boolean =>
  passages
    .flatMap(({ exact, source }) =>
      withYear([
        ...readDates(exact, lexiconOfSource(source, dossier)),
        ...findDecades(exact, lexiconOfSource(source, dossier)),
        ...findEarlyYears(exact),
      ]),
    )
    .some((date) => takesIn(edtfOf(asOf), date));
