/**
 * Numbers in running text, in figures and in words.
 *
 * What is written with figures and cannot be read is not passed over: see {@link ./unread.ts}.
 *
 * @example
 * readNumbers('twenty-five boats worth €3.5m', en) // counts 25 and 3500000
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../text/memoize.ts';
import { touch } from '../text/spans.ts';
import { withHundredths } from './hundredths.ts';
import { namedReader } from './named-numbers.ts';
import type { NumberMention } from './number-mention.ts';
import { figureReader } from './numbers-in-figures.ts';
import { wordReader } from './numbers-in-words.ts';
import { withSharedScales } from './shared-scales.ts';

export type { NumberKind, NumberMention } from './number-mention.ts';

/** Every number of `text`, in order; disjoint. Digits inside a word such as `A4` are none. */
export const readNumbers: (text: string, lexicon: Lexicon) => readonly NumberMention[] = memoizePer(reader);

function reader(lexicon: Lexicon): (text: string) => readonly NumberMention[] {
  const inFigures = figureReader(lexicon);
  const [inWords, named] = [wordReader(lexicon), namedReader(lexicon)];
  return (text) => {
    const found = inFigures(text);
    const words = [...inWords(text), ...named(text)].filter((word) => !found.some((other) => touch(other, word)));
    const all = [...found, ...words].sort((a, b) => a.start - b.start);
    return withHundredths(text, withSharedScales(text, all, lexicon), lexicon);
  };
}

/** Those of them that say how many, or how much. */
export const readCounts: (text: string, lexicon: Lexicon) => readonly NumberMention[] = memoizePer(
  (lexicon: Lexicon) => (text) => readNumbers(text, lexicon).filter(({ kind }) => kind === 'count'),
);
