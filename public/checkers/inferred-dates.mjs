/**
 * Dates that rest on one from outside the archive, which pages mark as inferred: of events and of figures.
 */
import { citationsIn, entryOf } from './look-up.mjs';
import { printDates } from './print-dates.mjs';

/** Whether the date of an event is bounded by that of a source which does not state it itself. */
export function isDatedFromOutside({ bounds = [] }, { sources }) {
  return sources.some(
    ({ id, published }) => bounds.includes(id) && published.value !== null && published.known !== 'stated',
  );
}

/**
 * How the day that a figure holds for may be printed: marked, bare or both. It is marked where a cited source that does
 * not state its own date gives it and no other does; where a passage has its year, the words of the passage may give it.
 */
export function figureMarks(fact, dossier, above = []) {
  const { sources, facts } = dossier;
  const asOf = entryOf(fact.entry, dossier)?.asOf ?? '';
  if (fact.derived !== undefined) {
    const inputs = facts.filter(
      (other) =>
        Object.values(fact.derived.inputs).includes(other.id) &&
        !above.includes(other) &&
        entryOf(other.entry, dossier)?.asOf === asOf,
    );
    const marks = inputs.map((input) => figureMarks(input, dossier, [...above, fact]));
    return {
      marked: marks.length > 0 && marks.every(({ marked }) => marked),
      bare: marks.length === 0 || marks.some(({ bare }) => bare),
    };
  }
  const passages = citationsIn(fact.entry, dossier).flatMap((citation) => citation.passages);
  const giving = sources.filter(
    ({ id, published }) => published.value?.startsWith(asOf) && passages.some(({ source }) => source === id),
  );
  const marked = giving.length > 0 && giving.every(({ published }) => published.known !== 'stated');
  return { marked, bare: !marked || passages.some(({ exact }) => exact.includes(asOf.slice(0, 4))) };
}

/** As of when a figure holds, in every way to print it that {@link figureMarks} allows. */
export const printAsOf = (asOf, { marked, bare }, language) =>
  printDates(asOf, language).flatMap((day) => [...(bare ? [day] : []), ...(marked ? [`${day} (inferred)`] : [])]);
