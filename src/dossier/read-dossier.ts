/**
 * Reads a dossier root from disk into one value.
 *
 * Nothing stops it: every fault of form becomes a finding of the value, and a
 * fault in one file hides no other file.
 *
 * @example
 * const dossier = await readDossier('.');
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier, Waiver } from '../provenance/dossier.ts';
import { dossierConfigSchema, type DossierConfig } from '../provenance/entries/dossier-config.ts';
import { folderByKind, type Entry, type EntryKind } from '../provenance/entry.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf, type PlaceInFile } from '../provenance/place-in-file.ts';
import type { Source } from '../provenance/source.ts';
import { assemble } from './assemble.ts';
import { parseEntryFile, schemaFindings, type EntryFile, type EntryFileOf } from './entry-file.ts';
import { parseYaml } from './front-matter.ts';
import { readSource } from './read-source.ts';

const configFile = 'content/dossier.yaml';

// The order of kinds in the ledger and in dossier.json.
const kinds: readonly EntryKind[] = [
  'source',
  'page',
  'event',
  'figure',
  'chapter',
  'quote',
  'question',
  'actor',
  'place',
];

/** Reads the dossier in `root`, the folder that holds `content/` and `seeds/`. */
export async function readDossier(root: string): Promise<Dossier> {
  const findings: Finding[] = [];
  const unreadable = new Set<string>();
  const config = await readConfig(root, findings);
  const perKind = await Promise.all(kinds.map((kind) => readKind(root, kind, findings, unreadable)));
  const files = dropDuplicates(perKind.flat(), findings);
  const { sources, unrecorded } = await readSources(root, files, findings);
  const assembled = assemble(files, sources);
  const entries = [...assembled.entries.values()];
  const proseWaivers = new Map(files.map((file) => [file.file, file.prose.waivers]));
  return {
    config: config.value,
    configAt: config.at,
    sources,
    entries: assembled.entries,
    facts: assembled.facts,
    passages: assembled.passages,
    citations: entries.flatMap((entry) => entry.citations),
    statements: entries.flatMap((entry) => entry.statements),
    waivers: entries.flatMap((entry) => waiversOf(entry, proseWaivers.get(entry.file) ?? [])),
    unreadable,
    unrecorded,
    formFindings: [...findings, ...assembled.findings],
  };
}

async function readConfig(
  root: string,
  findings: Finding[],
): Promise<{ value: DossierConfig; at: (path: readonly (string | number)[]) => PlaceInFile }> {
  const fallback = { value: dossierConfigSchema.parse({ title: 'Untitled' }), at: () => startOf(configFile) };
  let text: string;
  try {
    text = await readFile(join(root, configFile), 'utf8');
  } catch {
    findings.push(
      fault(
        'entry-invalid',
        startOf(configFile),
        `Missing file \`${configFile}\`.`,
        'Write it with at least `title: …`, or point `--root` at the folder that holds `content/` and `seeds/`.',
      ),
    );
    return fallback;
  }
  const yaml = parseYaml(text, configFile);
  for (const { message, place } of yaml.errors)
    findings.push(fault('entry-invalid', place, `Unexpected YAML: ${message}.`, 'Correct the file.'));
  if (yaml.errors.length > 0) return fallback;
  const parsed = dossierConfigSchema.safeParse(yaml.value ?? {});
  if (parsed.success) return { value: parsed.data, at: yaml.at };
  findings.push(...schemaFindings(parsed.error, yaml, 'dossier.yaml'));
  return { ...fallback, at: yaml.at };
}

/** Names of the entry files below `folder`, sorted, with their path from there; none when there is no folder. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:mdx|ya?ml)$/u.test(name) && !/(?:^|\/)[._]/u.test(name))
      .sort();
  } catch {
    return [];
  }
}

async function readKind(
  root: string,
  kind: EntryKind,
  findings: Finding[],
  unreadable: Set<string>,
): Promise<EntryFile[]> {
  const folder = `content/${folderByKind[kind]}`;
  const names = await listFiles(join(root, folder));
  const files: EntryFile[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const parsed = parseEntryFile(kind, file, await readFile(join(root, file), 'utf8'));
    findings.push(...parsed.findings);
    if (parsed.entry) files.push(parsed.entry);
    else unreadable.add(`${folderByKind[kind]}/${parsed.slug}`);
  }
  return files.sort(byOrder);
}

function byOrder(a: EntryFile, b: EntryFile): number {
  const key = (file: EntryFile) => (file.kind === 'event' ? file.data.date.edtf : '');
  const order = (file: EntryFile) => ('order' in file.data ? file.data.order : 0);
  return order(a) - order(b) || compare(key(a), key(b)) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reports entries that share an id in their kind, facts that share a slug, sources that share a mark; keeps the first of each. */
function dropDuplicates(files: readonly EntryFile[], findings: Finding[]): EntryFile[] {
  const first = new Map<string, EntryFile>();
  return files.filter((file) => {
    const isFact = file.kind === 'figure' || file.kind === 'question';
    const keys = [
      { key: isFact ? `fact ${file.slug}` : `${file.kind} ${file.slug}`, what: `id \`${file.slug}\``, field: 'id' },
      ...(file.kind === 'source'
        ? [{ key: `mark ${file.data.mark}`, what: `mark \`${file.data.mark}\``, field: 'mark' }]
        : []),
    ];
    for (const { key, what, field } of keys) {
      const other = first.get(key);
      if (!other) continue;
      findings.push(
        fault(
          'id-duplicate',
          file.at([field]),
          `Unexpected ${what}, which \`${other.file}\` has already.`,
          'Rename one of the two.',
        ),
      );
      return false;
    }
    for (const { key } of keys) first.set(key, file);
    return true;
  });
}

async function readSources(
  root: string,
  files: readonly EntryFile[],
  findings: Finding[],
): Promise<{ sources: ReadonlyMap<string, Source>; unrecorded: string[] }> {
  const records = files.filter((file): file is EntryFileOf<'source'> => file.kind === 'source');
  const read = await Promise.all(records.map((record) => readSource(root, record)));
  for (const source of read) findings.push(...source.findings);
  const recorded = new Set(records.map((record) => record.data.file));
  const archived = await readdir(join(root, 'seeds')).catch(() => []);
  const unrecorded = archived.filter((name) => !recorded.has(name) && !name.startsWith('.')).sort();
  return {
    sources: new Map(read.map(({ source }) => [source.id, source])),
    unrecorded: unrecorded.map((name) => `seeds/${name}`),
  };
}

function waiversOf(entry: Entry, prose: EntryFile['prose']['waivers']): Waiver[] {
  const declared = Object.entries(entry.data.waive).map(([rule, reason]) => ({ rule, reason }));
  return [...declared, ...prose].map(({ rule, reason }) => ({ rule, reason, entry: entry.id }));
}
