/**
 * That every number of a figure comes from one reading or formula, wherever it is printed: big, in text, in the table,
 * in the chart, at the points of the explore page, in CSV, JSON and metadata, and in the data that is published.
 */
import { describe, expect, it } from 'vitest';
import { factFaults } from '../../public/checkers/facts.mjs';
import { csvFaults, figureJsonFaults } from '../../public/checkers/figure-files.mjs';
import { printFact } from '../../public/checkers/print-facts.mjs';
import { valueText, type ChartData } from '../../src/charts/chart-data.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { toDossierJson } from '../../src/feeds/dossier-json.ts';
import { formatAnswer, formatFactValue } from '../../src/provenance/fact-value.ts';
import { splitValue } from '../../src/site/big-value.ts';
import { entriesOfKind } from '../../src/views/entries.ts';
import { chartDataOf } from '../../src/views/figure-chart-data.ts';
import { figureJson, figureRows, formatRow, renderCsv } from '../../src/views/figure-data.ts';
import { figureTable } from '../../src/views/figure-table.ts';
import { figurePoints } from '../../src/views/figure-points.ts';
import { wordBeside } from '../../src/views/unit-beside.ts';
import { buoys, guests } from '../fixtures/edits.ts';
import { edit, plant } from '../fixtures/fixture.ts';
import { wholeReceipts } from '../fixtures/receipt-faults.ts';

const load = 'content/figures/terminal-load.mdx';
const planted = await plant('harbour', [
  ...buoys(),
  edit('content/figures/boats-adrift.mdx', 'readings:', 'chart: { with: [buoys] }\nreadings:'),
  edit(load, 'expression: passengers / places * 100', 'expression: passengers / places * 109'),
  edit(load, 'result: 120', 'decimals: -1\n  result: 130'),
]);
const ranged = await plant('harbour', guests());
const dossiers = await Promise.all(
  [planted, ranged].map(async (root) => ({ dossier: await readDossier(root), seeds: (await readFiles(root)).seeds })),
);

const figures = dossiers.flatMap(({ dossier, seeds }) => {
  const receipts = wholeReceipts(toDossierJson(dossier), seeds);
  return entriesOfKind(dossier, 'figure').flatMap((figure) => {
    const fact = dossier.facts.get(figure.slug);
    const published = receipts.facts.find(({ id }) => id === figure.slug);
    const entry = receipts.entries.find(({ id }) => id === figure.id);
    return fact && published && entry ? [{ slug: figure.slug, dossier, receipts, figure, fact, published, entry }] : [];
  });
});

function named(slug: string): (typeof figures)[number] {
  const found = figures.find((figure) => figure.slug === slug);
  if (found === undefined) throw new Error(`Missing figure ${slug}.`);
  return found;
}

/** What a chart writes behind its bars. */
const valuesIn = ({ bars, unit }: ChartData): string[] =>
  bars.map((bar) => {
    const { qualifier, number } = valueText(bar, unit);
    return `${qualifier}${number} ${bar.unitWord ?? ''}`.trim();
  });

it('has figures of every kind', () => {
  expect(figures.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['buoys', 'boats-adrift', 'terminal-load', 'guests']),
  );
  for (const { receipts } of figures) expect(factFaults(receipts)).toEqual([]);
});

describe.each(figures)('$slug', ({ dossier, receipts, figure, fact, published, entry }) => {
  const printed: string[] = printFact(published);
  const rows = figureRows(dossier, figure, fact);

  it('prints what its published readings give', () => {
    const { qualifier, number } = splitValue(fact);
    const big = `${qualifier} ${number}`.trim().replaceAll('\u00a0', ' ');
    expect(printed).toContain(big);
    expect(printed).toContain(`${big} ${wordBeside(fact, figure.data.label)}`.trim());
    expect(printed).toContain(formatFactValue(fact));
    expect(printed).toContain(formatFactValue(fact, true));
    for (const [index, row] of rows.entries()) expect(printed).toContain(formatRow(fact, row, fact.readings[index]));
  });

  it('sets them in its table', () => {
    for (const { fact: of, text } of figureTable(dossier, figure)) {
      const other = receipts.facts.find(({ id }) => id === of.id);
      expect(other && printFact(other)).toContain(text);
    }
  });

  it('draws them', () => {
    const own = (data: ChartData): ChartData => ({ ...data, bars: data.bars.filter(({ id }) => isOwn(id)) });
    const isOwn = (id: string): boolean => id === fact.id || /^-\d+$/u.test(id.slice(fact.id.length));
    const drawn = [chartDataOf(dossier, figure), figurePoints(dossier, figure, () => '')].map(own);
    for (const data of drawn) {
      expect(data.bars).not.toEqual([]);
      for (const value of valuesIn(data)) expect(printed).toContain(value);
    }
  });

  it('has them in its files', () => {
    expect(csvFaults(renderCsv(rows), published, entry, receipts)).toEqual([]);
    const json: unknown = JSON.parse(JSON.stringify(figureJson(dossier, figure, fact)));
    expect(figureJsonFaults(json, published, entry, receipts)).toEqual([]);
  });
});

it('prints a range as one value', () => {
  const { dossier, figure, fact } = named('guests');
  expect(fact.relation).toBe('precision');
  expect(formatFactValue(fact, true)).toBe('40–60 or 50 guests');
  expect(valuesIn(chartDataOf(dossier, figure))).toEqual(['40–60 guests', '50']);
  expect(figureRows(dossier, figure, fact).map(({ value, to }) => [value, to])).toEqual([
    [40, 60],
    [50, ''],
  ]);
});

it('sets one number in two units apart', () => {
  const buoy = named('buoys');
  const rows = figureRows(buoy.dossier, buoy.figure, buoy.fact);
  expect(buoy.fact.relation).toBe('wording');
  expect(formatFactValue(buoy.fact)).toBe('4 buoys or 4 channel buoys');
  // Where it is printed big, no number stands at the end of a line without its unit.
  expect(splitValue(buoy.fact).number).toBe('4\u00a0buoys or 4\u00a0channel buoys');
  expect(valuesIn(chartDataOf(buoy.dossier, buoy.figure))).toEqual(['4 buoys', '4 channel buoys']);
  expect(rows.map(({ unit, note }) => [unit, note])).toEqual([
    ['buoys', ''],
    ['channel buoys', 'The document does not say which channel.'],
  ]);
});

it('says of each value beside others what it counts', () => {
  const boats = named('boats-adrift');
  const drawn = ['at least 6 boats', '7 boats', '4 buoys', '4 channel buoys'];
  expect(valuesIn(chartDataOf(boats.dossier, boats.figure))).toEqual(drawn);
  expect([...new Set(figureTable(boats.dossier, boats.figure).map(({ text }) => text))]).toEqual(drawn);
});

describe('how the dates of a figure are known', () => {
  const { dossier, receipts, figure, fact, published, entry } = named('repair-cost');
  const csv = renderCsv(figureRows(dossier, figure, fact));
  const json = JSON.stringify(figureJson(dossier, figure, fact));

  it('stands in its files', () => {
    const boats = named('boats-adrift');
    const knownOf = ({ dossier: of, figure: own, fact: answers }: typeof boats) =>
      figureRows(of, own, answers).map((row) => [row.source, row.asOfInferred, row.reportedKnown]);
    expect(knownOf(named('repair-cost'))).toEqual([
      ['gazette', 'yes', 'inferred'],
      ['wire', '', ''],
    ]);
    expect(knownOf(boats)).toEqual([
      ['harbour-post', '', 'stated'],
      ['gazette', '', 'inferred'],
      ['wire', '', ''],
    ]);
    expect(JSON.parse(json)).toHaveProperty('asOfInferred', 'yes');
    expect(figureJson(boats.dossier, boats.figure, boats.fact).asOfInferred).toBe('');
  });

  it.each([
    { name: 'an inferred day as a plain one', from: '2024-05,yes,2024-05', to: '2024-05,,2024-05' },
    { name: 'an inferred date of a source as a stated one', from: '2024-05,inferred', to: '2024-05,stated' },
  ])('is refused in CSV with $name', ({ from, to }) => {
    expect(csv).toContain(from);
    expect(csvFaults(csv.replace(from, to), published, entry, receipts)).not.toEqual([]);
  });

  it.each([
    { name: 'an inferred day as a plain one', from: '"asOfInferred":"yes"', to: '"asOfInferred":""' },
    { name: 'an inferred date of a source as a stated one', from: '"inferred"', to: '"stated"' },
  ])('is refused in JSON with $name', ({ from, to }) => {
    expect(json).toContain(from);
    const forged: unknown = JSON.parse(json.replaceAll(from, to));
    expect(figureJsonFaults(forged, published, entry, receipts)).not.toEqual([]);
  });
});

describe('a computed figure', () => {
  const { dossier, receipts, figure, fact, published, entry } = named('terminal-load');

  it('has no relation of reports of its own, no origins, and no silent sources', () => {
    expect(published).toMatchObject({ relation: 'computed', derived: { weakest: fact.relation } });
    const json = figureJson(dossier, figure, fact);
    expect(json.relation).toBe('computed');
    for (const file of [published, json])
      for (const name of ['origins', 'silent']) expect(file).not.toHaveProperty(name);
    expect(figureRows(dossier, figure, fact).map(({ relation, origins }) => [relation, origins])).toEqual([
      ['computed', ''],
    ]);
    // A figure that reports give has all of them.
    expect(named('repair-cost').published).toMatchObject({ relation: 'single', origins: 1, silent: ['harbour-post'] });
  });

  it.each([
    { name: 'a relation of reports', change: { relation: fact.relation } },
    { name: 'a count of origins', change: { origins: 0 } },
    { name: 'silent sources', change: { silent: receipts.sources.map(({ id }) => id) } },
    { name: 'less exact inputs', change: { derived: { ...published.derived, weakest: 'precision' } } },
    { name: 'inputs that contradict each other', change: { derived: { ...published.derived, weakest: 'contradict' } } },
  ])('is refused with $name', ({ change }) => {
    const facts = receipts.facts.map((other) => (other.id === fact.id ? { ...other, ...change } : other));
    expect(factFaults({ ...receipts, facts })).not.toEqual([]);
  });

  it.each(['origins', 'silent'])('is refused without %s where reports answer', (name) => {
    const facts = receipts.facts.map((other) => (other.id === 'repair-cost' ? { ...other, [name]: undefined } : other));
    expect(factFaults({ ...receipts, facts })).not.toEqual([]);
  });

  it('is refused in its files with a relation of reports', () => {
    const csv = renderCsv(figureRows(dossier, figure, fact)).replace(',,computed,,', `,,${fact.relation},,`);
    expect(csv).toContain(`,,${fact.relation},,`);
    expect(csvFaults(csv, published, entry, receipts)).not.toEqual([]);
    const json = { ...figureJson(dossier, figure, fact), silent: [] };
    expect(figureJsonFaults(json, published, entry, receipts)).not.toEqual([]);
  });
});

it('says of no undated source as of when it speaks', () => {
  const boats = named('boats-adrift');
  const rows = figureRows(boats.dossier, boats.figure, boats.fact);
  expect(rows.map(({ source, asOf, reported }) => [source, asOf, reported])).toEqual([
    ['harbour-post', '2024-05-03', '2024-05-03'],
    ['gazette', '2024-05-03', '2024-05'],
    ['wire', '', ''],
  ]);
});

it('an answer has the word for what is counted, where it is asked for or sources use several', () => {
  const { fact } = named('passengers-a-day');
  const [group] = fact.groups;
  if (group === undefined) throw new Error('Missing answer.');
  expect(formatAnswer(fact, group)).toMatch(/^[\d,]+$/u);
  expect(formatAnswer(fact, group, true)).toMatch(/^[\d,]+ passengers$/u);
});
