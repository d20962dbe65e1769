/** A share in percent, rounded down to a tenth, so that `100 %` means all; a dash where there is nothing to share. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.floor((part / whole) * 1000) / 10;
  return `${tenths.toFixed(part === whole || part === 0 ? 0 : 1)} %`;
}

/** The same of what should be small, rounded up, so that no share is shown as less than it is. */
export function percentAtMost(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.ceil((part / whole) * 1000) / 10;
  return `${tenths.toFixed(part === whole || part === 0 ? 0 : 1)} %`;
}
