/**
 * A small grammar of Markdown and MDX that content may not use, may use in part, or uses in odd ways: fragments,
 * wrapped in one another.
 */
import type { Random } from '../mutants/random.ts';
import { invisibleCharacters, oddWord } from './hostile-text.ts';

/** What MDX would run. */
const expressions: readonly string[] = [
  '{}',
  '{ }',
  '{1 + 1}',
  '{"words"}',
  "{'Nine people died.'}",
  '{`words`}',
  '{/* a */ "words" /* b */}',
  '{/* waive sentence-uncited: a reason that is long enough */ "words" /* */}',
  '{/**/"words"/**/}',
  '{/* a */}',
  '{/* a *//* b */}',
  '{/* a\n\nb */}',
  '{/* waive sentence-uncited: a reason that is long enough */}',
  '{/* waive constructor: a reason that is long enough */}',
  '{/* waive passage-missing: a reason that is long enough */}',
  '{// a comment\n}',
  '{// a comment\n"words"}',
  '{/* a */ ; /* b */}',
  '{/*/ "words" /*/}',
  '{/* *\\/ */}',
  '{/* } */}',
  '{"}"}',
  '{...x}',
  '{<b>words</b>}',
  '{process.exit(1)}',
  '{(() => { while (true) {} })()}',
  '{\n}',
  '{a: b}',
  '{{}}',
  '{',
  '}',
  '{/*',
  '*/}',
  'export const a = 1',
  'export default () => null',
  'import x from "./x.mdx"',
  'import "node:fs"',
  'export * from "node:fs"',
];

/** Tags, with attributes of every kind. */
const tags: readonly string[] = [
  '<Fact id="boats-adrift" />',
  '<Fact id="boats-adrift" unit />',
  '<Fact id="constructor" />',
  '<Fact id="__proto__" unit />',
  '<Fact id="boats-adrift" set:html="<b>x</b>" />',
  '<Fact id="boats-adrift" onclick="x" />',
  '<Fact id="boats-adrift" beside="x" />',
  '<Fact id="boats-adrift">words</Fact>',
  '<Fact id="boats-adrift">{"words"}</Fact>',
  '<Fact id={"boats-adrift"} />',
  '<Fact id="boats-adrift" id="reopening" />',
  '<Fact id="boats-adrift" unit="x" />',
  '<Fact id="boats-adrift" unit={true} />',
  '<Fact id="" />',
  '<Fact id />',
  '<Fact {...x} />',
  '<Fact\nid="boats-adrift"\n/>',
  '<Fact id="boats-adrift"></Fact>',
  '<Cite citation="x" />',
  '<Note text="words" />',
  '<Table />',
  '<table><tbody><tr><td>words</td></tr></tbody></table>',
  '<b>words</b>',
  '<br/>',
  '<img src="x" onerror="x" />',
  '<script>alert(1)</script>',
  '<style>body {"{"}display: none{"}"}</style>',
  '<iframe src="https://example.org" />',
  '<form><input value="words" /></form>',
  '<template shadowrootmode="open">words</template>',
  '<a href="javascript:x">words</a>',
  '<>words</>',
  '<constructor />',
  '<Fact.Fact />',
  '<this.x />',
  '<xml:a />',
  '<a-b />',
  '<é />',
  '<Fact',
  '</Fact>',
  '</Editorial>',
  '<Editorial>',
  '<Editorial/>',
  '<Panel>',
  '<1',
  'a < b',
  '<https://example.org>',
  '<mailto:a@example.org>',
  '<!-- a -->',
  '<!doctype html>',
  '<![CDATA[x]]>',
  '<?php x ?>',
];

/** What begins a block round others; `{}` is what stands in it. */
const blockTags: readonly string[] = [
  '<Editorial>\n\n{}\n\n</Editorial>',
  '<Editorial>{}</Editorial>',
  '<Editorial onclick="x">\n\n{}\n\n</Editorial>',
  '<Editorial set:html="<b>x</b>">\n\n{}\n\n</Editorial>',
  '<Editorial set:text="x">\n\n{}\n\n</Editorial>',
  '<Editorial client:load>\n\n{}\n\n</Editorial>',
  '<Editorial class="planted">\n\n{}\n\n</Editorial>',
  '<Editorial slot="x">\n\n{}\n\n</Editorial>',
  '<Editorial {...{}}>\n\n{}\n\n</Editorial>',
  '<Panel kind="agreed" title="What they agree on">\n\n{}\n\n</Panel>',
  '<Panel kind="constructor" title="x">\n\n{}\n\n</Panel>',
  '<Panel kind="unknown">\n\n{}\n\n</Panel>',
  '<Panel kind="agreed" title="a" title="b">\n\n{}\n\n</Panel>',
  '<Panel kind="agreed" title={"a"}>\n\n{}\n\n</Panel>',
  '<Panel kind="agreed" title="a" set:html="<b>x</b>">\n\n{}\n\n</Panel>',
  '<Panel title="a &amp; b &lt;" kind="differs">\n\n{}\n\n</Panel>',
  '<div>\n\n{}\n\n</div>',
  '<constructor>\n\n{}\n\n</constructor>',
];

/** What links and pictures may be of. */
const addresses: readonly string[] = [
  'https://example.org/',
  'http://example.org/',
  'https://a:b@example.org/',
  '//example.org/',
  '/',
  '/figures/boats-adrift/',
  '/figures/boats-adrift',
  '/figures/constructor/',
  '/figures/../figures/boats-adrift/',
  '/figures/boats%2Dadrift/',
  '/figures/boats-adrift/?a#b',
  '/%66igures/boats-adrift/',
  '/\\example.org',
  '\\\\example.org',
  './x',
  '../x',
  'x',
  '#x',
  '#',
  '',
  '?x',
  'javascript:alert%281%29',
  'JaVaScRiPt:alert%281%29',
  'java&#x09;script:x',
  '&#106;avascript:x',
  '\u0001javascript:x',
  'data:text/html,x',
  'file:///etc/hosts',
  'blob:x',
  'vbscript:x',
  'mailto:a@example.org',
  'tel:1',
  'ftp://example.org/',
  'https:example.org',
  'https://[::1',
  'https://example.org/\u202E',
  'https://ex\u0430mple.org/',
  'https://example.org/%',
  'https://example.org/%00',
];

/** Markdown of every other kind. */
const markdown: readonly string[] = [
  '# A heading',
  '## A heading',
  '####### No heading',
  '##',
  'A heading\n===',
  'A heading\n---',
  '- [ ] a task',
  '- [x] a task',
  '1. one\n3. two',
  '| a | b |\n| - | - |\n| c | d |',
  '| a |\n| - |\n| c | d | e |',
  'a | b\n:-|-:\n\\| | `|`',
  '> words',
  '> - > words',
  '```\nwords\n```',
  '```js\nwords',
  '    words',
  '`words`',
  '`` `words` ``',
  '~~words~~',
  '~words~',
  '**words**',
  '***words***',
  '_words_ *words*',
  '**words',
  '*words_',
  '\\*words\\*',
  '\\<b>',
  '\\{x}',
  '&lt;b&gt; &#123; &copy; &nbsp; &#x200B; &unknown;',
  '---',
  '***',
  '- - -',
  'words  \nwords',
  'words\\\nwords',
  '[a]: https://example.org/',
  '[words][a]',
  '[words][]',
  '[words]',
  '![words][a]',
  '[^a]',
  '[^a]: words',
  '[^a]: @harbour-post "At least six boats"',
  '[^constructor]: @constructor "x"',
  '[^constructor]',
  '[^__proto__]: words',
  '[^A]: words\n[^a]: others',
  '[^ß]: words\n\n[^ss]: others\n\n[^SS]',
  '[^a\\]b]: words',
  '[^a b]: words',
  '[^]: words',
  '[^a]: words[^a]',
  '[^a]: words[^b]\n\n[^b]: words[^a]',
  '[^a]: - a list\n\n    > a quotation\n\n    [^b]: words',
  '[^a]:\n    words\n\n    words',
  '[^a]: @harbour-post',
  '[^a]: @',
  '[^a]: @harbour-post ""',
  '[^a]: @harbour-post "… …"',
  '[^a]: @harbour-post without ""',
  '[^a]: @harbour-post "a" after "b" before "c" as opinion; @gazette "x" - note',
  '[^a]: @harbour-post "\\"" - \\"',
  '[^a]: @harbour-post “words”',
  '^[words]',
  'www.example.org',
  'https://example.org/x',
  'a@example.org',
  ':::note\nwords\n:::',
  '$$x$$',
  '==words==',
  'H~2~O',
  '{#id}',
  ':emoji:',
  '[[words]]',
  '<!--',
  '-->',
  'words words words.',
];

/** A fragment, up to four deep. */
export function hostileMarkup(random: Random, depth = 0): string {
  const inner = () => (depth < 4 ? hostileMarkup(random, depth + 1) : 'words');
  switch (random.below(14)) {
    case 0:
      return `[${inner()}](${random.pick(addresses) ?? ''})`;
    case 1:
      return `[words](${random.pick(addresses) ?? ''} "${random.pick(['a title', '{x}', '<b>']) ?? ''}")`;
    case 2:
      return `![${inner()}](${random.pick(addresses) ?? ''})`;
    case 3:
      return (random.pick(blockTags) ?? '').replace('{}', () => inner());
    case 4:
      return `${inner()}${random.pick([' ', '', '\n', '\n\n']) ?? ''}${inner()}`;
    case 5:
      return nested(random);
    case 6:
      return wrapped(inner(), random);
    case 7:
      return `${random.pick(tags) ?? ''}${random.pick(invisibleCharacters) ?? ''}`;
    case 8:
      return oddWord(random);
    case 9:
    case 10:
      return random.pick(expressions) ?? '';
    case 11:
      return random.pick(tags) ?? '';
    default:
      return random.pick(markdown) ?? '';
  }
}

/** A block tag of its own kind of content: accepted more often than other fragments, and so shows more of what is let through. */
export function inEditorial(fragment: string): string {
  return `\n\n<Editorial>\n\n${fragment}\n\n</Editorial>\n\n`;
}

function wrapped(fragment: string, random: Random): string {
  const [before, after] = random.pick([
    ['*', '*'],
    ['**', '**'],
    ['~~', '~~'],
    ['`', '`'],
    ['> ', ''],
    ['- ', ''],
    ['1. ', ''],
    ['## ', ''],
    ['| ', ' |\n| - |'],
    ['| a |\n| - |\n| ', ' |'],
    ['[^a]: ', ''],
    ['[^a]: @harbour-post "At least six boats" - ', ''],
    ['{/* ', ' */}'],
    ['<Fact id="boats-adrift">', '</Fact>'],
    ['The quay ', ' was built.'],
    ['“', '”'],
  ]) ?? ['', ''];
  return `${before ?? ''}${fragment}${after ?? ''}`;
}

/** The same sign again and again, opened and closed. */
function nested(random: Random): string {
  const [open, close] = random.pick([
    ['*', '*'],
    ['**a', 'b**'],
    ['> ', ''],
    ['- ', ''],
    ['[', '](/)'],
    ['![', '](x)'],
    ['(', ')'],
    ['<Editorial>', '</Editorial>'],
    ['<Editorial>\n\n', '\n\n</Editorial>'],
    ['<b>', '</b>'],
    ['{', '}'],
    ['{/**/', '}'],
    ['/**/', ''],
    ['`', '`'],
    ['[^a]: ', ''],
    ['[^', ']'],
    ['“', '”'],
    ['| ', ' |'],
    ['~~', '~~'],
    ['_a', ''],
    ['&', ''],
    ['\\', ''],
    ['<', ''],
    ['\u0301', ''],
  ]) ?? ['', ''];
  const times = random.pick([2, 10, 30, 100, 1000]) ?? 2;
  const head = random.pick(['', '{', '{/* a */', '<Fact id="']) ?? '';
  return `${head}${(open ?? '').repeat(times)}words${(close ?? '').repeat(times)}`;
}
