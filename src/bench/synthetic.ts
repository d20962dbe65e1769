/**
 * Dossiers of any size about a fishing harbour that does not exist, without a
 * fault and with all nine kinds of entry: what is measured is the work, not the
 * reporting.
 *
 * Of twenty entries nine are events, four figures (one with two readings, one
 * computed), two each actors and places, one each a chapter, a quotation in two
 * wordings and a question with two answers. Each has three footnotes of one
 * passage. Forty entries share a log, 160 a gazette; the overview, the method
 * and the records of the sources are not counted as entries.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syntheticEntry, type Reports, type SyntheticFile } from './synthetic-entry.ts';
import { syntheticPages } from './synthetic-pages.ts';
import { syntheticSource, type SyntheticDocument } from './synthetic-source.ts';
import { gazetteSentence, logSentences } from './synthetic-text.ts';

/** Sizes are multiples of it. */
export const entriesPerLog = 40;
const entriesPerGazette = 160;
/** With more entries, a log for every 40 and a gazette for every 160 would need more marks than there are. */
export const mostEntries = 20_000;

/** Writes a dossier of `entries` entries, a multiple of 40 up to 20,000, to `root`; linear in `entries`. */
export async function writeSynthetic(root: string, entries: number): Promise<void> {
  for (const { path, text } of syntheticFiles(entries)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** The documents that report on the `index`th entry. */
export function reportsOn(index: number): Reports {
  return {
    log: `log-${String(Math.floor(index / entriesPerLog))}`,
    gazette: `gazette-${String(Math.floor(index / entriesPerGazette))}`,
  };
}

/** The files one after the other, so that no size has to be held whole. */
function* syntheticFiles(entries: number): Generator<SyntheticFile> {
  yield* syntheticPages(reportsOn(0));
  for (const document of documents(entries)) yield* syntheticSource(document);
  for (let index = 0; index < entries; index += 1) yield syntheticEntry(index, reportsOn(index));
}

function* documents(entries: number): Generator<SyntheticDocument> {
  let number = 0;
  for (let from = 0; from < entries; from += entriesPerLog) {
    const paragraphs = indexes(from, entriesPerLog).map((index) => logSentences(index).join(' '));
    yield { id: reportsOn(from).log, number: number++, kind: 'log', paragraphs };
  }
  for (let from = 0; from < entries; from += entriesPerGazette) {
    const covered = indexes(from, Math.min(entriesPerGazette, entries - from));
    const paragraphs = covered.flatMap((index) => gazetteSentence(index) ?? []);
    yield { id: reportsOn(from).gazette, number: number++, kind: 'gazette', paragraphs };
  }
}

function indexes(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
