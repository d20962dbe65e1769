import { defineConfig } from 'vitest/config';

/** Tests of the published checkers that forge copies of a built site. */
const onBuiltSites = ['tests/receipts/forgeries.test.ts', 'tests/receipts/malformed.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          setupFiles: ['tests/fixed-seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/site/**', 'tests/fixtures/**', ...onBuiltSites],
          // The faults of a whole dossier and whole commands run here: on a busy machine five seconds are too few.
          testTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
      {
        // What this dossier must hold: with another one in its place, these skip themselves.
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          testTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
      {
        // Builds the site once and opens its pages in a real browser.
        test: {
          name: 'site',
          setupFiles: ['tests/fixed-seed.ts'],
          include: ['tests/site/**/*.test.ts', ...onBuiltSites],
          globalSetup: ['tests/site/build.ts'],
          env: { TZ: 'UTC' },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
