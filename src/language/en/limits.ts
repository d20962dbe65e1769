/** What limits a number in English, before it and behind it. */
import type { LimitWords } from '../limit-words.ts';
import { words } from '../words.ts';

/** Words beside numbers. */
export const enLimits: LimitWords = {
  numberLimits: {
    'at least': ['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'minimum of'],
    'at most': ['at most', 'up to', 'no more than', 'not more than', 'maximum of', 'as many as', 'as much as'],
    'more than': [
      'more than',
      'over',
      'exceeds',
      'exceeding',
      'exceed',
      'exceeded',
      'above',
      'upwards of',
      'in excess of',
      'higher than',
      'greater than',
    ],
    'less than': ['less than', 'fewer than', 'under', 'below', 'lower than'],
    within: ['within'],
    nearly: ['nearly', 'almost', 'close to', 'just under'],
    about: [
      'about',
      'around',
      'approximately',
      'roughly',
      'some',
      'estimated',
      'estimated at',
      'circa',
      'ca',
      'ca.',
      'c.',
      'approx',
      'approx.',
      'in the region of',
      'on the order of',
      'of the order of',
      'plus or minus',
    ],
  },
  betweenLimitAndNumber: words('the a an all another'),
  numberLimitsBehind: {
    'at least': [
      ...['more', 'longer', 'older', 'later', 'higher', 'larger', 'heavier', 'wider', 'taller', 'over'].map(
        (word) => `or ${word}`,
      ),
      ...['and more', 'and over', 'at least', 'at the least', 'at a minimum', 'at the minimum'],
    ],
    'at most': [
      ...[
        'less',
        'fewer',
        'shorter',
        'younger',
        'earlier',
        'lower',
        'smaller',
        'lighter',
        'narrower',
        'cheaper',
        'under',
      ].map((word) => `or ${word}`),
      ...['and under', 'at most', 'at the most', 'at a maximum', 'at the maximum'],
    ],
    about: ['or so', 'or thereabouts', 'give or take', '-odd'],
  },
  reaching: words('reach hit attain total'),
  ranging: words('range vary'),
  going: words('go come climb creep edge inch shoot'),
  changes: { to: ['to'], by: ['by'], from: ['from'] },
};
