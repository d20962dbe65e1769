/** That the catalogue of another language is a file of data which is complete, or does not compile. */
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const sound = 'may say everything in its own words and plural forms';
const cases: readonly (readonly [name: string, catalogue: string, fault: string])[] = [
  [
    sound,
    `{
      ...en,
      frame: { ...en.frame, menu: 'Secções' },
      counts: { ...en.counts, more: { one: 'mais {n}', other: 'mais {n}' } },
    }`,
    '',
  ],
  ['leaves no message out', "{ ...en, frame: { menu: 'Secções' } }", 'is missing the following properties'],
  ['has no message besides', "{ ...en, frame: { ...en.frame, menus: 'Secções' } }", "'menus' does not exist"],
  ['has the last plural form', "{ ...en, counts: { ...en.counts, source: { one: '{n} fonte' } } }", "Property 'other'"],
  [
    'has forms for numbers only',
    "{ ...en, counts: { ...en.counts, more: { other: 'mais', all: '' } } }",
    "'all' does not",
  ],
];

/** What a compiler finds in the catalogue of a new language in `src/interface/`, for each of several. */
function faultsOf(catalogues: readonly string[]): readonly string[] {
  const texts = new Map(
    catalogues.map((catalogue, index) => [
      resolve(`src/interface/language-${String(index)}.ts`),
      `import { en } from './en.ts';\nimport type { Catalogue } from './words.ts';\nexport const own: Catalogue = ${catalogue};\n`,
    ]),
  );
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(resolve(path)) ?? readFile.call(host, path);
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists.call(host, path);
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return [...texts.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n'),
  );
}

const found = faultsOf(cases.map(([, catalogue]) => catalogue));

it.each(cases.map(([name, , fault], index) => [name, fault, found[index]] as const))(
  'the catalogue of another language %s, or does not compile',
  (name, fault, faults) => {
    if (name === sound) expect(faults).toBe('');
    else expect(faults).toContain(fault);
  },
);
