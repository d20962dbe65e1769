/**
 * What the types of the code show, all of which are read once.
 *
 * That nothing is looked up in an object by a word that may come from content: `record[word]` finds what every object
 * inherits, such as its `constructor`. Maps are asked instead, or `ownValue`. And that a new kind of entry, left out of one
 * of the places that every kind has, does not compile.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const entries = await readdir('src', { recursive: true, withFileTypes: true });
const filesOf = (ending: string): readonly string[] =>
  entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted();

const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object };
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, '.');
const program = ts.createProgram({ rootNames: filesOf('.ts'), options });

/** The one place that looks into an object, having asked whether it has the key itself. */
const guard = 'src/provenance/own-value.ts';

const isAnyText = (type: ts.Type): boolean =>
  type.isUnion()
    ? type.types.some(isAnyText)
    : (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0;

/** `file:line expression` of each lookup by a text that is not one of a few known ones. */
function lookups(files: readonly string[]): readonly string[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const found: string[] = [];
    const tree = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      const key = ts.isElementAccessExpression(node)
        ? node.argumentExpression
        : ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
          ? node.left
          : undefined;
      if (key !== undefined && isAnyText(checker.getTypeAtLocation(key))) {
        const line = (tree?.getLineAndCharacterOfPosition(node.getStart()).line ?? 0) + 1;
        found.push(`${file}:${String(line)} ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    if (tree !== undefined) visit(tree);
    return found;
  });
}

describe('no object is asked for what content names', () => {
  it('in the modules', () => {
    const found = lookups(filesOf('.ts'));
    // The guard itself shows that lookups are seen.
    expect(found.filter((lookup) => lookup.startsWith(guard))).toHaveLength(1);
    expect(found.filter((lookup) => !lookup.startsWith(guard))).toEqual([]);
  }, 120_000);

  it('in the components, whose types are not read here: by the names of fields with keys of an editor', async () => {
    const found = await Promise.all(
      filesOf('.astro').map(async (file) =>
        ((await readFile(file, 'utf8')).match(/\b(?:eventTypes|labels|inputs|gloss|waived?)\[/gu) ?? []).map(
          (lookup) => `${file} ${lookup}`,
        ),
      ),
    );
    expect(found.flat()).toEqual([]);
  });
});

const table = 'src/provenance/entries/kinds.ts';
const row = '  event: eventKind,\n';

/** Which of these files do not compile once the table of kinds has one more row. */
function filesInNeedOf(further: string, files: readonly string[]): readonly string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...how) => {
    const known = program.getSourceFile(file);
    if (known === undefined || resolve(file) !== resolve(table)) return known ?? read(file, ...how);
    return Object.assign(
      ts.createSourceFile(file, known.text.replace(row, `${row}  ${further}\n`), known.languageVersion, true),
      { impliedNodeFormat: known.impliedNodeFormat },
    );
  };
  const other = ts.createProgram({ rootNames: files, options: { ...options, noUnusedLocals: false }, host });
  // To check a file takes the types of what it imports, and no check of any other.
  return files.filter((file) => other.getSemanticDiagnostics(other.getSourceFile(file)).length > 0);
}

it('a new kind is asked for in each place that every kind has', () => {
  expect(program.getSourceFile(table)?.text).toContain(row);
  // It does not say which ids of other entries its fields name, and has no place on the site.
  const files = ['src/cli/new/kinds.ts', 'src/feeds/dossier-words.ts', table, 'src/site-map/site-map.ts'];
  expect(filesInNeedOf('tide: { ...eventKind, referencesOf: undefined },', files)).toEqual(files);
}, 120_000);
