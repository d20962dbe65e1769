/** The words of the language `fr` that say nothing by themselves. */
import { words } from '../words.ts';

const standing = words('est sont était étaient été être a ont avait avaient eu avoir');

// "Ne sera pas vendu", "ne peut pas garantir": what is denied stands behind them.
const auxiliaries = [
  ...standing,
  ...words('sera seront serait seraient fut furent aura auront aurait auraient ai as avons avez'),
  ...words('peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourront pouvoir va vont'),
];

const idleWords = [...words('le la les l un une des du de d ce c cet cette ces au aux à en dans sur'), ...standing];

/** Articles, pronouns, prepositions, what joins and what asks, verbs that help others. */
export const frFunctionWords = {
  functionWords: new Set([
    ...idleWords,
    ...words(
      'sous par pour avec sans chez vers entre contre depuis pendant',
      'et ou mais donc or ni car que qu qui quoi dont où quand comme si lorsque puisque pourquoi comment combien quel quelle quels quelles',
      'je j tu il elle on nous vous ils elles me m te t se s lui leur y celui celle ceux celles cela ça',
      'mon ma mes ton ta tes son sa ses notre nos votre vos leurs',
      ...auxiliaries,
      'suis es sommes êtes soit ayant',
      'ne n plus aussi selon ainsi très même après avant dès',
    ),
  ]),
  compoundPrefixes: words('anti auto co demi ex inter mi mini multi non néo post pré pro semi sous ultra vice'),
  idleWords,
  auxiliaries,
};
