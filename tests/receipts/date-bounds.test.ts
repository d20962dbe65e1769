/** The days that the published programs read in a date, beside those that the engine reads in it. */
import { expect, it } from 'vitest';
import { boundsOf } from '../../public/checkers/date-bounds.mjs';
import { relationFaults } from '../../public/checkers/relation.mjs';
import { edtfOf } from '../../src/provenance/edtf.ts';

const dates = `2024-05-03 2024-05 2024-02 2023-02? 2024 199X 2024-21 2024-22 2024-23 2024-24 9999-24 2024-05-XX~
  2024-XX-XX ../2024-05 2024-11/.. 2024-05-03/2024-06 2024-24/2025-21%`.split(/\s+/u);

it.each(dates)('in %s are those that the engine reads', (date) => {
  const { earliest, latest } = edtfOf(date);
  expect(boundsOf(date)).toEqual([earliest, latest]);
});

const reading = (source: string, edtf: string) => ({ source, value: edtf, qualifier: '', edtf });
const origins = new Map([
  ['post', 'post'],
  ['wire', 'wire'],
]);

it.each([
  ['2024-24', '2025-02', 'precision'],
  ['2024-24', '2025-04', 'contradict'],
  ['2024-05', '2024-05-01/2024-05-31', 'agreed'],
  ['2024-05/..', '2030', 'precision'],
  ['../2024-05', '2024-06-01', 'contradict'],
])('let %s beside %s be called %s, and nothing else', (mine, theirs, relation) => {
  const readings = [reading('post', mine), reading('wire', theirs)];
  const faults = (called: string) =>
    relationFaults({ relation: called, reason: null, readings }, new Map(), origins, new Map());
  expect(faults(relation)).toEqual([]);
  expect(faults('single')).toEqual([`is called single and is ${relation}`]);
});
