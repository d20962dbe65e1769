/** How English writes numbers. */
import type { NumberWords } from '../number-words.ts';
import { words } from '../words.ts';

/** Words and signs of numbers. */
export const enNumbers: NumberWords = {
  units: {
    ...Object.fromEntries(
      words(
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
        'seventeen eighteen nineteen',
      ).map((word, value) => [word, value]),
    ),
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 },
  shortScales: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12 },
  amounts: { dozen: 12 },
  half: 'half',
  articles: ['a'],
  joiner: 'and',
  joinsTens: false,
  decimal: '.',
  fractions: {
    half: 1 / 2,
    halves: 1 / 2,
    quarter: 1 / 4,
    quarters: 1 / 4,
    thirds: 1 / 3,
    fifths: 1 / 5,
    tenths: 1 / 10,
  },
  ordinals: {
    ...Object.fromEntries(
      words(
        'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
        'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
      ).map((word, value) => [word, value]),
    ),
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    hundredth: 100,
    thousandth: 1000,
  },
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  decadeEndings: ['s', '’s', "'s"],
  decadeWords: [],
  multiples: {
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    twice: 2,
    twofold: 2,
    triple: 3,
    tripled: 3,
    triples: 3,
    thrice: 3,
    threefold: 3,
    treble: 3,
    trebled: 3,
    quadruple: 4,
    quadrupled: 4,
    fourfold: 4,
    tenfold: 10,
    halved: 0.5,
    halving: 0.5,
  },
  vague: { dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 },
  times: ['times'],
  timesOf: { words: words('as more less fewer the that what its his her their our over'), endings: ['er'] },
  signs: ['No', 'No.', 'Nos', 'Nos.', 'no.', 'nos.'],
  groups: { both: 2, pair: 2, pairs: 2, couple: 2, duo: 2, twins: 2, trio: 3, triplets: 3, quartet: 4, quintet: 5 },
  partOf: ['of'],
  pronoun: {
    word: 'one',
    before: words('no any every each which this that the only some by from to is'),
    after: words('of another by that which is or'),
  },
};
