/** Which folder of `content/` holds entries of which kind, and what its files may be called. */
import type { Addresses } from '../provenance/dossier.ts';
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';
import { entryKinds, folderOf, type EntryKind } from '../provenance/entries/kinds.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf } from '../provenance/place-in-file.ts';
import { idSchema } from '../provenance/selector.ts';
import type { EntryFile } from './entry-file.ts';
import type { DossierFiles } from './read-files.ts';

/** A folder of `content/` and the kind of entry that it holds. */
export interface KindFolder {
  readonly kind: EntryKind;
  /** With a slash at the end: `content/figures/`. */
  readonly path: string;
}

/** The folders, in the order in which their entries stand in the dossier. */
export function kindFolders(config: DossierConfig): readonly KindFolder[] {
  return entryKinds.map((kind) => ({ kind, path: `content/${folderOf(kind, config)}/` }));
}

/** Whether `file` is an entry of the kind that `folder` holds: an MDX file directly in it. */
export function isEntry(file: string, folder: string): boolean {
  return file.startsWith(folder) && file.endsWith('.mdx') && !file.slice(folder.length).includes('/');
}

/** The id that an entry in `file` has, `figures/boats`; nothing where no entry can be. */
export function idOf(file: string, folders: readonly KindFolder[]): string | undefined {
  return folders.some(({ path }) => isEntry(file, path)) ? file.slice('content/'.length, -'.mdx'.length) : undefined;
}

/** A path with its name as ids are written: `garca island.mdx` as `garca-island.mdx`. */
export function properName(file: string): string {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)\.mdx$/u.exec(file) ?? [];
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${folder}${plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}.mdx`;
}

// Names that Windows keeps for devices, with any ending.
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Entries whose names could not be the last part of an address on every machine: the rule of ids holds for them. */
export function fileNameFindings(
  { content }: DossierFiles,
  folders: readonly KindFolder[],
  { takenEnds }: Addresses,
): Finding[] {
  return [...content.keys()].flatMap((file) => {
    const folder = folders.find(({ path }) => isEntry(file, path));
    if (folder === undefined) return [];
    const name = file.slice(folder.path.length, -'.mdx'.length);
    if (takenEnds.has(name)) {
      const message = `Unexpected file name \`${name}.mdx\`: addresses of other pages end so.`;
      return [fault('file-invalid', startOf(file), message, 'Give the file another name.')];
    }
    if (idSchema.safeParse(name).success && !deviceName.test(name)) return [];
    const message = `Unexpected file name \`${name}.mdx\`, expected lower-case letters and digits joined by hyphens, 100 at most.`;
    return [fault('file-invalid', startOf(file), message, 'Rename the file: its name is the address of its page.')];
  });
}

/** Entries whose ids could not be the last part of an address. */
export function idFindings(files: readonly EntryFile[], { takenEnds }: Addresses): Finding[] {
  return files.flatMap(({ data: { id }, at }) => {
    if (id === undefined || !takenEnds.has(id)) return [];
    const message = `Unexpected id \`${id}\`: addresses of other pages end so.`;
    return [fault('entry-invalid', at(['id']), message, 'Give the entry another id.')];
  });
}

/** Files of `content/` that nothing would read: each would vanish from the site without a word. `ownFiles` belong to no kind. */
export function strayFiles(
  { content }: DossierFiles,
  held: readonly KindFolder[],
  ownFiles: ReadonlySet<string>,
): Finding[] {
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
