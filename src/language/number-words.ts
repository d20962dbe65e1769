/** What a language has for numbers. */

/** How numbers are written. Words are in lower case. */
export interface NumberWords {
  /** `zero`, `one` … and every other word for a number below 100 that stands by itself. */
  readonly units: Readonly<Record<string, number>>;
  /** `twenty` …, which a unit may follow. */
  readonly tens: Readonly<Record<string, number>>;
  /** `hundred`, `million`: they multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales glued to figures: `bn`. Those that may be a unit too, `m`, are read as both. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** `a dozen`, `two dozen`: they count, and multiply what stands before them. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Words for one that stand before a scale or an amount: `a hundred`. */
  readonly articles: readonly string[];
  /** What joins hundreds and what is below: `and`. */
  readonly joiner: string;
  /** Whether it joins tens and units too: `vingt et un`. */
  readonly joinsTens: boolean;
  /** The sign between whole numbers and parts. */
  readonly decimal: '.' | ',';
  /** The part that stands without an article: `half`. */
  readonly half: string;
  /** Parts: `half`, `quarters`. */
  readonly fractions: Readonly<Record<string, number>>;
  /** `first` …: the word to the number. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters behind figures that make an ordinal: `th`. */
  readonly ordinalEndings: readonly string[];
  /** Letters behind the first year of a decade: `s`. */
  readonly decadeEndings: readonly string[];
  /** Words before the first year of a decade: `les années 1990`. */
  readonly decadeWords: readonly string[];
  /** Words that say how many times: those of one value say the same. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Amounts that count nothing exactly, by what they count in: `dozens`; one may count another: `tens of thousands`. */
  readonly vague: Readonly<Record<string, number>>;
  /** The word behind a number that says how many times: `three times`. */
  readonly times: readonly string[];
  /** Words, and endings of words, behind those by which they multiply, and do not tell how often: `three times as many`. */
  readonly timesOf: { readonly words: readonly string[]; readonly endings: readonly string[] };
  /** Measures behind which hundredths may stand: `un mètre cinquante`. */
  readonly hundredthsBehind: readonly string[];
  /** What stands before a number that names one of several: `No. 12`. */
  readonly signs: readonly string[];
  /** The word for them: `number`. */
  readonly sign: string;
  /** Words for so many together: `both`. */
  readonly groups: Readonly<Record<string, number>>;
  /** Words before two numbers of which the first is the least and the second the most: `between`. */
  readonly rangeOpeners: readonly string[];
  /** Words for ten years of any century: `nineties`. */
  readonly decades: Readonly<Record<string, number>>;
  /** Words between two numbers of which the first belongs to each so many of the second: `129 pupils for every 100 places`. */
  readonly forEvery: readonly string[];
  /** The word behind an ordinal that makes a part of it: `a third of`. */
  readonly partOf: readonly string[];
  /** A word that is a number or a pronoun: `one`; it is a pronoun behind `before` or ahead of `after`. */
  readonly pronoun: {
    readonly word: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Words for the second of two things that are told of one after the other: `in one report … in another`. */
    readonly counterparts: readonly string[];
  };
  /** How it is asked how many there are: what stands before a consonant and before a vowel; how much, before a measure. */
  readonly howMany: Readonly<Record<'before' | 'beforeVowel' | 'measured' | 'end', string>>;
  /** Ordinals that also say when something is done: `first`. */
  readonly adverbs: readonly string[];
}
