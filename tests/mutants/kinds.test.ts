/** Each kind that exchanges words, on one sentence that has room for it and one that has none. */
import { describe, expect, it, test } from 'vitest';
import { exchangesOf } from '../../src/language/exchanges/by-language.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { readCorpus, type Corpus } from '../../src/mutants/corpus.ts';
import { harmlessKinds } from '../../src/mutants/harmless.ts';
import { errorKinds } from '../../src/mutants/kinds.ts';
import { applySplices, type Mutant } from '../../src/mutants/mutant.ts';
import { seededRandom } from '../../src/mutants/random.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readFiles(fixturePath('harbour'));
const names = parseDossier(harbour);
const file = 'content/pages/tried.mdx';
const head = '---\ntitle: Tried\nsummary: Tried.\n---\n\n';
const kinds = [...errorKinds, ...harmlessKinds];

/** A corpus of one page with this body, in the language `tag`. */
function corpusOf(body: string, tag = 'en'): Corpus {
  const dossier = { ...names, config: { ...names.config, language: tag } };
  return readCorpus({ ...harbour, content: new Map([[file, head + body]]) }, dossier);
}

function planned(id: string, corpus: Corpus): readonly Mutant[] {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`Unexpected kind ${id}.`);
  return kind.plan(corpus, seededRandom(1, id));
}

/** The body after each edit of the kind. */
function edited(id: string, body: string, tag?: string): string[] {
  return planned(id, corpusOf(body, tag)).map(({ edit }) =>
    edit.kind === 'splice' ? applySplices(head + body, edit.splices).slice(head.length) : '',
  );
}

const passage = (words: string) => `It is so.[^a]\n\n[^a]: @harbour-post "${words}"\n`;

describe('a kind of error', () => {
  it.each<[string, string, string | RegExp]>([
    ['number-glued', 'They paid £40m.', /£[1-35-9]0m\.$/u],
    ['number-glued', 'They paid £40 million.', /£[1-35-9]0m\.$/u],
    ['number-glued', 'It holds 3,000 passengers.', /holds [124-9]k passengers/u],
    ['number-word-changed', 'It took seven days.', /took (?!seven)\w+ days/u],
    ['ordinal-changed', 'She came 14th.', /came (?!14)\d+th/u],
    ['ordinal-changed', 'She came third.', /came (?!third)\w+\./u],
    ['decade-changed', 'It was a 1940s quay.', /a 19[0-3]0s quay|a 1890s quay/u],
    ['decade-changed', 'It was built in 1962.', /in 19[1-5]0s/u],
    ['clock-moved', 'It closed at 4 p.m. on Monday.', 'It closed at 4 a.m. on Monday.'],
    ['clock-moved', 'It closed at 4pm.', 'It closed at 4am.'],
    ['clock-moved', 'It closed at 15:30.', 'It closed at 16:30.'],
    ['clock-moved', 'It closed in the morning.', /in the (?:afternoon|evening|night|noon)/u],
    ['unit-changed', 'It cost 3 million euros.', /3 billion euros|3 million dollars/u],
    ['opening-name-swapped', 'Rui Lobo spoke.', 'Pedro Nunes spoke.'],
    ['limit-dropped', 'At last nearly 400 came.', 'At last 400 came.'],
    ['negation-added', 'The quay was open.', 'The quay was not open.'],
    ['limit-added', 'They saw 6 boats.', /saw (?:more than|fewer than|at least|at most|nearly|about|only) 6 boats/u],
    ['bound-changed', 'It opens before noon.', 'It opens after noon.'],
    ['bound-changed', 'More than 400 came.', /(?:Less|Fewer) than 400/u],
    ['quantifier-changed', 'They met several crews.', 'They met all crews.'],
    ['plan-as-done', 'The quay will be open.', 'The quay was open.'],
    ['plan-as-done', 'The ferry will sail, and would go on.', 'The ferry sailed, and would go on.'],
    ['plan-as-done', 'The ferry would begin again.', 'The ferry began again.'],
    ['plan-as-done', 'Nobody says so. The quay will be open.', 'Nobody says so. The quay was open.'],
    ['plan-as-done', 'The ferry would put out.', 'The ferry put out.'],
    ['opposite-said', 'The quay opened.', 'The quay closed.'],
    ['opposite-said', 'They cannot leave.', 'They can leave.'],
  ])('%s: %s', (id, body, expected) => {
    const found = edited(id, body);
    expect(found).not.toEqual([]);
    if (typeof expected === 'string') expect(found).toContain(expected);
    else expect(found.some((one) => expected.test(one))).toBe(true);
    expect(found).not.toContain(body);
  });

  it.each([
    ['number-glued', 'In 2024 6 boats came.'],
    ['ordinal-changed', 'She came in 14 days.'],
    ['decade-changed', 'It carries 4,800 a day.'],
    ['clock-moved', 'Alba sailed at noonday.'],
    ['opening-name-swapped', 'On Monday Rui Lobo spoke.'],
    ['limit-added', 'It was on 3 May 2024, and nearly 400 came.'],
    ['plan-as-done', 'The quay was open.'],
    ['plan-as-done', 'Nobody says that the quay will be open.'],
    ['negation-added', 'There is no boat.'],
    ['bound-changed', 'It fell the day before.'],
    ['bound-changed', 'They spoke of concerns over the quay.'],
    ['citation-deleted', 'It is <Fact id="boats" />.[^a]'],
    ['opposite-said', 'He read The New Post.'],
  ])('%s has no room in: %s', (id, body) => {
    expect(edited(id, body)).toEqual([]);
  });

  it.each([
    ['ellipsis-swallows', passage('The quay was not hurt'), passage('The quay was … hurt')],
    ['citation-misspelt', passage('The quay'), passage('The quay').replace('"The', 'The')],
    ['mark-undefined', passage('The quay'), passage('The quay').replace('so.[^a]', 'so.[^a-x]')],
    ['reserve-dropped', `${passage('The quay').trim()} as opinion\n`, passage('The quay')],
    ['link-broken', 'See [it](/sources/).', 'See [it](/xsources/).'],
    ['citation-deleted', passage('The quay'), passage('The quay').replace('so.[^a]', 'so.')],
  ])('%s', (id, body, expected) => {
    expect(edited(id, body)).toContain(expected);
  });

  test('passages are exchanged for others of the same record', () => {
    const named = { words: { passage: 'The quay' }, spans: [] };
    const { dossier, ...corpus } = corpusOf('It is so.[^harbour-post#loose]');
    const [source] = dossier.sources.values();
    if (source === undefined) throw new Error('Expected a source.');
    const record = { ...source.record, passages: { loose: 'The quay', quay: 'The quay' } };
    const sources = new Map([['harbour-post', { ...source, record, named: new Map([['loose', named]]) }]]);
    const [mutant] = planned('passage-exchanged', { ...corpus, dossier: { ...dossier, sources } });
    expect(mutant?.description).toBe('harbour-post#loose becomes harbour-post#quay');
  });

  test('silences, sources and evidence are planned only where the edit is an error', () => {
    // Another report has the same words: the citation would hold.
    const { dossier, ...corpus } = corpusOf(passage('the'));
    expect(planned('source-swapped', { ...corpus, dossier })).toEqual([]);
  });

  test.each([
    ['two silences of "alone"', '; @harbour-post without "authorities"; @wire without "authorities"', 3],
    ['its only one', '; @wire without "authorities"', 1],
  ])('a silence is deleted where somebody misses it: %s', (_, declared, expected) => {
    const authorities = 'content/actors/authorities.mdx';
    const text = (harbour.content.get(authorities) ?? '').replace(
      '; @harbour-post without "authorities"; @wire without "authorities"',
      declared,
    );
    // Without the sentence that gives no date, so without its silence.
    const files = {
      ...harbour,
      content: new Map([...harbour.content, [authorities, text.replace(/Coast Wire writes.*|\[\^date\]:.*/gu, '')]]),
    };
    const mutants = planned('silence-broken', readCorpus(files, parseDossier(files)));
    const deleted = mutants.filter(
      ({ file: of, description }) => of === authorities && description.endsWith('deleted'),
    );
    // That of the summary is always among them.
    expect(deleted).toHaveLength(expected);
  });
});

test('a quotation of one word never becomes another word of its passage, which would be as true', () => {
  const cited = 'Seven boats broke loose in Marelo in the night, the authorities said';
  const body = `They “broke” loose.[^a]\n\n[^a]: @gazette "${cited}"\n`;
  const text = head + body;
  const content = new Map([...harbour.content, [file, text]]);
  const dossier = parseDossier({ ...harbour, content });
  const corpus = readCorpus({ ...harbour, content: new Map([[file, text]]) }, dossier);
  const kind = errorKinds.find(({ id }) => id === 'quotation-altered');
  const words = Array.from({ length: 300 }, (_, seed) => kind?.plan(corpus, seededRandom(seed, 'quotation')) ?? [])
    .flat()
    .flatMap(({ edit }) => (edit.kind === 'splice' ? edit.splices : []))
    .map(({ by }) => by);
  expect(new Set(words).size).toBeGreaterThan(20);
  expect(words.filter((word) => cited.split(/[ ,]+/u).includes(word))).toEqual([]);
});

describe('a harmless kind', () => {
  it.each([
    ['number-glued-alike', 'They paid £40 million.', 'They paid £40m.'],
    ['number-in-figures', 'They saw seven boats.', 'They saw 7 boats.'],
    ['clock-rewritten', 'It closed at 4 p.m. on Monday.', 'It closed at 4pm on Monday.'],
    ['date-rewritten', 'It closed on 13 April.', 'It closed on April 13.'],
    ['limit-reworded', 'More than 400 came.', 'Over 400 came.'],
    ['negation-contracted', 'They did not come.', 'They didn’t come.'],
  ])('%s: %s', (id, body, expected) => {
    expect(edited(id, body)).toEqual([expected]);
    expect(edited(id, `“${body}” it says`)).toEqual([]);
  });
});

describe('in French', () => {
  it.each([
    ['number-word-changed', 'Elle a sept fours.', /a (?!sept)\p{L}+ fours/u],
    ['date-moved', 'Elle ouvre le 3 juin.', /le 3 (?:mai|juillet)|le [24] juin/u],
    ['opposite-said', 'Elle ouvre à midi.', /Elle ferme/u],
    ['plan-as-done', 'Elle sera ouverte.', /Elle a été ouverte/u],
    ['quantifier-changed', 'Tous les fours.', /Aucun les fours/u],
    ['clock-moved', 'Elle ouvre le matin.', /le (?:après-midi|soir|nuit|midi)/u],
  ])('%s: %s', (id, body, expected) => {
    expect(edited(id, body, 'fr').some((one) => expected.test(one))).toBe(true);
  });

  it('plants no word of another language, and none where a language has no list', () => {
    expect(edited('opposite-said', 'The quay opened.', 'fr')).toEqual([]);
    expect(exchangesOf('xx').opposites).toEqual([]);
  });
});
