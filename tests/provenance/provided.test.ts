import { describe, expect, it } from 'vitest';
import { judgePair } from '../../src/bench/judge-pairs.ts';
import { labelledPairSchema } from '../../src/bench/labelled-pair.ts';

/** The open words of `sentence` on `passage`, which is a part of `source`. */
const openOn = (sentence: string, passage: string, source: string): string =>
  judgePair(
    labelledPairSchema.parse({ id: 'one', source, passages: [passage], sentence, label: 'unsupported' }),
  ).open.join(' ');

describe('what a sentence of a source depends on', () => {
  it.each([
    ['before it', 'If the wind rises, the ferry will stop.', 'ferry stop'],
    ['behind it', 'In May the ferry will stop unless the wind falls.', 'ferry stop'],
    ['in another sentence', 'If the wind rises, the mill will close. In May the ferry will stop.', ''],
    ['but changes nothing', 'Even if the wind falls, the ferry will stop.', ''],
  ])('is seen where the passage leaves it out: %s', (_, source, expected) => {
    expect(openOn('The ferry will stop.', 'the ferry will stop', source)).toBe(expected);
  });
});
