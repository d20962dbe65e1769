/** Numbers, dates and names that follow from what passages tell, each beside one that does not. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const french = { language: 'fr' };
const ofMay = { published: '2024-05-16' };

describe('a span of time', () => {
  const ages = ['The mill was built in 1688.', 'The bakery was not built before 1921.'];
  judges([
    ['The bakery was built more than two centuries after the mill.', ages, '“centuries” “after” “two”'],
    ['The bakery was built more than three centuries after the mill.', ages, 'support-number'],
    ['The mill was shut for nine hours.', 'The mill shut at 6am. It opened at 3pm.', '“hours” “nine”'],
    ['The mill was shut for eight hours.', 'The mill shut at 6am. It opened at 3pm.', 'support-number'],
    ['The mill has been shut for three weeks.', 'The mill has been shut since 25 April.', '“weeks” “three”', ofMay],
    ['The mill has been shut for four weeks.', 'The mill has been shut since 25 April.', 'support-number', ofMay],
    ['The mill has been shut for two weeks.', 'The mill has been shut since 2 May.', '“weeks” “two”', ofMay],
    ['The mill has been shut for two weeks.', 'The mill has been shut since 2 March.', 'support-number', ofMay],
    ['The lease has four more years to run.', 'The lease runs until 2028.', '“four”', ofMay],
    ['The lease has five more years to run.', 'The lease runs until 2028.', 'support-number', ofMay],
    ['The mill shut for five weeks.', 'The mill shut for six weeks. It shut in 2019 and in 2024.', 'support-number'],
  ]);
});

describe('a sum, or a product', () => {
  const sheep = 'The fire killed nine sheep and a goat.';
  const fewer = 'The mill had 162 visitors, 12 fewer than in 2023.';
  const rate = ['The mill has 300 hens.', 'The mill gets €16 for each hen.'];
  const share = 'The mill costs €38 million, of which the town pays a quarter.';
  judges([
    ['The fire killed ten animals.', sheep, '“animals” “ten”'],
    ['The fire killed eleven animals.', sheep, 'support-number'],
    ['The fire killed ten sheep.', sheep, 'support-number'],
    ['In 2023 the mill had 174 visitors.', fewer, '“174”'],
    ['In 2023 the mill had 150 visitors.', fewer, 'support-number'],
    ['The mill gets €4,800.', rate, '“4,800”'],
    ['The mill gets €4,900.', rate, 'support-number'],
    ['The town pays €9.5 million.', share, '“9.5 million”'],
    ['The town pays €19 million.', share, 'support-number'],
  ]);
});

describe('a number that the passages leave without what it counts', () => {
  judges([
    ['In May the mill sold 19 loaves.', 'The mill sold 23 loaves, up from 19 in May.', '“19”'],
    ['The mill sold 19 loaves.', 'The mill sold 23 loaves and 19 rolls.', 'support-number'],
  ]);
});

describe('an age, a rank and a year', () => {
  const series = 'Pupils must bake the loaf again.';
  const next = 'The mill was planned in 2021 and given up the following year.';
  judges([
    ['A baker in her thirties left.', 'A 34-year-old baker left.', '“thirties”'],
    ['A baker in her forties left.', 'A 34-year-old baker left.', 'support-number'],
    ['Pupils must bake a second loaf.', series, '“second”'],
    ['Pupils must bake a third loaf.', series, 'support-number'],
    ['In 2022 the mill was given up.', next, '“given” “2022”'],
    ['In 2023 the mill was given up.', next, 'support-date'],
    ['Le four a brûlé en 2020.', 'Le four a rouvert en 2021 et brûlé l’année précédente.', '“2020”', french],
    ['Le four a brûlé en 2022.', 'Le four a rouvert en 2021 et brûlé l’année précédente.', 'support-date', french],
  ]);
});

describe('a negation in other words', () => {
  judges([
    ['The express did not exceed the limit.', 'The express was within the limit.', '“exceed” “not”'],
    ['The express did not keep the limit.', 'The express kept the limit.', 'silence-undeclared'],
    ['The oven is not cleaned as often.', 'The oven is cleaned less often.', '“not”'],
    ['The oven is not cleaned.', 'The oven is cleaned.', 'silence-undeclared'],
    ['Neither of the two bakers was ill.', 'Two bakers slept.', '“ill” “Neither”'],
    ['No loaves were sold.', 'The bakers of the mill were tired, and loaves lay about.', '“sold” “No”'],
    ['No loaves were sold.', 'Loaves were sold.', 'silence-undeclared'],
    ['The bakers did not eat all loaves.', 'The bakers did eat loaves.', '“all” “not”'],
  ]);
});

describe('whom a passage leaves to be understood', () => {
  const source = 'Ana Reis runs the mill. She sold the oven. Rui Lobo left.';
  judges([
    ['Ana Reis sold the oven.', 'She sold the oven.', '“ana” “Reis”', { source }],
    ['Rui Lobo sold the oven.', 'She sold the oven.', 'support-name', { source }],
    [
      'The oven was sold, and Ana Reis wept.',
      'She wept when the oven was sold.',
      '“Ana Reis”',
      { source: `${source} She wept when the oven was sold.` },
    ],
    [
      'The oven was sold by Ana Reis.',
      'The oven was sold by her.',
      '“Ana Reis”',
      { source: `${source} The oven was sold by her.` },
    ],
    [
      'Lobo said that Ana Reis sold the oven.',
      'Lobo said that she sold the oven.',
      '“Ana Reis”',
      { source: `${source} Lobo said that she sold the oven.` },
    ],
    ['The oven of Ana Reis was sold.', 'Its oven was sold.', '“Ana Reis”', { source: `${source} Its oven was sold.` }],
    [
      'Ana Reis sold a loaf.',
      'She sold a loaf.',
      'support-name',
      { source: `${source} ${'Loaves lay about. '.repeat(20)}She sold a loaf.` },
    ],
    ['In Ana Reis the oven was sold.', 'She sold the oven.', 'support-name', { source }],
    ['The oven was sold to the Ana Reis.', 'She sold the oven.', 'support-name', { source }],
  ]);
});
