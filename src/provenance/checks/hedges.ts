/**
 * `qualifier-dropped`, where a sentence takes over what a source says only with a reserve: "a worn chain" on
 * "reportedly a worn chain".
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { either } from '../../language/pattern.ts';
import { clausesOf } from '../../mentions/clauses.ts';
import { withNegationsAlone } from '../../mentions/negations-alone.ts';
import { withoutSigns } from '../../mentions/number-signs.ts';
import { attributedClauses } from '../attribution.ts';
import { readWords } from '../../mentions/words.ts';
import { contentWords } from '../../mentions/content-words.ts';
import { tellsWhose } from '../../relations/attributed.ts';
import { contentLemmas, isToldBy } from '../../relations/lemmas.ts';
import { phrasalLemmas } from '../../relations/phrases.ts';
import { isFormOf, lemmasOf } from '../../words/lemma.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { sourceNames } from '../known-names.ts';
import { memoizePer, oncePer } from '../../text/memoize.ts';
import { withoutMonths } from '../../mentions/qualifier.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** What leaves open, or turns round, whatever stands behind it. */
interface Reserves {
  readonly hedge: RegExp;
  readonly anyHedge: RegExp;
  /** What says the same in other words: a sentence that suspects, believes or denies leaves nothing open behind a source's back. */
  readonly reserve: RegExp;
}

const reservesOf = oncePer((lexicon: Lexicon): Reserves => {
  const { hedges, reserves, conditions, negations, denials, likeDenials, contractions, exclusions, clauseTies } =
    lexicon;
  // "Only after the sale will it close" on "it will not close until the sale".
  const onlyThen = String.raw`(?:${either(exclusions)})\s+(?:${either(clauseTies)})`;
  // "Far from the town" denies nothing.
  const phrases = String.raw`(?:${either(lexicon.denyingPhrases)})(?!\s+(?:${either(lexicon.articles)})(?!\p{L}))`;
  const turning = [...Object.values(negations).flat(), ...denials].filter((word) => !contractions.includes(word));
  const hedge = String.raw`(?<![\p{L}-])(?:${either([...hedges, ...turning])}|${phrases})(?![\p{L}-])|(?:${either(contractions)})(?!\p{L})`;
  return {
    hedge: new RegExp(hedge, 'giu'),
    anyHedge: new RegExp(hedge, 'iu'),
    reserve: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${either(reserves)})\p{L}*|(?:${either([...hedges, ...conditions, ...turning, ...likeDenials])}|${phrases}|${onlyThen})(?!\p{L}))|(?:${either(contractions)})(?!\p{L})`,
      'iu',
    ),
  };
});

/** The two words that say something directly behind a hedge, as stems; they mark the place. */
type Mark = string;

/** Places of a text that stand behind a hedge, and those that do not. */
interface Marked {
  readonly hedged: ReadonlyMap<Mark, string>;
  readonly plain: ReadonlySet<Mark>;
  /** Of the marks at the end of a clause, which are of one word, the word before that one. */
  readonly before: ReadonlyMap<Mark, string>;
}

const marksIn = memoizePer(
  (lexicon: Lexicon) => (text) =>
    readMarks(withNegationsAlone(withoutSigns(withoutMonths(text, lexicon), lexicon), lexicon), lexicon),
);

function readMarks(text: string, lexicon: Lexicon): Marked {
  const { hedge } = reservesOf(lexicon);
  const hedged = new Map<Mark, string>();
  const plain = new Set<Mark>();
  const before = new Map<Mark, string>();
  for (const clause of clausesOf(foldText(text))) {
    const parts = clause.split(hedge);
    const found = clause.match(hedge) ?? [];
    parts.forEach((part, index) => {
      const words = contentWords(part, lexicon);
      // The end of a clause is a neighbour too: "no confirmation yet".
      [...words.slice(1), ...(words.length > 0 ? ['.'] : [])].forEach((word, at) => {
        const mark = `${words[at] ?? ''} ${word}`;
        const last = words[at - 1];
        if (word === '.' && last !== undefined) before.set(mark, last);
        if (index > 0 && at === 0 && standsClose(part, lexicon))
          hedged.set(mark, (found[index - 1] ?? '').toLowerCase());
        else plain.add(mark);
      });
    });
  }
  return { hedged, plain, before };
}

// "Reportedly a worn chain", "could have been stolen": an article and auxiliary verbs may stand between; "might also be
// because" says it of something else. "Denied that it had stolen" denies the whole of what "that" opens.
const between = 1;

/** Whether the first word that says something stands directly behind the hedge before `part`. */
function standsClose(part: string, lexicon: Lexicon): boolean {
  const { auxiliaries, negationEnds, clauseOpeners, genitives, pronouns } = lexicon;
  const idle = [...auxiliaries, ...negationEnds];
  const all = readWords(part, lexicon).filter(({ word }) => !idle.includes(word));
  // "None of the boats" denies of them what "no boat" does.
  const read = genitives.includes(all[0]?.word ?? '') ? all.slice(1) : all;
  const opened = clauseOpeners.includes(read[0]?.word ?? '') ? read.slice(1) : read;
  const words = opened !== read && pronouns.opening.includes(opened[0]?.word ?? '') ? opened.slice(1) : opened;
  return words.findIndex(({ text }) => contentWords(text, lexicon).length > 0) <= between;
}

/** Whether nothing but names says something in a part of a sentence. */
function isOfNames(part: string, lexicon: Lexicon): boolean {
  const telling = readWords(part, lexicon).filter(({ isContent }) => isContent);
  return telling.length > 0 && telling.every(({ isCapital }) => isCapital);
}

/** Judges every clause against the passages of the sources it names, and what names nobody against all. */
export function checkHedges(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const { anyHedge, reserve } = reservesOf(lexicon);
  const names = sourceNames(dossier.sources);
  const isReportive = (word: string): boolean => lexicon.reportive.includes(word);
  const isLeftToOthers = (text: string): boolean =>
    tellsWhose(text, lexicon) ||
    readWords(text, lexicon).some(
      ({ word }) => lexicon.claims.includes(word) || isFormOf(word, lexicon.sayingWords, lexicon),
    );
  const everyone = [...dossier.sources.keys()];
  return ({ statement, entry }) => {
    if (statement.part === 'label') return [];
    // Words of another language have no place in the sentence that could be compared.
    const passages = supportOf(statement, entry, dossier).passages.filter(
      ({ source }) => lexiconOfSource(source, dossier) === lexicon,
    );
    // Most passages hold no reserve: nothing can be dropped of them.
    if (!passages.some(({ exact }) => anyHedge.test(withNegationsAlone(exact, lexicon)))) return [];
    // A single word names a subject, and claims nothing of it: "Injuries".
    if (contentWords(statement.text, lexicon).length < 2) return [];
    const clauses = attributedClauses(statement.text, names, lexicon);
    const judged = clauses.length > 0 ? clauses : [{ text: statement.text, sources: everyone }];
    return judged.flatMap(({ text, sources }) => {
      const read = withNegationsAlone(withoutMonths(text, lexicon), lexicon);
      const own = marksIn(withoutReserved(read, reserve, lexicon), lexicon);
      if (own.plain.size === 0) return [];
      const given = passages
        .filter(({ source }) => sources.includes(source))
        .map(({ exact }) => marksIn(exact, lexicon));
      const isGiven = (word: string | undefined): boolean =>
        word === undefined || passages.some(({ exact }) => contentWords(exact, lexicon).includes(word));
      const dropped = given
        .flatMap(({ hedged }) => [...hedged])
        .find(
          ([mark, word]) =>
            own.plain.has(mark) &&
            given.every(({ plain }) => !plain.has(mark)) &&
            // "Criticised the timing" on "understood the anger, but not the timing".
            isGiven(own.before.get(mark)) &&
            !(isReportive(word) && isLeftToOthers(text)),
        );
      if (!dropped) return [];
      const [, word] = dropped;
      if (saysOtherwise(text, word, lexicon)) return [];
      return [
        fault(
          'qualifier-dropped',
          statement.place,
          `Missing \`${word}\` in \`${text.trim()}\`, beside whose words it stands in every passage.`,
          'Write the word as the source does, or say who leaves it open.',
        ),
      ];
    });
  };
}

/** Whether a text says a word in another: "turned down" for "rejected". */
function saysOtherwise(text: string, word: string, lexicon: Lexicon): boolean {
  const own = [...phrasalLemmas(text, lexicon), ...contentLemmas(readWords(text, lexicon))];
  return isToldBy(lemmasOf(word, lexicon), new Set(own), lexicon);
}

/** A clause without the parts that have a reserve: it holds for what stands between the same commas or semicolons. */
function withoutReserved(clause: string, reserve: RegExp, lexicon: Lexicon): string {
  return (
    clause
      .split(/[,;](?=\s)/u)
      // "Neither of the two, Arwick and Benport, came": names in apposition share the reserve before them.
      .filter((part, at, all) => !reserve.test(part) && !(isOfNames(part, lexicon) && reserve.test(all[at - 1] ?? '')))
      .join('; ')
  );
}
