/** Planted faults and near misses of `checks/relations.ts`. */
import { readFileSync } from 'node:fs';
import { error, harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { boats } from '../../fixtures/edits.ts';

const question = 'content/questions/reopening.mdx';
const declared = 'relation: { kind: contradict, reason: The harbour master said one or the other. }\n';
const missingHint =
  'Write `relation: { kind: contradict, reason: … }`, with `compatible` where all may be true, `precision` where one is coarser and `wording` where they say the same in other words.';

/** The question whose answers contradict each other, asked of something else: one of the answers denies. */
const ferry = (asked: string) =>
  edit(
    question,
    readFileSync(`tests/fixtures/harbour/${question}`, 'utf8'),
    `---
title: Whether the ferry ran
question: ${asked}
summary: It carries 4,800 passengers a day in Harbour Post; islanders had no ferry in Marelo Gazette.
readings:
  - source: harbour-post
    passage: The ferry carries 4,800 passengers a day
    value: Carries passengers
  - source: gazette
    passage: Islanders on Garça Island had no ferry for two days
    value: Islanders had no ferry
relation: { kind: contradict, reason: A ferry runs or does not. }
---

<Editorial>

Both answers are of one ferry.

</Editorial>
`,
  );

/** The panel of the overview on what differs, with other words and as one of contradictions. */
const panel = (words: string) =>
  edit(
    'content/pages/overview.mdx',
    `<Panel kind="differs" title="Where they differ">

- [How many boats](/figures/boats-adrift/)`,
    `<Panel kind="contradict" title="Where they differ">

- ${words}`,
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'two sources answer in words that nothing relates',
      edit(question, declared, ''),
      warning(
        'relation-undeclared',
        `${question}:7:3`,
        'Missing relation of answers in words: whether they contradict each other cannot be computed.',
        missingHint,
      ),
    ),
    harbour.fault(
      'numbers that can both be true are declared to contradict each other',
      edit(boats, 'readings:', 'relation: { kind: contradict, reason: Seven boats are not six. }\nreadings:'),
      error(
        'relation-wrong',
        'content/figures/boats-adrift.mdx:10:19',
        'Unexpected relation `contradict`, where that of the answers is computed: `precision`.',
        'Take it out.',
      ),
    ),
    harbour.fault(
      'what a report denies for now is declared to contradict one that may be younger',
      ferry('Has the ferry been running?'),
      error(
        'relation-wrong',
        `${question}:12:19`,
        'Unexpected relation `contradict`, where no two answers exclude each other: what is suspected, claimed or said with a reserve can be true beside the rest, and so can what a report denies that may be older.',
        'Declare `compatible`, or ask more narrowly.',
      ),
    ),
    harbour.fault(
      'a panel of contradictions links to answers that can all be true',
      panel('[How many boats](/figures/boats-adrift/)'),
      error(
        'relation-wrong',
        'content/pages/overview.mdx:21:3',
        'Unexpected `How many boats did the storm tear loose?` in a panel of contradictions, where the relation of its answers is `precision`.',
        'Move it to a panel of another kind, or correct its relation.',
      ),
    ),
    harbour.fault(
      'a note says that the answers do not contradict each other',
      edit(question, 'Which of the two he said cannot be concluded;', 'The two answers do not contradict each other;'),
      error(
        'relation-wrong',
        `${question}:20:1`,
        'Unexpected note that the answers are not at odds, where their relation is `contradict`.',
        'Correct the note, or the relation that is declared.',
      ),
    ),
    harbour.fault(
      'a note says that the answers contradict each other, which are called other words',
      [
        edit(question, 'kind: contradict', 'kind: wording'),
        edit(question, 'Which of the two he said cannot be concluded;', 'The two answers contradict each other;'),
      ],
      error(
        'relation-wrong',
        `${question}:20:1`,
        'Unexpected note that the answers are at odds, where their relation is `wording`.',
        'Correct the note, or the relation that is declared.',
      ),
    ),
    harbour.fault(
      'an event is said to be reported by a source that it does not cite',
      edit(
        'content/timeline/waves-at-the-gate.mdx',
        'places: [eastern-gate]',
        'places: [eastern-gate]\nreportedBy: [wire]',
      ),
      error(
        'relation-wrong',
        'content/timeline/waves-at-the-gate.mdx:15:14',
        'Unexpected source `wire`, which the event does not cite.',
        'Cite the words with which it reports the event, or take it out.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'relation-wrong',
      'a panel of contradictions links to answers that contradict each other, and to a page that has none',
      panel('[When](/differences/reopening/) and [the map](/places/)'),
    ),
    harbour.miss(
      'relation-wrong',
      'what a report denies of the past is declared to contradict another',
      ferry('Did the ferry run after the storm?'),
    ),
    harbour.miss('relation-undeclared', 'numbers differ, which are compared', edit(boats, 'order: 10', 'order: 11')),
    harbour.miss('relation-wrong', 'a note leaves open whether answers in other words contradict each other', [
      edit(question, 'kind: contradict', 'kind: wording'),
      edit(
        question,
        'Which of the two he said cannot be concluded;',
        'Whether they contradict each other cannot be concluded;',
      ),
    ]),
  ],
});
