/**
 * Dossiers of any size about a fishing harbour that does not exist, without a
 * fault: what is measured is the checks, not the reporting.
 *
 * Of ten entries six are events, one each a figure, an actor, a place and a
 * chapter; each has three footnotes of one passage. Forty entries share a
 * source of 120 sentences.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// Marks of sources have one or two letters, which is enough for 28,000 entries.
const entriesPerSource = 40;
const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'ha', 'jo', 'ku', 'le', 'mi', 'na', 'po', 'ru', 'se', 'ti', 'va'];
const months = ['March', 'April', 'June', 'July', 'August', 'September', 'October', 'November'];

/** Writes a dossier of `entries` entries, a multiple of 40, to `root`. */
export async function writeSynthetic(root: string, entries: number): Promise<void> {
  const folders = [
    'seeds',
    ...['sources', 'timeline', 'figures', 'actors', 'places', 'policy', 'pages'].map((name) => join('content', name)),
  ];
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  const write = (file: string, text: string) => writeFile(join(root, file), text);
  await write(join('content', 'dossier.yaml'), 'title: A harbour\neventTypes:\n  landing: Landing\n');
  for (let source = 0; source * entriesPerSource < entries; source += 1) {
    const indexes = Array.from({ length: entriesPerSource }, (_, index) => source * entriesPerSource + index);
    const text = `${indexes.map((index) => sentencesOf(index).join(' ')).join('\n')}\n`;
    await write(join('seeds', `log-${String(source)}.txt`), text);
    await write(join('content', 'sources', `log-${String(source)}.mdx`), sourceRecord(source, text));
    await Promise.all(indexes.map((index) => write(...entryFile(index, source))));
  }
}

/** A name of its own for each number, of the same length for all: `Bacoduku`. */
function nameOf(index: number): string {
  const name = [0, 4, 8, 12].map((shift) => syllables[(index >> shift) & 15] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The three sentences that an entry and its source share. */
function sentencesOf(index: number): readonly [string, string, string] {
  const name = nameOf(index);
  const date = `${String(1 + (index % 28))} ${months[index % months.length] ?? ''} 2024`;
  const crates = String(20 + (index % 400));
  return [
    `The boat ${name} brought ${crates} crates of sardines to the northern quay on ${date}.`,
    `Nearly ${String(5 + (index % 70))} people waited for the boat ${name}, according to the harbour office.`,
    `The skipper of the ${name} said that “the sea was calm and the catch was good for the season”.`,
  ];
}

function sourceRecord(source: number, text: string): string {
  const mark = String.fromCharCode(65 + Math.floor(source / 26), 65 + (source % 26));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const datum = (value: string) => `  value: ${value}\n  known: stated\n`;
  const fields = ['headline: Log', 'publisher: Harbour office', 'author: The clerk', 'published: "2024-12-31"'];
  const known = fields.map((field) =>
    field.replace(/^(\w+): (.*)$/u, (_, name: string, value: string) => `${name}:\n${datum(value)}`),
  );
  return `---\nmark: ${mark}\nname: Log ${String(source)}\nfile: log-${String(source)}.txt\nsha256: ${sha256}\n${known.join('')}address:\n  value: null\n  known: unknown\nlineage:\n  note: The log of the harbour office.\n  mayShareOriginWith: []\n---\n`;
}

/** Path and text of one entry. */
function entryFile(index: number, source: number): [string, string] {
  const [first, second, third] = sentencesOf(index);
  const id = `log-${String(source)}`;
  const name = nameOf(index);
  const evidence = `evidence:\n  - source: ${id}\n    passage: ${first.slice(0, -1)}\n`;
  const body = `\n${first}[^first]\n${second}[^second]\n${third}[^third]\n\n[^first]: @${id} "${first.slice(0, -1)}"\n[^second]: @${id} "${second.slice(0, -1)}"\n[^third]: @${id} "${third.slice(0, -1)}"\n`;
  const file = (folder: string, fields: string): [string, string] => [
    join('content', folder, `entry-${String(index)}.mdx`),
    `---\n${fields}${evidence}---\n${body}`,
  ];
  const summary = `summary: The boat ${name} brought ${String(20 + (index % 400))} crates of sardines.\n`;
  const title = `title: The boat ${name} at the northern quay\n`;
  switch (index % 10) {
    case 0:
      return file('actors', `name: ${name}\ntype: organisation\nrole: A boat at the northern quay\n${summary}`);
    case 1:
      return file('places', `name: ${name}\n${summary}`);
    case 2:
      return file('policy', `${title}${summary}`);
    case 3:
      return file(
        'figures',
        `${title}question: How many crates did the boat ${name} bring?\nlabel: Crates\n${summary}unit: { one: crate, many: crates }\nasOf: "2024"\nreadings:\n  - source: ${id}\n    passage: ${String(20 + (index % 400))} crates\n    after: The boat ${name} brought\n    value: ${String(20 + (index % 400))}\n`,
      );
    default: {
      const month = ['03', '04', '06', '07', '08', '09', '10', '11'][index % 8] ?? '';
      const day = String(1 + (index % 28)).padStart(2, '0');
      return file(
        'timeline',
        `${title}${summary}date:\n  edtf: "2024-${month}-${day}"\n  basis: stated\ntype: landing\n`,
      );
    }
  }
}
