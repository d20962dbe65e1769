/**
 * How much of a source the passages of one page show: whoever has more than two thirds of a report has the report. A test
 * counts the words of the built pages.
 */
import type { Dossier } from '../../provenance/dossier.ts';
import type { Passage } from '../../provenance/passage.ts';
import { covered } from '../../provenance/shown-words.ts';
import { excerptSpan } from '../excerpt.ts';

/** Less than two thirds of its characters: what a page says itself may be in the words of a source too. */
const mostOfSource = 0.6;

/** Whether a page that carries these passages shows little enough of each of their sources. */
export function showsLittle({ sources }: Pick<Dossier, 'sources'>, passages: readonly Passage[]): boolean {
  return [...Map.groupBy(passages, ({ source }) => source)].every(([source, own]) => {
    const length = sources.get(source)?.text.length ?? 0;
    return covered(own.map(excerptSpan)) <= length * mostOfSource;
  });
}
