/** Verbs that the news puts for one another, beside those that a dictionary ties together. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Groups of base forms; whoever puts one for another may say the same. */
export const enNearVerbs: Lexicon['nearVerbs'] = [
  words('arrest detain apprehend capture hold'),
  words('approve pass adopt back endorse'),
  words('attack target hit strike assault raid'),
  words('burn torch ignite'),
  words('seize confiscate intercept impound'),
  words('rise climb jump increase grow surge soar'),
  words('fall drop decline slump decrease shrink'),
  words('begin start launch open commence'),
  words('build construct erect create'),
  words('leave quit depart exit'),
  words('damage destroy wreck ruin'),
  words('keep retain maintain'),
  words('choose select pick name appoint'),
];
