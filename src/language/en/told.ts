/** What the engine tells readers in English. */

/** See `ToldWords`, which it is. */
export const enTold = {
  standsFor: 'stands here for',
  reasons: {
    headline: 'Headlines shorten what the text below them reports.',
    byline: 'It names the author or the publisher.',
    'read-more': 'It leads to other articles.',
    rhetoric: 'It is the author’s own opinion.',
    comments: 'It belongs to the readers’ comments.',
  },
} as const;
