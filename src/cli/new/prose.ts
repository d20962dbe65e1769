/** A new chapter, and a new page. */
import { idsOf, subjectQuestions, subjectsOf, summaryQuestion, words } from './common.ts';
import { listOf } from './ask.ts';
import { asFootnote, asItem, asSentence, passageQuestion, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, NewKind } from './question.ts';

const title = (answers: Answers): string => answers.get('title') ?? '';

/** A first sentence, cited, to go on from. */
function firstSentence(answers: Answers, context: Context): string {
  const place = placeIn(answers, context);
  const { mark, definition } = asFootnote(place);
  return `\n${asSentence(wordsOf(place))}${mark}\n${definition}`;
}

/** How a chapter is asked for and drafted. */
export const chapter: NewKind = {
  questions: [
    words('title', 'Title'),
    { ...passageQuestion, ask: 'Words of a source to begin with' },
    summaryQuestion,
    {
      flag: 'figures',
      ask: 'Figures beside it, by id',
      isList: true,
      choices: (_, context) => idsOf(context, 'figure'),
    },
    ...subjectQuestions,
  ],
  title,
  draft: (answers, context) => ({
    data: {
      title: answers.get('title'),
      summary: answers.get('summary'),
      ...(answers.has('figures') ? { figures: listOf(answers.get('figures')) } : {}),
      ...subjectsOf(answers),
    },
    body: firstSentence(answers, context),
  }),
};

/** How a page is asked for and drafted: with a passage it tells of the matter, without one it is the editors' own. */
export const page: NewKind = {
  questions: [
    words('title', 'Title'),
    { ...passageQuestion, ask: 'Words of a source; none for a page in the editors’ own voice', isNeeded: false },
    {
      ...summaryQuestion,
      fallback: (answers, context) =>
        answers.has('passage') ? asSentence(wordsOf(placeIn(answers, context))) : undefined,
    },
  ],
  title,
  draft: (answers, context) => {
    const data = { title: answers.get('title'), summary: answers.get('summary') };
    if (!answers.has('passage'))
      return {
        data: { ...data, editorial: true },
        body: `\n<Editorial>\n\n${answers.get('summary') ?? ''}\n\n</Editorial>\n`,
      };
    return { data: { ...data, evidence: [asItem(placeIn(answers, context))] }, body: firstSentence(answers, context) };
  },
};
