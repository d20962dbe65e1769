/** The states of sentences, in English. */
export const states = {
  names: {
    cited: 'cited',
    computed: 'computed',
    editorial: 'editorial',
    waived: 'waived',
    uncited: 'uncited',
    signed: 'signed',
    open: 'open',
  },
  heads: {
    cited: 'Cited',
    computed: 'Computed',
    editorial: 'Editorial',
    waived: 'Waived',
    uncited: 'Uncited',
    signed: 'Signed',
    open: 'Open',
  },
  counted: {
    cited: '{n} cited',
    computed: '{n} computed',
    editorial: '{n} editorial',
    waived: '{n} waived',
    uncited: '{n} uncited',
    // Among those counted before.
    signed: '{n} signed by an editor',
    open: '{n} not yet signed',
  },
  meanings: {
    cited: 'A mark after the sentence leads to the words of a source.',
    computed: 'It prints a value that follows from facts, formulas or dates.',
    editorial: 'The editors’ own voice, marked as such where it appears.',
    uncited: 'None of these: while there is one, nothing is published.',
    signed:
      'It has words that its passages do not have: an editor has read it beside them and signed that it says no more than they do. The editors’ own sentences are signed, too.',
    open: 'One that nobody has signed yet.',
  },
} as const;

/** The method page, in English. */
export const method = {
  description: 'What is checked, and what is not promised.',
  counted: 'The dossier in numbers',
  counts: {
    sources: 'Archived sources',
    origins: 'Separate origins at most',
    passages: 'Passages cited',
    citations: 'Citations',
    waivers: 'Waivers',
  },
  again: 'Check it without us',
  programs: 'Two programs without dependencies, which share no code with the one that built these pages:',
  receipts: 'finds every cited passage in the archived documents.',
  counter: 'counts the sentences of every page and what they rest on.',
  contribute: 'Correct it, add to it',
  repository: '<a>The repository</a> explains how to add a source, an event or a figure.',
  rules: 'The rules',
  stops: 'stops publication',
  warns: 'warns',
  waivers: 'Waivers',
  noWaivers: 'No rule is waived anywhere.',
  waiverPart: '{title}: rules waived, each with its reason.',
  corrections: {
    title: 'Corrections',
    description: 'What was wrong in this dossier and has been put right, with the old and the new wording.',
    text: 'Each with its date, the old and the new wording, and the reason.',
    feed: 'New ones also come as an <a>Atom feed</a>.',
    suggest: 'Suggest a correction',
    none: 'Nothing has been corrected so far.',
    old: 'It said',
    now: 'It now says',
    taken: 'It was taken out.',
    gone: 'The page was removed.',
    moved: 'The page has moved to <a>{title}</a>.',
    released: 'Last release: {date}.',
    note: 'Corrected on {date}. It said: {said} {reason}',
    // What was said, as a sentence: with a full stop behind words that end with none.
    said: { whole: '“{words}”', part: '“{words}”.' },
  },
} as const;

/** The pages of the ledger, in English. */
export const ledger = {
  title: 'The sentence ledger',
  description: 'How many sentences of each page are cited, computed or the editors’ own.',
  section: 'The sentence ledger: {title}',
  sectionDescription: 'How many sentences of each page are cited, computed or the editors’ own: {title}.',
  of: { one: 'The ledger of {n} page', other: 'The ledger of {n} pages' },
  share: '{sentences} on {pages}, counted each time they are shown: {share}% are the editors’ own.',
  state: 'State',
  each: 'Each once',
  shown: 'As often as shown',
  editorialShare: 'Editorial share',
  signers: {
    one: '{n} statement, signed by {by}, the last on {date}',
    other: '{n} statements, signed by {by}, the last on {date}',
  },
  bySection: 'Sentences by section. Each section leads to its pages.',
  again:
    'The same sentences are counted again from the built pages alone, by a program that shares no code with the one that built them. Both counts must agree, sentence by sentence.',
  page: 'Page',
  explore: 'Explore: {title}',
} as const;

/** The page of the scores, in English. */
export const score = {
  title: 'How well the checks work',
  description:
    'Which errors, planted on purpose, the checks catch and which they miss, and how they do on text of others.',
  heading: 'What the checks catch',
  planted: 'Planted errors',
  text: 'A program plants single errors in copies of this dossier and runs the checks on each. None of them was ever published. Refused: nothing is published until the error is mended. Open: nothing is published until an editor has signed the sentence beside its passages.',
  none: 'Not measured yet.',
  sum: 'Of {errors}, {refusedShare} were refused and {openShare} held for an editor’s signature. Of {edits}, {harmlessRefused} were refused and {harmlessOpen} held.',
  old: 'The dossier has changed since this was measured.',
  errors: { one: 'Errors, {n} run', other: 'Errors, {n} runs' },
  harmless: 'Harmless edits, which no check may refuse',
  missed: 'What was not caught, and why',
  noneMissed: 'Every planted error was caught.',
  kind: 'Kind',
  made: 'Made',
  refused: 'Refused',
  open: 'Open',
  caught: 'Caught',
  share: 'Share refused',
  reason: '{edits}: {reason}',
} as const;

/** How the checks do on sentences that people elsewhere labelled, in English. */
export const outside = {
  title: 'Sentences that nobody here wrote',
  text: 'People elsewhere have labelled sentences as supported by passages or not. Each was checked as if it stood here and cited those passages.',
  measured: 'Measured on {date}.',
  old: 'The checks have changed since.',
  caption: 'Share refused or open, of the sentences labelled supported and of those labelled unsupported',
  set: 'Set',
  supported: 'Supported: refused',
  supportedOpen: 'Open',
  unsupported: 'Not supported: refused',
  unsupportedOpen: 'Open',
  balanced: 'Balanced accuracy',
  meaning:
    'Balanced accuracy is half the share of the unsupported that was refused and half the share of the supported that was not; chance gives one half.',
  tuned:
    'These parts of the sets were open to those who wrote the checks, and the checks were tuned on them: on other text they may do worse.',
  labels:
    'A sentence may be labelled supported because of something outside its passages, such as a headline; it is refused all the same, and that counts as a mistake here.',
  limits: 'The figures say how often the checks are right about such sentences, not that any sentence here is true.',
  sets: 'Where the sets come from, and what others have measured',
  otherwise: 'Others measured in other ways: their figures cannot be compared one by one with those above.',
  licence: 'Licence: {licence}',
  pairs: '{supported} supported and {unsupported} unsupported, {part}',
  published: 'Published, {measure}',
  unpublished: 'No published figure that we could cite.',
  sum: 'On {sets} that people elsewhere labelled, {least} to {most} of the unsupported sentences were refused and, wrongly, {fewest} to {highest} of the supported ones.',
} as const;
