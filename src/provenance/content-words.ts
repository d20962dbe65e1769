/**
 * The words of a text that say something of their own, each reduced to a stem.
 *
 * @example
 * contentWords('The Post reports torn moorings') // 'post', 'torn', 'moor'
 */
import { functionWords } from './function-words.ts';
import { singularStemOf } from './stem.ts';

/** Negations and words of quantity: they limit what is said, and do not tell what it is about. */
const limitingWords: ReadonlySet<string> = new Set([
  ...[
    'no',
    'not',
    'none',
    'nobody',
    'nothing',
    'never',
    'neither',
    'either',
    'without',
    'only',
    'may',
    'might',
    'could',
  ],
  ...[
    'all',
    'any',
    'some',
    'each',
    'every',
    'other',
    'others',
    'another',
    'more',
    'most',
    'less',
    'least',
    'many',
    'much',
  ],
  ...[
    'few',
    'several',
    'own',
    'very',
    'here',
    'again',
    'further',
    'once',
    'now',
    'still',
    'yet',
    'before',
    'above',
    'below',
  ],
]);

/** What a dossier says of its sources: words that stand in no passage and need none; by stem. */
const reportingWords: ReadonlySet<string> = new Set(
  [
    ...[
      'say',
      'write',
      'report',
      'give',
      'name',
      'call',
      'print',
      'put',
      'count',
      'list',
      'set',
      'quote',
      'cite',
      'add',
    ],
    ...[
      'mention',
      'describe',
      'attribute',
      'place',
      'date',
      'carry',
      'speak',
      'according',
      'amount',
      'text',
      'heading',
    ],
    ...['document', 'source', 'account', 'word', 'wording', 'passage', 'sentence', 'paragraph', 'article', 'headline'],
  ].map(singularStemOf),
);

/** Stems of the content words of `text`, in order; words that only report are left out. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}\p{M}]*(?:['’](?!s\b)[\p{L}]+)*/gu) ?? [])
    .filter((word) => word.length > 1 && !functionWords.has(word) && !limitingWords.has(word))
    .map(singularStemOf)
    .filter((word) => !reportingWords.has(word));
}
