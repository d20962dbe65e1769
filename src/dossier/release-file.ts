/**
 * `content/released.jsonl`: what was published, a line for each item in a fixed order, so that Git merges two edits of it
 * and a reader of a change sees which words were released. Written by `npm run release`, never by hand.
 *
 * @example
 * {"statement":"figures/boats#summary-1","text":"Sixty boats drifted.","rests":[]}
 */
import { z } from 'zod';
import { compareText } from '../text/compare-text.ts';
import { daySchema } from '../provenance/entries/common.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import type { Release, ReleasedDatum, ReleasedPage, ReleasedStatement } from '../provenance/release.ts';
import { releaseFile } from '../provenance/own-files.ts';

const lineSchema = z.union([
  z.strictObject({ release: daySchema }),
  z.strictObject({ page: z.string(), title: z.string(), entry: z.string() }),
  z.strictObject({ datum: z.string(), value: z.string(), sources: z.array(z.string()).optional() }),
  z.strictObject({ correction: z.string(), of: z.string() }),
  z.strictObject({
    statement: z.string(),
    text: z.string(),
    rests: z.array(z.string()).optional(),
    corrected: z.array(z.string()).optional(),
  }),
]);

type Line = z.infer<typeof lineSchema>;

/** What the file says, and what is wrong with it. */
export interface ParsedRelease {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

/** Parses the text of the file; nothing was released where there is none. */
export function parseRelease(text: string | undefined): ParsedRelease {
  const dates = new Set<string>();
  const statements = new Map<string, ReleasedStatement>();
  const data = new Map<string, ReleasedDatum>();
  const pages = new Map<string, ReleasedPage>();
  const corrections = new Map<string, string>();
  const findings: Finding[] = [];
  const known = new Set<string>();
  for (const [index, written] of (text ?? '').split('\n').entries()) {
    if (written === '') continue;
    const place = { file: releaseFile, line: index + 1, column: 1 };
    const line = parseLine(written);
    if (line === undefined) {
      findings.push(invalid(place, 'expected a line as `npm run release` writes it'));
      continue;
    }
    const key = keyOf(line);
    if (known.has(key)) findings.push(invalid(place, `expected one line of \`${key}\``));
    known.add(key);
    if ('release' in line) dates.add(line.release);
    else if ('page' in line) pages.set(line.page, { path: line.page, title: line.title, entry: line.entry, place });
    else if ('datum' in line)
      data.set(line.datum, { address: line.datum, value: line.value, sources: line.sources ?? [] });
    else if ('correction' in line) corrections.set(line.correction, line.of);
    else {
      const { statement: address, text: words, rests = [], corrected = [] } = line;
      statements.set(address, { address, text: words, rests, corrected });
    }
  }
  return { release: { dates: [...dates].sort(), statements, data, pages, corrections }, findings };
}

function parseLine(text: string): Line | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function invalid(place: PlaceInFile, expected: string): Finding {
  const hint =
    'Take the file as the last release left it from version control; after a merge, keep one line of each item.';
  return fault('entry-invalid', place, `Unexpected line of \`${releaseFile}\`, ${expected}.`, hint);
}

/** What a line is of: `statement figures/boats#summary-1`. */
function keyOf(line: Line): string {
  const [[kind, id] = ['', '']] = Object.entries(line);
  return `${kind} ${String(id)}`;
}

/** The text of the file. */
export function writeRelease({ dates, statements, data, pages, corrections }: Release): string {
  const lines: readonly Line[] = [
    ...dates.map((date) => ({ release: date })),
    ...[...pages.values()].map(({ path, title, entry }) => ({ page: path, title, entry })),
    ...[...data.values()].map(({ address, value, sources }) => ({
      datum: address,
      value,
      ...(sources.length > 0 && { sources: [...sources] }),
    })),
    ...[...corrections].map(([correction, of]) => ({ correction, of })),
    ...[...statements.values()].map(({ address, text, rests, corrected }) => ({
      statement: address,
      text,
      ...(rests.length > 0 && { rests: [...rests] }),
      ...(corrected.length > 0 && { corrected: [...corrected] }),
    })),
  ];
  const keyed = lines.map((line): [string, Line] => [sortKey(keyOf(line)), line]);
  return keyed
    .sort(([a], [b]) => compareText(a, b))
    .map(([, line]) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** Statements of an entry in the order of their numbers: the second before the tenth. */
function sortKey(key: string): string {
  return key.replace(/(?<!\d)\d+$/u, (number) => number.padStart(6, '0'));
}
