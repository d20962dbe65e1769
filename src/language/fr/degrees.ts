/** How the language `fr` tells of more and less, of once more, and of not at all. */
import type { Degrees } from '../degrees.ts';
import { words } from '../words.ts';

/** See `Degrees`. */
export const frDegrees: Degrees = {
  comparing: { more: ['de plus', 'autres', 'supplémentaires'], less: ['de moins', 'moins'] },
  inSeries: words(
    'nouveau nouvelle précédent précédente précédemment encore suivant suivante prochain prochaine inaugural inaugurale',
    'initial initiale initialement commence commencent commencé commencer début débute débuté débuter',
  ),
  absences: words(
    'fermé fermée fermés fermées privé privée privés privées suspendu suspendue suspendus suspendues manque absent absente',
  ),
  privative: ['sans'],
  onlyBehind: ['que', 'qu'],
  reportive: words('serait seraient aurait auraient'),
};
