/** The table of builds that `npm run bench` prints. */
import { mostPageBytes } from '../site-map/pages.ts';
import type { BuiltSite } from './built-site.ts';
import { formatTable, growthPerTen } from './markdown-table.ts';
import type { BuildOutcome, Built } from './measure-builds.ts';

/** Both sites of one size. */
export type BuildRow = Extract<BuildOutcome, { kind: 'built' }>;

const head = [
  'Entries',
  'Dossier',
  'CPU',
  'Peak memory',
  'Output',
  'Plain Astro',
  'CPU',
  'Peak memory',
  'Output',
  'Dossier : plain',
  'of CPU',
  'Growth per 10 ×',
  'of CPU',
  'Heaviest page, gzipped',
];

/** A Markdown table of `rows`, the smallest first. */
export function formatBuilds(rows: readonly BuildRow[]): string {
  const lines = rows.map((row, index) => {
    const { entries, dossier, plain } = row;
    const before = rows[index - 1];
    const ratio = (quantity: 'seconds' | 'cpuSeconds') =>
      `${(dossier.usage[quantity] / plain.usage[quantity]).toFixed(2)} ×`;
    const growth = (quantity: 'seconds' | 'cpuSeconds') =>
      before
        ? growthPerTen(before.dossier.usage[quantity], dossier.usage[quantity], {
            from: before.entries,
            to: entries,
          }).toFixed(1)
        : '';
    return [
      entries.toLocaleString('en'),
      ...describeBuilt(dossier),
      ...describeBuilt(plain),
      ratio('seconds'),
      ratio('cpuSeconds'),
      growth('seconds'),
      growth('cpuSeconds'),
      describeHeaviest(dossier.site),
    ];
  });
  return formatTable(head, lines);
}

function describeBuilt({ usage, site }: Built): string[] {
  return [
    `${usage.seconds.toFixed(1)} s`,
    `${usage.cpuSeconds.toFixed(1)} s`,
    `${usage.megabytes.toFixed(0)} MB`,
    `${(site.bytes / 1e6).toFixed(1)} MB, ${site.files.toLocaleString('en')} files, ${site.pages.toLocaleString('en')} pages`,
  ];
}

/** The heaviest page, with what it has too many. */
function describeHeaviest({ heaviest }: BuiltSite): string {
  if (heaviest === 'none') return 'none';
  const { address, gzippedBytes } = heaviest;
  const over = gzippedBytes - mostPageBytes;
  const excess = over > 0 ? `, ${over.toLocaleString('en')} too many` : '';
  return `${gzippedBytes.toLocaleString('en')} bytes${excess}: ${address}`;
}
