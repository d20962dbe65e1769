/** Planted faults and near misses of `checks/corrections.ts`; every kind of change is tried in `released-changes.test.ts`. */
import { correctionKey } from '../../../src/provenance/release.ts';
import { error, harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';

const config = 'content/dossier.yaml';
const record = 'content/released.jsonl';
const address = 'figures/boats-adrift#summary-1';
const five = 'The documents count at least five boats or seven.';
const six = 'The documents count at least six boats or seven.';
const [wire, emptied] = [
  {
    date: '2024-05-06',
    page: '/figures/boats-adrift/',
    old: '70 boats',
    new: '60 boats',
    reason: 'The words of the source had been copied wrongly.',
  },
  {
    date: '2024-05-09',
    page: '/',
    old: 'The harbour is closed & empty',
    new: 'The harbour is closed',
    reason: 'No source says whether it is empty.',
  },
];

/** A record of what the fixture has, with these lines beside its corrections. */
const released = (...lines: readonly object[]): Edit => ({
  file: record,
  add: [
    { correction: correctionKey(wire), of: wire.page },
    { correction: correctionKey(emptied), of: emptied.page },
    ...lines,
    { release: '2024-05-10' },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
});
const statement = (text: string) => released({ statement: address, text });
const corrected = (...lines: readonly string[]): Edit =>
  edit(
    config,
    'corrections:\n',
    `corrections:\n  - date: "2024-05-12"\n${lines.map((line) => `    ${line}\n`).join('')}    reason: Counted again.\n`,
  );
const page = 'page: /figures/boats-adrift/';
const gone = released({ page: '/places/old-quay/', title: 'Old quay', entry: 'places/old-quay' });

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a number is another than was released',
      statement(five),
      warning(
        'correction-missing',
        'content/figures/boats-adrift.mdx:5:10',
        `Uncorrected change of \`${address}\`: released was \`${five}\`, which now is \`${six}\` (number \`five\`).`,
        `Write \`npm run new -- correction --statement "${address}" --reason "…"\`, or put the words back.`,
      ),
    ),
    harbour.fault(
      'a page is gone',
      gone,
      warning(
        'correction-missing',
        'content/released.jsonl:3:1',
        'Uncorrected removal of `/places/old-quay/`, released as `Old quay`: its address would lead nowhere.',
        'Write `npm run new -- correction --page /places/old-quay/ --reason "…"`, with `--moved` and its new address if it has one.',
      ),
    ),
    harbour.fault(
      'the old words are made up',
      [
        statement(five),
        corrected(page, `statement: ${address}`, 'old: The documents count four boats.', `new: ${six}`),
      ],
      error(
        'correction-wrong',
        `${config}:19:10`,
        'Unexpected old words `The documents count four boats.`, which were not released.',
        `Released was \`${five}\`: write it so.`,
      ),
    ),
    harbour.fault(
      'the new words stand nowhere',
      [
        statement(five),
        corrected(page, `statement: ${address}`, `old: ${five}`, 'new: The documents count eight boats.'),
      ],
      error(
        'correction-wrong',
        `${config}:20:10`,
        'Unexpected new words `The documents count eight boats.`, expected what stands there now.',
        `That is \`${six}\`.`,
      ),
    ),
    harbour.fault(
      'nothing of the statement has changed',
      [statement(six), corrected(page, `statement: ${address}`, `old: ${five}`, `new: ${six}`)],
      error(
        'correction-wrong',
        `${config}:18:16`,
        `Unexpected correction of \`${address}\`, which still says what was released.`,
        'Take the correction out, or correct the statement.',
      ),
    ),
    harbour.fault(
      'no release knows the statement',
      [statement(six), corrected(page, 'statement: figures/boats-adrift#summary-2', `old: ${five}`, `new: ${six}`)],
      error(
        'correction-wrong',
        `${config}:18:16`,
        'Unexpected statement `figures/boats-adrift#summary-2`, which no release knows.',
        `Closest is \`${address}\`: correct the address.`,
      ),
    ),
    harbour.fault(
      'it is of another page',
      [statement(five), corrected('page: /', `statement: ${address}`, `old: ${five}`, `new: ${six}`)],
      error(
        'correction-wrong',
        `${config}:17:11`,
        `Unexpected page \`/\`, on which \`${address}\` does not stand.`,
        'Write `/figures/boats-adrift/`.',
      ),
    ),
    harbour.fault(
      'it does not name its statement, and so compares with nothing',
      [statement(six), corrected(page, 'old: 5 boats', 'new: 6 boats')],
      error(
        'correction-wrong',
        `${config}:16:5`,
        'Missing `statement` of a correction: what it says cannot be compared with what was released.',
        'Let `npm run new -- correction --statement ADDRESS` write it.',
      ),
    ),
    harbour.fault(
      'a published one is gone',
      [released(), edit(config, '    new: 60 boats\n', '    new: 61 boats\n')],
      error(
        'correction-wrong',
        `${config}:16:3`,
        'Missing correction of `/figures/boats-adrift/`, which was published.',
        'Put it back with the words that it had; a further change gets a correction of its own.',
      ),
      error(
        'correction-wrong',
        `${config}:16:5`,
        'Missing `statement` of a correction: what it says cannot be compared with what was released.',
        'Let `npm run new -- correction --statement ADDRESS` write it.',
      ),
    ),
    harbour.fault(
      'a page that is there is said to be gone',
      [
        released({ page: '/places/marelo/', title: 'Marelo', entry: 'places/marelo' }),
        corrected('page: /places/marelo/', 'old: Marelo'),
      ],
      error(
        'correction-wrong',
        `${config}:17:11`,
        'Unexpected removal of `/places/marelo/`, which is there.',
        'Take the correction out, or name the `statement` that was corrected.',
      ),
    ),
    harbour.fault(
      'nothing was released yet',
      corrected('page: /', `statement: ${address}`, `old: ${five}`, `new: ${six}`),
      error(
        'correction-wrong',
        `${config}:16:5`,
        `Unexpected correction of \`${address}\`, as nothing was released.`,
        'Give the page with its old and new words, or record a release first with `npm run release -- DATE`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'correction-missing',
      'other words changed',
      statement('In the documents at least six boats are counted, or seven.'),
    ),
    harbour.miss('correction-missing', 'the correction is there', [
      statement(five),
      corrected(page, `statement: ${address}`, `old: ${five}`, `new: ${six}`),
    ]),
    harbour.miss('correction-missing', 'the page that is gone says so', [
      gone,
      corrected('page: /places/old-quay/', 'old: Old quay', 'moved: /places/marelo/'),
    ]),
    harbour.miss('correction-wrong', 'a published one is as it was', released()),
  ],
});
