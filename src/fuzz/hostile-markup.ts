/**
 * A small grammar of Markdown and MDX that content may not use, may use in part, or uses in odd ways: fragments,
 * wrapped in one another.
 */
import type { Random } from '../mutants/random.ts';
import { invisibleCharacters, oddWord } from './hostile-text.ts';
import { addresses, blockTags, expressions, markdown, tags } from './markup-samples.ts';

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
