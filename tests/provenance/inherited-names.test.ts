/** Words that every object of JavaScript inherits something under: to a dossier they are words like any other. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parseDossier, type ParseCache } from '../../src/dossier/parse-dossier.ts';
import { readFiles, type DossierFiles } from '../../src/dossier/read-files.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { verify } from '../../src/provenance/verify.ts';
import { chartDataOf } from '../../src/views/figure-chart-data.ts';
import { entryOfKind } from '../../src/views/entries.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const words = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'];
const event = 'content/timeline/storm-damage.mdx';

let harbour: DossierFiles;
beforeAll(async () => {
  harbour = await readFiles(fixturePath('harbour'));
});

/** Of each of the many harbours most files are the same. */
const parses: ParseCache = new Map();
const parseHarbour = (files: DossierFiles): Dossier => parseDossier(files, parses);

/** The harbour with words of a file replaced, each of which stands there. */
function edited(file: string, edits: readonly (readonly [replace: string, by: string])[]): DossierFiles {
  const text = edits.reduce(
    (before, [replace, by]) => {
      expect(before).toContain(replace);
      return before.replace(replace, () => by);
    },
    harbour.content.get(file) ?? '',
  );
  return { ...harbour, content: new Map([...harbour.content, [file, text]]) };
}

/** The harbour with one more document, which has the words of a sentence in an event. */
function withDocument(sentence: string, markdown: string): DossierFiles {
  const bytes = Buffer.from(`${sentence}\n`);
  const record = (harbour.content.get('content/sources/wire.mdx') ?? '')
    .replaceAll('wire.txt', 'works.txt')
    // It has none of the other's words.
    .replace(/^slips:\n(?: .*\n)+/mu, '')
    .replace(/sha256: \S+/u, `sha256: ${createHash('sha256').update(bytes).digest('hex')}`)
    .replace(/slips:.*?(?=---)/su, '')
    .replace(/mark: \S+/u, 'mark: Y')
    .replace(/name: .*/u, 'name: Works Office');
  const { content } = edited(event, [
    ['\nNo one was hurt', `\n${markdown}[^works]\nNo one was hurt`],
    ['[^hurt]: ', `[^works]: @works "${sentence.slice(0, -1)}"\n[^hurt]: `],
  ]);
  return {
    ...harbour,
    content: new Map([...content, ['content/sources/works.mdx', record]]),
    seeds: new Map([...harbour.seeds, ['seeds/works.txt', bytes]]),
  };
}

const findingsIn = (files: DossierFiles): readonly string[] =>
  verify(parseHarbour(files)).findings.map(({ rule, message }) => `${rule}: ${message}`);

describe.each(words)('`%s`', (word) => {
  it('may stand in a sentence of a source and in the one that cites it', () => {
    const sentence = `The ${word} of the quay was reportedly paid twice.`;
    expect(findingsIn(withDocument(sentence, sentence.replaceAll('_', '\\_')))).toEqual([]);
  });

  it('in the plural, as a name and in an answer, crashes nothing', () => {
    const sentence = `Two ${word}s of ${word} Lobo said “${word}” to the ${word}-Board.`;
    expect(findingsIn(withDocument(sentence, sentence.replaceAll('_', '\\_'))).join('\n')).not.toContain('undefined');
  });

  it.each([
    ['a fact', event, [['<Fact id="boats-adrift" />', `<Fact id="${word}" />`]]],
    ['an event type', event, [['type: damage', `type: ${word}`]]],
    ['a place', event, [['places: [marelo]', `places: [${word}]`]]],
    ['a source', event, [['[^chain]: @harbour-post', `[^chain]: @${word}`]]],
    ['a footnote', event, [['eastern gate.[^chain]', `eastern gate.[^${word}]`]]],
    ['a figure beside', 'content/figures/repair-cost.mdx', [['with: [new-quay-cost]', `with: [${word}]`]]],
    ['an input', 'content/figures/terminal-load.mdx', [['passengers: passengers-a-day', `passengers: ${word}`]]],
    ['a name in a formula', 'content/figures/terminal-load.mdx', [['passengers / places', `${word} / places`]]],
    ['a page', 'content/dossier.yaml', [['page: /figures/boats-adrift/', `page: /figures/${word}/`]]],
    ['a link', 'content/policy/rebuilding.mdx', [['(/figures/new-quay-cost/)', `(/figures/${word}/)`]]],
  ] as const)('is not known as %s', (_, file, edits) => {
    expect(verify(parseHarbour(edited(file, edits))).ok).toBe(false);
  });
});

// A field named `__proto__` never comes so far: reading front matter drops it.
test.each(words.filter((word) => word !== '__proto__'))('`%s` is not known as a waived rule', (word) => {
  const waived = `places: [marelo]\nwaive: { ${word}: long enough a reason }`;
  expect(findingsIn(edited(event, [['places: [marelo]', waived]]))).toEqual([
    expect.stringMatching(`^reference-unknown: .*${word}`),
  ]);
});

describe('a chart', () => {
  // A field of the one name that a schema passes over is refused before anything reads it.
  it.each(words.filter((word) => word !== '__proto__'))(
    'takes no label of its figure from what `%s` is to every object',
    (word) => {
      const dossier = parseHarbour(
        edited('content/figures/passengers-a-day.mdx', [['passengers-a-day: Carried', `${word}: Carried`]]),
      );
      const figure = entryOfKind(dossier, 'figure', 'passengers-a-day');
      expect(figure === 'none' ? [] : chartDataOf(dossier, figure).bars.map(({ label }) => label)).toEqual([
        'Passengers',
        'Designed for',
      ]);
    },
  );
});

test('a field called `__proto__` is refused by its name', () => {
  const file = 'content/figures/passengers-a-day.mdx';
  expect(findingsIn(edited(file, [['passengers-a-day: Carried', '__proto__: Carried']]))).toContainEqual(
    expect.stringMatching(/^entry-invalid: .*__proto__/u),
  );
});
