/** Words of English that leave open what they stand beside. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

type Reserves = Pick<
  Lexicon,
  | 'hedges'
  | 'seeming'
  | 'reserves'
  | 'provisos'
  | 'privatives'
  | 'conditions'
  | 'provisions'
  | 'negativeProvisions'
  | 'idleProvisions'
  | 'asking'
  | 'plans'
  | 'claims'
  | 'claimNouns'
  | 'demands'
  | 'prospects'
>;

/** What is not certain, not yet so, or only so if something else is. */
export const enReserves: Reserves = {
  hedges: words(
    'alleged allegedly reportedly apparently suspected supposedly possibly potentially probably likely may might could',
    'purportedly seemingly',
  ),
  seeming: words('appear appears appeared appearing seem seems seemed seeming'),
  reserves: [
    ...words('suspect believ appear seem possib'),
    'said to be',
    'said to have',
    ...['is', 'are', 'was', 'were'].map((verb) => `${verb} said to`),
  ],
  provisos: ['officially'],
  privatives: words('former ex acting interim late would-be deputy vice assistant honorary designate'),
  conditions: words('whether if unless'),
  provisions: [
    'if',
    'unless',
    'provided',
    'provided that',
    'providing that',
    'as long as',
    'so long as',
    'on condition that',
  ],
  negativeProvisions: ['unless'],
  idleProvisions: ['even if', 'as if', 'if any', 'if anything', 'if ever', 'if not', 'if at all', 'what if'],
  asking: words('ask wonder see doubt check question decide know say tell'),
  plans: words(
    'plan plans planned planning threaten threatens threatened intend intends intended hope hopes hoped want wants wanted',
    'expect expects expected promise promises promised vow vows vowed propose proposes proposed attempt attempts attempted',
    'try tries tried claim claims claimed poised',
  ),
  claims: words(
    'allege alleges alleged alleging claim claims claimed claiming accuse accuses accused accusing suspect suspects suspected suspecting',
    'believe believes believed fear fears feared think thinks thought assume assumes assumed contend contends contended',
  ),
  claimNouns: words(
    'allegation accusation complaint claim suspicion rumour rumor belief theory assumption fear possibility',
  ),
  demands: words(
    'order orders ordered ordering instruct instructs instructed demand demands demanded urge urges urged',
    'ask asks asked asking consider considers considered considering pledge pledges pledged recommend recommends',
    'recommended request requests requested require requires required need needs await awaits awaiting advocate advocates advocated',
  ),
  prospects: words(
    'concern concerns fear fears risk risks threat threats possibility possibilities chance chances danger dangers',
    'suspicion suspicions prospect prospects bid bids hope hopes',
  ),
};
