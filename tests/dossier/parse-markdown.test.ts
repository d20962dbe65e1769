import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { describe, expect, it } from 'vitest';
import { cutFrontMatter } from '../../src/dossier/front-matter.ts';
import { parseWhole } from '../../src/dossier/parse-markdown.ts';
import { parseProse } from '../../src/dossier/parse-prose.ts';
import { readPlainMarkdown } from '../../src/dossier/plain-markdown.ts';

const signs = [
  ...[
    'a',
    'One. Two.',
    'b',
    'c d',
    '7',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '#',
    '# ',
    '## ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    '---',
    '===',
    '***',
    '- - -',
    '`',
    '```',
    '```\n',
    '\\',
    '&amp;',
    '&#35;',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '[',
    ']',
    '(',
    ')',
    '[^a]',
    '[^a]',
    '[^B]',
    '[^c]',
    '[^x#y]',
    '\n\n[^x#y]: ',
    '\n\n[^a]: ',
    '\n[^b]: ',
    '[a]: ',
    '![',
    '!',
    '"',
    "'",
  ],
  ...[
    '@x',
    '@x "y"',
    ':',
    '-',
    '.',
    ',',
    '/x/',
    ' import',
    'export',
    '/',
    'http',
    'www',
    'mailto',
    '=',
    '}',
    '>',
    '\uFEFF',
    '😀',
    'é',
  ],
  ...['|', ':-', '~a~', '<', '{', '\nimport', '\n- [ ] a', 'a@b.example', 'https://a.example', 'www.a.example'],
];
const body = fc.array(fc.constantFrom(...signs), { maxLength: 25 }).map((parts) => parts.join(''));
// Paragraphs and definitions, most of them plain, and what may just not be.
const nearlyPlain = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'One.',
          'Two two',
          '“Three.”',
          ' four',
          ', five',
          '\nSix',
          '7',
          ' - ',
          ' 8. ',
          '—',
          '’s',
          '%',
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom('[^a]', '[^a]', '[^b]', '[^c]', '[^b-1]', '[^B]', '[^x#y]') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '\n\n[^a]: @x "y"',
          '\n\n[^b]: @x "*y* [z](w) _v"',
          '\n[^c]: @x',
          '\n[^b-1]: @x "y" - `z`',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\n\nOne. Two.[^a] Three.\nFour.[^b]\n\n'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '<Fact id="x" />',
          '\n\n<Fact id="x-1" unit />\n\n',
          '\n<Fact id="x" />\n\n',
          '\n\n<Fact id="x" />\n',
          '<Fact unit />',
        ),
      },
      fc.constantFrom(
        '!',
        '(',
        ')',
        ':',
        '[',
        ']',
        ' ',
        '  ',
        '\n- ',
        '\n1. ',
        '\n7',
        '\n ',
        '\n    ',
        '\n\n    a',
        '\n> ',
        '\n# ',
        '\n---',
        '\n===',
      ),
      fc.constantFrom(
        '*',
        '_',
        '`',
        '&amp;',
        '\\',
        '^',
        '"',
        '\t',
        '\r\n',
        '\u00a0',
        '\u2028',
        'é',
        'e\u0301',
        '😀',
        '@',
        '@x',
        '+',
        '=',
        '#',
        '\n\n[a]: b',
        '\nimport a',
        '\nexport',
        'www.a.example',
        '\n| a |\n| - |',
        '~a~',
        'a@b.example',
      ),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));
/** What is judged and what is published of a body: its sentences, and the markup that its tree gives. */
function readings(text: string, parse?: typeof parseWhole) {
  const { tree, ...read } = parseProse(text, 'a.mdx', { language: 'en', ...(parse && { parse }) });
  return { ...read, html: printer.stringify(printer.runSync(tree)) };
}

const printer = remark().use(remarkRehype).use(rehypeStringify).freeze();

describe('parseMarkdown', () => {
  it.each([
    ['of any body', body],
    ['of nearly plain bodies', nearlyPlain],
  ])('gives the sentences and the page that the parser gives: %s', (_, bodies) => {
    fc.assert(
      fc.property(bodies, (text) => {
        expect(readings(text)).toEqual(readings(text, parseWhole));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['content', 'tests/fixtures/harbour/content', 'tests/fixtures/bakery/content'])(
    'gives the same sentences and the same page of every file of %s',
    (folder) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
      const texts = files.map((file) => cutFrontMatter(readFileSync(join(folder, file), 'utf8')).body);
      for (const text of texts) expect(readings(text)).toEqual(readings(text, parseWhole));
      expect(texts.some((text) => readPlainMarkdown(text) !== undefined)).toBe(true);
    },
  );
});
