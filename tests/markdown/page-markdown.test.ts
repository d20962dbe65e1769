import { expect, it } from 'vitest';
import { pageMarkdown } from '../../src/markdown/page-markdown.ts';

it.each([
  [
    'marks are footnotes, and passages what they say',
    '<p>The quay is shut.<button class="ref" popovertarget="p">H1</button></p><section class="evidence"><h2>Evidence</h2><details><summary>Show all</summary></details><ol><li id="p" popover><p><b>H1</b> Post, 3 May</p><blockquote>So <mark>the quay</mark> shut.</blockquote></li></ol></section>',
    'The quay is shut.[^H1]\n\n## Evidence\n\n[^H1]: Post, 3 May\n\n    > So **the quay** shut.\n',
  ],
  [
    'a mark that is called by its outlet is the footnote of what it opens, which no button closes',
    '<p>The quay is shut.<button class="ref" popovertarget="p">Post 1</button></p><section class="evidence"><ol><li id="p" popover><p><b>H1</b> Post, 3 May</p><button popovertarget="p">Close</button></li></ol></section>',
    'The quay is shut.[^H1]\n\n[^H1]: Post, 3 May\n',
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
  [
    'the caption of a table stands before it, and a mark behind what its cell says',
    '<table><caption>Each opens.</caption><tr><th>Post</th><th>Wire</th></tr><tr><td><p>Seven<button class="ref" popovertarget="p">H1</button></p></td><td></td></tr></table>',
    'Each opens.\n\n| Post       | Wire |\n| ---------- | ---- |\n| Seven[^H1] |      |\n',
  ],
  [
    'what stands below an answer in its cell stands behind it',
    '<table><tr><th>Post</th></tr><tr><td><p>Seven<button class="ref" popovertarget="p">H1</button></p> <p>The council says so.</p></td></tr></table>',
    '| Post                            |\n| ------------------------------- |\n| Seven[^H1] The council says so. |\n',
  ],
  [
    'a mark behind its sentence is no more than a mark, whatever its source is called',
    '<p>Shut.<span><button class="ref" popovertarget="f" aria-label="F2, Ferry: news">F2</button><button class="ref" popovertarget="p" aria-label="H1, Post">H1</button></span></p>',
    'Shut.[^F2][^H1]\n',
  ],
  [
    'what style alone sets apart is apart',
    '<p><a href="/a/"> A </a><a href="/b/"> B </a><span>All of 2023</span></p><p><a href="/p/">Post</a><button class="ref" popovertarget="p">H1</button><span class="absent">not in <button popovertarget="w">W</button></span></p>',
    '[A](/a/) [B](/b/) All of 2023\n\n[Post](/p/)[^H1] not in [^W]\n',
  ],
  [
    'what adjoins without style adjoins',
    '<p><a href="/a/">A</a><span>, (</span><em>b</em>c) <i>re</i>opened “<a href="/d/">D</a>”</p>',
    '[A](/a/), (*b*c) *re*opened “[D](/d/)”\n',
  ],
  [
    'a space at the edge of what is struck out or marked stands beside it, not inside as a code',
    '<p><del><code>seven boats</code> </del><ins>six</ins>, <mark>the quay</mark><b>H1</b><mark> is shut</mark> <a href="/a/">A </a>b</p>',
    '~~`seven boats`~~ six, **the quay** **H1** **is shut** [A](/a/) b\n',
  ],
  [
    'spans in a row are parted, and spans of one text are not',
    '<p><span>several reports</span> <span><svg></svg> one report </span> <span>perhaps</span></p><p>Seven <span>boats</span> <span>· adrift</span><span class="nb"><button popovertarget="p">H1</button></span></p>',
    'several reports; one report; perhaps\n\nSeven boats · adrift[^H1]\n',
  ],
  ['signs of Markdown are escaped', '<p>2 * 3 [a] _b_</p>', '2 \\* 3 \\[a] \\_b\\_\n'],
])('%s', (_, html, markdown) => {
  expect(pageMarkdown(html)).toBe(markdown);
});
