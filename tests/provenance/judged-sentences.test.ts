/** Sentences beside the passages that they rest on: what refuses each, and what an editor would have to sign. */
import { describe } from 'vitest';
import { judges } from '../fixtures/judged.ts';

describe('a number', () => {
  judges([
    ['The quay cost twice as much.', 'The quay cost much.', 'support-number'],
    ['The quay cost twice as much.', 'The quay cost twice as much.', ''],
    ['The quay cost twice as much.', 'Costs of the quay doubled over the years.', ''],
    ['The crew left at twice.', 'The crew doubled down on quays, and left.', 'support-number'],
    ['The crews flew AB12.', 'The crews flew.', 'support-name support-number'],
    ['The crews flew AB12.', 'The crews flew AB12.', ''],
    ['The crews flew AB12.', 'The crews flew AB123.', 'support-name support-number'],
    ['The crews flew AB12.', 'The crews flew CAB12.', 'support-name support-number'],
    ['The crews flew AB12.', 'The crews flew X-AB12.', ''],
    ['Marelo had 7C.', 'Marelo had -7C.', 'support-number'],
    ['１９ boats sank.', '91 boats sank.', 'support-number'],
    ['١٩ boats sank.', '91 boats sank.', 'support-number'],
    ['١٩ boats sank.', '١٩ boats sank.', ''],
    ['The quay has ⑤ gates.', 'The quay has gates.', 'support-number'],
    ['10⁶ boats sank.', '10 boats sank.', 'support-number'],
    ['10⁶ boats sank.', '10⁶ boats sank.', ''],
    ['The quay has 40 m².', 'The quay has 40 m².', ''],
    ['五 boats sank.', 'Boats sank.', '“五”'],
    ['In 1962 Marelo fell.', '1962 was when Marelo fell.', ''],
    ['Cheers met the 300th goal.', 'Cheers met 300 goals.', ''],
    ['Cheers met the 300th goal.', 'Cheers met 300 boats.', 'support-number'],
    ['In the ’90s Marelo fell.', 'In the 1990s Marelo fell.', ''],
    ['In the ’80s Marelo fell.', 'In the 1990s Marelo fell.', 'support-number'],
    ['In the 1890s Marelo fell.', 'In the 1990s Marelo fell.', 'support-number'],
    ['In the 1990s boats sank.', 'In the ’90s boats sank.', ''],
    ['90 boats sank.', 'In the 1990s boats sank.', 'support-number'],
    ['Half the boats sank.', 'A third of the boats sank.', 'support-number'],
    ['Half as many boats sank in May.', 'In June double the boats of May sank.', '“half”'],
    ['Half as many boats sank in May.', 'In June three times the boats of May sank.', 'support-number'],
    ['One boat left.', 'Two boats left.', 'support-number'],
    ['One by one the boats left.', 'The boats left.', ''],
    ['One or two boats sank.', 'Boats sank.', 'support-number'],
    ['The boats left as one.', 'The boats left.', ''],
    ['The last one left.', 'The boats left.', 'support-number'],
    ['Only one left.', 'Only boats left.', ''],
    ['Une personne part.', 'Deux personnes partent.', 'support-number', { language: 'fr' }],
    ['Reis est une boulangère.', 'Reis et Lobo sont deux boulangères.', '', { language: 'fr' }],
    ['Une personne part.', 'Une personne part, deux personnes restent.', '', { language: 'fr' }],
    ['Boats sank, Channel 4 says.', 'Boats sank.', '', { name: 'Channel 4' }],
    ['Boats sank, Channel 5 says.', 'Boats sank.', 'support-number', { name: 'Channel 4' }],
    ['One of the boats left.', 'Two boats left.', ''],
    ['Marelo is the one, Lobo said.', 'Lobo said Marelo is the one.', ''],
    ['Boats cost 40 euros.', 'Boats cost €40.', ''],
    ['Boats cost US$40.', 'Boats cost $40.', ''],
    ['Boats cost $40.', 'Boats cost US$ 40.', ''],
    ['Boats cost US$40.', 'Boats cost A$40.', 'support-number'],
    ['Boats cost A$40.', 'Boats of Marelo cost A$40.', ''],
    ['A quarter of the boats sank.', '¼ of the boats sank.', ''],
    ['⅜ of the boats sank.', '⅝ of the boats sank.', 'support-number'],
    ['The quay was designed for 40.', 'The quay had 40 gates, and was designed for 30.', 'support-number'],
    ['The quay was designed for 30.', 'The quay had 40 gates, and was designed for 30.', ''],
    ['Lobo beat Lund 7-6.', 'Reis beat Lund 6-1. Lobo beat him 7-6.', ''],
    ['Six boats and seven barges sank.', 'Seven boats and six barges sank.', 'support-number'],
    ['Six ferries were lost.', 'Six white ferries were lost, and nine boats.', ''],
    ['Six white ferries were lost.', 'Six ferries were lost, and more than nine white boats.', ''],
    ['Six white ferries were lost.', 'Six boats were lost, and nine white ferries.', 'support-number'],
    ['The boat sank in the second half.', 'The boat sank on second-half day.', ''],
    ['The boat sank in half the time.', 'The boat sank in time.', 'support-number'],
    ['The boat is 600 km an hour fast.', 'The boat is 600 kilometres per hour fast.', ''],
    ['The boat is 600 km long.', 'The boat is 600 kilometres per hour fast.', 'support-number'],
    ['The anchor is 30 lb.', 'The anchor is 30lb.', ''],
    ['The anchor is 30lbs.', 'The anchor is 30 pounds.', ''],
    ['The anchor is 35 lb.', 'The anchor is 30lb.', 'support-number'],
    ['Pier No. 12 is closed.', 'Pier number 12 is closed.', ''],
    ['Pier No 12 is closed.', 'Pier 12 is closed.', ''],
    ['No pier is closed.', 'Pier 12 is closed.', 'silence-undeclared'],
    ['Pier 12 is closed.', 'Pier no. 12 is closed.', ''],
    ['Pier 12 is closed.', 'No pier 12 is closed.', 'qualifier-dropped support-word'],
    ['Marelo’s No. 3 pier is closed.', 'The number 3 pier of Marelo is closed.', ''],
    ['Marelo’s No. 4 pier is closed.', 'The number 3 pier of Marelo is closed.', 'support-number'],
    ['Marelo had 1.3m visitors.', 'Marelo had 1.3 million visitors.', ''],
    // A letter of the archive's printer is two of ours: what stands behind it keeps its place.
    ['The ﬁrm had 1.3m visitors.', 'The ﬁrm had 1.3 million visitors.', ''],
    ['The quay is 40m long.', 'The quay is 40 metres long.', ''],
    ['The quay is 40m long.', 'The quay is 40 miles long.', 'support-number'],
    ['The gate opened three times.', 'The gate had three openings.', ''],
    ['The gate opened three times.', 'The gate had two openings.', 'support-number'],
    ['Three times as many boats sank.', 'Three boats sank.', 'support-number'],
    ['Boats sank three times faster.', 'Three boats sank.', 'support-number'],
    ['Lobo, 48, left with Lund, 52.', 'Lund, 48, left with Lobo, 52.', 'support-number'],
    ['Lobo, 48, left with Lund, 52.', 'The 48-year-old Lobo left with Lund (52).', ''],
    ['The two boats sank.', 'Both boats sank.', ''],
    ['The three boats sank.', 'Both boats sank.', 'support-number'],
  ]);
});

describe('a number that follows', () => {
  judges([
    ['The crossing takes 90 minutes.', 'The crossing takes an hour and a half.', '“90”'],
    ['The crossing takes an hour and a half.', 'The crossing takes 90 minutes.', '“half”'],
    ['The crossing takes 80 minutes.', 'The crossing takes an hour and a half.', 'support-number'],
    ['The crossing takes an hour and a half.', 'The crossing takes 80 minutes.', 'support-number'],
    ['The quay is 1.5 km long.', 'The quay is 1,500 metres long.', '“km” “1.5”'],
    ['The quay is 1.5 km long.', 'The quay is 1,500 feet long.', 'support-number'],
    ['Half the boats sank.', '50% of the boats sank.', '“half”'],
    ['Half the boats sank.', '40% of the boats sank.', 'support-number'],
    ['A third of the boats sank.', 'One in three boats sank.', '“A third”'],
    ['A third of the boats sank.', 'One in four boats sank.', 'support-number'],
    ['More than half of the ovens broke.', 'Nine of the 14 ovens broke.', '“half”'],
    ['More than half of the ovens broke.', 'Six of the 14 ovens broke.', 'support-number'],
    ['The price of rye is half of what it was.', 'The price of rye has halved.', '“half”'],
    ['The price of rye has halved.', 'The price of rye is half of what it was.', '“halved”'],
    ['The price of rye has halved.', 'The price of rye has doubled.', 'support-number'],
    ['A decade later the quay fell.', 'Ten years later the quay fell.', ''],
    ['A decade later the quay fell.', 'Ten months later the quay fell.', 'support-word'],
    ['A week before the storm boats left.', 'Boats left a month before the storm.', 'support-word'],
    ['The crossing takes almost 11 hours.', 'The crossing takes 10.8 hours.', '“11”'],
    ['The crossing takes 11 hours.', 'The crossing takes 10.8 hours.', 'support-number'],
    ['The crossing takes almost 11 hours.', 'The crossing takes 11.2 hours.', 'support-number'],
    ['The crossing takes almost 11 days.', 'The crossing takes 10.8 hours.', 'support-number'],
    ['About 1,200 boats sank.', 'Some 1,210 boats sank.', '“1,200”'],
    ['About 1,300 boats sank.', 'Some 1,210 boats sank.', 'support-number'],
    ['About 1,200 ferries sank.', 'Some 1,210 boats sank.', 'support-number'],
    ['Nearly €20m was lost.', '19.6 million euros was lost.', '“20m”'],
    ['Dozens of boats sank.', '48 boats sank.', '“dozens”'],
    ['Dozens of boats sank.', '18 boats sank.', 'support-number'],
    ['Hundreds of boats sank.', '48 boats sank.', 'support-number'],
    ['Dozens of ferries sank.', '48 boats sank.', '“dozens” “ferries”'],
    ['Boats sank in the 1990s.', 'Boats sank in 1994.', '“1990s”'],
    ['Boats sank in the 1990s.', 'Boats sank in 1984.', 'support-number'],
    ['Nearly $20m was lost.', '19.6 million euros was lost.', 'support-number'],
  ]);
});

describe('a bound', () => {
  judges([
    ['More than 200 boats sank.', '203 boats sank.', '“200”'],
    ['At least 200 boats sank.', '203 boats sank.', '“200”'],
    ['More than five boats sank.', 'Six boats sank.', '“five”'],
    ['More than 200 boats sank.', '203 fishing boats sank.', '“200”'],
    ['More than 200 fishing boats sank.', '203 boats sank.', '“fishing” “200”'],
    ['Fewer than 210 boats sank.', '203 boats sank.', '“210”'],
    ['Over €200 million was lost.', '€203 million was lost.', '“200 million”'],
    ['Over 20% was lost.', '21% was lost.', '“20”'],
    ['200 boats sank.', '203 boats sank.', 'support-number'],
    ['Nearly 200 boats sank.', '203 boats sank.', 'support-number'],
    ['More than 210 boats sank.', '203 boats sank.', 'support-number'],
    ['Fewer than 200 boats sank.', '203 boats sank.', 'support-number'],
    ['More than 20 boats sank.', '203 boats sank.', 'support-number'],
    ['More than 190 boats sank.', 'More than 200 boats sank.', 'support-number'],
    ['More than 200 ferries sank.', '203 boats sank.', 'support-number'],
    ['Over $200 million was lost.', '€203 million was lost.', 'support-number'],
  ]);
});

describe('a number that is less exact, or in a larger measure', () => {
  judges([
    ['More than 300 boats sank.', 'About 320 boats sank.', '“300”'],
    ['More than 300 boats sank.', 'About 300 boats sank.', 'qualifier-dropped'],
    ['More than 4,300 boats sank.', 'About 4,320 boats sank.', '“4,300”'],
    ['More than 4,200 boats sank.', 'About 4,000 boats sank.', 'support-number'],
    ['Reis, older than 60, left.', 'Ana Reis, 63, left.', '“60”'],
    ['Reis, younger than 60, left.', 'Ana Reis, 63, left.', 'support-number'],
    ['The quay is longer than 60 metres.', 'The quay is 63 metres long.', '“60”'],
    ['Some 203 boats sank.', '203 boats sank.', '“203”'],
    ['Nearly 203 boats sank.', '203 boats sank.', 'qualifier-dropped'],
    ['203 boats sank.', 'Some 203 boats sank.', 'qualifier-dropped'],
    ['The strike took nearly three weeks.', 'The strike took 19 days.', '“weeks” “three”'],
    ['The strike took nearly three weeks.', 'The strike took 23 days.', 'support-number'],
    ['The strike took three weeks.', 'The strike took 19 days.', 'support-number'],
    ['The strike took more than three months.', 'The strike took 14 weeks.', '“months” “three”'],
    ['The strike took more than three months.', 'The strike took 12 weeks.', 'support-number'],
    ['The strike took about a week.', 'The strike took ten days.', '“week”'],
    ['La grève dure près de trois semaines.', 'La grève dure 19 jours.', '“semaines” “trois”', { language: 'fr' }],
    ['About one in five of the boats sank.', '85 of the town’s 410 boats sank.', '“one” “five”'],
    ['About one in four of the boats sank.', '85 of the town’s 410 boats sank.', 'support-number'],
    ['About one in five of the boats sank.', '410 boats sank, of which 85 burned.', '“one” “five”'],
    [
      'Loaves came from three towns: Arwick, Benport and Marelo.',
      'Loaves came from Arwick, Benport and Marelo.',
      '“towns” “three”',
    ],
    [
      'Loaves came from four towns: Arwick, Benport and Marelo.',
      'Loaves came from Arwick, Benport and Marelo.',
      'support-number',
    ],
    [
      'Loaves came from six towns.',
      'Loaves came from Arwick, Benport, Colm, Dunlee, Ester and Marelo.',
      '“towns” “six”',
    ],
    [
      'Loaves came from five towns.',
      'Loaves came from Arwick, Benport, Colm, Dunlee, Ester and Marelo.',
      'support-number',
    ],
    ['Loaves rose by two percent.', 'Loaves rose in Arwick and Benport.', 'support-number'],
    ['The town has 1,340 beds too few.', 'The town counts 8,250 guests for 6,910 beds.', '“1,340”'],
    ['The town has 1,350 beds too few.', 'The town counts 8,250 guests for 6,910 beds.', 'support-number'],
    ['The town has some 1,900 guests more.', 'The town has nearly 8,100 guests in about 6,200 beds.', '“1,900”'],
    ['The town has 1,900 guests more.', 'The town has nearly 8,100 guests in about 6,200 beds.', 'support-number'],
    ['One night was cold.', 'Last night was cold.', '“One”'],
    ['One oven was cold.', 'Two ovens were cold.', 'support-number'],
    ['More than one oven was cold.', 'Several ovens were cold.', '“one”'],
    ['More than one oven was cold.', 'The oven was cold.', 'support-number'],
  ]);
});

describe('how far two dates are apart', () => {
  judges([
    [
      'The mill shut on 14 October, five days after it burned.',
      'It burned on 9 October. The mill shut on 14 October.',
      '“after” “five”',
    ],
    [
      'The mill shut on 14 October, six days after it burned.',
      'It burned on 9 October. The mill shut on 14 October.',
      'support-number',
    ],
    [
      'The mill shut 14 weeks after it opened.',
      'The mill opened on 3 March 2024 and shut on 9 June 2024.',
      '“weeks” “after” “14”',
    ],
    [
      'The mill shut 14 weeks after it opened.',
      'The mill opened on 3 March 2023 and shut on 9 June 2024.',
      'support-number',
    ],
    [
      'The mill shut about three months after it opened.',
      'The mill opened on 4 March and shut on 9 June.',
      '“months” “after” “three” “shut”',
    ],
    [
      'The mill shut about four months after it opened.',
      'The mill opened on 4 March and shut on 9 June.',
      'support-number',
    ],
  ]);
});

describe('a range', () => {
  judges([
    ['The crossing takes 10 to 15 minutes.', 'The crossing takes 10-15 minutes.', ''],
    ['The crossing takes between 10 and 15 minutes.', 'The crossing takes 10–15 minutes.', ''],
    ['The lock costs between €6m and €8m.', 'The lock costs between 6 and 8 million euros.', ''],
    ['The lock costs between 6 and 8 million euros.', 'The lock costs €6m to €8m.', ''],
    ['The lock costs between €6m and €9m.', 'The lock costs between 6 and 8 million euros.', 'support-number'],
    ['The lock costs €8m.', 'The lock costs €6m to €8m.', 'qualifier-dropped'],
    ['The crossing takes up to 15 minutes.', 'The crossing takes 10-15 minutes.', ''],
    ['The crossing takes at least 10 minutes.', 'The crossing takes 10-15 minutes.', ''],
    ['The crossing takes 15 minutes.', 'The crossing takes 10-15 minutes.', 'qualifier-dropped'],
    ['The crossing takes 10 minutes.', 'The crossing takes 10-15 minutes.', 'qualifier-dropped'],
    ['The crossing takes at least 15 minutes.', 'The crossing takes 10-15 minutes.', 'qualifier-dropped'],
    ['Dues rose to 15 euros.', 'Dues rose from 10 to 15 euros.', ''],
  ]);
});

describe('a measure', () => {
  judges([
    ['The oven reached 220 degrees Celsius.', 'The oven reached 220 °C.', ''],
    ['The oven reached 220 degrees Fahrenheit.', 'The oven reached 220 °C.', 'support-number'],
    ['The wind reached 90 kilometres per hour.', 'The wind reached 90 km/h.', ''],
    ['The wind reached 90 miles per hour.', 'The wind reached 90 km/h.', 'support-number'],
    ['The whale weighs 5 tons.', 'The whale weighs 5 tonnes.', 'support-number'],
    ['The whale weighs 5 tonnes.', 'The whale weighs 5 metric tonnes.', ''],
    ['The pilots are 19 and 22 years old.', 'The pilots are aged 19 and 22.', ''],
    ['The pilots are 19 and 22 months old.', 'The pilots are aged 19 and 22.', 'support-number'],
    ['The quay cost 3 500 000 euros.', 'The quay cost 3.5 million euros.', ''],
    ['Le quai a coûté 3 500 000 euros.', 'Le quai a coûté 3,5 millions d’euros.', '', { language: 'fr' }],
    [
      'Le quai a coûté 3 500 000 dollars.',
      'Le quai a coûté 3,5 millions d’euros.',
      'support-number',
      { language: 'fr' },
    ],
  ]);
});

describe('what it counts', () => {
  judges([
    ['The quay is 40 metres long.', 'The quay is 40 feet long.', 'support-number'],
    ['The quay is 40 metres long.', 'The quay is 40 METRES long.', ''],
    ['The quay cost €40.', 'The quay cost $40.', 'support-number'],
    ['The quay has 40 gates.', 'The gates of the quay are 40 metres long.', ''],
    ['Dues rose 3 per cent.', 'Dues rose 3%.', ''],
    ['The deck has 5 gates.', 'The deck has 5 gates and is 5 metres long.', ''],
    ['The deck is 40 metres long.', 'The deck, Lund, 40, is long.', 'support-number'],
    ['Le quai a 40 mètres.', 'Le quai a 40 pieds.', 'support-number', { language: 'fr' }],
    ['Ana Reis, 48 years, left.', 'Ana Reis, 48, left.', ''],
    ['The quay, 248 years old, fell.', 'The old quay, 248, fell.', 'support-number'],
    ['The old quay, 48 years, fell.', 'The old quay, 48 metres, fell.', 'support-number'],
    ['The quay is 14 feet long and 3 feet wide.', 'The quay is 14 feet long and 3 feet wide.', ''],
    ['The quay is 3 feet long and 14 feet wide.', 'The quay is 14 feet long and 3 feet wide.', 'support-number'],
    ['The quay is 14 feet long.', 'The long quay has 14 feet, and is 3 feet wide.', ''],
    ['The quay has 14 feet.', 'The quay is 14 feet long and 3 feet wide.', ''],
    [
      'The lift fell to 90 feet above the quay.',
      'At 90 feet a minute the lift fell to 20 feet above the quay.',
      'support-number',
    ],
    ['The crew of 48 years left.', 'The crew left in Marelo, 48 boats.', 'support-number'],
  ]);
});

describe('what limits it', () => {
  judges([
    ['Traffic rose to 5 boats.', 'Traffic rose by 5 boats.', 'support-number'],
    ['Traffic rose by 5 boats.', 'Traffic rose by 5 boats.', ''],
    ['Traffic of 5 boats rose.', 'Traffic rose by 5 boats.', ''],
    ['Traffic rose to 5 boats.', 'Traffic of 5 boats rose.', ''],
    ['The mole held 300 crates.', 'The mole held 300-odd crates.', 'qualifier-dropped'],
    ['The mole held about 300 crates.', 'The mole held 300-odd crates.', ''],
    ['The mole held 300 crates.', 'The mole held 300 odd-looking crates.', ''],
    ['The mole held 300 crates.', 'The mole held in the region of 300 crates.', 'qualifier-dropped'],
    ['Le môle abrite 300 caisses.', 'Le môle abrite env. 300 caisses.', 'qualifier-dropped', { language: 'fr' }],
    ['Le môle abrite environ 300 caisses.', 'Le môle abrite env. 300 caisses.', '', { language: 'fr' }],
    ['Repairs took half an hour.', 'Repairs took almost half an hour.', 'qualifier-dropped'],
    ['Repairs took almost half an hour.', 'Repairs took half an hour.', ''],
    ['Repairs took nearly 30 days.', 'Repairs took 30 days.', 'qualifier-dropped'],
    ['Repairs took 30 days.', 'Repairs took nearly 30 days.', 'qualifier-dropped'],
    ['Repairs took 30 days.', ['Repairs took nearly 30 days.', 'In all repairs took 30 days.'], ''],
    ['Traffic rose to 5 from 3 boats.', 'Traffic rose from 3 to 5 boats.', ''],
    ['Traffic rose to 3 from 5 boats.', 'Traffic rose from 3 to 5 boats.', 'support-number'],
    ['Dues rose to €5 in 2024 from €3 in 2019.', 'Dues rose from €3 in 2019 to €5 in 2024.', ''],
    ['Bread is sold less than 300 metres from the mill.', 'Within 300 metres of the mill bread is sold.', ''],
    ['Bread is sold within 300 metres of the mill.', 'Bread is sold up to 300 metres from the mill.', ''],
    ['The miller has 30 days to answer.', 'The miller has to answer within 30 days.', ''],
    ['The miller has to answer within 30 days.', 'The miller has 30 days to answer.', '“30”'],
    [
      'Bread is sold more than 300 metres from the mill.',
      'Within 300 metres of the mill bread is sold.',
      'qualifier-dropped',
    ],
    ['About 1962 Marelo fell.', 'In 1962 Marelo fell.', ''],
  ]);
});

describe('what a passage leaves out', () => {
  const sold = 'sold the quay';
  judges([
    ['The council sold the quay.', sold, 'passage-cut', { source: 'The council has not sold the quay.' }],
    ['The council hasn’t sold the quay.', sold, "“council” “hasn't”", { source: 'The council has not sold the quay.' }],
    ['The council sold the quay.', sold, 'passage-cut', { source: 'The council sold the quay, not the mole.' }],
    ['The council sold the quay.', sold, '“council”', { source: 'The council sold the quay. Not the mole.' }],
    ['It reportedly sold the quay.', sold, '“it” “reportedly”', { source: 'The council reportedly sold the quay.' }],
    ['40 boats sank.', '40 boats sank', 'passage-cut', { source: 'Nearly 40 boats sank.' }],
    ['$40 is the fee.', '$40 is the fee', 'passage-cut', { source: 'About $40 is the fee.' }],
    ['Boats sank, 40 in all.', 'boats sank, 40 in all', '', { source: 'Nearly boats sank, 40 in all.' }],
    ['Reis was selling.', 'selling', 'passage-cut support-name', { source: 'The council denied selling.' }],
    ['The council denied it.', 'selling', '“council” “denied”', { source: 'The council denied selling.' }],
  ]);
});

describe('a time', () => {
  judges([
    ['The gate burned on Monday 5 June.', 'The gate burned on Mon. 5 June.', ''],
    ['The gate burned on Tuesday 5 June.', 'The gate burned on Mon. 5 June.', 'support-date'],
    ['The gate shut at noon.', 'The gate shut at midnight.', 'support-word'],
    ['By 2010 the gate was shut.', 'The gate has been shut since 2010.', ''],
    ['The gate was shut until 2010.', 'The gate has been shut since 2010.', 'support-date'],
    ['Le loyer a augmenté à 5 %.', 'Le loyer a augmenté de 5 %.', 'support-number', { language: 'fr' }],
    ['The boats left by Monday.', 'The boats left on Monday.', ''],
    ['The boats left before Monday.', 'The boats left after Monday.', 'support-date support-word'],
    ['The boats left in early May.', 'The boats left in late May.', 'support-date support-word'],
    ['The boats left in early May.', 'The boats left in May.', 'support-date'],
    ['The boats left in early May.', 'The boats left on 3 May.', '“early”'],
    ['The boats left in early May.', 'The boats left on 23 May.', 'support-date'],
    ['The boats left in late 2011.', 'The boats left in November 2011.', '“late”'],
    ['The boats left in late 2011.', 'The boats left in March 2011.', 'support-date'],
    ['The quay was closed until 2003.', 'The quay was closed from 2000 to 2003.', '“until”'],
    ['The quay was closed until 2000.', 'The quay was closed from 2000 to 2003.', 'support-date'],
    ['The quay was closed until 2003.', 'The quay was closed in 2003.', 'support-date'],
    ['The crew slept ahead of Monday’s race.', 'The crew slept before the race on Monday.', '“ahead”'],
    ['The crew slept ahead of Monday.', 'The crew slept on Monday.', 'support-date'],
    ['The crew slept before Monday’s race.', 'The crew slept after Monday’s race.', 'support-date support-word'],
    ['The boats left on Monday morning.', 'The boats left on Monday evening.', 'support-date support-word'],
    ['The boats left on Monday morning.', 'The boats left on Monday.', '“morning”'],
    ['On Thursday night, 2 May 2024, boats left.', 'Boats left on Thursday night. It was 2 May 2024.', ''],
    ['On Thursday night, 3 May 2024, boats left.', 'Boats left on Thursday night. It was 3 May 2024.', 'support-date'],
    ['The boats left at 9 am.', 'The boats left at 9 pm.', 'support-date'],
    ['The boats left at 9 am.', 'The boats left at 9.', ''],
    ['The boats left at 9 pm.', 'The boats left at 21:00.', ''],
    ['The boats left at 12 pm.', 'The boats left at twelve.', ''],
    ['The boats left at 4:30 am.', 'The boats left at 4.', 'support-date'],
    ['The boats left at 9:30 am.', 'The boats left at 9:30 pm.', 'support-date'],
    ['Last week the boats left.', 'Last month the boats left.', 'support-date support-word'],
    ['Last week the boats left.', 'Last week the boats left.', ''],
    ['Last week the boats left.', 'Next week the boats left.', '“Last week”'],
    ['This week the boats left.', 'This month the boats left.', '“This week”'],
    ['Yesterday the boats left.', 'The boats left, and tomorrow the barges leave.', '“Yesterday”'],
    ['On 3 May 2024 Marelo fell.', 'On 3 May Marelo fell.', 'support-date'],
    ['On 3 May Marelo fell.', 'In May 2024 Marelo fell.', 'support-date'],
    ['In June 2024 boats sank.', 'In June, boats sank; 2024 was long.', 'support-date'],
    ['In May, June boats sank.', 'In May and June boats sank.', ''],
    ['The boats left on Sunday.', 'The boats left on 3 May 2024.', 'support-date'],
    ['Dues rose on Monday.', 'Boats sank on Monday, and dues rose on Friday.', 'support-date'],
    ['In 2024 Marelo fell.', 'In May 2024 Marelo fell.', ''],
    ['In May, June and July boats left.', 'In May and July boats left.', 'support-date'],
    ['In all of 2011 boats sank.', 'In 2011 boats sank, and in all of 2012 dues rose.', 'support-date'],
    ['In all the 2012 dues rose.', 'In 2011 boats sank, and in all of 2012 dues rose.', ''],
    ['Only in 2011 boats sank.', 'In 2011 boats sank, and only in 2012 dues rose.', '“only”'],
    ['Double the dues of 2012 rose.', 'In 2012 dues rose to double the dues of 2011.', 'support-date'],
    ['Double the dues of 2011 rose.', 'In 2012 dues rose to double the dues of 2011.', ''],
    ['Dues of 2011 rose, those of 2011 fell.', 'Dues of 2011 rose, those of 2012 fell.', 'support-date'],
    ['In 2011 dues fell and in 2012 dues rose.', 'In 2012 dues fell and in 2011 dues rose.', 'support-date'],
  ]);
});

describe('a date or time in another form', () => {
  judges([
    ['The quay opened on 23 July 2024.', 'The quay opened on 23/07/2024.', ''],
    ['The quay opened on 24 July 2024.', 'The quay opened on 23/07/2024.', 'support-date'],
    ['The quay opened on July 23, 2024.', 'The quay opened on 7/23/2024.', ''],
    ['The quay opened on July 3, 2024.', 'The quay opened on 3.7.2024.', ''],
    ['The quay opened on 3 July 2024.', 'The quay opened on 03/07/2024.', 'support-date'],
    ['The ferry left at 3:30.', 'The ferry left at half past three.', ''],
    ['The ferry left at 4:30.', 'The ferry left at half past three.', 'support-date'],
    ['The ferry left at 6:45.', 'The ferry left at quarter to seven.', ''],
    ['The works last from June.', 'The works last until June.', 'support-date'],
    ['The works last from June.', 'The works have lasted since June.', ''],
    ['In a report from June boats sank.', 'In a June report boats sank.', ''],
    ['The mill will not open until May.', 'The mill will open only in May.', '“until” “not”'],
    ['The mill will not open until May.', 'The mill will open until May.', 'silence-undeclared'],
    ['The mill will not open until June.', 'The mill will open only in May.', 'silence-undeclared support-date'],
    ['The quay opened in early June 2024.', 'The quay opened at the beginning of June 2024.', ''],
    ['The quay opened in early June 2024.', 'The quay opened at the end of June 2024.', 'support-date'],
    ['The song was new in the 1990s.', 'The song was new in the nineties.', ''],
    ['The song was new in the 1980s.', 'The song was new in the nineties.', 'support-number'],
    ['Le quai date du 18e siècle.', 'Le quai date du XVIIIe siècle.', '', { language: 'fr' }],
    ['Le quai date du XVIIe siècle.', 'Le quai date du XVIIIe siècle.', 'support-number', { language: 'fr' }],
  ]);
});

describe('a reserve', () => {
  judges([
    ['The mill closed, or closed again.', 'The mill closed. It nearly closed again.', '“closed”'],
    ['The mill closed, or nearly closed.', 'The mill closed. It nearly closed again.', ''],
    ['The boats were stolen.', 'The boats could have been stolen.', 'qualifier-dropped'],
    ['The rule bars boats.', 'The rule would bar boats.', '“bars”'],
    ['The rule bars boats.', 'The rule bars boats and would bar ferries.', ''],
    ['The ferry was empty.', 'According to the owner, the ferry was empty.', '“ferry was empty”'],
    ['The ferry was empty, the owner said.', 'According to the owner, the ferry was empty.', ''],
    ['The mill will close.', 'If the dam breaks, the mill will close.', 'qualifier-dropped'],
    ['The mill will close if the dam breaks.', 'If the dam breaks, the mill will close.', ''],
    ['<1% of the boats sank.', 'Less than 1% of the boats sank.', ''],
    ['More than 300 boats sank.', '300+ boats sank.', ''],
    ['The quay is estimated at €3 million.', 'The quay costs an estimated €3 million.', ''],
    ['The quay is put at €3 million.', 'The quay costs an estimated €3 million.', 'qualifier-dropped'],
    ['A ban on boats is possible.', 'The council may ban boats.', '“possible” “ban”'],
    ['A ban on boats is planned.', 'The council may ban boats.', 'qualifier-dropped'],
    [
      'The crews will strike unless more boats come.',
      'The crews will strike if no more boats come.',
      '“unless” “boats”',
    ],
    [
      'The crews will strike when more boats come.',
      'The crews will strike if no more boats come.',
      'qualifier-dropped',
    ],
    ['Environ 300 bateaux ont coulé.', 'Quelque 300 bateaux ont coulé.', '', { language: 'fr' }],
  ]);
});

describe('a reserve beside a word', () => {
  judges([
    ['The crew broke a mast.', 'The crew reportedly broke a mast.', 'qualifier-dropped'],
    ['The crew reportedly broke a mast.', 'The crew reportedly broke a mast.', ''],
    ['The crew broke a mast.', ['The crew reportedly broke a mast.', 'The crew broke a mast.'], ''],
    ['Lund left.', 'Lund may have left.', 'qualifier-dropped'],
    ['Boats sink.', 'Boats may sink.', 'qualifier-dropped'],
    ['Boats may sink.', 'Boats sink.', '“may”'],
    ['The mast is broken.', 'The mast isn’t broken.', 'qualifier-dropped'],
    ['The mast isn’t broken.', 'The mast is broken.', 'silence-undeclared'],
    ['Broken masts.', 'Masts may be broken.', '“broken”'],
    ['The boats left.', 'Boats could be sunk, and the boats left.', ''],
    ['Masts.', 'Reportedly masts.', '“Masts”'],
    ['The officers could sail home.', 'The officers could not sail home.', 'qualifier-dropped'],
    ['The officers sail home.', 'The officers could sail home.', 'qualifier-dropped'],
    ['The chain has been broken.', 'The chain has not been broken.', 'qualifier-dropped support-word'],
  ]);
});

describe('a denial in another form', () => {
  judges([
    ['The baker sells rye bread.', 'The baker rarely sells rye bread.', 'qualifier-dropped'],
    ['The baker feeds the dough.', 'The baker neglected to feed the dough.', 'qualifier-dropped'],
    ['The baker was fined.', 'The baker was fined for neglect of the dough.', ''],
    ['The quay is ready.', 'The quay is far from ready.', 'qualifier-dropped'],
    ['The mill is far from the town.', 'The mill is far from the town.', ''],
    ['A mill near the town fell.', 'Far from the town a mill fell near it.', ''],
    ['The strike took place.', 'A strike was averted.', '“took” “strike”'],
    ['The strike was averted.', 'The strike was averted at noon.', ''],
    ['Le moulin a vendu du pain.', 'Le moulin n’a pas vendu de pain.', 'qualifier-dropped', { language: 'fr' }],
    ['Le maire n’a pas signé le bail.', 'Le maire a refusé de signer le bail.', '', { language: 'fr' }],
    ['The council narrowly sold the quay.', 'The council sold the quay.', '“narrowly”'],
    ['The Garça ferry sank.', 'The Garca ferry sank.', ''],
    ['Le Moulin a battu la Digue.', 'La Digue a battu le Moulin.', 'support-word', { language: 'fr' }],
  ]);
});

describe('a negation', () => {
  judges([
    ['Bakers like rye.', 'Bakers don’t like rye.', '“like” “rye”'],
    ['Bakers like rye.', "Bakers don't really like rye.", '“like”'],
    ['Bakers like rye.', 'Bakers don’t like oats, and like rye.', ''],
    ['Bakers like rye.', 'It isn’t late in the day, and bakers like rye.', ''],
    ['No one was not hurt.', 'No one was hurt.', '“not”'],
    ['No boat did not sink.', 'No boat sank, and a barge did not sink.', '“not”'],
    ['No boats were not reported.', 'No boats were reported.', '“not”'],
    ['No boat was not hurt.', 'No crew knew that a boat was not hurt.', ''],
    ['No boat sank while the crew did not row.', 'No boat sank. The crew did not row.', ''],
    ['No boat sank, the crew did not row.', 'No boat sank. The crew did not row.', ''],
    ['Aucun four n’est vide.', 'Aucun four est vide.', '', { language: 'fr' }],
    ['The boat never left.', 'The boat did not leave.', ''],
    // What somebody else than a source does not say or know, on what he denies in other words.
    ['The council does not know how many boats sank.', 'The council could not say how many boats had sunk.', '“know”'],
    [
      'The captain told the inquiry that nobody had warned him.',
      ['The captain told the inquiry.', 'Nobody told us.'],
      '“warned” “nobody”',
    ],
    [
      'The council does not know how many boats sank.',
      'The council said how many boats had sunk.',
      'silence-undeclared',
    ],
    [
      'It does not know how many boats sank.',
      'The council could not say how many boats had sunk.',
      'silence-undeclared',
    ],
    [
      'The report does not know how many boats sank.',
      'The council could not say how many boats had sunk.',
      'silence-undeclared',
    ],
    ['The captain was not hurt.', 'No bread was sold.', '“captain” “hurt” “not”'],
    ['The captain will do it.', 'The captain will not do it.', '“will”'],
    ['The captain did not name the boat.', 'The captain refused to name the boat.', ''],
    ['The captain did not name the boat.', 'The captain refused to leave.', 'silence-undeclared'],
    [
      'The crew has not claimed the boat.',
      ['The crew claimed the boat.', 'Nobody officially claimed the quay.'],
      'silence-undeclared',
    ],
    ['The captain was not named.', 'The captain refused to be named.', ''],
    ['The captain was named.', 'The captain refused to be named.', '“named”'],
    ['The storm stopped boats leaving.', 'The storm prevented boats from leaving.', '“stopped”'],
    ['The storm saw boats leaving.', 'The storm prevented boats from leaving.', 'qualifier-dropped'],
    ['Lobo no longer is a captain.', 'Lobo is a former captain.', '“longer” “captain” “no”'],
    ['Lobo no longer is a captain.', 'Lobo is a captain.', 'silence-undeclared'],
    ['The boat sank without a crew.', 'The boat sank with a crew.', 'silence-undeclared'],
  ]);
});

describe('what is told the other way', () => {
  judges([
    ['Rye costs less than wheat.', 'Wheat costs more than rye.', '“less”'],
    ['The dues rose to €3 in 2024 from €5 in 2019.', 'The dues rose from €3 in 2019 to €5 in 2024.', 'support-number'],
    ['Rye costs less than wheat.', 'Rye costs more than wheat.', 'support-word'],
    ['The mill is smaller than the bakery.', 'The bakery is larger than the mill.', '“smaller”'],
    ['The mill is smaller than the bakery.', 'The mill is larger than the bakery.', 'support-word'],
    ['The bakery opened after the mill closed.', 'The mill closed before the bakery opened.', '“after”'],
    ['The bakery opened after the mill closed.', 'The bakery opened before the mill closed.', 'support-word'],
    ['The feast follows the mass.', 'The mass precedes the feast.', '“follows”'],
    ['The mass follows the feast.', 'The mass precedes the feast.', 'support-word'],
    ['The town bought the mill from the bank.', 'The bank sold the mill to the town.', '“bought”'],
    ['The bank bought the mill from the town.', 'The bank sold the mill to the town.', 'support-word'],
    ['The council accepted the offer.', 'The council turned down the offer.', 'support-word'],
    ['The council rejected the offer.', 'The council turned down the offer.', ''],
    ['Rovers won four races.', 'Rovers lost four races to Wanderers.', 'support-word'],
    ['Rovers won four races.', 'Wanderers lost four races to Rovers.', '“won”'],
    ['The barges sank.', 'None of the barges sank.', 'qualifier-dropped'],
    ['None of the barges sank.', 'None of the barges sank.', ''],
    ['The gate closed in May.', 'The gate may have closed in May.', 'qualifier-dropped'],
    ['The gate may have closed in May.', 'The gate may have closed in May.', ''],
    ['The gate closed.', 'The gate closed in May.', ''],
    ['Le patron a salé le pain.', 'Le patron a à peine salé le pain.', 'qualifier-dropped', { language: 'fr' }],
    ['Le patron a à peine salé le pain.', 'Le patron a à peine salé le pain.', '', { language: 'fr' }],
    ['The council refused to sell the quay.', 'The council sold the quay.', 'support-word'],
    ['The council refused to sell the quay.', 'The council was against selling the quay.', '“refused”'],
    ['Le conseil refuse de vendre le quai.', 'Le conseil vend le quai.', 'support-word', { language: 'fr' }],
  ]);
});

describe('two things compared by what is counted of each', () => {
  const loaves = 'The bakery sold 310 loaves in April and 280 in May.';
  const piers = 'The north pier is 210 metres long, the south pier 180 metres.';
  const output = 'Output was 40 tonnes in 2010 and 80 tonnes in 2020.';
  judges([
    ['The bakery sold fewer loaves in May than in April.', loaves, ''],
    ['The bakery sold fewer loaves in April than in May.', loaves, 'support-word'],
    ['The bakery sold more loaves in April than in May.', loaves, ''],
    ['The bakery sold more loaves in May than in April.', loaves, 'support-word'],
    ['The north pier is longer than the south pier.', piers, ''],
    ['The south pier is longer than the north pier.', piers, 'support-word'],
    ['The south pier is shorter than the north pier.', piers, ''],
    ['The south pier is older than the north pier.', piers, '“older”'],
    ['Fewer ovens broke in 2022 than in 2021.', '14 ovens broke in 2021 and nine in 2022.', ''],
    ['More ovens broke in 2022 than in 2021.', '14 ovens broke in 2021 and nine in 2022.', 'support-word'],
    ['Output in 2020 was twice what it was in 2010.', output, '“twice”'],
    ['Output in 2010 was half of what it was in 2020.', output, '“half”'],
    ['Output in 2020 was half of what it was in 2010.', output, 'support-number'],
    ['Output in 2020 was three times that of 2010.', output, 'support-number'],
    ['Moll has more ovens than Kern.', 'Kern has 30 ovens and Moll 40 bakers.', '“more”'],
    ['Moll has more ovens than Kern.', 'Kern has 30 ovens and Moll at least 20.', '“more”'],
    ['Moll has more ovens than Kern.', 'Kern has ovens, and Moll has ovens.', '“more”'],
    ['Moll has more ovens than Kern.', 'Moll has more ovens than Kern.', ''],
  ]);
});

describe('a clause that leaves out what the one before it says', () => {
  const fires = 'There were 14 fires in 2021 and nine in 2022.';
  const loaves = 'The bakery sold 310 loaves in April and 280 in May.';
  const bakers = 'In 2022 the mill had 40 bakers and the bakery 30.';
  const paid = 'Kern paid €150 in May and another €220 in June, €370 in all.';
  judges([
    ['There were nine fires in 2022.', fires, ''],
    ['There were 14 fires in 2022.', fires, 'support-number'],
    ['There were nine fires in 2021.', fires, 'support-number'],
    ['In May the bakery sold 280 loaves.', loaves, ''],
    ['In May the bakery sold 310 loaves.', loaves, 'support-number'],
    ['In 2022 the bakery had 30 bakers.', bakers, ''],
    ['In 2022 the bakery had 30 bakers.', 'In 2022 the mill had 40 bakers and a bakery of 30.', '“30”'],
    ['In 2019 the rate was €5.', 'The rate rose from €3 in 2019 to €5 in 2024.', 'support-number'],
    ['Kern paid €60.', 'Kern paid €20, up from €60.', 'support-number'],
    ['Kern paid €370 in May.', paid, '“370”'],
    ['Kern paid €370 in all, €150 of it in May.', paid, ''],
  ]);
});

describe('a date of the other half of a sentence', () => {
  const lit = 'Kern lit the oven on Monday, and on Tuesday Moll sold the mill.';
  const promised = 'Kern promised in May to bake, but in October he said the oven was cold.';
  judges([
    ['Moll sold the mill on Tuesday.', lit, ''],
    ['Moll sold the mill on Monday.', lit, '“Monday”'],
    ['In May Kern promised to bake.', promised, ''],
    ['In October Kern promised to bake.', promised, '“October”'],
  ]);
});

describe('a part of what was counted before', () => {
  judges([
    ['Two crews are missing.', 'Nine crews sailed, of which two are missing.', ''],
    [
      'Three crews are missing.',
      'Nine crews sailed, of which two are missing, and three boats sank.',
      'support-number',
    ],
    ['Two crews are missing.', 'Nine crews sailed, and two boats sank.', 'support-number'],
    ['Nine crews sailed out of forty.', 'Nine crews out of forty sailed.', ''],
    ['Forty crews were to sail.', 'Nine crews out of forty were to sail.', ''],
    ['Forty boats were to sail.', 'Nine crews and boats out of forty were to sail.', ''],
    ['Six more crews are missing.', 'Two crews sank; another six boats sailed.', 'support-number'],
    ['Crews lost €6 million.', 'Crews lost €2 million, up from €6 million.', 'support-number'],
    ['Deux équipages manquent.', 'Neuf équipages sont partis, dont deux manquent.', '', { language: 'fr' }],
  ]);
});

describe('a rate', () => {
  judges([
    ['Bakers earn £400 a month.', 'Bakers earn £400-a-week.', 'support-number'],
    ['Bakers earn £400 a week.', 'Bakers earn £400 every week.', ''],
    ['Bakers earn £400 a week.', 'Bakers earn £400.', '“week” “a week”'],
    ['Bakers earn £400 a week.', 'Bakers earn £400 a day, and others earn £400 a week.', ''],
    ['Flour costs €3 a litre.', 'Flour costs €3 per kilo.', 'support-number'],
  ]);
});

describe('a name or a pronoun', () => {
  judges([
    ['Rui Lobo left.', 'Lobo left.', '“rui” “Rui”'],
    ['Miss Lobo left.', 'Mr Lund had left with Lobo.', '“miss”'],
    ['Yes, Mr Lobo left.', 'Yes, Rui Lobo left.', '“Mr”'],
    ['Bo Lobo left.', 'Rui Lobo left.', 'support-name'],
    ['Lund left for the Harbour Center.', 'Marelo lost Lund to the Harbour Center.', '“left”'],
    ['Boats left north of Marelo.', 'Boats left south of Marelo.', 'support-word'],
    ['They miss Lobo.', 'They had Lobo.', 'support-word'],
    ['Lobo left.', 'Lobo left.', ''],
    ['He sank.', 'Lobo sank.', '“he”'],
    ['Lobo sank. He drowned.', 'Lobo sank, and Lobo drowned.', ''],
    ['The crew sailed; it sank.', 'The crew sailed and sank.', ''],
  ]);
});

describe('a quotation', () => {
  judges([
    ['Lobo called it “a bad night”.', 'Lobo called it a bad night.', ''],
    ['Lobo called it “a bad hour”.', 'Lobo called it a bad night.', 'quote-altered'],
    ['Lobo called it ‘a bad night’.', 'Lobo called it a bad night.', ''],
    ['Lobo called it ‘a bad hour’.', 'Lobo called it a bad night.', 'quote-altered'],
    ['Lobo called it ‘a night so bad’.', 'Lobo called it a bad night.', '“a night so bad”'],
    ['Lobo called it ‘nights so bad’.', 'Lobo called it a bad night.', '“nights so bad”'],
    ['Lobo called it ‘so’.', 'Lobo called it a bad night.', '“so”'],
  ]);
});

describe('a word of the whole, the most or the place', () => {
  judges([
    ['Every boat sank.', 'Boats sank.', '“every”'],
    ['Each boat sank.', 'Every boat sank.', ''],
    ['The most boats sank.', 'The boats sank.', '“most”'],
    ['The eldest sank.', 'The elder sank.', '“eldest”'],
    ['The best boat sank.', 'A good boat sank.', '“best”'],
    ['The crews puted out.', 'The crews put out.', '“puted”'],
    ['The nest sank.', 'A boat sank.', '“nest”'],
    ['The forest burned.', 'The woods burned.', ''],
    ['The storm finished.', 'The storm went over the quay.', '“finished”'],
    ['Metres of rope sank.', 'Rope of theirs sank.', '“metres”'],
    ['Ports consume quays.', 'Ports have quays.', '“consume”'],
    ['The boats sank, the report counts.', 'The boats sank.', ''],
    ['The boats sank, the crews count.', 'The boats sank, and the crews slept.', '“count”'],
    ['Only boats sank.', 'Boats sank.', '“only”'],
    ['The boat entered inside the gate.', 'The boat entered the gate.', '“inside”'],
    ['In spring 2024 boats sank.', 'In April 2024 boats sank.', '“spring”'],
    ['The crew left because boats sank.', 'The crew left, and boats sank.', '“because”'],
    ['The crew left because boats sank.', 'The reason that the crew left was that boats sank.', ''],
    ['The council ordered boats.', 'The council said it would like boats.', '“ordered”'],
    ['The mill closed for boats.', 'The mill had the end of a quay for boats.', '“closed”'],
    ['The mill closed for boats.', 'The closure of the mill was for boats.', ''],
    ['The boats sank mostly.', 'Boats sank.', '“mostly”'],
  ]);
});

describe('an ordinal of another number', () => {
  const loaves = 'Of the bakers 78 sold the first loaf and 64 the second.';
  judges([
    ['64 of the bakers sold the second loaf.', loaves, ''],
    ['64 of the bakers sold the first loaf.', loaves, '“first”'],
  ]);
});

describe('two in either half of a sentence', () => {
  const sued = 'The mill sued the shop for debts; the shop sued the mill for theft.';
  judges([
    ['The mill sued the shop for debts.', sued, ''],
    ['The shop sued the mill for theft.', sued, ''],
    ['The shop sued the mill for debts.', sued, 'support-word'],
  ]);
});

describe('how many times', () => {
  judges([
    ['The sales of the mill more than tripled.', 'The sales of the mill rose from €30 to €100.', '“tripled”'],
    ['The sales of the mill more than doubled.', 'The sales of the mill rose from €30 to €100.', 'support-number'],
    ['The sales of the mill nearly doubled.', 'The sales of the mill rose from €30 to €100.', 'support-number'],
    ['Three times as many loaves were sold as were burnt.', '90 loaves were burnt, and 270 sold.', '“Three”'],
    ['Four times as many loaves were sold as were burnt.', '90 loaves were burnt, and 270 sold.', 'support-number'],
  ]);
});

describe('a limit in other words', () => {
  const storm = 'The longest storm lasted 40 hours and the shortest storm two hours.';
  judges([
    ['The storm lasted no more than 40 hours.', storm, '“40”'],
    ['The storm lasted at least 40 hours.', storm, 'qualifier-dropped'],
    ['The storm lasted at least two hours.', storm, '“two”'],
    ['Up to 40 boats may sink, Kern said.', 'Kern said that 40 boats may sink.', 'qualifier-dropped'],
    ['The number of boats may reach 40.', 'The number of boats may be up to 40.', '“reach” “40”'],
    ['Bread went up to €6.50.', 'Bread went up from €4 to €6.50.', ''],
    ['Bread is up to €6.50.', 'Bread went up from €4 to €6.50.', 'qualifier-dropped'],
  ]);
});

describe('the rest of so many', () => {
  const ovens = '12 of the 30 ovens of the mill were shut.';
  judges([
    ['18 ovens of the mill were shut.', ovens, '“18”'],
    ['17 ovens of the mill were shut.', ovens, 'support-number'],
    ['18 ovens of the mill were not shut.', ovens, '“not” “18”'],
    ['17 ovens of the mill were not shut.', ovens, 'silence-undeclared support-number'],
    ['33 boats of Kern are not white.', 'Kern has 45 boats, 12 of them white.', '“not” “33”'],
    ['34 boats of Kern are not white.', 'Kern has 45 boats, 12 of them white.', 'silence-undeclared support-number'],
  ]);
});

describe('what is denied to come of something', () => {
  judges([
    ['Mills will close because of the rain.', 'The rain will not lead to mill closures.', '“will” “Mills” “close”'],
    ['Mills will close because of the rain.', 'The rain will lead to mill closures, and not to floods.', ''],
  ]);
});

describe('what is named only as denied', () => {
  judges([
    ['Kern was careless.', 'Kern denies carelessness.', '“careless”'],
    ['Kern denies that it was careless.', 'Kern denies carelessness.', ''],
    ['Kern was careless.', 'Kern denies carelessness. The judge found it careless.', ''],
    ['Two bakers were evacuated.', 'Two bakers were told to leave; no evacuation was ordered.', '“evacuated”'],
    ['Two bakers left.', 'Two bakers left; no evacuation was ordered.', ''],
    ['No oven was sold.', 'No rye was burned, but an oven was sold.', '“No”'],
    ['No rye was burned.', 'No rye was burned, but an oven was sold.', ''],
    ['No oven was sold.', 'No rye was burned, and no oven or mill was sold.', ''],
  ]);
});

describe('who suffers what another does', () => {
  const warned = 'The owner of the mill was warned twice by the bakers.';
  judges([
    ['The owner warned the bakers twice.', warned, '“twice” “warned”'],
    ['The owner was warned twice.', warned, ''],
    ['The bakers warned the owner twice.', warned, '“twice”'],
    [
      'Le juge a fermé le moulin.',
      'Kern a saisi le juge, lui demandant de fermer le moulin.',
      '“fermé”',
      { language: 'fr' },
    ],
    [
      'Kern a demandé de fermer le moulin.',
      'Kern a saisi le juge, lui demandant de fermer le moulin.',
      '',
      { language: 'fr' },
    ],
  ]);
});

describe('how far two numbers are apart', () => {
  const quay = 'Repairs of the quay cost 2.3 million euros, where a new quay would have cost 6.9 million euros.';
  const harbour = 'The harbour was 96 percent full in May, compared with 88 percent in April.';
  const bakers = 'Le moulin emploie 34 personnes, dont 21 boulangers.';
  const document = { language: 'fr' };
  judges([
    ['Repairs of the quay cost some 4.6 million euros less.', quay, '“less” “4.6 million”'],
    ['Repairs of the quay cost 4.7 million euros less.', quay, 'support-number'],
    ['Repairs of the quay cost 4.6 million dollars less.', quay, 'support-number'],
    ['The harbour was fuller by eight points in May.', harbour, '“eight”'],
    ['The harbour was fuller by nine points in May.', harbour, 'support-number'],
    ['More than 40 percent of the ovens had none.', 'Nearly 60 percent of the ovens had rye.', '“none” “40”'],
    ['Nearly 40 percent of the ovens had none.', 'Nearly 60 percent of the ovens had rye.', 'support-number'],
    ['Le moulin emploie 13 personnes qui ne sont pas boulangers.', bakers, '“ne” “13”', document],
    [
      'Le moulin emploie 14 personnes qui ne sont pas boulangers.',
      bakers,
      'silence-undeclared support-number',
      document,
    ],
  ]);
});

describe('the name of a month', () => {
  judges([
    ['The boats left in May.', 'The boats left in May; no boat sank.', ''],
    ['The boats may sink.', 'The boats may not sink.', 'qualifier-dropped'],
  ]);
});

describe('how much a number has changed', () => {
  judges([
    ['Sales rose by 33 boats.', 'Sales rose from 21 boats to 54.', '“33”'],
    ['Sales rose by 34 boats.', 'Sales rose from 21 boats to 54.', 'support-number'],
    ['Sales rose by 40 boats to 230.', 'Sales rose to 230 boats, up from 190 in 2022.', '“40”'],
    ['Sales rose by 40 boats.', '230 boats and 190 ferries were sold.', 'support-number'],
  ]);
});

describe('a denial in French, and one by other words', () => {
  const french = { language: 'fr' };
  judges([
    ['Le four sera vendu.', 'Le four ne sera pas vendu.', 'qualifier-dropped', french],
    [
      'Lobo a garanti une vente.',
      '« Nous ne pouvons pas garantir une vente », a dit Lobo.',
      'qualifier-dropped',
      french,
    ],
    ['Le four ne sera pas vendu.', 'Le four ne sera pas vendu.', '', french],
    [
      'Ferries are not repaired at the mole but at the quay.',
      'Boats are repaired at the mole; ferries use the quay instead.',
      '“not”',
    ],
    [
      'Ferries are not repaired at the mole but at the quay.',
      'Boats are repaired at the mole; ferries use the quay.',
      '“not”',
    ],
  ]);
});

describe('a clause with a number and a place alone', () => {
  const fed = 'According to Kern, 310 people were fed at the mill in May, 190 at the bank.';
  judges([
    ['190 people were fed at the bank in May, Kern said.', fed, '“190”'],
    ['200 people were fed at the bank in May, Kern said.', fed, 'support-number'],
  ]);
});

describe('a compound that is told by its parts', () => {
  judges([
    ['Kern called the oven repairs rash.', 'Kern called the repair of two ovens rash.', ''],
    ['The mill owner saw Kern.', 'The owner of the mill saw Kern.', ''],
  ]);
});

describe('comparisons and changes in French', () => {
  const sells = 'La boulangerie vend plus de pains que le moulin, mais moins de gâteaux.';
  const counted = 'Le moulin a vendu 300 pains en avril et 150 en mai.';
  const price = 'Le pain a un prix de 4 euros.';
  const document = { language: 'fr' };
  judges([
    ['La boulangerie vend plus de pains que le moulin.', sells, '', document],
    ['Le moulin vend moins de pains que la boulangerie.', sells, '', document],
    ['Le moulin vend plus de gâteaux que la boulangerie.', sells, '', document],
    ['Le moulin vend plus de pains que la boulangerie.', sells, 'support-word', document],
    ['La boulangerie vend moins de pains que le moulin.', sells, '“moins”', document],
    ['Le moulin a vendu moins de pains en mai qu’en avril.', counted, '', document],
    ['Le moulin a vendu plus de pains en mai qu’en avril.', counted, 'support-word', document],
    ['Le moulin a vendu deux fois plus de pains en avril qu’en mai.', counted, '“fois” “deux”', document],
    ['Le pain est à 4 euros.', price, '', document],
    ['Le pain a augmenté à 4 euros.', 'Le pain a augmenté de 4 euros.', 'support-number', document],
  ]);
});

describe('a negation that is told as a denial', () => {
  judges([
    ['The baker denied that they are thieves.', 'The baker said: “We are not thieves.”', '“denied”'],
    ['The baker did not deny that they are thieves.', 'The baker said: “We are not thieves.”', 'qualifier-dropped'],
    [
      'The baker, who denied a theft, said they are thieves.',
      'The baker said: “We are not thieves.”',
      'qualifier-dropped',
    ],
  ]);
});

describe('what two clauses of a story do not deny one another', () => {
  const nextYear = 'The mill closes in January next year.';
  const day = { published: '2024-03-14' };
  const flood =
    'The quay fell on Sunday after two days of rain. Five boats sank, three of them new. Divers came on Wednesday.';
  const orders = 'The mill baked about 240,000 loaves for Marelo and Garça. Those for Garça, about 31,000, were rye.';
  const sold = 'The mill sold 34 loaves. Rain fell. It had 29 rolls.';
  const rain = 'The quay fell on Sunday after two days of heavy rain.';
  const divers = 'Divers pulled 23 people from the sea alive; three bodies were found.';
  judges([
    ['The mill closes in January 2025.', nextYear, '“January 2025”', day],
    ['The mill closes in January 2026.', nextYear, 'support-date', day],
    ['Reis has baked for nearly twenty years.', 'Reis has baked for nineteen years.', '“twenty”'],
    ['Reis has baked for nearly twenty years.', 'Reis has baked for sixteen years.', 'support-number'],
    ['Two of the boats sank.', 'Two crews left. The third boat sank.', '“Two”'],
    ['Two of the boats sank.', 'Two crews left. Three boats sank.', 'support-number'],
    ['Divers came three days after the quay fell.', flood, '“three” “quay”', day],
    ['Divers came five days after the quay fell.', flood, 'support-number', day],
    ['Roughly 209,000 of the loaves were for Marelo.', orders, '“209,000”'],
    ['Roughly 207,000 of the loaves were for Marelo.', orders, 'support-number'],
    ['There were five more loaves than rolls.', sold, '“five” “more”'],
    ['There were six more loaves than rolls.', sold, 'support-number'],
    ['The mill had five rolls.', sold, 'support-number'],
    ['Heavy rain fell for two days before the quay fell.', rain, '“before”'],
    ['The quay fell before two days of heavy rain.', rain, 'support-word'],
    ['Three people were found dead.', divers, '“dead” “people”'],
    ['The 23 people were found dead.', divers, 'support-word'],
  ]);
});

describe('a number in the words of another', () => {
  const free = 'Bread is free for under-16s and over-60s.';
  const left = 'Fewer than a third of the bakers left, down from 44 percent.';
  const oven = 'Le four pesait 31 tonnes, contre 12 tonnes permises.';
  const french = { language: 'fr' };
  const prison = 'Lobo was sentenced to eleven years in prison. Reis had asked for fourteen years.';
  const baked = 'Two boats sank. Reis has baked there for 22 years.';
  const found = 'Two boats were found on Wednesday. The third was missing on Thursday.';
  judges([
    ['Bread is free for bakers under 16.', free, '“bakers”'],
    ['Bread is free for bakers over 60.', free, '“bakers”'],
    ['Bread is free for bakers over 16.', free, 'qualifier-dropped'],
    ['Bread is free for bakers under 18.', free, 'support-number'],
    ['Of the bakers 44 percent left, now it is under a third.', left, ''],
    ['Of the bakers 44 percent left, now it is over a third.', left, '“a third”'],
    ['Of the bakers 44 percent left, now it is under a quarter.', left, 'support-number'],
    ['Le four pesait plus de deux fois et demie 12 tonnes.', oven, '“fois” “demie” “deux fois et demie”', french],
    ['Le four pesait plus de trois fois et demie 12 tonnes.', oven, 'support-number', french],
    ['Lobo has eleven years in prison, three fewer than Reis asked for.', prison, '“three”'],
    ['Lobo has eleven years in prison, four fewer than Reis asked for.', prison, 'support-number'],
    ['Reis has baked there for more than two decades.', baked, '“decades” “two”'],
    ['Reis has baked there for more than two years.', baked, 'qualifier-dropped support-number'],
    ['One of the boats had not been found by Thursday.', found, '“not”'],
    ['Two boats were found on Thursday.', found, 'support-date'],
  ]);
});

describe('a name in the place of a thing', () => {
  const heard = 'Reis runs the mill. The bakers heard of the sale from the press, and of the fire from Reis.';
  judges([
    ['The bakers heard of the sale from Reis.', heard, '“Reis”'],
    ['The bakers heard of the sale from the press.', heard, ''],
    ['The bakers heard of the fire from Reis.', heard, ''],
    ['The bakers set fire to the Reis mill.', 'Reis had a mill. The bakers set fire to the mill.', ''],
  ]);
});
