/** A share in percent, rounded down to a tenth, so that `100 %` means all; a dash where there is nothing to share. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.floor((part / whole) * 1000) / 10;
  return `${tenths.toFixed(part === whole || part === 0 ? 0 : 1)} %`;
}
