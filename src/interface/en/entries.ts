/** The pages of single entries, in English. */
export const entries = {
  alsoPrinted: 'also printed as {names}',
  together: 'Named in the same events',
  ownWords: 'As quoted',
  quotesOfOthers: 'Quotations of others',
  quotations: 'Quotations',
  facts: 'Questions and figures',
  chapters: 'In the chapters',
  maybeSame: 'May be the same place as {places}; the sources leave it open',
  maybeIs: 'May be the same as {names}; the sources leave it open',
  citeThis: 'Cite this',
  citeSentence:
    'To cite one sentence, tap the mark after it: under “Supports” is a link to the sentence’s own address.',
  asOfSource: ', as of {date}',
  chapterSentences: '{sentences} from {sources}',
  notAmong: 'No answer here from {sources}',
  computation: 'How it is computed',
  rounded: 'Rounded from {value}',
} as const;

/** The data of a figure as a table, in English. */
export const readings = {
  table: 'Table of the data',
  figure: 'Figure',
  value: 'Value',
  source: 'Source',
  reported: 'Reported',
  computed: 'computed, see the formula',
} as const;
