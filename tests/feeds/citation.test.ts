/** Citations are read by libraries that did not write them. */
import bibtex from '@orcid/bibtex-parse-js';
import ris from 'astrocite-ris';
import { describe, expect, it } from 'vitest';
import { writeCitation, type CitedWork } from '../../src/feeds/citation.ts';

const work: CitedWork = {
  id: 'figures-boats',
  type: 'dataset',
  title: 'Boats & “ferries”: 50 % in Benport_Süd {sic',
  author: 'The editors of “The harbour storm”',
  publisher: 'The harbour storm',
  date: '2024-05-03',
  note: 'As of 3 May 2024. Sources: Harbour Post, Marelo Gazette, Coast Wire, and others whose names make a long line.',
  url: 'https://storm.example/figures/boats/',
  language: 'en',
};

/** What a reader of BibTeX prints: without braces that only keep capitals, and the commands that stand for signs. */
const printed = (value: string): string =>
  value
    .replaceAll('\\textunderscore{}', '_')
    .replaceAll(/\\([&%])/gu, '$1')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll(/[{}]/gu, '');

describe('writeCitation', () => {
  it('writes BibTeX that another library reads, signs with a meaning of their own included', () => {
    const [entry, ...others] = bibtex.toJSON(writeCitation(work, 'bibtex'));
    expect(others).toEqual([]);
    expect(entry?.entryType).toBe('misc');
    const { title = '', author = '', note = '', url = '', year = '' } = entry?.entryTags ?? {};
    expect([title, author, note, url, year].map(printed)).toEqual([
      work.title.replace('{', ''),
      work.author,
      work.note,
      work.url,
      '2024',
    ]);
  });

  it('writes RIS that another library reads, long lines whole', () => {
    const [entry, ...others] = ris.parse(writeCitation(work, 'ris'));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      type: 'dataset',
      title: work.title,
      publisher: work.publisher,
      note: work.note,
      URL: work.url,
    });
    expect(entry?.issued?.['date-parts'][0]?.[0]).toBe('2024');
  });

  it('gives the month as BibTeX names it, and the day of RIS in two digits', () => {
    expect(writeCitation(work, 'bibtex')).toMatch(/^\tmonth = may,$/mu);
    expect(writeCitation(work, 'ris')).toMatch(/^DA {2}- 2024\/05\/03\/$/mu);
    const later = { ...work, date: '2024-12-31' };
    expect(writeCitation(later, 'bibtex')).toMatch(/^\tmonth = dec,$/mu);
    expect(writeCitation(later, 'ris')).toMatch(/^DA {2}- 2024\/12\/31\/$/mu);
    const titled = { ...work, title: 'month = {may 3}', note: 'DA  - 2024/5/3/' };
    expect(writeCitation(titled, 'bibtex')).toContain('month = may 3');
    expect(writeCitation(titled, 'ris')).toContain('N1  - DA  - 2024/5/3/');
  });

  it('says nothing of a date or an address that is not known', () => {
    const bare = { ...work, date: undefined, url: undefined };
    for (const format of ['bibtex', 'ris'] as const)
      expect(writeCitation(bare, format)).not.toMatch(/2024[/}-]|year|UR {2}-|url|undefined/u);
  });
});
