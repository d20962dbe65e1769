/** The pages that show the cited passages of a source, and on which of them each passage stands. */
import type { Dossier } from '../provenance/dossier.ts';
import { entryTitle } from '../provenance/entry-title.ts';
import { oncePer } from '../provenance/memoize.ts';
import type { Source } from '../provenance/source.ts';
import { divide } from '../views/parts.ts';
import { createWeigher } from '../views/weight.ts';
import { roomOfPart, type List } from './lists/list.ts';
import { sourceUseOf, type SentenceUse } from './source-use.ts';
import { pathOfEntry } from '../site-map/site-map.ts';

/** Half: with what the record and its notes quote, the first page stays well below the whole. */
const maxShare = 0.5;
/** Entries that one sentence names beside itself; where more rest on it, it stands there again for the others. */
const entriesAtOnce = 60;
/** Bytes of a page without passages: of the first, which has the record, and of the others. */
const frames = { first: 6_600, other: 4_800 };

/** The parts as a list: the first stands on the source's own page. */
export function sourceParts(source: Source, groups: readonly SentenceUse[]): List<SentenceUse> {
  const parts = partsOf(source, groups);
  return {
    name: source.record.name,
    total: groups.length,
    isWhole: parts.length === 1,
    parts: parts.map((items, index) => ({
      number: index + 1,
      url: sourcePartUrl(source.id, index + 1),
      label: marksOf(items),
      title: `${source.record.name}, cited passages, part ${String(index + 1)}`,
      items,
    })),
  };
}

/** The address of one part of a source's pages, from 1, without a base path. */
export function sourcePartUrl(source: string, part: number): string {
  return part === 1 ? pathOfEntry('source', source) : `${pathOfEntry('source', source)}${String(part)}/`;
}

/** Marks of the first and last passage of a part: `O1 to O14`. */
function marksOf(groups: readonly SentenceUse[]): string {
  const marks = groups.flatMap(({ uses }) => uses.map(({ passage }) => passage.mark));
  return marks.length > 1 ? `${marks[0] ?? ''} to ${marks.at(-1) ?? ''}` : (marks[0] ?? '');
}

/**
 * The groups divided, in order, so that no page shows more than {@link maxShare} of the document, for whoever has one
 * page has not the article, and none weighs more than a page may.
 */
export function partsOf(source: Source, groups: readonly SentenceUse[]): readonly (readonly SentenceUse[])[] {
  const own = createWeigher()(
    [
      ...source.record.caveats,
      ...source.notEvidence.map(({ reason }) => reason),
      ...source.unused.map(({ reason }) => reason),
    ].join(' '),
  );
  return sharesOf(source, groups.flatMap(withFewEntries)).flatMap((share, index) =>
    divide(share, {
      limit: Math.max(roomOfPart(index === 0 ? frames.first + own : frames.other), 1_000),
      text: sketchUse,
    }),
  );
}

function sharesOf(source: Source, groups: readonly SentenceUse[]): readonly (readonly SentenceUse[])[] {
  const lengthOf = ({ runs }: SentenceUse): number => runs.reduce((sum, run) => sum + run.text.length, 0);
  const whole = groups.reduce((sum, group) => sum + lengthOf(group), 0);
  const count = Math.max(1, Math.ceil(whole / (source.text.length * maxShare)));
  const parts: SentenceUse[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const group of groups) {
    // A group goes where its middle lies, so that the parts come out even.
    const middle = before + lengthOf(group) / 2;
    parts[Math.min(count - 1, Math.floor((middle / whole) * count))]?.push(group);
    before += lengthOf(group);
  }
  return parts.filter((part, index) => index === 0 || part.length > 0);
}

/** A sentence that many entries rest on, as often as it takes; its passages are found at the first. */
function withFewEntries({ runs, uses }: SentenceUse): readonly SentenceUse[] {
  const most = Math.max(0, ...uses.map(({ entries }) => entries.length));
  return Array.from({ length: Math.max(1, Math.ceil(most / entriesAtOnce)) }, (_, index) => ({
    runs: index === 0 ? runs : runs.map((run) => ({ ...run, ends: [] })),
    uses: uses
      .map(({ passage, entries }) => ({
        passage,
        entries: entries.slice(index * entriesAtOnce, (index + 1) * entriesAtOnce),
      }))
      .filter(({ entries }) => index === 0 || entries.length > 0),
  }));
}

/** Part of its source's pages that shows each passage, by its id, from 1. */
export const partByPassage = oncePer((dossier: Dossier): ReadonlyMap<string, number> => {
  const parts = new Map<string, number>();
  for (const source of dossier.sources.values()) {
    partsOf(source, sourceUseOf(dossier, source).groups).forEach((part, index) => {
      for (const { passage } of part.flatMap((group) => group.uses))
        if (!parts.has(passage.id)) parts.set(passage.id, index + 1);
    });
  }
  return parts;
});

function sketchUse({ runs, uses }: SentenceUse): string {
  const words = runs.map(
    ({ text, ends }) => `<mark>${text}</mark>${ends.map(({ id, mark }) => `<b id="${id}-there">${mark}</b>`).join('')}`,
  );
  const links = uses.map(
    ({ passage, entries }) =>
      `<li> <b>${passage.mark}</b> ${entries.map((entry) => `<a href="${entry.url}">${entryTitle(entry)}</a>`).join('')} </li>`,
  );
  return `<li> <blockquote> ${words.join('')} </blockquote> <ul class="quiet"> ${links.join('')} </ul> </li>`;
}
