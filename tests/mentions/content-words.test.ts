import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { contentWords } from '../../src/mentions/content-words.ts';

describe('contentWords', () => {
  it('leaves out words that only join, limit or report', () => {
    expect(contentWords('According to the report, several boats were torn from their moorings', en)).toEqual(
      contentWords('boats torn moorings', en),
    );
  });

  it('takes two forms of one word for the same', () => {
    expect(contentWords('The storms damaged a quay', en)).toEqual(contentWords('storm damages quays', en));
  });
});
