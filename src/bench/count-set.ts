/** A set of labelled pairs as counts: all that may be kept of it. */
import type { OutsideSet } from '../dossier/outside-score.ts';
import type { JudgedPair } from './judge-pairs.ts';
import type { LabelledPair } from './labelled-pair.ts';

/** How many pairs of each label were refused and left open; `judged` stands in the order of `pairs`. */
export function countPairs(
  pairs: readonly LabelledPair[],
  judged: readonly JudgedPair[],
): Pick<OutsideSet, 'supported' | 'unsupported'> {
  const count = (label: LabelledPair['label']): OutsideSet['supported'] => {
    const verdicts = judged.filter((_, index) => pairs[index]?.label === label).map(({ verdict }) => verdict);
    return {
      pairs: verdicts.length,
      refused: verdicts.filter((verdict) => verdict === 'refused').length,
      open: verdicts.filter((verdict) => verdict === 'open').length,
    };
  };
  return { supported: count('supported'), unsupported: count('unsupported') };
}
