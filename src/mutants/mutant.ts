/** One planted edit of a dossier's files, held in memory: the working tree is never touched. */
import { oneLine } from '../text/normalized-text.ts';
import type { DossierFiles } from '../dossier/read-files.ts';
import { lineIndex } from '../dossier/line-index.ts';

/** What kind of place an edit stands in. */
export type Spot =
  | 'passage'
  | 'sentence'
  | 'heading'
  | 'title'
  | 'summary'
  | 'reading'
  | 'quotation'
  | 'date'
  | 'unit'
  | 'formula'
  | 'reference'
  | 'citation'
  | 'silence'
  | 'editorial'
  | 'front matter'
  | 'archive';

/** Characters `start`..`end` of a file replaced by others. */
export interface Splice {
  /** UTF-16 offset into the file. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly by: string;
}

/** What is done to one file. */
export type Edit =
  | { readonly kind: 'splice'; readonly splices: readonly Splice[] }
  /** One bit, 0 to 7, of one byte turned round. */
  | { readonly kind: 'flip'; readonly byte: number; readonly bit: number };

/** One planted edit. */
export interface Mutant {
  readonly spot: Spot;
  /** POSIX path relative to the dossier's root. */
  readonly file: string;
  readonly edit: Edit;
  /** What was done, in a few words: "weekday moved by a day". */
  readonly description: string;
}

/** A mutant, and whether it changes nothing that is checked. */
export interface PlannedMutant {
  readonly mutant: Mutant;
  readonly isHarmless: boolean;
}

/** An edit as a report shows it. */
export interface ShownEdit {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A stretch of a file. */
export interface Stretch {
  readonly file: string;
  readonly spot: Spot;
  /** UTF-16 offset into the file. */
  readonly start: number;
  /** As long as the stretch; what is not to be looked at may stand in it as NUL. */
  readonly text: string;
}

/** A mutant of one splice, or of several. */
export function spliceMutant(
  { file, spot }: Pick<Stretch, 'file' | 'spot'>,
  splice: Splice | readonly Splice[],
  description: string,
): Mutant {
  const splices = 'start' in splice ? [splice] : splice;
  return { spot, file, edit: { kind: 'splice', splices }, description };
}

const becomes = (from: string, to: string): string => `${from} becomes ${to}`;

/** `from`, at `index` of a stretch, becomes `to`. */
export function replaceAt(
  stretch: Stretch,
  index: number,
  from: string,
  to: string,
  description = becomes(from, to),
): Mutant {
  const start = stretch.start + index;
  return spliceMutant(stretch, { start, end: start + from.length, by: to }, description);
}

/** All of a stretch becomes `to`. */
export function replaceWhole(stretch: Stretch, to: string, description?: string): Mutant {
  return replaceAt(stretch, 0, stretch.text, to, description);
}

/**
 * Every match of `pattern` in a stretch becomes what `by` makes of it and of its groups; one of which it makes nothing
 * else stays.
 */
export function replaceMatches(
  stretch: Stretch,
  pattern: RegExp,
  by: (found: string, ...groups: readonly (string | undefined)[]) => string | undefined,
  describe: (from: string, to: string) => string = becomes,
): Mutant[] {
  return [...stretch.text.matchAll(pattern)].flatMap((match) => {
    const [found, ...groups] = match;
    const to = by(found, ...groups);
    return to === undefined || to === found ? [] : [replaceAt(stretch, match.index, found, to, describe(found, to))];
  });
}

/** `text` with the splices done; they must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, by }) => edited.slice(0, start) + by + edited.slice(end), text);
}

/** The files with the mutant's edit; the given files stay as they are. */
export function plant(files: DossierFiles, { file, edit }: Mutant): DossierFiles {
  if (edit.kind === 'flip') {
    const bytes = Uint8Array.from(files.seeds.get(file) ?? []);
    bytes[edit.byte] = (bytes[edit.byte] ?? 0) ^ (1 << edit.bit);
    return { ...files, seeds: replaced(files.seeds, file, bytes) };
  }
  return {
    ...files,
    content: replaced(files.content, file, applySplices(files.content.get(file) ?? '', edit.splices)),
  };
}

// A map keeps the place of a key that is set again, so the order of the files stays.
function replaced<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  return new Map(map).set(key, value);
}

// Enough on either side to find the place and to see what a change means.
const shownContext = 18;
const shownLength = 90;

/** Where the edit stands, and the words before and after it. */
export function showEdit(files: DossierFiles, { file, edit }: Mutant): ShownEdit {
  if (edit.kind === 'flip') {
    const byte = files.seeds.get(file)?.[edit.byte] ?? 0;
    const hex = (value: number) => `0x${value.toString(16).padStart(2, '0')}`;
    const before = `byte ${String(edit.byte)} ${hex(byte)}`;
    return { file, line: 1, column: 1, before, after: hex(byte ^ (1 << edit.bit)) };
  }
  const text = files.content.get(file) ?? '';
  const start = Math.min(...edit.splices.map((splice) => splice.start));
  const end = Math.max(...edit.splices.map((splice) => splice.end));
  // Whole words: a citation that is cut off in the middle reads like another.
  const from = text.slice(0, Math.max(0, start - shownContext)).search(/(?<!\S)\S*$/u);
  const near = Math.min(text.length, end + shownContext);
  const to = near + text.slice(near).search(/\s|$/u);
  const within = edit.splices.map((splice) => ({ ...splice, start: splice.start - from, end: splice.end - from }));
  const before = text.slice(from, to);
  const { line, column } = lineIndex(text, file)(start);
  return { file, line, column, before: shorten(before), after: shorten(applySplices(before, within)) };
}

function shorten(text: string): string {
  const line = oneLine(text).trim();
  if (line.length <= shownLength) return line;
  const half = Math.floor(shownLength / 2);
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}
