/**
 * Pages and collections call the engine of this process, which Node has loaded for the checks, instead of a second one
 * that Vite reads, transforms and bundles: what was read of a text serves both, and a small build takes a seventh less time.
 */
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folders of `src/` that know neither the language nor the address that a site is built for. */
export const nativeFolders: ReadonlySet<string> = new Set([
  ...['language', 'text', 'mentions', 'words', 'relations', 'provenance', 'site-map', 'dossier'],
  ...['cache', 'fonts', 'integrations'],
]);

const source = resolve('src');
const shelfName = 'engine of this process';
const shelf = globalThis as { [name: symbol]: Map<string, object> };

/** Code of a module that exports what this process's own module does; `undefined` for what is not of the engine. */
export async function engineModule(id: string): Promise<string | undefined> {
  const path = relative(source, id.split('?', 1)[0] ?? '').split(sep);
  if (path.length < 2 || !nativeFolders.has(path[0] ?? '') || !id.endsWith('.ts')) return undefined;
  const file = path.join('/');
  const module = (await import(pathToFileURL(join(source, file)).href)) as object;
  (shelf[Symbol.for(shelfName)] ??= new Map()).set(file, module);
  return [
    `const own = globalThis[Symbol.for(${JSON.stringify(shelfName)})].get(${JSON.stringify(file)});`,
    ...Object.keys(module).map((name) => `export const ${name} = own.${name};`),
    // A file of types alone is a module too.
    'export {};',
  ].join('\n');
}

/** The integration: answers for the files of the engine, except those that run in a reader's browser. */
export function nativeEngine(): AstroIntegration {
  return {
    name: 'native-engine',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'native-engine',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name !== 'client',
                load: engineModule,
              },
            ],
          },
        });
      },
    },
  };
}
