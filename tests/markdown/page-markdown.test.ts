import { expect, it } from 'vitest';
import { pageMarkdown } from '../../src/markdown/page-markdown.ts';

it.each([
  [
    'marks are footnotes, and passages what they say',
    '<p>The quay is shut.<button class="ref" popovertarget="p">H1</button></p><section class="evidence"><h2>Evidence</h2><details><summary>Show all</summary></details><ol><li id="p" popover><p><b>H1</b> Post, 3 May</p><blockquote>So <mark>the quay</mark> shut.</blockquote></li></ol></section>',
    'The quay is shut.[^H1]\n\n## Evidence\n\n[^H1]: Post, 3 May\n\n    > So **the quay** shut.\n',
  ],
  [
    'ways to other pages and drawings are left out',
    '<nav>Next</nav><svg><text>7</text></svg><p>Seven.</p>',
    'Seven.\n',
  ],
  [
    'what is hidden from some readers is left out',
    '<p aria-hidden="true">1</p><p>One.<span class="noprint"> All</span></p>',
    'One.\n',
  ],
  [
    'a caption stands before its table',
    '<table><caption>Boats</caption><tr><th>A</th></tr><tr><td>1</td></tr></table>',
    'Boats\n\n| A |\n| - |\n| 1 |\n',
  ],
  [
    'a link keeps its address and no words shown on hovering',
    '<p><a href="/x/" title="Post: not there">P</a></p>',
    '[P](/x/)\n',
  ],
  ['signs of Markdown are escaped', '<p>2 * 3 [a] _b_</p>', '2 \\* 3 \\[a] \\_b\\_\n'],
])('%s', (_, html, markdown) => {
  expect(pageMarkdown(html)).toBe(markdown);
});
