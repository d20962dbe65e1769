/** What the second program says of the tables of scores on a page, beside those of `dossier.json`. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../public/checkers/read-page.mjs';
import { scoreFaults } from '../../public/checkers/score.mjs';

const score = {
  planted: {
    isCurrent: true,
    errors: [{ title: 'A tide is moved', made: 1200, refused: 1100, open: 99 }],
    harmless: [{ title: 'A net is mended', made: 300, refused: 1, open: 0 }],
  },
  outside: {
    isCurrent: true,
    sets: [
      {
        title: 'Harbour claims',
        supported: { pairs: 3, refused: 1, open: 1 },
        unsupported: { pairs: 3, refused: 2, open: 1 },
      },
    ],
  },
};
const rows = [
  ['A tide is moved', '1,200', '1,100', '99', '99.9%'],
  ['A net is mended', '300', '1', '0', '0.4%'],
  ['Harbour claims', '33.4%', '33.3%', '66.6%', '33.3%', '66.6%'],
];

/** A row as faults name it. */
const lineOf = ([title = '', ...others]: readonly string[] = []): string => `${title}: ${others.join(' ')}`;

/** The faults of a page whose table has these rows. */
function faultsOf(shown: readonly (readonly string[])[], said = ''): readonly string[] {
  const cells = ([title = '', ...others]: readonly string[]): string =>
    `<tr><th scope="row">${title}</th>${others.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const table = `<table><thead><tr><th>Kind</th></tr></thead><tbody>${shown.map(cells).join('')}</tbody></table>`;
  const { elements } = readPage(`<!DOCTYPE html><main>${said}${table}</main>`);
  const main = elements?.find(({ tag }) => tag === 'main');
  return scoreFaults({ url: '/method/score/', elements, main }, { dossier: { language: 'en', score } });
}

describe('the tables of scores', () => {
  it('give what the data have, rounded against the dossier', () => {
    expect(faultsOf(rows)).toEqual([]);
  });

  it.each([
    ['a count', 0, 2, '1,199'],
    ['a share', 0, 4, '100%'],
    ['a share that is rounded down', 1, 4, '0.3%'],
    ['a share of a set', 2, 3, '66.7%'],
  ])('are at fault where they give another number for %s', (_, row, cell, text) => {
    const shown = rows.map((own, index) => (index === row ? own.with(cell, text) : own));
    expect(faultsOf(shown)).toEqual([
      `does not give the score ${lineOf(rows[row])}`,
      `gives another score: ${lineOf(shown[row])}`,
    ]);
  });

  it('leave no row out, and have none that the data do not have', () => {
    expect(faultsOf(rows.slice(1))).toEqual(['does not give the score A tide is moved: 1,200 1,100 99 99.9%']);
    expect(faultsOf([...rows, ['A boat is sunk', '1', '1', '0', '100%']])).toEqual([
      'gives another score: A boat is sunk: 1 1 0 100%',
    ]);
  });

  it('are said to be old only where they are', () => {
    expect(faultsOf(rows, '<p>The checks have changed since.</p>')).toEqual([
      'says otherwise whether its scores are those of today',
    ]);
  });
});
