import { describe, expect, it } from 'vitest';
import { cutFrontMatter } from '../../src/dossier/front-matter.ts';
import { parseProse } from '../../src/dossier/parse-prose.ts';

const file = 'content/policy/quay.mdx';
const parse = (text: string) => parseProse(text, file, { body: cutFrontMatter(text).body, language: 'en' });
const places = (text: string) =>
  parse(text).sentences.map(({ text: words, place }) => `${String(place.line)}:${String(place.column)} ${words}`);

describe('parseProse', () => {
  it.each([
    ['counts front matter', '---\ntitle: A\n---\n\nOne. Two.\n', ['5:1 One.', '5:6 Two.']],
    ['reads several lines as one paragraph', 'One. Two\nthree. Four.\n', ['1:1 One.', '1:6 Two three.', '2:8 Four.']],
    ['skips the indentation of an item', '- One. Two\n  three. Four.\n', ['1:3 One.', '1:8 Two three.', '2:10 Four.']],
    ['skips the sign of a quotation', '> One. Two\n> three. Four.\n', ['1:3 One.', '1:8 Two three.', '2:10 Four.']],
    ['skips escapes', 'A \\{b\\}. Two.\n', ['1:1 A {b}.', '1:10 Two.']],
    ['goes through emphasis and links', '*One* **two** [three](/x/). Four.\n', ['1:2 One two three.', '1:29 Four.']],
    ['reads headings', '## One two\n', ['1:4 One two']],
    ['reads the cells of a table', '| a | b |\n| - | - |\n| c |   |\n', ['1:3 a', '1:7 b', '3:3 c']],
    ['reads what stands in an editorial block', '<Editorial>\n\nOne.\n\n</Editorial>\n', ['3:1 One.']],
    ['reads nothing of comments', '{/* One. */}\n\nTwo.{/* Three. */}\n', ['3:1 Two.']],
    ['folds no-break spaces between words', 'One\u00a0two.\n', ['1:1 One two.']],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['paragraphs, by their sentences', 'One. Two.\n\nThree.\n', 'p:2 p:1'],
    ['headings, by their rank', '## One\n\nTwo.\n\n### Three\n', 'h2:1 p:1 h3:1'],
    ['items, tight or loose', '- One. Two.\n- Three.\n\n1. Four.\n\n   Five.\n', 'ul(li(p:2) li(p:1)) ol(li(p:1 p:1))'],
    ['items in items', '- One.\n  - Two.\n', 'ul(li(p:1 ul(li(p:1))))'],
    ['quotations', '> One.\n>\n> - Two.\n', 'blockquote(p:1 ul(li(p:1)))'],
    ['tables, with empty cells', '| a | b |\n| - | - |\n| c |   |\n', 'table(tr(td:1 td:1) tr(td:1 td:0))'],
    ['rules', 'One.\n\n---\n\nTwo.\n', 'p:1 hr p:1'],
    ['notes', '<Editorial>\n\n## One\n\nTwo.\n\n</Editorial>\n', 'note(h2:1 p:1)'],
    ['panels, by their kind', '<Panel kind="differs" title="One">\n\nTwo.\n\n</Panel>\n', 'differs(h2:1 p:1)'],
    ['no comments', '{/* One. */}\n\nTwo.\n', 'p:1'],
    ['plain notes, which stand behind their sentence', 'One. Two.[^a] Three.\n\n[^a]: A note.\n', 'p:2n1'],
    ['no citations', 'One.[^a]\n\n[^a]: @x "y"\n', 'p:1'],
  ])('tells how prose is set: %s', (_, text, expected) => {
    expect(parse(text).outline).toBe(expected);
  });

  it('tells a mark behind a space, and whose it is', () => {
    const { sentences, findings } = parse('One. [^a] Two. [^b]\n\n[^a] Three.\n\n[^a]: @x "y"\n[^b]: A note.\n');
    expect(sentences.map(({ text, footnotes }) => [text, ...footnotes.map(({ label }) => label)])).toEqual([
      ['One.', 'a'],
      ['Two.', 'b'],
      ['Three.', 'a'],
    ]);
    expect(findings.map(({ message, line, column }) => `${String(line)}:${String(column)} ${message}`)).toEqual([
      '1:6 Unexpected space before the mark `[^a]`, expected it directly behind the words that it supports.',
      '1:16 Unexpected space before the mark `[^b]`, expected it directly behind the words that it supports.',
      '3:1 Unexpected space before the mark `[^a]`, expected it directly behind the words that it supports.',
    ]);
  });

  it('gives each sentence the marks behind its full stop, and counts their uses', () => {
    const { sentences, definitions } = parse('One.[^a][^b] Two[^a]. Three.\n\n[^a]: @x "y"\n[^B]: A note.\n');
    expect(
      sentences.map(({ text, footnotes }) => [text, footnotes.map(({ label, use }) => `${label}${String(use)}`)]),
    ).toEqual([
      ['One.', ['a1', 'b1']],
      ['Two.', ['a2']],
      ['Three.', []],
    ]);
    expect(definitions.map(({ label, place, parsed }) => [label, place.line, parsed.kind])).toEqual([
      ['a', 3, 'citation'],
      ['b', 4, 'note'],
    ]);
  });

  it('reads a definition from the raw text', () => {
    const { definitions } = parse('One.[^a]\n\n[^a]: @x "*a* _b_ ~c~ a@b.example \\{d\\} \\< 5";\n   @y "e"\n');
    expect(definitions[0]?.parsed).toMatchObject({
      parts: [{ selector: { passage: '*a* _b_ ~c~ a@b.example {d} < 5' } }, { selector: { source: 'y' } }],
    });
    expect(definitions[0]?.partPlaces.map(({ line, column }) => [line, column])).toEqual([
      [3, 7],
      [4, 4],
    ]);
  });

  it('puts a placeholder where a fact is printed', () => {
    const { sentences } = parse('They were <Fact id="boats" unit />. <Fact id="quays" />\n');
    expect(sentences.map(({ text, facts }) => [text, facts.map(({ id, withUnit }) => [id, withUnit])])).toEqual([
      ['They were \uFFFC.', [['boats', true]]],
      ['\uFFFC', [['quays', false]]],
    ]);
  });

  it('reads a fact that stands alone as a sentence', () => {
    expect(places('One.\n\n<Fact id="boats" />\n')).toEqual(['1:1 One.', '3:1 \uFFFC']);
  });

  it('marks the sentences of editorial blocks, nested ones too', () => {
    const { sentences } = parse('One.\n\n<Editorial>\n\n- Two.\n\n</Editorial>\n\nThree.\n');
    expect(sentences.map(({ editorial }) => editorial)).toEqual([false, true, false]);
  });

  it('gives a waiver to the next block only', () => {
    const { sentences, waivers } = parse(
      '{/* waive sentence-uncited: it leads over */}\n{/* Another comment. */}\n- One.\n- Two.\n\nThree.\n',
    );
    expect(sentences.map(({ waived }) => waived)).toEqual([
      { 'sentence-uncited': 'it leads over' },
      { 'sentence-uncited': 'it leads over' },
      {},
    ]);
    expect(waivers).toEqual([
      { rule: 'sentence-uncited', reason: 'it leads over', place: { file, line: 1, column: 1 } },
    ]);
  });

  it('collects links as they are written', () => {
    const { links } = parse('[One](/a/) [two](https://x.example) [three](#d).\n');
    expect(links.map(({ url, place }) => [url, place.column])).toEqual([
      ['/a/', 1],
      ['https://x.example', 12],
      ['#d', 37],
    ]);
  });

  it('gives one finding for a file that does not parse, at the tag that is not closed', () => {
    const prose = parse('---\na: 1\n---\n\nOne.\n\n  <Panel>\n\nTwo.\n');
    expect(prose.sentences).toEqual([]);
    expect(prose.findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['markup-invalid', 7, 3]]);
  });
});
