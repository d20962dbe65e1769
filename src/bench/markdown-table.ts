/** Markdown tables of numbers. */

/** A table with `head` over `rows`, aligned to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** How many times a quantity grows while the size grows ten times: 10 is linear. */
export function growthPerTen(from: number, to: number, sizes: { readonly from: number; readonly to: number }): number {
  return (to / from) ** (1 / Math.log10(sizes.to / sizes.from));
}
