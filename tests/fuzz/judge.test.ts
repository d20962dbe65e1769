import { describe, expect, it } from 'vitest';
import { readFuzzFiles, textOf, withText, type FuzzFiles } from '../../src/fuzz/fuzz-files.ts';
import { createJudge } from '../../src/fuzz/judge.ts';
import { publishedWords } from '../../src/fuzz/published-words.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const bakery = await readFuzzFiles(fixturePath('bakery'));
const { judge } = createJudge([bakery]);
const page = 'content/pages/method.mdx';
const judged = (files: FuzzFiles) => judge({ number: 1, files, did: [] });

describe('the judge', () => {
  it('accepts a dossier without a finding', () => {
    expect(judged(bakery)).toMatchObject({ verdict: 'accepted', problems: [] });
  });

  it('refuses one with a finding, which is no problem', () => {
    const files = withText(bakery, page, textOf(bakery, page).replace('title:', 'titel:'));
    expect(judged(files)).toMatchObject({ verdict: 'refused', problems: [] });
  });

  it('accepts plain words and finds them in what was parsed', () => {
    const files = withText(
      bakery,
      page,
      `${textOf(bakery, page)}\n<Editorial>\n\nNobody *bakes* \\<here.\n\n</Editorial>\n`,
    );
    expect(judged(files)).toMatchObject({ verdict: 'accepted', problems: [] });
  });
});

describe('what would be published', () => {
  const published = (body: string) => publishedWords(`---\ntitle: x\n---\n\n${body}\n`);

  it('is the words of the page without its footnotes', () => {
    expect(published('## A *head*\n\nWords[^a] & a [link](/x/).\n\n[^a]: @x "y"')).toEqual({
      kind: 'published',
      words: expect.stringMatching(/^A head\s+Words & a link\.\s*$/u) as string,
      strangers: [],
      addresses: ['/x/'],
    });
  });

  it.each([
    ['{1 + 1}', 'expression', '1 + 1'],
    ['{/* a */ 1 /* b */}', 'expression', '/* a */ 1 /* b */'],
    ['import x from "y"', 'module', 'import x from "y"'],
    ['<b>x</b>', 'element', 'b'],
    ['<constructor />', 'element', 'constructor'],
    ['<Fact id="x" onclick="y" />', 'attribute of `Fact`', 'onclick'],
    ['<Fact id="x" {...y} />', 'attribute of `Fact`', '{…}'],
    ['<Fact id={"x"} />', 'expression in an attribute of `Fact`', 'id'],
    ['<Fact id="x">y</Fact>', 'children of `Fact`', 'Fact'],
    ['![x](y)', 'image', 'x'],
  ])('tells `%s` from words', (body, kind, source) => {
    expect(published(body)).toMatchObject({ strangers: [{ kind, source }] });
  });

  it('takes a mark that is the name of a passage for no words', () => {
    expect(published('It rained.[^post#rain]')).toMatchObject({
      words: expect.stringMatching(/^It rained\.\s*$/u) as unknown,
    });
  });

  it('is what stands behind the fence that Astro takes for the end', () => {
    expect(publishedWords('---\ntitle: x\n---\u00A0\n\nShown.\n\n---\n\nShown too.\n')).toMatchObject({
      words: expect.stringContaining('Shown. ') as string,
    });
  });

  it('is nothing where the body does not compile', () => {
    expect(published('<Fact')).toMatchObject({ kind: 'does not compile' });
  });
});
