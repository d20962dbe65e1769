/** A share in percent, rounded down to a tenth, so that `100%` means all; a dash where there is nothing to share. */
export function percentOf(part: number, whole: number): string {
  return percent(part, whole, (share) => Math.floor(share * 1000) / 10);
}

/** The same of what should be small, rounded up, so that no share is shown as less than it is. */
export function percentAtMost(part: number, whole: number): string {
  return percent(part, whole, tenthsAtMost);
}

/** A share from 0 to 1 in percent, rounded up to a tenth. */
export function tenthsAtMost(share: number): number {
  return Math.ceil(share * 1000) / 10;
}

function percent(part: number, whole: number, tenths: (share: number) => number): string {
  return whole === 0 ? '–' : `${tenths(part / whole).toFixed(part === whole || part === 0 ? 0 : 1)}%`;
}
