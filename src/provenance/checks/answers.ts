/** `reading-mismatch`, for answers in words: each is what its passage says, all of it, and no other answer fits better. */
import { datesOfEdtf, findDates } from '../date-mention.ts';
import type { Dossier } from '../dossier.ts';
import { keyIn, saidBy } from '../answer-terms.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { readAnswers, type ReadAnswer } from '../read-answer.ts';
import { cutName, missedName } from './answer-names.ts';
import { droppedLimit } from './answer-limits.ts';
import { checkGloss } from './gloss.ts';

/** Judges the answers of every question. */
export function checkAnswers(dossier: Dossier): Finding[] {
  return [...dossier.entries.values()].flatMap((entry) => {
    if (entry.kind !== 'question') return [];
    const readings = readAnswers(dossier.facts.get(entry.slug)?.readings ?? [], entry.data.gloss);
    return [
      ...checkGloss(entry, (phrase) =>
        readings.filter(({ terms }) => terms.some(({ gloss }) => gloss === phrase)).map(({ passage }) => passage),
      ),
      ...readings.flatMap((read) => [...checkAnswer(entry, read, readings), ...checkDate(entry, read)]),
    ];
  });
}

/** The first fault of one answer: what is wrong with it makes the rest moot. */
function checkAnswer(entry: EntryOf<'question'>, own: ReadAnswer, readings: readonly ReadAnswer[]): Finding[] {
  const { reading, passage, value, terms } = own;
  const place = entry.at(['readings', own.index, 'value']);
  const found = (message: string, hint: string) => [fault('reading-mismatch', place, message, hint)];
  const unsaid = terms.filter((term) => saidBy(term, passage).length === 0);
  if (unsaid.length > 0) {
    return found(
      `Unexpected ${unsaid.map(({ text }) => `\`${text}\``).join(', ')} in the answer \`${value}\`, which the passage \`${passage}\` does not say.`,
      'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
    );
  }
  const others = readings.filter((other) => other.value !== value);
  const rivals = others.filter(({ terms: theirs }) => theirs.every((term) => saidBy(term, passage).length > 0));
  const keys = new Set(terms.map((term) => keyIn(term, passage)));
  const fuller = rivals.find(({ terms: theirs }) => {
    const wider = new Set(theirs.map((term) => keyIn(term, passage)));
    return wider.size > keys.size && keys.isSubsetOf(wider);
  });
  if (fuller) {
    return found(
      `Unexpected answer \`${value}\`: the passage \`${passage}\` also says \`${fuller.value}\`, which is more.`,
      `Answer \`${fuller.value}\`.`,
    );
  }
  // What the same source is given elsewhere with the same words is not left out here.
  const given = readings.filter((other) => other !== own && other.reading.source === reading.source);
  const rival = rivals.find(({ value: theirs, terms: its }) => {
    const narrower = new Set(its.map((term) => keyIn(term, passage)));
    if (narrower.size < keys.size && narrower.isSubsetOf(keys)) return false;
    return !given.some((other) => other.value === theirs && other.passage === passage);
  });
  if (rival) {
    return found(
      `Unexpected answer \`${value}\`: the passage \`${passage}\` says \`${rival.value}\` as well.`,
      'Cite only the words that give the answer, or add a reading with the other answer.',
    );
  }
  if (given.some((other) => other.index < own.index && other.value === value && other.passage === passage)) {
    return found(
      `Unexpected answer \`${value}\`, which another reading of \`${reading.source}\` gives with the same passage.`,
      'Give each answer of a passage once.',
    );
  }
  const name = cutName(terms, passage);
  if (name !== undefined) {
    return found(
      `Unexpected answer \`${value}\`, which breaks off the name \`${name}\` of the passage.`,
      'Write the name as the source does.',
    );
  }
  const missed = missedName(own, others);
  if (missed !== undefined) {
    return found(
      `Unexpected answer \`${value}\`: the passage \`${passage}\` also names \`${missed}\`, as another answer does.`,
      'Name all of them, or cite fewer words.',
    );
  }
  const dropped = droppedLimit(own);
  if (dropped === undefined) return [];
  return found(
    `Missing \`${dropped}\` in the answer \`${value}\`, beside whose words it stands in the passage \`${passage}\`.`,
    `Add it to the answer, or as \`qualifier: ${dropped}\`.`,
  );
}

/** Weekday, month and year of `edtf` are those of the answer, and its weekday that of the passage. */
function checkDate(entry: EntryOf<'question'>, { index, value, passage }: ReadAnswer): Finding[] {
  const edtf = entry.data.readings[index]?.edtf;
  if (edtf === undefined) return [];
  const ends = edtf.split('/').flatMap((part) => datesOfEdtf(part).slice(0, 1));
  const parts = ['year', 'month', 'day', 'weekday'] as const;
  for (const text of [value, passage]) {
    const mentions = findDates(text);
    const fits = (mention: (typeof mentions)[number]) =>
      ends.some((end) =>
        parts.every((part) => mention[part] === undefined || end[part] === undefined || mention[part] === end[part]),
      );
    // A passage may mention other days too; an answer does not.
    const isWrong = text === value ? !mentions.every(fits) : mentions.length > 0 && !mentions.some(fits);
    if (!isWrong) continue;
    const wrong = mentions.find((mention) => !fits(mention));
    const said = wrong === undefined ? text : normalizedSlice(text, wrong);
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

const normalizedSlice = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
