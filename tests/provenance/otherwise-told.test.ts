/** What an editor may tell of amounts, deeds and their doers in another form, each beside what the source does not say. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

describe('a number that something is compared with, and what is as long', () => {
  const prison = 'Lobo has 13 years in prison. The town had asked for 16 years.';
  const ban =
    'Ina Reis has lost the 5,000-metre title, and has 30 days to answer. In Washington, D.C. The six bakers met.';
  judges([
    ['Lobo has fewer years than the 16 that the town had asked for.', prison, '“fewer”'],
    ['The town had asked for more than 16 years.', prison, 'qualifier-dropped'],
    ['The town had asked for more years than the 13 of Lobo.', prison, ''],
    ['Ina Reis has lost the title over 5,000 metres.', ban, '“5,000”'],
    ['Ina Reis has to answer within 30 days.', ban, '“30”'],
    ['Ina Reis has over 30 loaves to answer for.', ban, 'qualifier-dropped'],
    ['Six bakers met.', ban, ''],
    ['The catch should not exceed 21 tonnes.', 'The catch should be no more than 21 tonnes.', ''],
    ['The catch should exceed 21 tonnes.', 'The catch should be no more than 21 tonnes.', 'qualifier-dropped'],
  ]);
});

describe('a measure that a passage leaves out, and a number that has not changed', () => {
  const fare = 'A loaf costs 2.90 pounds from 1 April, up from 2.50. A pass remains at 74 pounds.';
  judges([
    ['A loaf costs 2.90 pounds, up from £2.50.', fare, ''],
    ['A loaf costs 2.90 pounds, up from €2.50.', fare, 'support-number'],
    ['A pass remains at 74 pounds.', fare, ''],
    ['A pass is up to 74 pounds.', fare, 'qualifier-dropped support-number'],
    ['A loaf costs 2.90 pounds, and 3 euros more.', 'A loaf costs 2.90 pounds in 3 shops.', 'support-number'],
    ['The price of a pass goes to 74 pounds.', fare, 'support-number'],
  ]);
});

describe('a word for another, and its opposite in another place', () => {
  const vote = 'Bakers rejected a plan to close the mill on Sunday, with 53 percent against it.';
  const prices = 'The tax would hit poor bakers hardest. Ina Reis said that the rise was due.';
  judges([
    ['Rovers lost the cup.', 'Rovers won the cup, and rain fell.', 'support-word'],
    ['Lund bought a boat.', 'Reis sold the boat; the mill was sold to Lund.', '“bought”'],
    ['A plan to close the mill was turned down on Sunday.', vote, '“turned” “plan” “close” “mill” “Sunday”'],
    ['A plan to close the mill was put forward on Sunday.', vote, 'qualifier-dropped'],
    ['Ina Reis said that the burden would fall on poor bakers.', prices, '“burden” “fall”'],
    [
      'Ina Reis entered the choir of Garça.',
      'Ina Reis left the choir of Marelo and joined the choir of Garça.',
      '“entered”',
    ],
    ['Lund bought the quay.', 'The mill sold the quay to Lund.', '“bought”'],
    ['Bakers who bought loaves for May are paid.', 'Loaves sold for May are paid.', '“bakers” “bought”'],
    ['The mill bought the quay.', 'The mill sold the quay to Lund.', 'support-word'],
  ]);
});

describe('a little word in the place of its opposite', () => {
  judges([
    ['The bread is on loan from the bakery.', 'The bread is on loan from the bakery.', ''],
    ['The bread is on loan to the bakery.', 'The bread is on loan from the bakery.', '“bakery”'],
    ['Ships sank while sailing to Marelo.', 'Ships sank as they sailed from Marelo.', '“Marelo”'],
    ['Ships sailed from Marelo.', 'Ships sailed to Marelo.', '“Marelo”'],
    ['Ships sailed to Marelo.', 'Ships sailed to Marelo, and bakers walked from Garça.', ''],
    ['Sales rose from 3 to 5 boats.', 'Sales rose to 5 boats, from 3.', ''],
  ]);
});

describe('what was not agreed, and whoever is named for another', () => {
  const closed = 'The bakery closed after failing to agree a price with the mill, and Bo Lund spoke.';
  const blamed =
    'The chief baker, Mona Kerr, blamed the mill for losses. “All ovens burn,” the miller, Otto Lindt, told us.';
  judges([
    ['The bakery closed after agreeing a price with the mill.', closed, '“agreeing”'],
    ['The bakery closed after failing to agree a price with the mill.', closed, ''],
    ['Mona Kerr blamed the mill for losses.', blamed, ''],
    ['Otto Lindt blamed the mill for losses.', blamed, '“Otto Lindt” “blamed”'],
  ]);
});

describe('to what something is done, by its name or in another part', () => {
  const choirs = 'Gordon left the Marelo choir. He disliked the Garça choir.';
  const drops = 'They used plain flour, but they soon dropped it in favour of rye.';
  const robbed = 'Millers came to Marelo, robbed the bakers and left.';
  judges([
    ['Gordon left the Marelo choir.', choirs, ''],
    ['Gordon left the Garça choir.', choirs, '“left”'],
    ['They used plain flour.', drops, '“they”'],
    ['They used rye.', drops, '“they” “used”'],
    ['Millers were robbed by the bakers.', robbed, '“bakers”'],
  ]);
});

describe('what is denied at the end of a clause, or inside a word', () => {
  const bill = 'Bakers would have to go, but old millers would not. The mayor did not sleep.';
  const group =
    'A previously unknown choir met. “The mill did not fall,” Bo Lund said. He declined to say how it fell.';
  judges([
    ['Bakers would have to go.', bill, ''],
    ['Old millers would have to go.', bill, '“Old” “millers”'],
    ['A choir not known before met.', group, '“known”'],
    ['Bo Lund would not say how it fell.', group, '“Bo”'],
    ['The report does not say how it fell.', group, 'silence-undeclared'],
    [
      'A spokesman would not say whether talks are planned.',
      'A spokesman declined to comment on whether talks are planned. “We did not fail,” he said.',
      '',
    ],
  ]);
});

describe('whoever says it behind a relative word, and what is beside a synonym', () => {
  const told = 'The choir met, the office said. “We go,” said Ina Kerr, who urged bakers to stay at the mill.';
  judges([
    ['Ina Kerr urged bakers to stay at the mill.', told, ''],
    ['The office urged bakers to stay at the mill.', told, '“office”'],
    ['Bakers must book at least 48 hours ahead.', 'Bakers must book at least 48 hours in advance.', '“ahead”'],
    ['Two of the biggest mills closed.', 'Small bakers cheered as two of the largest mills closed.', '“biggest”'],
  ]);
});
