/** How English writes dates and times. */
import type { DateWords } from '../date-words.ts';
import { words } from '../words.ts';

/** Words and signs of dates and times. */
export const enDates: DateWords = {
  shortMonths: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  shortWeekdays: { sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 },
  ambiguousMonths: [5],
  beforeMonth: words(
    'in since until till of last this next by from to during early late mid before after end through and or late',
  ),
  beforeYear: words(
    'in since until till by from to of before after around about during the between early late mid through year',
  ),
  monthFirst: true,
  betweenDayAndMonth: ['of'],
  seasons: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
  betweenSeasonAndYear: ['of'],
  rangeWords: ['and', 'to', 'or', 'until', 'through'],
  halves: { am: 0, 'a.m.': 0, 'a.m': 0, pm: 12, 'p.m.': 12, 'p.m': 12 },
  clockMarks: [':', '.'],
  clockPhrases: { 'half past': 30, 'quarter past': 15, 'quarter to': -15 },
  zones: words('GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT AEST IST JST'),
  dayParts: {
    morning: ['morning', 'mornings', 'dawn', 'daybreak'],
    afternoon: ['afternoon', 'afternoons'],
    evening: ['evening', 'evenings'],
    night: ['night', 'nights', 'overnight', 'midnight'],
    noon: ['noon', 'midday'],
  },
  parts: { early: ['early', 'beginning of', 'start of'], late: ['late', 'end of'], middle: ['mid', 'middle of'] },
  bounds: {
    before: ['before', 'prior to', 'ahead of'],
    after: ['after'],
    since: ['since'],
    until: ['until', 'till'],
    from: ['from'],
    by: ['by'],
  },
  at: ['in', 'on', 'at'],
  every: ['every', 'each'],
  once: ['once'],
  frequencies: {
    year: ['annually', 'annual', 'yearly'],
    month: ['monthly'],
    week: ['weekly'],
    day: ['daily'],
  },
  hasRelativesBehind: false,
  relatives: { last: ['last', 'previous', 'past'], next: ['next', 'following', 'coming'], this: ['this', 'current'] },
  spans: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    weekend: ['weekend', 'weekends'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    decade: ['decade', 'decades'],
    century: ['century', 'centuries'],
    season: ['season', 'seasons'],
    spring: ['spring'],
    summer: ['summer'],
    autumn: ['autumn', 'fall'],
    winter: ['winter'],
    night: ['night'],
  },
  days: { yesterday: ['yesterday'], today: ['today'], tomorrow: ['tomorrow'], tonight: ['tonight'] },
};
