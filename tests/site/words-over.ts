/** Words of a page that stand over other words, as `“these” over “those”`; drawings and heads of tables are judged elsewhere. */
import type { Page } from 'playwright-core';

export function wordsOver(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { node: Text; left: number; right: number; top: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const parent = node.parentElement;
      if (parent?.checkVisibility() !== true || parent.closest('.skip, thead, svg, noscript') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What a letter surely covers: a third of its size above and below the middle of its line.
      const reach = parseFloat(getComputedStyle(parent).fontSize) / 3;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        lines.push({ node, left: left + 1, right: right - 1, top: middle - reach, bottom: middle + reach });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const said = ({ data }: Text): string => `“${data.trim().slice(0, 30)}”`;
    return lines.flatMap((one, at) => {
      const found: string[] = [];
      for (const other of lines.slice(at + 1)) {
        if (other.top > one.bottom - 1) break;
        if (other.node !== one.node && one.left < other.right && other.left < one.right)
          found.push(`${said(one.node)} over ${said(other.node)}`);
      }
      return found;
    });
  });
}
