/** Forged copies of the pages in Markdown of the built harbour: they set their words as the pages do. */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');

const power = on('policy/power/index.md');
const repair = on('figures/repair-cost/index.md');

describe('a forgery of a twin is caught', () => {
  test.each<[string, readonly Forgery[]]>([
    ['a word in bold', power('three hours, writes', '**three hours**, writes')],
    ['a word in italics', power('three hours, writes', '_three hours_, writes')],
    ['a value that is not in bold', repair('**€500,000**', '€500,000')],
    ['a heading as a text', power('## Evidence', 'Evidence')],
    ['a heading of another rank', power('## Evidence', '# Evidence')],
    ['a text as a heading, by a line below', power('\n\nThe storm cut the power', '\n\nThe storm\n---\ncut the power')],
    ['a sentence as the words of others', power('\n\nThe storm cut', '\n\n> The storm cut')],
    ['the words of others as a sentence', power('> **Seven boats', '**Seven boats')],
    ['a sentence as an item', power('\n\nThe storm cut', '\n\n- The storm cut')],
    ['a sentence as code', power('\n\nThe storm cut', '\n\n    The storm cut')],
    ['a blank inside a word', power('cut the power on', 'cut the pow er on')],
    ['no blank between words', power('cut the power on', 'cut thepower on')],
    ['a paragraph in two', power(' It calls that', '\n\nIt calls that')],
    ['two paragraphs as one', power('\n\nThe storm cut the power', '\nThe storm cut the power')],
    ['a semicolon for a full stop', power('” The harbour storm', '”; The harbour storm')],
    ['a full stop for a comma', power('three hours, writes', 'three hours. writes')],
    ['no stop at an end', power('of the year.', 'of the year')],
    ['a cell in another column', repair(/\| Repair +\| €500,000 +\| \[M/u, '| Repair €500,000 | | [M')],
  ])('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

test.each<[string, readonly Forgery[]]>([
  ['other signs for bold', repair('**€500,000**', '__€500,000__')],
  ['a table without padding', repair(/ {2,}\|/gu, ' |')],
  ['two blank lines', power('\n\nThe storm', '\n\n\nThe storm')],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});
