import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles, type DossierFiles } from '../../src/dossier/read-files.ts';
import { batchesOf, isLocal } from '../../src/mutants/batches.ts';
import { drawEvenly, readCorpus, type MutantKind } from '../../src/mutants/corpus.ts';
import { formatScoreText } from '../../src/mutants/format-score.ts';
import { harmlessKinds } from '../../src/mutants/harmless.ts';
import { errorKinds } from '../../src/mutants/kinds.ts';
import { applySplices, plant, showEdit, spliceMutant, type Mutant } from '../../src/mutants/mutant.ts';
import { seededRandom } from '../../src/mutants/random.ts';
import { regionsOf } from '../../src/mutants/region.ts';
import { createJudge, type Outcome } from '../../src/mutants/run-mutants.ts';
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
  test('leaves the record of what was published alone', () => {
    const line = '{"statement":"pages/overview#1","text":"Seven boats broke loose on 1 May 2024."}\n';
    const released = { ...files, content: new Map([...files.content, ['content/released.jsonl', line]]) };
    const plans = kinds.flatMap((kind) => kind.plan(readCorpus(released, dossier), seededRandom(1, kind.id)));
    expect(plans.filter(({ file }) => file === 'content/released.jsonl')).toEqual([]);
  });

  test('has room for nearly every kind in the fixture; the others are tried on texts of their own', () => {
    expect(kinds.map(({ id }) => id).filter((id) => planned(id).length === 0)).toEqual([
      'ordinal-changed',
      'quantifier-changed',
      'passage-exchanged',
      'hyphen-unbreakable',
      'clock-rewritten',
      'date-rewritten',
    ]);
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
  // What must be refused without exception; the score over all kinds is that of `npm run mutants`.
  test.each(errorKinds.filter((kind) => kind.mustRefuseAll))('refuse every error of $id in a sample', ({ id }) => {
    const sample = drawEvenly(planned(id), 8, seededRandom(1, 'sample'));
    const missed = sample.filter((mutant) => judge.judge(mutant).verdict !== 'refused');
    expect(missed.map((mutant) => showEdit(files, mutant))).toEqual([]);
  });

  test.each(harmlessKinds)('find nothing where $id', ({ id }) => {
    const sample = drawEvenly(planned(id), 6, seededRandom(1, 'sample'));
    const refused = sample.map((mutant) => judge.judge(mutant).finding).filter((finding) => finding !== null);
    expect(refused).toEqual([]);
  });

  test('say the same of mutants together as of each by itself', () => {
    const sample = kinds.flatMap(({ id, isHarmless = false }) =>
      drawEvenly(planned(id, 2), 2, seededRandom(2, 'together')).map((mutant) => ({ mutant, isHarmless })),
    );
    const together = judge.judgeAll(sample).map(({ verdict, rules }, index) => [index, verdict, rules]);
    const apart = sample.map(({ mutant }, index) => {
      const { verdict, rules } = judge.judge(mutant);
      return [index, verdict, rules];
    });
    expect(together).toEqual(apart);
  });

  test('leave a sentence open whose signature is deleted', () => {
    const [mutant] = planned('signature-deleted');
    expect(mutant && judge.judge(mutant)).toMatchObject({ verdict: 'open', rules: [], reason: null });
  });
});

describe('batches', () => {
  const isIn = (file: string, spot: Mutant['spot'], at: string, text: string): boolean => {
    const start = text.indexOf(at);
    return isLocal(spliceMutant({ file, spot }, { start, end: start + 1, by: 'x' }, ''), {
      content: new Map([[file, text]]),
      seeds: new Map(),
    });
  };
  const text = '---\ntitle: Boats\n---\n\n# Adrift\n\nSix broke loose.[^a]\n';

  test.each<[Mutant['spot'], string, boolean]>([
    ['sentence', 'Six', true],
    ['title', 'Boats', false],
    ['heading', 'Adrift', false],
  ])('tell whether a %s touches other files', (spot, at, expected) => {
    expect(isIn('content/pages/a.mdx', spot, at, text)).toBe(expected);
  });

  test('have each file once, and every mutant', () => {
    const all = planned('digit-changed').map((mutant) => ({ mutant, isHarmless: false }));
    const batches = batchesOf(all);
    for (const batch of batches) expect(new Set(batch.map(({ mutant }) => mutant.file)).size).toBe(batch.length);
    expect(new Set(batches.flat()).size).toBe(all.length);
  });
});

describe('a score', () => {
  const mutant = planned('digit-changed')[0];
  if (!mutant) throw new Error('Expected a digit in the fixture.');
  const kind = { id: 'digit-changed', title: 'A digit is changed', plan: () => [mutant] };
  const outcome = (verdict: Outcome['verdict'], more: Partial<Outcome> = {}): Outcome => ({
    verdict,
    rules: [],
    finding: null,
    reason: null,
    ...more,
  });
  const refused = outcome('refused', { rules: ['passage-missing'], finding: 'x:1:1 passage-missing' });
  const open = outcome('open');
  const passed = outcome('passed', { reason: 'no rule looks at it' });
  const trial = (outcomes: readonly Outcome[], more: Partial<MutantKind> = {}) => ({
    kind: { ...kind, ...more },
    possible: outcomes.length,
    results: outcomes.map((one) => ({ mutant, outcome: one })),
  });
  const many = Array.from({ length: 999 }, () => refused);

  test('holds where nearly everything is refused or open, and counts each that is not', () => {
    const score = scoreOf(1, files, [trial([...many, open, passed])], []);
    expect(score).toMatchObject({ ok: true, planted: 1001, refused: 999, open: 1 });
    expect(score.survivors).toHaveLength(1);
  });

  test.each([
    ['passes', passed],
    ['is only open', open],
  ])('fails where one of a kind that must be refused %s', (_, one) => {
    expect(scoreOf(1, files, [trial([...many, one], { mustRefuseAll: true })], []).ok).toBe(false);
  });

  test('fails where one harmless edit of fifty is refused, be it by a warning', () => {
    const warned = outcome('passed', { finding: 'x:1:1 passage-repeated' });
    const harmless = trial([warned, ...Array.from({ length: 49 }, () => passed)], { isHarmless: true });
    const score = scoreOf(1, files, [trial([refused])], [harmless]);
    expect(score).toMatchObject({ ok: false, edits: 50, falseAlarms: 1 });
  });

  test('fails where nothing was planted', () => {
    expect(scoreOf(1, files, [trial([])], []).ok).toBe(false);
  });

  test('lists what was missed with file, line, and the words before and after', () => {
    const { file, line, before, after } = showEdit(files, mutant);
    const text = formatScoreText(scoreOf(1, files, [trial([passed, open])], []));
    expect(text).toContain(`  ${file}:${String(line)}:`);
    expect(text).toContain(`    - ${before}\n    + ${after}\n    no rule looks at it\n`);
    expect(text).toContain('1 of 2 errors caught: 50.0%, 0 refused and 1 open.');
  });
});

describe('showEdit', () => {
  const file = 'content/timeline/storm.mdx';
  const words = 'Seven boats broke loose in Arwick harbour.[^loose] The quay was damaged by the storm.';
  const given: DossierFiles = { ...files, content: new Map([[file, words]]) };
  const start = words.indexOf(' The');

  test('shows whole words and whole citations on either side', () => {
    const mutant = spliceMutant({ file, spot: 'sentence' }, { start, end: start + 4, by: ' A' }, 'article');
    expect(showEdit(given, mutant)).toMatchObject({
      before: 'Arwick harbour.[^loose] The quay was damaged by',
      after: 'Arwick harbour.[^loose] A quay was damaged by',
    });
  });

  test('shows the words up to the ends of the file', () => {
    const mutant = spliceMutant({ file, spot: 'sentence' }, { start: 0, end: 5, by: 'Six' }, 'number');
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
