import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of the published checkers that forge copies of a built site. */
const onBuiltSites = [
  'tests/receipts/forgeries.test.ts',
  'tests/receipts/forged-*.test.ts',
  'tests/receipts/malformed.test.ts',
];
/** Tests that count what code does, and must be the first to load it: V8 keeps what it has compiled before. */
const counted = ['tests/provenance/growth-in-text.test.ts'];

/** Files of built sites that take longest, in that order: one that begins last would leave the other worker idle. */
const longest = [
  ...['site/live', 'site/crowded', 'site/whole-output', 'receipts/forgeries', 'receipts/malformed', 'site/browser'],
  ...['site/lighthouse', 'site/additions', 'site/faults', 'site/ledger', 'site/accessibility', 'site/reading'],
  ...['site/print', 'site/search', 'site/walk-sight', 'site/walk-keyboard', 'site/pages', 'site/corrected'],
].map((name) => `/tests/${name}.test.ts`);

/** The longest files of a project first, also where no earlier run has left their times behind. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = sorted.findIndex(({ project }) => project.name === 'site');
    const others = first === -1 ? sorted : sorted.slice(0, first);
    const ofSites = first === -1 ? [] : sorted.slice(first);
    const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((end) => moduleId.endsWith(end));
    const long = longest.flatMap((end) => ofSites.filter(({ moduleId }) => moduleId.endsWith(end)));
    return [...others, ...long, ...ofSites.filter((file) => !isLong(file))];
  }
}

const common = {
  setupFiles: ['tests/fixed-seed.ts', 'tests/uproot.ts'],
  env: { TZ: 'UTC' },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...common,
          name: 'engine',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/site/**', 'tests/fixtures/**', ...onBuiltSites, ...counted],
          // Pure functions: what one file has loaded serves the next. To load all anew takes a third of the time.
          isolate: false,
          // A dossier that is judged leaves much behind: a larger space for what is new is cleared less often.
          execArgv: ['--min-semi-space-size=16', '--max-semi-space-size=64'],
          // The faults of a whole dossier and whole commands run here: on a busy machine five seconds are too few.
          testTimeout: 120_000,
        },
      },
      { test: { ...common, name: 'counted', include: counted, testTimeout: 120_000 } },
      {
        // What this dossier must hold: with another one in its place, these skip themselves.
        test: {
          ...common,
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        // Opens the pages of the built sites in a real browser. It shares the two workers with the engine's tests.
        test: {
          ...common,
          name: 'site',
          // As above: hundreds of forged copies are read, and every page of them.
          execArgv: ['--min-semi-space-size=16', '--max-semi-space-size=64'],
          setupFiles: [...common.setupFiles, 'tests/site/violations.ts'],
          globalSetup: ['tests/site/build.ts'],
          include: ['tests/site/**/*.test.ts', ...onBuiltSites],
          // As for the engine: what one file has loaded, and read of the sites, serves the next.
          isolate: false,
          // A minute, for the longest, on the machine that these were written on: nobody's test fails for a slower one.
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
