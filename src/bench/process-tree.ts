/**
 * What the descendants of a process take, which the process itself does not know: Pagefind indexes in a process of its
 * own.
 *
 * Linux only, by looking every 50 ms at `/proc`: what a descendant does between the last look and its end, and one that
 * lives for less, is missed. A look takes well under a millisecond.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** What the descendants took; `not counted` where the system cannot tell. */
export type DescendantUsage =
  | { readonly kind: 'counted'; readonly cpuSeconds: number; readonly largestMegabytes: number }
  | { readonly kind: 'not counted' };

/** A look that goes on until it is stopped. */
export interface Observation {
  readonly stop: () => DescendantUsage;
}

const everyMs = 50;
// What Linux tells processor time in, whatever the kernel counts in.
const ticksPerSecond = 100;

/** Looks at the descendants of the process `root` until it is stopped. */
export function observeDescendants(root: number): Observation {
  if (process.platform !== 'linux') return { stop: () => ({ kind: 'not counted' }) };
  const seen = new Map<number, { ticks: number; kilobytes: number }>();
  const look = () => {
    for (const id of descendantsOf(root)) {
      const usage = readUsage(id);
      // One that has just ended no longer tells how much memory it had.
      const kilobytes = Math.max(usage?.kilobytes ?? 0, seen.get(id)?.kilobytes ?? 0);
      if (usage) seen.set(id, { ...usage, kilobytes });
    }
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      const usages = [...seen.values()];
      return {
        kind: 'counted',
        cpuSeconds: usages.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond,
        largestMegabytes: (Math.max(0, ...usages.map(({ kilobytes }) => kilobytes)) * 1024) / 1e6,
      };
    },
  };
}

function descendantsOf(id: number): number[] {
  const children = childrenOf(id);
  return [...children, ...children.flatMap(descendantsOf)];
}

/** Any thread of a process may have started a child. */
function childrenOf(id: number): number[] {
  try {
    return readdirSync(`/proc/${String(id)}/task`).flatMap((thread) =>
      readFileSync(`/proc/${String(id)}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    return []; // It has ended meanwhile.
  }
}

function readUsage(id: number): { ticks: number; kilobytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
    const stat = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
    // Behind the name, which may hold blanks: user and system time are the twelfth and thirteenth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      ticks: Number(fields[11]) + Number(fields[12]),
      kilobytes: Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0),
    };
  } catch {
    return undefined; // It has ended meanwhile.
  }
}
