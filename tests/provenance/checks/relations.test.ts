/** Planted faults and near misses of `checks/relations.ts`. */
import { readFileSync } from 'node:fs';
import { error, testCases, warning } from '../../fixtures/cases.ts';

const question = 'content/questions/reopening.mdx';
const declared = 'relation: { kind: contradict, reason: The harbour master said one or the other. }\n';
const missingHint =
  'Write `relation: { kind: contradict, reason: … }`, with `compatible` where all may be true, `precision` where one is coarser and `wording` where they say the same in other words.';

/** The question whose answers contradict each other, asked of something else: one of the answers denies. */
const ferry = (asked: string) => ({
  file: question,
  replace: readFileSync(`tests/fixtures/harbour/${question}`, 'utf8'),
  by: `---
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
});

/** The panel of the overview on what differs, with other words and as one of contradictions. */
const panel = (words: string) => ({
  file: 'content/pages/overview.mdx',
  replace: `<Panel kind="differs" title="Where they differ">

- [How many boats](/figures/boats-adrift/)`,
  by: `<Panel kind="contradict" title="Where they differ">

- ${words}`,
});

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'relation-undeclared',
      name: 'two sources answer in words that nothing relates',
      fixture: 'harbour',
      edits: [{ file: question, replace: declared, by: '' }],
      findings: [
        warning(
          'relation-undeclared',
          `${question}:7:3`,
          'Missing relation of answers in words: whether they contradict each other cannot be computed.',
          missingHint,
        ),
      ],
    },
    {
      rule: 'relation-wrong',
      name: 'numbers that can both be true are declared to contradict each other',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'readings:',
          by: 'relation: { kind: contradict, reason: Seven boats are not six. }\nreadings:',
        },
      ],
      findings: [
        error(
          'relation-wrong',
          'content/figures/boats-adrift.mdx:10:19',
          'Unexpected relation `contradict`, where that of the answers is computed: `precision`.',
          'Take it out.',
        ),
      ],
    },
    {
      rule: 'relation-wrong',
      name: 'what a report denies for now is declared to contradict one that may be younger',
      fixture: 'harbour',
      edits: [ferry('Has the ferry been running?')],
      findings: [
        error(
          'relation-wrong',
          `${question}:12:19`,
          'Unexpected relation `contradict`, where no two answers exclude each other: what is suspected, claimed or said with a reserve can be true beside the rest, and so can what a report denies that may be older.',
          'Declare `compatible`, or ask more narrowly.',
        ),
      ],
    },
    {
      rule: 'relation-wrong',
      name: 'a panel of contradictions links to answers that can all be true',
      fixture: 'harbour',
      edits: [panel('[How many boats](/figures/boats-adrift/)')],
      findings: [
        error(
          'relation-wrong',
          'content/pages/overview.mdx:21:3',
          'Unexpected `How many boats did the storm tear loose?` in a panel of contradictions, where the relation of its answers is `precision`.',
          'Move it to a panel of another kind, or correct its relation.',
        ),
      ],
    },
    {
      rule: 'relation-wrong',
      name: 'a note says that the answers do not contradict each other',
      fixture: 'harbour',
      edits: [
        {
          file: question,
          replace: 'Which of the two he said cannot be concluded;',
          by: 'The two answers do not contradict each other;',
        },
      ],
      findings: [
        error(
          'relation-wrong',
          `${question}:20:1`,
          'Unexpected note that the answers are not at odds, where their relation is `contradict`.',
          'Correct the note, or the relation that is declared.',
        ),
      ],
    },
    {
      rule: 'relation-wrong',
      name: 'a note says that the answers contradict each other, which are called other words',
      fixture: 'harbour',
      edits: [
        { file: question, replace: 'kind: contradict', by: 'kind: wording' },
        {
          file: question,
          replace: 'Which of the two he said cannot be concluded;',
          by: 'The two answers contradict each other;',
        },
      ],
      findings: [
        error(
          'relation-wrong',
          `${question}:20:1`,
          'Unexpected note that the answers are at odds, where their relation is `wording`.',
          'Correct the note, or the relation that is declared.',
        ),
      ],
    },
    {
      rule: 'relation-wrong',
      name: 'an event is said to be reported by a source that it does not cite',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'places: [eastern-gate]',
          by: 'places: [eastern-gate]\nreportedBy: [wire]',
        },
      ],
      findings: [
        error(
          'relation-wrong',
          'content/timeline/waves-at-the-gate.mdx:15:14',
          'Unexpected source `wire`, which the event does not cite.',
          'Cite the words with which it reports the event, or take it out.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'relation-wrong',
      name: 'a panel of contradictions links to answers that contradict each other, and to a page that has none',
      fixture: 'harbour',
      edits: [panel('[When](/differences/reopening/) and [the map](/places/)')],
    },
    {
      rule: 'relation-wrong',
      name: 'what a report denies of the past is declared to contradict another',
      fixture: 'harbour',
      edits: [ferry('Did the ferry run after the storm?')],
    },
    {
      rule: 'relation-undeclared',
      name: 'numbers differ, which are compared',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/boats-adrift.mdx', replace: 'order: 10', by: 'order: 11' }],
    },
    {
      rule: 'relation-wrong',
      name: 'a note leaves open whether answers in other words contradict each other',
      fixture: 'harbour',
      edits: [
        { file: question, replace: 'kind: contradict', by: 'kind: wording' },
        {
          file: question,
          replace: 'Which of the two he said cannot be concluded;',
          by: 'Whether they contradict each other cannot be concluded;',
        },
      ],
    },
  ],
});
