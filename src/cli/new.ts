/** `npm run new -- event|figure|quote|source … [--root DIR] [--option value]`: writes a valid new entry. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readDossier } from '../dossier/read-dossier.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { schemaByKind } from '../provenance/entries/schemas.ts';
import { folderOf } from '../provenance/entry.ts';
import { findNumbers } from '../provenance/number.ts';
import { quotedSpans } from '../provenance/quotation.ts';
import { locateFragment, type LocatedFragment } from '../provenance/locate.ts';
import { idSchema } from '../provenance/selector.ts';
import { disambiguate } from '../provenance/write-citation.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';

const kinds = ['event', 'figure', 'quote', 'source'] as const;
type NewKind = (typeof kinds)[number];

const usage = `npm run new -- event  SLUG --passage "words of a source" --date EDTF --type TYPE
npm run new -- figure SLUG --passage "words with the number" --unit inhabitants
npm run new -- quote  SLUG --passage "words with a quotation" --speaker ACTOR
npm run new -- source SLUG --file NAME-IN-SEEDS --mark M

Events, figures and quotations: --actors ID,ID --places ID,ID for whom and where they are about.
`;

interface Options {
  readonly passage?: string | undefined;
  readonly date?: string | undefined;
  readonly type?: string | undefined;
  readonly unit?: string | undefined;
  readonly speaker?: string | undefined;
  /** Ids joined by commas. */
  readonly actors?: string | undefined;
  readonly places?: string | undefined;
  readonly file?: string | undefined;
  readonly mark?: string | undefined;
}

function needed(options: Options, name: keyof Options): string {
  const value = options[name];
  if (value === undefined) throw new InvocationError(`Missing \`--${name}\`.\n${usage}`);
  return value;
}

/** The one place of `--passage` in the archive. */
function locate(dossier: Dossier, options: Options): LocatedFragment {
  const passage = needed(options, 'passage');
  const places = locateFragment(dossier.sources.values(), passage);
  const [place] = places;
  if (!place) throw new InvocationError(`Missing words \`${passage}\` in the archive: copy them from a document.`);
  if (places.length > 1)
    throw new InvocationError(
      `Unexpected passage \`${passage}\`, which stands in ${String(places.length)} places: give more words.`,
    );
  return place;
}

function selectorOf(place: LocatedFragment): { source: string; passage: string; after?: string } {
  return { source: place.source.id, passage: place.source.text.slice(place.start, place.end), ...disambiguate(place) };
}

/** Whom and where the entry is about; nothing where neither is given. */
function subjectsIn({ actors, places }: Options): Record<string, readonly string[]> {
  const idsOf = (list: string): readonly string[] => list.split(',').map((id) => id.trim());
  return {
    ...(places === undefined ? {} : { places: idsOf(places) }),
    ...(actors === undefined ? {} : { actors: idsOf(actors) }),
  };
}

/** Front matter of a new entry: valid, and true to its passage as far as a command can tell. */
async function frontMatter(
  kind: NewKind,
  dossier: Dossier,
  options: Options,
  root: string,
): Promise<Record<string, unknown>> {
  switch (kind) {
    case 'event': {
      const selector = selectorOf(locate(dossier, options));
      return {
        title: selector.passage,
        summary: selector.passage,
        date: { edtf: needed(options, 'date'), basis: 'stated' },
        type: needed(options, 'type'),
        ...subjectsIn(options),
        evidence: [selector],
      };
    }
    case 'figure': {
      const selector = selectorOf(locate(dossier, options));
      const [number] = findNumbers(selector.passage);
      if (!number) throw new InvocationError(`Missing number in \`${selector.passage}\`: cite the words that hold it.`);
      const unit = needed(options, 'unit');
      const asOf = dossier.sources.get(selector.source)?.record.published.value ?? options.date;
      if (asOf === undefined)
        throw new InvocationError(`Missing \`--date\`: source \`${selector.source}\` has no known date.`);
      return {
        title: selector.passage,
        question: `${unit}?`,
        label: unit,
        summary: selector.passage,
        unit: { one: unit, many: unit },
        asOf,
        ...subjectsIn(options),
        readings: [{ ...selector, value: number.value }],
      };
    }
    case 'quote': {
      const place = locate(dossier, options);
      const selector = selectorOf(place);
      const [words] = quotedSpans(selector.passage);
      if (!words)
        throw new InvocationError(
          `Missing quotation marks in \`${selector.passage}\`: cite the words with their marks.`,
        );
      return {
        speaker: needed(options, 'speaker'),
        topic: selector.passage.slice(words.start, words.end),
        ...subjectsIn(options),
        variants: [{ ...selector, words: selector.passage.slice(words.start, words.end) }],
      };
    }
    case 'source': {
      const file = needed(options, 'file');
      const bytes = await readFile(join(root, 'seeds', file)).catch(() => {
        throw new InvocationError(`Missing archived document \`seeds/${file}\`: put it there first.`);
      });
      const unknown = { value: null, known: 'unknown' };
      return {
        mark: needed(options, 'mark'),
        name: file,
        file,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        headline: unknown,
        publisher: unknown,
        author: unknown,
        published: unknown,
        address: unknown,
        lineage: { note: 'The document does not say where its reporting comes from.' },
      };
    }
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      passage: { type: 'string' },
      date: { type: 'string' },
      type: { type: 'string' },
      unit: { type: 'string' },
      speaker: { type: 'string' },
      actors: { type: 'string' },
      places: { type: 'string' },
      file: { type: 'string' },
      mark: { type: 'string' },
    },
  });
  const kind = kinds.find((candidate) => candidate === positionals[0]);
  if (!kind)
    throw new InvocationError(
      `Unexpected kind \`${positionals[0] ?? ''}\`, expected one of ${kinds.join(', ')}.\n${usage}`,
    );
  const slug = idSchema.safeParse(positionals[1]);
  if (!slug.success)
    throw new InvocationError(
      `Unexpected slug \`${positionals[1] ?? ''}\`, expected lower-case words joined by hyphens.\n${usage}`,
    );
  const root = dossierRoot(values.root);
  const dossier = await readDossier(root);
  const data = await frontMatter(kind, dossier, values, root);
  const checked = schemaByKind[kind].safeParse(data);
  if (!checked.success)
    throw new InvocationError(
      checked.error.issues.map((issue) => `Unexpected ${issue.path.join('.')}: ${issue.message}.`).join('\n'),
    );
  const file = join(root, 'content', folderOf(kind, dossier.config), `${slug.data}.mdx`);
  await mkdir(dirname(file), { recursive: true });
  try {
    // `wx` refuses to write over a file that is there.
    await writeFile(file, `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`, {
      flag: 'wx',
    });
  } catch {
    throw new InvocationError(`Unexpected file \`${file}\`: an entry of that name exists already.`);
  }
  process.stdout.write(`Wrote ${file}. Put it into your own words, then run \`npm run check\`.\n`);
  return 0;
});
