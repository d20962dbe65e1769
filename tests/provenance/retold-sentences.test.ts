/** What editors tell in other words than their source, each beside what the source does not say. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const french = { language: 'fr' };
const ofMay = { published: '2024-05-16' };

describe('a date that is reckoned from the day of its source', () => {
  judges([
    ['The quay fell on Monday, May 13.', 'The quay fell on Monday.', '“Monday, May 13”', ofMay],
    ['The quay opens on 20 May 2024.', 'The quay opens on Monday.', '“20 May 2024”', ofMay],
    ['The quay fell on Tuesday, May 14.', 'The quay fell on Monday.', 'support-date', ofMay],
    ['The quay fell on Monday, May 6.', 'The quay fell on Monday.', 'support-date', ofMay],
    ['The quay fell on Monday, May 13.', 'The quay fell on Monday.', 'support-date'],
    ['The quay fell on Monday, May 13.', 'The quay fell on Monday.', 'support-date', { published: '2024-05' }],
    ['The quay fell on 15 May.', 'The quay fell yesterday.', '“15 May”', ofMay],
    ['The quay fell on 14 May.', 'The quay fell yesterday.', 'support-date', ofMay],
    ['The quay fell in April.', 'The quay fell last month.', '“April”', ofMay],
    ['The quay fell in December 2023.', 'The quay fell last month.', '“December 2023”', { published: '2024-01-03' }],
    ['The quay fell in March.', 'The quay fell last month.', 'support-date', ofMay],
    ['The quay fell in 2023.', 'The quay fell last year.', '“2023”', ofMay],
    ['The quay fell in 2022.', 'The quay fell last year.', 'support-date', ofMay],
    ['The quay fell in 2024.', 'The quay fell on Monday.', 'support-date', ofMay],
    ['Le quai a cédé le lundi 13 mai.', 'Le quai a cédé lundi.', '“lundi 13 mai”', { ...french, ...ofMay }],
    ['Le quai a cédé le lundi 6 mai.', 'Le quai a cédé lundi.', 'support-date', { ...french, ...ofMay }],
  ]);
});

describe('a number that is none, or another', () => {
  judges([
    ['Sept jours ont passé.', 'Sept jours ont passé.', '', french],
    ['Sept jours ont passé.', 'Huit jours ont passé.', 'support-number', french],
    ['En sept jours, le pain a durci.', 'Le pain a durci en une semaine.', '“sept”', french],
    ['Le four date du 3 sept. 2024.', 'Le four date du 3 septembre 2024.', '', french],
    ['Le pain a durci, selon Les Deux Fours.', 'Le pain a durci.', '', { ...french, name: 'Les Deux Fours' }],
    ['Boats sank, the Ten Isles Post says.', 'Boats sank.', '', { name: 'Ten Isles Post' }],
    ['Ten boats sank, the Ten Isles Post says.', 'Boats sank.', 'support-number', { name: 'Ten Isles Post' }],
    ['Mould was found in 3 million of the loaves.', 'Mould was found in 3 of the 9 million loaves.', ''],
    ['Mould was found in 4 million of the loaves.', 'Mould was found in 3 of the 9 million loaves.', 'support-number'],
    ['One million were sold.', 'One in 9 million was sold.', 'support-number'],
    ['Le four vaut 4 des 7 millions d’euros.', 'Le four vaut 4 millions sur 7 millions d’euros.', '', french],
    ['The bakers ask for 300 euros.', 'The mill offers 150 euros; the bakers ask for double.', '“300”'],
    ['The mill lost 75 euros in May.', 'In June the mill lost 150 euros, twice as much as in May.', '“75”'],
    ['The bakers ask for 450 euros.', 'The mill offers 150 euros; the bakers ask for double.', 'support-number'],
    ['The bakers ask for 300 loaves.', 'The mill offers 150 euros; the bakers ask for double.', 'support-number'],
  ]);
});

describe('what is to come', () => {
  judges([
    ['The quay is to be sold.', 'The council will sell the quay.', ''],
    ['The quay has been sold.', 'The council will sell the quay.', 'support-word'],
  ]);
});

describe('a condition, or the time from which something is so', () => {
  judges([
    ['Unless the mill is sold, it will close.', 'The mill will close if it is not sold.', '“unless” “sold”'],
    ['The mill is sold.', 'The mill will close if it is not sold.', 'qualifier-dropped support-word'],
    ['If the mill is sold, it will close.', 'The mill will close if it is not sold.', 'qualifier-dropped'],
    [
      'Only after the sale will loaves be baked.',
      'No loaves will be baked until the sale is over.',
      '“only” “after” “baked” “loaves” “will”',
    ],
    ['After the sale loaves will be baked.', 'No loaves will be baked until the sale is over.', 'qualifier-dropped'],
    ['The mill will not open until it is sold.', 'The mill will open once it is sold.', '“until” “not”'],
    ['The mill will not open.', 'The mill will open once it is sold.', 'silence-undeclared'],
  ]);
});

describe('a negation', () => {
  judges([
    ['The mayor said nobody had warned her.', '“No one told us,” the mayor said.', '“warned” “nobody”'],
    ['The mayor said nobody had warned her.', '“They told us,” the mayor said.', 'silence-undeclared'],
    [
      'The cause is not yet known, Coast Wire writes.',
      'The cause has not been established.',
      '“known” “not”',
      { name: 'Coast Wire' },
    ],
    [
      'Coast Wire does not know the cause.',
      'The cause has not been established.',
      'silence-undeclared',
      { name: 'Coast Wire' },
    ],
    ['Two ovens are without power.', 'Power was restored to all but two ovens.', '“without”'],
    ['Two ovens are without power.', 'Power was restored to two ovens.', 'silence-undeclared'],
    ['The old mill did not burn.', 'Eleven mills burned; the old one was spared.', '“not” “old”'],
    ['The old mill did not burn.', 'Eleven mills burned, the old one too.', 'silence-undeclared'],
    ['Le vieux moulin n’a pas brûlé.', 'Onze moulins ont brûlé ; le vieux a été épargné.', "“n'a” “vieux”", french],
    ['Le vieux moulin n’a pas brûlé.', 'Onze moulins ont brûlé, et le vieux aussi.', 'silence-undeclared', french],
  ]);
});
