/** Planted faults and near misses of `checks/number-limits.ts`. */
import { edit } from '../../fixtures/fixture.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence drops a qualifier that its passage holds',
      edit('content/figures/waiting-passengers.mdx', 'summary: Nearly 1,200', 'summary: Then 1,200'),
      error(
        'qualifier-dropped',
        'content/figures/waiting-passengers.mdx:5:10',
        'Missing qualifier `nearly` beside `1,200` in `Then 1,200 passengers waited for a ferry, writes Harbour Post.`.',
        'Write it as the source does: `nearly 1,200`.',
      ),
    ),
    harbour.fault(
      'a sentence turns a qualifier round',
      edit('content/figures/waiting-passengers.mdx', 'summary: Nearly 1,200', 'summary: Under 1,200'),
      error(
        'qualifier-dropped',
        'content/figures/waiting-passengers.mdx:5:10',
        'Missing qualifier `nearly` beside `1,200` in `Under 1,200 passengers waited for a ferry, writes Harbour Post.`.',
        'Write it as the source does: `nearly 1,200`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'qualifier-dropped',
      'a sentence writes the qualifier in small letters',
      edit('content/figures/waiting-passengers.mdx', 'summary: Nearly 1,200', 'summary: There were nearly 1,200'),
    ),
  ],
});
