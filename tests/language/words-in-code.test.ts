import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { littleWords, tagsIn, wordsInCode } from '../language-words.ts';

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
const parseFile = (file: string) => parse(file, readFileSync(file, 'utf8'));
const engine = globSync('src/{provenance,text,mentions,words,relations,dossier}/**/*.ts').toSorted().map(parseFile);
const tags = tagsIn([...engine, ...globSync('src/language/{lexicon,limit-classes,*-words}.ts').map(parseFile)]);

/** Files whose words are none of the texts that are read, each with its reason. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['src/provenance/citation-syntax.ts', 'The words are the syntax of citations.'],
  ['src/provenance/write-citation.ts', 'It writes that syntax.'],
  // Parts of messages to the editor that stand by themselves.
  ['src/dossier/read-files.ts', 'A message.'],
  ['src/dossier/schema-messages.ts', 'Kinds of values, as the schema library calls them.'],
  ['src/provenance/checks/references.ts', 'A message.'],
  ['src/provenance/checks/support-number.ts', 'A message.'],
  ['src/provenance/verify.ts', 'A message.'],
]);

describe('the engine', () => {
  it('has no lexicon of its own outside `src/language`', () => {
    const importing = globSync('src/**/*.{ts,astro}')
      .filter((file) => !file.startsWith('src/language/'))
      .filter((file) => /language\/(?:en|fr)\.ts/u.test(readFileSync(file, 'utf8')));
    expect(importing).toEqual([]);
  });

  it('has no English word in a string or pattern', () => {
    const words = littleWords(en);
    const found = engine
      .filter(({ fileName }) => !exceptions.has(fileName))
      .flatMap((file) => wordsInCode(file, words, tags))
      .map(({ file, line, text }) => `${file}:${String(line)} ${text}`);
    expect(found).toEqual([]);
  });

  it('has no exception that is none', () => {
    const words = littleWords(en);
    const holding = engine.filter((file) => wordsInCode(file, words, tags).length > 0).map(({ fileName }) => fileName);
    expect([...exceptions.keys()].filter((file) => !holding.includes(file))).toEqual([]);
  });
});

describe('wordsInCode', () => {
  it.each([
    ['a pattern of words', 'const a = /\\b(?:no|none) boats?\\b/u;', 1],
    ['a pattern that is put together', 'const a = new RegExp(String.raw`^(?:other than)\\s${b}`);', 1],
    ['a list', "const a = ['not', 'never'];", 2],
    ['a phrase', "const a = x.includes('more than');", 1],
  ])('finds %s', (_, code, count) => {
    expect(wordsInCode(parse('a.ts', code), littleWords(en), new Set())).toHaveLength(count);
  });

  it.each([
    ['a pattern of signs', 'const a = /^(?<before>\\p{Lu})[.,;]\\s\\u2019/u;'],
    ['a message', 'const a = `Missing \\`${b}\\` in \\`${c}\\`.`;'],
    ['a tag', "type A = 'before' | 'after'; const a: A = 'before';"],
    ['the name of a field', "const a = { without: 1 }; const b = a['without'];"],
    ['other words', "const a = ['passage', 'boats'];"],
  ])('passes over %s', (_, code) => {
    const file = parse('a.ts', code);
    expect(wordsInCode(file, littleWords(en), tagsIn([file]))).toEqual([]);
  });
});
