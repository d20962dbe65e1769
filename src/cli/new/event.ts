/** A new event. */
import { findDates, isSaidBy, partsOf, type DateMention } from '../../provenance/date-mention.ts';
import { edtfOf, edtfText, endsOf, parseEdtf } from '../../provenance/edtf.ts';
import { lexiconOfSource } from '../../provenance/support.ts';
import { faultOfDate, subjectQuestions, subjectsOf, summaryQuestion } from './common.ts';
import { asItem, asTitle, passageQuestion, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, NewKind } from './question.ts';

/** The dates of the passage. */
function datesIn(answers: Answers, context: Context): readonly DateMention[] {
  const place = placeIn(answers, context);
  return findDates(wordsOf(place), lexiconOfSource(place.source.id, context.dossier));
}

/** The first date of the passage that gives a year. */
function dateInPassage(answers: Answers, context: Context): string | undefined {
  const [date] = datesIn(answers, context).filter(({ year }) => year !== undefined);
  return date?.year === undefined ? undefined : edtfText({ ...date, year: date.year });
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
    {
      flag: 'title',
      ask: 'Title',
      isNeeded: true,
      fallback: (answers, context) => asTitle(wordsOf(placeIn(answers, context))),
    },
    summaryQuestion,
    {
      flag: 'date',
      ask: 'Date: 2024-05-01, 2024-05, or 2024-05-01/2024-05-02',
      isNeeded: true,
      fallback: dateInPassage,
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
