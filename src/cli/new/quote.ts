/** A new quotation. */
import { quotedSpans } from '../../text/quotation.ts';
import { idsOf, subjectQuestions, subjectsOf } from './common.ts';
import { asKeys, asTitle, passageQuestion, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, NewKind } from './question.ts';

/** The words inside quotation marks, without a comma that only leads on. */
function quotesIn(text: string): readonly string[] {
  return quotedSpans(text).map(({ start, end }) => text.slice(start, end).replace(/,$/u, ''));
}

const quotesOf = (answers: Answers, context: Context) => quotesIn(wordsOf(placeIn(answers, context)));

/** How a quotation is asked for and drafted. */
export const quote: NewKind = {
  questions: [
    {
      ...passageQuestion,
      ask: 'Words of a source with the quotation, its marks and who said it',
      fault: (words, _, { locate }) => {
        const text = wordsOf(locate(words));
        return quotesIn(text).length === 0
          ? `No quotation marks stand in \`${text}\`: cite the words with their marks.`
          : undefined;
      },
    },
    {
      flag: 'words',
      ask: 'The words inside the marks',
      isNeeded: true,
      choices: quotesOf,
      fallback: (answers, context) => quotesOf(answers, context)[0],
    },
    { flag: 'speaker', ask: 'Who said them, by id', isNeeded: true, choices: (_, context) => idsOf(context, 'actor') },
    {
      flag: 'topic',
      ask: 'What they are about, in a few words',
      isNeeded: true,
      fallback: (answers) => asTitle(answers.get('words') ?? ''),
    },
    { flag: 'channel', ask: 'How they reached the source, in its words: “told reporters”' },
    ...subjectQuestions,
  ],
  title: (answers) => answers.get('topic') ?? '',
  draft: (answers, context) => ({
    data: {
      speaker: answers.get('speaker'),
      topic: answers.get('topic'),
      ...subjectsOf(answers),
      variants: [
        {
          ...asKeys(placeIn(answers, context)),
          words: answers.get('words'),
          ...(answers.has('channel') ? { channel: answers.get('channel') } : {}),
        },
      ],
    },
  }),
};
