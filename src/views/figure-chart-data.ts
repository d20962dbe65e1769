/** A figure and those drawn beside it, joined to their sources, as the chart builders want them. */
import { sourceName } from '../provenance/source.ts';
import { countCells, type CellsData } from '../charts/cells.ts';
import type { ChartBar, ChartData } from '../charts/chart-data.ts';
import type { Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { Fact, ReadingGroup } from '../provenance/fact.ts';
import { oncePer } from '../text/memoize.ts';
import { formatFactValue, formatGroup, hasOwnUnits } from '../provenance/fact-value.ts';
import { formatNumber, formatRange, unitWord } from '../provenance/printed-number.ts';
import { ownValue } from '../provenance/own-value.ts';
import { citationsOfPart } from './cited.ts';
import { entriesOfKind, entryOfKind } from './entries.ts';
import { unitBeside } from './unit-beside.ts';
import { limitSide } from '../language/lexicons.ts';
import { lineOf } from '../provenance/relation.ts';
import { say, words } from '../interface/spoken.ts';

type FigureUnit = EntryOf<'figure'>['data']['unit'];

/** A figure as a chart has it. */
export interface DrawnFigure {
  readonly figure: EntryOf<'figure'>;
  readonly fact: Fact;
  /** What it is called there. */
  readonly label: string;
  /** Whether the chart is about it. */
  readonly isOwn: boolean;
  /** Whether no other figure stands beside it. */
  readonly isAlone: boolean;
}

/** The chart of a figure: a bar for each of its values, then one for each figure in `chart.with`. */
export function chartDataOf(dossier: Dossier, entry: EntryOf<'figure'>): ChartData {
  return chartOf(dossier, entry, (drawn) => barsOf(dossier, drawn));
}

/** The chart of a figure with the bars that `draw` gives of it, and of each figure in its `chart.with`. */
export function chartOf<Bar extends ChartBar>(
  dossier: Dossier,
  entry: EntryOf<'figure'>,
  draw: (drawn: DrawnFigure) => readonly Bar[],
): ChartData & { readonly bars: readonly Bar[] } {
  const { chart, title, unit } = entry.data;
  const drawn = drawnFigures(dossier, entry);
  const bars = drawn.flatMap(({ figure, fact }) => {
    const place = { label: labelIn(entry, figure), isOwn: figure === entry, isAlone: drawn.length === 1 };
    return withOwnUnit(draw({ figure, fact, ...place }), figure.data.unit, unitOfBars(drawn, unit));
  });
  return {
    id: entry.slug,
    title,
    description: captionOf(entry).text,
    unit,
    bars: withUnitWord(bars, unit),
    spread: words.charts.spread,
    ...(chart.reference === undefined ? {} : { reference: chart.reference }),
  };
}

/** What a figure is called in the chart of another, or in its own. */
function labelIn({ data: { chart } }: EntryOf<'figure'>, { slug, data }: EntryOf<'figure'>): string {
  return ownValue(chart.labels, slug) ?? data.label;
}

/** What is said under the drawing of a figure, and by it to whoever does not see it: its caption, or its summary. */
export function captionOf({ data: { caption, summary } }: EntryOf<'figure'>): {
  readonly part: 'caption' | 'summary';
  readonly text: string;
} {
  return caption === undefined ? { part: 'summary', text: summary } : { part: 'caption', text: caption };
}

/** The first of the figures that is drawn in unit squares: a group or a chapter shows no other drawing. */
export function figureInCells(dossier: Dossier, figures: readonly EntryOf<'figure'>[]): EntryOf<'figure'> | undefined {
  return figures.find((figure) => cellsDataOf(dossier, figure) !== undefined);
}

/** What the caption of that drawing rests on. */
export function citationsOfCells(dossier: Dossier, figures: readonly EntryOf<'figure'>[]): readonly Citation[] {
  const figure = figureInCells(dossier, figures);
  return figure === undefined ? [] : citationsOfPart(figure, captionOf(figure).part);
}

/** The unit squares of a figure whose chart is of cells; nothing for other figures, and where a value is missing. */
export function cellsDataOf(dossier: Dossier, entry: EntryOf<'figure'>): CellsData | undefined {
  const { type, per } = entry.data.chart;
  const data = chartDataOf(dossier, entry);
  const [amount, frame] = data.bars.map((bar): ChartBar => ({ ...bar, unitWord: undefined }));
  if (type !== 'cells' || per === undefined || amount === undefined || frame === undefined) return undefined;
  const { unit } = entry.data;
  const counted = `${formatNumber(per, { ...unit, symbol: undefined })} ${per === 1 ? unit.one : unit.many}`;
  const scale = say(words.charts.square, { counted });
  const cells = { ...data, per, scale, amount, frame, beyond: { label: words.pages.figure.beyond } };
  return countCells(cells).beyond > 0 ? { ...cells, beyond: excessOf(dossier, entry) ?? cells.beyond } : cells;
}

/** A figure and those in its `chart.with`, in the order drawn. */
export function drawnFigures(
  dossier: Dossier,
  entry: EntryOf<'figure'>,
): readonly { readonly figure: EntryOf<'figure'>; readonly fact: Fact }[] {
  const others = entry.data.chart.with.map((slug) => entryOfKind(dossier, 'figure', slug));
  return [entry, ...others].flatMap((figure) => {
    const fact = figure === 'none' ? undefined : dossier.facts.get(figure.slug);
    return figure === 'none' || fact === undefined ? [] : [{ figure, fact }];
  });
}

/** The bars, the first with the word for what is counted where neither a symbol nor its label says it, each with the side that its limit leaves open. */
function withUnitWord<B extends ChartBar>(bars: readonly B[], unit: FigureUnit): readonly B[] {
  return bars.map((each, index) => {
    const limit = limitSide(each.qualifier);
    const bar = limit === undefined ? each : { ...each, limit };
    return index > 0 || bar.unitWord !== undefined || unitBeside(unit, bar.label) === '' ? bar : withWord(bar, unit);
  });
}

const withWord = <B extends ChartBar>(bar: B, { one, many }: FigureUnit): B => ({
  ...bar,
  unitWord: bar.value === 1 ? one : many,
});

/** The unit of the chart as a whole; none where a source of one of its figures uses another word, so that each bar says its own. */
function unitOfBars(drawn: ReturnType<typeof drawnFigures>, unit: FigureUnit): FigureUnit | undefined {
  return drawn.some(({ fact }) => hasOwnUnits(fact)) ? undefined : unit;
}

/** The bars of a figure, each with its own word where the chart as a whole is in another unit: tonnes beside tons. */
export function withOwnUnit<B extends ChartBar>(
  bars: readonly B[],
  own: FigureUnit,
  ofChart: FigureUnit | undefined,
): readonly B[] {
  if (own.symbol !== undefined || own.many === ofChart?.many) return bars;
  return bars.map((bar) => (bar.unitWord === undefined ? withWord(bar, own) : bar));
}

/** The figure that the dossier computes as the difference of a figure and the one it is drawn against, if there is one. */
function excessOf(dossier: Dossier, entry: EntryOf<'figure'>): CellsData['beyond'] | undefined {
  const [frame = ''] = entry.data.chart.with;
  const figure = differences(dossier).get(pairOf(entry.slug, frame));
  const fact = figure && dossier.facts.get(figure.slug);
  if (figure === undefined || fact?.derived === undefined) return undefined;
  return {
    label: labelIn(entry, figure),
    value: fact.derived.rounded,
    qualifier: fact.derived.qualifier,
    certainty: lineOf(fact.relation),
  };
}

/** Computed differences of two figures, by the {@link pairOf} the two; the first of each. */
const differences = oncePer((dossier: Dossier): ReadonlyMap<string, EntryOf<'figure'>> => {
  const found = new Map<string, EntryOf<'figure'>>();
  for (const figure of entriesOfKind(dossier, 'figure')) {
    const { formula } = figure.data;
    const [, minuend = '', subtrahend = ''] = /^\s*(\w+) - (\w+)\s*$/u.exec(formula?.expression ?? '') ?? [];
    const inputs = new Map(Object.entries(formula?.inputs ?? {}));
    const pair = pairOf(inputs.get(minuend) ?? '', inputs.get(subtrahend) ?? '');
    if (dossier.facts.get(figure.slug)?.derived !== undefined && !found.has(pair)) found.set(pair, figure);
  }
  return found;
});

const pairOf = (minuend: string, subtrahend: string): string => `${minuend} - ${subtrahend}`;

/** The bars of a fact: one of a formula or of a figure beside the chart's own, else one for each answer. */
function barsOf(dossier: Dossier, { fact, label, isOwn, isAlone }: DrawnFigure): readonly ChartBar[] {
  const shared = { label, emphasis: isOwn, certainty: lineOf(fact.relation) };
  if (fact.derived !== undefined) {
    const { rounded: value, qualifier } = fact.derived;
    return [{ ...shared, id: fact.id, value, qualifier, sources: words.states.names.computed }];
  }
  const groups = fact.groups.flatMap((group) =>
    typeof group.value === 'number' ? [{ ...group, value: group.value }] : [],
  );
  const [first] = groups;
  if (first === undefined) return [];
  // Values in several units make no range, and each stands with its word.
  const inUnits = hasOwnUnits(fact);
  const values = groups.flatMap(({ value, to }) => [value, to ?? value]);
  const isSpread = (groups.length > 1 || first.to !== undefined) && !inUnits;
  const spread = isSpread ? { low: Math.min(...values), high: Math.max(...values) } : {};
  if (!isOwn && !inUnits) {
    const said = groups.length > 1 ? { text: formatFactValue(fact) } : valueOf(first, fact);
    const sources = namesOf(dossier, fact.readings);
    return [{ ...shared, ...spread, ...said, id: fact.id, value: first.value, sources }];
  }
  // Several answers to one question are told apart by who gives them; among others, each says what it counts.
  const isToldApart = isAlone && groups.length > 1;
  return groups.map((group, index) => {
    const sources = namesOf(dossier, group.readings);
    return {
      ...shared,
      ...spread,
      ...valueOf(group, fact),
      ...(inUnits ? { unitWord: unitWord(group.unit ?? fact.unit, group.to ?? group.value) } : {}),
      isAnswer: groups.length > 1,
      label: isToldApart ? sources : label,
      id: `${fact.id}-${String(index + 1)}`,
      value: group.value,
      sources: isToldApart ? '' : sources,
    };
  });
}

/** The qualifier that all readings of a group share; where they do not, the value under each of them. */
function valueOf(group: ReadingGroup, fact: Fact): Pick<ChartBar, 'qualifier' | 'text'> {
  const qualifiers = new Set(group.readings.map(({ qualifier }) => qualifier));
  const format = (value: number | string): string => formatRange(Number(value), group.to, group.unit ?? fact.unit);
  if (qualifiers.size > 1) return { text: formatGroup(group, format) };
  const qualifier = group.readings[0]?.qualifier;
  return group.unit === undefined && group.to === undefined ? { qualifier } : { qualifier, text: format(group.value) };
}

function namesOf(dossier: Dossier, readings: readonly { readonly source: string }[]): string {
  return [...new Set(readings.map(({ source }) => sourceName(dossier, source)))].join(', ');
}
