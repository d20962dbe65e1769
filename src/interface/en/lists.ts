/** The lists of the site, in English. */
export const lists = {
  partOf: '{text} of this part',
  timeline: {
    description: 'What happened and when, as far as the sources say.',
    order: 'Ordered by the earliest possible date, or by the latest where no earliest is known.',
    filter: { place: 'Place', type: 'Type', report: 'Reported by', certainty: 'Reported in' },
    cover: 'At a glance',
  },
  figures: {
    description: 'Numbers that the sources give: who gives each, how sure it is, as of when.',
    computed: '{n} of them computed',
  },
  chapters: {
    description: '{title}: {list}.',
    beside: 'Aside',
    besideCount: { one: '{n} aside', other: '{n} asides' },
  },
  quotes: {
    description: 'Who said what, in every wording that the sources print.',
    wordings:
      'Wordings as printed. Words that <differ>differ</differ> between sources are bold; words that <only>only one of them prints</only> have a dotted underline.',
    speaker: 'Speaker',
  },
  actors: {
    description: 'The people and organisations that the sources name, each with the entries that list it.',
    types: { person: 'People', organisation: 'Organisations', group: 'Groups and unnamed speakers' },
  },
  places: {
    description: 'The places that the sources name, on a map and in a list.',
    maybe: 'perhaps the same place as another',
    maybeAs: 'may be the same as {places}',
    noMap: 'not on the map',
    map: { one: 'Map of {n} place', other: 'Map of {n} places' },
    key: 'Filled: several reports name it. Dotted: one report, or one origin. Dashed: perhaps the same place.',
  },
  differences: {
    description: 'Every question that is asked of the sources, with who says what and who does not answer it.',
    several: { one: '{n} question with more than one answer', other: '{n} questions with more than one answer' },
    title: 'Answers compared',
    text: 'Each answer is shown with the sources that give it, under a red dashed line only where they contradict each other; its mark leads to the words. What can be concluded, and what cannot, is on the page of each question.',
    index: 'Questions',
    agreed: 'Where they agree',
    single: 'What one report or one origin says',
  },
  reports: {
    description: 'How each source answers each question, in words, and which sources give no answer.',
    questions: 'Questions',
    figures: 'Figures',
    range: 'sources {n} to {m}',
    numbered: '{block} {n} to {m}',
    here: '{n} of them here',
  },
  sources: {
    description: {
      one: 'The {n} archived document that this dossier rests on.',
      other: 'The {n} archived documents that this dossier rests on.',
    },
    archive: 'The archive',
    text: '{documents}, {origins}: sources that may share an origin count once.',
  },
} as const;

/** The pages of single entries, each by its kind, in English. */
export const pages = {
  event: {
    neighbours: 'Events',
    when: 'When',
    derived: 'How the date is derived',
    known: 'How the date is known',
    where: 'Where',
    who: 'Who is named',
    facts: 'Questions about it',
  },
  figure: { neighbours: 'Figures', silent: 'no answer here from {sources}', beyond: 'Beyond that' },
  question: { neighbours: 'Questions', events: 'Related events' },
  chapter: { neighbours: 'Chapters', figures: 'Figures of this chapter' },
  quote: {
    neighbours: 'Quotations',
    description: '{name}, {topic}: every wording that the sources print.',
    alone: 'Printed by one source',
    same: { one: 'The same words in {n} source', other: 'The same words in {n} sources' },
    differ: { one: '{n} wording', other: '{n} wordings; some words differ' },
    translated: { one: 'In {n} language', other: 'In {n} languages' },
    longer: { one: '{n} wording', other: '{n} wordings; one prints more than another' },
    apart: { one: '{n} part, printed by one source', other: '{n} parts, each printed by another source' },
    related: 'Related words',
  },
} as const;

/** The overview and what stands for a page elsewhere, in English. */
export const overview = {
  onward: 'Read on',
  found: 'found in the source, never verified as true',
} as const;

/** The feed of changes, in English. */
export const feed = {
  subtitle: 'Corrections, and the date of the newest source.',
  author: 'The editors of “{title}”',
  newest: '{title}, as of {date}',
  newestText: '{sources}; the newest dated one is of {date}.',
  correction: 'Correction of {date}',
  correctionText: 'It said: {said} It now says: {saysNow} {reason}',
  takenText: 'It said: {said} It was taken out. {reason}',
  goneText: 'The page “{old}” is gone. {reason}',
} as const;
