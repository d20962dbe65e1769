/** The kinds of content that may not be published, each in several shapes, and what looks like one and is none. */
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/dossier/parse-prose.ts';
import { markTree } from '../../src/markdown/remark-marks.ts';
import { finishProse } from '../../src/markdown/rehype-prose.ts';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const printer = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .use(rehypeStringify)
  .freeze();

const read = (body: string) => parseProse(body, 'a.mdx', { language: 'en' });
const rulesOf = (body: string): readonly string[] => [...new Set(read(body).findings.map(({ rule }) => rule))];

/** What the live site, which shows a dossier with faults too, makes of a body. */
function shown(body: string): string {
  const { tree, anchors } = read(body);
  const html = printer.runSync(markTree({ body: tree, marks: new Map() })) as Root;
  finishProse(html, { url: '/policy/quay/', anchors, language: 'en', base: '/', abbreviations: new Map() });
  return JSON.stringify(html);
}

const script = 'globalThis.stolen = 1';

const faults: readonly (readonly [string, string])[] = [
  ['an expression between two comments', `{/* a */ ${script} /* b */}`],
  ['an expression behind a comment', `{/* a */ ${script}}`],
  ['an expression before a comment', `{${script} /* a */}`],
  ['an expression behind a line of comment', `{// a\n${script}\n}`],
  ['an expression in a sentence', `One {/* a */ ${script} /* b */} two.`],
  ['an expression in a link', `[One {${script}}](/x/).`],
  ['an expression in a heading', `## One {${script}}`],
  ['an expression in a cell', `| a |\n| - |\n| {${script}} |`],
  ['an expression in emphasis', `*One {${script}}*`],
  ['an expression in a list', `- {${script}}`],
  ['an expression in an editors’ note', `<Editorial>\n\n{${script}}\n\n</Editorial>`],
  ['an expression that says nothing', 'One {}.'],
  ['a waiver with a value', `{/* waive sentence-uncited: reason long enough */ 'Nine died.' /* */}`],
  ['a waiver and a second comment with a value between', `{/* waive a: reason enough */ ${script} /* b */}`],
  ['a waiver inside a sentence', 'One {/* waive sentence-uncited: reason long enough */} two.'],
  ['markup in an attribute of a panel', '<Panel kind="agreed" title="a" set:html="<b>x</b>">\n\nOne.\n\n</Panel>'],
  ['text in an attribute of a panel', '<Panel kind="agreed" title="a" set:text="x">\n\nOne.\n\n</Panel>'],
  ['an attribute of an editors’ note', '<Editorial class="x">\n\nOne.\n\n</Editorial>'],
  ['a handler of an editors’ note', '<Editorial onclick="x">\n\nOne.\n\n</Editorial>'],
  ['a directive', '<Editorial client:load>\n\nOne.\n\n</Editorial>'],
  ['a slot', '<Panel kind="agreed" title="a" slot="head">\n\nOne.\n\n</Panel>'],
  ['attributes spread from a value', '<Fact {...{ id: "a" }} />'],
  ['an attribute that is computed', '<Fact id={"a"} />'],
  ['an attribute given twice', '<Fact id="a" id="b" />'],
  ['a value of what has none', '<Fact id="a" unit="x" />'],
  ['no value of what has one', '<Fact id />'],
  ['a panel without a title', '<Panel kind="agreed">\n\nOne.\n\n</Panel>'],
  ['words in a fact', 'One <Fact id="a">two</Fact>.'],
  ['an expression in a fact', `One <Fact id="a">{${script}}</Fact>.`],
  ['a fact around a paragraph', '<Fact id="a">\n\nOne.\n\n</Fact>'],
  ['a note inside a sentence', 'One <Editorial>two</Editorial>.'],
  ['a fragment', '<>One.</>'],
  ['a component that is a property of every object', '<constructor />'],
  ['another such', '<toString>One.</toString>'],
  ['a member of a component', '<Fact.x id="a" />'],
  ['a name with a colon', '<a:b />'],
  ['a component of the site', '<Cite citation="a" />'],
  ['another component of the site', 'One <Note text="a" />.'],
  ['HTML', 'One <b>two</b>.'],
  ['a script', `<script>${script}</script>`],
  ['a style', '<style>p { display: none }</style>'],
  ['a module', `export const a = ${script}`],
  ['a module behind a paragraph', `One.\n\nimport a from 'b'`],
  ['a picture', '![One](/x.png)'],
  ['a block of code', '```\nOne.\n```'],
  ['a link by reference', '[One][a]\n\n[a]: https://x.example'],
  ['a mark inside a link', '[One[^a]](/x/)\n\n[^a]: @x "y"'],
  ['a mark inside emphasis inside a link', '[*One*[^a] two](/x/)\n\n[^a]: @x "y"'],
  ['a fact inside a link', '[One <Fact id="a" />](/x/)'],
  ['a title of a link', '[One](/x/ "Forty died")'],
  ['a list that begins with a year', '1962. It was built.'],
  ['a check box', '- [x] One.'],
  ['a row of more cells than columns', '| a |\n| - |\n| b | c |'],
  ['a first heading', '# One'],
  ['a sentence that is struck out', '~~One.~~'],
  ['a waiver without a reason', '{/* waive sentence-uncited */}\n\nOne.'],
  ['a waiver of what is no rule', '{/* waive __proto__: reason long enough */}\n\nOne.'],
  ['a waiver beside another comment', '{/* a */ /* waive sentence-uncited: reason long enough */}\n\nOne.'],
  ['a heading without words', '##\n\nOne.'],
  ['a link without words', 'One [](/figures/).'],
  ['a link around a comment', 'One [{/* two */}](/figures/).'],
  ['an item without words', '- One.\n-\n- Two.'],
  ['a quotation of a footnote alone', 'One.[^a]\n\n> [^a]: Two.'],
  ['a note without words', '<Editorial>\n\n</Editorial>'],
  ['a panel without words', '<Panel kind="agreed" title="a">\n\n***\n\n</Panel>'],
  ['a mark without words', 'One.[^a]\n\n[^a]\n\n[^a]: Two.'],
];

const links: readonly (readonly [string, string])[] = [
  ['a script', '[a](javascript:alert%281%29)'],
  ['a script in capitals', '[a](JavaScript:alert%281%29)'],
  ['a script behind an entity', '[a](java&#115;cript:alert%281%29)'],
  ['a script cut by a tab', '[a](<java&#9;script:alert(1)>)'],
  ['a script behind a blank', '[a](<&#160;javascript:alert(1)>)'],
  ['data', '[a](data:text/html,x)'],
  ['a file', '[a](file:///etc/passwd)'],
  ['a view of the source', '[a](view-source:https://x.example)'],
  ['a letter', '[a](mailto:a@b.example)'],
  ['an address that is written bare', 'One a@b.example.'],
  ['another host without a protocol', '[a](//x.example/)'],
  ['another host behind backslashes', '[a](/\\x.example/)'],
  ['a protocol without a host', '[a](https:x)'],
  ['a user and a password', '[a](https://user:pw@x.example/)'],
  ['a query on the site', '[a](/figures/?x=1)'],
  ['nowhere', '[a]()'],
  ['a protocol in capitals', '[a](HTTPS://x.example/)'],
  ['a host without a name', '[a](http://[::1]/)'],
  ['signs that no address has', '[a](<https://x.example/"b">)'],
  ['a host in wide letters', '[a](https://ｘ.example/)'],
  ['a host with a wide stop', '[a](https://x。example/)'],
];

const letters: readonly (readonly [string, string])[] = [
  ['an override written as an entity', 'Built in &#x202E;1962.'],
  ['a zero-width space by its name', 'One&ZeroWidthSpace;two.'],
  ['a soft hyphen by its name', 'One&shy;two.'],
  ['an entity in code', 'One `two`&#x200B;.'],
  ['an entity in an attribute', '<Panel kind="agreed" title="a&#x202E;b">\n\nOne.\n\n</Panel>'],
];

const harmless: readonly (readonly [string, string])[] = [
  ['a comment', '{/* One. */}\n\nTwo.'],
  ['a comment over lines, with braces and quotation marks', '{/* {a}\n"b" ’ `c` */}\n\nTwo.'],
  ['two comments in one pair of braces', '{/* a */ /* b */}\n\nTwo.'],
  ['a comment in a sentence', 'One {/* a */}two.'],
  ['an escaped brace and sign', 'One \\{a\\} \\< 5.'],
  ['code in a sentence', 'One `{a}` two.'],
  ['a table', '| a | b |\n| - | -: |\n| c | *d* |'],
  ['lists in lists', '- a\n  - b\n    1. c\n    2. d'],
  ['a fact with its unit', 'One <Fact id="a" unit />.'],
  ['a panel with a note', '<Panel kind="differs" title="a">\n\n<Editorial>\n\nOne.\n\n</Editorial>\n\n</Panel>'],
  ['links that may be', '[a](https://x.example/b?c#d), [e](http://y.example), [f](/figures/), [g](../h/), [i](#j).'],
  ['an address that is written bare', 'See www.x.example or https://y.example/z.'],
  ['an ampersand and an accent by their names', 'A &amp; B&eacute;.'],
  ['a rule', 'One.\n\n---\n\nTwo.'],
  ['a comment on what is waived', '{/* Waived fees are counted below. */}\n\nOne.'],
  ['a link, and items of code and of a fact', '[one](/figures/) and an item:\n\n- `two`\n- <Fact id="a" />'],
  ['an address that leads where it says', '[www.x.example](https://x.example/a) and [é](https://é.example/).'],
  ['an empty cell', '| a | b |\n| - | - |\n| c | |'],
];

describe('what may not be published', () => {
  it.each(faults)('is refused where there is %s, and leaves nothing of it on the page', (_, body) => {
    expect(rulesOf(body)).toContain('markup-invalid');
    expect(shown(body)).not.toMatch(/globalThis|mdxjsEsm|Expression|onclick|set:|client:|"script"|"style"/u);
  });

  it.each(links)('is refused where a link leads to %s, and is no link on the page', (_, body) => {
    expect(rulesOf(body)).toEqual(['link-invalid']);
    expect(shown(body)).not.toContain('"href"');
  });

  it.each([
    ['an address', '[https://x.example/a](https://y.example/a)'],
    ['a host', 'One [two, at www.x.example](/figures/).'],
  ])('is refused where a link shows %s and leads elsewhere', (_, body) => {
    expect(rulesOf(body)).toEqual(['link-invalid']);
  });

  it.each(letters)('is refused where there is %s', (_, body) => {
    expect(rulesOf(body)).toEqual(['text-invisible']);
  });
});

describe('what may be published', () => {
  it.each(harmless)('is accepted where there is %s', (_, body) => {
    expect(read(body).findings).toEqual([]);
  });

  it('has tables without a style of their own', () => {
    expect(shown('| a | b |\n| :-: | -: |\n| c | d |')).not.toMatch(/align|style/u);
  });

  it('has links outward without a referrer, and its own under the page and the base path', () => {
    const html = unified().use(rehypeStringify).freeze();
    const { tree, anchors } = read('[a](https://x.example/), [b](../c/#d), [e](#f) and [g](/h/).');
    const page = printer.runSync(markTree({ body: tree, marks: new Map() })) as Root;
    finishProse(page, { url: '/policy/quay/', anchors, language: 'en', base: '/x/', abbreviations: new Map() });
    expect(html.stringify(page)).toBe(
      '<p><a href="https://x.example/" rel="noreferrer">a</a>, <a href="/x/policy/c/#d">b</a>, <a href="#f">e</a> and <a href="/x/h/">g</a>.</p>',
    );
  });
});

describe('what would keep the parser busy or end its stack', () => {
  const many = (text: string, times: number) => text.repeat(times);
  it.each([
    ['comments in one pair of braces', `{${many('/**/', 200)} 1}`],
    ['quotations in quotations', `${many('>', 3000)}a`],
    ['lists in lists', `${many('- ', 3000)}a`],
    ['lists by indentation', Array.from({ length: 400 }, (_, level) => `${many('  ', level)}- a`).join('\n')],
    ['emphasis in emphasis', `${many('*a ', 5000)}${many('b* ', 5000)}`],
    ['stars in a row', `${many('*', 8000)}a${many('*', 8000)}`],
    ['braces in braces', `a ${many('{', 5000)}${many('}', 5000)}`],
    ['an expression of many parts', `{${many('"}"+', 5000)}1}`],
    ['a paragraph without end', many('word ', 3000)],
    ['a text without end', many('One.\n\n', 100_000)],
    ['blocks in blocks', `${many('<Editorial>\n\n', 500)}a${many('\n\n</Editorial>', 500)}`],
  ])(
    'is refused: %s',
    (_, body) => {
      expect(rulesOf(body)).toEqual(['markup-invalid']);
    },
    5000,
  );
});

describe('nesting', () => {
  const nested = (levels: number) => read(`${'> '.repeat(levels)}One.`).findings.map(({ message }) => message);

  it('is told by the number of levels at which it ends', () => {
    expect(nested(24)).toEqual(['Unexpected nesting of more than 24 levels.']);
    expect(nested(23)).toEqual([]);
  });
});
