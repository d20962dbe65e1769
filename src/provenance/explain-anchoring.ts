/** Turns a failed look-up of a passage into a finding with the best hint there is. */
import { anchorPassage, type Anchoring } from './anchor.ts';
import { parseNamed } from './citation-syntax.ts';
import { closestId } from './closest.ts';
import { fault } from './fault.ts';
import type { Finding } from './finding.ts';
import { nearestPassage, wordDiff } from './nearest.ts';
import type { PlaceInFile } from './place-in-file.ts';
import { nameOf, type Selector } from './selector.ts';
import type { Source } from './source.ts';
import { normalizeText } from '../text/normalized-text.ts';

/** A look-up that did not end with words found. */
export type FailedAnchoring = Exclude<Anchoring, { kind: 'anchored' | 'name-lost' }>;

/** What to do about words that stand in the source, and not in the passage that is named. */
function insideHint(selector: Selector, name: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const source = sources.get(selector.source);
  const named = source?.names.get(name);
  if (!source || !named || anchorPassage(source, selector).kind === 'missing') return undefined;
  return `They stand elsewhere in the source; the name stands for \`${named.words.passage}\`.`;
}

function missingHint(selector: Selector, sources: ReadonlyMap<string, Source>): string {
  const others = [...sources.values()].filter((source) => source.id !== selector.source);
  const elsewhere = others.find((source) => anchorPassage(source, selector).kind === 'anchored');
  const own = sources.get(selector.source);
  if (own && (selector.after ?? selector.before) !== undefined) {
    const bare = anchorPassage(own, { passage: selector.passage });
    if (bare.kind === 'anchored' || bare.kind === 'ambiguous')
      return 'The words stand there, but not beside what `after` or `before` says: correct that.';
  }
  if (parseNamed(selector.passage) !== undefined)
    return 'It looks like the name of a passage: take `source` out, or write the words.';
  if (own) {
    const joined = own.normalized.text.replaceAll('\n', ' ');
    if (joined.includes(normalizeText(selector.passage).text.trim()))
      return 'The words run across the end of a paragraph: cite each paragraph by itself, joined by `;`.';
  }
  if (elsewhere) return `The words stand in source \`${elsewhere.id}\`: cite that one, or correct the passage.`;
  const near = own ? nearestPassage(own, selector.passage) : undefined;
  if (near) {
    // A mark of the document's own, "[12]", which words that are cited leave out.
    const hasMarker = near.exact.includes('[') && !selector.passage.includes('[');
    const remedy = hasMarker ? 'write `…` in the place of what stands in brackets' : 'correct the passage';
    return `Nearest is \`${near.exact}\` (${wordDiff(selector.passage, near.exact)}): ${remedy}.`;
  }
  return 'Nothing near it stands there: copy the words from the archived document.';
}

/** The finding for a failed look-up of `selector`, which stands inside the words of `name` where one is given. */
export function explainAnchoring(
  anchoring: FailedAnchoring,
  selector: Selector,
  sources: ReadonlyMap<string, Source>,
  place: PlaceInFile,
  name?: string,
): Finding {
  switch (anchoring.kind) {
    case 'name-unknown': {
      const names = [...(sources.get(selector.source)?.names.keys() ?? [])];
      const closest = closestId(name ?? '', names);
      const hint =
        closest === undefined
          ? `Write it under \`passages\` in the record of \`${selector.source}\`, or cite the words.`
          : `Closest is \`${nameOf(selector.source, closest)}\`: correct the name.`;
      const message = `Unexpected passage \`${nameOf(selector.source, name ?? '')}\`, which the record of \`${selector.source}\` does not name.`;
      return fault('reference-unknown', place, message, hint);
    }
    case 'source-unknown': {
      const closest = closestId(selector.source, sources.keys());
      return fault(
        'reference-unknown',
        place,
        `Unexpected source \`${selector.source}\`, expected the id of a record in content/sources.`,
        closest === undefined ? 'Write the record, or correct the id.' : `Closest is \`${closest}\`: correct the id.`,
      );
    }
    case 'missing':
      return fault(
        'passage-missing',
        place,
        `Unexpected passage \`${selector.passage}\`, expected its words in ${name === undefined ? `source \`${selector.source}\`` : `\`${nameOf(selector.source, name)}\``}.`,
        (name === undefined ? undefined : insideHint(selector, name, sources)) ?? missingHint(selector, sources),
      );
    case 'ambiguous':
      return fault(
        'passage-ambiguous',
        place,
        `Unexpected passage \`${selector.passage}\`, which stands ${String(anchoring.count)} times in source \`${selector.source}\`.`,
        'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
      );
    case 'out-of-order':
      return fault(
        'passage-cut',
        place,
        `Unexpected order of the parts of \`${selector.passage}\` in source \`${selector.source}\`.`,
        'Cite the parts in the order of the source and from one paragraph, or cite each by itself, joined by `;`.',
      );
  }
}
