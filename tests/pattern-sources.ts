/** Every regular expression of `src/` and `public/`: those that are written there, and those put together at run time. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression and where it comes from. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `src/provenance/stem.ts:25`, or the file alone where it was caught at run time. */
  readonly place: string;
}

/** What the syntax trees hold. */
export interface WrittenPatterns {
  readonly literals: readonly Pattern[];
  /** Files that put patterns together. */
  readonly composing: readonly string[];
}

/** The patterns that are written in `src/` and `public/`; of a component, those between its fences. */
export async function readPatterns(): Promise<WrittenPatterns> {
  const folders = ['src', 'public'].map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const files = (await Promise.all(folders))
    .flat()
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  const literals: Pattern[] = [];
  const composing = new Set<string>();
  for (const file of files.toSorted()) {
    const text = await readFile(file, 'utf8');
    const script = file.endsWith('.astro') ? (/^---\n[^]*?\n---$/mu.exec(text)?.[0].replaceAll('---', '') ?? '') : text;
    const tree = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const place = `${file}:${String(line)}`;
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
      }
      const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isMade && node.expression.getText() === 'RegExp') composing.add(file);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, composing: [...composing] };
}

/** Runs `use` and gives every pattern that files of `src/` put together meanwhile. */
export async function catchPatterns(use: () => Promise<void>): Promise<readonly Pattern[]> {
  const caught = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  // Whoever writes the stack makes patterns too.
  let isLooking = false;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given) => {
      const made: RegExp = Reflect.construct(target, given);
      if (isLooking) return made;
      isLooking = true;
      const [, file] = /\/(src\/[^:?]+\.ts|public\/[^:?]+\.mjs)/u.exec(new Error().stack?.split('\n')[2] ?? '') ?? [];
      if (file !== undefined)
        caught.set(`${file} ${String(made)}`, { source: made.source, flags: made.flags, place: file });
      isLooking = false;
      return made;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  return [...caught.values()];
}
