/** YAML that is something else than what a field wants: other types, keys twice, anchors, odd fences. */
import { editText, insertAt, type Mutate } from '../mutation.ts';
import { fences, hostileKey, hostileValue, knownKeys } from '../yaml-samples.ts';
import type { Random } from '../../mutants/random.ts';

/** Where the YAML of a file begins and ends: all of `dossier.yaml`, the front matter of others. */
function yamlSpan(text: string): readonly [number, number] {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/u.exec(text);
  return match ? [4, 4 + (match[1] ?? '').length] : [0, text.startsWith('---') ? 0 : text.length];
}

/** A mutation of the lines of YAML of one file. */
function editLines(did: string, edit: (lines: readonly string[], random: Random) => readonly string[]): Mutate {
  return editText(did, (text, random) => {
    const [start, end] = yamlSpan(text);
    return text.slice(0, start) + edit(text.slice(start, end).split('\n'), random).join('\n') + text.slice(end);
  });
}

/** The line at `at` once `edit` has had it. */
function withLine(lines: readonly string[], random: Random, edit: (line: string) => string): readonly string[] {
  const at = random.below(lines.length);
  return lines.with(at, edit(lines[at] ?? ''));
}

const field = /^(\s*(?:- )?)([\w-]+):(.*)$/u;

const otherValue = editLines('a field of another kind', (lines, random) =>
  withLine(lines, random, (line) =>
    line.replace(field, (_, indent: string, key: string) => `${indent}${key}: ${hostileValue(random)}`),
  ),
);

const otherKey = editLines('a field of another name', (lines, random) =>
  withLine(lines, random, (line) =>
    line.replace(field, (_, indent: string, __, rest: string) => `${indent}${hostileKey(random)}:${rest}`),
  ),
);

const newKey = editLines('a field put in', (lines, random) => {
  const at = random.below(lines.length);
  const indent = /^\s*(?:- )?/u.exec(lines[at] ?? '')?.[0].replace('-', ' ') ?? '';
  return lines.toSpliced(at + 1, 0, `${indent}${hostileKey(random)}: ${hostileValue(random)}`);
});

const knownKey = editLines('a known field put in', (lines, random) => [random.pick(knownKeys) ?? '', ...lines]);

const doubled = editLines('a line doubled', (lines, random) => {
  const at = random.below(lines.length);
  return lines.toSpliced(at, 0, lines[at] ?? '');
});

const lost = editLines('a line lost', (lines, random) => lines.toSpliced(random.below(lines.length), 1));

const swapped = editLines('two lines swapped', (lines, random) => {
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
});

const indented = editLines('a line indented otherwise', (lines, random) =>
  withLine(lines, random, (line) => `${random.pick(['\t', ' ', '  ', '   ', '\u00A0', '- ', '# ']) ?? ''}${line}`),
);

const styled = editLines('a value written in another style', (lines, random) =>
  withLine(lines, random, (line) =>
    line.replace(field, (found, indent: string, key: string, rest: string) => {
      const value = rest.trim();
      const styles = [
        `'${value.replaceAll("'", "''")}'`,
        JSON.stringify(value),
        `>-\n${indent.replace('-', ' ')}  ${value}`,
        `|\n${indent.replace('-', ' ')}  ${value}`,
        `[${value}]`,
        `{ value: ${value} }`,
        `${value} # a comment`,
        `!!str ${value}`,
        `&anchor ${value}`,
        `\n${indent.replace('-', ' ')}  ${value}`,
      ];
      return value === '' ? found : `${indent}${key}: ${random.pick(styles) ?? ''}`;
    }),
  ),
);

const otherFence = editText('another fence', (text, random) => {
  const at = [...text.matchAll(/^---$/gmu)].map(({ index }) => index);
  const chosen = random.pick(at);
  if (chosen === undefined) return `---\n${text}`;
  return text.slice(0, chosen) + (random.pick(fences) ?? '') + text.slice(chosen + 3);
});

const newFence = editText('a fence put in', (text, random) => {
  const starts = [...text.matchAll(/^/gmu)].map(({ index }) => index);
  const at = random.pick([0, ...starts]) ?? 0;
  return insertAt(text, at, `${random.pick(['---', ...fences]) ?? ''}\n`);
});

/** Every mutation of front matter. */
export const frontMatterMutations: readonly Mutate[] = [
  otherValue,
  otherValue,
  otherValue,
  otherKey,
  newKey,
  knownKey,
  doubled,
  lost,
  swapped,
  indented,
  styled,
  styled,
  otherFence,
  newFence,
];
