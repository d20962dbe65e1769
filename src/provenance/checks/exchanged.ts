/**
 * `support-number`, `support-date`, `support-name` and `support-word`, where a word stands in the passages but in the place of
 * another: "Tuesday night" on passages that say "Monday night".
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { readCounts } from '../../mentions/numbers.ts';
import { otherAges } from '../../relations/aged.ts';
import { basesApart, yearsAgainstThemselves } from '../../relations/compared.ts';
import { misdatedCounts } from '../../relations/dated-counts.ts';
import { surelyExchanged } from '../../relations/exchanged-places.ts';
import { withoutTelling } from '../attribution.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { knownNames, namesStandingIn, sourceNames } from '../known-names.ts';
import { exchangedBeside, placedWordsOf } from '../exchanged-words.ts';
import type { PlacedWord, WordClass } from '../placed-word.ts';
import { isToldByOthers } from '../reckoned-spans.ts';
import type { RuleId } from '../rules.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier, supportOf, wordsIn } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import { touch, type Span } from '../../text/spans.ts';
import type { StatementCheck } from '../supported-statements.ts';

const ruleOf: Readonly<Record<WordClass, RuleId>> = {
  weekday: 'support-date',
  year: 'support-date',
  number: 'support-number',
  name: 'support-name',
};

/** Judges every statement against the words that stand beside the same neighbours in its passages. */
export function checkExchanged(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const sources = sourceNames(dossier.sources);
  const agesApart = ageFinder(knownNames(dossier));
  const find = placedWordsOf(dossier);
  const wordsExchanged = (text: string, statement: Statement, passages: readonly string[]): Finding[] =>
    exchangedWords(withoutTelling(text, sources, lexicon), statement, passages, lexicon);
  return ({ statement, entry }) => {
    if (statement.part === 'field') return [];
    const text = foldText(statement.text);
    const own = find(text, lexicon).filter(({ value }) => value !== '');
    const support = supportOf(statement, entry, dossier);
    const passages = wordsIn(lexicon, support);
    if (own.length === 0) return wordsExchanged(text, statement, passages);
    // "Three days later" is how far two dates lie apart, whatever else took two days.
    const isToldAnew = (word: Span): boolean =>
      readCounts(text, lexicon).some((one) => touch(one, word) && isToldByOthers(one, text, support, lexicon));
    const exchanged = exchangedBeside(own, support, dossier).flatMap(({ word, other, neighbour, isDoubtful }) =>
      isDoubtful || isToldAnew(word)
        ? []
        : fault(
            ruleOf[word.kind],
            statement.place,
            `Unexpected \`${word.written}\` in \`${statement.text}\`, where the passages have \`${other}\` beside \`${neighbour}\`.`,
            'Write what the source has there, or put the sentence into other words.',
          ),
    );
    return [
      ...(exchanged.length > 0 ? exchanged : wordsExchanged(text, statement, passages)),
      ...repeated(statement, own),
      ...misdated(text, statement, passages, lexicon),
      ...comparedApart(text, statement, passages, lexicon),
      ...agesApart(text, statement, passages, lexicon),
    ];
  };
}

/** Words that stand each in the place of the other. */
function exchangedWords(text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon): Finding[] {
  return surelyExchanged(text, passages, lexicon).map(({ word, given }) =>
    fault(
      'support-word',
      statement.place,
      `Unexpected \`${word}\` in \`${statement.text}\`, where a passage has \`${given}\`, each in the place of the other.`,
      'Write what the source says of each, or put the whole into words of your own.',
    ),
  );
}

/** Numbers that stand beside the date of another. */
function misdated(text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon): Finding[] {
  return misdatedCounts(text, passages, lexicon)
    .filter(({ isExchanged }) => isExchanged)
    .map(({ written, date, given }) =>
      fault(
        'support-number',
        statement.place,
        `Unexpected \`${written}\` in \`${statement.text}\`, where the passages have \`${given}\` beside \`${date}\`.`,
        'Write what the source tells of that date.',
      ),
    );
}

/** Years that stand in the place of another in a comparison. */
function comparedApart(text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon): Finding[] {
  return [
    ...basesApart(text, passages, lexicon).map((year) => ({ year, reason: 'which the passages compare otherwise' })),
    ...yearsAgainstThemselves(text, lexicon).map((year) => ({ year, reason: 'which is set against itself' })),
  ].map(({ year, reason }) =>
    fault(
      'support-date',
      statement.place,
      `Unexpected \`${year}\` in \`${statement.text}\`, ${reason}.`,
      'Compare with what the source compares with.',
    ),
  );
}

type FindAges = (text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon) => Finding[];

/** Finds ages that the passages give to another, or otherwise; whoever `known` has by two names is one. */
function ageFinder(known: ReadonlyMap<string, string>): FindAges {
  const isSame = (one: string, other: string): boolean => {
    const things = namesStandingIn(other, known).map(({ of }) => of);
    return namesStandingIn(one, known).some(({ of }) => things.includes(of));
  };
  return (text, statement, passages, lexicon) =>
    otherAges(text, passages, lexicon, isSame).map(({ name, age, given }) =>
      fault(
        'support-number',
        statement.place,
        `Unexpected age \`${String(age)}\` of \`${name}\` in \`${statement.text}\`, where the passages have \`${given}\`.`,
        'Write the age of whom the passages give it to.',
      ),
    );
}

/** Words that one list of the statement holds twice. */
function repeated(statement: Statement, words: readonly PlacedWord[]): Finding[] {
  const named = new Set<string>();
  return words.flatMap((word) => {
    const isRepeated = named.has(`${String(word.list)} ${word.written}`);
    named.add(`${String(word.list)} ${word.written}`);
    if (!isRepeated || word.kind === 'number' || word.kind === 'year') return [];
    return [
      fault(
        ruleOf[word.kind],
        statement.place,
        `Unexpected \`${word.written}\` a second time in one list of \`${statement.text}\`.`,
        'Name each once; one of them may stand in the place of another.',
      ),
    ];
  });
}
