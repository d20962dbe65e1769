/** How the language `en` tells of more and less, of once more, and of not at all. */
import type { Degrees } from '../degrees.ts';
import { words } from '../words.ts';

/** See `Degrees`. */
export const enDegrees: Degrees = {
  comparing: {
    more: words('more others further additional higher larger longer bigger heavier'),
    less: words('less fewer lower smaller shorter lighter'),
  },
  inSeries: words(
    'again twice earlier previous previously another repeat repeated retake rerun former later next debut inaugural maiden',
    'initial initially originally begin begins began begun beginning start starts started starting',
  ),
  absences: words('closed shut suspended lost missing absent lack lacks lacked lacking deprived'),
  privative: ['without'],
  onlyBehind: [],
  reportive: [],
};
