/**
 * The files of a dossier as one value.
 *
 * Nothing stops it: every fault of form becomes a finding of the value, and a
 * fault in one file hides no other file.
 */
import { compareText } from '../text/compare-text.ts';
import type { Dossier, Waiver } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf } from '../provenance/place-in-file.ts';
import { reviewOf } from '../provenance/review/review.ts';
import { addressesOf } from '../site-map/site-map.ts';
import { assemble } from './assemble.ts';
import { parseEntryFile, type EntryFile, type ParsedFile } from './entry-file.ts';
import {
  fileNameFindings,
  idFindings,
  idOf,
  isEntry,
  kindFolders,
  properName,
  strayFiles,
  type KindFolder,
} from './kind-folders.ts';
import { folderFindings, parseConfig } from './parse-config.ts';
import { parseSources } from './parse-sources.ts';
import type { DossierFiles } from './read-files.ts';
import { parseRelease } from './release-file.ts';
import { parseScores } from './score-file.ts';
import { parseSignatures } from './signature-file.ts';
import { configFile, releaseFile, scoreFile, signatureFile } from '../provenance/own-files.ts';

const ownFiles: ReadonlySet<string> = new Set([configFile, scoreFile, signatureFile, releaseFile]);

/** Parsed files by path, text and language of the dossier, kept between runs over nearly the same files. Never results: those are judged anew. */
export type ParseCache = Map<string, { readonly text: string; readonly language: string; readonly parsed: ParsedFile }>;

/** Parses and puts together the files of `input`; pure. */
export function parseDossier(input: DossierFiles, cache: ParseCache = new Map()): Dossier {
  const findings: Finding[] = [];
  const config = parseConfig(input, findings);
  const { language } = config.value;
  const addresses = addressesOf(config.value);
  const folders = kindFolders(config.value);
  findings.push(
    ...(input.findings ?? []),
    ...fileNameFindings(input, folders, addresses),
    ...folderFindings(config, addresses),
  );
  const unreadable = unreadIds(input, findings, folders);
  const written = folders.flatMap((folder) => parseKind(input, folder, { cache, language }, findings, unreadable));
  const signed = parseSignatures(input.content.get(signatureFile));
  const released = parseRelease(input.content.get(releaseFile));
  findings.push(
    ...strayFiles(input, folders, ownFiles),
    ...scoreFindings(input),
    ...signed.findings,
    ...released.findings,
  );
  const files = dropDuplicates(written, findings, unreadable);
  findings.push(...idFindings(files, addresses));
  const { sources, unrecorded } = parseSources(input, files, findings, language);
  const { entries, facts, passages, findings: faults } = assemble(files, sources, { config: config.value, addresses });
  return withReviews({
    config: config.value,
    addresses,
    configAt: config.at,
    sources,
    entries,
    facts,
    passages,
    ...gatherFrom([...entries.values()], files),
    signatures: signed.signatures,
    release: released.release,
    unreadable,
    unrecorded,
    formFindings: [...findings, ...faults],
  });
}

/** Ids of files that cannot be read, also by the names that they should have: what refers to them is not wrong, too. */
function unreadIds(input: DossierFiles, findings: readonly Finding[], folders: readonly KindFolder[]): Set<string> {
  const misnamed = findings.filter(({ rule }) => rule === 'file-invalid').map(({ file }) => properName(file));
  const unread = (input.findings ?? []).map(({ file }) => file);
  return new Set([...unread, ...misnamed].flatMap((file) => idOf(file, folders) ?? []));
}

/** What the entries hold, of all of them together. */
function gatherFrom(
  entries: readonly Entry[],
  files: readonly EntryFile[],
): Pick<Dossier, 'citations' | 'statements' | 'waivers'> {
  const proseWaivers = new Map(files.map((file) => [file.file, file.prose.waivers]));
  return {
    citations: entries.flatMap((entry) => entry.citations),
    statements: entries.flatMap((entry) => entry.statements),
    waivers: entries.flatMap((entry) => waiversOf(entry, proseWaivers.get(entry.file) ?? [])),
  };
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
  { kind, path }: KindFolder,
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
function dropDuplicates(files: readonly EntryFile[], findings: Finding[], unreadable: Set<string>): EntryFile[] {
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
      if (file.kind === 'source') unreadable.add(`sources/${file.slug}`);
      return false;
    }
    for (const { key } of keys) first.set(key, file);
    return true;
  });
}

function waiversOf(entry: Entry, prose: EntryFile['prose']['waivers']): Waiver[] {
  const declared = Object.entries(entry.data.waive).map(([rule, reason]) => ({
    rule,
    reason,
    place: entry.at(['waive', rule]),
  }));
  return [...declared, ...prose].map(({ rule, reason, place }) => ({ rule, reason, entry: entry.id, place }));
}
