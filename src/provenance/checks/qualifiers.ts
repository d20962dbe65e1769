/** `passage-cut`: a statement keeps the negations and qualifiers that stand beside the passages that it rests on. */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitsOf, type Limit } from '../../mentions/limits.ts';
import { readWords } from '../../mentions/words.ts';
import { denialBefore, isTurning, turnedInside, withoutAsides } from '../../relations/turning.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { wordsBetween } from '../left-out.ts';
import { oncePer } from '../../text/memoize.ts';
import { firstWords, holdsQualifier, lastWords, qualifiersIn } from '../../mentions/qualifier.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { Passage } from '../passage.ts';
import { lexiconOfDossier, lexiconOfSource } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { readCounts } from '../../mentions/numbers.ts';

// "Not yet", "is not": no qualifier that a passage leaves out stands further from it.
const reach = 2;

/** Judges what stands directly before and behind each passage of each statement, and what its ellipses leave out. */
export function checkCutQualifiers(dossier: Dossier): StatementCheck {
  const own = lexiconOfDossier(dossier);
  const besideOf = oncePer((passage: Passage) => readBeside(passage, dossier));
  return ({ statement }) =>
    statement.citations.flatMap((citation) =>
      citation.parts.flatMap((part) =>
        part.passages.flatMap((passage, index) => {
          const { limits, words, ...beside } = besideOf(passage);
          // What an ellipsis leaves out is told of the part before it.
          const denial = index === 0 ? beside.denial : undefined;
          const skipped = leftOutBefore(part.passages[index + 1], passage, dossier);
          // Beside most passages nothing of the kind stands.
          if (limits.length + words.length + skipped.length === 0 && denial === undefined) return [];
          const lexicon = lexiconOfSource(passage.source, dossier);
          const kept = foldText([statement.text, ...passagesOf(citation).map(({ exact }) => exact)].join('\n'));
          const isKept = (word: string): boolean =>
            [own, lexicon].some((one) => holdsQualifier(kept, word, one) || qualifiersIn(kept, one).includes(word));
          const isSaid = (limit: Limit): boolean =>
            [limit.written, ...lexicon.numberLimits[limit.class]].some((said) => holdsQualifier(kept, said, lexicon));
          const isTurned = (): boolean => readWords(kept, lexicon).some(({ word }) => isTurning(word, lexicon));
          const dropped =
            limits.find((limit) => !isSaid(limit))?.written ??
            [...words, ...skipped].find((word) => !isKept(word)) ??
            (denial === undefined || isTurned() || isKept(denial) ? undefined : denial);
          if (dropped === undefined) return [];
          return [
            fault(
              'passage-cut',
              part.place,
              `Unexpected passage \`${passage.exact}\`, which leaves out \`${dropped}\` beside it.`,
              `Extend the passage to hold \`${dropped}\`, and say so in the sentence.`,
            ),
          ];
        }),
      ),
    );
}

/** What stands beside a passage and changes what it says. */
interface Beside {
  /** Limits of the number that it begins with. */
  readonly limits: readonly Limit[];
  /** Words that limit or turn round. */
  readonly words: readonly string[];
  /** What stands before it and denies it: "refused to", "ruled out", "nobody believes that". */
  readonly denial: string | undefined;
}

// Units of text in which what governs a passage surely stands: a long sentence is not gone through for each of its passages.
const nearby = 80;

function readBeside(passage: Passage, dossier: Dossier): Beside {
  const text = dossier.sources.get(passage.source)?.text ?? '';
  const lexicon = lexiconOfSource(passage.source, dossier);
  const { start, end, context } = passage;
  const before = withoutAsides(text.slice(context.start, start), lexicon);
  // What stands in the next clause is said of something else; a comma alone ends none: "sold the quay, not the mole";
  // of what stands between two commas it is not said: "the captain, aged 48, was not there".
  const isAside = /,\s*$/u.test(text.slice(context.start, start)) && /^\s*,/u.test(text.slice(end, context.end));
  const behind = isAside ? '' : firstWords(text.slice(end, context.end), reach, lexicon);
  const after = behind.split(/[.;:!?—–]/u)[0] ?? '';
  return {
    limits: limitsBefore(before, foldText(passage.exact), lexicon),
    words: [...qualifiersIn(lastWords(before, reach, lexicon), lexicon), ...qualifiersIn(after, lexicon)],
    denial: denialBefore(foldText(before.slice(-nearby)), lexicon),
  };
}

/** What limits the number that a passage begins with, and stands `before` it. */
function limitsBefore(before: string, exact: string, lexicon: Lexicon): readonly Limit[] {
  const [number] = readCounts(exact, lexicon);
  if (number === undefined || !/^\p{Sc}?\s*$/u.test(exact.slice(0, number.start))) return [];
  const span = { start: before.length + number.start, end: before.length + number.end };
  return limitsOf(before + exact.slice(0, number.end), span, lexicon);
}

/** Words that an ellipsis between a passage and the next leaves out, and that turn round what stands behind it, or put it off. */
function leftOutBefore(next: Passage | undefined, passage: Passage, dossier: Dossier): string[] {
  if (next === undefined) return [];
  return turnedInside(wordsBetween(passage, next, dossier), lexiconOfSource(passage.source, dossier));
}
