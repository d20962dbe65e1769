/** What is told in other words, by the calendar, by reckoning or by what a document is about: what refuses it, and what an editor would sign. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

describe('months of a year', () => {
  const quay = 'In the first nine months of 2023 the quay lost 47 boats.';
  judges([
    ['Between January and September 2023 the quay lost 47 boats.', quay, '“January and September 2023”'],
    ['From January to September 2023 the quay lost 47 boats.', quay, '“January to September 2023”'],
    ['Between January and October 2023 the quay lost 47 boats.', quay, 'support-date'],
    ['Between January and September 2022 the quay lost 47 boats.', quay, 'support-date'],
    ['In September 2023 the quay lost 47 boats.', quay, 'support-date'],
  ]);
  const range = 'Boats sank between April and June 2023.';
  judges([
    ['Boats sank in the second quarter of 2023.', range, '“quarter” “second quarter of 2023”'],
    ['Boats sank in the third quarter of 2023.', range, 'support-number'],
    ['Boats sank in the first half of 2023.', range, 'support-number'],
  ]);
  judges([
    ['Boats sank in the final quarter of 2023.', 'In the last three months of 2023 boats sank.', '“quarter”'],
    [
      'Boats sank between October and December 2023.',
      'In the last three months of 2023 boats sank.',
      '“October and December 2023”',
    ],
    [
      'Boats sank from July to December 2023.',
      'In the second half of the year 2023 boats sank.',
      '“July to December 2023”',
    ],
    ['Boats sank in the first 15 months of 2023.', 'Boats sank between January and March 2023.', 'support-number'],
  ]);
  judges([
    [
      'Entre janvier et juin 2023, des bateaux ont coulé.',
      'Des bateaux ont coulé au premier semestre 2023.',
      '“janvier et juin 2023”',
      { language: 'fr' },
    ],
    [
      'Entre janvier et juillet 2023, des bateaux ont coulé.',
      'Des bateaux ont coulé au premier semestre 2023.',
      'support-date',
      { language: 'fr' },
    ],
    [
      'Les neuf premiers mois de 2023, des bateaux ont coulé.',
      'Des bateaux ont coulé de janvier à septembre 2023.',
      '“premiers” “mois” “neuf premiers mois de 2023”',
      { language: 'fr' },
    ],
  ]);
});

describe('so many for each so many', () => {
  judges([
    [
      'There are 129 boats for every 100 berths.',
      'The berths are filled to 129 percent with boats.',
      '“every” “129” “100”',
    ],
    [
      'For every 100 berths there are 129 boats.',
      'The berths are filled to 129 percent with boats.',
      '“every” “100” “129”',
    ],
    ['There are 119 boats for every 100 berths.', 'The berths are filled to 129 percent with boats.', 'support-number'],
    ['For every 10 berths there are 129 boats.', 'The berths are filled to 129 percent with boats.', 'support-number'],
    ['For every ten boats, four sank.', 'Four out of ten boats sank.', '“every”'],
    ['For every ten boats, five sank.', 'Four out of ten boats sank.', 'support-number'],
  ]);
});

describe('one and so many others', () => {
  const boats = 'The ferry sank, and at least six other boats.';
  judges([
    ['At least seven boats sank.', boats, '“seven”'],
    ['At least eight boats sank.', boats, 'support-number'],
    ['Seven boats sank.', boats, 'support-number'],
    ['Seven boats sank.', 'The ferry sank, and six others.', '“boats” “Seven”'],
    ['Seven boats sank.', 'The ferry sank, and six boats.', 'support-number'],
  ]);
});

describe('the opposite of something else', () => {
  judges([
    ['Six sailors lost their lives.', 'The fire left six sailors dead.', '“lost” “lives”'],
    ['Six sailors are alive.', 'The fire left six sailors dead.', 'support-word'],
    ['The younger of the two sailors is 19.', 'Two sailors, aged 19 and 22, left.', '“younger”'],
    ['The older of the two sailors is 19.', 'The younger of the two sailors is 19.', 'support-word'],
    ['The port grew less in 2022 than in 2021.', 'The port grew more slowly in 2022 than in 2021.', '“less”'],
    ['The port grew less in 2022 than in 2021.', 'The port grew more in 2022 than in 2021.', 'support-word'],
    [
      'There are not enough places: 62 boats share 40.',
      'The quay, built for 40 boats, has 62.',
      '“enough” “share” “not”',
    ],
    ['The report does not give enough places.', 'The quay has 40 gates.', 'silence-undeclared'],
  ]);
});

describe('what all of a document is about', () => {
  const source = 'Norway mourns. The boats sank.';
  judges([
    ['Norwegian boats sank.', 'The boats sank.', '“norwegian” “Norwegian”', { source }],
    ['Norwegian boats sank.', 'The boats sank.', 'support-name'],
    ['Norwegian bakers sank.', 'The boats sank.', 'support-name', { source }],
    ['Swedish boats sank.', 'The boats sank.', 'support-name', { source }],
    ['The boats of Norway sank.', 'The boats sank.', 'support-name', { source }],
  ]);
});

describe('what comes before what', () => {
  const fell = 'The mill fell after the quay opened.';
  judges([
    ['Before the mill fell, the quay opened.', fell, '“before”'],
    ['Before the mill fell the quay opened.', fell, '“before”'],
    ['Before the quay opened, the mill fell.', fell, 'support-word'],
    ['The quay opened before the mill fell.', 'After the quay opened the mill fell.', '“before”'],
  ]);
  const fires = 'The fires follow a similar attack just a day earlier, in which a mill burned.';
  judges([
    ['The fires came a day before a similar attack on a mill.', fires, 'support-word'],
    ['A similar attack on a mill came a day before the fires.', fires, ''],
    ['Before the fires, a similar attack burned a mill.', fires, ''],
    ['A day before, a similar attack burned a mill.', fires, ''],
    ['The strike came after the vote in the mill.', 'The strike preceded the vote in the mill.', 'support-word'],
    ['The vote in the mill came after the strike.', 'The strike preceded the vote in the mill.', '“came” “after”'],
  ]);
});

describe('a number that names nothing that it counts', () => {
  const vote = 'The bakers voted by 412 to 97 to strike.';
  judges([
    ['More than 400 bakers voted to strike.', vote, '“400”'],
    ['Fewer than 100 bakers voted against a strike.', vote, '“100”'],
    ['More than 500 bakers voted to strike.', vote, 'support-number'],
    ['More than 400 ovens are lit.', 'The mill sold 412 loaves, and the ovens are lit.', 'support-number'],
  ]);
});

describe('what something depends on, and what is denied', () => {
  judges([
    [
      'Without a deal only school boats will run.',
      'If no deal is reached, only school boats will run.',
      '“deal” “school” “boats” “run”',
    ],
    ['Only school boats will run.', 'If no deal is reached, only school boats will run.', 'qualifier-dropped'],
    ['The quay opens within weeks, not months.', 'The quay opens in weeks rather than months.', '“not”'],
    ['The quay does not open.', 'The quay opens in weeks.', 'silence-undeclared'],
    ['Lobo criticised the timing.', 'Lobo understood the anger but not the timing.', '“criticised” “timing”'],
    ['Lobo understood the timing.', 'Lobo understood the anger but not the timing.', 'qualifier-dropped'],
  ]);
});

describe('a day so many days behind one without its year', () => {
  const coins = 'Coins were lost on 3 March, and missed two days later.';
  judges([
    ['Coins were missed on 5 March.', coins, '“5 March”', { published: '2024-05-10' }],
    ['Coins were missed on 6 March.', coins, 'support-date', { published: '2024-05-10' }],
  ]);
});

describe('a number that another tells', () => {
  const pilot = 'The union wants a second pilot, the port says that would cost £3m a year.';
  judges([
    ['The union says that a second pilot would cost £3m a year.', pilot, '“union”'],
    ['The port says that a second pilot would cost £3m a year.', pilot, ''],
  ]);
});
