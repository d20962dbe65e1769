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

describe('a span that is told by half of one, or by two dates', () => {
  const dated = 'The oven was mended in 2019 and again in 2021.';
  const ofOctober = { published: '2025-10-03' };
  judges([
    [
      'Less than half a year earlier, the mill was shut.',
      'The mill was shut in May.',
      '“less” “half” “earlier”',
      ofOctober,
    ],
    ['Less than half a year earlier, the mill was shut.', 'The mill was shut in January.', 'support-number', ofOctober],
    ['The oven was mended twice.', dated, '“twice”'],
    ['The oven was mended thrice.', dated, 'support-number'],
    ['Le pain a brûlé une seconde fois.', 'Le pain a brûlé de nouveau.', '“fois” “seconde”', french],
    ['Le pain a brûlé une troisième fois.', 'Le pain a brûlé de nouveau.', 'support-number', french],
    ['The mill employs 1,868 bakers.', 'The mill, founded in 1868, employs bakers.', 'support-number'],
    ['The mill was founded in 1868.', 'The mill, founded in 1868, employs bakers.', ''],
  ]);
});

describe('what two numbers leave, of which one leaves out what it counts', () => {
  const early = 'The oven was mended five days before the fair, instead of seven.';
  const hot = '22 ovens out of 27 are hot.';
  const cold = 'Un seul des quatre fours est froid.';
  const counts = 'The baker was found guilty of eight counts of theft of flour and cleared of three others.';
  const quay = 'The council approved the quay by 14 votes to ten.';
  const rest = ['A baker will buy 75% of the mill.', 'Lund will keep 10%, and the town will hold the rest.'];
  const lease = 'The lease is for two years. The town had asked for four years.';
  const cost = 'Le pain coûte quatre euros, contre trois l’an dernier.';
  const large = 'Of the town’s 212 large ovens, 58 are cold.';
  judges([
    ['The oven was mended two days too early.', early, '“early” “two”'],
    ['The oven was mended three days too early.', early, 'support-number'],
    ['Five ovens are cold.', hot, '“cold” “Five”'],
    ['Six ovens are cold.', hot, 'support-number'],
    ['Half of the ovens are cold.', 'Two of the four ovens are hot.', '“half” “cold” “Half”'],
    ['A third of the ovens are cold.', 'Two of the four ovens are hot.', 'support-number support-word'],
    ['Trois fours sont chauds.', cold, '“chauds” “Trois”', french],
    ['Deux fours sont chauds.', cold, 'support-number', french],
    ['The baker was tried on eleven counts.', counts, '“tried” “eleven”'],
    ['The baker was tried on twelve counts.', counts, 'support-number'],
    ['The quay was approved by four votes.', quay, '“four”'],
    ['The quay was approved by five votes.', quay, 'support-number'],
    ['The town will hold 15% of the mill.', rest, '“15” “The town will hold 15% of the mill”'],
    ['The town will hold 20% of the mill.', rest, 'support-number'],
    ['The lease is half as long.', lease, '“half” “long”'],
    ['The lease is a quarter as long.', lease, 'support-number'],
    ['Le pain coûte un tiers de plus.', cost, '“un tiers”', french],
    ['Le pain coûte un quart de plus.', cost, 'support-number', french],
    ['More than a quarter of the 212 large ovens, 58 of them, are cold.', large, '“a quarter”'],
    ['58 large ovens are cold.', 'The town has 212 large ovens and 58 small ones.', 'support-number'],
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

describe('a date that lies so far from another', () => {
  const begun = 'The mill was begun in 1974 and opened twenty years later.';
  const fair = 'The oven was mended five days before the fair on Wednesday.';
  judges([
    ['The mill was shut in 2022.', 'The mill was shut two years ago.', '“2022”', ofMay],
    ['The mill was shut in 2021.', 'The mill was shut two years ago.', 'support-date', ofMay],
    ['The mill was shut in February 2024.', 'The mill was shut three months ago.', '“February 2024”', ofMay],
    ['The mill was shut in March 2024.', 'The mill was shut three months ago.', 'support-date', ofMay],
    ['The mill opens in 2032.', 'The mill takes eight years to open.', '“2032”', ofMay],
    ['The mill was opened in 1994.', begun, '“1994”'],
    ['The mill was opened in 1996.', begun, 'support-date'],
    ['The oven was mended on 10 May.', fair, '“10 May”', ofMay],
    ['The oven was mended on 12 May.', fair, 'support-date', ofMay],
    ['Le four a brûlé en 2021.', 'Le four a brûlé il y a trois ans.', '“2021”', { ...french, ...ofMay }],
  ]);
});

describe('a date of which the passage leaves something out', () => {
  const monday = 'The mill was shut on Monday last week.';
  judges([
    ['The mill was shut in December 2023.', 'The mill was shut in December.', '“December 2023”', ofMay],
    ['The mill was shut in December 2022.', 'The mill was shut in December.', 'support-date', ofMay],
    ['The mill was shut on 1 April 2024.', 'The mill was shut on April 1.', '“1 April 2024”', ofMay],
    ['The mill was shut on 1 April 2023.', 'The mill was shut on April 1.', 'support-date', ofMay],
    ['The mill was shut in the autumn of 2023.', 'The mill was shut last autumn.', '“autumn of 2023”', ofMay],
    ['The mill was shut in the autumn of 2022.', 'The mill was shut last autumn.', 'support-date', ofMay],
    ['The mill was shut on 6 May.', monday, '“6 May”', ofMay],
    ['The mill was shut on 8 May.', monday, 'support-date', ofMay],
  ]);
});

describe('a time of day', () => {
  const due = 'The bread, due at 3:47 a.m., came at 4:10.';
  judges([
    ['The bread was 23 minutes late.', due, '“minutes” “late” “23”'],
    ['The bread was 33 minutes late.', due, 'support-number'],
    ['Four loaves burned.', 'Loaves burned at 1:04 p.m.', 'support-number'],
    ['Loaves burned at half past three.', 'Loaves burned at 3:30 p.m.', ''],
    [
      'The bread took almost four hours.',
      'The bread went in at 9:14 a.m. and came out at 1:04 p.m.',
      '“took” “hours” “four”',
    ],
  ]);
});

describe('a place in an order', () => {
  const third = 'The fire was the third this year. Two earlier fires did no harm.';
  const refused = 'The mill had refused two previous offers of the town.';
  const woman = 'She is the third woman to run the mill.';
  judges([
    ['It was the third fire; the first did no harm.', third, '“it” “first”'],
    ['The first fire this year did no harm.', 'The second fire this year did no harm.', 'support-number'],
    ['It was the third offer of the town.', refused, '“it” “third”'],
    ['It was the fourth offer of the town.', refused, 'support-number'],
    ['Two women ran the mill before her.', woman, '“before” “ran” “Two”'],
    ['Four women ran the mill before her.', woman, 'support-number'],
    ['Reis is the number two at the mill.', 'Reis is the second at the mill.', ''],
    ['Reis is the number three at the mill.', 'Reis is the second at the mill.', 'support-number'],
    ['Bread is sold in two towns.', 'Bread is sold in Arwick and Benport.', '“towns” “two”'],
    ['Bread is sold in three towns.', 'Bread is sold in Arwick and Benport.', 'support-number'],
  ]);
});

describe('two numbers of two sentences', () => {
  const wage = 'The bakers ask for 12 percent. The mill has offered seven.';
  const ovens = 'The old mill had 61 ovens; the new one has 12.';
  const hoped = 'About 400 guests came. The bakers had hoped for a thousand.';
  const flour = 'The mill must sell at least 340 kg of flour a day, up from 275 now.';
  const half = 'The town bears half of the cost of 32 million euros.';
  judges([
    ['The offer is five percentage points below the 12% that the bakers ask for.', wage, '“below” “five”'],
    ['The offer is seven percentage points below the 12% that the bakers ask for.', wage, 'support-number'],
    ['The new mill has 49 ovens fewer than the old one.', ovens, '“49”'],
    ['The new mill has 48 ovens fewer than the old one.', ovens, 'support-number'],
    ['Fewer than half as many guests came as the bakers had hoped for.', hoped, '“fewer” “half”'],
    ['More than half as many guests came as the bakers had hoped for.', hoped, 'support-number'],
    ['The mill must sell 65 kg of flour more a day.', flour, '“65”'],
    ['The mill must sell 75 kg of flour more a day.', flour, 'support-number'],
    ['The town bears 16 of the 32 million euros.', half, '“16”'],
    ['The town bears 24 of the 32 million euros.', half, 'support-number'],
  ]);
});

describe('a negation in other words', () => {
  const only = 'La boulangerie a rouvert lundi seulement.';
  judges([
    ['La boulangerie n’a rouvert que lundi.', only, "“n'a”", french],
    ['La boulangerie n’a pas rouvert lundi.', only, 'silence-undeclared', french],
    ['The express did not exceed the limit.', 'The express was within the limit.', '“exceed” “not”'],
    ['The express did not keep the limit.', 'The express kept the limit.', 'silence-undeclared'],
    ['The oven is not cleaned as often.', 'The oven is cleaned less often.', '“not”'],
    ['The oven is not cleaned.', 'The oven is cleaned.', 'silence-undeclared'],
    ['Neither of the two bakers was ill.', 'Two bakers slept.', '“ill” “Neither”'],
    ['No loaves were sold.', 'The bakers of the mill were tired, and loaves lay about.', '“sold” “No”'],
    ['No loaves were sold.', 'Loaves were sold.', 'silence-undeclared'],
    ['The bakers did not eat all loaves.', 'The bakers did eat loaves.', '“all” “not”'],
    ['The mayor did not follow the bakers.', 'The bakers asked for bread, but the mayor refused.', '“follow” “not”'],
    ['The mayor did not follow the bakers.', 'The mayor followed the bakers.', 'silence-undeclared'],
    ['The oven has not been tried.', 'The oven still awaits a trial.', '“tried” “not”'],
    ['The oven has not been tried.', 'The oven was tried.', 'silence-undeclared'],
    [
      'The fire was in the mill, not in the bakery.',
      'The fire was in the mill, a baker said, correcting a report that it was in the bakery.',
      '“not” “fire was in the mill”',
    ],
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
