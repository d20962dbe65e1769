/** Verbs and other words of English that deny what stands beside them. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

const refusals = words(
  'deny denies denied denying refuse refuses refused refusing decline declines declined declining reject rejects rejected',
);

type Denials = Pick<
  Lexicon,
  | 'denials'
  | 'falsehoods'
  | 'refusals'
  | 'denyingPhrases'
  | 'likeDenials'
  | 'notYet'
  | 'turningPrefixes'
  | 'doubtfulPrefixes'
>;

/** What denies, or may. */
export const enDenials: Denials = {
  denials: [
    ...refusals,
    ...words(
      'fail fails failed failing lack lacks lacked lacking unable hardly barely scarcely rarely seldom avoid avoids avoided',
      'prevent prevents prevented impossible desist desists desisted avert averts averted averting',
      'neglects neglected neglecting omit omits omitted omitting',
    ),
  ],
  falsehoods: words('false untrue incorrect doubtful unlikely doubt doubts doubted doubting dispute disputes disputed'),
  refusals,
  denyingPhrases: [
    'far from',
    'anything but',
    'by no means',
    'stops short of',
    'stopped short of',
    'rules out',
    'ruled out',
    'ruling out',
  ],
  likeDenials: words(
    'stop stops stopped stopping block blocks blocked blocking bar bars barred barring forbid forbids forbade forbidden',
    'halt halts halted halting cease ceases ceased few little former formerly ex yet oppose opposes opposed opposing',
    'dismiss dismisses dismissed veto vetoes vetoed snub snubs snubbed shun shuns shunned resist resists resisted against',
    'withdraw withdraws withdrew withdrawn cancel cancels cancelled canceled scrap scraps scrapped exclude excludes excluded',
    'doubt doubts doubted doubting withhold withholds withheld withholding instead rather spare spares spared sparing escape',
    'escapes escaped escaping lack absence short await awaits awaited awaiting pending mistaken mistakenly corrected correcting',
  ),
  notYet: ['yet'],
  turningPrefixes: ['un', 'in', 'im', 'dis', 'non', 'ir', 'il'],
  doubtfulPrefixes: ['in', 'im', 'dis', 'ir', 'il'],
};
