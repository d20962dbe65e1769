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

describe('what somebody is, of another house', () => {
  const given = 'Ana Reis, director of the bakery, left the mill.';
  const ofBakery = 'Ana Reis, directrice de la boulangerie, a quitté le moulin.';
  judges([
    ['Ana Reis, the director of the mill, left.', given, '“mill”'],
    ['Ana Reis, the bakery’s director, left.', given, ''],
    [
      'According to Rui Lobo, the mill’s owner, bread is dear.',
      'Bakery owner Rui Lobo said of the mill that bread is dear.',
      "“mill's”",
    ],
    ['According to Rui Lobo, the bakery’s owner, bread is dear.', 'Bakery owner Rui Lobo said that bread is dear.', ''],
    ['Ana Reis, directrice du moulin, est partie.', ofBakery, '“partie” “moulin”', french],
    ['Ana Reis, directrice de la boulangerie, est partie.', ofBakery, '“partie”', french],
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

describe('what somebody says', () => {
  judges([
    ['The mill is safe.', 'Reis said the mill was safe.', '“mill is safe”'],
    ['The mill is safe.', 'The mill is safe, said Ana Reis, the baker.', '“mill is safe”'],
    ['The mill is safe.', 'Reis, who bakes in Marelo, says the mill is safe.', '“mill is safe”'],
    ['The mill is safe.', 'On Monday, Reis said the mill was safe.', '“mill is safe”'],
    ['The mill is safe.', '“The mill is safe,” the baker said on Monday.', '“mill is safe”'],
    ['The mill is safe.', 'Reis said the mill was safe. It is a safe mill.', ''],
    ['The mill is safe.', 'The mill is said to be safe.', ''],
    ['Reis’s mill is safe.', 'Reis said the mill was safe.', ''],
    ['The mill is safe, Reis said.', 'Reis said the mill was safe.', ''],
    ['The mill may be safe.', 'Reis said the mill may be safe.', ''],
    ['The mill shut.', 'The mill shut, calling the sale off.', ''],
    ['The mill shut in May, the Mill Post reports.', 'Reis said the mill shut in May.', '', { name: 'Mill Post' }],
    ['Rye is unfair to staff.', 'Lobo fights rye, which bakers call unfair to staff.', '“unfair to staff”'],
    ['Le four est sûr.', 'Reis affirme que le four est sûr.', '“four est sûr”', french],
  ]);
});

describe('what one says, told of another', () => {
  const given = 'The bakers shut the mill, according to the town. The league left, Lobo said.';
  judges([
    ['The bakers shut the mill, according to the league.', given, '“league”'],
    ['The bakers shut the mill, Lobo said.', given, '“Lobo”'],
    ['The bakers shut the mill, according to the town.', given, ''],
    ['The bakers shut the mill, the town said.', given, ''],
    ['The bakers shut the mill, he said.', given, ''],
    ['The league left, according to Lobo.', given, ''],
  ]);
});

describe('somebody with the same surname', () => {
  const given = 'Police arrested Rui Lobo. Ana Lobo lives in Marelo.';
  judges([
    ['Police arrested Ana Lobo.', given, '“Ana Lobo”'],
    ['Police arrested Rui Lobo.', given, ''],
    ['Police arrested Mr Lobo.', given, '“Mr”'],
    ['Ana Lobo lives in Marelo.', given, ''],
    ['Police arrested Ana Lobo.', `${given} Police arrested Ana Lobo.`, ''],
  ]);
});

describe('what was so at first', () => {
  const given = 'The town at first said that the mill was safe, but shut it in May.';
  judges([
    ['The town says the mill is safe.', given, '“says the mill is safe”'],
    ['The town at first said the mill was safe.', given, ''],
    ['The town shut the mill in May.', given, ''],
  ]);
});

describe('a link that is denied', () => {
  const given = 'Two bakers died in June; no link to the rye was established.';
  judges([
    ['Two bakers died of the rye in June.', given, '“rye”'],
    ['Two bakers died in June.', given, ''],
    ['Two bakers died in June, and no link to the rye was established.', given, ''],
    ['Two bakers died of the rye in June.', 'Two bakers died in June; a link to the rye was established.', ''],
  ]);
});

describe('what depends on something, and may be', () => {
  const given = 'Bakers may sell rye only if the town agrees.';
  judges([
    ['Bakers may sell rye.', given, '“Bakers” “sell” “rye”'],
    ['Bakers may sell rye, if the town agrees.', given, ''],
    ['Bakers may sell rye.', `${given} Bakers may sell rye in May.`, ''],
    [
      'The mayor says that the fee will be paid, the Mill Post reports.',
      'According to the mayor, the fee will be paid only if the oven is mended.',
      '“mayor” “fee” “paid”',
      { name: 'Mill Post' },
    ],
    [
      'The mayor says that the fee will be paid if the oven is mended, the Mill Post reports.',
      'According to the mayor, the fee will be paid only if the oven is mended.',
      '',
      { name: 'Mill Post' },
    ],
  ]);
});

describe('an accusation of a silence', () => {
  const given = 'The baker accused the mill of ignoring a warning.';
  judges([
    ['The mill ignored a warning.', given, '“mill ignored a warning”'],
    ['The baker accused the mill of ignoring a warning.', given, ''],
    ['The baker warned that the mill ignored it.', `${given} It ignored her, she warned.`, ''],
  ]);
});

describe('what needs a word of somebody', () => {
  const given = 'Reis said the mill was safe, but tests showed rust.';
  judges([
    ['The mill was safe.', given, '“mill was safe”'],
    ['Reis said the mill was safe.', given, ''],
    ['Tests showed rust.', given, ''],
    ['The league approved the sale.', 'The sale needs the approval of the league.', '“approved”'],
    ['The sale needs the approval of the league.', 'The sale needs the approval of the league.', ''],
  ]);
});
