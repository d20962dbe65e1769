/** How the language `fr` says that something is not, and what comes close to it. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

const refusals = words('nie nient nié nier refuse refusent refusé refuser dément démenti rejette rejeté');

/** Negations, by class. */
export const frNegations = {
  ne: ['ne', 'n', 'non'],
  aucun: ['aucun', 'aucune'],
  sans: ['sans'],
  ni: ['ni'],
};

/** See `Lexicon`. */
export const frDenials: Pick<
  Lexicon,
  | 'negations'
  | 'negationsAgree'
  | 'negationsAlone'
  | 'negationEnds'
  | 'denials'
  | 'falsehoods'
  | 'refusals'
  | 'denyingPhrases'
  | 'notYet'
  | 'likeDenials'
> = {
  negations: frNegations,
  negationsAgree: true,
  negationsAlone: { pas: 'non' },
  negationEnds: words('pas non plus jamais point guère'),
  denials: [
    ...refusals,
    ...words('échoue échoué incapable rarement évite évitent évité éviter renonce renoncent renoncé'),
  ],
  falsehoods: words('faux inexact douteux improbable doute doutent douté conteste contestent contesté'),
  refusals,
  denyingPhrases: ['loin d’être', "loin d'être", 'tout sauf', 'à peine'],
  notYet: ['encore'],
  likeDenials: words(
    'arrête arrêtent arrêté cesse cessent cessé empêche empêchent empêché interdit interdisent bloque bloqué peu ancien',
    'ancienne hors plutôt exclut excluent exclu exclure écarte écartent écarté écarter épargne épargnent épargné épargnée',
    'épargnés épargnées échappe échappent échappé faute manque manquent',
  ),
};
