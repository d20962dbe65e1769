/** What the documents of a made-up dossier say about each entry: names, numbers and sentences, the same on every run. */

/** What the `index`th entry is about. */
export type SyntheticTopic =
  | 'boat'
  | 'quay'
  | 'chapter'
  | 'quote'
  | 'question'
  | 'landing'
  | 'night landing'
  | 'skipper'
  | 'count'
  | 'charted count'
  | 'disputed count'
  | 'sum';

/** Three sentences that stand in a source and, word for word, in the body of an entry. */
export type Sentences = readonly [string, string, string];

/** Entries that belong together: they name each other's quay, skipper and counts. */
const entriesPerGroup = 20;

// Nine of twenty are events, as in a dossier that follows something day by day.
const topics: readonly SyntheticTopic[] = [
  'boat',
  'quay',
  'chapter',
  'count',
  'quote',
  'question',
  'landing',
  'landing',
  'landing',
  'night landing',
  'skipper',
  'quay',
  'charted count',
  'disputed count',
  'sum',
  'landing',
  'landing',
  'landing',
  'landing',
  'landing',
];

const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'ha', 'jo', 'ku', 'le', 'mi', 'na', 'po', 'ru', 'se', 'ti', 'va'];
const months = ['March', 'April', 'June', 'July', 'August', 'September', 'October', 'November'];
const monthNumbers = ['03', '04', '06', '07', '08', '09', '10', '11'];

/** What the entry is about. */
export function topicOf(index: number): SyntheticTopic {
  return topics[index % entriesPerGroup] ?? 'landing';
}

/** Index of the entry at `position` of the group that `index` is in. */
export function inGroup(index: number, position: number): number {
  return index - (index % entriesPerGroup) + position;
}

/** Positions in a group of the entries that others name. */
export const positions = { boat: 0, quay: 1, count: 3, skipper: 10, otherQuay: 11, chartedCount: 12 } as const;

/** A name of its own for each number below 65,536, of the same length for all: `Bacoduku`. */
export function nameOf(index: number): string {
  const name = [0, 4, 8, 12].map((shift) => syllables[(index >> shift) & 15] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How many crates the source counts for the entry. */
export function cratesOf(index: number): number {
  return 20 + (index % 400);
}

/** The day of the entry, in words and as EDTF. */
export function dateOf(index: number): { readonly words: string; readonly edtf: string } {
  const day = 1 + (index % 28);
  const month = index % months.length;
  return {
    words: `${String(day)} ${months[month] ?? ''} 2024`,
    edtf: `2024-${monthNumbers[month] ?? ''}-${String(day).padStart(2, '0')}`,
  };
}

/** Whether the second report of the entry's group says the same as the first. */
export function isAgreed(index: number): boolean {
  return Math.floor(index / entriesPerGroup) % 2 === 1;
}

/** The words of the skipper, as the log and as the gazette print them. */
export function quotedWords(index: number, document: 'log' | 'gazette'): string {
  const crates = String(cratesOf(index));
  return `the sea was calm and the catch of ${crates} crates was good for the ${document === 'log' ? 'season' : 'year'}`;
}

/** Whether the third sentence gives the words to the skipper of the group: those of quotations and of events. */
function isOfSkipper(index: number): boolean {
  return ['quote', 'landing', 'night landing'].includes(topicOf(index));
}

/** What the log says about the entry; it shares no ten words in a row with another document, and is a witness of its own. */
export function logSentences(index: number): Sentences {
  const subject = subjectOf(index);
  const crates = `${String(cratesOf(index))} crates of sardines`;
  const date = topicOf(index) === 'night landing' ? `the night of ${dateOf(index).words}` : dateOf(index).words;
  const did = topicOf(index) === 'quay' ? `took ${crates}` : `brought ${crates} to the quay ${quayOf(index)}`;
  const speaker = isOfSkipper(index)
    ? `skipper ${nameOf(inGroup(index, positions.skipper))}`
    : `clerk of the ${subject}`;
  return [
    `The ${subject} ${did} on ${date}.`,
    `Nearly ${String(5 + (index % 70))} people waited for the ${subject}, according to the office.`,
    `The ${speaker} said that “${quotedWords(index, 'log')}”.`,
  ];
}

/** What the gazette says about the entry; `undefined` for those that only the log knows. */
export function gazetteSentence(index: number): string | undefined {
  const subject = subjectOf(index);
  const crates = cratesOf(index);
  switch (topicOf(index)) {
    case 'quote':
      return `The skipper ${nameOf(inGroup(index, positions.skipper))} told the gazette that “${quotedWords(index, 'gazette')}”.`;
    case 'question':
      return `The ${subject} was at the quay ${gazetteQuayOf(index)} with ${String(crates)} crates of sardines, the gazette counted.`;
    case 'disputed count':
      return isAgreed(index)
        ? `The ${subject} brought ${String(crates)} crates of sardines, the gazette counted.`
        : `The ${subject} brought at least ${String(crates + 2)} crates of sardines, the gazette counted.`;
    default:
      return undefined;
  }
}

/** "boat Bacoduku": what the sentences of the entry are about. */
export function subjectOf(index: number): string {
  const topic = topicOf(index);
  return `${topic === 'quay' || topic === 'skipper' ? topic : 'boat'} ${nameOf(index)}`;
}

/** Name of the quay that the log gives. */
export function quayOf(index: number): string {
  return nameOf(inGroup(index, positions.quay));
}

/** Name of the quay that the gazette gives. */
export function gazetteQuayOf(index: number): string {
  return isAgreed(index) ? quayOf(index) : nameOf(inGroup(index, positions.otherQuay));
}
