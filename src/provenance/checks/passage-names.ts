/** `passage-repeated` and `name-unused`: words of a source are typed once, and each name stands for what is cited. */
import type { CitedPart } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { passageId } from '../number-passages.ts';
import type { PlaceInFile } from '../place-in-file.ts';
import { nameOf } from '../selector.ts';
import type { Source } from '../source.ts';

// Words in a few places are quickly compared; beyond, a slip in one of them is easily overlooked.
const mostTyped = 6;

/** Judges the names of each record against what the dossier cites. */
export function checkPassageNames(dossier: Dossier): Finding[] {
  const parts = dossier.citations.flatMap((citation) => citation.parts);
  const used = new Set(
    parts.flatMap(({ selector, name }) => (name === undefined ? [] : nameOf(selector.source, name))),
  );
  const nameByWords = new Map<string, string>();
  const atRecords = [...dossier.sources.values()].flatMap((source) => checkRecord(source, used, nameByWords, dossier));
  return [...atRecords, ...checkTyped(parts, nameByWords)];
}

/** Names that nothing cites, and second names; enters each name by the words that it stands for. */
function checkRecord(
  source: Source,
  used: ReadonlySet<string>,
  nameByWords: Map<string, string>,
  { entries }: Dossier,
): Finding[] {
  return [...source.names].flatMap(([name, { spans }]) => {
    const place = (): PlaceInFile | undefined => entries.get(`sources/${source.id}`)?.at(['passages', name]);
    const written = nameOf(source.id, name);
    const key = spans.map((span) => passageId(source.id, span)).join(' ');
    const first = key === '' ? undefined : nameByWords.get(key);
    if (key !== '' && first === undefined) nameByWords.set(key, written);
    const found: Finding[] = [];
    const at = first !== undefined || !used.has(written) ? place() : undefined;
    if (at === undefined) return found;
    if (first !== undefined)
      found.push(
        fault(
          'passage-repeated',
          at,
          `Unexpected name \`${written}\` of words that are \`${first}\` already.`,
          `Cite \`${first}\`, and take this name out.`,
        ),
      );
    if (!used.has(written))
      found.push(
        fault(
          'name-unused',
          at,
          `Unexpected name \`${written}\`, which nothing cites.`,
          `Cite it as \`[^${written}]\`, or take it out.`,
        ),
      );
    return found;
  });
}

/** Words that are typed although they have a name, and words that are typed so often that they should have one. */
function checkTyped(parts: readonly CitedPart[], nameByWords: ReadonlyMap<string, string>): Finding[] {
  // Several statements may rest on words that are typed in one place.
  const typed = new Map(parts.filter((part) => part.isTyped).map((part) => [part.place, part]));
  const byWords = Map.groupBy(typed.values(), ({ passages }) => passages.map(({ id }) => id).join(' '));
  return [...byWords].flatMap(([key, places]) => {
    if (key === '') return [];
    const name = nameByWords.get(key);
    if (name !== undefined)
      return places.map(({ place, selector }) =>
        fault(
          'passage-repeated',
          place,
          `Unexpected passage \`${selector.passage}\`, which has the name \`${name}\`.`,
          `Write \`${name}\` in its place.`,
        ),
      );
    const [first] = places;
    if (first === undefined || places.length <= mostTyped) return [];
    const { place, selector } = first;
    return [
      fault(
        'passage-repeated',
        place,
        `Unexpected passage \`${selector.passage}\`, which is typed out in ${String(places.length)} places and has no name.`,
        `Name it under \`passages\` in the record of \`${selector.source}\`: \`npm run cite -- "…" --name NAME\` does so.`,
      ),
    ];
  });
}
