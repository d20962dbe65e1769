import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/dossier/parse-prose.ts';

const faultsOf = (body: string) =>
  parseProse(body, 'content/a.mdx', { language: 'en' })
    .findings.filter(({ rule }) => rule === 'markup-invalid' || rule === 'link-invalid')
    .map(({ message, line, column }) => `${String(line)}:${String(column)} ${message}`);

describe('a sign of Markdown', () => {
  it.each([
    ['The *quay was built.', '1:5', '*'],
    ['The quay** was built.', '1:9', '**'],
    ['The _quay was built.', '1:5', '_'],
    ['The ~~quay was built.', '1:5', '~~'],
    ['The `quay was built.', '1:5', '`'],
    ['The [quay] (https://quay.example/) was built.', '1:10', ']'],
    ['The [quay](https://quay.example/ was built.', '1:10', ']('],
    ['The [quay][old] was built.', '1:10', ']['],
    ['The [[quay]] was built.', '1:5', '[['],
    ['##The quay', '1:1', '##'],
    [':::note\nThe quay was built.\n:::', '1:1', ':::'],
    ['| Quay | Year |\n| Old | 1962 |', '1:1', '|'],
    ['The quay&nbps;was built.', '1:9', '&nbps;'],
  ])('is not left over in `%s`', (body, place, sign) => {
    expect(faultsOf(body)).toEqual([`${place} Unexpected \`${sign}\` that stands there as a plain sign.`]);
  });

  it.each([
    'The *quay* was **built**.',
    'The \\*quay\\* was built, \\_they\\_ say, \\[again\\](so).',
    'The quay is 4 * 5 metres, and a_b stands on it.',
    '“[The quay] was built,” they say [sic] (again).',
    'The quay of R&D; the &amp; of it, and&nbsp;more.',
    '| Quay | Year |\n| --- | --- |\n| Old | 1962 |',
    '## The quay\n\nThe quay #1 was built.',
    'The `a*b` was built.',
  ])('that marks words, or is meant to be read, passes: `%s`', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });
});

describe('a row of a table', () => {
  it('has as many cells as the head, some of which may be empty', () => {
    const table = '| Quay | Year |\n| --- | --- |\n| Old | |\n| New |\n| Next | 2030 | x |\n';
    expect(faultsOf(table)).toEqual([
      '4:1 Unexpected 1 cell in a table of 2 columns.',
      '5:1 Unexpected 3 cells in a table of 2 columns.',
    ]);
  });
});

describe('a tag that goes wrong', () => {
  it.each([
    ['The quay<br> was built.', 'Unexpected `<br>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`.'],
    ['The <Fact id="quay"> was built.', 'Unexpected `<Fact>` without an end.'],
    ['The <Fact id=“quay” /> was built.', 'Unexpected signs in `<Fact>`.'],
    ['<Editorial>\n\nThe quay.', 'Missing `</Editorial>`, which ends `<Editorial>`.'],
    ['The quay.\n\n</Editorial>', 'Unexpected `</Editorial>`, which ends what nothing begins.'],
    [
      '<Editorial>\n\n<Panel kind="agreed" title="Quay">\n\nx\n\n</Editorial>',
      'Unexpected `</Editorial>` before `</Panel>`.',
    ],
    ['See <https://quay.example/>.', 'Unexpected brackets `<` and `>` around `https://quay.example/`.'],
    ['The quay.[^a b]\n\n[^a b]: x', 'Unexpected blank in the footnote mark `[^a b]`.'],
  ])('is told in words of whoever wrote it: `%s`', (body, message) => {
    expect(faultsOf(body)[0]?.replace(/^\d+:\d+ /u, '')).toBe(message);
  });
});

describe('a bare address', () => {
  it('does not take the footnote mark behind it for a part of itself without a word', () => {
    expect(faultsOf('See https://quay.example/old.[^a]\n\n[^a]: x')).toEqual([
      '1:5 Unexpected link `https://quay.example/old.[^a`, which runs into a footnote mark.',
    ]);
  });
});

describe('words of a link that are a host', () => {
  it('lead to it', () => {
    expect(faultsOf('See [quay.example](https://harbour.example/).')).toEqual([
      '1:5 Unexpected link to `https://harbour.example/` behind the words `quay.example`.',
    ]);
  });

  it.each([
    'See [quay.example](https://www.quay.example/old).',
    'See [quay.example](https://archive.example/2024/https://quay.example/).',
    'See [Quay.Example](/sources/quay/).',
    'See [the quay](https://harbour.example/).',
  ])('%s', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });
});
