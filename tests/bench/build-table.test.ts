import { describe, expect, it } from 'vitest';
import { formatBuilds, type BuildRow } from '../../src/bench/build-table.ts';
import type { BuiltSite } from '../../src/bench/built-site.ts';

const usage = (seconds: number, cpuSeconds: number, megabytes: number) => ({
  seconds,
  cpuSeconds,
  megabytes,
  exitCode: 0,
  output: '',
});
const site = (files: number, heaviest: BuiltSite['heaviest']): BuiltSite => ({
  files,
  pages: files / 2,
  bytes: files * 10_000,
  heaviest,
});

const rows: readonly BuildRow[] = [
  {
    kind: 'built',
    entries: 200,
    dossier: { usage: usage(6, 5, 700), site: site(600, { address: '/timeline/', gzippedBytes: 9000 }) },
    plain: { usage: usage(3, 4, 500), site: site(300, 'none') },
  },
  {
    kind: 'built',
    entries: 2000,
    dossier: { usage: usage(12, 20, 1200), site: site(6000, { address: '/places/', gzippedBytes: 15_360 }) },
    plain: { usage: usage(12, 16, 1300), site: site(2000, 'none') },
  },
];

describe('the table of builds', () => {
  it('shows times, memory, output, ratios, growth and the heaviest page', () => {
    expect(formatBuilds(rows).split('\n')).toEqual([
      '| Entries | Dossier | CPU | Peak memory | Output | Plain Astro | CPU | Peak memory | Output | Dossier : plain | of CPU | Growth per 10 × | of CPU | Heaviest page, gzipped |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| 200 | 6.0 s | 5.0 s | 700 MB | 6.0 MB, 600 files, 300 pages | 3.0 s | 4.0 s | 500 MB | 3.0 MB, 300 files, 150 pages | 2.00 × | 1.25 × |  |  | 9,000 bytes: /timeline/ |',
      '| 2,000 | 12.0 s | 20.0 s | 1200 MB | 60.0 MB, 6,000 files, 3,000 pages | 12.0 s | 16.0 s | 1300 MB | 20.0 MB, 2,000 files, 1,000 pages | 1.00 × | 1.25 × | 2.0 | 4.0 | 15,360 bytes, 1,024 too many: /places/ |',
      '',
    ]);
  });
});
