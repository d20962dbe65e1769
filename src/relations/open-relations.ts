/** Every relation that leaves a word of a statement to an editor, beside the passages that it rests on. */
import type { Lexicon } from '../language/lexicon.ts';
import { isVerbatim } from '../text/quoted-words.ts';
import { otherAgents } from './agents.ts';
import { followingNumbers } from './amounts.ts';
import { namesApart, speakersApart } from './apart.ts';
import { attributedOnly } from './attributed.ts';
import { followingDates } from './bounded-dates.ts';
import { addedHedges, claimedOnly } from './claimed.ts';
import { clausesMixed } from './clauses-mixed.ts';
import { crossedObjects } from './crossed-objects.ts';
import { yearsApart } from './dated.ts';
import { countsOfNoDate } from './dated-counts.ts';
import { sayingsDenied, disputantsAlone } from './disputed.ts';
import { displaced } from './displaced.ts';
import { unlinkedOnly } from './denied-links.ts';
import { deniedThings } from './denied.ts';
import { partsToldOfAll } from './divided.ts';
import { countsElsewhere } from './elsewhere.ts';
import { exchangedPlaces } from './exchanged-places.ts';
import { otherFrequencies } from './frequencies.ts';
import { limitsInOtherWords } from './implied-limits.ts';
import { joinedClauses } from './joined.ts';
import { multiplesUnlimited } from './multiplied.ts';
import { opposedTies } from './opposed-ties.ts';
import { misplacedOpposites, wordsOfOtherSide } from './opposed.ts';
import { narrowingsLost, ratesAdded } from './narrowed.ts';
import { exchangedWords } from './order.ts';
import { otherObjects } from './other-objects.ts';
import { otherOwners } from './owned-by-others.ts';
import { objectsAsDoers, ownersAlone } from './owned.ts';
import { namesakes } from './namesakes.ts';
import { outdatedOnly } from './outdated.ts';
import { exchangedPartners } from './paired.ts';
import { wholesOfParts } from './parts.ts';
import { droppedDenials } from './phrases.ts';
import { comparedAnew, followingMultiples, rankedIn } from './ranked.ts';
import { followingRatios } from './ratios.ts';
import { rearranged } from './rearranged.ts';
import { repeatedAlternatives } from './repeated.ts';
import { otherDoers, turnedDeeds } from './roles.ts';
import { otherSpeakers, saidOnly } from './said.ts';
import { sharesToldAlone } from './shares.ts';
import { turnedClauses } from './turned-clauses.ts';
import { comparesAsGiven, turnedComparisons } from './turned-comparisons.ts';
import { turnedHeads } from './turned-heads.ts';
import { boundsLost } from './unbound.ts';
import { fulfilled } from './unfulfilled.ts';
import { withheldOnly } from './withheld.ts';
import type { OpenReason, OpenWord } from './words.ts';

/** A statement and what it rests on; all of it folded. */
export interface Rested {
  readonly text: string;
  /** What it says without telling whose words that are. */
  readonly own: string;
  /** What it cites. */
  readonly passages: readonly string[];
  /** These, and whatever else it may have its words from: values, names of its sources. */
  readonly texts: readonly string[];
  /** Whether it is a sentence: answers and titles stand under the name of whoever says so. */
  readonly isTold: boolean;
  readonly isSource: (name: string) => boolean;
}

/** The words that a relation leaves open. */
type Find = (rested: Rested, lexicon: Lexicon) => readonly string[];

const onPassages =
  (find: (text: string, passages: readonly string[], lexicon: Lexicon) => readonly string[]): Find =>
  ({ text, passages }, lexicon) =>
    find(text, passages, lexicon);

const onTexts =
  (find: (text: string, texts: readonly string[], lexicon: Lexicon) => readonly string[]): Find =>
  ({ text, texts }, lexicon) =>
    find(text, texts, lexicon);

/** On what a statement says without telling whose words that are. */
const onOwn =
  (find: (own: string, passages: readonly string[], lexicon: Lexicon) => readonly string[]): Find =>
  ({ own, passages }, lexicon) =>
    find(own, passages, lexicon);

/** Of sentences alone. */
const whereTold =
  (find: Find): Find =>
  (rested, lexicon) =>
    rested.isTold ? find(rested, lexicon) : [];

/** What is told as surer, wider or otherwise bound than it is there. */
const qualified: readonly (readonly [OpenReason, readonly Find[]])[] = [
  [
    'denial',
    [
      onPassages(droppedDenials),
      onPassages(deniedThings),
      onPassages(withheldOnly),
      onPassages(unlinkedOnly),
      onOwn(disputantsAlone),
      onOwn(sayingsDenied),
    ],
  ],
  [
    'limit',
    [
      onTexts(addedHedges),
      ({ text, passages, own }, lexicon) => claimedOnly(text, passages, lexicon, own),
      whereTold(({ text, passages, own }, lexicon) => attributedOnly(text, passages, lexicon, own)),
      whereTold(({ text, passages, isSource }, lexicon) => saidOnly(text, passages, lexicon, isSource)),
      whereTold(onPassages(outdatedOnly)),
      whereTold(onPassages(wholesOfParts)),
      onPassages(multiplesUnlimited),
      onPassages(boundsLost),
      whereTold(onPassages(narrowingsLost)),
      onPassages(limitsInOtherWords),
      ({ text }, lexicon) => repeatedAlternatives(text, lexicon),
    ],
  ],
  ['time', [onTexts(followingDates), onPassages(fulfilled)]],
  [
    'amount',
    [
      onTexts(followingNumbers),
      onPassages(otherFrequencies),
      onPassages(ratesAdded),
      onPassages(followingMultiples),
      onPassages(followingRatios),
      whereTold(onTexts(comparedAnew)),
    ],
  ],
  ['joined', [onPassages(joinedClauses)]],
];

/** What is there in another arrangement: with others, in the place of others, or told of others. */
const arranged: readonly Find[] = [
  onPassages(misplacedOpposites),
  onPassages(wordsOfOtherSide),
  onPassages(opposedTies),
  onPassages(namesApart),
  onPassages(namesakes),
  onPassages(ownersAlone),
  onPassages(objectsAsDoers),
  onPassages(otherOwners),
  onPassages(displaced),
  ({ text, passages, isSource }, lexicon) => speakersApart(text, passages, lexicon, (name) => !isSource(name)),
  onPassages(otherSpeakers),
  onPassages(exchangedPlaces),
  onPassages(crossedObjects),
  onPassages(turnedClauses),
  onPassages(turnedComparisons),
  onPassages(exchangedWords),
  onPassages(otherAgents),
  onPassages(otherDoers),
  onPassages(otherObjects),
  onPassages(exchangedPartners),
  onPassages(turnedDeeds),
  onPassages(turnedHeads),
  onPassages(sharesToldAlone),
  onPassages(partsToldOfAll),
  onPassages(yearsApart),
  onPassages(clausesMixed),
  onPassages(countsOfNoDate),
  onOwn(countsElsewhere),
];

/** The words of a statement that some relation leaves open, each as often as it is found. */
export function openRelations(rested: Rested, lexicon: Lexicon): OpenWord[] {
  const find = (reason: OpenReason, finders: readonly Find[]): OpenWord[] =>
    finders.flatMap((one) => one(rested, lexicon)).map((word) => ({ word, reason }));
  const turned = isVerbatim(rested.text, rested.passages) ? [] : find('order', arranged);
  // "Fewer in May than in April" may have the two in whichever order, where their numbers bear it out.
  const ranked = turned.length === 0 ? [] : rankedIn(rested.text, rested.passages, lexicon).filter(({ isSo }) => isSo);
  return [
    ...qualified.flatMap(([reason, finders]) => find(reason, finders)),
    ...turned.filter(({ word }) => !ranked.some(({ by }) => by.includes(word))),
  ];
}

/** The words of a sentence that leave the order of the passages, where what is compared is not what is turned. */
export function openOrder({ text, own, passages, isTold, isSource }: Rested, lexicon: Lexicon): OpenWord[] {
  if (!isTold || isVerbatim(text, passages) || comparesAsGiven(text, passages, lexicon)) return [];
  if (rankedIn(text, passages, lexicon).some(({ isSo }) => isSo)) return [];
  return rearranged(own, passages, lexicon, isSource).map((word) => ({ word, reason: 'order' }));
}
