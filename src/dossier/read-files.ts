/**
 * Every file of a dossier, read from disk once and nothing more: the one place
 * that decides what belongs to it.
 *
 * Left out are hidden files and, below `content/`, drafts, whose names begin
 * with `_`. Symbolic links are followed inside the root. What cannot be read is
 * a finding: nothing vanishes without a word.
 */
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf } from '../provenance/place-in-file.ts';
import { decodeText, explainUndecoded } from './decode-text.ts';

/** The files of a dossier, by POSIX path relative to its root, in order of path. */
export interface DossierFiles {
  /** Texts below `content/`, without a byte order mark. */
  readonly content: ReadonlyMap<string, string>;
  /** Bytes of the archived documents in `seeds/`. */
  readonly seeds: ReadonlyMap<string, Uint8Array>;
  /** What could not be read, and what was read with a warning; each names the file that it is about. */
  readonly findings?: readonly Finding[];
}

/** Reads the dossier in `root`. A folder that is not there holds nothing. */
export function readFiles(root: string): Promise<DossierFiles> {
  const findings: Finding[] = [];
  // One after the other: thousands at once would exceed what the system lets a process hold open, and are no faster.
  const bytes = ['content', 'seeds'].flatMap((folder) =>
    listFiles(root, folder, findings).flatMap((file): [string, Uint8Array][] => {
      const read = readBytes(root, file, findings);
      return read === undefined ? [] : [[file, read]];
    }),
  );
  return Promise.resolve(decodeFiles(new Map(bytes), findings));
}

/** The files of a dossier from their bytes, by path; what `findings` holds already is told first. */
export function decodeFiles(files: ReadonlyMap<string, Uint8Array>, findings: readonly Finding[] = []): DossierFiles {
  const content = new Map<string, string>();
  const seeds = new Map<string, Uint8Array>();
  const found = [...findings];
  for (const file of [...files.keys()].sort()) {
    const bytes = files.get(file);
    if (bytes === undefined || isLeftOut(file)) continue;
    if (file.startsWith('seeds/')) seeds.set(file, bytes);
    if (!file.startsWith('content/')) continue;
    const text = readText(bytes, file, found);
    if (text !== undefined) content.set(file, text);
  }
  return { content, seeds, findings: found };
}

/** Whether a path is hidden, or a draft below `content/`. */
function isLeftOut(path: string): boolean {
  return path.startsWith('content/') ? /\/[._]/u.test(path) : /\/\./u.test(path);
}

/** Paths of the files below `folder`, sorted. */
function listFiles(root: string, folder: string, findings: Finding[]): readonly string[] {
  const within = realPath(root);
  const files: string[] = [];
  /** `above` holds the real paths of the folders on the way down: a link to one of them would lead round for ever. */
  const walk = (path: string, above: readonly string[]): void => {
    for (const entry of readFolder(root, path, findings)) {
      if (!isLeftOut(`${path}/${entry.name}`)) visit(`${path}/${entry.name}`, entry, above);
    }
  };
  const visit = (path: string, entry: Dirent | Stats, above: readonly string[]): void => {
    // Bytes that are no letters are read as this one, by which nothing can be opened.
    if (path.includes('\uFFFD'))
      return void findings.push(invalid(path, `Unexpected name of \`${path}\`, which is not UTF-8.`, 'Rename it.'));
    if (entry.isFile()) return void files.push(path);
    if (entry.isDirectory()) {
      if (/\.(?:mdx?|ya?ml|json)$/u.test(path))
        findings.push(
          invalid(path, `Unexpected folder \`${path}\`, expected a file of that name.`, 'Rename the folder.'),
        );
      return walk(path, [...above, realPath(join(root, path)) ?? '']);
    }
    if (!entry.isSymbolicLink()) {
      const hint = 'Keep files and folders in a dossier, nothing else.';
      return void findings.push(invalid(path, `Unexpected \`${path}\`, which is no file.`, hint));
    }
    const target = realPath(join(root, path));
    const isInside = target !== undefined && within !== undefined && `${target}${sep}`.startsWith(`${within}${sep}`);
    if (target === undefined || !isInside || above.includes(target)) {
      const where = target === undefined ? 'nowhere' : isInside ? 'back to itself' : 'out of the dossier';
      const hint = 'Put the file itself in the place of the link.';
      return void findings.push(invalid(path, `Unexpected link \`${path}\`, which leads ${where}.`, hint));
    }
    return visit(path, statSync(target), above);
  };
  const top = entryAt(root, folder);
  if (top?.isFile() === true)
    findings.push(
      invalid(folder, `Unexpected file \`${folder}\`, expected a folder of that name.`, 'Rename the file.'),
    );
  else if (top !== undefined) visit(folder, top, []);
  return files.sort();
}

/** What stands at `folder` of the root, a link as a link; `undefined` where there is nothing. */
function entryAt(root: string, folder: string): Dirent | undefined {
  try {
    return readdirSync(root, { withFileTypes: true }).find(({ name }) => name === folder);
  } catch {
    return undefined;
  }
}

function readFolder(root: string, path: string, findings: Finding[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    findings.push(unreadable(path, error));
    return [];
  }
}

function readBytes(root: string, file: string, findings: Finding[]): Uint8Array | undefined {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    findings.push(unreadable(file, error));
    return undefined;
  }
}

function readText(bytes: Uint8Array, file: string, findings: Finding[]): string | undefined {
  const decoded = decodeText(bytes);
  const hint = 'Save the file as UTF-8 without a byte order mark.';
  if (decoded.kind !== 'text') {
    const { place, message } = explainUndecoded(decoded, file);
    findings.push(fault('file-invalid', place, message, hint));
    return undefined;
  }
  if (decoded.marked) {
    const message = 'Unexpected byte order mark (U+FEFF) at the head of the file.';
    findings.push({ ...fault('text-invisible', startOf(file), message, hint), severity: 'warning' });
  }
  return decoded.text;
}

function unreadable(path: string, error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return invalid(path, `Unexpected ${code} when reading \`${path}\`.`, 'Make it readable for whoever runs this.');
}

function invalid(path: string, message: string, hint: string): Finding {
  return fault('file-invalid', startOf(path), message, hint);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
