/**
 * A sentence with passages that somebody labelled as supporting it or not, as a dossier of its own: one source, and one
 * page that has nothing but the sentence.
 */
import { oneLine } from '../text/normalized-text.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseDossier } from '../dossier/parse-dossier.ts';
import type { DossierFiles } from '../dossier/read-files.ts';
import { lexiconOf } from '../language/lexicons.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { anchorPassage, findAll } from '../provenance/anchor.ts';
import { splitParagraphs, splitSentences } from '../text/sentence.ts';
import type { Source } from '../provenance/source.ts';
import { disambiguate, formatCitation } from '../provenance/write-citation.ts';

/** One line of a file of labelled pairs; fields that others use beside these are passed over. */
export const labelledPairSchema = z.object({
  id: z.string().min(1),
  /** What the sentence calls the source; none where it does not name it. */
  name: z.string().min(1).nullish(),
  /** The whole text of the source. */
  source: z.string().min(1),
  paragraphEnd: z.enum(['newline', 'blank-line']).default('newline'),
  /** EDTF date of the source. */
  published: z.string().nullish(),
  /** Language of the sentence, and of the source: a tag of BCP 47. */
  language: z.string().default('en'),
  /** Language of the source, where it is another. */
  sourceLanguage: z.string().optional(),
  /** Words of the source, each within one paragraph. */
  passages: z.array(z.string().min(1)).min(1),
  /** May be several sentences; each rests on all passages. */
  sentence: z.string().min(1),
  label: z.enum(['supported', 'unsupported']),
  kind: z.string().default(''),
});

/** One labelled pair. */
export type LabelledPair = z.infer<typeof labelledPairSchema>;

/** The page that holds the sentence. */
export const claimFile = 'content/pages/claim.mdx';

// A name that no text has: nobody is taken to be named by a word of the sentence.
const noName = 'Document 0';

/** The dossier of `pair`. Passages that do not stand in the source are left out. */
export function pairDossier(pair: LabelledPair): Dossier {
  const files = sourceFiles(pair);
  const source = parseDossier(files).sources.get('source');
  const citations = source === undefined ? [] : pair.passages.flatMap((passage) => cite(source, passage));
  const content = new Map(files.content);
  content.set(claimFile, claimPage(pair, citations.join('; ')));
  return parseDossier({ ...files, content });
}

function sourceFiles({ source, paragraphEnd, published, language, sourceLanguage, name }: LabelledPair): DossierFiles {
  const bytes = new TextEncoder().encode(withoutRepeated(source, paragraphEnd));
  const datum = (value: string | null | undefined) => ({ value: value ?? null, known: value ? 'stated' : 'unknown' });
  const record = {
    mark: 'S',
    name: name ?? noName,
    file: 'source.txt',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    paragraphEnd,
    headline: datum(undefined),
    publisher: datum(undefined),
    author: datum(undefined),
    published: datum(published),
    address: datum(undefined),
    ...(sourceLanguage === undefined ? {} : { language: sourceLanguage }),
    lineage: { note: 'It stands by itself.' },
  };
  return {
    // JSON is YAML.
    content: new Map([
      ['content/dossier.yaml', `title: Claim\nlanguage: ${language}\n`],
      ['content/sources/source.mdx', `---\n${JSON.stringify(record)}\n---\n`],
    ]),
    seeds: new Map([['seeds/source.txt', bytes]]),
  };
}

/** The citation of the first place of `passage` that can be told from its others by what stands before it. */
function cite(source: Source, passage: string): string[] {
  const found = findAll(source.text, passage)
    .map((start) => ({ source, start, end: start + passage.length }))
    .find((fragment) => anchorPassage(source, { passage, ...disambiguate(fragment) }).kind === 'anchored');
  return found === undefined ? [] : [formatCitation(found).footnote];
}

/** `text` without the paragraphs that repeat an earlier one: no citation could tell them apart. */
function withoutRepeated(text: string, paragraphEnd: 'newline' | 'blank-line'): string {
  const seen = new Set<string>();
  const kept = splitParagraphs(text, paragraphEnd)
    .map(({ start, end }) => text.slice(start, end))
    .filter((paragraph) => !seen.has(paragraph) && seen.add(paragraph));
  return kept.join(paragraphEnd === 'newline' ? '\n' : '\n\n');
}

function claimPage({ sentence, language }: LabelledPair, citation: string): string {
  // A line of its own would be a paragraph; every sign that Markdown may read is meant to be read by people.
  const plain = oneLine(sentence).trim();
  const prose = splitSentences(plain, lexiconOf(language))
    .map(({ start, end }) => `${plain.slice(start, end).replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, '\\$&')}[^words]`)
    .join(' ');
  const front = { title: 'Claim', summary: 'One sentence.', editorial: true };
  return `---\n${JSON.stringify(front)}\n---\n\n${prose}\n\n[^words]: ${citation}\n`;
}
