/** What this dossier must hold, beyond passing the checks. */
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/provenance/citation.ts';
import { coverageOf } from '../../src/provenance/coverage.ts';
import { lexiconOfSource } from '../../src/provenance/support.ts';
import { quotedSpans } from '../../src/text/quotation.ts';
import type { Source } from '../../src/provenance/source.ts';
import type { Span } from '../../src/text/spans.ts';
import { normalizeText } from '../../src/text/normalized-text.ts';
import { verify } from '../../src/provenance/verify.ts';
import { describeContent, dossier } from './about.ts';
import { readCounts } from '../../src/mentions/numbers.ts';

const sources = [...dossier.sources.values()];
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text that says nothing of its own: lists of other articles, bylines, interface. */
const isFurniture = (source: Source, span: Span): boolean =>
  source.notEvidence.some(
    ({ kind, ...marked }) =>
      (kind === 'read-more' || kind === 'boilerplate' || kind === 'byline' || kind === 'comments') &&
      overlaps(marked, span),
  );

const verdict = verify(dossier);

describe('the dossier, whichever it is', () => {
  it('passes the checks', () => {
    expect(verdict.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(verdict.ok).toBe(true);
  });
});

describeContent('the dossier', () => {
  it('rests on five sources and at least 150 citations', () => {
    expect(verdict.summary.sources).toBe(5);
    expect(verdict.summary.citations).toBeGreaterThanOrEqual(150);
  });

  it('waives rules at most five times, each with its reason', () => {
    expect(dossier.waivers.length).toBeLessThanOrEqual(5);
    for (const { reason } of dossier.waivers) expect(reason.length).toBeGreaterThan(9);
  });
});

describeContent('the archive', () => {
  it('has every sentence accounted for', () => {
    const unaccounted = coverageOf(dossier).flatMap(({ source, sentences }) =>
      sentences.filter(({ status }) => status === 'unaccounted').map(({ text }) => `${source}: ${text}`),
    );
    expect(unaccounted).toEqual([]);
  });

  it('has every quotation recorded with its speaker', () => {
    const recorded = [...dossier.entries.values()].flatMap((entry) =>
      entry.kind === 'quote'
        ? entry.data.variants.map(({ source, words }) => ({ source, words: normalizeText(words).text }))
        : [],
    );
    const unrecorded = sources.flatMap((source) =>
      source.paragraphs.flatMap((paragraph) =>
        quotedSpans(source.text.slice(paragraph.start, paragraph.end))
          .map((span) => ({ start: span.start + paragraph.start, end: span.end + paragraph.start }))
          .filter((span) => !isFurniture(source, span))
          .map((span) => normalizeText(source.text.slice(span.start, span.end)).text.trim())
          .filter((quoted) => {
            const bare = quoted.replace(/[.,;:!?]$/u, '');
            return !recorded.some(
              ({ source: id, words }) => id === source.id && (words.includes(bare) || bare.includes(words)),
            );
          })
          .map((quoted) => `${source.id}: ${quoted}`),
      ),
    );
    expect(unrecorded).toEqual([]);
  });

  it('has every number of its factual sentences inside a cited passage', () => {
    const cited = dossier.citations.filter((citation) => !citation.entry.startsWith('sources/')).flatMap(passagesOf);
    const uncited = sources.flatMap((source) =>
      readCounts(source.text, lexiconOfSource(source.id, dossier))
        .filter((number) => !source.notEvidence.some((span) => overlaps(span, number)))
        .filter((number) => !source.unused.some((span) => overlaps(span, number)))
        .filter(
          (number) =>
            !cited.some(
              (passage) => passage.source === source.id && passage.start <= number.start && number.end <= passage.end,
            ),
        )
        .map(({ start, end }) => `${source.id}: ${source.text.slice(Math.max(0, start - 20), end + 20)}`),
    );
    expect(uncited).toEqual([]);
  });
});
