/**
 * What the components show of facts, figures and quotations, as lines of the
 * ledger: one function for each component, with the same name.
 */
import { citationsOfFact } from '../evidence.ts';
import { splitValue } from '../big-value.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { passagesOf } from '../../provenance/citation.ts';
import type { EntryOf } from '../../provenance/entry.ts';
import { formatAnswer, formatFactValue, formatNumber } from '../../provenance/fact-value.ts';
import type { Fact, ReadingGroup } from '../../provenance/fact.ts';
import { glossSentence } from '../../provenance/gloss.ts';
import { captionOf, cellsDataOf } from '../../views/figure-chart-data.ts';
import { expressionText } from '../../views/figure-data.ts';
import { figureTable } from '../../views/figure-table.ts';
import { entryOfKind } from '../../views/entries.ts';
import type { MatrixFact } from '../../views/matrix.ts';
import type { Mentions } from '../../views/mentions.ts';
import { passagesOfVariant } from '../../provenance/variant-passages.ts';
import { wordingsOf } from '../../views/quotes.ts';
import { wordBeside } from '../../views/unit-beside.ts';
import { linesOf, linesOfParts, type LedgerLine } from './line.ts';

const nameOf = (dossier: Dossier, source: string): string => dossier.sources.get(source)?.record.name ?? source;
const line = (text: string, state: LedgerLine['state']): LedgerLine => ({ text, state });

/** A value beside its label, which carries the marks. */
export function bigFigure(dossier: Dossier, figure: EntryOf<'figure'>, fact: Fact): readonly LedgerLine[] {
  const { label } = figure.data;
  const { qualifier, number } = splitValue(fact);
  const hasMarks = citationsOfFact(dossier, fact).some((citation) => passagesOf(citation).length > 0);
  return [
    line([qualifier, number, wordBeside(fact, label)].join(' ').trim(), 'computed'),
    ...(hasMarks ? [line(label, 'cited')] : []),
  ];
}

/** Questions with their answers. A question that is the title of a page is not counted again. */
export function factList(facts: readonly Fact[]): readonly LedgerLine[] {
  return facts.flatMap((fact) => {
    const isList = fact.groups.length > 1 && fact.groups.some(({ value }) => typeof value === 'string');
    return isList
      ? fact.groups.map((group) => line(String(group.value), 'computed'))
      : [line(formatFactValue(fact, true), 'computed')];
  });
}

/** Who says what: each answer once, the editors' notes where the passages stand on the page. */
export function readings(dossier: Dossier, fact: Fact, links = false): readonly LedgerLine[] {
  return [...fact.groups.flatMap((group) => answer(dossier, fact, group, links)), ...relationNote(fact)];
}

/** Why the answers stand to one another as they are said to. */
export function relationNote({ reason = '' }: Fact): readonly LedgerLine[] {
  return linesOf(reason, 'editorial');
}

function answer(dossier: Dossier, fact: Fact, group: ReadingGroup, links: boolean): readonly LedgerLine[] {
  const [first] = group.readings;
  const isShared = group.readings.every(({ qualifier }) => qualifier === first?.qualifier);
  return [
    line(`${isShared ? (first?.qualifier ?? '') : ''} ${formatAnswer(fact, group)}`, 'computed'),
    ...group.readings.flatMap(({ qualifier, source, note }) => [
      ...(isShared || qualifier === '' ? [] : [line(`${nameOf(dossier, source)}, “${qualifier}”`, 'cited')]),
      ...(links || note === undefined ? [] : linesOf(note, 'editorial')),
    ]),
  ];
}

/** The rows of a figure's table. */
export function readingTable(dossier: Dossier, figure: EntryOf<'figure'>): readonly LedgerLine[] {
  return figureTable(dossier, figure).flatMap(({ text, reading }) => [
    line(text, 'computed'),
    ...linesOf(reading?.note ?? '', 'editorial'),
  ]);
}

/** What is said under the first figure that is drawn in squares. */
export function cellsChart(dossier: Dossier, figures: readonly EntryOf<'figure'>[]): readonly LedgerLine[] {
  const drawn = figures.find((figure) => cellsDataOf(dossier, figure) !== undefined);
  return drawn === undefined ? [] : linesOfParts(drawn, [captionOf(drawn).part]);
}

/** Which words of the sources our own stand for. */
export function glossNotes({ data }: EntryOf<'figure'> | EntryOf<'question'>): readonly LedgerLine[] {
  return linesOf(glossSentence(data.gloss), 'editorial');
}

/** A formula with its result and its inputs. */
export function formula(dossier: Dossier, figure: EntryOf<'figure'>, fact: Fact): readonly LedgerLine[] {
  const { formula: computed, unit } = figure.data;
  if (computed === undefined || fact.derived === undefined) return [];
  return [
    line(
      `${expressionText(computed.expression)} = ${`${fact.derived.qualifier} ${formatNumber(fact.derived.rounded, unit)}`.trim()}`,
      'computed',
    ),
    ...Object.values(fact.derived.inputs).flatMap((id) => {
      const input = dossier.facts.get(id);
      if (input === undefined) return [];
      const isCited = citationsOfFact(dossier, input).some((citation) => passagesOf(citation).length > 0);
      return [line(formatFactValue(input), isCited ? 'cited' : 'computed')];
    }),
  ];
}

/** Every wording of a quotation; how each came to its source; the editors' notes where the passages stand on the page. */
export function wordings(dossier: Dossier, quote: EntryOf<'quote'>, links = false): readonly LedgerLine[] {
  return wordingsOf(quote.data.variants).flatMap(({ words, variants }) => [
    ...linesOf(`“${words}”`, 'cited'),
    ...variants.flatMap((variant) => [
      ...(variant.channel === undefined || passagesOfVariant(quote, variant).length === 0
        ? []
        : [line(`${nameOf(dossier, variant.source)}, “${variant.channel}”`, 'cited')]),
      ...(links || variant.note === undefined ? [] : linesOf(variant.note, 'editorial')),
    ]),
  ]);
}

/** The answers of a matrix. */
export function matrix(facts: readonly MatrixFact[]): readonly LedgerLine[] {
  return facts.flatMap(({ fact, rows }) =>
    rows.map(({ group }) =>
      line(
        typeof group.value === 'number'
          ? `${group.readings[0]?.qualifier ?? ''} ${formatAnswer(fact, group, true)}`
          : group.value,
        'computed',
      ),
    ),
  );
}

/** Everything that the dossier says about an actor or a place; events and chapters are shown by title. */
export function about(dossier: Dossier, mentions: Mentions, links: boolean): readonly LedgerLine[] {
  return [
    ...[...mentions.spoken, ...mentions.quoted].flatMap((quote) => wordings(dossier, quote, links)),
    ...factList(mentions.facts),
  ];
}

/** The role of an actor behind the name, as the page of a quotation gives it. */
export function speakerLine(dossier: Dossier, quote: EntryOf<'quote'>): string | undefined {
  const actor = entryOfKind(dossier, 'actor', quote.data.speaker);
  return actor === 'none' ? undefined : `${actor.data.name}, ${actor.data.role}`;
}
