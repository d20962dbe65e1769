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
  words('fall drop decline slump decrease shrink shed weaken slip dip'),
  words('begin start launch open commence'),
  words('build construct erect create'),
  words('leave quit depart exit'),
  words('damage destroy wreck ruin'),
  words('keep retain maintain'),
  words('choose select pick name appoint'),
  words('send deploy dispatch'),
  words('try attempt seek bid'),
  words('free release'),
  words('halt stop suspend cease'),
  words('cancel scrap abandon axe drop'),
  words('delay postpone defer'),
  words('spot notice see sight'),
  words('find discover detect locate'),
  words('hide conceal stash'),
  words('move relocate transfer shift'),
  words('flee escape'),
  words('join enter'),
  words('hurt injure wound'),
  words('oblige require force compel'),
  words('reveal disclose unveil announce'),
  words('reject dismiss deny refute'),
];
