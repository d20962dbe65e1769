/** How sure a fact is, in a few words. */
import type { Fact } from '../provenance/fact.ts';
import { countOf } from './format.ts';

/** The status of a fact in words, with the number of witnesses that decides it. */
export function certaintyText(fact: Fact): string {
  if (fact.derived !== undefined) {
    return {
      agreed: 'Computed from agreed figures',
      single: 'Computed from figures of one source',
      differ: 'Computed from disputed figures',
    }[fact.status];
  }
  const sources = new Set(fact.readings.map((reading) => reading.source)).size;
  switch (fact.status) {
    case 'agreed':
      return `Agreed by ${fact.witnesses} independent sources`;
    case 'differ':
      return `Sources differ: ${countOf(fact.groups.length, 'answer')}`;
    case 'single':
      return sources === 1 ? 'One source' : `${countOf(sources, 'source')} that may share an origin`;
  }
}
