/** English. */
import { inBothForms } from './apostrophes.ts';
import { endings, plurals } from './en/endings.ts';
import { enDates } from './en/dates.ts';
import { enDenials } from './en/denials.ts';
import { enFunctionWords } from './en/function-words.ts';
import { enLimits } from './en/limits.ts';
import { enIrregular } from './en/irregular.ts';
import { enDegrees } from './en/degrees.ts';
import { enNarrowing } from './en/narrowing.ts';
import { enNumbers } from './en/numbers.ts';
import { enNearVerbs } from './en/near-verbs.ts';
import { enReserves } from './en/reserves.ts';
import { enConverses, enOpposites } from './en/opposites.ts';
import { enSizes, enUnits } from './en/units.ts';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

const negations = {
  no: ['no'],
  not: ['not', 'cannot', "n't"],
  none: ['none'],
  nobody: ['nobody'],
  nothing: ['nothing'],
  nowhere: ['nowhere'],
  never: ['never'],
  without: ['without'],
  neither: ['neither'],
  nor: ['nor'],
};

// Verbs of persons and of documents.
const speech = ['say write call add describe tell announce'];

const saying = [
  ...speech,
  'report speak quote cite mention attribute note state insist claim urge explain warn argue stress comment agree know',
];

const documents = 'document source report article paper';

const enWords: Omit<Lexicon, 'contractions'> = inBothForms({
  tag: 'en',
  numbers: enNumbers,
  dates: enDates,
  units: enUnits,
  beforeUnits: [],
  sizes: enSizes,
  oneOf: ['a', 'an'],
  rateWords: words('a an per each every'),
  outOf: ['in', 'of', 'out of', 'in every'],
  wholeOf: ['out of'],
  ...enLimits,
  ageUnit: 'years',
  agesBehind: ['aged', 'ages'],
  agesBefore: ['-year-old', ' year old'],
  future: words('will would shall should may might could must to'),
  pastModals: words('would could'),
  suppositions: words('would should may might could'),
  futureEndings: [],
  pastEndings: ['ed'],
  tellingPrepositions: {
    inside: words('inside within interior'),
    outside: words('outside exterior'),
    before: words('before earlier prior ahead preceding previous previously ago'),
    after: words('after later following since subsequent subsequently then'),
    since: ['since'],
    until: words('until till'),
    above: words('above over'),
    below: words('below under beneath'),
    because: words('because cause reason due owing result since so therefore thanks blame lead prompt'),
  },
  negations,
  negationsAgree: false,
  negationsAlone: {},
  negationEnds: [],
  ...enDenials,
  ...enDegrees,
  ...enNarrowing,
  ...enReserves,
  exclusions: ['only', 'alone'],
  universals: [
    'all',
    'every',
    'only',
    'less',
    'fewer',
    'everyone',
    'everybody',
    'everything',
    'always',
    'ever',
    'entire',
  ],
  others: ['other', 'others'],
  collectives: ['both', 'each', 'other', 'others'],
  jointly: ['both', 'none', 'neither', 'nor'],
  superlatives: ['most', 'least', 'best', 'worst'],
  superlativeEndings: ['est'],
  comparativeEndings: ['er'],
  superlativePhrases: [],
  equatives: words('as so more'),
  personalNegations: words('no nobody none'),
  idleNegations: [
    ...['later', 'earlier', 'sooner', 'more', 'fewer', 'less'].flatMap((word) => [
      `no ${word} than`,
      `not ${word} than`,
    ]),
    'not only',
    'no only',
  ],
  attributing: ['according to'],
  attributingElsewhere: ['in', 'by', 'from'],
  partitives: ['of which', 'of whom', 'of them', 'of these', 'of those'],
  genitives: ['of', 'that of'],
  contractedTies: {},
  contrasts: ['that of', 'those of'],
  archived: ['archived'],
  dating: ['dated', 'published'],
  assertions: ['claim', 'alleg', 'accus', 'assert', 'contend', 'according to'],
  standing: words('has have is are does do'),
  disagreements: ['contradict', 'exclud', 'conflict'],
  joiners: ['and', 'or', 'nor', 'to', 'as well as'],
  exceptions: ['all but', 'other than', 'except', 'except for', 'apart from', 'besides', 'unlike'],
  ...enFunctionWords,
  limitingWords: new Set([
    ...Object.values(negations).flat(),
    ...words(
      'either only may might could except despite apart all any some each every other others another more most less least many much',
      'few several own very here again further once now still yet before above below',
    ),
  ]),
  reportingWords: words(...saying, 'give name print put count list set place date mark', ...enNarrowing.relating),
  sayingWords: words(...saying),
  speakingWords: words(...speech, 'express declare vow emphasise emphasize condemn label statement message'),
  gauging: { verbs: ['put'], ties: ['at'] },
  voicing: words(
    'say tell add argue insist warn stress call describe explain state maintain believe claim acknowledge complain reply admit',
    'caution note concede allege predict urge',
  ),
  documents: words(documents),
  documentWords: words(
    documents,
    'text heading account word wording passage sentence paragraph headline statement',
    'letter quotation bracket inference spelling translation caption address embed compute',
  ),
  knowing: words('know conclude tell exclude confirm learn establish'),
  generalWords: words(
    'thing way case part kind sort fact point matter people person man woman time day year number place use one lot',
  ),
  pronouns: {
    she: words('she her hers herself'),
    he: words('he him his himself'),
    opening: words('he she it they his her its their'),
    subjects: words('i he she we they'),
    impersonal: [],
    speaker: words('i me my mine myself we us our'),
  },
  mutual: words(
    'meet marry share border resemble match equal join link connect merge mix mingle fight play trade talk debate agree differ',
    'as with near beside alongside opposite between among like unlike',
  ),
  lightVerbs: words('be have do take give come go get make put let keep'),
  coordinators: words('and or but while whereas'),
  noneOf: ['no'],
  alternatives: ['or'],
  relativePronouns: words('who whom whose which'),
  clauseOpeners: ['that'],
  agentTies: ['by'],
  opposedTies: [
    ['to', 'from'],
    ['into', 'from'],
    ['with', 'without'],
  ],
  clauseTies: words('before after until because since if unless when once so'),
  articles: words('a an the'),
  particles: words('off out up down away back over apart through along'),
  opposites: enOpposites,
  converses: enConverses,
  nearVerbs: enNearVerbs,
  unchangedVerbs: words(
    'cut put hit set shut let cost hurt quit spread split bet burst cast rid shed thrust upset beat bid broadcast forecast',
  ),
  being: 'be',
  endings,
  plurals,
  stemmer: 'english',
  verbEndings: ['ed', 'ing'],
  irregular: enIrregular,
  notBeforeInitials: ['on', 'via'],
  nameJoiners: words("of the for de du des la le les d’ d' von van al"),
  placeEndings: words('s n an ian ean ese ish i er ers'),
  titles: words('Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady'),
  abbreviations: words(
    'Mr Mrs Ms Dr Prof St Gen Col Sgt Lt Capt Maj Cpl Cmdr Adm Sen Rep Gov Pres Hon Rev Fr Messrs',
    'No Nos vs e.g i.e ca cf approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  ),
  beforeNumbers: words('p pp art arts fig figs vol vols ch chs sec secs para paras c v'),
  closing: words('Inc Ltd Co Corp Bros Sr Jr etc dept est a.m p.m U.S U.K U.N E.U D.C Ph.D'),
  clitics: words('t re ve ll d m'),
  elisions: [],
});

/** What the engine knows of English. */
export const en: Lexicon = {
  ...enWords,
  // The end of a word is sought where apostrophes are folded already.
  contractions: ["n't"],
};
