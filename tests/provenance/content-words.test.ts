import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/provenance/content-words.ts';

describe('contentWords', () => {
  it('leaves out words that only join, limit or report', () => {
    expect(contentWords('According to the report, several boats were torn from their moorings')).toEqual(
      contentWords('boats torn moorings'),
    );
  });

  it('takes two forms of one word for the same', () => {
    expect(contentWords('The storms damaged a quay')).toEqual(contentWords('storm damages quays'));
  });
});
