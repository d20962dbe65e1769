/** `quote-altered`: words in quotation marks are words of the source that is cited for them. */
import { ellipsisParts, isInsideWord } from '../anchor.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { nearestPassage, wordDiff } from '../nearest.ts';
import { quotedSpans, singleQuotedSpans } from '../quotation.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { touch } from '../spans.ts';
import { foldText } from '../text.ts';
import { passagesOfVariant } from '../variant-passages.ts';

/** Judges quotations in sentences and the variants of quote entries. */
export function checkQuotations(dossier: Dossier): Finding[] {
  const inSentences = dossier.statements
    .filter((statement) => statement.part !== 'variant')
    .flatMap((statement) => checkStatement(statement, dossier));
  const inEntries = [...dossier.entries.values()].flatMap((entry) =>
    entry.kind === 'quote' ? checkVariants(entry, dossier) : [],
  );
  return [...inSentences, ...inEntries];
}

/** Whether `quoted` stands in one of `texts` as whole words, its parts in order; a closing comma or stop may differ. */
function standsIn(quoted: string, texts: readonly string[]): boolean {
  const needle = foldText(quoted).trim();
  const bare = needle.replace(/[.,;:!?]$/u, '');
  return texts.some((text) => {
    const haystack = foldText(text);
    // A sentence of the source may go on in ours: its first letter is made small, or a capital.
    if ([bare, swapFirst(bare)].some((words) => containsWords(haystack, words))) return true;
    let from = 0;
    return ellipsisParts(bare).every((part) => {
      const at = haystack.indexOf(part, from);
      from = at + part.length;
      return at !== -1 && !isInsideWord(haystack, at) && !isInsideWord(haystack, at + part.length);
    });
  });
}

/** With its first letter in the other case. */
function swapFirst(words: string): string {
  const [first = ''] = words;
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(first.length);
}

function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length)) return true;
  }
  return false;
}

/** Where the quotations of a statement may stand. Sources feed hints only: they are not gone through without a fault. */
interface QuotedFrom {
  readonly texts: readonly string[];
  readonly sources: () => readonly Source[];
}

function textsFor(statement: Statement, dossier: Dossier): QuotedFrom {
  const passages = statement.citations.flatMap(passagesOf);
  const all = () => [...dossier.sources.values()];
  if (passages.length > 0) {
    const ids = new Set(passages.map((passage) => passage.source));
    return {
      texts: passages.map((passage) => passage.exact),
      sources: () => all().filter((source) => ids.has(source.id)),
    };
  }
  const facts = statement.facts.flatMap((id) => dossier.facts.get(id)?.readings ?? []);
  const fromFacts = facts.flatMap((reading) => passagesOf(reading.citation)).map((passage) => passage.exact);
  // The editors may quote what any source prints; they cite nothing, so the words only have to stand somewhere.
  if (statement.state === 'editorial')
    return { texts: [...fromFacts, ...all().map((source) => source.text)], sources: all };
  return { texts: fromFacts, sources: all };
}

function checkStatement(statement: Statement, dossier: Dossier): Finding[] {
  const quotations = quotedSpans(statement.text);
  if (quotations.length === 0 || statement.state === 'uncited') return [];
  // A citation whose words are not found is reported by itself.
  if (statement.citations.some((citation) => citation.parts.some((part) => part.anchoring.kind !== 'anchored')))
    return [];
  const { texts, sources } = textsFor(statement, dossier);
  return quotations.flatMap(({ start, end }) => {
    const quoted = statement.text.slice(start, end);
    if (standsIn(quoted, texts)) return [];
    return [
      fault(
        'quote-altered',
        statement.place,
        `Unexpected quotation \`${quoted}\`, which stands in no passage cited for its sentence.`,
        hintFor(quoted, sources()),
      ),
    ];
  });
}

function hintFor(quoted: string, sources: readonly Source[]): string {
  const verbatim = sources.find((source) => standsIn(quoted, [source.text]));
  if (verbatim)
    return `The words stand in source \`${verbatim.id}\`, outside the cited passages: cite a passage that holds them.`;
  const near = sources.map((source) => nearestPassage(source, quoted)).filter((found) => found !== undefined);
  const best = near.sort((a, b) => a.errors - b.errors)[0];
  return best
    ? `Nearest is \`${best.exact}\` in \`${best.source}\` (${wordDiff(quoted, best.exact)}): print the source’s words.`
    : 'Print the source’s words, or take off the quotation marks.';
}

function checkVariants(entry: EntryOf<'quote'>, dossier: Dossier): Finding[] {
  return entry.data.variants.flatMap((variant, index) => {
    const source = dossier.sources.get(variant.source);
    const passages = passagesOfVariant(entry, variant);
    if (!source || passages.length === 0) return [];
    const findings: Finding[] = [];
    if (!standsInMarks(variant.words, source, passages)) {
      findings.push(
        fault(
          'quote-altered',
          entry.at(['variants', index, 'words']),
          `Unexpected words \`${variant.words}\`, which do not stand in quotation marks in the cited passage of source \`${source.id}\`.`,
          hintFor(variant.words, [source]),
        ),
      );
    }
    const paragraphs = source.paragraphs.filter((paragraph) =>
      passages.some((passage) => paragraph.start <= passage.start && passage.end <= paragraph.end),
    );
    if (
      variant.channel !== undefined &&
      !standsIn(
        variant.channel,
        paragraphs.map((paragraph) => source.text.slice(paragraph.start, paragraph.end)),
      )
    ) {
      findings.push(
        fault(
          'passage-missing',
          entry.at(['variants', index, 'channel']),
          `Unexpected channel \`${variant.channel}\`, expected words of the paragraph that prints the quotation in source \`${source.id}\`.`,
          'Copy the words of the source, or leave `channel` out.',
        ),
      );
    }
    return findings;
  });
}

/** Whether the words stand inside quotation marks of the paragraph, within the cited passages. */
function standsInMarks(words: string, source: Source, passages: readonly { start: number; end: number }[]): boolean {
  return source.paragraphs
    .filter((paragraph) => passages.some((passage) => paragraph.start <= passage.start && passage.end <= paragraph.end))
    .some((paragraph) => {
      const text = source.text.slice(paragraph.start, paragraph.end);
      const inMarks = [...quotedSpans(text), ...singleQuotedSpans(text)].map((span) => ({
        start: span.start + paragraph.start,
        end: span.end + paragraph.start,
      }));
      return inMarks.some((span) => {
        const shared = passages.filter((passage) => touch(passage, span));
        return shared.some((passage) =>
          standsIn(words, [source.text.slice(Math.max(span.start, passage.start), Math.min(span.end, passage.end))]),
        );
      });
    });
}
