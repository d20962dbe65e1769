import { beforeAll, describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles, type DossierFiles } from '../../src/dossier/read-files.ts';
import { parseRelease, writeRelease } from '../../src/dossier/release-file.ts';
import { claimsOf } from '../../src/provenance/claims-kept.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { nextRelease } from '../../src/provenance/next-release.ts';
import { correctionsByStatement, goneReleased, releasedChanges } from '../../src/provenance/released-changes.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { releaseFile } from '../../src/provenance/own-files.ts';
import { boats, lobo, power, rebuilding, reopening, storm } from '../fixtures/edits.ts';

let files: DossierFiles;
let record = '';
beforeAll(async () => {
  files = await readFiles(fixturePath('harbour'));
  record = writeRelease(nextRelease(parseDossier(files), '2024-05-10'));
});

/** The released fixture with parts of its files exchanged: file, old words, new words. */
function edited(edits: readonly (readonly [file: string, old: string, now: string])[], released = record): Dossier {
  const content = new Map(files.content).set(releaseFile, released);
  for (const [file, old, now] of edits) {
    const text = content.get(file) ?? '';
    if (!text.includes(old)) throw new Error(`Expected \`${old}\` in ${file}.`);
    content.set(file, text.replace(old, now));
  }
  return parseDossier({ ...files, content });
}

const asked = (dossier: Dossier) =>
  releasedChanges(dossier)
    .filter(({ lost }) => lost.length > 0)
    .map(({ address, lost }) => `${address}: ${lost.map(({ kind, words }) => `${kind} ${words}`).join(', ')}`);

describe('a change of what was released asks for a correction', () => {
  it('where it is the upper end of a range', () => {
    const upTo = (end: string) => [boats, 'value: 7', `value: 7\n    to: ${end}`] as const;
    const released = writeRelease(nextRelease(edited([upTo('9')]), '2024-05-10'));
    expect(asked(edited([upTo('9')], released))).toEqual([]);
    expect(asked(edited([upTo('8')], released))).toEqual(['figures/boats-adrift#reading-2: answer 7–9 boats']);
  });

  it.each([
    ['a number', [[power, 'for three hours', 'for four hours']], ['policy/power#prose-1: number three']],
    [
      'a year',
      [
        [
          rebuilding,
          'built in 1962 and was last repaired in 2011.[^',
          'built in 1963 and was last repaired in 2011.[^',
        ],
      ],
      ['policy/rebuilding#prose-1: date 1962'],
    ],
    [
      'a day',
      [[storm, 'on the night of 1 May 2024.[', 'on the night of 2 May 2024.[']],
      ['timeline/storm-damage#prose-1: date 1 May 2024'],
    ],
    [
      'a name',
      [[storm, 'harbour master Rui Lobo said.', 'harbour master Pedro Nunes said.']],
      ['timeline/storm-damage#prose-4: name Rui Lobo'],
    ],
    [
      'words in quotation marks',
      [[power, '“longest night”', '“longest day”']],
      ['policy/power#prose-2: quotation longest night'],
    ],
    [
      'the words of a quotation',
      [[lobo, 'words: The quay will be open again within two weeks', 'words: The quay will be open within two weeks']],
      ['quotes/lobo-reopening#variant-2: quotation The quay will be open again within two weeks'],
    ],
    [
      'an answer in words',
      [[reopening, 'value: within two weeks', 'value: within three weeks']],
      ['questions/reopening#reading-2: answer within two weeks'],
    ],
    ['a reading', [[boats, 'value: 6', 'value: 5']], ['figures/boats-adrift#reading-1: answer at least 6 boats']],
    [
      'what is counted',
      [['content/figures/repair-cost.mdx', 'symbol: €', 'symbol: $']],
      ['figures/repair-cost#reading-1: answer €500,000', 'figures/repair-cost#reading-2: answer €500,000'],
    ],
    [
      'the source of a reading',
      [
        [
          boats,
          'source: wire\n    passage: Seven boats broke loose in the harbour',
          'source: gazette\n    passage: Seven boats broke loose in Marelo',
        ],
      ],
      ['figures/boats-adrift#reading-3: source wire'],
    ],
    [
      'the source of a sentence',
      [
        [
          power,
          '@wire "The storm also cut the power on Garça Island for three hours"',
          '@gazette "Islanders on Garça Island had no ferry for two days"',
        ],
      ],
      ['policy/power#prose-1: source wire'],
    ],
    [
      'the relation of the answers',
      [[reopening, 'kind: contradict', 'kind: wording']],
      ['questions/reopening#relation: value contradict'],
    ],
    [
      'the date of an event',
      [[storm, 'edtf: "2024-05-01"', 'edtf: "2024-05-02"']],
      ['timeline/storm-damage#date: value 2024-05-01'],
    ],
    [
      'a speaker',
      [[lobo, 'speaker: rui-lobo', 'speaker: pedro-nunes']],
      ['quotes/lobo-reopening#speaker: value rui-lobo'],
    ],
    [
      'a sentence that was taken out with what nothing else says',
      [[storm, 'No one was hurt, harbour master Rui Lobo said.[^hurt]\n', '']],
      ['timeline/storm-damage#prose-4: name Rui Lobo'],
    ],
  ] as const)('of %s', (_, edits, expected) => {
    expect(asked(edited(edits))).toEqual(expected);
  });

  it('finds two numbers that changed places', () => {
    const dossier = edited([
      [power, 'The boats that broke loose are counted', 'The 2 boats that broke loose are counted'],
    ]);
    const again = writeRelease(nextRelease(dossier, '2024-05-11'));
    const swapped = edited(
      [
        [power, 'for three hours', 'for two hours'],
        [power, 'The boats that broke', 'The 3 boats that broke'],
      ],
      again,
    );
    expect(asked(swapped)).toEqual(['policy/power#prose-1: number three', 'policy/power#prose-3: number 2']);
  });
});

describe('no correction is asked for', () => {
  it.each([
    ['where nothing changed', []],
    [
      'of other words around the same numbers and names',
      [
        [
          power,
          'The storm cut the power on Garça Island for three hours,',
          'For three hours Garça Island had no power after the storm,',
        ],
      ],
    ],
    ['of a number in figures instead of words', [[power, 'for three hours', 'for 3 hours']]],
    [
      'of a new sentence, which moves the numbers of all others',
      [[power, '---\n\nThe storm', '---\n\nSeven boats broke loose.[^boats]\nThe storm']],
    ],
    ['of a comma that printers set before the closing mark', [[power, '“longest night”', '“longest night,”']]],
    ['of a date that is given more closely', [[rebuilding, 'built in 1962', 'built in May 1962']]],
    [
      'of a name where a pronoun stands for it that the entry has elsewhere',
      [[power, 'The storm cut the power on Garça Island for three', 'The storm cut the power there for three']],
    ],
    [
      'of a sentence that was divided',
      [
        [
          rebuilding,
          'The quay was built in 1962 and was last repaired in 2011.[^built]',
          'The quay was built in 1962.[^built]\nThe quay was last repaired in 2011.[^built]',
        ],
      ],
    ],
    [
      'of a further source',
      [
        [
          power,
          '[^boats]: @wire "Seven boats broke loose in the harbour"',
          '[^boats]: @wire "Seven boats broke loose in the harbour"; @gazette "Seven boats broke loose in Marelo"',
        ],
      ],
    ],
    [
      'of a relation that a further source brings about',
      [
        [
          reopening,
          'relation: { kind: contradict',
          '  - source: wire\n    passage: The repair of the old quay costs 0.5 million euros\n    value: soon\nrelation: { kind: wording',
        ],
      ],
    ],
  ] as const)('%s', (_, edits) => {
    expect(asked(edited(edits))).toEqual([]);
  });
});

describe('claimsOf', () => {
  it('finds a number again that stands in a date by now', () => {
    const said = (text: string) => ({ text, sources: [] });
    const claims = claimsOf(said('The post is of May 15: two weeks later.'), edited([]));
    expect(claims.map(({ kind }) => kind)).toContain('number');
    expect(claims.filter((claim) => !claim.standsIn(said('Two weeks later; the post is of 15 May.')))).toEqual([]);
  });
});

describe('releasedChanges', () => {
  it('gives the words on both sides, with the names of sources where only these changed', () => {
    const [change] = releasedChanges(
      edited([
        [
          boats,
          'source: wire\n    passage: Seven boats broke loose in the harbour',
          'source: gazette\n    passage: Seven boats broke loose in Marelo',
        ],
      ]),
    );
    expect(change).toMatchObject({ old: '7 boats (Coast Wire)', new: '7 boats (Marelo Gazette)' });
  });

  it('follows an entry to the address that its page moved to', () => {
    const content = new Map(files.content).set(releaseFile, record);
    content.set('content/policy/light.mdx', (content.get(power) ?? '').replace('three hours', 'four hours'));
    content.delete(power);
    const dossier = edited([]);
    const moved = parseDossier({
      ...files,
      content: content.set(
        'content/dossier.yaml',
        `${(content.get('content/dossier.yaml') ?? '').replace('corrections:\n', 'corrections:\n  - { date: "2024-05-12", page: /policy/power/, old: The power on Garça Island, moved: /policy/light/, reason: A better name. }\n')}`,
      ),
    });
    expect(asked(dossier)).toEqual([]);
    expect(goneReleased(moved).map(({ path }) => path)).toEqual(['/policy/power/']);
    expect(asked(moved)).toEqual(['policy/power#prose-1: number three']);
  });
});

describe('correctionsByStatement', () => {
  it('finds the statement of a correction again in later releases, whatever number it has by then', () => {
    const correction = [
      '  - date: "2024-05-12"',
      '    page: /policy/power/',
      '    statement: policy/power#prose-1',
      '    old: The storm cut the power on Garça Island for three hours, writes Coast Wire.',
      '    new: The storm cut the power on Garça Island for four hours, writes Coast Wire.',
      '    reason: Counted again.',
      '',
    ].join('\n');
    const changes = [
      [power, 'for three hours', 'for four hours'],
      ['content/dossier.yaml', 'corrections:\n', `corrections:\n${correction}`],
    ] as const;
    const further = [power, '---\n\nThe storm', '---\n\nSeven boats broke loose.[^boats]\nThe storm'] as const;
    const ids = (dossier: Dossier) => [...correctionsByStatement(dossier).keys()];
    expect(ids(edited(changes))).toEqual(['policy/power#prose-1']);
    expect(ids(edited([...changes, further]))).toEqual(['policy/power#prose-2']);
    const second = writeRelease(nextRelease(edited([...changes, further]), '2024-05-13'));
    const third = writeRelease(nextRelease(edited([...changes, further], second), '2024-05-14'));
    expect(ids(edited([...changes, further, [power, 'four hours', 'long hours']], third))).toEqual([
      'policy/power#prose-2',
    ]);
  });
});

describe('writeRelease', () => {
  it('writes one line an item, in the same order each time, which parses to the same', () => {
    const { release, findings } = parseRelease(record);
    expect(findings).toEqual([]);
    expect(writeRelease(release)).toBe(record);
    expect(record.split('\n').every((line) => line === '' || line.startsWith('{"'))).toBe(true);
  });

  it.each([
    ['a line that is none', '{"statement":"x"}\n', 'expected a line as `npm run release` writes it'],
    [
      'a line twice, as a merge may leave it',
      '{"datum":"a#date","value":"1"}\n{"datum":"a#date","value":"2"}\n',
      'expected one line of `datum a#date`',
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(parseRelease(text).findings).toMatchObject([
      { rule: 'entry-invalid', message: `Unexpected line of \`${releaseFile}\`, ${expected}.` },
    ]);
  });
});
