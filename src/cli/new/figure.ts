/** A new figure. */
import type { Lexicon } from '../../language/lexicon.ts';
import type { LocatedFragment } from '../../provenance/locate.ts';
import { lexiconOfDossier, lexiconOfSource } from '../../provenance/support.ts';
import { faultOfDate, readDate, subjectQuestions, subjectsOf, summaryQuestion, titleQuestion } from './common.ts';
import { countedIn, numberOf, singularOf, type Counted } from './counted.ts';
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

const isSign = (name: string): boolean => /^[\p{Sc}%]$/u.test(name);

/** The names of a measure that sources write as a sign: "€", "euro", "euros". */
function signedOf(names: readonly string[], lexicon: Lexicon): Readonly<Record<'one' | 'many' | 'symbol', string>> {
  const one = names.find((name) => /^\p{L}/u.test(name)) ?? '';
  const many = names.find((name) => name !== one && singularOf(name, lexicon) === one) ?? one;
  return { one, many, symbol: names.find(isSign) ?? '' };
}

function unitOf(answers: Answers, { dossier }: Context): Readonly<Record<string, string>> {
  const lexicon = lexiconOfDossier(dossier);
  const unit = answers.get('unit') ?? '';
  const signed = lexicon.units.filter((names) => names.some(isSign)).map((names) => signedOf(names, lexicon));
  const found = signed.find(({ symbol, many }) => symbol === unit || many === unit);
  if (found === undefined) return { one: singularOf(unit, lexicon), many: unit };
  return { ...found, ...(found.symbol === '%' ? {} : { symbolPosition: 'before' }) };
}

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
      fallback: (answers, context) => {
        const { symbol, many = '' } = unitOf(answers, context);
        const { before, beforeVowel, measured, end } = lexiconOfDossier(context.dossier).numbers.howMany;
        const counted = /^[aeiouy\u00C0-\u00FF\u0153]/iu.test(many) ? beforeVowel : before;
        return `${symbol === undefined ? counted : measured}${many}${end}`;
      },
      fault: (question) => (question.endsWith('?') ? undefined : 'It ends with a question mark.'),
    },
    {
      flag: 'label',
      ask: 'A label of a few words',
      isNeeded: true,
      fallback: (answers, context) => capitalised(unitOf(answers, context)['many'] ?? ''),
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
        unit: unitOf(answers, context),
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
