/** Faithful sentences in other words than their passages, each beside one that says something else. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

const french = { language: 'fr' };
const wire = { name: 'Coast Wire' };

describe('a word that is no number here', () => {
  judges([
    ['The roof has to be mended first.', 'The roof has to be mended.', '“first”'],
    ['First the quay was flooded.', 'The quay was flooded.', '“First”'],
    ['The leak was first seen in 2019.', 'The leak was seen in 2019.', '“first”'],
    ['The leak was first seen in 2019.', 'The leak was first seen in 2019.', ''],
    ['The first leak was seen in 2019.', 'The leak was seen in 2019.', 'support-number'],
    ['Marelo’s first leak was seen in 2019.', 'Marelo’s leak was seen in 2019.', 'support-number'],
    ['The Petrel finished first.', 'The Petrel finished second.', 'support-number'],
    ['The owner is ill in one letter and well in another.', 'The owner is ill in letters, and well.', ''],
    [
      'The owner is ill in one letter and well in another.',
      'The owner is ill in two letters, and well.',
      'support-number',
    ],
    ['The owner is ill in one letter. He wrote another.', 'The owner is ill in letters. He wrote.', 'support-number'],
  ]);
});

describe('a number without a figure', () => {
  judges([
    ['Hundreds were without water.', 'Some 640 households were without water.', '“hundreds”'],
    ['Hundreds were without water.', 'Some 64 households were without water.', 'support-number'],
    ['Hundreds were without water.', '640 km of pipes were without water.', 'support-number'],
    ['Dozens of people left.', '36 residents left.', '“dozens”'],
    ['Dozens of boats left.', '36 residents left, and boats.', 'support-number'],
    ['Hundreds of thousands of trees fell.', '340,000 trees fell.', '“hundreds” “thousands”'],
    ['Hundreds of thousands of trees fell.', '34,000 trees fell.', 'support-number'],
    ['Tens of thousands of trees fell.', 'Tens of thousands of trees fell.', ''],
    ['Des dizaines de milliers d’arbres sont tombés.', '34 000 arbres sont tombés.', '“dizaines” “milliers”', french],
    ['A dozen mills closed.', 'About 12 mills closed.', ''],
    ['Twelve mills closed.', 'About 12 mills closed.', 'qualifier-dropped'],
    ['A dozen mills closed.', 'At least 12 mills closed.', 'qualifier-dropped'],
    ['A dozen mills closed.', 'About 20 mills closed.', 'support-number'],
  ]);
});

describe('a limit behind a number', () => {
  judges([
    ['The lock is shut for three months or longer.', 'The lock is shut for at least three months.', ''],
    ['The lock is shut for three months or longer.', 'The lock is shut for up to three months.', 'qualifier-dropped'],
    ['The lock is shut for three months at the most.', 'The lock is shut for up to three months.', ''],
    ['Crews of 12 or under are let in.', 'Crews of at most 12 are let in.', ''],
    ['Crews of 12 or over are let in.', 'Crews of at most 12 are let in.', 'qualifier-dropped'],
  ]);
});

describe('hundredths behind a measure', () => {
  judges([
    ['La passerelle mesure 1,5 mètre.', 'La passerelle mesure un mètre cinquante.', '', french],
    ['La passerelle mesure deux mètres dix.', 'La passerelle mesure 2,10 m.', '', french],
    ['La passerelle mesure 1,5 mètre.', 'La passerelle « mesure un mètre cinquante » au plus.', '', french],
    ['La passerelle mesure un mètre soixante.', 'La passerelle mesure 1,50 mètre.', 'support-number', french],
    ['La passerelle mesure 50 mètres.', 'La passerelle mesure un mètre cinquante.', 'support-number', french],
    ['La passerelle mesure 1,5 km.', 'La passerelle mesure un mètre cinquante.', 'support-number', french],
    ['À un mètre vingt bateaux passent.', 'À un mètre vingt bateaux passent.', '', french],
    ['The loaf costs two euros fifty.', 'The loaf costs €2.50.', ''],
    ['The loaf costs two euros fifteen.', 'The loaf costs €2.50.', 'support-number'],
  ]);
});

describe('none', () => {
  judges([
    ['No deaths were counted.', 'The mill counted 82 injuries and 0 deaths.', ''],
    ['No injuries were counted.', 'The mill counted 82 injuries and 0 deaths.', 'silence-undeclared'],
  ]);
});

describe('a number of what is told', () => {
  judges([
    ['The crews of the two lay.', 'The crews of Marelo and of Garça lay.', '“two”'],
    ['The crews of the three lay.', 'The crews of Marelo and of Garça lay.', 'support-number'],
    ['The two crews lay.', 'The three crews of Marelo and of Garça lay.', 'support-number'],
    ['Two crews lay.', 'Crews of Marelo and of Garça lay.', 'support-number'],
    ['Four of the bakers left.', 'Of nineteen bakers all but four left.', ''],
    ['Four of the bakers left.', 'Nineteen bakers left, four millers came.', 'support-number'],
    ['20 boats came, fewer than the 30 of 2019.', '20 boats came, down from 30 in 2019.', '“fewer”'],
    ['20 boats came, more than the 30 of 2019.', '20 boats came, down from 30 in 2019.', 'qualifier-dropped'],
    ['Fewer than the 30 boats of 2019 came.', 'Boats came, down from 30 in 2019.', '“fewer”'],
  ]);
});

describe('a negation of what is told otherwise', () => {
  judges([
    ['No strike was so large.', 'It was the largest strike.', '“No”'],
    ['No strike was large.', 'It was the largest strike.', 'silence-undeclared'],
    ['No strike was so large.', 'It was a large strike.', 'silence-undeclared'],
    ['Aucune grève n’a été aussi forte.', 'C’est la plus forte grève.', "“Aucune” “n'a”", french],
    ['Aucune grève n’a été forte.', 'C’est la plus forte grève.', 'silence-undeclared', french],
    ['The baker says no loaf was spoilt.', 'The baker, asked, says that loaves were not spoilt.', ''],
    ['The baker says no loaf was spoilt.', 'The baker, asked, says that loaves were spoilt.', 'silence-undeclared'],
    ['The baker says no more.', 'The baker, asked, says that loaves were not spoilt.', 'silence-undeclared'],
    ['The baker named nobody, Coast Wire writes.', 'The baker did not name those who left.', '“nobody” “named”', wire],
    ['The baker named nobody, Coast Wire writes.', 'The baker named those who left.', 'silence-undeclared', wire],
    ['No one has claimed the boat.', 'Nobody has claimed the boat.', ''],
    ['No one has claimed the boat.', 'Nobody has left, the crew claimed the boat.', 'silence-undeclared'],
    ['The crew is said to be lost.', 'The crew is reportedly lost.', '“said” “lost”'],
    ['The crew is lost.', 'The crew is reportedly lost.', 'qualifier-dropped'],
    ['Reis does not believe that boats sank.', 'Reis doubts that boats sank.', '“believe” “not”'],
    ['The lock stays shut until May.', 'The lock will not open before May.', '“stays” “shut” “until”'],
    ['The lock opens until May.', 'The lock opens before May.', 'support-date'],
    ['The lock will not open until May.', 'The lock will not open before May.', 'support-date'],
    ['Neither of them, Marelo and Garça, came.', 'Neither Marelo nor Garça came.', '“Neither”'],
    ['Both of them, Marelo and Garça, came.', 'Neither Marelo nor Garça came.', '“Marelo” “Garça” “came”'],
    [
      'Reis differs: Lund says there was fire.',
      '“There was fire, no smoke, nothing,” Lund says, as Reis differs.',
      '“Lund” “says” “Reis” “differs”',
    ],
    ['Lund says there was smoke.', '“There was fire, no smoke, nothing,” Lund says.', 'qualifier-dropped'],
  ]);
});

describe('a date with a bound', () => {
  judges([
    ['The mill was built before 1970.', 'The mill was built in 1962.', '“before” “1970”'],
    ['The mill was built before 1960.', 'The mill was built in 1962.', 'support-date'],
    ['The mill was built after 1905.', 'The mill was built in 1962.', 'support-date'],
    ['The mill opened after May 2024.', 'The mill opened on 3 June 2024.', '“after” “May 2024”'],
    ['The mill opened before 27 May 2024.', 'The mill opened on 26 May 2024.', '“before” “27 May 2024”'],
    ['The mill opened before 25 May 2024.', 'The mill opened on 26 May 2024.', 'support-date'],
    ['The mill opened before 2010.', 'The mill opened after 2008.', 'support-date support-word'],
  ]);
});

describe('a date in another form', () => {
  judges([
    ['The mill closed on 11 June 2003.', 'The mill (2001.02.03 – 2003.06.11) closed.', ''],
    ['The mill closed on 12 June 2003.', 'The mill (2001.02.03 – 2003.06.11) closed.', 'support-date'],
    ['The mill closed in the 2000’s.', 'The mill closed in 2001.', "“2000's”"],
    ['The mill closed in the 1990’s.', 'The mill closed in 2001.', 'support-number'],
    ['Jeudi, le moulin a fermé.', 'Le moulin a fermé jeudi.', '', french],
    ['Jeudi, le moulin a fermé.', 'Le moulin a fermé mardi.', 'support-date', french],
    ['Le moulin a fermé jeudi 13 mars 2025.', 'Jeudi 13 mars 2025, le moulin a fermé.', '', french],
  ]);
});

describe('ages', () => {
  judges([
    ['Bakers aged 16-24 came.', 'Bakers came, all 16-24 years old.', ''],
    ['16-24 year old bakers came.', 'Bakers aged 16-24 came.', ''],
    ['Bakers aged 16-26 came.', 'Bakers came, all 16-24 years old.', 'support-number'],
    ['Bakers aged 16 came.', 'Bakers aged 16-24 came.', 'qualifier-dropped'],
  ]);
});

describe('a part with a limit', () => {
  judges([
    ['Over half of the bakers came.', '52% of the bakers came.', '“half”'],
    ['Over half of the bakers came.', '48% of the bakers came.', 'support-number'],
    ['Over a quarter of the bakers came.', '70% of the bakers came.', 'support-number'],
    ['About half of the bakers came.', '49% of the bakers came.', '“half”'],
    ['Nearly a third of the bakers came.', '32% of the bakers came.', '“a third”'],
    ['Nearly a third of the bakers came.', '35% of the bakers came.', 'support-number'],
    ['One baker in two came.', 'Half of the bakers came.', '“One” “two”'],
    ['One baker in three came.', 'Half of the bakers came.', 'support-number'],
  ]);
});

describe('a number in another form', () => {
  judges([
    ['The second part sank.', 'Part 2 sank.', ''],
    ['Part two sank.', 'The second part sank.', ''],
    ['The third part sank.', 'Part 2 sank, and 3 boats.', 'support-number'],
    ['Part 12 sank.', 'The 12th boat sank.', 'support-number'],
    ['La première saison est finie.', 'La saison 1 est finie.', '', french],
    ['La deuxième saison est finie.', 'La saison 1 est finie.', 'support-number', french],
    ['The 19th-century quay sank.', 'The quay of 1870 sank.', '“century” “19th”'],
    ['The 18th-century quay sank.', 'The quay of 1870 sank.', 'support-number'],
    ['A dozen boats sank.', 'Eleven boats sank.', '“A dozen”'],
    ['A dozen boats sank.', 'Fifteen boats sank.', 'support-number'],
    ['The crew has one loaf.', 'The crew has a loaf.', '“one”'],
    ['The crew has one loaf.', 'The crew has loaves.', 'support-number'],
    ['The crews were more than 100.', 'The crews were 104.', '“100”'],
    ['The crews were more than 100.', 'The crews were 94.', 'support-number'],
    ['M. Lobo est venu.', 'Rui Lobo est venu.', '“M.”', french],
    ['M. Reis est venu.', 'Rui Lobo est venu.', 'support-name', french],
  ]);
});
