/** The page on which a figure is explored, and the way to it, in English. */
export const explore = {
  open: 'Explore',
  promise: 'each value with the words behind it; that page runs a script',
  how: 'With scripts on, use pointer, touch or keyboard: the arrow keys move from value to value, Home and End to the first and the last, Escape leaves the chart. Each value shows who says it, and in which words. Without scripts, picture and table say the same.',
  link: '{mark}: where {source} says it',
  says: 'Says {source}',
  // Printed by the script of the page.
  shown: '{some} of {all} values shown.',
  views: { both: 'Chart and table', chart: 'Chart', table: 'Table' },
  show: 'Show',
  from: 'From',
  none: 'No source is chosen.',
  figure: 'The figure',
} as const;

/** The words in charts, in English. */
export const charts = {
  spread: 'between the answers',
  square: '1 square = {counted}',
} as const;
