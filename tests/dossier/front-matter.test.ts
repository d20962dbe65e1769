import { describe, expect, it } from 'vitest';
import { cutFrontMatter } from '../../src/dossier/front-matter.ts';

const alone = 'expected `---` alone.';

describe('cutFrontMatter', () => {
  it('names line ends that no reader of it takes for any', () => {
    expect(cutFrontMatter('---\rtitle: Quay\r---\rWords.\r').fault).toMatchObject({
      offset: 3,
      message: 'Unexpected CARRIAGE RETURN (U+000D) as the end of each line.',
    });
  });

  it.each([
    ['front matter and body', '---\na: 1\n---\nWords.\n', { yaml: 'a: 1\n', body: 'Words.\n' }],
    ['no body', '---\na: 1\n---', { yaml: 'a: 1\n', body: '' }],
    ['nothing between its ends', '---\n---\nWords.\n', { yaml: '', body: 'Words.\n' }],
    ['no front matter', 'Words.\n---\n', { yaml: undefined, body: 'Words.\n---\n' }],
    ['a rule in the body', '---\na: 1\n---\n\n---\n', { yaml: 'a: 1\n', body: '\n---\n' }],
    ['lines that end as on Windows', '---\r\na: 1\r\n---\r\nWords.\r\n', { yaml: 'a: 1\r\n', body: 'Words.\r\n' }],
  ])('cuts %s', (_, text, expected) => {
    expect(cutFrontMatter(text)).toEqual(expected);
  });

  // Each could be cut otherwise by another reader.
  it.each([
    ['front matter that is never closed', '---\na: 1\n', 0, 'Missing end of the front matter.'],
    ['a blank behind the first line', '--- \na: 1\n---\n', 0, `Unexpected SPACE (U+0020) behind \`---\`, ${alone}`],
    [
      'a no-break space behind the last',
      '---\na: 1\n---\u00a0\nb\n---\n',
      9,
      `Unexpected NO-BREAK SPACE (U+00A0) behind \`---\`, ${alone}`,
    ],
    ['a key that begins like the last line', '---\na: 1\n---x: 2\n---\n', 9, `Unexpected line \`---x: 2\`, ${alone}`],
    ['the end of another kind', '---\na: 1\n+++\n---\n', 9, `Unexpected line \`+++\`, ${alone}`],
    ['the beginning of another kind', '+++\na = 1\n+++\n', 0, `Unexpected line \`+++\`, ${alone}`],
    ['a longer rule', '----\na: 1\n---\n', 0, `Unexpected line \`----\`, ${alone}`],
    ['a blank line before it', '\n---\na: 1\n---\n', 0, `Unexpected blank line before the front matter, ${alone}`],
  ])('refuses %s', (_, text, offset, message) => {
    const cut = cutFrontMatter(text);
    expect(cut.yaml).toBeUndefined();
    expect(cut.body).toBe('');
    expect(cut.fault).toMatchObject({ offset, message });
  });
});
