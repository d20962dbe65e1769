/** The status of something that rests on witnesses and on facts. */
import type { FactStatus } from '../provenance/fact.ts';

/** `differ` where a fact differs; else `agreed` from two independent witnesses, `single` with fewer. */
export function combineStatus(witnesses: number, facts: readonly FactStatus[]): FactStatus {
  if (facts.includes('differ')) return 'differ';
  return witnesses > 1 ? 'agreed' : 'single';
}

/** What each status is called. That several report on something does not say that they say the same of it. */
export const statusLabels: Readonly<Record<FactStatus, string>> = {
  agreed: 'Several sources',
  differ: 'Sources differ',
  single: 'One source alone',
};
