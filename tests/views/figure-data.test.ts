import { describe, expect, it } from 'vitest';
import { renderCsv, type FigureRow } from '../../src/views/figure-data.ts';

const row: FigureRow = {
  figure: 'boats',
  source: 'post',
  name: 'Harbour Post',
  qualifier: 'nearly',
  value: 1200,
  to: '',
  unit: 'boats',
  asOf: '2025-06-03',
  asOfInferred: 'yes',
  reported: '2025-06-04',
  reportedKnown: 'matched',
  relation: 'agreed',
  origins: 2,
  words: 'nearly 1,200 "boats"',
  passage: 'post-1-20',
  note: 'Counted at low tide.',
};

describe('renderCsv', () => {
  it('quotes what holds commas and quotation marks', () => {
    expect(renderCsv([row])).toBe(
      'figure,source,name,qualifier,value,to,unit,asOf,asOfInferred,reported,reportedKnown,relation,origins,words,passage,note\r\nboats,post,Harbour Post,nearly,1200,,boats,2025-06-03,yes,2025-06-04,matched,agreed,2,"nearly 1,200 ""boats""",post-1-20,Counted at low tide.\r\n',
    );
  });

  it('keeps spreadsheets from running words as a formula, and numbers as they are', () => {
    expect(renderCsv([{ ...row, words: '=1+1', value: -3 }])).toContain(
      ",-3,,boats,2025-06-03,yes,2025-06-04,matched,agreed,2,'=1+1,",
    );
  });
});
