/**
 * The published, closed list of words that carry no answer of their own: they
 * need no support in a passage.
 *
 * Negations and words that limit, such as "no", "not" and "apparently", are
 * not among them: those must stand in the passage.
 */

/** Articles, pronouns, prepositions, conjunctions, forms of "be" and "have", and words that name a gap. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those there such same own',
    'i he him his she her hers it its we us our you your they them their theirs',
    'who whom whose which what where when how one ones somebody something',
    'of to in on at by for from with into onto over under between among against across during through per',
    'after before since until till upon about around outside inside near behind beyond within off up down out',
    'and or but nor so than as if while because though although also too both only just',
    'be is are was were been being am has have had having do does did will would shall should must can',
    's',
    // That an answer ends here; that its passage goes no further is judged by the other answers.
    'alone',
  ].flatMap((line) => line.split(' ')),
);

/** Phrases that only attribute or compare. */
export const functionPhrases: readonly string[] = ['according to', 'as well as', 'together with'];
