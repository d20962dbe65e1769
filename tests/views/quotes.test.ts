/** In how many ways sources print a quotation, and in which columns. */
import { expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { variantSchema } from '../../src/provenance/entries/quote.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { columnsOf, printingOf, wordingsOf } from '../../src/views/quotes.ts';

const variants = (...printed: readonly (readonly [string, string])[]) =>
  printed.map(([source, words]) => variantSchema.parse({ source, words, passage: words }));

const { sources, ...rest } = await readDossier(fixturePath('harbour'));
const wire = sources.get('wire');
if (wire === undefined) throw new Error('The harbour has no wire.');
/** The harbour with a document in French. */
const dossier = {
  ...rest,
  sources: new Map([...sources, ['journal', { ...wire, id: 'journal', record: { ...wire.record, language: 'fr' } }]]),
};

const whole = 'The ferry will gladly sail at noon';

it.each([
  ['one source', variants(['post', whole]), { kind: 'alone', n: 1 }],
  ['two parts in one source', variants(['post', 'The ferry'], ['post', 'at noon']), { kind: 'alone', n: 1 }],
  ['the same words', variants(['post', whole], ['wire', `“${whole}”`]), { kind: 'same', n: 2 }],
  [
    'the same words, which one source prints twice',
    variants(['post', whole], ['post', whole], ['wire', whole]),
    { kind: 'same', n: 2 },
  ],
  ['another word', variants(['post', whole], ['wire', 'will sadly sail']), { kind: 'differ', n: 2 }],
  [
    'two parts of one source beside the whole of another',
    variants(['post', whole], ['wire', 'The ferry'], ['wire', 'sadly sail']),
    { kind: 'differ', n: 2 },
  ],
  [
    'three wordings by four sources',
    variants(['post', whole], ['wire', 'sadly sail'], ['gazette', 'madly sail'], ['herald', 'sadly sail']),
    { kind: 'differ', n: 3 },
  ],
  ['fewer words', variants(['post', whole], ['wire', 'gladly sail']), { kind: 'longer', n: 2 }],
  [
    'two languages, which share a word by chance',
    variants(['post', whole], ['journal', 'Le ferry partira at noon']),
    { kind: 'translated', n: 2 },
  ],
  [
    'two languages, and two wordings in one of them',
    variants(['post', whole], ['wire', 'will sadly sail'], ['journal', 'Le ferry partira']),
    { kind: 'differ', n: 3 },
  ],
  ['other parts', variants(['post', 'The ferry'], ['wire', 'sail at noon']), { kind: 'apart', n: 2 }],
] as const)('of %s', (_, printed, expected) => {
  expect(printingOf(dossier, printed)).toEqual(expected);
});

it.each([
  [
    'two parts of one source stand in one column, wherever they come',
    variants(['post', 'The ferry'], ['wire', whole], ['post', 'sadly sail']),
    [['The ferry', 'sadly sail'], [whole]],
  ],
  [
    'what one source prints alone stands apart from what it prints as another does',
    variants(['post', 'The ferry'], ['wire', 'The ferry'], ['post', 'sadly sail']),
    [['The ferry'], ['sadly sail']],
  ],
  [
    'what two sources print alike stands in one column, whichever is first',
    variants(['post', 'The ferry'], ['wire', 'The ferry'], ['wire', 'sadly sail'], ['post', 'sadly sail']),
    [['The ferry', 'sadly sail']],
  ],
] as const)('%s', (_, printed, expected) => {
  expect(columnsOf(wordingsOf(dossier, printed)).map((column) => column.map(({ words }) => words))).toEqual(expected);
});
