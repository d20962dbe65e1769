/**
 * Causes before their consequences: where a document, its record or a footnote cannot be read, whatever rests on it looks wrong,
 * too. Only the cause is told; what is left, once it is mended, is told by the next run.
 */
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import { placeText } from './place-in-file.ts';
import type { RuleId } from './rules.ts';

/** What is not used may be used by what could not be read. */
const unused: ReadonlySet<RuleId> = new Set(['passage-unused', 'source-unused', 'name-unused', 'citation-unused']);

/** What `found` by the checks follows from nothing else. */
export function causesAmong(found: readonly Finding[], dossier: Dossier): readonly Finding[] {
  const lost = lostSources(dossier);
  const hasUnreadRecord = [...lost].some((id) => !dossier.sources.has(id));
  const hit = lost.size === 0 ? new Set<string>() : filesResting(dossier, lost);
  const unread = new Set(dossier.statements.filter(({ isUnread }) => isUnread).map(({ place }) => placeText(place)));
  const isUnread = lost.size > 0 || dossier.formFindings.some(isFaultOfContent);
  return found.filter(
    (finding) =>
      (finding.rule === 'source-changed' || !hit.has(finding.file)) &&
      !unread.has(placeText(finding)) &&
      // A document that no record names may be that of a record which cannot be read.
      !(isUnread && unused.has(finding.rule) && (hasUnreadRecord || !dossier.unrecorded.includes(finding.file))),
  );
}

/** Ids of sources whose document or record cannot be read. */
function lostSources({ sources, unreadable }: Dossier): ReadonlySet<string> {
  const unread = [...unreadable].flatMap((path) => /^sources\/(.+)$/u.exec(path)?.[1] ?? []);
  return new Set([
    ...[...sources.values()].filter(({ text }) => text === '').map(({ id }) => id),
    ...unread.filter((id) => !sources.has(id)),
  ]);
}

/** A fault because of which a citation may be missing. */
function isFaultOfContent({ file, rule, severity }: Finding): boolean {
  return severity === 'error' && file.startsWith('content/') && rule !== 'citation-unused';
}

/** Files of the entries that cite one of these sources, or print a fact that does. */
function filesResting({ entries, facts }: Dossier, lost: ReadonlySet<string>): ReadonlySet<string> {
  const lostFacts = new Set(
    [...facts.values()].filter(({ readings }) => readings.some(({ source }) => lost.has(source))).map(({ id }) => id),
  );
  return new Set([...entries.values()].filter((entry) => rests(entry, lost, lostFacts)).map(({ file }) => file));
}

function rests(
  { kind, slug, citations, factUses }: Entry,
  lost: ReadonlySet<string>,
  facts: ReadonlySet<string>,
): boolean {
  return (
    (kind === 'source' && lost.has(slug)) ||
    citations.some(
      ({ parts, silences }) =>
        parts.some(({ selector }) => lost.has(selector.source)) || silences.some(({ source }) => lost.has(source)),
    ) ||
    factUses.some(({ id }) => facts.has(id))
  );
}
