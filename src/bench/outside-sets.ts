/** The public sets of labelled sentences that a score may be recorded for: where they come from, and what is published of them. */
import type { OutsideSet } from '../dossier/outside-score.ts';

/** What is known of a set beside its counts. */
export type KnownSet = Omit<OutsideSet, 'supported' | 'unsupported'>;

const leaderboard = {
  measure: 'balanced accuracy in percent',
  on: 'all its test pairs, with passages cut otherwise',
  citation: 'Leaderboard of LLM-AggreFact (Tang and others, 2024)',
  url: 'https://llm-aggrefact.github.io/',
};

const aggreFact = {
  measure: 'balanced accuracy in percent',
  citation: 'Tang and others, 2023, table 3',
  url: 'https://github.com/Liyan06/AggreFact',
};

const half = 'one half of its pairs';

/** By the word with which their files begin: `bump.dev.jsonl`. */
export const outsideSets: readonly KnownSet[] = [
  {
    id: 'bump',
    title: 'BUMP',
    about: 'sentences of news summaries, and copies into which a person put one error',
    part: half,
    citation: 'Ma and others, 2023',
    url: 'https://aclanthology.org/2023.acl-long.716/',
    licence: 'MIT, for the set',
    published: {
      measure: 'area under the ROC curve in percent',
      on: 'all its pairs of the first task, whole summaries against whole articles',
      citation: 'Ma and others, 2023, table of ROC AUC',
      url: 'https://github.com/dataminr-ai/BUMP',
      systems: [
        { name: 'QAFactEval', value: 71.5 },
        { name: 'DAE', value: 63.7 },
        { name: 'SummaC', value: 55.9 },
        { name: 'BLEU', value: 50.6 },
      ],
    },
  },
  {
    id: 'wice',
    title: 'WiCE',
    about: 'sentences of Wikipedia beside the pages that they cite',
    part: half,
    citation: 'Kamoi and others, 2023',
    url: 'https://github.com/ryokamoi/wice',
    licence: 'ODC-BY, for the annotations',
    published: {
      ...leaderboard,
      systems: [
        { name: 'Bespoke-MiniCheck-7B', value: 83 },
        { name: 'MiniCheck-Flan-T5-L', value: 72.2 },
        { name: 'AlignScore', value: 66 },
        { name: 'SummaC-ZS', value: 62.8 },
      ],
    },
  },
  {
    id: 'cliff-xsum',
    title: 'CLIFF, XSum',
    about: 'summaries of news by two programs, one sentence each, with their errors marked by people',
    part: half,
    citation: 'Cao and Wang, 2021, as in AggreFact',
    url: 'https://github.com/Liyan06/AggreFact',
    licence: 'none stated',
    published: {
      ...aggreFact,
      on: 'several sets together, this one among them',
      systems: [
        { name: 'DAE', value: 73.1 },
        { name: 'SummaC-Cv', value: 67 },
        { name: 'QAFactEval', value: 65.9 },
        { name: 'SummaC-ZS', value: 56.1 },
      ],
    },
  },
  {
    id: 'cliff-cnn',
    title: 'CLIFF, CNN/DailyMail',
    about: 'summaries of news by two programs, with their errors marked by people',
    part: half,
    citation: 'Cao and Wang, 2021, as in AggreFact',
    url: 'https://github.com/Liyan06/AggreFact',
    licence: 'none stated',
    published: {
      ...aggreFact,
      on: 'several sets together, this one among them',
      systems: [
        { name: 'SummaC-Cv', value: 70.3 },
        { name: 'SummaC-ZS', value: 63.3 },
        { name: 'QAFactEval', value: 61.6 },
        { name: 'DAE', value: 59.4 },
      ],
    },
  },
  {
    id: 'vitaminc',
    title: 'VitaminC',
    about: 'claims beside sentences of Wikipedia that support them, refute them or leave them open',
    part: 'one half of 400 of its pairs',
    citation: 'Schuster and others, 2021',
    url: 'https://github.com/TalSchuster/VitaminC',
    licence: 'as Wikipedia, else CC BY-SA 3.0',
  },
];
