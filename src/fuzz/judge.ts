/** Judges a spoiled dossier: the checks must give findings with places, or accept what may be published. */
import { cutFrontMatter } from '../dossier/front-matter.ts';
import { parseDossier, type ParseCache } from '../dossier/parse-dossier.ts';
import { parseProse } from '../dossier/parse-prose.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Finding } from '../provenance/finding.ts';
import { judge } from '../provenance/judge.ts';
import { decodeFiles, type DossierFiles } from '../dossier/read-files.ts';
import type { FuzzFiles } from './fuzz-files.ts';
import type { FuzzInput } from './generate.ts';
import type { Outcome, Problem } from './outcome.ts';
import { publishedWords } from './published-words.ts';
import { configFile } from '../provenance/own-files.ts';
import { placeText } from '../provenance/place-in-file.ts';

/** What an input is judged with; parses of untouched files are kept. */
export interface Judge {
  readonly judge: (input: FuzzInput) => Outcome & { readonly findings: readonly Finding[] };
}

/** A judge of inputs made of `corpora`, which it has judged once, unspoiled: what is kept of them costs no input its time. */
export function createJudge(corpora: readonly FuzzFiles[]): Judge {
  const known: ParseCache = new Map();
  const untouched = new Set<string>();
  for (const files of corpora) {
    const texts = decodeFiles(files);
    judge(parseDossier(texts, known));
    for (const [file, text] of texts.content) untouched.add(`${file}\0${text}`);
  }
  return {
    judge: ({ number, files }) => {
      const read = decodeFiles(files);
      try {
        // A copy: what is spoiled must not push out what is not.
        const dossier = parseDossier(read, new Map(known));
        const { findings } = judge(dossier);
        const rowOf = rowReader();
        const isAccepted = findings.every(({ severity }) => severity === 'warning');
        const problems = [
          ...findings.flatMap((finding) => misplaced(finding, read, rowOf)),
          ...(isAccepted ? judgeAccepted(dossier, read, untouched) : []),
        ];
        return { number, verdict: isAccepted ? 'accepted' : 'refused', problems, findings };
      } catch (error) {
        return { number, verdict: 'none', problems: [crashOf(error)], findings: [] };
      }
    },
  };
}

/** A crash is known by the line of the project that was reached last. */
function crashOf(error: unknown): Problem {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const [, ...behind] = stack.split('src/');
  const place = behind.map((part) => /^[\w/.-]+?\.ts:\d+/u.exec(part)?.[0]).find((found) => found !== undefined);
  const at = place === undefined ? 'outside `src/`' : `src/${place}`;
  return { kind: 'crash', cause: `${name} at ${at}`, detail: message.slice(0, 200) };
}

/** A message without what it quotes, which differs from input to input. */
function withoutQuotes(message: string): string {
  const between = (text: string, mark: string) =>
    text
      .split(mark)
      .filter((_, index) => index % 2 === 0)
      .join('…');
  return between(between(message, '`'), '"');
}

/** Finds a line of a file, from 1; each file is cut once for all its findings. */
type RowOf = (file: string, text: string, line: number) => string | undefined;

function rowReader(): RowOf {
  const known = new Map<string, readonly string[]>();
  return (file, text, line) => {
    const rows = known.get(file) ?? text.split('\n');
    known.set(file, rows);
    return rows[line - 1];
  };
}

function misplaced(finding: Finding, files: DossierFiles, rowOf: RowOf): Problem[] {
  const { file, line, column, rule, message } = finding;
  const cause = `${rule}: ${withoutQuotes(message).slice(0, 100)}`;
  const detail = `${placeText(finding)} ${message.slice(0, 200)}`;
  const isWhole = Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1;
  const text = files.content.get(file);
  if (text === undefined) {
    // What could not be read as text has a place all the same, which only its bytes could tell.
    const isUnread = files.findings?.some((finding) => finding.file === file) === true;
    const isAtHead = (files.seeds.has(file) || file === configFile) && line === 1 && column === 1;
    const document = files.seeds.get(file);
    const row = document && isWhole ? rowOf(file, new TextDecoder().decode(document), line) : undefined;
    return isUnread || isAtHead || (row !== undefined && column <= row.length + 1)
      ? []
      : [{ kind: 'finding-unplaced', cause, detail }];
  }
  const row = rowOf(file, text, line);
  if (!isWhole || row === undefined) return [{ kind: 'finding-unplaced', cause, detail }];
  if (column <= row.length + 1) return [];
  return [{ kind: 'column-past-line', cause, detail: `${detail} (the line has ${String(row.length)})` }];
}

/** Neither controls nor what turns the direction round nor what takes no room; the ends of lines and tabs are seen. */
const invisible =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u200B\u2060\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

function judgeAccepted(dossier: Dossier, { content }: DossierFiles, untouched: ReadonlySet<string>): Problem[] {
  const touched = [...content].filter(([file, text]) => !untouched.has(`${file}\0${text}`));
  const addresses = [
    dossier.config.repository ?? '',
    ...[...dossier.sources.values()].map(({ record }) => record.address.value ?? ''),
  ].map((address) => ({ file: configFile, address }));
  return [
    ...touched.filter(([file]) => file.endsWith('.mdx')).flatMap(([file, text]) => judgeFile(file, text)),
    ...addresses.flatMap(unsafeAddress),
    ...touched.flatMap(([file, text]) => {
      const found = invisible.exec(text)?.[0];
      if (found === undefined) return [];
      const point = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return [{ kind: 'invisible-accepted' as const, cause: point, detail: `${file} holds ${point}` }];
    }),
  ];
}

/** What a page would show of a file, beside what the engine read in it. */
function judgeFile(file: string, text: string): Problem[] {
  const published = publishedWords(text);
  const problem = (cause: string, detail: string): Problem => ({
    kind: 'published-unparsed',
    cause,
    detail: `${file}: ${detail.slice(0, 200)}`,
  });
  if (published.kind === 'does not compile') return [problem('does not compile', published.reason)];
  const parsed = countWords(
    parseProse(text, file, { body: cutFrontMatter(text).body, language: 'en' })
      .sentences.map((sentence) => sentence.text)
      .join(' '),
  );
  const extra = [...countWords(published.words)].filter(([word, count]) => count > (parsed.get(word) ?? 0));
  return [
    ...published.strangers.map(({ kind, source }) => problem(kind, source)),
    ...(extra.length > 0 ? [problem('words', extra.map(([word]) => word).join(' '))] : []),
    ...published.addresses.map((address) => ({ file, address })).flatMap(unsafeAddress),
  ];
}

/** Words without their typography and without the marks of footnotes, which stand beside some. */
function countWords(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, found]) => [word, found.length]));
}

function unsafeAddress({ file, address }: { readonly file: string; readonly address: string }): Problem[] {
  const scheme = /^[\s\0-\x1F]*([a-z][a-z\d+.-]*):/iu.exec(address.replace(/[\t\r\n]/gu, ''))?.[1]?.toLowerCase();
  const isSafe = scheme === undefined ? !/^[\\/]{2}|^\/\\/u.test(address) : scheme === 'https' || scheme === 'http';
  return isSafe ? [] : [{ kind: 'address-unsafe', cause: scheme ?? 'another host', detail: `${file}: ${address}` }];
}
