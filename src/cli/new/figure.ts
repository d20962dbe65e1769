/** A new figure. */
import type { LocatedFragment } from '../../provenance/locate.ts';
import { lexiconOfSource } from '../../provenance/support.ts';
import { faultOfDate, readDate, subjectQuestions, subjectsOf, summaryQuestion, titleQuestion } from './common.ts';
import { countedIn, numberOf, type Counted } from './counted.ts';
import { asKeys, capitalised, passageQuestion, placeIn, wordsOf } from './passages.ts';
import type { Answers, Context, NewKind } from './question.ts';

const numbersIn = (answers: Answers, context: Context): readonly Counted[] =>
  countedAt(placeIn(answers, context), context);

const countedAt = (place: LocatedFragment, { dossier }: Context): readonly Counted[] =>
  countedIn(wordsOf(place), lexiconOfSource(place.source.id, dossier));

/** The number that the answers mean. */
function counted(answers: Answers, context: Context): Counted | undefined {
  const value = answers.get('value');
  return numberOf(numbersIn(answers, context), answers.get('unit'), value === undefined ? undefined : Number(value));
}

/** Currencies and parts that sources write as a sign. */
const signs: ReadonlyMap<string, { readonly one: string; readonly many: string }> = new Map([
  ['€', { one: 'euro', many: 'euros' }],
  ['$', { one: 'dollar', many: 'dollars' }],
  ['£', { one: 'pound', many: 'pounds' }],
  ['%', { one: 'percent', many: 'percent' }],
]);

/** One of what is many: "boat" of "boats". */
function singular(many: string): string {
  if (/(?:ss|x|z|ch|sh)es$/u.test(many)) return many.slice(0, -2);
  if (/[^aeiou]ies$/u.test(many)) return `${many.slice(0, -3)}y`;
  return /[^s]s$/u.test(many) ? many.slice(0, -1) : many;
}

function unitOf(answers: Answers): Readonly<Record<string, string>> {
  const unit = answers.get('unit') ?? '';
  const sign = [...signs].find(([symbol, { many }]) => symbol === unit || many === unit);
  if (sign === undefined) return { one: singular(unit), many: unit };
  const [symbol, names] = sign;
  return { ...names, symbol, ...(symbol === '%' ? {} : { symbolPosition: 'before' }) };
}

const manyOf = (answers: Answers): string => unitOf(answers)['many'] ?? '';

/** How a figure is asked for and drafted. */
export const figure: NewKind = {
  questions: [
    {
      ...passageQuestion,
      ask: 'Words of a source that give the number',
      fault: (words, _, context) => {
        const place = context.locate(words);
        const text = wordsOf(place);
        return countedAt(place, context).length === 0
          ? `No number stands in \`${text}\`: cite the words that hold it.`
          : undefined;
      },
    },
    {
      flag: 'unit',
      ask: 'What it counts, in the plural, or a sign such as € or %',
      isNeeded: true,
      fallback: (answers, context) => counted(answers, context)?.unit || undefined,
    },
    {
      flag: 'value',
      ask: 'Which number',
      isNeeded: true,
      choices: (answers, context) => numbersIn(answers, context).map(({ value }) => String(value)),
      fallback: (answers, context) => {
        const number = counted(answers, context);
        return number === undefined ? undefined : String(number.value);
      },
    },
    {
      flag: 'question',
      ask: 'The question that it answers',
      isNeeded: true,
      fallback: (answers) => {
        const unit = unitOf(answers);
        return unit['symbol'] === undefined ? `How many ${manyOf(answers)}?` : `How much in ${manyOf(answers)}?`;
      },
      fault: (question) => (question.endsWith('?') ? undefined : 'It ends with a question mark.'),
    },
    {
      flag: 'label',
      ask: 'A label of a few words',
      isNeeded: true,
      fallback: (answers) => capitalised(manyOf(answers)),
    },
    titleQuestion,
    summaryQuestion,
    {
      flag: 'date',
      ask: 'The day that it holds for; the source has none',
      isNeeded: true,
      fallback: (answers, context) => placeIn(answers, context).source.record.published.value ?? undefined,
      read: readDate,
      fault: faultOfDate,
    },
    ...subjectQuestions,
  ],
  title: (answers) => answers.get('label') ?? '',
  draft: (answers, context) => {
    const qualifier = counted(answers, context)?.qualifier ?? '';
    return {
      data: {
        title: answers.get('title'),
        question: answers.get('question'),
        label: answers.get('label'),
        summary: answers.get('summary'),
        unit: unitOf(answers),
        asOf: answers.get('date'),
        ...subjectsOf(answers),
        readings: [
          {
            ...asKeys(placeIn(answers, context)),
            value: Number(answers.get('value')),
            ...(qualifier === '' ? {} : { qualifier }),
          },
        ],
      },
    };
  },
};
