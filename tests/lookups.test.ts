/**
 * That nothing is looked up in an object by a word that may come from content: `record[word]` finds what every object
 * inherits, such as its `constructor`. Maps are asked instead, or `ownValue`.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The one place that looks into an object, having asked whether it has the key itself. */
const guard = 'src/provenance/own-value.ts';

const isAnyText = (type: ts.Type): boolean =>
  type.isUnion()
    ? type.types.some(isAnyText)
    : (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0;

/** `file:line expression` of each lookup by a text that is not one of a few known ones. */
function lookups(files: readonly string[], options: ts.CompilerOptions): readonly string[] {
  const program = ts.createProgram({ rootNames: files, options });
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

const entries = await readdir('src', { recursive: true, withFileTypes: true });
const filesOf = (ending: string): readonly string[] =>
  entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted();

describe('no object is asked for what content names', () => {
  it('in the modules', () => {
    const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, '.');
    const found = lookups(filesOf('.ts'), options);
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
