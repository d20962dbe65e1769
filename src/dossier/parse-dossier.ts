/**
 * The files of a dossier as one value.
 *
 * Nothing stops it: every fault of form becomes a finding of the value, and a
 * fault in one file hides no other file.
 */
import { compareText } from '../provenance/compare-text.ts';
import type { Addresses, Dossier, Waiver } from '../provenance/dossier.ts';
import { dossierConfigSchema, type DossierConfig } from '../provenance/entries/dossier-config.ts';
import { entryKinds, fixedFolders, folderOf, type Entry, type EntryKind } from '../provenance/entry.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf, type PlaceInFile } from '../provenance/place-in-file.ts';
import { idSchema } from '../provenance/selector.ts';
import type { Source } from '../provenance/source.ts';
import { reviewOf } from '../relations/review.ts';
import { addressesOf } from '../site-map/site-map.ts';
import { assemble } from './assemble.ts';
import {
  invisibleFindings,
  parseEntryFile,
  schemaFindings,
  yamlFindings,
  type EntryFile,
  type EntryFileOf,
  type ParsedFile,
} from './entry-file.ts';
import { decodeText } from './decode-text.ts';
import { parseYaml } from './placed-yaml.ts';
import { lineIndex } from './line-index.ts';
import { parseSource } from './parse-source.ts';
import type { DossierFiles } from './read-files.ts';
import { parseRelease, releaseFile } from './release-file.ts';
import { parseScores, scoreFile } from './score-file.ts';
import { parseSignatures, signatureFile } from './signature-file.ts';

const configFile = 'content/dossier.yaml';
const ownFiles: ReadonlySet<string> = new Set([configFile, scoreFile, signatureFile, releaseFile]);

/** The place of each kind in the ledger and in dossier.json. */
const places = {
  source: 0,
  page: 1,
  event: 2,
  figure: 3,
  chapter: 4,
  quote: 5,
  question: 6,
  actor: 7,
  place: 8,
} as const satisfies Record<EntryKind, number>;
const kinds = entryKinds.toSorted((a, b) => places[a] - places[b]);

/** Parsed files by path, text and language of the dossier, kept between runs over nearly the same files. Never results: those are judged anew. */
export type ParseCache = Map<string, { readonly text: string; readonly language: string; readonly parsed: ParsedFile }>;

/** Parses and puts together `files`; pure. */
export function parseDossier(input: DossierFiles, cache: ParseCache = new Map()): Dossier {
  const findings: Finding[] = [];
  const unreadable = new Set<string>();
  const config = parseConfig(input.content.get(configFile), input, findings);
  const addresses = addressesOf(config.value);
  const folders = kinds.map((kind): Folder => ({ kind, path: `content/${folderOf(kind, config.value)}/` }));
  findings.push(...(input.findings ?? []), ...fileNames(input, folders), ...folderFindings(config, addresses));
  for (const { file } of input.findings ?? []) addUnreadable(file, folders, unreadable);
  // What refers to a file by the name that it should have is not wrong, too.
  for (const { file, rule } of findings)
    if (rule === 'file-invalid') addUnreadable(properName(file), folders, unreadable);
  const perKind = folders.map((folder) =>
    parseKind(input, folder, { cache, language: config.value.language }, findings, unreadable),
  );
  const signed = parseSignatures(input.content.get(signatureFile));
  const released = parseRelease(input.content.get(releaseFile));
  findings.push(...strayFiles(input, folders), ...scoreFindings(input), ...signed.findings, ...released.findings);
  const files = dropDuplicates(perKind.flat(), findings);
  const { sources, unrecorded } = parseSources(input, files, findings, config.value.language);
  const assembled = assemble(files, sources, { config: config.value, addresses });
  const entries = [...assembled.entries.values()];
  const proseWaivers = new Map(files.map((file) => [file.file, file.prose.waivers]));
  return withReviews({
    config: config.value,
    addresses,
    configAt: config.at,
    sources,
    entries: assembled.entries,
    facts: assembled.facts,
    passages: assembled.passages,
    citations: entries.flatMap((entry) => entry.citations),
    statements: entries.flatMap((entry) => entry.statements),
    waivers: entries.flatMap((entry) => waiversOf(entry, proseWaivers.get(entry.file) ?? [])),
    signatures: signed.signatures,
    release: released.release,
    unreadable,
    unrecorded,
    formFindings: [...findings, ...assembled.findings],
  });
}

/** The dossier with its reviews, found when they are first asked for. By itself: it must not keep the files it is made of. */
function withReviews(dossier: Omit<Dossier, 'reviews'>): Dossier {
  let reviews: Dossier['reviews'] | undefined;
  return {
    ...dossier,
    get reviews() {
      return (reviews ??= reviewOf(this));
    },
  };
}

interface PlacedConfig {
  readonly value: DossierConfig;
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
}

/** A folder of `content/` and the kind of entry that it holds. */
interface Folder {
  readonly kind: EntryKind;
  /** With a slash at the end: `content/figures/`. */
  readonly path: string;
}

/** The id that an entry in `file` has: `figures/boats`. */
function idOf(file: string): string {
  return file.slice('content/'.length, -'.mdx'.length);
}

/** Enters the id that an entry in `file` would have, so that references to it are not also reported. */
function addUnreadable(file: string, folders: readonly Folder[], unreadable: Set<string>): void {
  if (folders.some(({ path }) => isEntry(file, path))) unreadable.add(idOf(file));
}

/** A path with its name as ids are written: `garca island.mdx` as `garca-island.mdx`. */
function properName(file: string): string {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)\.mdx$/u.exec(file) ?? [];
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${folder}${plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}.mdx`;
}

// Names that Windows keeps for devices, with any ending.
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Entries whose names could not be the last part of an address on every machine: the rule of ids holds for them. */
function fileNames({ content }: DossierFiles, folders: readonly Folder[]): Finding[] {
  return [...content.keys()].flatMap((file) => {
    const folder = folders.find(({ path }) => isEntry(file, path));
    if (folder === undefined) return [];
    const name = file.slice(folder.path.length, -'.mdx'.length);
    if (idSchema.safeParse(name).success && !deviceName.test(name)) return [];
    const message = `Unexpected file name \`${name}.mdx\`, expected lower-case letters and digits joined by hyphens, 100 at most.`;
    return [fault('file-invalid', startOf(file), message, 'Rename the file: its name is the address of its page.')];
  });
}

type ParsedConfig = Omit<DossierConfig, 'chaptersFolder'> & { readonly chaptersFolder?: string | undefined };

/** The folder of chapters where `dossier.yaml` names none: the only one with entries that holds no other kind. */
function chaptersFolderIn(files: Iterable<string>): string {
  const others = [...files].flatMap((file) => {
    const [, folder = '', name] = file.split('/');
    return name?.endsWith('.mdx') === true && !fixedFolders.includes(folder) ? folder : [];
  });
  const [only, ...further] = new Set(others);
  return only === undefined || further.length > 0 ? 'chapters' : only;
}

/** A folder of chapters whose address is that of something else. */
function folderFindings({ value: { chaptersFolder }, at }: PlacedConfig, { taken }: Addresses): Finding[] {
  if (!taken.has(chaptersFolder) && !fixedFolders.includes(chaptersFolder)) return [];
  const message = `Unexpected folder \`${chaptersFolder}\` of chapters, whose address is that of another page of the site.`;
  return [fault('entry-invalid', at(['chaptersFolder']), message, 'Name another folder, and rename it in `content/`.')];
}

function parseConfig(text: string | undefined, input: DossierFiles, findings: Finding[]): PlacedConfig {
  const placed = (value: ParsedConfig, at: PlacedConfig['at']): PlacedConfig => ({
    value: { ...value, chaptersFolder: value.chaptersFolder ?? chaptersFolderIn(input.content.keys()) },
    at,
  });
  const fallback = placed(dossierConfigSchema.parse({ title: 'Untitled' }), () => startOf(configFile));
  if (text === undefined) {
    // What could not be read is told already.
    if (input.findings?.some(({ file }) => file === configFile || file === 'content')) return fallback;
    const hint =
      'Write it with at least `title: …`, or point `--root` at the folder that holds `content/` and `seeds/`.';
    findings.push(fault('entry-invalid', startOf(configFile), `Missing file \`${configFile}\`.`, hint));
    return fallback;
  }
  const yaml = parseYaml(text, configFile);
  findings.push(...invisibleFindings(text, lineIndex(text, configFile)), ...yamlFindings(yaml));
  if (yaml.errors.length > 0) return fallback;
  const parsed = dossierConfigSchema.safeParse(yaml.value ?? {});
  if (parsed.success) return placed(parsed.data, yaml.at);
  findings.push(...schemaFindings(parsed.error, yaml, 'dossier.yaml', dossierConfigSchema));
  return { ...fallback, at: yaml.at };
}

/** Whether `file` is an entry of the kind that `folder` holds: an MDX file directly in it. */
function isEntry(file: string, folder: string): boolean {
  return file.startsWith(folder) && file.endsWith('.mdx') && !file.slice(folder.length).includes('/');
}

/** Files of `content/` that nothing would read: each would vanish from the site without a word. */
function strayFiles({ content }: DossierFiles, held: readonly Folder[]): Finding[] {
  const folders = held.map(({ path }) => path);
  return [...content.keys()]
    .filter((file) => !ownFiles.has(file) && !folders.some((folder) => isEntry(file, folder)))
    .map((file) => {
      const hint = `Put it as \`NAME.mdx\` directly into one of ${folders.join(', ')}, or begin its name with \`_\` to keep it as a draft.`;
      return fault(
        'entry-invalid',
        startOf(file),
        `Unexpected file \`${file}\`, which is no entry of the dossier.`,
        hint,
      );
    });
}

/** A score that cannot be read would be shown as never measured. */
function scoreFindings({ content }: DossierFiles): Finding[] {
  const text = content.get(scoreFile);
  if (text === undefined || parseScores(text) !== 'invalid') return [];
  const hint = 'Write it with `npm run mutants -- --record`, or delete it.';
  return [
    fault('entry-invalid', startOf(scoreFile), `Unexpected content of \`${scoreFile}\`, expected a score.`, hint),
  ];
}

function parseKind(
  { content }: DossierFiles,
  { kind, path }: Folder,
  { cache, language }: { readonly cache: ParseCache; readonly language: string },
  findings: Finding[],
  unreadable: Set<string>,
): EntryFile[] {
  const files: EntryFile[] = [];
  for (const [file, text] of content) {
    if (!isEntry(file, path)) continue;
    const known = cache.get(file);
    const isKnown = known?.text === text && known.language === language;
    const parsed = isKnown ? known.parsed : parseEntryFile(kind, file, text, language);
    cache.set(file, { text, language, parsed });
    findings.push(...parsed.findings);
    if (parsed.entry) files.push(parsed.entry);
    if (parsed.entry?.prose.isUnreadable !== false) unreadable.add(`${path.slice('content/'.length)}${parsed.slug}`);
  }
  return files.sort(byOrder);
}

function byOrder(a: EntryFile, b: EntryFile): number {
  const key = (file: EntryFile) => (file.kind === 'event' ? file.data.date.edtf : '');
  const order = (file: EntryFile) => ('order' in file.data ? file.data.order : 0);
  return order(a) - order(b) || compareText(key(a), key(b)) || compareText(a.slug, b.slug);
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

function parseSources(
  { seeds }: DossierFiles,
  files: readonly EntryFile[],
  findings: Finding[],
  language: string,
): { sources: ReadonlyMap<string, Source>; unrecorded: string[] } {
  const records = files.filter((file): file is EntryFileOf<'source'> => file.kind === 'source');
  const parsed = records.map((record) => parseSource(record, seeds.get(`seeds/${record.data.file}`), language));
  for (const source of parsed) findings.push(...source.findings);
  const recorded = new Set(records.map((record) => `seeds/${record.data.file}`));
  const other = [...seeds].filter(([file, bytes]) => !recorded.has(file) && !isText(bytes)).map(([file]) => file);
  for (const file of other) {
    const hint = 'Only plain text can be archived: save its text as UTF-8 in `seeds/`, and keep this file elsewhere.';
    findings.push(fault('file-invalid', startOf(file), `Unexpected \`${file}\`, which is no text in UTF-8.`, hint));
  }
  return {
    sources: new Map(parsed.map(({ source }) => [source.id, source])),
    unrecorded: [...seeds.keys()].filter((file) => !recorded.has(file) && !other.includes(file)),
  };
}

/** Whether the bytes are text: UTF-8 without a zero, and no page description, which begins as text does. */
function isText(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' && !decoded.text.includes('\0') && !decoded.text.startsWith('%PDF-');
}

function waiversOf(entry: Entry, prose: EntryFile['prose']['waivers']): Waiver[] {
  const declared = Object.entries(entry.data.waive).map(([rule, reason]) => ({ rule, reason }));
  return [...declared, ...prose].map(({ rule, reason }) => ({ rule, reason, entry: entry.id }));
}
