/** What is said of a source, in English. */
export const source = {
  of: 'Source {mark}',
  what: 'What',
  value: 'Value',
  how: 'How it is known',
  fields: {
    headline: 'Headline',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published',
    address: 'Address',
    file: 'Archived as',
    sha256: 'SHA-256',
  },
  known: {
    stated: 'stated in the document',
    matched: 'matched with a public page',
    inferred: 'inferred',
    unknown: 'left unknown',
  },
  dateKnown: { matched: '{date} (from a public page)', inferred: '{date} (inferred)', unknown: '{date} (unknown)' },
  undated: 'undated',
  unknown: 'Unknown',
  authorUnknown: 'Author unknown',
  origin: 'Origin',
  kept: 'kept byte for byte',
  hashed: 'computed from the archived bytes',
  lineage: 'Where its reporting comes from',
  kin: 'Counts once together with {sources}, as they may share an origin',
  caveats: 'Before you trust it',
  about: 'What is known about {name}, and every passage that the dossier cites from it.',
  order:
    'Each passage is listed under one page that uses it, not in the order of the document. The pages of this source show {n}% of its characters; longer passages are cut to their opening and closing words, and are whole where they are used.',
  use: '{sentences}: {n} cited, {m} set aside with a reason',
  unused: '{n} not used',
  cited: '{name}: cited passages',
  part: '{name}, cited passages, part {n}',
  citedLabel: 'Cited passages',
  citedPart: 'Passages that the dossier cites from {name}, part {n} of {m}.',
} as const;

/** What of a source is set aside, in English. */
export const setAside = {
  heading: 'What is not evidence, and why',
  kinds: {
    headline: 'Headline',
    byline: 'Byline',
    boilerplate: 'Boilerplate',
    rhetoric: 'Rhetoric',
    'read-more': 'Links to other articles',
    embed: 'Embedded post',
    comments: 'Comments',
  },
  unused: 'Left out',
} as const;

/** What is said not to stand in a source, in English. */
export const silences = {
  heading: 'What is said to be missing here',
  text: 'Where the dossier says what this document does not say, it lists words that could otherwise be here. The archived text was searched for them when this page was made: whole words, capital and small letters alike. Their absence does not show that no other words say the same.',
  unquoted: 'Without quotation marks, these words are here.',
} as const;
