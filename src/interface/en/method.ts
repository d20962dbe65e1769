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
    signed: '{n} of them signed by an editor',
    open: '{n} of them not yet signed',
  },
  meanings: {
    cited: 'A mark behind the sentence leads to the words of a source.',
    computed: 'It prints a value that follows from facts, formulas or dates.',
    editorial: 'The editors’ own voice, marked as such where it stands.',
    uncited: 'None of these: the build stops.',
    signed:
      'It has words that the passages do not have, or is the editors’ own: an editor read it beside its passages and signed that it says no more.',
    open: 'The same, and nobody has signed it yet.',
  },
} as const;

/** The method page, in English. */
export const method = {
  description: 'What is checked, and what is not promised.',
  counted: 'What this build counted',
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
  repository: '<a>The repository</a> says how a source, an event or a figure is added.',
  rules: 'The rules',
  stops: 'stops the build',
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
    now: 'It says now',
    taken: 'It was taken out.',
    gone: 'The page was removed.',
    moved: 'The page has moved to <a>{title}</a>.',
    released: 'Last release: {date}.',
    note: 'Corrected on {date}. It said: “{old}” {reason}',
  },
} as const;

/** The pages of the ledger, in English. */
export const ledger = {
  title: 'The sentence ledger',
  description: 'How many sentences of each page are cited, computed or the editors’ own.',
  section: 'The sentence ledger: {title}',
  sectionDescription: 'How many sentences of each page are cited, computed or the editors’ own: {title}.',
  of: { one: 'The ledger of {n} page', other: 'The ledger of {n} pages' },
  share: '{sentences} on {pages}, counted wherever they are shown: {share} % are the editors’ own.',
  state: 'State',
  each: 'each once',
  shown: 'as often as shown',
  editorialShare: 'Editorial share',
  bySection: 'Sentences by section. Each leads to its pages.',
  again:
    'The same sentences are counted again from the built pages alone, by a program that shares no code with the one that built them. Both counts must agree, sentence by sentence.',
  page: 'Page',
  explore: 'Explore: {title}',
} as const;

/** The pages of the planted errors, in English. */
export const score = {
  title: 'Planted errors',
  description: 'Which errors, planted on purpose, the checks catch and which they miss.',
  text: 'A program plants single errors in copies of this dossier and runs the checks on each. None of them was ever published.',
  none: 'Not measured yet.',
  sum: '{caughtShare} of {errors} caught, {refusedShare} of {edits} refused.',
  old: 'The dossier has changed since this was measured.',
  errors: { one: 'Errors, {n} run', other: 'Errors, {n} runs' },
  harmless: 'Harmless edits, which no check may refuse',
  missed: 'What was not caught, and why',
  noneMissed: 'Every planted error was caught.',
  kind: 'Kind',
  made: 'made',
  caught: 'caught',
  refused: 'refused',
  share: 'share',
  reason: '{edits}, {kind}: {reason}',
} as const;
