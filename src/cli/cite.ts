/** `npm run cite -- "fragment" [--root DIR] [--source ID]`: finds words in the archive and prints the ready citation. */
import { parseArgs } from 'node:util';
import { readDossier } from '../dossier/read-dossier.ts';
import { locateFragment } from '../provenance/locate.ts';
import { formatCitation } from '../provenance/write-citation.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string' }, source: { type: 'string' } },
  });
  const fragment = positionals.join(' ').trim();
  if (fragment === '') throw new InvocationError('Missing fragment: npm run cite -- "some words of a source".');
  const { sources } = await readDossier(dossierRoot(values.root));
  const searched = [...sources.values()].filter((source) => values.source === undefined || source.id === values.source);
  if (searched.length === 0)
    throw new InvocationError(
      `Unexpected source \`${values.source ?? ''}\`, expected one of ${[...sources.keys()].join(', ')}.`,
    );
  const places = searched.flatMap((source) => locateFragment(source, fragment));
  const [place, ...others] = places;
  if (!place) {
    process.stderr.write(
      `Missing words \`${fragment}\` in ${searched.map((source) => source.id).join(', ')}.\nCopy them from an archived document; spaces and quotation marks may differ, letters and digits may not.\n`,
    );
    return 1;
  }
  if (others.length > 0) {
    process.stderr.write(`Unexpected fragment \`${fragment}\`, which stands in ${String(places.length)} places:\n`);
    for (const found of places)
      process.stderr.write(
        `  ${found.source.id}  …${found.source.text.slice(Math.max(0, found.start - 30), found.end + 30).replaceAll('\n', ' ')}…\n`,
      );
    process.stderr.write('Give more words, or `--source ID`.\n');
    return 1;
  }
  const { footnote, frontMatter } = formatCitation(place);
  process.stdout.write(
    `${place.source.record.name}, ${String(place.start)}-${String(place.end)}\n\n[^label]: ${footnote}\n\nevidence:\n${frontMatter}\n`,
  );
  return 0;
});
