import { describe, expect, it } from 'vitest';
import { formatChecks } from '../../src/bench/check-table.ts';

const usage = (seconds: number, megabytes: number) => ({
  seconds,
  cpuSeconds: seconds * 2,
  megabytes,
  exitCode: 0,
  output: '',
});

describe('the table of checks', () => {
  it('shows times, ratios and growth', () => {
    const rows = [
      { entries: 200, files: 300, citations: 1000, read: usage(0.1, 50), check: usage(0.5, 100) },
      { entries: 20_000, files: 30_000, citations: 100_000, read: usage(1, 90), check: usage(50, 400) },
    ];
    expect(formatChecks(rows).split('\n').slice(2)).toEqual([
      '| 200 | 300 | 1,000 | 0.10 s | 0.50 s | 1.00 s | 5.0 × |  | 100 MB |  |',
      '| 20,000 | 30,000 | 100,000 | 1.00 s | 50.00 s | 100.00 s | 50.0 × | 10.0 | 400 MB | 2.0 |',
      '',
    ]);
  });
});
