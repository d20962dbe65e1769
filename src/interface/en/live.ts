/** What the live site shows an editor and no built page says, in English. */

const faults = {
  label: 'Faults in the dossier',
  here: 'This page',
  elsewhere: 'Elsewhere',
  anywhere: 'In the dossier',
  errors: { one: '{n} fault that stops the build', other: '{n} faults that stop the build' },
  warnings: { one: '{n} warning', other: '{n} warnings' },
  onPage: '{n} on this page',
  elsewhereToo: { one: '{n} more elsewhere in the dossier', other: '{n} more elsewhere in the dossier' },
  warning: '{rule}, a warning',
} as const;

const panel = {
  name: 'This page, for editors',
  close: 'Close',
  pick: 'Pick a sentence',
  pickHow: 'Alt and a click open a sentence at any time.',
  picking: 'Click a sentence to open it in your editor. Escape ends it.',
  opened: 'Opened in your editor: {place}',
  notFound: 'No statement of the dossier stands there.',
  faults: 'Faults',
  noFaults: 'No fault in the dossier.',
  statements: 'Statements',
  noStatements: 'This page shows no statement of the dossier.',
  ownFile: 'Of this page',
  otherFiles: 'From other entries',
  states: {
    faulty: 'with a fault',
    sources: 'in the sources’ words',
    signed: 'signed',
    computed: 'computed',
    own: 'editors’ own',
    open: 'open',
    waived: 'waived',
    uncited: 'without a source',
  },
  all: 'all',
  signedBy: 'Signed by {by}, {date}',
  openWords: 'Open words: {words}',
  unsigned: 'Nobody has signed it yet.',
  waives: 'Waives {rule}: {reason}',
  passages: { one: '{n} passage', other: '{n} passages' },
  behind: 'What it rests on',
  quoted: '“{words}”',
  isAbsent: 'does not say “{words}”',
  prints: 'Prints {fact}',
  unused: 'Not used',
  noneUnused: 'All that the sources of this page say is used, or set aside.',
  uncitedPassage: 'nothing cites it',
  namedUnused: 'named {name}, nothing cites it',
  setAside: 'set aside: {reason}',
  copy: 'Copy {mark}',
  copied: 'Copied: {text}',
} as const;

/** Faults, and the panel in the toolbar. */
export const live = { faults, panel } as const;
