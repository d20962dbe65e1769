/**
 * Gives Astro the content of a dossier from the engine, and never from the disk.
 *
 * The files of the collections have addresses that lie nowhere: whoever asks for
 * one gets an empty text, and the tree that the engine judged takes its place
 * before anything is compiled. So there is no second reader, which could cut,
 * decode or parse a file otherwise than the one that was checked.
 */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Loader } from 'astro/loaders';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sharedDossier, type Freshness } from '../dossier/shared-dossier.ts';
import { notesBehind } from '../markdown/correction-note.ts';
import { finishProse } from '../markdown/rehype-prose.ts';
import { abbreviations } from '../provenance/abbreviations.ts';
import { tellDossier } from '../markdown/tell-dossier.ts';
import { markTree } from '../markdown/remark-marks.ts';
import { kinds, type EntryKind } from '../provenance/entries/kinds.ts';
import type { Entry } from '../provenance/entry.ts';
import { whenDossierChanges } from './dossier-changes.ts';

/** Where compiled entries seem to lie, below the project: a folder that is not there. */
const nowhere = 'dossier-content';

/** The file that Astro is told an entry lies in, relative to the project. */
function virtualFile({ id }: Pick<Entry, 'id'>): string {
  return `${nowhere}/${id}.mdx`;
}

/** Id of the entry in a file of {@link virtualFile}; `undefined` for any other path. */
function entryIdOf(path: string): string | undefined {
  const prefix = `${resolve(nowhere).replaceAll('\\', '/')}/`;
  const file = path.replaceAll('\\', '/');
  return file.startsWith(prefix) && file.endsWith('.mdx') ? file.slice(prefix.length, -'.mdx'.length) : undefined;
}

/** Whether a module is an entry. */
export function isContentModule(id: string | null | undefined): boolean {
  return entryIdOf(id?.split('?', 1)[0] ?? '') !== undefined;
}

/** A collection of the entries of one kind, as the engine has validated them. */
export function entryLoader(root: string, kind: EntryKind): Loader {
  return {
    name: 'dossier',
    load: async ({ store, watcher, generateDigest, logger }) => {
      const fill = async (freshness: Freshness): Promise<void> => {
        const dossier = await sharedDossier(root, freshness);
        const kept = new Set<string>();
        for (const entry of dossier.entries.values()) {
          if (entry.kind !== kind) continue;
          kept.add(entry.slug);
          const filePath = virtualFile(entry);
          const isNew = store.set({
            id: entry.slug,
            data: { id: entry.id },
            digest: generateDigest(entry.id),
            ...(kinds[kind].isCompiled ? { filePath, deferredRender: true } : {}),
          });
          if (!isNew && kinds[kind].isCompiled) store.addModuleImport(filePath);
        }
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      };
      await fill(watcher === undefined ? 'once' : 'now');
      if (watcher !== undefined) whenDossierChanges(watcher, logger, () => fill('now'));
    },
  };
}

// The live site compiles a file anew when it has changed; a build reads all of them once.
let freshness: Freshness = 'once';

async function entryOf(root: string, file: VFile): Promise<Entry> {
  const id = entryIdOf(file.path) ?? '';
  const entry = (await sharedDossier(root, freshness)).entries.get(id);
  // Nothing but what the engine has judged is ever compiled.
  if (entry === undefined) throw new Error(`Unexpected module \`${file.path}\`, which is no entry of the dossier.`);
  return entry;
}

/** First of the Markdown plugins: puts the tree that was judged in the place of whatever was parsed. */
export function remarkJudgedTree({ root }: { readonly root: string }) {
  return async (_: Root, file: VFile): Promise<Root> => {
    const entry = await entryOf(root, file);
    return markTree({ ...entry, notes: notesBehind(entry, await sharedDossier(root, freshness)) });
  };
}

/** Finishes the prose of the same entry, see {@link finishProse}, and lets its components have the dossier. */
export function rehypeProse({ root, base }: { readonly root: string; readonly base: string }) {
  return async (tree: HtmlRoot, file: VFile): Promise<void> => {
    const { url, anchors } = await entryOf(root, file);
    const dossier = await sharedDossier(root, freshness);
    const { language } = dossier.config;
    finishProse(tree, { url, anchors, language, base, abbreviations: abbreviations(dossier) });
    tellDossier(tree);
  };
}

/** The integration: answers for the files of the collections. */
export function dossierContent(): AstroIntegration {
  return {
    name: 'dossier-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        freshness = command === 'dev' ? 'now' : 'once';
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'dossier-content',
                enforce: 'pre',
                resolveId: (id) => (isContentModule(id) ? id : undefined),
                // With a query it is a module of Astro's around the entry, which Astro writes.
                load: (id) => (isContentModule(id) ? '' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
