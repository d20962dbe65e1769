import { describe, expect, it } from 'vitest';
import { readPlainMarkdown } from '../../src/dossier/plain-markdown.ts';

const definition = '\n\n[^a]: @x "y"\n';

// That the tree is the parser's is tested in parse-markdown.test.ts; here only, which bodies are taken.
describe('readPlainMarkdown', () => {
  it.each([
    [
      'paragraphs, marks and definitions',
      `\nOne, “two”.[^a]\nThree[^a] four.\n\nFive – 6 %.${definition}[^b]: @x "*y*"\n`,
    ],
    ['a fact on a line of its own', `<Fact id="boats-2024" unit />\n\nOne.[^a]${definition}`],
    ['nothing', '\n'],
  ])('reads %s', (_, body) => {
    expect(readPlainMarkdown(body)).toBeDefined();
  });

  it.each([
    ['a mark that nothing defines', `One.[^b]${definition}`],
    ['a list', `- One.[^a]${definition}`],
    ['a numbered list', `1. One.[^a]${definition}`],
    ['a heading', `## One[^a]${definition}`],
    ['an underlined heading', `One[^a]\n---${definition}`],
    ['a quotation', `> One.[^a]${definition}`],
    ['emphasis', `*One.*[^a]${definition}`],
    ['an escape', `One\\.[^a]${definition}`],
    ['a link', `[One.](/x/)[^a]${definition}`],
    ['an image before a mark', `One![^a]${definition}`],
    ['a mark with an address', `One[^a](x)${definition}`],
    ['a line break', `One.[^a]  \nTwo.${definition}`],
    ['an indented line', `One.[^a]\n  Two.${definition}`],
    ['a definition that goes on', `One.[^a]${definition}  more\n`],
    ['a module', `import a${definition}`],
    ['an address', `See www.a.example.[^a]${definition}`],
    ['a fact with words behind it', `<Fact id="boats" /> boats.[^a]${definition}`],
    ['a fact on the first line of others', `<Fact id="boats" />\nOne.[^a]${definition}`],
    ['another attribute of a fact', `<Fact id="boats" beside="a" />${definition}`],
    ['another component', `<Editorial />${definition}`],
    ['a note', 'One.[^a]\n\n[^a]: A note.\n'],
  ])('leaves %s to the parser', (_, body) => {
    expect(readPlainMarkdown(body)).toBeUndefined();
  });
});
