/** Planted faults and near misses of `checks/answer-limits.ts`. */
import { asked, withWords } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'an answer drops the negation before its words',
      asked([['hurt', 'Hurt']]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Missing `no` in the answer `Hurt`, beside whose words it stands in the passage `He said that no one was hurt`.',
        'Add it to the answer, or as `qualifier: no`.',
      ),
    ),
    harbour.fault(
      'an answer drops what limits it behind its words',
      asked([['chain', 'The port council']]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Missing `could` in the answer `The port council`, beside whose words it stands in the passage `The port council could not say what broke the chain at the eastern gate`.',
        'Add it to the answer, or as `qualifier: could`.',
      ),
    ),
    harbour.fault(
      'an answer drops what limits its number',
      asked([['someBoats', 'Six boats']]),
      error(
        'qualifier-dropped',
        'content/questions/asked.mdx:9:12',
        'Missing qualifier `at least` beside `Six` in `Six boats`.',
        'Write it as the source does: `at least Six`.',
      ),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Missing `at least` in the answer `Six boats`, beside whose words it stands in the passage `At least six boats were torn from their moorings`.',
        'Add it to the answer, or as `qualifier: at least`.',
      ),
    ),
    harbour.fault(
      'answers drop words that limit answers alone',
      [
        ...withWords(
          'harbour',
          'wire',
          'Officially the quay is closed. Other boats sank. An attempted landing failed. Ferries and others left.\n',
        ),
        asked([
          [{ source: 'wire', passage: 'Officially the quay is closed' }, 'The quay is closed'],
          [{ source: 'wire', passage: 'Other boats sank' }, 'boats sank'],
          [{ source: 'wire', passage: 'An attempted landing failed' }, 'A landing failed'],
          [{ source: 'wire', passage: 'Ferries and others left' }, 'Ferries left'],
        ]),
      ],
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Missing `officially` in the answer `The quay is closed`, beside whose words it stands in the passage `Officially the quay is closed`.',
        'Add it to the answer, or as `qualifier: officially`.',
      ),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:12:12',
        'Missing `other` in the answer `boats sank`, beside whose words it stands in the passage `Other boats sank`.',
        'Add it to the answer, or as `qualifier: other`.',
      ),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:15:12',
        'Missing `attempted` in the answer `A landing failed`, beside whose words it stands in the passage `An attempted landing failed`.',
        'Add it to the answer, or as `qualifier: attempted`.',
      ),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:18:12',
        'Missing `others` in the answer `Ferries left`, beside whose words it stands in the passage `Ferries and others left`.',
        'Add it to the answer, or as `qualifier: others`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'reading-mismatch',
      'what limits an answer stands as its qualifier',
      asked([['chain', 'The port council', 'qualifier: could not']]),
    ),
  ],
});
