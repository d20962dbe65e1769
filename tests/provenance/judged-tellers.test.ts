/** Sentences that a source tells, beside the passages that they rest on: whose words they are, and of whom they tell. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const post = { name: 'Mill Post' };

describe('what a source only relays', () => {
  judges([
    [
      'The frost cracked the old quay, the Mill Post writes.',
      'Lund believes the frost cracked the old quay.',
      '“frost cracked the old quay”',
      post,
    ],
    [
      'Lund believes the frost cracked the old quay, the Mill Post writes.',
      'Lund believes the frost cracked the old quay.',
      '',
      post,
    ],
    [
      'The bakery is to close, according to the Mill Post.',
      'According to Lund, the bakery is to close.',
      '“bakery is to close”',
      post,
    ],
    [
      'The bakery is to close, says Lund, according to the Mill Post.',
      'According to Lund, the bakery is to close.',
      '',
      post,
    ],
    [
      'Reis has called Lund to the quay, the Mill Post writes.',
      'Lund ran to the quay, bringing Reis.',
      '“called”',
      post,
    ],
    ['Lund called the quay old, the Mill Post writes.', '“The quay is old,” Lund said.', '', post],
    ['Lund knows the quay is old, the Mill Post writes.', 'Lund believes the quay is old.', '“knows”', post],
    ['The Mill Post counts seven boats, and gives no reason.', 'Seven boats sank.', 'silence-undeclared', post],
  ]);
});

describe('a question', () => {
  judges([
    [
      'The bakery will reopen in May, the Mill Post writes.',
      'Will the bakery reopen in May?',
      '“bakery” “reopen”',
      post,
    ],
    ['The bakery reopened in May.', 'Will the bakery reopen? It reopened in May.', ''],
    ['Will the bakery reopen?', 'Will the bakery reopen?', ''],
  ]);
});

describe('one half of a sentence with the other', () => {
  judges([
    ['The ferry and the bank closed.', 'The ferry and the mill closed; the bank stayed open.', '“bank”'],
    ['The ferry and the mill closed.', 'The ferry and the mill closed; the bank stayed open.', ''],
    ['Boats sank off Garça.', 'Masts broke off Garça, while boats sank off Marelo.', '“Garça”'],
    ['Boats sank off Marelo.', 'Masts broke off Garça, while boats sank off Marelo.', ''],
    ['Boats sank, according to Lund.', 'According to Lund, masts broke, while boats sank.', ''],
    ['Besides Garça, boats sank.', 'Masts broke in Garça, while boats sank.', ''],
    ['Lund sold the mill.', 'Lund left Garça, and he sold the mill.', ''],
  ]);
});

describe('what somebody only claims or cannot say', () => {
  judges([
    // "Carried" and "put" are words of documents: nobody is said by them to say anything.
    [
      'The clerk sold bread that carried no mark.',
      'The suit claims that the clerk sold bread that carried no mark.',
      '“sold” “clerk sold bread that carried no mark”',
    ],
    [
      'The clerk sold old bread, Lund insists.',
      'The suit of Lund claims that the clerk sold old bread.',
      '“insists” “sold”',
    ],
    ['A baker sold old bread.', 'Lund looked into a complaint that a baker sold old bread.', '“baker sold old bread”'],
    ['A baker sold old bread.', 'After a complaint of Lund’s a baker sold old bread.', ''],
    [
      'The strike is over, the owner, Ana Reis, said.',
      '“We cannot yet say that the strike is over,” said Ana Reis, the owner.',
      '“strike”',
    ],
    [
      'The strike is over, the owner, Ana Reis, said.',
      '“We can say that the strike is over,” said Ana Reis, the owner.',
      '',
    ],
  ]);
});

describe('what only seems so', () => {
  judges([
    ['The closures were planned.', 'The closures appear planned.', '“planned”'],
    ['The closures were planned.', 'The closures seem to have been planned.', '“planned”'],
    ['The closures seem sudden.', 'The closures appear to be sudden.', ''],
    ['The boat, said to be a wreck, sank.', 'The boat, reportedly a wreck, sank.', '“said”'],
  ]);
});

describe('what was so, or is to come', () => {
  judges([
    ['The mill used to grind wheat.', 'The mill grinds wheat.', '“used”'],
    ['The mill used old stones.', 'The mill used old stones.', ''],
    ['Bakers have taken bigger ovens.', 'Bakers plan to rent bigger ovens.', '“taken”'],
    ['The plan is to rent bigger ovens.', 'Bakers plan to rent bigger ovens.', ''],
  ]);
});

describe('who is named beside what he is', () => {
  judges([
    [
      'The divers closed the quay.',
      'The harbour master, Ana Reis, closed the quay after the divers’ call.',
      '“closed”',
    ],
    [
      'The harbour master closed the quay.',
      'The harbour master, Ana Reis, closed the quay after the divers’ call.',
      '',
    ],
  ]);
});

describe('a part in apposition', () => {
  judges([
    ['Three boats belonging to the town sank.', 'Three boats, two belonging to the town, sank.', '“belonging” “town”'],
    ['Of the three boats that sank, two belonged to the town.', 'Three boats, two belonging to the town, sank.', ''],
    ['Three boats, two belonging to the town, sank.', 'Three boats, two belonging to the town, sank.', ''],
  ]);
});

describe('a denial in other words', () => {
  judges([
    ['The crew were no pirates, the Mill Post writes.', 'The crew were not pirates.', '', post],
    ['The Mill Post does not write who left.', 'The crew left.', 'silence-undeclared', post],
    ['Nobody knew the ferry.', 'The ferry was unknown.', '“knew”'],
    ['The bank was not closed.', 'The ferry was closed; the bank was open.', '“not”'],
    ['The bank was not closed.', 'The bank was closed.', 'silence-undeclared'],
    ['The quay has not yet been sold.', 'The quay is to be sold, Lund hopes.', '“sold” “not”'],
    ['The quay has not been sold.', 'The quay was sold, Lund said.', 'silence-undeclared'],
    ['Lund does not trust Reis.', 'Lund trusts Reis and has brought no boats.', '“not”'],
    ['Lund trusts Reis and brought no boats.', 'Lund trusts Reis and has brought no boats.', ''],
  ]);
});

describe('a part in words', () => {
  judges([
    ['A third of the catch was lost.', 'The catch fell by a third.', '“lost”'],
    ['A third of the catch was lost.', 'The catch was sold by a third party, and fell.', 'support-number'],
    ['Two masts are missing.', 'The boat had lost two masts.', ''],
  ]);
});
