/** Planted faults and near misses of `checks/hedges.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

/** The bakery's document with a sentence more, which says something with a reserve; the event reports it as `sentence`. */
function reserved(sentence: string): readonly Edit[] {
  return [
    { file: 'seeds/town-letter.txt', append: ' It reportedly sold mouldy rye bread.' },
    {
      file: 'content/sources/town-letter.mdx',
      replace: '80bfb435736b9a53124682b0754892fb25e14f662c3392746f73a498ba69b971',
      by: '3e0d48f505d99bf2e3a542d81164ae1668fadd54922ba56f925b1f8630f6c955',
    },
    {
      file: 'content/timeline/bakery-opens.mdx',
      replace: 'It sells rye bread.[^bread]\n',
      by: `It sells rye bread.[^bread]\n${sentence}[^mould]\n`,
    },
    {
      file: 'content/timeline/bakery-opens.mdx',
      append: '\n[^mould]: @town-letter "It reportedly sold mouldy rye bread"\n',
    },
  ];
}

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'qualifier-dropped',
      name: 'a sentence in other words takes over what its source only reports',
      fixture: 'bakery',
      edits: reserved('The bakery once sold mouldy rye bread.'),
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/bakery-opens.mdx:12:1',
          'Missing `reportedly` in `The bakery once sold mouldy rye bread.`, beside whose words it stands in every passage.',
          'Write the word as the source does, or say who leaves it open.',
        ),
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'what is left open behind a semicolon does not cover what stands before it',
      fixture: 'bakery',
      edits: reserved('The bakery once sold mouldy rye bread; whether it paid is open.'),
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/bakery-opens.mdx:12:1',
          'Missing `reportedly` in `The bakery once sold mouldy rye bread; whether it paid is open.`, beside whose words it stands in every passage.',
          'Write the word as the source does, or say who leaves it open.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'qualifier-dropped',
      name: 'a sentence in other words keeps the reserve of its source',
      fixture: 'bakery',
      edits: reserved('The letter believes that the bakery once sold mouldy rye bread.'),
    },
  ],
});
