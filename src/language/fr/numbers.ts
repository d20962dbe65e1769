/** How numbers are written, in the language of the folder. */
import type { NumberWords } from '../number-words.ts';
import { words } from '../words.ts';

const teens = words('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf');

/** Words and signs of numbers. */
export const frNumbers: NumberWords = {
  units: {
    ...Object.fromEntries(
      words('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize').map(
        (word, value) => [word, value],
      ),
    ),
    une: 1,
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    ...Object.fromEntries(teens.map((word, index) => [`soixante-${word}`, 70 + index])),
    ...Object.fromEntries(teens.map((word, index) => [`quatre-vingt-${word}`, 90 + index])),
  },
  tens: {
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'quatre-vingt': 80,
    'quatre-vingts': 80,
    septante: 70,
    huitante: 80,
    nonante: 90,
  },
  scales: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  shortScales: { k: 1e3, m: 1e6, mn: 1e6, md: 1e9, mds: 1e9 },
  amounts: {
    ...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
    ...{ cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1e3 },
  },
  articles: ['le', 'la'],
  joiner: 'et',
  joinsTens: true,
  decimal: ',',
  half: 'demi',
  fractions: {
    ...{ demi: 1 / 2, demie: 1 / 2, moitié: 1 / 2, quart: 1 / 4, quarts: 1 / 4, tiers: 1 / 3 },
    ...{ cinquièmes: 1 / 5, sixièmes: 1 / 6, huitièmes: 1 / 8, dixièmes: 1 / 10 },
  },
  ordinals: Object.fromEntries(
    words(
      'premier:1 première:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7',
      'huitième:8 neuvième:9 dixième:10 onzième:11 douzième:12 vingtième:20 centième:100',
    ).map((entry) => [entry.split(':')[0] ?? '', Number(entry.split(':')[1])]),
  ),
  ordinalEndings: ['e', 'er', 'ère', 're', 'ème', 'nd', 'nde'],
  decadeEndings: [],
  decadeWords: ['années'],
  multiples: { double: 2, doublé: 2, doublée: 2, doubler: 2, triple: 3, triplé: 3, tripler: 3, quadruple: 4 },
  vague: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1e3 },
  times: ['fois', 'reprises'],
  timesOf: {
    words: words('plus moins moindre moindres le la les ce sa son ses leur autant supérieur inférieur'),
    endings: [],
  },
  hundredthsBehind: words('mètre mètres m euro euros franc francs dollar dollars livre livres'),
  signs: ['n°', 'N°', 'nº', 'Nº', 'no'],
  sign: 'numéro',
  groups: { couple: 2, duo: 2, jumeaux: 2, jumelles: 2, trio: 3, triplés: 3, quatuor: 4 },
  rangeOpeners: ['entre'],
  decades: {},
  partOf: ['de', 'du', 'des'],
  forEvery: ['pour', 'pour chaque'],
  pronoun: {
    word: 'un',
    before: words('l’ aucun chaque quelqu’ d’ c’est est'),
    after: words('de des du autre à par qui'),
    counterparts: ['autre'],
  },
  howMany: { before: 'Combien de ', beforeVowel: 'Combien d’', measured: 'Combien en ', end: ' ?' },
  adverbs: [],
};
