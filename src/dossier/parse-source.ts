/** Archived documents as sources: decoded, hashed, cut into paragraphs and sentences. */
import { createHash } from 'node:crypto';
import { anchorPassage } from '../provenance/anchor.ts';
import { explainAnchoring } from '../provenance/explain-anchoring.ts';
import { fault } from '../provenance/fault.ts';
import { lexiconOf } from '../language/lexicons.ts';
import { commonReasons } from '../provenance/entries/source-record.ts';
import type { Finding } from '../provenance/finding.ts';
import { nameCharacter } from '../text/invisible.ts';
import { splitParagraphs, splitSentences } from '../text/sentence.ts';
import type { NamedPassage, Source } from '../provenance/source.ts';
import type { Span } from '../text/spans.ts';
import { normalizeParagraphs } from '../text/normalized-text.ts';
import { decodeText, explainUndecoded } from './decode-text.ts';
import type { EntryFileOf } from './entry-file.ts';
import { lineIndex } from './line-index.ts';

/** A source with the faults of its record. */
export interface ParsedSource {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

type RecordFile = EntryFileOf<'source'>;

// Control characters but those of white space, and what turns the direction of the words around it.
const turning = /[\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** The source of a record and its bytes; in `language` where the record names none. A document that is missing or is not UTF-8 gives an empty text and a finding. */
export function parseSource(record: RecordFile, bytes: Uint8Array | undefined, language: string): ParsedSource {
  const findings: Finding[] = [];
  const text = readDocument(record, bytes, findings);
  const bare = bareSource(record, bytes, text, language);
  const place = (span: RecordSpan, list: string, index: number): Span =>
    text === '' ? nowhere : locateSpan(bare, span, record, [list, index], findings);
  const notEvidence = record.data.notEvidence.map((span, index) => ({
    ...place(span, 'notEvidence', index),
    kind: span.kind,
    reason: span.reason ?? commonReasons[span.kind] ?? '',
    author: span.author,
  }));
  const unused = record.data.unused.map((span, index) => ({ ...place(span, 'unused', index), reason: span.reason }));
  const slips = record.data.slips.map((span, index) => ({ ...place(span, 'slips', index), note: span.note }));
  const names = new Map(
    Object.entries(record.data.passages).map(([name, written]) => {
      const words = typeof written === 'string' ? { passage: written } : written;
      return [name, { words, spans: text === '' ? [] : locateNamed(bare, words, record, name, findings) }];
    }),
  );
  return { source: { ...bare, notEvidence, unused, slips, names }, findings };
}

/** The document itself, in which nothing is set aside, noted or named yet. */
function bareSource(record: RecordFile, bytes: Uint8Array | undefined, text: string, language: string): Source {
  const paragraphs = splitParagraphs(text, record.data.paragraphEnd);
  const lexicon = lexiconOf(record.data.language ?? language);
  const sentences = paragraphs.flatMap((paragraph) =>
    splitSentences(text.slice(paragraph.start, paragraph.end), lexicon).map(({ start, end }) => ({
      start: start + paragraph.start,
      end: end + paragraph.start,
    })),
  );
  return {
    id: record.slug,
    record: record.data,
    text,
    sha256: createHash('sha256')
      .update(bytes ?? new Uint8Array())
      .digest('hex'),
    paragraphs,
    sentences,
    normalized: normalizeParagraphs(text, paragraphs),
    notEvidence: [],
    unused: [],
    slips: [],
    names: new Map(),
  };
}

/** The text of an archived document as pages can show it; empty where it is missing or is not UTF-8. */
function readDocument(record: RecordFile, bytes: Uint8Array | undefined, findings: Finding[]): string {
  const file = `seeds/${record.data.file}`;
  if (!bytes) {
    const message = `Missing archived document \`${file}\`.`;
    findings.push(fault('source-changed', record.at(['file']), message, 'Put the file back, or correct `file`.'));
  }
  const decoded = decodeText(bytes ?? new Uint8Array());
  // Passages are counted from the first byte on, a mark at the head included.
  const text = decoded.kind === 'text' ? `${decoded.marked ? '\uFEFF' : ''}${decoded.text}` : '';
  if (decoded.kind !== 'text') {
    const { place, message } = explainUndecoded(decoded, file);
    findings.push(fault('source-changed', place, message, 'Archive the document as UTF-8 and record its hash.'));
  }
  const strange = turning.exec(text);
  if (strange !== null) {
    const message = `Unexpected ${nameCharacter(strange[0])} in an archived document, which no page can show as it is.`;
    const hint = 'Archive the document as plain text without it, and record its hash.';
    findings.push(fault('text-invisible', lineIndex(text, file)(strange.index), message, hint));
  }
  return text;
}

/** Finds the words of a name; parts that leave words out are several spans. */
function locateNamed(
  source: Source,
  words: NamedPassage['words'],
  record: RecordFile,
  name: string,
  findings: Finding[],
): readonly Span[] {
  const anchoring = anchorPassage(source, words);
  if (anchoring.kind === 'anchored') return anchoring.spans;
  const selector = { source: source.id, ...words };
  const place = record.at(['passages', name, 'passage']);
  findings.push(explainAnchoring(anchoring, selector, new Map([[source.id, source]]), place));
  return [];
}

const nowhere: Span = { start: 0, end: 0 };

type RecordSpan = Omit<RecordFile['data']['unused'][number], 'reason'>;

/** Finds a span of the record, from its first words to its last. */
function locateSpan(
  source: Source,
  span: RecordSpan,
  record: RecordFile,
  path: readonly (string | number)[],
  findings: Finding[],
): Span {
  const find = (
    words: string,
    field: string,
    context: { after?: string | undefined; before?: string | undefined },
  ): Span | undefined => {
    const anchoring = anchorPassage(source, { passage: words, ...context });
    if (anchoring.kind === 'anchored')
      return { start: anchoring.spans[0]?.start ?? 0, end: anchoring.spans.at(-1)?.end ?? 0 };
    const selector = { source: source.id, passage: words };
    findings.push(explainAnchoring(anchoring, selector, new Map([[source.id, source]]), record.at([...path, field])));
    return undefined;
  };
  const first = find(span.passage, 'passage', span);
  if (!first || span.through === undefined) return first ?? nowhere;
  const last = find(span.through, 'through', {});
  return { start: first.start, end: Math.max(first.end, last?.end ?? 0) };
}
