import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { statementsOnPage } from '../../src/toolbar/statements-on-page.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));

/** What is found in one block: the words of the block, and whose they are. */
function found(block: string, own?: string): readonly (readonly [string, string])[] {
  return statementsOnPage(dossier, [block], own).map(({ start, end, statement }) => [
    block.slice(start, end),
    statement.entry,
  ]);
}

describe('a statement on a page', () => {
  it.each([
    ['alone', 'Marelo Gazette writes that islanders had no ferry for two days.'],
    ['behind other words', 'As we read. Marelo Gazette writes that islanders had no ferry for two days. More'],
    ['with other spaces', 'Marelo Gazette writes\n  that islanders had no ferry for two days.'],
  ])('is found %s', (_, block) => {
    expect(found(block).map(([words]) => words.replaceAll(/\s+/gu, ' '))).toEqual([
      'Marelo Gazette writes that islanders had no ferry for two days.',
    ]);
  });

  it('is found whatever quotation marks are set', () => {
    const block = 'It calls that the island\'s "longest night" of the year.';
    expect(found(block)).toEqual([[block, 'policy/power']]);
  });

  it.each([
    ['a word is changed', 'Marelo Gazette writes that islanders had no ferry for ten days.'],
    ['it stands amid a sentence', 'We say Marelo Gazette writes that islanders had no ferry for two days.'],
    ['a title begins a sentence', 'Garça Island had no ferry in spring.'],
    ['a title begins a word', 'Garça Island had no ferryman'],
  ])('is not found where %s', (_, block) => {
    expect(found(block)).toEqual([]);
  });

  it('is a title where that stands alone or before a sign', () => {
    const title = 'Garça Island had no ferry';
    expect(found(title)).toEqual([[title, 'timeline/island-cut-off']]);
    expect(found(`${title} · 3 sources`)).toEqual([[title, 'timeline/island-cut-off']]);
  });

  it('is that of the page where two entries say the same, else the first', () => {
    const same = dossier.statements.find(({ text, entry }) =>
      dossier.statements.some((other) => other.text === text && other.entry !== entry),
    );
    const others = dossier.statements.filter(({ text }) => text === same?.text).map(({ entry }) => entry);
    expect(new Set(others).size).toBeGreaterThan(1);
    for (const own of others) expect(found(same?.text ?? '', own)).toEqual([[same?.text, own]]);
    expect(found(same?.text ?? '')).toEqual([[same?.text, others[0]]]);
  });

  it('is the longest that begins there, and each block is read by itself', () => {
    const shown = statementsOnPage(
      dossier,
      [
        'The storm cut the power on Garça Island for three hours, writes Coast Wire. It calls',
        'no statement',
        'Garça Island had no ferry',
      ],
      undefined,
    );
    expect(shown.map(({ block, statement }) => [block, statement.id])).toEqual([
      [0, 'policy/power#prose-1'],
      [2, 'timeline/island-cut-off#title-1'],
    ]);
  });
});
