import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { edit, fixturePath, plantedDossier } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));

describe('the facts of a dossier', () => {
  it.each([
    ['boats-adrift', 'precision', 2, []],
    ['passengers-a-day', 'agreed', 2, ['wire']],
    ['terminal-places', 'agreed', 2, ['wire']],
    ['terminal-load', 'agreed', 0, ['harbour-post', 'gazette', 'wire']],
    ['repair-cost', 'single', 1, ['harbour-post']],
    ['new-quay-cost', 'single', 1, ['harbour-post', 'wire']],
    ['reopening', 'contradict', 2, ['wire']],
  ])('%s has the relation %s', (id, relation, origins, silent) => {
    expect(dossier.facts.get(id)).toMatchObject({ relation, origins, silent });
  });

  it('computes a derived figure from its inputs', () => {
    expect(dossier.facts.get('terminal-load')?.derived).toEqual({
      value: 120,
      rounded: 120,
      qualifier: '',
      inputs: { passengers: 'passengers-a-day', places: 'terminal-places' },
    });
  });

  it.each([
    ['to tens', 'passengers / places * 109', '130.8', -1, 130, 'about'],
    ['to hundreds', 'passengers - places * 0.9', '1200', -2, 1200, ''],
    ['to whole numbers', 'places / passengers', '0.83', 0, 1, 'about'],
    ['to tenths, which is exact', 'passengers / places * 0.25', '0.3', 1, 0.3, ''],
  ])('rounds it %s and says so', async (_, expression, result, decimals, rounded, qualifier) => {
    const file = 'content/figures/terminal-load.mdx';
    const by = `expression: ${expression}\n  decimals: ${String(decimals)}`;
    const { facts } = await plantedDossier('harbour', [
      edit(file, 'expression: passengers / places * 100', by),
      edit(file, 'result: 120', `result: ${result}`),
    ]);
    expect(facts.get('terminal-load')?.derived).toMatchObject({ rounded, qualifier });
  });
});

describe('the passages of a dossier', () => {
  it('are raw slices of their sources, with what stands beside them', () => {
    for (const { source, start, end, exact, prefix, suffix, context } of dossier.passages) {
      const text = dossier.sources.get(source)?.text ?? '';
      expect(exact).toBe(text.slice(start, end));
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
      expect(context.start).toBeLessThanOrEqual(start);
      expect(context.end).toBeGreaterThanOrEqual(end);
    }
  });

  it('are distinct and numbered in the order of each source', () => {
    const ids = dossier.passages.map((passage) => passage.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [id, { record }] of dossier.sources) {
      const marks = dossier.passages.filter(({ source }) => source === id).map(({ mark }) => mark);
      expect(marks).toEqual(marks.map((_, index) => `${record.mark}${String(index + 1)}`));
    }
  });
});

describe('the ledger of a dossier', () => {
  it('has unique ids of statements and citations', () => {
    const statements = dossier.statements.map(({ id }) => id);
    const citations = dossier.citations.map(({ id }) => id);
    expect(new Set(statements).size).toBe(statements.length);
    expect(new Set(citations).size).toBe(citations.length);
  });

  it.each([
    ['cited', 'Its terminal is used at 120% of what it was designed for.'],
    ['computed', 'The repair of the old quay costs €500,000.'],
    ['editorial', 'Nobody says that the two counts were made at the same time.'],
    ['waived', 'The next page tells of the island.'],
  ])('enters a sentence as %s', (state, text) => {
    expect(
      dossier.statements.filter((statement) => statement.text === text).map((statement) => statement.state),
    ).toEqual([state]);
  });

  it('keeps the waivers with their reasons and places', () => {
    expect(dossier.waivers).toEqual([
      {
        rule: 'sentence-uncited',
        reason: 'the sentence only leads over to the next page',
        entry: 'policy/rebuilding',
        place: { file: 'content/policy/rebuilding.mdx', line: 27, column: 1 },
      },
    ]);
  });

  it('gives a second use of a footnote an id of its own', () => {
    const ids = dossier.citations.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('policy/rebuilding#repair'))).toEqual([
      'policy/rebuilding#repair',
      'policy/rebuilding#repair.2',
      'policy/rebuilding#repair.3',
      'policy/rebuilding#repair.4',
    ]);
  });
});

describe('a dossier without map, figures and quotations', () => {
  it('is read with what it has', async () => {
    const small = await readDossier(fixturePath('bakery'));
    expect([...small.entries.keys()]).toEqual([
      'sources/town-letter',
      'pages/method',
      'pages/overview',
      'timeline/bakery-opens',
    ]);
    expect(small.config.map).toBeUndefined();
    expect(small.facts.size).toBe(0);
  });
});
