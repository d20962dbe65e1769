/**
 * `support-word`: no word of a statement says the opposite of what its passages say in the same place, tells as done what they
 * put off, or stands there for another.
 */
import { openWordsOf } from '../review/open-words.ts';
import { isOfRest } from '../../relations/differences.ts';
import { opposedWords } from '../../relations/opposed.ts';
import { opposedPronoun } from '../../relations/pronouns.ts';
import { rankedIn } from '../../relations/ranked.ts';
import { addedRefusals } from '../../relations/refused.ts';
import { replacedWords } from '../../relations/replaced.ts';
import { turnedWords } from '../../relations/turned-words.ts';
import { unfulfilled } from '../../relations/unfulfilled.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { lexiconOfDossier, supportOf, wordsIn } from '../support.ts';
import { memoizeBy } from '../../text/memoize.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** A word that its passages contradict, with why and what to do. */
interface Contradicted {
  readonly word: string;
  readonly reason: string;
  readonly hint: string;
}

/** Judges every statement against its passages in the same language. */
export function checkSupportWord(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const open = openWordsOf(statement, entry, dossier).flatMap(({ word, reason }) =>
      reason === 'word' ? [word] : [],
    );
    return contradicted({
      text: foldText(statement.text),
      passages: wordsIn(lexicon, supportOf(statement, entry, dossier)),
      open,
      lexicon,
    }).map(({ word, reason, hint }) =>
      fault('support-word', statement.place, `Unexpected \`${word}\` in \`${statement.text}\`, ${reason}.`, hint),
    );
  };
}

/** A statement beside its passages; `open` are its words that stand in none of them. */
interface Compared {
  readonly text: string;
  readonly passages: readonly string[];
  readonly open: readonly string[];
  readonly lexicon: Lexicon;
}

const contradicted = memoizeBy(
  ({ lexicon, ...compared }: Compared) => JSON.stringify([lexicon.tag, compared]),
  ({ text, passages, open: openWords, lexicon }): readonly Contradicted[] => {
    const open = new Set(openWords);
    const ranked = rankedIn(text, passages, lexicon);
    // "Shorter" on "210 metres long" and "180 metres"; "five are cold" on "22 of the 27 are hot".
    const opposites = [...opposedWords(text, passages, lexicon), ...turnedWords(text, passages, lexicon)];
    const opposed = opposites.filter(
      ({ word }) =>
        !ranked.some((one) => one.isSo && one.word === word) && !isOfRest(text, text.indexOf(word), passages, lexicon),
    );
    const pronoun = opposedPronoun(text, passages, lexicon);
    const known = new Set(opposed.map(({ word }) => word));
    const replaced = replacedWords(text, passages, open, lexicon).filter(({ word }) => !known.has(word));
    const putOff = unfulfilled(text, passages, lexicon).filter(({ word }) => !known.has(word));
    const contrary = ranked.filter(({ isSo, isMultiple }) => !isSo && !isMultiple);
    const refusals = addedRefusals(text, passages, open, lexicon).filter((word) => !known.has(word));
    return [
      ...refusals.map((word) => ({
        word,
        reason: 'where nobody in the passages says no to that',
        hint: 'Write what the source says there, or cite the passage that tells of it.',
      })),
      ...[...opposed, ...(pronoun ? [pronoun] : [])].map((one) => ({
        word: one.word,
        reason: `where the passages have \`${one.given}\``,
        hint: 'Write what the source says there.',
      })),
      ...contrary.map(({ word, given: [one, other] }) => ({
        word,
        reason: `where the passages have \`${one}\` for the one and \`${other}\` for the other`,
        hint: 'Compare the two as their numbers do.',
      })),
      ...putOff.map((one) => ({
        word: one.word,
        reason: `where the passages only have \`${one.given}\``,
        hint: 'Tell it as something to come, as the source does, or cite the passage that says it was done.',
      })),
      ...replaced.map((one) => ({
        word: one.word,
        reason: `where the passages have \`${one.given}\``,
        hint: 'Write what the source says there, or put the whole into words of your own.',
      })),
    ];
  },
);
