/** A new question. */
import { differences } from '../../provenance/relation.ts';
import { subjectQuestions, subjectsOf, summaryQuestion } from './common.ts';
import { asKeys, asTitle, passageQuestion, placeIn } from './passages.ts';
import type { Answers, NewKind, Question } from './question.ts';

const hasSecond = (answers: Answers): boolean => answers.has('passage-2');
const differ = (answers: Answers): boolean => hasSecond(answers) && answers.get('answer') !== answers.get('answer-2');

const answerQuestions: readonly Question[] = [
  { ...passageQuestion, ask: 'Words of a source that answer it' },
  { flag: 'answer', ask: 'What it answers, in the words of the passage', isNeeded: true },
  { ...passageQuestion, flag: 'passage-2', ask: 'Words of another source that answer it', isNeeded: false },
  { flag: 'answer-2', ask: 'What that one answers', isNeeded: true, when: hasSecond },
  {
    flag: 'relation',
    ask: 'What the two answers are to each other',
    isNeeded: true,
    when: differ,
    choices: () => differences,
  },
  { flag: 'reason', ask: 'Why, in a sentence', isNeeded: true, when: differ },
];

/** How a question is asked for and drafted. */
export const question: NewKind = {
  questions: [
    {
      flag: 'question',
      ask: 'The question, with its question mark',
      isNeeded: true,
      fault: (text) => (text.endsWith('?') ? undefined : 'It ends with a question mark.'),
    },
    {
      flag: 'title',
      ask: 'Title, a few words',
      isNeeded: true,
      fallback: (answers) => asTitle((answers.get('question') ?? '').replace(/\?$/u, '')),
    },
    ...answerQuestions,
    summaryQuestion,
    ...subjectQuestions,
  ],
  title: (answers) => answers.get('title') ?? '',
  draft: (answers, context) => {
    const reading = (suffix: string) => ({
      ...asKeys(placeIn(answers, context, `passage${suffix}`)),
      value: answers.get(`answer${suffix}`),
    });
    return {
      data: {
        title: answers.get('title'),
        question: answers.get('question'),
        summary: answers.get('summary'),
        ...subjectsOf(answers),
        readings: [reading(''), ...(hasSecond(answers) ? [reading('-2')] : [])],
        ...(answers.has('relation')
          ? { relation: { kind: answers.get('relation'), reason: answers.get('reason') } }
          : {}),
      },
    };
  },
};
