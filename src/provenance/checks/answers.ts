/** `reading-mismatch`, for answers in words: each is what its passage says, all of it, and no other answer fits better. */
import { mayBeOne } from '../../mentions/date-parts.ts';
import { readDates } from '../../mentions/dates.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { edtfOf, endsOf } from '../edtf.ts';
import { keyIn, saidBy } from '../answer-terms.ts';
import type { EntryOf } from '../entry.ts';
import { fault, type Wrong } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { readAnswers, type ReadAnswer } from '../read-answer.ts';
import { cutName, missedName } from './answer-names.ts';
import { droppedLimit } from './answer-limits.ts';
import { checkGloss } from './gloss.ts';

/** Judges the answers of every question. */
export function checkAnswers(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).question.flatMap((entry) => {
    const readings = readAnswers(dossier.facts.get(entry.slug)?.readings ?? [], entry.data.gloss, dossier);
    return [
      ...checkGloss(entry, (phrase) =>
        readings
          .filter(({ terms }) => terms.some(({ gloss }) => gloss === phrase))
          .map(({ passage, lexicon }) => ({ text: passage, lexicon })),
      ),
      ...readings.flatMap((read) => [...checkAnswer(entry, read, readings), ...checkDate(entry, read)]),
    ];
  });
}

/** The first fault of one answer: what is wrong with it makes the rest moot. */
function checkAnswer(entry: EntryOf<'question'>, own: ReadAnswer, readings: readonly ReadAnswer[]): Finding[] {
  const wrong =
    unsaidWords(own) ??
    otherAnswer(own, readings) ??
    repeatedAnswer(own, readings) ??
    cutAnswer(own) ??
    partOfNames(own, readings) ??
    unlimitedAnswer(own);
  if (wrong === undefined) return [];
  return [fault('reading-mismatch', entry.at(['readings', own.index, 'value']), wrong.message, wrong.hint)];
}

function unsaidWords({ terms, passage, value, lexicon }: ReadAnswer): Wrong | undefined {
  const unsaid = terms.filter((term) => saidBy(term, passage, lexicon).length === 0);
  if (unsaid.length === 0) return undefined;
  return {
    message: `Unexpected ${unsaid.map(({ text }) => `\`${text}\``).join(', ')} in the answer \`${value}\`, which the passage \`${passage}\` does not say.`,
    hint: 'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
  };
}

/** The answer of another reading which the passage of `own` says too: more than its own, or something else. */
function otherAnswer(own: ReadAnswer, readings: readonly ReadAnswer[]): Wrong | undefined {
  const { passage, value, lexicon } = own;
  const keys = keysIn(own, own);
  const fitting = readings.filter(
    (other) => other.value !== value && other.terms.every((term) => saidBy(term, passage, lexicon).length > 0),
  );
  const fuller = fitting.find((other) => isPart(keys, keysIn(other, own)));
  if (fuller !== undefined)
    return {
      message: `Unexpected answer \`${value}\`: the passage \`${passage}\` also says \`${fuller.value}\`, which is more.`,
      hint: `Answer \`${fuller.value}\`.`,
    };
  // What the same source says with the same words is given as well, and hides nothing.
  const given = new Set(sameSourceAndPassage(own, readings).map((other) => other.value));
  const rival = fitting.find((other) => !isPart(keysIn(other, own), keys) && !given.has(other.value));
  if (rival === undefined) return undefined;
  return {
    message: `Unexpected answer \`${value}\`: the passage \`${passage}\` says \`${rival.value}\` as well.`,
    hint: 'Cite only the words that give the answer, or add a reading with the other answer.',
  };
}

function repeatedAnswer(own: ReadAnswer, readings: readonly ReadAnswer[]): Wrong | undefined {
  const isRepeated = sameSourceAndPassage(own, readings).some(
    ({ value, index }) => value === own.value && index < own.index,
  );
  if (!isRepeated) return undefined;
  return {
    message: `Unexpected answer \`${own.value}\`, which another reading of \`${own.reading.source}\` gives with the same passage.`,
    hint: 'Give each answer of a passage once.',
  };
}

function cutAnswer(own: ReadAnswer): Wrong | undefined {
  const name = cutName(own);
  if (name === undefined) return undefined;
  return {
    message: `Unexpected answer \`${own.value}\`, which breaks off the name \`${name}\` of the passage.`,
    hint: 'Write the name as the source does.',
  };
}

function partOfNames(own: ReadAnswer, readings: readonly ReadAnswer[]): Wrong | undefined {
  const missed = missedName(own, readings);
  if (missed === undefined) return undefined;
  return {
    message: `Unexpected answer \`${own.value}\`: the passage \`${own.passage}\` also names \`${missed}\`, as another answer does.`,
    hint: 'Name all of them, or cite fewer words.',
  };
}

function unlimitedAnswer(own: ReadAnswer): Wrong | undefined {
  const dropped = droppedLimit(own);
  if (dropped === undefined) return undefined;
  return {
    message: `Missing \`${dropped}\` in the answer \`${own.value}\`, beside whose words it stands in the passage \`${own.passage}\`.`,
    hint: `Add it to the answer, or as \`qualifier: ${dropped}\`.`,
  };
}

/** Other readings of the same source with the same passage. */
const sameSourceAndPassage = (own: ReadAnswer, readings: readonly ReadAnswer[]): readonly ReadAnswer[] =>
  readings.filter(
    (other) => other !== own && other.reading.source === own.reading.source && other.passage === own.passage,
  );

const keysIn = ({ terms }: ReadAnswer, { passage, lexicon }: ReadAnswer): ReadonlySet<string> =>
  new Set(terms.map((term) => keyIn(term, passage, lexicon)));

/** Whether `some` are among `all`, which are more. */
function isPart(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size < all.size && [...some].every((key) => all.has(key));
}

/** Weekday, month and year of `edtf` are those of the answer, and its weekday that of the passage. */
function checkDate(entry: EntryOf<'question'>, { index, value, passage, lexicon, own }: ReadAnswer): Finding[] {
  const edtf = entry.data.readings[index]?.edtf;
  if (edtf === undefined) return [];
  const ends = endsOf(edtfOf(edtf));
  for (const text of [value, passage]) {
    const mentions = readDates(text, text === value ? own : lexicon);
    const fits = (mention: (typeof mentions)[number]) => ends.some((end) => mayBeOne(mention, end));
    // A passage may mention other days too; an answer does not.
    const isWrong = text === value ? !mentions.every(fits) : mentions.length > 0 && !mentions.some(fits);
    if (!isWrong) continue;
    const wrong = mentions.find((mention) => !fits(mention));
    const said = wrong === undefined ? text : text.slice(wrong.start, wrong.end);
    return [
      fault(
        'reading-mismatch',
        entry.at(['readings', index, 'edtf']),
        `Unexpected date \`${edtf}\`, which is not \`${said}\` of the ${text === value ? 'answer' : 'passage'} \`${text}\`.`,
        'Correct the date, or the answer.',
      ),
    ];
  }
  return [];
}
