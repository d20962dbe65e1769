/** What the passages tell of somebody or something else, or of some only, told of another or of all. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const french = { language: 'fr' };

describe('whoever only denies something', () => {
  const given = 'The baker said the mill was safe, which the town disputes.';
  judges([
    ['The town says the mill was safe.', given, '“town”'],
    ['The baker said the mill was safe.', given, ''],
    ['The town disputes that the mill was safe.', given, ''],
    ['The town says the mill was safe.', `${given} The town says the mill was safe.`, ''],
    [
      'Les boulangers disent que le four est sûr.',
      'Le maire dit que le four est sûr, ce que contestent les boulangers.',
      '“boulangers”',
      french,
    ],
    [
      'Le maire dit que le four est sûr.',
      'Le maire dit que le four est sûr, ce que contestent les boulangers.',
      '',
      french,
    ],
    ['Reis said she would leave.', 'Lobo said he would leave; Reis did not say whether she would.', '“Reis”'],
    ['Lobo said he would leave.', 'Lobo said he would leave; Reis did not say whether she would.', ''],
    ['Staff are not sheep, Lobo said.', 'Lobo said that staff are not sheep.', ''],
  ]);
});

describe('what is told of somebody else', () => {
  judges([
    ['Reis left the mill.', 'Reis’s brother left the mill.', '“Reis”'],
    ['Reis’s brother left the mill.', 'Reis’s brother left the mill.', ''],
    ['Reis left the mill.', 'Reis’s brother left the mill. Reis left the mill.', ''],
    ['Reis called for bread.', 'The bakers met Reis and called for bread.', '“Reis”'],
    ['Reis called for bread.', 'The bakers met Reis, who called for bread.', ''],
    ['The bakers called for bread.', 'The bakers met Reis and called for bread.', ''],
    ['Marelo has 40 ovens.', 'In Benport there are 40 ovens; in Marelo there are 12.', '“Marelo”'],
    ['Benport has 40 ovens.', 'In Benport there are 40 ovens; in Marelo there are 12.', ''],
    [
      '40 bakers blocked the gate on Monday for five hours.',
      [
        'Bakers left the mill on Monday.',
        'No bread was sold on Tuesday, when 40 bakers blocked the gate for five hours.',
      ],
      '“Monday”',
    ],
    [
      '40 bakers blocked the gate on Tuesday for five hours.',
      [
        'Bakers left the mill on Monday.',
        'No bread was sold on Tuesday, when 40 bakers blocked the gate for five hours.',
      ],
      '',
    ],
  ]);
});

describe('what is told of some, or of all together', () => {
  judges([
    ['Bakers will be paid.', 'Bakers who stay open will be paid.', '“Bakers”'],
    ['Bakers who stay open will be paid.', 'Bakers who stay open will be paid.', ''],
    ['Bakers will be paid to stay.', 'Bakers who stay open will be paid.', ''],
    ['Rust was found in 16 of the ovens.', 'Rust was found in four of the 16 ovens.', '“16”'],
    ['Rust was found in four of the ovens.', 'Rust was found in four of the 16 ovens.', ''],
    ['The two ovens are worth 9,000 euros each.', 'The two ovens are worth 9,000 euros.', '“each”'],
    ['The two ovens are worth 9,000 euros each.', 'The two ovens are worth 9,000 euros each.', ''],
    ['The mill costs 9,000 euros a year.', 'The mill costs 9,000 euros.', '“a year”'],
    ['The mill costs 9,000 euros a year.', 'The mill costs 9,000 euros per year.', ''],
  ]);
});

describe('what is said and stands against something', () => {
  const given = 'Reis said the mill was safe, but tests showed rust.';
  judges([
    ['The mill was safe.', given, '“mill” “safe”'],
    ['Reis said the mill was safe.', given, ''],
    ['Tests showed rust.', given, ''],
    ['The league approved the sale.', 'The sale needs the approval of the league.', '“approved”'],
    ['The sale needs the approval of the league.', 'The sale needs the approval of the league.', ''],
  ]);
});
