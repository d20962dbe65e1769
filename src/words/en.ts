/** The words of the interface in English. */
export const en = {
  sections: {
    overview: { label: 'Overview', promise: 'What is known, what is disputed, what is open' },
    timeline: { label: 'Timeline', promise: 'What happened, by day and night' },
    figures: { label: 'Figures', promise: 'Every number, who gives it, as of when' },
    // Their label is the dossier's.
    chapters: { promise: 'The background, chapter by chapter' },
    quotes: { label: 'Quotes', promise: 'Who said what, in every wording printed' },
    actors: { label: 'Who', promise: 'People and organisations' },
    places: { label: 'Where', promise: 'Places, on a map and in a list' },
    differences: { label: 'Differences', promise: 'Where the sources do not say the same' },
    reports: { label: 'Who reports what', promise: 'Says it, answers otherwise, gives no answer' },
    sources: { label: 'Sources', promise: 'The archive, and how much of it is used' },
    method: { label: 'Method', promise: 'What is checked, and what is not promised' },
  },
} as const;
