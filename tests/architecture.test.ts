/** What ARCHITECTURE.md promises about the shape of `src/`. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDossier } from '../src/dossier/read-dossier.ts';
import { nativeFolders } from '../src/integrations/native-engine.ts';
import { ownFiles, ownFolders, partsFolders, siteFiles, sitePages, subpages } from '../src/site-map/pages.ts';

interface Module {
  /** POSIX path from the repository's root. */
  readonly file: string;
  readonly text: string;
  /** Modules of `src/` that it imports, types included. */
  readonly local: readonly string[];
  /** Names of packages and built-in modules that it imports. */
  readonly packages: readonly string[];
}

async function readModules(): Promise<Module[]> {
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8');
      const code = /\.(?:ts|astro)$/u.test(file) ? text : '';
      const specifiers = [
        ...code.matchAll(/^\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s+)?'([^']+)';?$/gmu),
        ...code.matchAll(/^\}\s+from\s+'([^']+)';?$/gmu),
        ...code.matchAll(/\bimport\(\s*'([^']+)'/gu),
      ].map((match) => match[1] ?? '');
      const isLocal = (name: string) => name.startsWith('.');
      return {
        file,
        text,
        local: specifiers
          .filter(isLocal)
          .map((name) => normalize(join(dirname(file), name.replace(/\?.*$/u, ''))).replaceAll('\\', '/')),
        packages: [...new Set(specifiers.filter((name) => !isLocal(name)))],
      };
    }),
  );
}

const modules = await readModules();
const folderOf = (file: string): string => /^src\/([^/]+)\//u.exec(file)?.[1] ?? '';
const inFolder = (folder: string) => modules.filter(({ file }) => folderOf(file) === folder);

/** Folders of `src/` that each folder may import, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  language: [],
  text: ['language'],
  mentions: ['language', 'text', 'words'],
  words: ['language', 'text'],
  relations: ['language', 'text', 'mentions', 'words'],
  provenance: ['language', 'text', 'mentions', 'words', 'relations'],
  interface: ['provenance'],
  'site-map': ['provenance'],
  dossier: ['language', 'text', 'provenance', 'site-map'],
  markdown: ['provenance', 'site-map', 'interface'],
  charts: ['language', 'text', 'provenance', 'fonts'],
  map: ['text', 'provenance', 'charts', 'fonts'],
  explore: ['charts'],
  fonts: [],
  feeds: ['text', 'provenance', 'interface'],
  search: ['language', 'interface'],
  social: ['charts', 'fonts'],
  print: ['provenance', 'interface'],
  mutants: ['language', 'text', 'mentions', 'provenance', 'dossier'],
  bench: ['language', 'text', 'provenance', 'site-map', 'dossier'],
  comparison: ['text', 'provenance'],
  cache: [],
  fuzz: ['provenance', 'site-map', 'dossier', 'mutants'],
  views: ['language', 'text', 'provenance', 'interface', 'charts', 'map'],
  site: [
    'language',
    'text',
    'provenance',
    'site-map',
    'interface',
    'dossier',
    'cache',
    'markdown',
    'views',
    'charts',
    'map',
    'feeds',
    'fonts',
    'social',
  ],
  components: [
    'text',
    'provenance',
    'site-map',
    'interface',
    'views',
    'charts',
    'map',
    'explore',
    'print',
    'site',
    'styles',
  ],
  layouts: ['provenance', 'site-map', 'interface', 'views', 'feeds', 'fonts', 'site', 'components', 'styles'],
  pages: [
    'provenance',
    'site-map',
    'interface',
    'cache',
    'views',
    'charts',
    'map',
    'explore',
    'feeds',
    'print',
    'site',
    'components',
    'layouts',
    'search',
    'social',
  ],
  styles: [],
  cli: ['language', 'text', 'mentions', 'dossier', 'provenance', 'relations', 'comparison', 'mutants', 'bench', 'fuzz'],
  toolbar: ['text', 'provenance', 'interface', 'views'],
  integrations: [
    'dossier',
    'provenance',
    'site-map',
    'interface',
    'cache',
    'markdown',
    'views',
    'fonts',
    'feeds',
    'search',
    'toolbar',
  ],
  // Astro’s own file for the collections.
  '': ['provenance', 'integrations'],
};

describe('the folders of src', () => {
  it('are told in ARCHITECTURE.md with what each may import', async () => {
    const text = await readFile('ARCHITECTURE.md', 'utf8');
    const [, table = ''] = text.split('## The rooms of `src/`\n');
    const rows = [...table.matchAll(/^\| `([^`]+)` +\|([^|]*)\|/gmu)].map(([, folder = '', imports = '']) => [
      // The one file outside the folders that imports anything.
      folder === 'content.config.ts' ? '' : folder,
      [...imports.matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
    ]);
    expect(rows).toEqual(Object.entries(allowed));
  });

  it.each([...new Set(modules.map(({ file }) => folderOf(file)))])('`%s` imports what it may', (folder) => {
    expect(Object.keys(allowed)).toContain(folder);
    const reach = new Set([folder, ...(allowed[folder] ?? [])]);
    const strangers = inFolder(folder).flatMap(({ file, local }) =>
      local.filter((target) => !reach.has(folderOf(target))).map((target) => `${file} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it.each([
    'language',
    'text',
    'mentions',
    'relations',
    'provenance',
    'site-map',
    'interface',
    'markdown',
    'charts',
    'map',
    'feeds',
    'comparison',
    'print',
    'views',
    'search',
    'social',
  ])('`%s` touches no disk, network or process', (folder) => {
    const impure = inFolder(folder).flatMap(({ file, text, packages }) => [
      ...packages
        .filter((name) => name.startsWith('node:') || builtinModules.includes(name))
        // Hashing touches nothing of these.
        .filter((name) => name !== 'node:crypto')
        // The outlines of countries come as a file of a package.
        .filter(() => file !== 'src/map/geography.ts')
        .map((name) => `${file} imports ${name}`),
      ...(/\b(?:process|fetch|globalThis)\b[.(]/u.test(text) ? [`${file} uses a global`] : []),
    ]);
    expect(impure).toEqual([]);
  });

  it('of the engine know neither the language nor the address that a site is built for, so that all pages can share them', () => {
    const engine = [...nativeFolders];
    expect(engine.filter((folder) => inFolder(folder).length === 0)).toEqual([]);
    const told = engine
      // What Astro calls tells it of both, and only the loaders of entries are called by pages.
      .filter((folder) => folder !== 'integrations')
      .flatMap((folder) => [
        ...(allowed[folder] ?? [])
          .filter((other) => !nativeFolders.has(other))
          .map((other) => `${folder} imports ${other}`),
        ...inFolder(folder)
          .filter(({ text }) => text.includes('import.meta.env'))
          .map(({ file }) => `${file} asks what is built`),
      ]);
    expect(told).toEqual([]);
  });

  it('hold small files: half of them below 80 lines, none above 250', () => {
    const lengths = modules.map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }));
    const sorted = lengths.map(({ lines }) => lines).toSorted((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
    // What all pages share in style is one cascade.
    const long = lengths.filter(({ file, lines }) => lines > 250 && file !== 'src/styles/site.css');
    expect(long).toEqual([]);
  });

  it('imports every local module by a path that exists', () => {
    const missing = modules.flatMap(({ file, local }) =>
      local.filter((target) => !existsSync(target)).map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no circular imports', () => {
    const graph = new Map(modules.map(({ file, local }) => [file, local]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      else if (!done.has(file)) {
        for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
        done.add(file);
      }
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the engine and the site', () => {
  it('know an address of a page in the site map alone', async () => {
    const { chaptersFolder } = (await readDossier('.')).config;
    const first = [...new Set(Object.values(sitePages).map(({ path }) => path.split('/')[1] ?? ''))]
      .map((name) => (name === ':chapters' ? chaptersFolder : name))
      .filter((name) => name !== '');
    expect(first.length).toBeGreaterThan(10);
    const folders = [...first, ...Object.values(ownFolders).map((path) => path.slice(1, -1))].join('|');
    const files = [...Object.values(siteFiles), ...Object.values(ownFiles)]
      .map((path) => path.slice(1).replaceAll('.', String.raw`\.`))
      .join('|');
    const ends = Object.values(subpages).join('|');
    const lists = Object.values(partsFolders).map((path) => path.split('/').at(-2) ?? '');
    const address = new RegExp(
      [
        // In quotation marks, or as the beginning of a text with holes; a message may give an example in its middle.
        `['"]/(?:${folders})/`,
        `\`/(?:${folders})/[^\`]*\\$\\{`,
        `['"\`]/(?:${files})`,
        // Ends of addresses: behind a hole, in a pattern with its slashes escaped, and as a list of names.
        `\\}(?:${[ends, ...lists].join('|')})/`,
        `\\b(?:${ends})\\)?\\\\/`,
        `['"](?:${ends})['"], ['"](?:${ends})['"]`,
      ].join('|'),
      'u',
    );
    expect(address.test('path.endsWith(`/x/${slug}part/2/`)')).toBe(true);
    expect(address.test(String.raw`/\/(?:explore|embed)\/$/u`)).toBe(true);
    expect(address.test("['explore', 'embed'].includes(end)")).toBe(true);
    expect(address.test("href('/feed.xml')")).toBe(true);
    expect(address.test("dossier.entries.get(`sources/${id}`), ['list', 'part'], new Set(['embed'])")).toBe(false);
    const known = modules.flatMap(({ file, text }) =>
      // What spoils a dossier on purpose may name addresses.
      /^src\/(?:site-map|fuzz)\//u.test(file)
        ? []
        : text
            .split('\n')
            .filter((line) => !/^\s*(?:\/?\*|\/\/)|\/\*\*|^import /u.test(line) && address.test(line))
            .map((line) => `${file}: ${line.trim()}`),
    );
    expect(known).toEqual([]);
  });

  it('let pages and layouts alone ask for the dossier', () => {
    const asks = modules.filter(
      ({ file, local }) => folderOf(file) !== 'site' && local.includes('src/site/dossier.ts'),
    );
    const folders = new Set(asks.map(({ file }) => folderOf(file)));
    const strangers = asks.filter(({ file }) => !['pages', 'layouts'].includes(folderOf(file)));
    expect(folders).toContain('pages');
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  it('hold no default export but where a framework expects one', () => {
    const exported = modules.filter(({ file, text }) => file.endsWith('.ts') && /^export default/mu.test(text));
    // The toolbar loads an app by its default export.
    expect(exported.map(({ file }) => file)).toEqual(['src/toolbar/app.ts']);
  });
});

describe('what several files need has one home', () => {
  it.each([
    [
      'the name of a source',
      /get\([\w.]+\)\?\.record\.name \?\?/u,
      'const name = sources.get(id)?.record.name ?? id;',
      'provenance/source.ts',
    ],
    [
      'a text on one line',
      /replace(?:All)?\(\/\\s\+\/gu?, ' '\)/u,
      "text.replace(/\\s+/gu, ' ')",
      'text/normalized-text.ts',
    ],
    [
      'the words of a citation',
      /exact\)\s*\.join\(' … '\)/u,
      "map(({ exact }) => exact).join(' … ')",
      'provenance/citation.ts',
    ],
    [
      'a base path',
      /\(\?<!\\\/\)\\\/[*+]\$/u,
      String.raw`base.replace(/(?<!\/)\/*$/u, '/')`,
      'provenance/base-path.ts',
    ],
    [
      'the kinds of actor',
      /'person', 'organisation', 'group'/u,
      "z.enum(['person', 'organisation', 'group'])",
      'provenance/entries/actor.ts',
    ],
    [
      'how a value is known',
      /'stated', 'matched', 'inferred'/u,
      "z.enum(['stated', 'matched', 'inferred', 'unknown'])",
      'provenance/entries/source-record.ts',
    ],
    [
      'the states of a statement',
      /'editorial', '(?:waived', 'uncited|uncited', 'waived)'/u,
      "['cited', 'computed', 'editorial', 'uncited', 'waived']",
      'provenance/statement.ts',
    ],
    [
      'the relations of answers',
      /\['(?:agreed', 'single', ')?contradict', 'compatible', 'precision', 'wording'\]/u,
      "z.enum(['agreed', 'single', 'contradict', 'compatible', 'precision', 'wording'])",
      'provenance/relation.ts',
    ],
    ['the locale of a language', /'en-GB'/u, "language === 'en' ? 'en-GB' : language", 'interface/locale.ts'],
  ])('%s', (_, pattern, example, home) => {
    expect(pattern.test(example)).toBe(true);
    const found = modules.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
    expect(found).toEqual([`src/${home}`]);
  });
});

describe('the files at the top', () => {
  it('package.json has every command that others rely on', async () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile('package.json', 'utf8')));
    for (const name of ['start', 'test', 'dev', 'build', 'check', 'coverage', 'cite', 'new'])
      expect(Object.keys(scripts)).toContain(name);
    const commands = Object.values(scripts).flatMap((script) => script.match(/src\/\S+\.ts|tests\/\S+\.ts/gu) ?? []);
    expect(commands.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('the archive is protected from any change of bytes', async () => {
    const attributes = await readFile('.gitattributes', 'utf8');
    expect(attributes).toContain('seeds/** -text');
    expect(attributes).toContain('tests/fixtures/**/seeds/** -text');
  });
});
