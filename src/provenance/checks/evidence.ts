/**
 * `passage-not-evidence`: facts rest on reported sentences, not on headlines
 * used alone, rhetoric, embedded posts or boilerplate.
 */
import type { Citation, CitedPart } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { NotEvidenceKind } from '../entries/source-record.ts';
import type { CitedAs } from '../selector.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { namesAny } from '../known-names.ts';
import type { NotEvidence, Source } from '../source.ts';
import { touch } from '../../text/spans.ts';
import type { Statement } from '../statement.ts';

/** What each reserve of a citation allows. */
const reservedKinds: Readonly<Record<CitedAs, ReadonlySet<NotEvidenceKind>>> = {
  evidence: new Set(),
  opinion: new Set(['rhetoric', 'headline']),
  embed: new Set(['embed']),
};
/** Kinds whose printed words may be recorded as a quotation, which claims no more than that they are printed. */
const printedKinds: ReadonlySet<NotEvidenceKind> = new Set(['headline', 'embed', 'rhetoric']);

/** Judges each statement that cites. A source's own record speaks of the document itself and may cite any of it. */
export function checkEvidence(dossier: Dossier): Finding[] {
  return [...dossier.entries.values()]
    .filter((entry) => entry.kind !== 'source')
    .flatMap((entry) => entry.statements.flatMap((statement) => checkStatement(statement, entry, dossier)));
}

function checkStatement(statement: Statement, entry: Entry, dossier: Dossier): Finding[] {
  return statement.citations.flatMap((citation) =>
    citation.parts.flatMap((part) => {
      const source = dossier.sources.get(part.selector.source);
      const span = source && overlapping(source, part);
      if (!source || part.passages.length === 0) return [];
      if (span && !isAllowed(span, part, statement, entry, source, citation, dossier)) {
        return [
          fault(
            'passage-not-evidence',
            part.place,
            `Unexpected passage \`${part.selector.passage}\`, which lies in text that the record of \`${source.id}\` marks as ${span.kind}.`,
            hintFor(span),
          ),
        ];
      }
      const { as = 'evidence' } = part.selector;
      if (as === 'evidence' || isReserved(source, part, reservedKinds[as])) return [];
      // A reserve that nothing calls for would go unnoticed when it is taken off.
      return [
        fault(
          'passage-not-evidence',
          part.place,
          `Unexpected \`as ${as}\` behind the passage \`${part.selector.passage}\`, which lies in no such text by the record of \`${source.id}\`.`,
          'Mark the text in the record under `notEvidence`, or cite the passage without the reserve.',
        ),
      ];
    }),
  );
}

function overlapping(source: Source, part: CitedPart): NotEvidence | undefined {
  return source.notEvidence.find((span) => part.passages.some((passage) => touch(passage, span)));
}

/** Whether the passage lies, be it in part, in text of these kinds. */
function isReserved(source: Source, part: CitedPart, kinds: ReadonlySet<NotEvidenceKind>): boolean {
  return source.notEvidence.some(
    (span) => kinds.has(span.kind) && part.passages.some((passage) => touch(passage, span)),
  );
}

function isAllowed(
  span: NotEvidence,
  part: CitedPart,
  statement: Statement,
  entry: Entry,
  source: Source,
  citation: Citation,
  dossier: Dossier,
): boolean {
  if (statement.part === 'variant') return printedKinds.has(span.kind);
  if (statement.part === 'field' && entry.kind === 'event' && citation.id.startsWith(`${entry.id}#date`))
    return part.selector.as === 'embed' && reservedKinds.embed.has(span.kind);
  const allowed = reservedKinds[part.selector.as ?? 'evidence'];
  if (allowed.has(span.kind)) return namesAuthor(toldBy(statement, entry), span, source, dossier);
  if (span.kind !== 'headline') return false;
  // A headline is no evidence by itself, but may stand beside a reported sentence of its source.
  return citation.parts.some(
    (other) =>
      other !== part && other.selector.source === source.id && other.passages.length > 0 && !overlapping(source, other),
  );
}

/** Whether the sentence names whose words these are: the author, the publisher or the source's short name. */
/** A statement as a reader meets it: the role of an actor stands beside the name. */
function toldBy({ part, text }: Statement, entry: Entry): string {
  return entry.kind === 'actor' && part === 'field' ? `${entry.data.name}: ${text}` : text;
}

function namesAuthor(text: string, span: NotEvidence, source: Source, dossier: Dossier): boolean {
  const { name, publisher, author } = source.record;
  const names =
    span.author === undefined
      ? [name, publisher.value, author.value]
      : [span.author, ...aliasesOf(span.author, dossier)];
  return namesAny(
    text,
    names.filter((candidate) => candidate !== null),
  );
}

function aliasesOf(name: string, dossier: Dossier): readonly string[] {
  for (const entry of dossier.entries.values())
    if (entry.kind === 'actor' && entry.data.name === name) return entry.data.aliases;
  return [];
}

function hintFor(span: NotEvidence): string {
  if (span.kind === 'rhetoric')
    return 'Cite a reported sentence, or cite it `as opinion` and name its author in the sentence.';
  if (span.kind === 'embed')
    return 'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.';
  if (span.kind === 'headline')
    return 'Cite a reported sentence beside it, or cite it `as opinion` and name its source in the sentence.';
  return 'Cite a reported sentence.';
}
