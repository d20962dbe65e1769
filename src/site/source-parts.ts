/** The pages that show the cited passages of a source, and on which of them each passage stands. */
import type { Dossier } from '../provenance/dossier.ts';
import { entryTitle } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';
import { say, words } from '../interface/spoken.ts';
import { divide } from '../views/parts.ts';
import { weighAlone } from '../views/weight.ts';
import type { List } from './lists/paged.ts';
import { roomOfPart } from './lists/room.ts';
import { cut, sourcePassages, type SubjectUse } from './source-passages.ts';
import { pathOfEntry } from '../site-map/site-map.ts';

/** Entries that one sentence names beside itself; where more rest on it, it stands there again for the others. */
const entriesAtOnce = 60;
/** Bytes of a page without passages: of the first, which has the record, and of the others. */
const frames = { first: 6_800, other: 5_000 };

/** The parts as a list: the first stands on the source's own page. */
export function sourceParts(dossier: Dossier, source: Source): List<SubjectUse> {
  const { subjects } = sourcePassages(dossier, source);
  const parts = partsOf(source, subjects);
  return {
    name: source.record.name,
    total: subjects.length,
    isWhole: parts.length === 1,
    parts: parts.map((items, index) => ({
      number: index + 1,
      url: sourcePartUrl(source.id, index + 1),
      label: String(index + 1),
      title: say(words.source.part, { name: source.record.name, n: index + 1 }),
      items,
      // They stand on the page themselves.
      passages: [],
      silences: [],
    })),
  };
}

/** The address of one part of a source's pages, from 1, without a base path. */
export function sourcePartUrl(source: string, part: number): string {
  return part === 1 ? pathOfEntry('source', source) : `${pathOfEntry('source', source)}${String(part)}/`;
}

/** The passages divided, in their order, so that none weighs more than a page may. */
function partsOf(source: Source, subjects: readonly SubjectUse[]): readonly (readonly SubjectUse[])[] {
  const own = weighAlone(
    [
      ...source.record.caveats,
      ...source.notEvidence.map(({ reason }) => reason),
      ...source.unused.map(({ reason }) => reason),
      ...source.slips.map(({ note }) => note),
    ].join(' '),
  );
  const items = subjects.flatMap(withFewEntries);
  const [first = [], ...rest] = divideWithin(items, frames.first + own);
  // What comes after the first page has more room, for the record stands there only.
  return rest.length === 0 ? [first] : [first, ...divideWithin(items.slice(first.length), frames.other)];
}

function divideWithin(items: readonly SubjectUse[], frame: number): readonly (readonly SubjectUse[])[] {
  return divide(items, { limit: Math.max(roomOfPart(frame), 1_000), text: sketchUse });
}

/** A sentence that many entries rest on, as often as it takes; its passages are found at the first. */
function withFewEntries(subject: SubjectUse): readonly SubjectUse[] {
  const { uses } = subject;
  const most = Math.max(0, ...uses.map(({ entries }) => entries.length));
  return Array.from({ length: Math.max(1, Math.ceil(most / entriesAtOnce)) }, (_, index) => ({
    ...subject,
    ...(index === 0 ? {} : { isAgain: true, shown: cut(subject) }),
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
    sourceParts(dossier, source).parts.forEach(({ items, number }) => {
      for (const { passage } of items.flatMap(({ uses }) => uses))
        if (!parts.has(passage.id)) parts.set(passage.id, number);
    });
  }
  return parts;
});

function sketchUse({ entry, shown, uses }: SubjectUse): string {
  const anchor = ({ id, mark }: Passage): string => `<b id="${id}-there">${mark}</b>`;
  const words =
    shown.kind === 'whole'
      ? shown.runs.map(({ text, ends }) => `<mark>${text}</mark>${ends.map(anchor).join('')}`)
      : shown.passages.map(
          ({ passage, words: own }) =>
            `<p><mark>${own.kind === 'whole' ? own.words : `${own.opening} … ${own.closing}`}</mark>${anchor(passage)}</p>`,
        );
  const links = uses.map(
    ({ passage, entries }) =>
      `<li> <b>${passage.mark}</b> ${entries.map((other) => `<a href="${other.url}">${entryTitle(other)}</a>`).join('')} </li>`,
  );
  const subject = `<p class="subject"> <a href="${entry.url}">${entryTitle(entry)}</a></p>`;
  return `${subject}<ol class="uses"><li> <blockquote> ${words.join('')} </blockquote> <ul class="quiet"> ${links.join('')} </ul> </li></ol>`;
}
