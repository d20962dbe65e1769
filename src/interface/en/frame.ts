/** What stands around the content of a page, in English. */
export const frame = {
  dossier: 'A sourced dossier',
  asOf: 'as of {date}',
  newest: 'As of {date}',
  skip: 'Skip to content',
  menu: 'Sections',
  promise: 'Found in the archived source, never verified as true.',
  rests: 'Every sentence but the editors’ own rests on words found in a source, or is not published.',
  checked: 'What is checked',
  newestSource: 'As of <b>{date}</b>, the date of the newest dated source.',
  book: 'All on one page, for print',
  ledger: 'Sentences on this page',
  report: 'Report an error',
  edit: 'Edit this page',
  repository: 'Repository and corrections',
  voice: 'in the editors’ own voice',
  note: 'Editors’ note',
  noteOf: 'Editors’ note: {text}',
  table: 'Table',
} as const;

/** The passages of a page and the marks that open them, in English. */
export const evidence = {
  heading: 'Evidence',
  beside: 'Show the sources’ words',
  away: 'Hide the sources’ words',
  showAll: { one: 'Show the passage', other: 'Show all {n} passages' },
  inSource: 'In the source',
  original: 'Live page',
  close: 'Close',
  supports: 'Supports {uses}',
  sentence: 'a sentence',
  signed: 'signed by an editor',
  restsOn: 'Rests on {marks}',
  notIn: 'words not in {marks}',
  quoted: '“{words}” in quotation marks',
  withMarks: '“{words}” with these quotation marks',
  absent: {
    one: '{source}: {words} is not in the archived text',
    other: '{source}: {words} are not in the archived text',
  },
  bare: { one: 'without quotation marks, {words} is', other: 'without quotation marks, {words} are' },
} as const;

/** The parts of a list, and the way from page to page, in English. */
export const parts = {
  label: 'Parts',
  onward: 'Parts before and after',
  before: 'Previous',
  next: 'Next',
  numbered: 'Part {n}',
  named: 'part {n}',
  of: 'part {n} of {m}',
  numberOf: '{n} of {m}',
  to: '{from} to {to}',
} as const;

/** Pages that are no section of the dossier, in English. */
export const elsewhere = {
  missing: {
    title: 'Not found',
    description: 'There is no page at this address.',
    code: '404',
    heading: 'There is no page at this address',
    text: 'It may have been renamed, or the link may have been cut short. <search>Search</search> for what it was about, or choose a section: everything in the dossier can be reached from here.',
  },
  gone: {
    description: 'A page that used to be here.',
    removed: 'This page was removed on {date}.',
    moved: 'This page moved to <a>{title}</a> on {date}.',
    corrections: 'This is recorded among the <a>corrections</a>.',
  },
} as const;
