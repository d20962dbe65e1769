/** What an editor does with the invented document, in the order of `docs/editing.md`. */
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { openItems } from '../../../src/cli/open-items.ts';
import { changeSignatures } from '../../../src/cli/signatures.ts';
import type { ParseCache } from '../../../src/dossier/parse-dossier.ts';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import type { Dossier } from '../../../src/provenance/dossier.ts';
import { runCommand } from '../../cli/run-command.ts';

/** A statement that is true of the five documents, and the entry that says it. */
export interface Outdated {
  readonly entry: string;
  readonly text: string;
}

/** What the editors say in their own voice, and the document makes false. */
const own: readonly Outdated[] = [
  { entry: 'policy/proposed-law', text: 'No source gives the bill’s name or the date of a vote.' },
  { entry: 'pages/overview', text: 'In short, no report names a suspected person or tells of an arrest for the attacks.' },
  {
    entry: 'questions/how-many-prisons',
    text: 'Toulon and six others make seven, and “at least six” does not exclude seven: as worded, no count contradicts another.',
  },
  { entry: 'timeline/no-injuries-reported', text: 'The other documents say nothing either way.' },
  { entry: 'sources/occrp', text: 'The only one of the five documents that states publisher, author and date together.' },
  { entry: 'actors/cnn', text: 'CNN’s own report is not among the five documents.' },
];
const caption = 'The number of prisons hit, as Fixyanet, Caliber.Az and OCCRP give it.';
const figure = `---
title: Prisons hit
question: How many prisons were hit?
label: Prisons hit
summary: Fixyanet and Caliber.Az count seven prisons, OCCRP at least six.
unit: { one: prison, many: prisons }
asOf: "2025-04-16"
readings:
  - passage: fixyanet#seven
    value: 7
  - passage: caliber#seven
    value: 7
  - passage: occrp#wave
    value: 6
    qualifier: at least
caption: ${caption}
order: 10
---
`;

/** Of the eight statements that the document makes false, those that are to be read again; the others are told as faults. */
export const outdated: readonly Outdated[] = own;

const parsed: ParseCache = new Map();

/** Reads the copy in `root` as it is now; what has stayed as it was is not parsed again. */
export const readCopy = (root: string): Promise<Dossier> => readDossier(root, parsed);

const fileOf = (root: string, entry: string): string => join(root, 'content', `${entry}.mdx`);
const editorial = (text: string): string => `\n<Editorial>\n\n${text}\n\n</Editorial>\n`;

/** As before the first release: what a correction asks of an editor has tests of its own. */
export async function forgetReleases(root: string): Promise<void> {
  await rm(join(root, 'content', 'released.jsonl'), { force: true });
  const file = join(root, 'content', 'dossier.yaml');
  const config = parseDocument(await readFile(file, 'utf8'));
  config.delete('corrections');
  await writeFile(file, config.toString());
}

/** Lets the dossier in `root` say what the document will make false. */
export async function sayOutdated(root: string): Promise<void> {
  for (const { entry, text } of own) await appendFile(fileOf(root, entry), editorial(text));
  await writeFile(fileOf(root, 'figures/prisons-hit'), figure);
}

/** Signs all that is open and takes out what nothing needs any more, as nobody should outside a test. */
export async function signAll(root: string): Promise<void> {
  const dossier = await readCopy(root);
  const needed = new Set([...dossier.reviews.values()].map(({ hash }) => hash));
  const open = openItems(dossier);
  await changeSignatures(root, (signatures) => {
    for (const hash of signatures.keys()) if (!needed.has(hash)) signatures.delete(hash);
    for (const { hash } of open) signatures.set(hash, { by: 'A test', date: '2025-04-19' });
  });
}

/** Replaces `from`, which stands once in the file of an entry. */
async function edit(root: string, entry: string, from: string, to: string): Promise<void> {
  const parts = (await readFile(fileOf(root, entry), 'utf8')).split(from);
  if (parts.length !== 2) throw new Error(`Expected \`${from}\` once in ${entry}.`);
  await writeFile(fileOf(root, entry), parts.join(to));
}

const bomb =
  'a petrol bomb was thrown at the gatehouse of Corbas prison, near Lyon, in the early hours of Thursday, April 17';
const nine = 'At least nine French prisons have been attacked since the weekend, the prisons administration said on Thursday';

/** Archives the document and adds what it tells; gives back what each command printed. */
export async function addDocument(root: string, document: string): Promise<readonly string[]> {
  const printed: string[] = [];
  const run = async (command: Parameters<typeof runCommand>[0], ...args: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await runCommand(command, [...args, '--root', root]);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    printed.push(stdout);
  };
  await run('new', 'source', document, '--name', 'Rhône Courier');
  await run('cite', nine, '--name', 'nine');
  await run('cite', bomb, '--name', 'bomb');
  await run(
    ...(['new', 'place', '--passage', bomb, '--name', 'Corbas', '--latitude', '45.67', '--longitude', '4.9'] as const),
    ...['--coordinates-from', 'Invented for a test.', '--summary', 'A petrol bomb was thrown at the gatehouse of Corbas prison, near Lyon.'],
  );
  await run(
    ...(['new', 'event', 'petrol-bomb-at-corbas', '--passage', bomb, '--title', 'A petrol bomb at Corbas prison'] as const),
    ...['--type', 'attack', '--places', 'corbas', '--date', '2025-04-17'],
    ...['--derivation', 'The report, dated 18 April 2025, names the day without a year; that Thursday is 17 April 2025.'],
  );
  await run(
    ...(['new', 'event', 'two-men-arrested', '--title', 'Two men arrested in Marseille'] as const),
    ...['--passage', 'police in Marseille arrested two men, aged 19 and 22, on suspicion of having burned a guard\'s motorbike'],
    ...['--type', 'investigation', '--places', 'marseille', '--date', '2025-04'],
    ...['--derivation', 'The report is dated 18 April 2025, and its sentence gives no day.'],
  );
  await run(
    ...(['new', 'actor', '--passage', 'said Claire Vasseur, regional secretary of the union UFAP in Lyon'] as const),
    ...['--name', 'Claire Vasseur', '--type', 'person', '--role', 'Regional secretary of the union UFAP in Lyon'],
    ...['--summary', 'Claire Vasseur is regional secretary of the union UFAP in Lyon.'],
  );
  await run(
    ...(['new', 'figure', 'telegram-subscribers', '--title', 'Subscribers of a channel', '--label', 'Subscribers'] as const),
    ...['--passage', 'Its channel on Telegram, which had about 1,200 subscribers, was taken down on Wednesday evening'],
  );
  for (const [entry, from, to] of edits) await edit(root, entry, from, to);
  return printed;
}

/** What is changed by hand: a reading that disagrees, in a question and a figure, a second wording, a paragraph, the record. */
const edits: readonly (readonly [entry: string, from: string, to: string])[] = [
  ['questions/how-many-prisons', 'kind: precision\n', 'kind: contradict\n'],
  [
    'questions/how-many-prisons',
    '“at least six” and “several” leave room for seven: no count rules out another."',
    '“at least six” leaves room for seven, but “at least nine” does not."',
  ],
  [
    'questions/how-many-prisons',
    'readings:\n',
    'readings:\n  - passage: rhone-courier#nine\n    value: At least nine\n',
  ],
  ['questions/how-many-prisons', '  - occrp#sunday\n---', '  - occrp#sunday\n  - rhone-courier#nine\n---'],
  [
    'figures/prisons-hit',
    'readings:\n',
    'readings:\n  - passage: rhone-courier#nine\n    value: 9\n    qualifier: at least\n',
  ],
  ['figures/prisons-hit', 'OCCRP at least six.', 'OCCRP at least six, Rhône Courier at least nine.'],
  [
    'quotes/darmanin-will-not-give-in',
    'variants:\n',
    `variants:
  - words: We will not give in to intimidation
    source: rhone-courier
    passage: We will not give in to intimidation
    antecedent: Justice Minister Gérald Darmanin, who visited Toulon on Tuesday, said the attackers were allegedly paid by traffickers. "We have hit them where it hurts, and they are answering," he told reporters
    channel: told reporters
`,
  ],
  [
    'policy/proposed-law',
    '## How far it has come\n\n',
    `## How far it has come

The Senate had already approved the bill against drug trafficking, Rhône Courier reports.[^senate]

[^senate]: @rhone-courier "The Senate had already approved the bill against drug trafficking, which would create a national prosecutor's office for organised crime; deputies in the National Assembly are expected to hold a final vote on 29 April"

`,
  ],
  [
    'sources/rhone-courier',
    'notEvidence:\n',
    `unused:
  - passage: Vehicles were burned outside jails
    through: raked with gunfire from an automatic rifle.
    reason: Other reports tell of it.
  - passage: The device failed to ignite and no one was hurt.
    reason: Left out of this test.
  - passage: '"They want patrols, not speeches."'
    reason: Left out of this test.
  - passage: The attacks have been claimed by a group
    through: '"French Prisoners'' Rights Defense".'
    reason: Other reports tell of it.
  - passage: Justice Minister Gérald Darmanin, who visited Toulon
    through: he told reporters.
    reason: Other reports tell of it.
  - passage: He has asked for 60 million euros
    through: according to his ministry.
    reason: Left out of this test.
  - passage: Critics, among them the prison observatory OIP
    through: have not ruled out copycats.
    reason: Left out of this test.
notEvidence:
`,
  ],
];

/** Puts right what the document has made false; the caption and the day of the figure are told as faults. */
export async function putRight(root: string): Promise<void> {
  for (const { entry, text } of own) await edit(root, entry, editorial(text), '');
  await edit(root, 'figures/prisons-hit', caption, 'The number of prisons hit, as each report gives it.');
  await edit(root, 'figures/prisons-hit', '2025-04-16', '2025-04-18');
  const silences = ['fixyanet', 'caliber', 'sofx', 'occrp'].map((source) => `; @${source} without "Nancy"`);
  await edit(root, 'sources/rbc-ukraine', ', a place that the other reports do not name', '');
  await edit(root, 'sources/rbc-ukraine', silences.join(''), '');
  await edit(root, 'questions/injuries', '; the other reports say nothing about it', '');
  const absent = ['fixyanet', 'caliber', 'rbc-ukraine', 'occrp'].map((source) => `  - source: ${source}\n    without: 'injuries'\n`);
  await edit(root, 'questions/injuries', `evidence:\n${absent.join('')}`, '');
  // The new document names these two places as well.
  const silent = (words: string, ...sources: readonly string[]): string =>
    sources.map((source) => `; @${source} without "${words}"`).join('');
  await edit(root, 'places/nancy', 'RBC-Ukraine alone names', 'RBC-Ukraine names');
  await edit(root, 'places/nancy', silent('Nancy', 'fixyanet', 'caliber', 'sofx', 'occrp'), '');
  await edit(root, 'places/toulon', 'SOFX alone names', 'SOFX names');
  await edit(root, 'places/toulon', silent('Farlede', 'fixyanet', 'caliber', 'rbc-ukraine', 'occrp'), '');
  // Of these it is silent, too.
  for (const [entry, last] of [
    ['sources/caliber', '; @occrp without "FO Justice"'],
    ['sources/fixyanet', '; @occrp without "ammo"'],
    ['questions/marseille-what-happened', '; @occrp without "attempted"'],
    ['questions/marseille-what-happened', '  - source: occrp\n    without: attempted\n'],
    ['timeline/marseille-attempted-arson', '  - source: occrp\n    without: attempted\n'],
  ] as const)
    await edit(root, entry, last, `${last}${last.replace('occrp', 'rhone-courier')}`);
}
