import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles, type DossierFiles } from '../../src/dossier/read-files.ts';
import { drawEvenly, readCorpus } from '../../src/mutants/corpus.ts';
import { formatScoreText } from '../../src/mutants/format-score.ts';
import { harmlessKinds } from '../../src/mutants/harmless.ts';
import { errorKinds } from '../../src/mutants/kinds.ts';
import { applySplices, plant, showEdit, spliceMutant, type Mutant } from '../../src/mutants/mutant.ts';
import { seededRandom } from '../../src/mutants/random.ts';
import { regionsOf } from '../../src/mutants/region.ts';
import { createJudge } from '../../src/mutants/run-mutants.ts';
import { scoreOf } from '../../src/mutants/score.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const files = await readFiles(fixturePath('harbour'));
const dossier = parseDossier(files);
const corpus = readCorpus(files, dossier);
const judge = createJudge(files);
const kinds = [...errorKinds, ...harmlessKinds];

const planned = (id: string, seed = 1): readonly Mutant[] =>
  kinds.find((kind) => kind.id === id)?.plan(corpus, seededRandom(seed, id)) ?? [];

describe('a seeded source of random numbers', () => {
  const draw = (seed: number, purpose: string) => {
    const random = seededRandom(seed, purpose);
    return Array.from({ length: 20 }, () => random.below(1000));
  };

  test('gives the same numbers for the same seed and purpose, and others for others', () => {
    expect(draw(1, 'digits')).toEqual(draw(1, 'digits'));
    expect(draw(1, 'digits')).not.toEqual(draw(2, 'digits'));
    expect(draw(1, 'digits')).not.toEqual(draw(1, 'names'));
  });

  test('shuffles without losing or doubling anything', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = seededRandom(3, '').shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items);
  });
});

describe('the regions of a file', () => {
  test.each([...files.content])(
    'of %s are as long as their stretch and differ from it by hidden signs only',
    (file, text) => {
      for (const region of regionsOf(file, text)) {
        const raw = text.slice(region.start, region.start + region.text.length);
        expect(region.text.replaceAll('\0', '')).not.toBe('');
        expect([...region.text].every((character, at) => character === '\0' || character === [...raw][at])).toBe(true);
      }
    },
  );

  test('tell a passage, a sentence, a title, a reading and an editorial sentence apart', () => {
    const text = [
      '---\ntitle: Six boats\nreadings:\n  - source: post\n    passage: "six boats"\n    value: 6\n---\n',
      'Six boats broke loose.[^a]\n\n<Editorial>\n\nNobody counted twice.\n\n</Editorial>\n',
      '\n[^a]: @post "six boats" after "at least" - a note; @wire "six"\n',
    ].join('');
    const words = regionsOf('content/figures/boats.mdx', text).map(({ spot, text: found }) => [
      spot,
      found.replaceAll('\0', '').trim(),
    ]);
    expect(words).toEqual([
      ['title', 'Six boats'],
      ['citation', 'post'],
      ['passage', 'six boats'],
      ['reading', '6'],
      ['sentence', 'Six boats broke loose.'],
      ['editorial', 'Nobody counted twice.'],
      ['passage', 'six boats'],
      ['passage', 'six'],
    ]);
  });
});

describe('a plan', () => {
  test('has room for every kind in the fixture, but for hyphens, of which it has none', () => {
    expect(kinds.map(({ id }) => id).filter((id) => planned(id).length === 0)).toEqual(['hyphen-unbreakable']);
  });

  test.each(kinds)('of $id changes the file that it names, and is the same for the same seed', ({ id }) => {
    const mutants = planned(id);
    expect(planned(id)).toEqual(mutants);
    for (const mutant of mutants.slice(0, 50)) {
      const edited = plant(files, mutant);
      const of = ({ content, seeds }: typeof files) => content.get(mutant.file) ?? seeds.get(mutant.file);
      expect(of(edited)).not.toEqual(of(files));
      expect(edited.content.size).toBe(files.content.size);
    }
  });

  test('is drawn from evenly over spots and files', () => {
    const drawn = drawEvenly(planned('digit-changed'), 12, seededRandom(1, 'draw'));
    expect(new Set(drawn.map((mutant) => mutant.spot)).size).toBeGreaterThan(3);
    expect(new Set(drawn.map((mutant) => mutant.file)).size).toBeGreaterThan(4);
  });
});

describe('the checks', () => {
  // What must be caught without exception; the score over all kinds is that of `npm run mutants`.
  test.each(errorKinds.filter((kind) => kind.mustCatchAll))('catch every error of $id in a sample', ({ id }) => {
    const sample = drawEvenly(planned(id), 8, seededRandom(1, 'sample'));
    const missed = sample.filter((mutant) => {
      const { isCaught, reason } = judge.judge(mutant);
      return !isCaught && reason?.class !== 'equivalent';
    });
    expect(missed.map((mutant) => showEdit(files, mutant))).toEqual([]);
  });

  test.each(harmlessKinds)('find nothing where $id', ({ id }) => {
    const sample = drawEvenly(planned(id), 6, seededRandom(1, 'sample'));
    const refused = sample.map((mutant) => judge.judge(mutant).finding).filter((finding) => finding !== null);
    expect(refused).toEqual([]);
  });
});

describe('a score', () => {
  const mutant = planned('digit-changed')[0];
  if (!mutant) throw new Error('Expected a digit in the fixture.');
  const kind = { id: 'digit-changed', title: 'A digit is changed', mustCatchAll: true, plan: () => [mutant] };
  const caught = {
    isCaught: true,
    rules: ['passage-missing' as const],
    finding: 'x:1:1 passage-missing',
    reason: null,
  };
  const missed = {
    isCaught: false,
    rules: [],
    finding: null,
    reason: { class: 'known limit' as const, text: 'no rule looks at it' },
  };
  const equivalent = { ...missed, reason: { class: 'equivalent' as const, text: 'nothing is changed' } };
  const trial = (outcomes: readonly (typeof caught | typeof missed | typeof equivalent)[]) => ({
    kind,
    possible: outcomes.length,
    results: outcomes.map((outcome) => ({ mutant, outcome })),
  });

  test('holds where everything is caught but what is no error', () => {
    const score = scoreOf(1, files, [trial([caught, equivalent])], []);
    expect(score).toMatchObject({ ok: true, planted: 1, caught: 1 });
    expect(score.survivors).toHaveLength(1);
  });

  test('fails where one of a kind that allows no exception is missed', () => {
    expect(scoreOf(1, files, [trial([...Array.from({ length: 999 }, () => caught), missed])], []).ok).toBe(false);
  });

  test('fails where one harmless edit of fifty is refused', () => {
    const harmless = {
      ...trial([caught, ...Array.from({ length: 49 }, () => equivalent)]),
      kind: { ...kind, isHarmless: true },
    };
    const score = scoreOf(1, files, [trial([caught])], [harmless]);
    expect(score).toMatchObject({ ok: false, edits: 50, falseAlarms: 1 });
  });

  test('fails where nothing was planted', () => {
    expect(scoreOf(1, files, [trial([])], []).ok).toBe(false);
  });

  test('lists what was missed with file, line, and the words before and after', () => {
    const { file, line, before, after } = showEdit(files, mutant);
    const text = formatScoreText(scoreOf(1, files, [trial([missed])], []));
    expect(text).toContain(`  ${file}:${String(line)}:`);
    expect(text).toContain(`    - ${before}\n    + ${after}\n    known limit: no rule looks at it\n`);
    expect(text).toContain('0 of 1 errors caught: 0 %.');
  });
});

describe('showEdit', () => {
  const file = 'content/timeline/storm.mdx';
  const words = 'Seven boats broke loose in Arwick harbour.[^loose] The quay was damaged by the storm.';
  const given: DossierFiles = { ...files, content: new Map([[file, words]]) };
  const start = words.indexOf(' The');

  test('shows whole words and whole citations on either side', () => {
    const mutant = spliceMutant('kind', { file, spot: 'sentence' }, { start, end: start + 4, by: ' A' }, 'article');
    expect(showEdit(given, mutant)).toMatchObject({
      before: 'Arwick harbour.[^loose] The quay was damaged by',
      after: 'Arwick harbour.[^loose] A quay was damaged by',
    });
  });

  test('shows the words up to the ends of the file', () => {
    const mutant = spliceMutant('kind', { file, spot: 'sentence' }, { start: 0, end: 5, by: 'Six' }, 'number');
    expect(showEdit(given, mutant)).toMatchObject({
      before: 'Seven boats broke loose',
      after: 'Six boats broke loose',
    });
  });
});

describe('splices', () => {
  test('are done together, whatever their order', () => {
    const splices = [
      { start: 4, end: 7, by: 'boats' },
      { start: 0, end: 3, by: 'seven' },
    ];
    expect(applySplices('six men', splices)).toBe('seven boats');
    expect(applySplices('six men', splices.toReversed())).toBe('seven boats');
  });
});
