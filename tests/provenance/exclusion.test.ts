/** Which answers in words can exclude each other, and which may be true at once. */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/language/lexicons.ts';
import { mayExclude } from '../../src/provenance/exclusion.ts';
import { makeSource, sourceMap } from '../fixtures/make-source.ts';

/** Two sources with their days; nothing for one that has none. */
const dated = (...days: readonly (string | null)[]) =>
  sourceMap(
    ...days.map((value, index) => {
      const source = makeSource('A bell was found.', `report-${String(index)}`);
      return { ...source, record: { ...source.record, published: { ...source.record.published, value } } };
    }),
  );

function judge(
  question: string,
  answers: readonly string[],
  days: readonly (string | null)[] = [null, null, null],
  language = 'en',
): boolean {
  const readings = answers.map((value, index) => ({ source: `report-${String(index)}`, value }));
  return mayExclude(question, readings, dated(...days), lexiconOf(language));
}

describe('answers can exclude each other', () => {
  it.each([
    ['two flat answers', 'Where was the bell found?', ['In the bay', 'In the river']],
    ['a denial of the past', 'Was anybody on board?', ['Nobody', 'A pilot']],
    ['a third beside two flat ones', 'Who rang it?', ['The warden', 'A boy', 'Perhaps, it seems, the wind']],
    ['a noun that begins like none of these words', 'What was it?', ['A clamp', 'A bell']],
  ])('%s', (_, question, answers) => {
    expect(judge(question, answers)).toBe(true);
  });

  it('a denial for now that is no older than the other report', () => {
    expect(judge('Has anybody found the bell?', ['Nobody', 'A diver'], ['2024-05-03', '2024-05-03'])).toBe(true);
    expect(judge('Has anybody found the bell?', ['A diver', 'Nobody'], ['2024-05-03', '2024-05-04'])).toBe(true);
  });
});

describe('answers may be true at once', () => {
  it.each([
    ['a suspicion', 'Who rang it?', ['The warden', 'A boy, whom the police suspect'], 'en'],
    ['a claim', 'Who rang it?', ['The warden', 'A boy, by his own claim'], 'en'],
    ['what others say', 'Who rang it?', ['The warden', 'A boy, according to the police'], 'en'],
    ['a reserve', 'Who rang it?', ['Possibly the warden', 'A boy'], 'en'],
    ['a suspicion in another language', 'Qui a sonné ?', ['Le gardien', 'Un garçon, soupçonné'], 'fr'],
    ['one answer', 'Who rang it?', ['The warden', 'The warden'], 'en'],
    ['a denial for now without a day', 'Has anybody found the bell?', ['Nobody', 'A diver'], 'en'],
  ])('%s', (_, question, answers, language) => {
    expect(judge(question, answers, [null, null], language)).toBe(false);
  });

  it.each([
    ['2024-05-03', '2024-05-04'],
    ['2024-05', '2024-05-04'],
    ['2024-05-03', null],
  ])('a denial for now of %s, and what is told on %s', (denied, told) => {
    expect(judge('Has anybody found the bell?', ['Nobody', 'A diver'], [denied, told])).toBe(false);
  });
});
