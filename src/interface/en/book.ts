/** The book, in English. */
export const book = {
  title: 'The whole dossier',
  description: 'The whole dossier on one page, made for paper, with every cited passage as a numbered endnote.',
  pdf: 'This book as a PDF file',
  holds: 'What it holds',
  held: '{sentences}, {citations}, {passages}.',
  read: 'How to read it',
  numbers: 'Raised numbers lead to the endnotes, where the cited words are.',
  promise: 'They are found in the archived source, never verified as true.',
  address: 'Address',
  copyright: 'Copyright',
  contents: 'Contents',
  said: 'Said {date}',
  endnotes: 'Endnotes',
  note: 'Each note gives the exact words of a source, their mark, and their place in the archived document, counted in characters.',
  shortened: {
    one: 'Of {m} passages, {n} long one is shortened to its opening and closing words, because no page publishes a document whole; the mark leads to the pages that use it.',
    other:
      'Of {m} passages, {n} long ones are shortened to their opening and closing words, because no page publishes a document whole; the mark leads to the pages that use them.',
  },
  back: 'Back to note {n} in the text',
  use: 'Use {m} of note {n}',
  characters: 'characters {from}–{to}',
  noAddress: 'address unknown',
  wordings:
    'Wordings as printed. Words that <differ>differ</differ> between sources are bold; words that only one of them prints are <only>grey</only>.',
  unbound: {
    description: 'Why this dossier is not on one page, and where to find it.',
    text: 'A dossier of more than {n} entries is not put on one page, which would be too large to open or to print. Nor do its figures have pages to explore them on. Each page can be printed by itself: choose a section.',
  },
} as const;
