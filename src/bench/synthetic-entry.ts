/** The entries of a made-up dossier: each an MDX file of its kind with three footnotes of one passage each. */
import { join } from 'node:path';
import {
  cratesOf,
  dateOf,
  gazetteQuayOf,
  gazetteSentence,
  inGroup,
  isAgreed,
  logSentences,
  nameOf,
  positions,
  quayOf,
  quotedWords,
  subjectOf,
  topicOf,
} from './synthetic-text.ts';

/** The two documents that report on an entry, by id of source. */
export interface Reports {
  readonly log: string;
  readonly gazette: string;
}

/** One file of content. */
export interface SyntheticFile {
  /** Path relative to the dossier's root. */
  readonly path: string;
  readonly text: string;
}

/** What every kind of entry has, and a plain site may have too: no component, no field of its own. */
export interface SyntheticProse {
  readonly title: string;
  readonly summary: string;
  /** Three sentences, a footnote behind each. */
  readonly body: string;
}

/** Title, summary and body of the `index`th entry. */
export function syntheticProse(index: number, { log }: Reports): SyntheticProse {
  const [first, second, third] = logSentences(index).map(withoutStop);
  const subject = subjectOf(index);
  const crates = `${String(cratesOf(index))} crates of sardines`;
  return {
    title: topicOf(index) === 'quay' ? `The ${subject}` : `The ${subject} at the quay ${quayOf(index)}`,
    summary: `The ${subject} ${topicOf(index) === 'quay' ? 'took' : 'brought'} ${crates}.`,
    body: `${first}.[^first]\n${second}.[^second]\n${third}.[^third]\n\n[^first]: @${log} "${first}"\n[^second]: @${log} "${second}"\n[^third]: @${log} "${third}"\n`,
  };
}

/** Id of the `index`th entry. */
export const idOf = (index: number): string => `entry-${String(index)}`;

/** The `index`th entry as a file of its kind. */
export function syntheticEntry(index: number, reports: Reports): SyntheticFile {
  const { title, summary, body } = syntheticProse(index, reports);
  const name = nameOf(index);
  const head = `title: ${title}\nsummary: ${summary}\n`;
  const evidence = evidenceOf(index, reports);
  const file = (folder: string, fields: string, more = ''): SyntheticFile => ({
    path: join('content', folder, `${idOf(index)}.mdx`),
    text: `---\n${fields}---\n\n${more}${body}`,
  });
  const topic = topicOf(index);
  switch (topic) {
    case 'boat':
      return file('actors', `name: ${name}\ntype: organisation\nrole: A boat\nsummary: ${summary}\n${evidence}`);
    case 'skipper':
      return file('actors', `name: ${name}\ntype: person\nrole: A skipper\nsummary: ${summary}\n${evidence}`);
    case 'quay':
      return file('places', `name: ${name}\n${coordinates(index)}summary: ${summary}\n${evidence}`);
    case 'chapter':
      return file(
        'chapters',
        `${head}figures: [${idOf(inGroup(index, positions.count))}]\n${atQuay(index)}${evidence}`,
      );
    case 'quote':
      return file('quotes', quoteFields(index, reports));
    case 'question':
      return file('questions', questionFields(index, reports), conclusion(index));
    case 'count':
    case 'charted count':
    case 'disputed count':
      return file('figures', countFields(index, reports), `<Fact id="${idOf(index)}" unit />\n\n`);
    case 'sum':
      return file('figures', sumFields(index, reports));
    case 'landing':
    case 'night landing':
      return file('timeline', `${head}${eventFields(index, reports)}${evidence}`);
  }
}

/** The words of a sentence without its full stop: a passage. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/u, '');
}

function evidenceOf(index: number, { log }: Reports): string {
  return `evidence:\n${passage(log, logSentences(index)[0])}`;
}

/** An item of a list of passages: the whole of `sentence`. */
function passage(source: string, sentence: string): string {
  return `  - source: ${source}\n    passage: ${withoutStop(sentence)}\n`;
}

// The map's bounds are those of the land that it draws; one quay of two is marked.
function coordinates(index: number): string {
  if (index % 40 !== positions.quay) return '';
  const latitude = (37.1 + (index % 97) / 20).toFixed(2);
  const longitude = (-8.8 + (index % 89) / 40).toFixed(2);
  return `coordinates:\n  latitude: ${latitude}\n  longitude: ${longitude}\n  from: Made up for measuring.\n`;
}

/** The quay that the sentences of the entry name. */
function atQuay(index: number): string {
  return `places: [${idOf(inGroup(index, positions.quay))}]\n`;
}

function eventFields(index: number, { log }: Reports): string {
  const { words, edtf } = dateOf(index);
  const night =
    topicOf(index) === 'night landing'
      ? `  label: Night of ${words}\n  night: true\n  from:\n    - source: ${log}\n      passage: the night of ${words}\n      after: The ${subjectOf(index)} brought ${String(cratesOf(index))} crates of sardines to the quay ${quayOf(index)} on\n`
      : '';
  const ids = (...at: readonly number[]) => at.map((position) => idOf(inGroup(index, position))).join(', ');
  const { count, skipper } = positions;
  return `date:\n  edtf: "${edtf}"\n  basis: stated\n${night}type: landing\n${atQuay(index)}actors: [${ids(skipper)}]\nfacts: [${ids(count)}]\n`;
}

function quoteFields(index: number, { log, gazette }: Reports): string {
  const variant = (source: string, words: string, sentence: string) =>
    `${passage(source, sentence)}    words: ${words}\n`;
  return `speaker: ${idOf(inGroup(index, positions.skipper))}\ntopic: The sea and the catch\n${atQuay(index)}variants:\n${variant(log, quotedWords(index, 'log'), logSentences(index)[2])}${variant(gazette, quotedWords(index, 'gazette'), gazetteSentence(index) ?? '')}`;
}

function questionFields(index: number, { log, gazette }: Reports): string {
  const subject = subjectOf(index);
  const logged = `The ${subject} brought ${String(cratesOf(index))} crates of sardines to the quay ${quayOf(index)}`;
  const seen = `The ${subject} was at the quay ${gazetteQuayOf(index)}`;
  const reading = (source: string, sentence: string, quay: string) =>
    `${passage(source, sentence)}    value: the quay ${quay}\n`;
  const relation = isAgreed(index) ? '' : 'relation: { kind: contradict, reason: It cannot have been at both. }\n';
  const summary = isAgreed(index)
    ? `The ${subject} was at the quay ${quayOf(index)}.`
    : `The ${subject} was at the quay ${quayOf(index)}, or at the quay ${gazetteQuayOf(index)}.`;
  return `title: The quay of the ${subject}\nquestion: At which quay was the ${subject}?\nsummary: ${summary}\n${relation}${atQuay(index)}readings:\n${reading(log, logged, quayOf(index))}${reading(gazette, seen, gazetteQuayOf(index))}`;
}

function conclusion(index: number): string {
  const words = isAgreed(index)
    ? 'The log and the gazette give the same quay'
    : 'Which of the two is right cannot be concluded';
  return `<Editorial>\n\n${words}: <Fact id="${idOf(index)}" />.\n\n</Editorial>\n\n`;
}

function countFields(index: number, { log, gazette }: Reports): string {
  const subject = subjectOf(index);
  const crates = cratesOf(index);
  const isDisputed = topicOf(index) === 'disputed count';
  const atLeast = isDisputed && !isAgreed(index);
  const reading = (source: string, sentence: string, value: number) =>
    `${passage(source, sentence)}    value: ${String(value)}\n`;
  const other = gazetteSentence(index);
  const readings = [
    reading(log, logSentences(index)[0], crates),
    ...(other === undefined
      ? []
      : [`${reading(gazette, other, atLeast ? crates + 2 : crates)}${atLeast ? '    qualifier: at least\n' : ''}`]),
  ];
  const summary = atLeast
    ? `The ${subject} brought ${String(crates)} crates of sardines, or at least ${String(crates + 2)}.`
    : `The ${subject} brought ${String(crates)} crates of sardines.`;
  const caption = topicOf(index) === 'charted count' ? `caption: ${logSentences(index)[0]}\n` : '';
  return `${figureHead(index, `The ${subject}`, `How many crates did the ${subject} bring?`, summary)}${atQuay(index)}${caption}${chartOf(index)}readings:\n${readings.join('')}`;
}

/** Bars beside the other counts of the group, or cells against the first of them. */
function chartOf(index: number): string {
  const count = idOf(inGroup(index, positions.count));
  const label = `    ${idOf(index)}: ${nameOf(index)}\n    ${count}: ${nameOf(inGroup(index, positions.count))}\n`;
  switch (topicOf(index)) {
    case 'charted count':
      return `chart:\n  type: cells\n  per: 10\n  with: [${count}]\n  labels:\n${label}`;
    case 'disputed count':
      return `chart:\n  with: [${count}, ${idOf(inGroup(index, positions.chartedCount))}]\n  labels:\n${label}`;
    default:
      return '';
  }
}

function sumFields(index: number, reports: Reports): string {
  const inputs = [positions.count, positions.chartedCount].map((position) => inGroup(index, position));
  const [first = 0, second = 0] = inputs;
  const subjects = `the ${subjectOf(first)} and the ${subjectOf(second)}`;
  const summary = `Crates of sardines that ${subjects} brought.`;
  const result = String(cratesOf(first) + cratesOf(second));
  const evidence = inputs.map((input) => passage(reports.log, logSentences(input)[0])).join('');
  return `${figureHead(index, `Crates of ${subjects}`, `How many crates did ${subjects} bring?`, summary)}formula:\n  expression: first + second\n  inputs:\n    first: ${idOf(first)}\n    second: ${idOf(second)}\n  result: ${result}\nevidence:\n${evidence}`;
}

function figureHead(index: number, title: string, question: string, summary: string): string {
  return `title: ${title}\nquestion: ${question}\nlabel: Crates\nsummary: ${summary}\nunit: { one: crate, many: crates }\nasOf: "2024"\ngroup: crates-${String(inGroup(index, 0))}\n`;
}
