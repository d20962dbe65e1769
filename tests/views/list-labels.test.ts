import { describe, expect, it } from 'vitest';
import { letterLabels, timeLabels } from '../../src/site/lists/labels.ts';

describe('timeLabels', () => {
  it.each([
    {
      title: 'years',
      days: [
        ['2019-03-02', '2021-12-30'],
        ['2022-01-01', '2022-05-05'],
      ],
      labels: ['2019 to 2021', '2022'],
    },
    {
      title: 'months',
      days: [
        ['2024-03-01', '2024-03-30'],
        ['2024-04-02', '2024-05-09'],
        ['2024-06-01', '2024-12-24'],
      ],
      labels: ['March 2024', 'April to May 2024', 'June to December 2024'],
    },
    {
      title: 'days',
      days: [
        ['2024-03-01', '2024-03-09'],
        ['2024-03-10', '2024-03-10'],
        ['2024-03-11', '2024-03-30'],
      ],
      labels: ['1–9 March 2024', '10 March 2024', '11–30 March 2024'],
    },
    {
      title: 'the coarsest that tells each end from its neighbour',
      days: [
        ['2021-01-01', '2024-03-01'],
        ['2024-03-02', '2024-03-02'],
        ['2024-03-03', '2024-05-01'],
      ],
      labels: ['2021 to 1 March 2024', '2 March 2024', '3 March–1 May 2024'],
    },
    {
      title: 'all that they cover, where they overlap',
      days: [
        ['2023-01-01', '2024-04-30'],
        ['2024-04-13', '2024-04-15'],
        ['2024-04-13', '2024-04-16'],
        ['2024-04-14', '2024-12-31'],
        ['2024-05-01', '2024-05-31'],
        ['2024-06-01', '2024-06-02'],
      ],
      labels: [
        '2023 to April 2024',
        '13–15 April 2024',
        '13–16 April 2024',
        '14 April–31 December 2024',
        'May 2024',
        'June 2024',
      ],
    },
    {
      title: 'one day, numbered',
      days: [
        ['2024-03-01', '2024-03-01'],
        ['2024-03-01', '2024-03-01'],
        ['2024-03-01', '2024-03-04'],
      ],
      labels: ['1 March 2024', '1 March 2024, 2', '1–4 March 2024'],
    },
  ] as const)('names parts by $title', ({ days, labels }) => {
    expect(timeLabels(days, 'en')).toEqual(labels);
  });
});

describe('letterLabels', () => {
  it.each([
    {
      title: 'single letters',
      names: [
        ['Adams', 'Bell'],
        ['Cruz', 'Diaz'],
        ['Evans', 'Evans'],
      ],
      labels: ['A to B', 'C to D', 'E'],
    },
    {
      title: 'as many letters as tell them apart',
      names: [
        ['Adams', 'Bell'],
        ['Berg', 'Cruz'],
      ],
      labels: ['A to Bel', 'Ber to C'],
    },
    {
      title: 'letters without their marks',
      names: [
        ['Émile', 'Evans'],
        ['Eve', 'Zoë'],
      ],
      labels: ['É to Eva', 'Eve to Z'],
    },
    {
      title: 'whole names where they are alike',
      names: [
        ['Port', 'Port'],
        ['Port', 'Quay'],
      ],
      labels: ['P to Port', 'Port to Q'],
    },
  ] as const)('names parts by $title', ({ names, labels }) => {
    expect(letterLabels(names)).toEqual(labels);
  });
});
