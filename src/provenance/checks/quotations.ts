/** `quote-altered`: words in quotation marks are words of the source that is cited for them. */
import type { Lexicon } from '../../language/lexicon.ts';
import { readWords } from '../../mentions/words.ts';
import { holderOf } from '../../relations/lemmas.ts';
import { turnedInside } from '../../relations/turning.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { nearestPassage, wordDiff } from '../nearest.ts';
import { looseQuotedSpans, quotedSpans, singleQuotedSpans } from '../../text/quotation.ts';
import { leftOutOf, standsIn } from '../../text/quoted-words.ts';
import type { Source } from '../source.ts';
import { touch, type Span } from '../../text/spans.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import { passagesOfVariant } from '../variant-passages.ts';

/** Judges quotations in sentences and the variants of quote entries. */
export function checkQuotations(dossier: Dossier): Finding[] {
  const inSentences = dossier.statements
    .filter((statement) => statement.part !== 'variant')
    .flatMap((statement) => checkStatement(statement, dossier));
  const inEntries = entriesByKind(dossier).quote.flatMap((quote) => checkVariants(quote, dossier));
  return [...inSentences, ...inEntries];
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
  const { text, isQuotation, state } = statement;
  const quotations = isQuotation ? [{ start: 0, end: text.length }] : quotedSpans(text);
  // Editors use single marks for words of their own, and headlines for the gist of what somebody said.
  const loose = isQuotation || state === 'editorial' ? [] : looseQuotedSpans(text);
  if (quotations.length + loose.length === 0 || state === 'uncited') return [];
  // A citation whose words are not found is reported by itself.
  if (statement.citations.some((citation) => citation.parts.some((part) => part.anchoring.kind !== 'anchored')))
    return [];
  const { texts, sources } = textsFor(statement, dossier);
  const lexicon = lexiconOfDossier(dossier);
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => withoutMarks(text.slice(start, end)));
  const words = wordsOf(quotations);
  const turned = words.flatMap((quoted) => {
    const word = turnedByEllipsis(quoted, texts, lexicon);
    return word === undefined ? [] : [faultOfEllipsis(quoted, word, statement)];
  });
  const altered = [
    ...words.filter((quoted) => !standsIn(quoted, texts)),
    ...wordsOf(loose).filter((quoted) => !standsIn(quoted, texts) && isInvented(quoted, texts, lexicon)),
  ].map((quoted) =>
    fault(
      'quote-altered',
      statement.place,
      `Unexpected quotation \`${quoted}\`, which stands in no passage cited for its sentence.`,
      hintFor(quoted, sources()),
    ),
  );
  return [...turned, ...altered];
}

/** A word that the ellipses of `quoted` leave out in all of `texts` where it stands, and that turns it round: "not". */
function turnedByEllipsis(quoted: string, texts: readonly string[], lexicon: Lexicon): string | undefined {
  const turned = texts.flatMap((text) => {
    const skipped = leftOutOf(quoted, text);
    return skipped === undefined ? [] : [skipped.flatMap((words) => turnedInside(words, lexicon))];
  });
  return turned.every((words) => words.length > 0) ? turned[0]?.[0] : undefined;
}

const faultOfEllipsis = (quoted: string, word: string, { place }: Statement): Finding =>
  fault(
    'quote-altered',
    place,
    `Unexpected quotation \`${quoted}\`, whose ellipsis leaves out \`${word}\`.`,
    'Print the word, or end the quotation before it.',
  );

/** Whether half of its words or more stand in none of the texts in any form: what is nearer is a gist, and open. */
function isInvented(quoted: string, texts: readonly string[], lexicon: Lexicon): boolean {
  const isGiven = holderOf(texts.map(foldText), lexicon);
  const own = readWords(foldText(quoted), lexicon).filter(({ isContent }) => isContent);
  const found = own.filter(({ word, lemmas }) => isGiven(word) || lemmas.some(isGiven));
  return own.length > 0 && found.length * 2 <= own.length;
}

/** A block quotation may stand in quotation marks, too. */
function withoutMarks(quoted: string): string {
  const [only, ...more] = quotedSpans(quoted);
  const isWhole = only !== undefined && more.length === 0 && only.start === 1 && only.end === quoted.length - 1;
  return isWhole ? quoted.slice(1, -1) : quoted;
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
    const paragraphs = source.paragraphs.filter((paragraph) => passages.some((passage) => touch(paragraph, passage)));
    const findings: Finding[] = [];
    if (!standsInMarks(variant.words, source.text, paragraphs, passages)) {
      findings.push(
        fault(
          'quote-altered',
          entry.at(['variants', index, 'words']),
          `Unexpected words \`${variant.words}\`, which do not stand in quotation marks in the cited passage of source \`${source.id}\`.`,
          hintFor(variant.words, [source]),
        ),
      );
    }
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

/** Whether the words stand inside quotation marks of one of the paragraphs of `text`, within the cited passages. */
function standsInMarks(words: string, text: string, paragraphs: readonly Span[], passages: readonly Span[]): boolean {
  return paragraphs.some((paragraph) => {
    const own = text.slice(paragraph.start, paragraph.end);
    return [...quotedSpans(own), ...singleQuotedSpans(own)].some((marked) => {
      const span = { start: marked.start + paragraph.start, end: marked.end + paragraph.start };
      return passages.some((passage) =>
        standsIn(words, [text.slice(Math.max(span.start, passage.start), Math.min(span.end, passage.end))]),
      );
    });
  });
}
