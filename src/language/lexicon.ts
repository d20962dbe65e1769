/**
 * What the engine knows of one language: lists of words and signs, no rules.
 *
 * Whatever has a name in several languages, months, weekdays, is asked of `Intl` instead.
 */
import type { Classes } from './classes.ts';
import type { DateWords } from './date-words.ts';
import type { LimitWords } from './limit-words.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Degrees } from './degrees.ts';
import type { NameWords } from './name-words.ts';
import type { Narrowing } from './narrowing.ts';
import type { NumberWords } from './number-words.ts';
import type { Stops } from './stops.ts';

/** Words between and beside values, where values are printed. */
export interface PrintedWords {
  /** BCP 47: how figures are grouped. */
  readonly tag: string;
  readonly million: string;
  /** Between the ends of a range. */
  readonly to: string;
  /** Between answers that differ. */
  readonly or: string;
  /** Before a computed value that was rounded, or that rests on a value with a limit. */
  readonly about: string;
}

/** What a language has. */
export interface Lexicon extends ClauseWords, Degrees, LimitWords, NameWords, Narrowing, Stops {
  /** BCP 47, the primary tag alone. */
  readonly tag: string;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  /** Measures and currencies, each by all of its names; the first names it. */
  readonly units: readonly (readonly string[])[];
  /** What may stand between a number and its measure: `millions d’euros`. */
  readonly beforeUnits: readonly string[];
  /** How much more one measure is than another, for those that are measured alike; each by a name of it. */
  readonly sizes: readonly Readonly<Record<string, number>>[];
  /** Articles before a measure that make it one: `an hour`. */
  readonly oneOf: readonly string[];
  /** Words before a measure of which there is an amount for each: `an hour`, `per kilo`. */
  readonly rateWords: readonly string[];
  /** Words between two numbers of which the first is a part of the second: `one in three`. */
  readonly outOf: readonly string[];
  /** Those of them that stand behind what is counted: `three boats out of nine`. */
  readonly wholeOf: readonly string[];
  /** The unit of ages, which stands beside none of them: `Ana Reis, 48, wrote`. */
  readonly ageUnit: string;
  /** Words that ages stand behind: `aged`. */
  readonly agesBehind: readonly string[];
  /** What stands between an age and whom it is of: `48-year-old`. */
  readonly agesBefore: readonly string[];
  /** Words that leave open whether what stands beside them is so. */
  readonly hedges: readonly string[];
  /** Verbs that leave open what stands behind them, each form written out: `appears`. */
  readonly seeming: readonly string[];
  /** What leaves something open in other words, as beginnings of words. */
  readonly reserves: readonly string[];
  /** Words without which something holds in fact and not only so: `officially`. */
  readonly provisos: readonly string[];
  /** Words before a name of an office or a thing that say that it is none, or not yet, or no more: `former`. */
  readonly privatives: readonly string[];
  /** Words that make what follows depend on something: `whether`. */
  readonly conditions: readonly string[];
  /** Words that make what a sentence tells depend on something: `if`, `unless`. */
  readonly provisions: readonly string[];
  /** Those of them that say "if not" in one: `unless`. */
  readonly negativeProvisions: readonly string[];
  /** Phrases with such a word by which nothing depends on anything: `even if`. */
  readonly idleProvisions: readonly string[];
  /** Verbs behind which such a word opens a question, as lemmas: `ask`. */
  readonly asking: readonly string[];
  /** Words before a verb that put it off: `would`, `to`. */
  readonly future: readonly string[];
  /** Those of them by which it need not come at all: `would`, `may`. */
  readonly suppositions: readonly string[];
  /** Those of them by which a text tells of what came as well: `would go on to win`. */
  readonly pastModals: readonly string[];
  /** Endings of a verb that put it off by themselves. */
  readonly futureEndings: readonly string[];
  /** Endings of regular verbs in the past, participles too: `ed`. */
  readonly pastEndings: readonly string[];
  /** Prepositions that say something of their own, each with all words that say the same: `inside`. */
  readonly tellingPrepositions: Classes;
  /** Negations, by class. */
  readonly negations: Classes;
  /** Whether two negations of one clause are one: `aucun … ne`. */
  readonly negationsAgree: boolean;
  /** Words that deny where their clause has no negation, each with one of the same length: `pas` of `pas de blessé`. */
  readonly negationsAlone: Readonly<Record<string, string>>;
  /** Words that close a negation behind its verb: `pas` of `n’a pas`. */
  readonly negationEnds: readonly string[];
  /** Verbs that deny what follows them, each form written out. */
  readonly denials: readonly string[];
  /** Those of them by which somebody says no: `refuse`. Whether something failed may be told in other words. */
  readonly refusals: readonly string[];
  /** Words for none of what stands directly behind them: `no`. */
  readonly noneOf: readonly string[];
  /** Words that call untrue, or doubt, what a clause behind them tells: `false`, `doubt`. */
  readonly falsehoods: readonly string[];
  /** Words that deny together what follows them without an article: `far from ready`. */
  readonly denyingPhrases: readonly string[];
  /** Words that may say what a negation does, and deny nothing by themselves: `stop`, `few`, `former`. */
  readonly likeDenials: readonly string[];
  /** Words behind a negation by which what it denies may be to come: `yet`. */
  readonly notYet: readonly string[];
  /** Verbs that say that something is to come, or may, each form written out: `plans`. */
  readonly plans: readonly string[];
  /** Verbs of who says what need not be so, each form written out: `alleged`. */
  readonly claims: readonly string[];
  /** Nouns for what need not be so, before a clause that says it, as lemmas: `the complaint that`. */
  readonly claimNouns: readonly string[];
  /** Verbs of who wants something done, each form written out: `ordered`. */
  readonly demands: readonly string[];
  /** Nouns for what may come or may be so: `risk`. */
  readonly prospects: readonly string[];
  /** What stands before a hyphen, and seldom by itself: `anti-`, `co-`. */
  readonly compoundPrefixes: readonly string[];
  /** Beginnings and endings that turn a word round: `un-`, `-less`. */
  readonly turningPrefixes: readonly string[];
  /** Those of them that begin other words as often: `in-`, as in `increase`. */
  readonly doubtfulPrefixes: readonly string[];
  /** `only`, `alone`. */
  readonly exclusions: readonly string[];
  /** What a quantity says of a whole: `all`, `every`. */
  readonly universals: readonly string[];
  /** Words for the members of a group that are not named: `others`. */
  readonly others: readonly string[];
  /** Words for the members of a group together: `both`, `others`. */
  readonly collectives: readonly string[];
  /** Words by which a sentence says one thing of several: `neither`. */
  readonly jointly: readonly string[];
  /** Words that compare with all others: `most`, `largest`; beside regular endings. */
  readonly superlatives: readonly string[];
  readonly superlativeEndings: readonly string[];
  /** What stands in their place where only two are compared: `er`. */
  readonly comparativeEndings: readonly string[];
  /** Two words that compare so: `le plus`. */
  readonly superlativePhrases: readonly string[];
  /** Words that compare with one other: `so` of `none so large`. */
  readonly equatives: readonly string[];
  /** Negations of which one may stand for another before what nobody does: `no one`, `nobody`. */
  readonly personalNegations: readonly string[];
  /** Phrases in which a negation denies nothing: `no later than`. */
  readonly idleNegations: readonly string[];
  /** Words before the name of a source that is named behind what it says: `according to`. */
  readonly attributing: readonly string[];
  /** Words that may stand so, and before other things as often: `in`. */
  readonly attributingElsewhere: readonly string[];
  /** Words before a number that make it a part of the number before: `two of which`, `of whom two`. */
  readonly partitives: readonly string[];
  /** Words that tie a thing to whose it is: `of`. */
  readonly genitives: readonly string[];
  /** Prepositions that are written as one with an article, to the preposition: `au` to `à`. */
  readonly contractedTies: Readonly<Record<string, string>>;
  /** Words that set the same thing of another against it: `that of`. */
  readonly contrasts: readonly string[];
  /** Words by which a dossier speaks of the documents that it rests on: `archived`. */
  readonly archived: readonly string[];
  /** Words that give a document its date: `published`. */
  readonly dating: readonly string[];
  /** Beginnings of words that leave what is said to whoever says it: `claim`. */
  readonly assertions: readonly string[];
  /** Words by which a question asks how things stand on the day of the answer: `has`. */
  readonly standing: readonly string[];
  /** Beginnings of words that say that two answers cannot both be true. */
  readonly disagreements: readonly string[];
  /** Words that join the members of a list: `and`. */
  readonly joiners: readonly string[];
  /** Words behind which something is set apart: `other than`. */
  readonly exceptions: readonly string[];
  /** Words that carry nothing of their own. */
  readonly functionWords: ReadonlySet<string>;
  /** Those of them without which a question still asks the same: `the`, `is`. */
  readonly idleWords: readonly string[];
  /** Verbs before another, which makes a form of them: `have been`. */
  readonly auxiliaries: readonly string[];
  /** Words of quantity and degree: they limit what is said and do not tell what it is about. */
  readonly limitingWords: ReadonlySet<string>;
  /** What a dossier says of its sources, as lemmas. */
  readonly reportingWords: readonly string[];
  /** Those of them by which a sentence leaves what it tells to whoever says it: `insist`, and not `put`. */
  readonly sayingWords: readonly string[];
  /** Verbs of who says what is his to answer for, as lemmas: `argue`. */
  readonly voicing: readonly string[];
  /** Verbs of who says how many or how much, as lemmas, where a number stands behind the tie: `put … at 40`. */
  readonly gauging: { readonly verbs: readonly string[]; readonly ties: readonly string[] };
  /** What only somebody can do who says something, as lemmas: `vow`. */
  readonly speakingWords: readonly string[];
  /** Nouns for a whole document, as lemmas: `report`. */
  readonly documents: readonly string[];
  /** These and words for what stands in a document, as lemmas. */
  readonly documentWords: readonly string[];
  /** Verbs of what can be known at all, as lemmas: `conclude`. */
  readonly knowing: readonly string[];
  /** Nouns so general that they say nothing of their own, as lemmas. */
  readonly generalWords: readonly string[];
  /** Pronouns, by gender: a text that has only those of one says nothing of the other. */
  readonly pronouns: {
    readonly she: readonly string[];
    readonly he: readonly string[];
    readonly opening: readonly string[];
    /** Those of who does something: `he`. */
    readonly subjects: readonly string[];
    /** Beginnings of sentences in which a pronoun stands for nobody: `il faut`. */
    readonly impersonal: readonly string[];
    /** Who tells of himself, whatever the gender: `I`. */
    readonly speaker: readonly string[];
  };
  /** Words by which something holds of two from either side, verbs as lemmas: `meet`, `as` of `as old as`. */
  readonly mutual: readonly string[];
  /** Verbs that say little of their own and have opposites for that only: `take`. */
  readonly lightVerbs: readonly string[];
  /** Articles, which stand before what a verb is done to. */
  readonly articles: readonly string[];
  /** Words that make another verb of a light one: `went off`. */
  readonly particles: readonly string[];
  /** Closed pairs of opposites, beside those that a dictionary has. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Those of them which say the same from the other side: `win` and `lose`. */
  readonly converses: readonly (readonly [string, string])[];
  /** Groups of verbs, as lemmas, that are put for one another, beside those that a dictionary ties together. */
  readonly nearVerbs: readonly (readonly string[])[];
  /** Verbs whose past is written as their present: `cut`. */
  readonly unchangedVerbs: readonly string[];
  /** The verb of the passive voice: `be`. */
  readonly being: string;
  /**
   * Endings of nouns, verbs, adjectives and adverbs, each with what stands in its place in the base form; none where a stemmer
   * takes them off.
   */
  readonly endings: Readonly<Record<'n' | 'v' | 'a' | 'r', readonly (readonly [string, string])[]>>;
  /** Endings of words in the plural, the longest first, each with what stands in its place in the singular. */
  readonly plurals: readonly (readonly [string, string])[];
  /** What the stemmer of Snowball for it is called; nothing where there is none. */
  readonly stemmer: string | undefined;
  /** Endings that a verb takes and no other word of the same stem: `ing`. */
  readonly verbEndings: readonly string[];
  /** Irregular forms to their lemma. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Words that are written as the end of another, behind an apostrophe: `they’re`. */
  readonly clitics: readonly string[];
  /** Words that have lost their vowel before another, from which an apostrophe sets them apart: `l’île`. */
  readonly elisions: readonly string[];
  /** Contracted negation: the end of the word, and what it stands for. */
  readonly contractions: readonly string[];
}
