/** How much of `content/` is copied from the sources: a passage is typed once, and cited by its name. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/provenance/citation.ts';
import { sourcePassages } from '../../src/site/source-passages.ts';
import { describeContent, dossier } from './about.ts';

const entries = [...dossier.entries.values()];
const parts = dossier.citations.flatMap((citation) => citation.parts);
// Statements may share what is typed in one place.
const cited = [...new Map(parts.filter(({ isTyped }) => isTyped).map((part) => [part.place, part])).values()];
const named = [...dossier.sources.values()].flatMap(({ names }) => [...names.values()].map(({ words }) => words.passage));
const typed = [...cited.map(({ selector }) => selector.passage), ...named];

/** The passages of citations, in order, with what they are cited as. */
function listed(citations: readonly Citation[]): string {
  const lines = citations.flatMap((citation) =>
    citation.parts.flatMap(({ passages, selector }) => passages.map(({ id }) => `${id} ${selector.as ?? 'evidence'}`)),
  );
  return [...new Set(lines)].join('\n');
}

describeContent('the passages of this dossier', () => {
  it('are typed 1.3 times at most, on average', () => {
    expect(dossier.passages.length).toBeGreaterThan(100);
    expect(typed.length / dossier.passages.length).toBeLessThanOrEqual(1.3);
  });

  it('are less than 15 % of the text of its entries', async () => {
    const texts = await Promise.all(entries.map(({ file }) => readFile(file, 'utf8')));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    expect(typed.join('').length / length).toBeLessThan(0.15);
  });

  it('stand under `evidence` only where readings or prose do not cite the same', () => {
    const repeated = entries.filter(({ kind, data, statements, citations }) => {
      if (kind === 'source' || data.evidence.length === 0 || data.evidence.some((item) => 'without' in item)) return false;
      const own = citations.filter(({ id }) => /#(?:reading|variant)-|#date(?:\.\d+)?$/u.test(id));
      const prose = statements
        .filter(({ part }) => part === 'prose' || part === 'cell' || part === 'heading')
        .flatMap((statement) => statement.citations);
      const field = statements.find((statement) => statement.part === 'title' || statement.part === 'summary');
      return listed(field?.citations ?? []) === listed(own.length > 0 ? own : prose);
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  it('are shown in whole sentences of each source, and some of each are cut', () => {
    for (const source of dossier.sources.values()) {
      const kinds = new Set(sourcePassages(dossier, source).subjects.map(({ shown }) => shown.kind));
      expect([source.id, ...kinds].toSorted()).toEqual([source.id, 'ends', 'whole'].toSorted());
    }
  });
});
