/** That a new kind of entry, left out of one of the places that every kind has, does not compile. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const changed = resolve('src/provenance/entry.ts');

/** The files of `src/` that do not compile once the table of kinds has one more. */
function filesInNeedOf(kind: string): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = readFile(file);
    return resolve(file) === changed
      ? text?.replace('readonly event: EventData;', `$&\n  readonly ${kind}: EventData;`)
      : text;
  };
  const roots = ts.sys.readDirectory('src', ['.ts'], ['src/explore', 'src/search']);
  const program = ts.createProgram({ rootNames: roots, options: { ...options, noUnusedLocals: false }, host });
  const files = program
    .getSemanticDiagnostics()
    .flatMap(({ file }) => file?.fileName.replace(/^.*\/src\//u, 'src/') ?? []);
  return [...new Set(files)].toSorted();
}

it('is asked for in each of them', () => {
  expect(readFileSync(changed, 'utf8')).toContain('readonly event: EventData;');
  expect(filesInNeedOf('tide')).toEqual(
    expect.arrayContaining([
      'src/dossier/kind-folders.ts',
      'src/provenance/checks/references.ts',
      'src/provenance/dossier-index.ts',
      'src/provenance/entries/schemas.ts',
      'src/provenance/entry-field.ts',
      'src/provenance/entry.ts',
      'src/site-map/site-map.ts',
    ]),
  );
}, 120_000);
