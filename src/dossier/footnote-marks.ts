/** Footnote marks that have no definition: those that are names of passages define themselves. */
import { closestId } from '../provenance/closest.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { isNamedLabel, normalizeLabel } from '../provenance/footnote-label.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';

/** A body with definitions added behind it, each with the offset of the mark that it stands for. */
export interface NamedBody {
  readonly text: string;
  /** Length of the body itself. */
  readonly length: number;
  readonly markOf: ReadonlyMap<string, number>;
}

const nameMark = /(?<!\\)\[\^([a-z0-9-]+#[a-z0-9-]+)\]/giu;

/**
 * Adds a definition for each mark that is the name of a passage: `[^post#storm]` says all that a definition would.
 * They stand behind the body, so that every offset in it stays.
 */
export function defineNames(body: string): NamedBody {
  const markOf = new Map<string, number>();
  const defined = new Set<string>();
  for (const { 0: mark, 1: name = '', index } of body.matchAll(nameMark)) {
    const label = normalizeLabel(name);
    if (!isNamedLabel(label)) continue;
    if (body[index + mark.length] === ':' && (index === 0 || body[index - 1] === '\n')) defined.add(label);
    else if (!markOf.has(label)) markOf.set(label, index);
  }
  const added = [...markOf.keys()].filter((label) => !defined.has(label));
  const text = added.length === 0 ? body : `${body}\n\n${added.map((label) => `[^${label}]: @${label}`).join('\n')}\n`;
  return { text, length: body.length, markOf };
}

/** The finding for a mark that nothing defines, or that is none. */
export function explainMark(label: string | undefined, labels: readonly string[], place: PlaceInFile): Finding {
  if (label === undefined) {
    const hint = 'Write `[^label]` in its place, and `[^label]: …` on a line of its own.';
    return fault('citation-malformed', place, 'Unexpected footnote inside a line, expected a mark.', hint);
  }
  if (labels.includes(label)) {
    const message = `Unexpected mark \`[^${label}]\` that stands there as plain words.`;
    return fault(
      'citation-undefined',
      place,
      message,
      'Take out the backslash or other sign that keeps it from being one.',
    );
  }
  const closest = closestId(label, labels);
  const hint =
    closest === undefined
      ? `Add \`[^${label}]: @source-id "exact words"\`, or take the mark out.`
      : `Closest is \`${closest}\`: correct the mark, or add \`[^${label}]: @source-id "exact words"\`.`;
  return fault('citation-undefined', place, `Missing definition of footnote \`${label}\`.`, hint);
}
