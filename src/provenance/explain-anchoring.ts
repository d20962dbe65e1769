/** Turns a failed look-up of a passage into a finding with the best hint there is. */
import { anchorPassage, type Anchoring } from './anchor.ts';
import { parseNamed } from './citation-syntax.ts';
import { closestId } from './closest.ts';
import { fault } from './fault.ts';
import type { Finding } from './finding.ts';
import { hasOnlyMarks, nearestPassage, wordDiff } from './nearest.ts';
import type { PlaceInFile } from './place-in-file.ts';
import { nameOf, type Selector } from './selector.ts';
import type { Source } from './source.ts';
import { showInvisible } from '../text/invisible.ts';
import { normalizeText } from '../text/normalized-text.ts';

/** A look-up that did not end with words found. */
export type FailedAnchoring = Exclude<Anchoring, { kind: 'anchored' | 'name-lost' }>;

/** The finding for a failed look-up of `selector`, which stands inside the words of `name` where one is given. */
export function explainAnchoring(
  anchoring: FailedAnchoring,
  selector: Selector,
  sources: ReadonlyMap<string, Source>,
  place: PlaceInFile,
  name?: string,
): Finding {
  const { source, passage } = selector;
  switch (anchoring.kind) {
    case 'name-unknown':
      return nameUnknown(source, name ?? '', sources, place);
    case 'source-unknown':
      return sourceUnknown(source, sources, place);
    case 'missing':
      return fault(
        'passage-missing',
        place,
        `Unexpected passage \`${passage}\`, expected its words in ${name === undefined ? `source \`${source}\`` : `\`${nameOf(source, name)}\``}.`,
        (name === undefined ? undefined : insideHint(selector, name, sources)) ?? missingHint(selector, sources),
      );
    case 'ambiguous':
      return fault(
        'passage-ambiguous',
        place,
        `Unexpected passage \`${passage}\`, which stands ${String(anchoring.count)} times in source \`${source}\`.`,
        'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
      );
    case 'out-of-order':
      return fault(
        'passage-cut',
        place,
        `Unexpected order of the parts of \`${passage}\` in source \`${source}\`.`,
        'Cite the parts in the order of the source and from one paragraph, or cite each by itself, joined by `;`.',
      );
  }
}

function nameUnknown(source: string, name: string, sources: ReadonlyMap<string, Source>, place: PlaceInFile): Finding {
  const closest = closestId(name, [...(sources.get(source)?.names.keys() ?? [])]);
  return fault(
    'reference-unknown',
    place,
    `Unexpected passage \`${nameOf(source, name)}\`, which the record of \`${source}\` does not name.`,
    closest === undefined
      ? `Write it under \`passages\` in the record of \`${source}\`, or cite the words.`
      : `Closest is \`${nameOf(source, closest)}\`: correct the name.`,
  );
}

function sourceUnknown(source: string, sources: ReadonlyMap<string, Source>, place: PlaceInFile): Finding {
  const closest = closestId(source, sources.keys());
  return fault(
    'reference-unknown',
    place,
    `Unexpected source \`${source}\`, expected the id of a record in content/sources.`,
    closest === undefined ? 'Write the record, or correct the id.' : `Closest is \`${closest}\`: correct the id.`,
  );
}

/** What to do about words that stand in the source, and not in the passage that is named. */
function insideHint(selector: Selector, name: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const source = sources.get(selector.source);
  const named = source?.names.get(name);
  if (!source || !named || anchorPassage(source, selector).kind === 'missing') return undefined;
  return `They stand elsewhere in the source; the name stands for \`${named.words.passage}\`.`;
}

/** What to do about words that do not stand where they are looked for: the first that there is reason for. */
function missingHint(selector: Selector, sources: ReadonlyMap<string, Source>): string {
  const own = sources.get(selector.source);
  return (
    (own && besideHint(selector, own)) ??
    (parseNamed(selector.passage) === undefined
      ? undefined
      : 'It looks like the name of a passage: take `source` out, or write the words.') ??
    (own && acrossHint(selector, own)) ??
    elsewhereHint(selector, sources) ??
    (own && nearestHint(selector, own)) ??
    'Nothing near it stands there: copy the words from the archived document.'
  );
}

function besideHint({ passage, after, before }: Selector, source: Source): string | undefined {
  if ((after ?? before) === undefined) return undefined;
  const { kind } = anchorPassage(source, { passage });
  return kind === 'anchored' || kind === 'ambiguous'
    ? 'The words stand there, but not beside what `after` or `before` says: correct that.'
    : undefined;
}

function acrossHint({ passage }: Selector, source: Source): string | undefined {
  const joined = source.normalized.text.replaceAll('\n', ' ');
  return joined.includes(normalizeText(passage).text.trim())
    ? 'The words run across the end of a paragraph: cite each paragraph by itself, joined by `;`.'
    : undefined;
}

function elsewhereHint(selector: Selector, sources: ReadonlyMap<string, Source>): string | undefined {
  const others = [...sources.values()].filter((source) => source.id !== selector.source);
  const elsewhere = others.find((source) => anchorPassage(source, selector).kind === 'anchored');
  return elsewhere && `The words stand in source \`${elsewhere.id}\`: cite that one, or correct the passage.`;
}

function nearestHint({ passage }: Selector, source: Source): string | undefined {
  const near = nearestPassage(source, passage);
  if (near === undefined) return undefined;
  // A mark of the document's own, "[12]", which words that are cited leave out.
  const hasMarker = near.exact.includes('[') && !passage.includes('[');
  const remedy = hasMarker
    ? 'write `…` in the place of what stands in brackets'
    : hasOnlyMarks(passage, near.exact)
      ? 'write `…` in the place of the mark of a note'
      : 'correct the passage';
  return showInvisible(`Nearest is \`${near.exact}\` (${wordDiff(passage, near.exact)}): ${remedy}.`);
}
