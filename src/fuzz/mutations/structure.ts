/** Files renamed, moved, doubled, swapped, emptied and lost. */
import { subpages } from '../../site-map/pages.ts';
import { replaceEverywhere, textOf, withBytes, withText, without, type FuzzFiles } from '../fuzz-files.ts';
import { inheritedNames } from '../hostile-text.ts';
import { pickContent, type Mutate } from '../mutation.ts';
import type { Random } from '../../mutants/random.ts';

const oddNames: readonly string[] = [
  ...inheritedNames,
  'a b',
  ' ',
  'é',
  'e\u0301',
  'A',
  'con',
  'nul',
  '-',
  'a--b',
  '-a',
  '1',
  'a#b?c',
  '%2e%2e',
  'a%b',
  'a&b',
  'a"b',
  "a'b",
  '<b>',
  'a\nb',
  'a\\b',
  'a:b',
  'a*b',
  'a.b',
  '.',
  '..',
  '.hidden',
  '_draft',
  '[slug]',
  '...page',
  '{x}',
  '$a',
  '@a',
  'index',
  ...Object.values(subpages),
  'page',
  'x'.repeat(250),
  '\u202Ea',
  '\u200B',
  '東京',
  '👨‍👩‍👧‍👦',
];

const endings: readonly string[] = ['.mdx', '.md', '.MDX', '.mdx.mdx', '', '.yaml', '.html', '.mdx~', '.txt'];

const folders: readonly string[] = [
  'sources',
  'timeline',
  'figures',
  'chapters',
  'quotes',
  'actors',
  'places',
  'questions',
  'pages',
  'constructor',
  'pages/sub',
];

function renamed(files: FuzzFiles, from: string, to: string): FuzzFiles {
  return withBytes(without(files, from), to, files.get(from) ?? new Uint8Array());
}

const rename: Mutate = (files, random) => {
  const file = random.pick([...files.keys()]) ?? '';
  const ending = random.below(3) === 0 ? (random.pick(endings) ?? '') : (/\.\w+$/u.exec(file)?.[0] ?? '');
  const to = `${file.slice(0, file.lastIndexOf('/') + 1)}${random.pick(oddNames) ?? ''}${ending}`;
  return { files: renamed(files, file, to), did: `${file}: renamed to ${JSON.stringify(to)}` };
};

/** The name of an entry changed wherever it stands, so that everything still fits together. */
const renameId: Mutate = (files, random) => {
  const file = pickContent(files, random);
  const slug = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
  const to = random.pick(oddNames) ?? '';
  const moved = renamed(
    files,
    file,
    file.replace(`/${slug}.`, () => `/${to}.`),
  );
  return { files: replaceEverywhere(moved, slug, to), did: `${file}: called ${JSON.stringify(to)} everywhere` };
};

const move: Mutate = (files, random) => {
  const file = pickContent(files, random);
  const to = `content/${random.pick(folders) ?? ''}/${file.slice(file.lastIndexOf('/') + 1)}`;
  return { files: renamed(files, file, to), did: `${file}: moved to ${to}` };
};

const copy: Mutate = (files, random) => {
  const file = pickContent(files, random);
  const name = random.pick(['copy', '_copy', 'Copy', ...inheritedNames]) ?? '';
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
  const text = textOf(files, file);
  const to = `${file.slice(0, file.lastIndexOf('/') + 1)}${name}.mdx`;
  const keepsId = random.below(2) === 0;
  return {
    files: withText(files, to, keepsId ? text.replace('---\n', () => `---\nid: ${id}\n`) : text),
    did: `${file}: copied to ${to}${keepsId ? ' with its id' : ''}`,
  };
};

const lose: Mutate = (files, random) => {
  const file = random.pick([...files.keys()]) ?? '';
  return { files: without(files, file), did: `${file}: lost` };
};

const empty: Mutate = (files, random) => {
  const file = random.pick([...files.keys()]) ?? '';
  const text = random.pick(['', '\n', '---\n---\n', '---\n', '{}', '---\n\n---\n\nwords\n']) ?? '';
  return { files: withText(files, file, text), did: `${file}: emptied` };
};

/** Two files of content exchange all of their text, or only what stands behind their front matter. */
const swap: Mutate = (files, random) => {
  const [one, other] = [pickContent(files, random), pickContent(files, random)];
  const texts = [textOf(files, one), textOf(files, other)] as const;
  const [first, second] = random.below(2) === 0 ? [texts[1], texts[0]] : crossed(...texts);
  return {
    files: withText(withText(files, one, first), other, second),
    did: `${one}: exchanged with ${other}`,
  };
};

function crossed(one: string, other: string): readonly [string, string] {
  const head = /^---\n[\s\S]*?\n---\n/u;
  const [a, b] = [head.exec(one)?.[0] ?? '', head.exec(other)?.[0] ?? ''];
  return [a + other.slice(b.length), b + one.slice(a.length)];
}

const joined: Mutate = (files, random) => {
  const [one, other] = [pickContent(files, random), pickContent(files, random)];
  return {
    files: withText(files, one, textOf(files, one) + textOf(files, other)),
    did: `${one}: followed by ${other}`,
  };
};

const repeated: Mutate = (files, random) => {
  const file = random.pick([...files.keys()]) ?? '';
  const times = random.pick([2, 5, 50]) ?? 2;
  return { files: withText(files, file, textOf(files, file).repeat(times)), did: `${file}: ${String(times)} times` };
};

const stray: Mutate = (files, random: Random) => {
  const to = `${random.pick(['content', 'seeds', 'content/pages', 'content/sources']) ?? ''}/${random.pick(oddNames) ?? ''}${random.pick(endings) ?? ''}`;
  return {
    files: withText(files, to, random.pick(['', 'words', '---\ntitle: x\n---\n']) ?? ''),
    did: `${JSON.stringify(to)}: put in`,
  };
};

/** Every mutation of the files themselves. */
export const structureMutations: readonly Mutate[] = [
  rename,
  renameId,
  renameId,
  renameId,
  move,
  copy,
  lose,
  empty,
  swap,
  joined,
  repeated,
  stray,
];
