/** What an editor may tell in another form than the source, each beside what the source does not say. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const french = { language: 'fr' };

describe('a denial of what a passage denies in another form', () => {
  judges([
    ['Ana Reis has made no comment.', 'Ana Reis baked. Bo Lund resigned; he has not commented.', '“made”'],
    ['There were no reports of flooded mills.', 'No mills were reported flooded.', ''],
    ['Bakers who give no good reason lose a place.', 'Bakers without a good reason lose a place.', '“give”'],
    // What the source does not say is declared, and searched for.
    ['It gives no good reason.', 'Bakers without a good reason lose a place.', 'silence-undeclared'],
    ['The article gives no good reason.', 'Bakers without a good reason lose a place.', 'silence-undeclared'],
    ['The article makes no comment.', 'Bo Lund has not commented.', 'silence-undeclared'],
    ['Bakers who give no good reason lose a place.', 'Bakers lose a place.', 'silence-undeclared'],
  ]);
});

describe('a bound of a number, beside another number of the same value', () => {
  judges([
    [
      'More than three tonnes of rye burned.',
      'Of the rye 3.2 tonnes burned, and three bakers fled.',
      '“three” “tonnes”',
    ],
    [
      'More than four tonnes of rye burned.',
      'Of the rye 3.2 tonnes burned, and four bakers fled.',
      'qualifier-dropped support-number',
    ],
    ['More than three bakers fled.', 'Of the rye 3.2 tonnes burned, and three bakers fled.', 'qualifier-dropped'],
    ['Plus d’une tonne de seigle a brûlé.', 'Il a brûlé 1,3 tonne de seigle.', '“une”', french],
    ['Plus de deux tonnes de seigle ont brûlé.', 'Il a brûlé 1,3 tonne de seigle.', 'support-number', french],
    ['Le four chauffe plus de six heures.', 'Le four chauffe : cela dépasse déjà six heures.', '', french],
    [
      'Le four chauffe moins de six heures.',
      'Le four chauffe : cela dépasse déjà six heures.',
      'qualifier-dropped',
      french,
    ],
  ]);
});

describe('what a preposition is about, and limits no number', () => {
  judges([
    ['The dispute is about a lease of three years.', 'The dispute is over a three-year lease.', ''],
    ['The dispute has lasted three years.', 'The dispute has lasted over three years.', 'qualifier-dropped'],
    ['The wait was two hours.', 'It was more than a two-hour wait.', 'qualifier-dropped'],
  ]);
});

describe('a range in another form', () => {
  judges([
    ['The pupils are between the ages of eight and ten.', 'The pupils are aged 8–10 years.', ''],
    ['The pupils are between the ages of eight and eleven.', 'The pupils are aged 8–10 years.', 'support-number'],
    ['The pupils are eight.', 'The pupils are aged 8–10 years.', 'qualifier-dropped'],
    ['The books have between 10 and 32 pages.', 'The books range from ten to 32 pages.', ''],
    ['The books have ten pages.', 'The books range from ten to 32 pages.', 'qualifier-dropped'],
    ['The books had between 10 and 32 pages.', 'The books went from ten to 32 pages.', 'qualifier-dropped'],
    ['The number of loaves is put at 40 to 50.', 'He put it at 40 to 50 loaves.', ''],
    ['Les pains du 2 au 9 mai sont rappelés.', 'Les pains cuits entre le 2 et le 9 mai sont rappelés.', '', french],
    [
      'Les pains du 3 au 9 mai sont rappelés.',
      'Les pains cuits entre le 2 et le 9 mai sont rappelés.',
      'support-date',
      french,
    ],
  ]);
});

describe('a name in another form', () => {
  judges([
    [
      'Ortland’s Harbour Board met.',
      'The Harbour Board of Ortland met, and so did the Flood Board.',
      "“Ortland's Harbour Board”",
    ],
    ['Ostland’s Harbour Board met.', 'The Harbour Board of Ortland met.', '“ostland” “Ostland”'],
    ['The Mill House of Savria is shut.', 'The Savrian mill house is shut.', '“Savria”'],
    ['The Mill House of Savoria is shut.', 'The Savrian mill house is shut.', 'support-name'],
  ]);
});

describe('what was so before, and begins', () => {
  judges([
    ['The first loaves are due in May.', 'Deliveries of loaves begin in May.', '“due” “first”'],
    ['Reis promised the same oven a second time.', 'Reis promised the same oven twice.', '“second”'],
    ['The third loaves are due in May.', 'Deliveries of loaves begin in May.', 'support-number'],
  ]);
});

describe('a condition, and who says something else', () => {
  const passage = 'The rule, which Ana Reis calls the best in years, will apply if the board agrees.';
  judges([
    ['No rule in years was as good, according to Ana Reis.', passage, '“No” “rule” “years” “good” “Ana” “Reis”'],
    ['The rule will apply.', passage, 'qualifier-dropped'],
    ['The rule is to apply.', passage, 'qualifier-dropped'],
  ]);
});

describe('whoever does something else', () => {
  const rescued = 'Bakers saved 70 boats, and the Marelo Navy burned 20 more.';
  const tested =
    'The bread failed tests by its maker, Lund Mills, as the Bread Board asked. The mole was sold by the town.';
  judges([
    ['Bakers saved 70 boats.', rescued, ''],
    ['The Marelo Navy saved 70 boats.', rescued, '“saved” “Marelo” “Navy”'],
    ['The bread failed tests by Lund Mills.', tested, ''],
    ['The bread failed tests by the Bread Board.', tested, '“Bread Board”'],
    ['The mole was sold by the Bread Board.', tested, '“Bread Board”'],
    ['The mole was sold by the maker.', tested, '“maker”'],
    ['The bread was asked for by the Bread Board.', tested, ''],
    ['The mole was sold by the maker.', 'The maker of Lund Mills sold the mole.', ''],
    ['The mole was sold by the town.', 'The maker sold the mole, the town said.', '“town”'],
    ['The boat lay by the mill.', 'The boat lay beside the mill.', ''],
    ['The mole was sold by Lund, Reis said.', 'Lund and the town sold the mole, Reis said.', ''],
    ['Sales rose by 33 boats.', 'The boats were sold by Reis. Sales rose by 33 boats.', ''],
  ]);
});

describe('who says how many, or something else', () => {
  const losses = 'The town put its losses at 90 million euros, a figure the union called too high. Reis baked.';
  const link = 'Lund said that patrols had helped, but Ina Reis cautioned that the figures proved no link.';
  judges([
    ['The town put the losses at 90 million euros.', losses, ''],
    ['The union put the losses at 90 million euros.', losses, '“union”'],
    ['Ina Reis cautioned that the figures proved no link.', link, ''],
    ['Lund cautioned that the figures proved no link.', link, '“Lund” “figures”'],
    [
      'The union told the judges that it would appeal against the loaf tax.',
      'The union sold loaves. Reis, who is ill, told the judges she would appeal against the tax.',
      '“union”',
    ],
  ]);
});

describe('to what something is done', () => {
  const upheld = 'The court upheld the sale. The judges quashed an older fine.';
  judges([
    ['The judges upheld the sale.', upheld, ''],
    ['The judges upheld an older fine.', upheld, '“upheld”'],
  ]);
});

describe('the whole, and what is left out of it', () => {
  const dropped = 'Thefts dropped in all but two of the 11 towns. Loaves are sold in some of the shops of the island.';
  judges([
    ['Thefts dropped in all but two of the towns.', dropped, ''],
    ['Thefts dropped in all of the towns.', dropped, '“all”'],
    ['Thefts dropped in each of the 11 towns.', dropped, '“each”'],
    ['Loaves are sold throughout the island.', dropped, '“throughout”'],
    ['Loaves are sold throughout the island.', 'Loaves are sold all over the island.', ''],
    ['Thefts dropped in each of the 11 towns.', 'Thefts dropped in each of the 11 towns.', ''],
  ]);
});

describe('what is denied by the beginning of its word, or withheld', () => {
  const ill = 'Nine of ten were unvaccinated or did not know their vaccination status.';
  const motive = 'Reis wrote about mills, but Lund declined to say whether her work was held the motive.';
  judges([
    ['Nine of ten were vaccinated or did not know their vaccination status.', ill, '“vaccinated”'],
    ['Nine of ten were unvaccinated or did not know their vaccination status.', ill, ''],
    ['Lund said that the work of Reis about mills was held the motive.', motive, '“said” “work” “held” “motive”'],
    ['Lund declined to say whether her work was held the motive.', motive, ''],
    ['The tests are mandatory.', 'The tests are voluntary.', 'support-word'],
  ]);
});

describe('what is done, told as to come', () => {
  const sold =
    'The mill was sold in May, and the quay will be repaired. A fair was held in June and will be held again.';
  judges([
    ['The mill will be sold in May.', sold, '“sold”'],
    ['The quay will be repaired.', sold, ''],
    ['A fair will be held again.', sold, ''],
  ]);
});

describe('a word in the place of another', () => {
  judges([
    ['The council sent two old boats to the quay.', 'The council deployed two old boats to the quay.', '“sent”'],
    ['The council sank two old boats at the quay.', 'The council deployed two old boats at the quay.', 'support-word'],
    ['It was the town’s bid to have the mill shut.', 'It was the town’s attempt to have the mill shut.', '“it” “bid”'],
  ]);
});
