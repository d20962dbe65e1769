/** How dates and times are written, in the language of the folder. */
import type { DateWords } from '../date-words.ts';
import { words } from '../words.ts';

/** Words and signs of dates and times. */
export const frDates: DateWords = {
  shortMonths: { janv: 1, févr: 2, avr: 4, juil: 7, sept: 9, oct: 10, nov: 11, déc: 12 },
  shortWeekdays: { dim: 0, lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6 },
  ambiguousMonths: [],
  beforeMonth: ['en'],
  beforeYear: words('en depuis jusqu’en avant après vers de et dès année l’année début fin'),
  monthFirst: false,
  betweenDayAndMonth: [],
  seasons: [['printemps'], ['été'], ['automne'], ['hiver']],
  betweenSeasonAndYear: ['de'],
  rangeWords: ['et', 'au', 'à', 'ou'],
  halves: {},
  clockMarks: [':', ' h ', 'h', ' h '],
  clockPhrases: {},
  zones: words('GMT UTC CET CEST'),
  dayParts: {
    morning: ['matin', 'matinée', 'aube'],
    afternoon: ['après-midi'],
    evening: ['soir', 'soirée'],
    night: ['nuit', 'minuit'],
    noon: ['midi'],
  },
  parts: { early: ['début'], late: ['fin'], middle: ['mi', 'milieu de'] },
  bounds: {
    before: ['avant'],
    after: ['après'],
    since: ['depuis', 'dès'],
    until: ['jusqu’en', 'jusqu’au', 'jusqu’à'],
  },
  at: ['en', 'au', 'le'],
  every: ['chaque'],
  once: [],
  frequencies: {},
  hasRelativesBehind: true,
  relatives: {
    last: ['dernier', 'dernière', 'passé', 'passée', 'précédent', 'précédente'],
    next: ['prochain', 'prochaine', 'suivant', 'suivante'],
    this: ['ce', 'cette'],
  },
  spans: {
    day: ['jour', 'jours'],
    week: ['semaine', 'semaines'],
    weekend: ['week-end', 'week-ends'],
    month: ['mois'],
    year: ['an', 'ans', 'année', 'années'],
    decade: ['décennie', 'décennies'],
    century: ['siècle', 'siècles'],
    spring: ['printemps'],
    summer: ['été'],
    autumn: ['automne'],
    winter: ['hiver'],
  },
  days: { yesterday: ['hier'], today: ['aujourd’hui'], tomorrow: ['demain'] },
};
