/** That `docs/testing.md` says what the tests, the planted errors and the measurements say. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { drawEvenly, readCorpus } from '../../src/mutants/corpus.ts';
import { errorKinds } from '../../src/mutants/kinds.ts';
import { seededRandom } from '../../src/mutants/random.ts';
import { createJudge } from '../../src/mutants/run-mutants.ts';
import { rules, type RuleId } from '../../src/provenance/rules.ts';
import { mostEditorial } from '../content/about.ts';
import { fixturePath } from '../fixtures/fixture.ts';

/** The page, with a blank for each end of a line. */
const page = (await readFile('docs/testing.md', 'utf8')).replaceAll('\n', ' ');

// As many of each kind as break every rule that some kind is made for.
const ofEachKind = 2;

it('names the rules that no kind of planted error breaks', async () => {
  const files = await readFiles(fixturePath('harbour'));
  const corpus = readCorpus(files, parseDossier(files));
  const planted = errorKinds.flatMap((kind) => {
    const random = seededRandom(1, kind.id);
    return drawEvenly(kind.plan(corpus, random), ofEachKind, random);
  });
  const outcomes = createJudge(files).judgeAll(planted.map((mutant) => ({ mutant, isHarmless: false })));
  const broken = new Set(outcomes.flatMap((outcome) => outcome.rules));
  const unbroken = (Object.keys(rules) as RuleId[]).filter((id) => rules[id].severity === 'error' && !broken.has(id));
  const [, list = ''] = /No kind breaks these rules, [^:]*: ([^.]*)\./u.exec(page) ?? [];
  expect([...list.matchAll(/`([^`]+)`/gu)].map(([, id]) => id)).toEqual(unbroken);
});

it('says of the editors’ own voice what is tested', () => {
  expect(page).toContain(`below ${String(Math.round(mostEditorial * 100))}% of the sentences about its subject`);
});

it('says of 2,000 entries what its tables do', async () => {
  const text = await readFile('docs/testing.md', 'utf8');
  const measured = [...text.matchAll(/^\| +2,000 \|(.*)\|$/gmu)].flatMap(([, cells = '']) =>
    cells.split('|').map((cell) => cell.trim()),
  );
  const [, seconds = '', memory = '', times = ''] =
    /takes ([\d.]+ s) for the 2 s asked for and (\d+ MB) for 300 MB, a build ([\d.]+ ×) the CPU/u.exec(page) ?? [];
  expect(measured.slice(0, 2)).toEqual([seconds, memory]);
  expect(measured.at(-2)).toBe(times);
});
