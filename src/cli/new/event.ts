/** A new event. */
import { partsOf } from '../../provenance/date-mention.ts';
import { isSaidBy, type DateParts } from '../../mentions/date-parts.ts';
import { readDates, type DateMention } from '../../mentions/dates.ts';
import { rangeJoins } from '../../mentions/shared-scales.ts';
import { edtfOf, edtfText, endsOf, parseEdtf } from '../../provenance/edtf.ts';
import { lexiconOfSource } from '../../provenance/support.ts';
import { faultOfDate, readDate, subjectQuestions, subjectsOf, summaryQuestion, titleQuestion } from './common.ts';
import { asItem, passageQuestion, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, NewKind } from './question.ts';

/** The dates of the passage. */
function datesIn(answers: Answers, context: Context): readonly DateMention[] {
  const place = placeIn(answers, context);
  return readDates(wordsOf(place), lexiconOfSource(place.source.id, context.dossier));
}

/** The first date of the passage, or the time from it to the next; a day without a year as the last before the source's own date. */
function dateInPassage(answers: Answers, context: Context): string | undefined {
  const place = placeIn(answers, context);
  const [first, next] = datesIn(answers, context).filter(({ year, day }) => year !== undefined || day !== undefined);
  const textOf = (date: DateMention | undefined): string | undefined => {
    const year = date?.year ?? yearOf(date, place.source.record.published.value);
    return year === undefined ? undefined : edtfText({ ...date, year });
  };
  const { join } = rangeJoins(lexiconOfSource(place.source.id, context.dossier));
  const isRange = first && next && join.test(wordsOf(place).slice(first.end, next.start));
  const both = [textOf(first), isRange ? textOf(next) : undefined].filter((date) => date !== undefined).join('/');
  return both === '' || parseEdtf(both).kind === 'fault' ? textOf(first) : both;
}

/** The last year in which a day of a month is not later than a date of publication. */
function yearOf({ month, day }: DateParts = {}, published: string | null): number | undefined {
  const known = published === null ? undefined : parseEdtf(published);
  const last = known?.kind === 'date' ? known.date.end : undefined;
  if (last?.year === undefined || month === undefined || day === undefined) return undefined;
  const isLater = last.month !== undefined && (month - last.month || day - (last.day ?? day)) > 0;
  return isLater ? last.year - 1 : last.year;
}

/** Whether the passage says every end of the date itself. */
function isStated(answers: Answers, context: Context): boolean {
  const date = answers.get('date') ?? '';
  if (parseEdtf(date).kind !== 'date') return false;
  const stated = datesIn(answers, context);
  return endsOf(edtfOf(date)).every((end) => stated.some((mention) => isSaidBy(partsOf(end), mention)));
}

/** How an event is asked for and drafted. */
export const event: NewKind = {
  questions: [
    passageQuestion,
    titleQuestion,
    summaryQuestion,
    {
      flag: 'date',
      ask: 'When it happened: 2024-05-01, 2024-05, or 2024-05-01/2024-05-02',
      isNeeded: true,
      fallback: dateInPassage,
      read: readDate,
      fault: faultOfDate,
    },
    {
      flag: 'derivation',
      ask: 'The passage does not give that date: how does it follow?',
      isNeeded: true,
      when: (answers, context) => !isStated(answers, context),
    },
    { flag: 'type', ask: 'Type', isNeeded: true, choices: (_, { dossier }) => Object.keys(dossier.config.eventTypes) },
    ...subjectQuestions,
  ],
  title: (answers) => answers.get('title') ?? '',
  draft: (answers, context) => {
    const item = asItem(placeIn(answers, context));
    const derivation = answers.get('derivation');
    return {
      data: {
        title: answers.get('title'),
        summary: answers.get('summary'),
        date: {
          edtf: answers.get('date'),
          ...(derivation === undefined ? { basis: 'stated' } : { basis: 'derived', derivation }),
        },
        type: answers.get('type'),
        ...subjectsOf(answers),
        evidence: [item],
      },
    };
  },
};
