/**
 * `npm run -s cite -- "fragment" [--source ID] [--name NAME] [--root DIR]`: finds words in the archive and prints the
 * ready citation. `--name` gives the passage a name in the record of its source; a terminal is asked for one.
 */
import { createInterface } from 'node:readline/promises';
import { readDossier } from '../dossier/read-dossier.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { locateFragment, type LocatedFragment } from '../provenance/locate.ts';
import { nearestPassage } from '../provenance/nearest.ts';
import type { Source } from '../provenance/source.ts';
import { formatCitation, nameOfFragment } from '../provenance/write-citation.ts';
import { readArguments } from './arguments.ts';
import { namePassage } from './record-names.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';
import { usesOf } from './uses.ts';

await runCommand(async () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { root: { type: 'string' }, source: { type: 'string' }, name: { type: 'string' } },
  });
  const fragment = positionals.join(' ').trim();
  if (fragment === '') throw new InvocationError('Missing fragment: npm run cite -- "some words of a source".');
  const root = dossierRoot(values.root);
  const dossier = await readDossier(root);
  const searched = [...dossier.sources.values()].filter(
    ({ id }) => values.source === undefined || id === values.source,
  );
  if (searched.length === 0)
    throw new InvocationError(
      `Unexpected source \`${values.source ?? ''}\`, expected one of ${[...dossier.sources.keys()].join(', ')}.`,
    );
  const places = locateFragment(searched, fragment);
  const [place, ...others] = places;
  if (!place || others.length > 0) {
    process.stderr.write(place ? formatPlaces(fragment, places) : formatMissing(fragment, searched));
    return 1;
  }
  process.stdout.write(formatPlace(place, dossier));
  const name = values.name ?? (await askName(place));
  if (name === undefined) return 0;
  const record = await namePassage(root, dossier, place, name);
  const { mark, frontMatter } = formatCitation(await again(root, place));
  process.stdout.write(`\nNamed in ${record}. From now on:\n\n${mark}\n\nevidence:\n${frontMatter}\n`);
  return 0;
});

/** The words with where they are cited already, and how to cite them. */
function formatPlace(place: LocatedFragment, dossier: Dossier): string {
  const { mark, footnote, frontMatter } = formatCitation(place);
  const uses = usesOf(place, dossier);
  return [
    `${place.source.record.name}, ${String(place.start)}-${String(place.end)}`,
    '',
    mark === '[^label]' ? `${mark}: ${footnote}` : mark,
    '',
    'evidence:',
    frontMatter,
    ...(uses.length === 0 ? ['', 'Nothing cites it yet.'] : ['', 'Cited already:', ...uses]),
    '',
  ].join('\n');
}

function formatPlaces(fragment: string, places: readonly LocatedFragment[]): string {
  const lines = places.map(
    ({ source, start, end }) =>
      `  ${source.id}  …${source.text.slice(Math.max(0, start - 30), end + 30).replaceAll('\n', ' ')}…\n`,
  );
  return `Unexpected fragment \`${fragment}\`, which stands in ${String(places.length)} places:\n${lines.join('')}Give more words, or \`--source ID\`.\n`;
}

function formatMissing(fragment: string, searched: readonly Source[]): string {
  const [nearest] = searched
    .flatMap((source) => nearestPassage(source, fragment) ?? [])
    .toSorted((a, b) => a.errors - b.errors);
  const hint =
    nearest === undefined
      ? 'Copy them from an archived document; spaces and quotation marks may differ, letters and digits may not.'
      : `Nearest is \`${nearest.exact.replaceAll('\n', ' ')}\` in ${nearest.source}.`;
  return `Missing words \`${fragment}\` in ${searched.map(({ id }) => id).join(', ')}.\n${hint}\n`;
}

/** Asks for a name where someone sits there and the words have none. */
async function askName(place: LocatedFragment): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY || nameOfFragment(place)?.isWhole === true) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await terminal.question('\nA name for these words, or Enter for none > ')).trim();
  terminal.close();
  return answer === '' ? undefined : answer;
}

/** The same place in the dossier as it is now. */
async function again(root: string, { source, start, end }: LocatedFragment): Promise<LocatedFragment> {
  const { sources } = await readDossier(root);
  return { source: sources.get(source.id) ?? source, start, end };
}
