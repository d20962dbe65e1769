/** That a new kind of entry, left out of one of the places that every kind has, does not compile. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const table = 'src/provenance/entries/kinds.ts';
const row = '  event: eventKind,\n';

/** Which of these files do not compile once the table of kinds has one more row. */
function filesInNeedOf(further: string, files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = readFile(file);
    return resolve(file) === resolve(table) ? text?.replace(row, `${row}  ${further}\n`) : text;
  };
  const program = ts.createProgram({ rootNames: files, options: { ...options, noUnusedLocals: false }, host });
  // To check a file takes the types of what it imports, and no check of any other.
  return files.filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0);
}

it('is asked for in each of them', () => {
  expect(readFileSync(table, 'utf8')).toContain(row);
  // It does not say which ids of other entries its fields name, and has no place on the site.
  const files = ['src/cli/new/kinds.ts', 'src/feeds/dossier-words.ts', table, 'src/site-map/site-map.ts'];
  expect(filesInNeedOf('tide: { ...eventKind, referencesOf: undefined },', files)).toEqual(files);
}, 120_000);
