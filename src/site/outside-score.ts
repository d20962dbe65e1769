/** The recorded counts of sets of labelled sentences, summed up for the method page. */
import type { OutsideScore, OutsideSet } from '../dossier/outside-score.ts';
import { percentAtMost, percentOf } from '../provenance/percent.ts';

export { balancedAccuracy, type OutsideScore } from '../dossier/outside-score.ts';

/**
 * The least and the most that was refused over all sets.
 *
 * Shares in percent: `least` and `most` of the unsupported, `fewest` and `highest` of the supported.
 */
export function rangeOf({ sets }: OutsideScore): Record<'least' | 'most' | 'fewest' | 'highest', string> {
  const byShare = (label: 'supported' | 'unsupported') =>
    sets
      .map((set) => set[label])
      .toSorted((a, b) => shareOf(a) - shareOf(b))
      .map(({ refused, pairs }) => (label === 'supported' ? percentAtMost : percentOf)(refused, pairs));
  const [unsupported, supported] = [byShare('unsupported'), byShare('supported')];
  return {
    least: unsupported[0] ?? '',
    most: unsupported.at(-1) ?? '',
    fewest: supported[0] ?? '',
    highest: supported.at(-1) ?? '',
  };
}

const shareOf = ({ refused, pairs }: OutsideSet['supported']): number => (pairs === 0 ? 0 : refused / pairs);
