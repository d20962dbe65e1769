/** The words of English that say nothing by themselves. */
import { words } from '../words.ts';

const auxiliaries = words('is are was were be been being has have had do does did');

const idleWords = [...words('a an the this that these those there of in on at'), ...auxiliaries];

/** Articles, pronouns, prepositions, what joins and what asks, verbs that help others. */
export const enFunctionWords = {
  functionWords: new Set([
    ...idleWords,
    ...words(
      'such same own',
      'i he him his she her hers it its we us our you your they them their theirs',
      'himself herself itself themselves who whom whose which what where when how why one ones somebody something someone anyone anybody everyone everybody',
      'to by for from with into onto over under between among against across during through per',
      'after before since until till upon about around outside inside near behind beyond within off up down out',
      'according towards toward along amid alongside via beside besides together away',
      'whether then thus therefore however rather instead else ever even well far yet both either',
      'and or but nor so than as if while because though although also too both only just',
      'am having will would shall should must can',
      'whoever whomever whosoever whichever whenever whereas whereby wherein whereupon thereupon',
      'myself yourself ourselves yourselves oneself ours yours theirs anything everything',
      'amidst amongst unto whilst albeit lest versus',
      's t re ve ll d alone',
    ),
  ]),
  compoundPrefixes: words(
    'anti co cyber ex inter mid multi neo non pan post pre pro quasi re semi sub trans ultra vice',
  ),
  idleWords,
  auxiliaries,
};
