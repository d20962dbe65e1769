/** `slip-told`: what the record of a source calls a slip is quoted, and never told as a fact. */
import { readNumbers } from '../../mentions/numbers.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { containsName, offsetsOfName } from '../../text/whole-words.ts';
import type { Passage } from '../passage.ts';
import { quotedSpans } from '../../text/quotation.ts';
import { slipsIn, wordsBeside } from '../slips.ts';
import { isTouched } from '../../text/spans.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { foldText } from '../../text/normalized-text.ts';

/** Judges each statement that rests on a slip: its words and its numbers may stand in quotation marks alone. */
export function checkSlips(dossier: Dossier): StatementCheck {
  if (!hasSlips(dossier)) return () => [];
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const { passages, values } = supportOf(statement, entry, dossier);
    const { runs, numbers } = onlyInSlips(passages, dossier);
    const text = foldText(statement.text);
    const told = [
      ...runs.flatMap((run) => offsetsOfName(text, run).map((start) => ({ start, end: start + run.length }))),
      ...(numbers.length === 0 ? [] : readNumbers(text, lexicon)).filter((number) =>
        number.values.some((value) => numbers.includes(value) && !values.includes(value)),
      ),
    ].filter((span) => !isTouched(quotedSpans(text), span));
    return told
      .slice(0, 1)
      .map(({ start, end }) =>
        fault(
          'slip-told',
          statement.place,
          `Unexpected \`${text.slice(start, end)}\` in \`${statement.text}\`, which its passages have in a slip alone.`,
          'Quote it in quotation marks, or leave it out.',
        ),
      );
  };
}

/** Judges the values of figures and questions. */
export function checkSlipValues(dossier: Dossier): Finding[] {
  if (!hasSlips(dossier)) return [];
  return [...dossier.entries.values()].flatMap((entry) =>
    entry.kind === 'figure' || entry.kind === 'question' ? checkValues(entry, dossier) : [],
  );
}

function checkValues(entry: EntryOf<'figure'> | EntryOf<'question'>, dossier: Dossier): Finding[] {
  const readings = dossier.facts.get(entry.slug)?.readings ?? [];
  return readings.flatMap(({ value, to, citation }, index) => {
    const { numbers } = onlyInSlips(passagesOf(citation), dossier);
    const told = [value, to].find((one) => typeof one === 'number' && numbers.includes(one));
    if (told === undefined) return [];
    return [
      fault(
        'slip-told',
        entry.at(['readings', index, 'value']),
        `Unexpected value \`${String(told)}\`, which its passage has in a slip alone.`,
        'Leave out the reading: a slip is quoted, and gives no figure.',
      ),
    ];
  });
}

const hasSlips = ({ sources }: Dossier): boolean => [...sources.values()].some(({ slips }) => slips.length > 0);

/** What some passages have in slips, and nowhere else. */
interface OnlyInSlips {
  /** The words of each slip, normalised. */
  readonly runs: readonly string[];
  /** Numbers. */
  readonly numbers: readonly number[];
}

function onlyInSlips(passages: readonly Passage[], dossier: Dossier): OnlyInSlips {
  const parted = passages.flatMap((passage) => {
    const source = dossier.sources.get(passage.source);
    if (source === undefined) return [];
    const slips = slipsIn(source, passage);
    return [
      {
        lexicon: lexiconOfSource(source.id, dossier),
        runs: slips.map(({ start, end }) => foldText(source.text.slice(start, end))),
        besides: wordsBeside(passage, slips).map(foldText),
      },
    ];
  });
  // Most passages have none, and their numbers need not be read.
  if (parted.every(({ runs }) => runs.length === 0)) return { runs: [], numbers: [] };
  const numbersIn = (part: 'runs' | 'besides'): readonly number[] =>
    parted.flatMap(({ lexicon, [part]: texts }) =>
      texts.flatMap((text) => readNumbers(text, lexicon).flatMap(({ values }) => values)),
    );
  const besides = parted.flatMap((one) => one.besides);
  const others = new Set(numbersIn('besides'));
  return {
    runs: parted.flatMap(({ runs }) => runs).filter((run) => !besides.some((text) => containsName(text, run))),
    numbers: numbersIn('runs').filter((number) => !others.has(number)),
  };
}
