/** Verbs that the news puts for one another, beside those that a dictionary ties together. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Groups of base forms; whoever puts one for another may say the same. */
export const enNearVerbs: Lexicon['nearVerbs'] = [
  words('arrest detain apprehend capture hold'),
  words('approve pass adopt back endorse'),
  words('attack target hit strike assault raid'),
  words('kill murder slay'),
  words('hurt injure wound harm'),
  words('burn torch ignite'),
  words('shoot fire'),
  words('seize confiscate intercept impound'),
  words('buy purchase acquire'),
  words('rise climb jump increase grow surge soar'),
  words('fall drop decline slump decrease shrink'),
  words('begin start launch open commence'),
  words('end finish conclude close stop'),
  words('build construct erect create'),
  words('flee escape run'),
  words('help assist aid support'),
  words('leave quit depart exit'),
  words('find discover locate'),
  words('damage destroy wreck ruin'),
  words('need require demand'),
  words('keep retain maintain'),
  words('show reveal display'),
  words('choose select pick name appoint'),
  words('happen occur'),
  words('shut close'),
];
