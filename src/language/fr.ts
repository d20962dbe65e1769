/** The language of the tag `fr`: of sources, and of whole dossiers. */
import { frDates } from './fr/dates.ts';
import { frIrregular } from './fr/irregular.ts';
import { frNarrowing } from './fr/narrowing.ts';
import { frNumbers } from './fr/numbers.ts';
import { frConverses, frOpposites } from './fr/opposites.ts';
import type { Lexicon } from './lexicon.ts';
import { words } from './words.ts';

const refusals = words('nie nient nié nier refuse refusent refusé refuser dément démenti rejette rejeté');

const negations = {
  ne: ['ne', 'n'],
  aucun: ['aucun', 'aucune'],
  sans: ['sans'],
  ni: ['ni'],
  non: ['non'],
};

// Verbs of persons and of documents.
const speech = ['dire dit disent écrire écrit écrivent appeler décrire déclarer annoncer ajouter raconter'];

const saying = [...speech, 'rapporter préciser indiquer affirmer expliquer citer mentionner'];

const documents = 'document source rapport article journal';

const auxiliaries = words('est sont était étaient été être a ont avait avaient eu avoir');

const idleWords = [...words('le la les l un une des du de d ce c cet cette ces au aux à en dans sur'), ...auxiliaries];

/** What the engine knows of the language `fr`. */
export const fr: Lexicon = {
  tag: 'fr',
  ...frNarrowing,
  numbers: frNumbers,
  dates: frDates,
  units: [
    ['pour cent', '%'],
    ['‰'],
    ['points de pourcentage', 'points', 'point'],
    ['tonnes', 'tonne'],
    ['kilogrammes', 'kilogramme', 'kilos', 'kilo', 'kg'],
    ['grammes', 'gramme', 'g'],
    ['kilomètres', 'kilomètre', 'km'],
    ['mètres', 'mètre', 'm'],
    ['centimètres', 'centimètre', 'cm'],
    ['millimètres', 'millimètre', 'mm'],
    ['litres', 'litre'],
    ['hectares', 'hectare', 'ha'],
    ['ans', 'an', 'années', 'année'],
    ['mois'],
    ['semaines', 'semaine'],
    ['jours', 'jour'],
    ['heures', 'heure', 'h'],
    ['minutes', 'minute', 'min'],
    ['secondes', 'seconde'],
    ['€', 'euro', 'euros'],
    ['$', 'dollar', 'dollars'],
    ['£', 'livre', 'livres'],
  ],
  beforeUnits: ['de ', 'd’', "d'"],
  sizes: [
    { secondes: 1, minutes: 60, heures: 3600, jours: 86_400, semaines: 604_800 },
    { mois: 1, ans: 12 },
    { millimètres: 1, centimètres: 10, mètres: 1000, kilomètres: 1e6 },
    { grammes: 1, kilogrammes: 1000, tonnes: 1e6 },
  ],
  oneOf: ['un', 'une'],
  rateWords: ['par', 'chaque'],
  outOf: ['sur'],
  wholeOf: ['sur'],
  numberLimits: {
    'at least': ['au moins', 'pas moins de', 'au minimum'],
    'at most': ['au plus', 'jusqu’à', 'au maximum', 'pas plus de'],
    'more than': ['plus de', 'plus d', 'dépasse', 'dépassent', 'supérieur à'],
    'less than': ['moins de', 'moins d', 'inférieur à'],
    within: ['dans un rayon de'],
    nearly: ['près de', 'presque', 'quasiment'],
    about: ['environ', 'quelque', 'quelques', 'autour de', 'à peu près', 'approximativement'],
  },
  betweenLimitAndNumber: words('le la les'),
  ageUnit: 'ans',
  agesBehind: words('âgé âgée âgés âgées'),
  agesBefore: [],
  numberLimitsBehind: {
    'at least': ['ou plus', 'et plus', 'au moins', 'au minimum'],
    'at most': ['ou moins', 'et moins', 'au plus', 'au maximum'],
    about: ['environ'],
  },
  changes: { to: ['à'], by: ['de'] },
  hedges: words(
    'serait seraient aurait auraient pourrait pourraient présumé présumée présumés présumées probablement peut-être',
    'apparemment possiblement supposé supposée éventuellement',
  ),
  seeming: words('semble semblent semblait semblaient paraît paraissent paraissait paraissaient'),
  reserves: words('soupçonn sembl paraî croi'),
  provisos: ['officiellement'],
  privatives: words('ancien ancienne anciens anciennes ex adjoint vice'),
  conditions: words('si'),
  provisions: ['si', 's’il', "s'il", 's’ils', "s'ils", 'à moins que', 'à condition que', 'pourvu que'],
  idleProvisions: ['même si', 'comme si', 'aussi si'],
  asking: words('demander savoir sait ignorer dire voir'),
  future: words('sera seront serait seraient va vont pourra pourront pourrait doit doivent devra devront devrait pour'),
  pastModals: [],
  suppositions: words('pourrait pourraient devrait devraient'),
  futureEndings: words('era eront erait eraient ira iront irait iraient dra dront drait draient'),
  pastEndings: words('é ée és ées i ie is ies u ue us ues'),
  tellingPrepositions: {
    avant: words('avant précédent précédente précédemment'),
    après: words('après suivant suivante ensuite'),
    depuis: ['depuis'],
    jusque: ['jusqu', 'jusque'],
    sous: ['sous'],
    sans: ['sans'],
    contre: ['contre'],
  },
  negations,
  negationsAgree: true,
  denials: [...refusals, ...words('échoue échoué incapable rarement évite évitent évité éviter')],
  refusals,
  denyingPhrases: ['loin d’être', "loin d'être", 'tout sauf'],
  notYet: ['encore'],
  likeDenials: words(
    'arrête arrêtent arrêté cesse cessent cessé empêche empêchent empêché interdit interdisent bloque bloqué peu ancien',
    'ancienne',
  ),
  plans: words(
    'prévoit prévoient prévu veut veulent voulait espère espèrent menace menacent menacé tente tentent tenté',
  ),
  claims: words(
    'prétend prétendent prétendu accuse accusent accusé soupçonne soupçonnent soupçonné soupçonnée soupçonnés soupçonnées croit croient pense pensent estime estiment',
    'craint craignent craindre affirme affirment assure assurent',
  ),
  claimNouns: words('allégation accusation plainte soupçon rumeur thèse hypothèse crainte possibilité'),
  demands: words(
    'ordonne ordonnent ordonné demande demandent demandé exige exigent exigé propose proposent',
    'proposé recommande recommandent recommandé envisage envisagent envisagé',
  ),
  prospects: words(
    'risque risques menace menaces crainte craintes possibilité danger projet projets espoir soupçon soupçons',
  ),
  turningPrefixes: ['in', 'im', 'ir', 'dé', 'non'],
  doubtfulPrefixes: ['in', 'im', 'ir', 'dé'],
  exclusions: ['seulement', 'seul', 'seule', 'uniquement'],
  universals: words('tout toute tous toutes chaque'),
  others: ['autre', 'autres'],
  collectives: ['autre', 'autres', 'chaque', 'chacun', 'deux'],
  jointly: ['ni', 'deux'],
  superlatives: [],
  superlativeEndings: [],
  superlativePhrases: ['le', 'la', 'les'].flatMap((article) => [`${article} plus`, `${article} moins`]),
  equatives: words('aussi si autant plus'),
  personalNegations: [],
  idleNegations: [],
  joiners: ['et', 'ou', 'ni', 'ainsi que'],
  exceptions: ['sauf', 'à l’exception de', 'hormis'],
  functionWords: new Set([
    ...idleWords,
    ...words(
      'sous par pour avec sans chez vers entre contre depuis pendant',
      'et ou mais donc or ni car que qu qui quoi dont où quand comme si lorsque puisque',
      'je j tu il elle on nous vous ils elles me m te t se s lui leur y celui celle ceux celles cela ça',
      'mon ma mes ton ta tes son sa ses notre nos votre vos leurs',
      'sera seront serait seraient suis es sommes êtes fut furent soit',
      'aura auront aurait auraient ai as avons avez ayant',
      'ne n plus aussi selon ainsi très même après avant dès',
    ),
  ]),
  idleWords,
  auxiliaries,
  limitingWords: new Set([
    ...Object.values(negations).flat(),
    ...words('pas personne rien jamais seulement tout tous toute toutes chaque autre autres'),
  ]),
  attributing: ['selon', 'd’après', "d'après"],
  attributingElsewhere: ['dans', 'par'],
  partitives: ['dont', 'parmi lesquels', 'parmi lesquelles', 'parmi eux', 'parmi elles'],
  genitives: ['de', 'du', 'des'],
  contrasts: ['celui de', 'celle de', 'ceux de', 'celles de'],
  archived: ['archivé', 'archivée', 'archivés', 'archivées'],
  dating: words('daté datée publié publiée paru parue'),
  assertions: ['affirm', 'prétend', 'accus', 'revendiqu', 'selon', 'd’après', "d'après"],
  standing: words('a ont est sont'),
  disagreements: ['contred', 'exclu', 'incompatib'],
  reportingWords: words(...saying, 'donner nommer compter'),
  sayingWords: words(...saying),
  speakingWords: words(...speech, 'exprimer condamner promettre jurer'),
  documents: words(documents),
  documentWords: words(documents, 'texte phrase passage titre'),
  knowing: words('savoir sait conclure conclu établir établi exclure exclu'),
  generalWords: words('chose personne homme femme temps jour an nombre lieu'),
  pronouns: {
    she: ['elle'],
    he: ['il'],
    opening: ['il', 'elle', 'ils', 'elles'],
    speaker: words('je moi me mon ma mes nous notre nos'),
  },
  coordinators: words('et ou mais'),
  alternatives: ['ou'],
  relativePronouns: words('qui que dont lequel laquelle lesquels lesquelles'),
  clauseOpeners: words('que qu'),
  clauseTies: words('avant après parce puisque si quand lorsque dès'),
  articles: words('le la les un une des du'),
  particles: [],
  mutual: words(
    'rencontrer épouser partager égaler rejoindre ressembler parler jouer aussi avec contre près entre parmi comme',
  ),
  lightVerbs: words('être avoir faire prendre donner venir aller mettre'),
  opposites: frOpposites,
  converses: frConverses,
  // Without a dictionary no verb is told from one that says the same.
  nearVerbs: [],
  unchangedVerbs: [],
  being: 'être',
  endings: { n: [], v: [], a: [], r: [] },
  plurals: [
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['s', ''],
  ],
  stemmer: 'french',
  verbEndings: [],
  irregular: frIrregular,
  notBeforeInitials: ['sur', 'via'],
  nameJoiners: words("de du des la le les d’ d' et"),
  titles: words('M Mme Mlle MM Dr Me'),
  abbreviations: words('M MM Mme Mlle Dr Me St Ste cf p av apr env janv févr avr juil sept oct nov déc'),
  closing: ['etc'],
  clitics: [],
  elisions: words('c d j l m n s t qu'),
  contractions: [],
};
