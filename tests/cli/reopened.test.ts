import { describe, expect, it } from 'vitest';
import { formatRefused, refusedBy } from '../../src/cli/new/reopened.ts';
import type { Finding } from '../../src/provenance/finding.ts';

const finding = (file: string, message: string, severity: Finding['severity'] = 'error'): Finding => {
  return { rule: 'silence-undeclared', severity, file, line: 14, column: 1, message, hint: null };
};
const before = [finding('content/places/quay.mdx', 'It was wrong already.')];
const now = finding(
  'content/actors/keeper.mdx',
  'Missing silence of `Lantern Weekly` in `No other document names him.`.',
);

describe('what a new source makes wrong', () => {
  it('is what is an error now, was none before, and stands in another file than its record', () => {
    const after = [
      ...before,
      now,
      finding('content/actors/keeper.mdx', 'It waits for a signature.', 'warning'),
      finding('content/sources/lantern-weekly.mdx', 'Nothing cites it.'),
    ];
    expect(refusedBy('content/sources/lantern-weekly.mdx', before, after)).toEqual([now]);
  });

  it('is told with its places, and not where nothing is', () => {
    expect(formatRefused([now])).toBe(
      'It makes wrong what was said before: 1 refused; what to do by `npm run -s check`.\n  content/actors/keeper.mdx:14  Missing silence of `Lantern Weekly` in `No other document names him.`.\n',
    );
    expect(formatRefused([])).toBe('');
  });
});
