/** How sure a fact is, and who reports that something happened, in a few words: the one place that says so. */
import type { Dossier } from '../provenance/dossier.ts';
import type { Fact, ReadingGroup } from '../provenance/fact.ts';
import { lineOf } from '../provenance/relation.ts';
import type { Reported } from '../views/reported.ts';
import type { TimelineEvent } from '../views/timeline.ts';
import { originCount } from './archive.ts';
import { say, words } from '../interface/spoken.ts';

/** The relation of a fact's answers in words. */
export function certaintyText(fact: Fact): string {
  const { relation } = fact;
  if (fact.derived !== undefined) return say(words.relations.computed[lineOf(relation)]);
  if (relation === 'agreed' || relation === 'single') {
    const sources = new Set(fact.readings.map(({ source }) => source)).size;
    return reportsText({ sources, origins: fact.origins });
  }
  return say(words.relations[relation], { n: fact.groups.length });
}

/** Who reports something, in words. */
export function reportedText({ sources, origins }: Reported): string {
  return reportsText({ sources: sources.length, origins });
}

/** Who reports an event, and on which of its details reports contradict each other. */
export function reportLines({ reported, contradicted }: TimelineEvent): readonly string[] {
  if (contradicted.length === 0) return [reportedText(reported)];
  const questions = contradicted.map(({ question }) => question).join(' ');
  return [reportedText(reported), `${say(words.reports.contradictedOn)} ${questions}`];
}

/** Who gives an answer, in words. */
export function groupText({ readings, origins }: ReadingGroup): string {
  return reportsText({ sources: new Set(readings.map(({ source }) => source)).size, origins });
}

/** How many separate origins the whole archive has at most. */
export function originsText(dossier: Dossier): string {
  return say(words.reports.origins, { n: originCount(dossier) });
}

/** Who names a place, in words. */
export function namedText({ sources, origins }: Reported): string {
  return reportsText({ sources: sources.length, origins }, words.reports.named);
}

function reportsText(
  { sources: n, origins }: { readonly sources: number; readonly origins: number },
  { none, several, allShared, someShared }: (typeof words.reports)['told' | 'named'] = words.reports.told,
): string {
  if (n === 0) return say(none);
  if (n === 1 || origins === n) return say(several, { n });
  return say(origins === 1 ? allShared : someShared, { n });
}
