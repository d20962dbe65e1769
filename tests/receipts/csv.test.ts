/** Tables as the published programs read them. */
import { expect, test } from 'vitest';
import { readCsv, withoutGuard } from '../../public/checkers/csv.mjs';

test.each([
  [
    'cells and lines',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a cell in quotation marks', '"a, ""b""\nc",d\n', [['a, "b"\nc', 'd']]],
  [
    'lines that end as on Windows',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a last line without an end', 'a\nb,', [['a'], ['b', '']]],
  ['nothing', '', []],
])('have %s', (_, csv, lines) => {
  expect(readCsv(csv)).toEqual(lines);
});

test('have a sign before what a program would compute', () => {
  expect(["'=1+1", "'-4", "'s", '-4'].map(withoutGuard)).toEqual(['=1+1', '-4', "'s", '-4']);
});
