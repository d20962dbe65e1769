/** Words of the language `fr` that narrow what is told. */
import type { Narrowing } from '../narrowing.ts';
import { words } from '../words.ts';

/** See `Narrowing`. */
export const frNarrowing: Narrowing = {
  ranks: ['l’un des', 'l’une des', 'un des', 'une des', 'parmi'],
  scopes: words('dans de du des à au depuis en sur'),
  quantifiers: words('plusieurs certains certaines quelques beaucoup'),
  majorities: ['plupart'],
  wholes: [],
  withholding: [...words('nie nient nié dément démenti conteste contestent contesté rejette rejeté'), 'trop tôt pour'],
  evidence: words('lien preuve indice certain clair'),
  links: words('lien rapport'),
  causing: words('causer entraîner provoquer signifier conduire mener impliquer'),
  relating: words('suivre différer'),
  provisionally: ['d’abord', "d'abord", 'dans un premier temps', 'au départ', 'initialement'],
  certain: [],
  comparisons: ['que', 'qu'],
  degreeTies: ['de'],
  infinitives: [],
};
