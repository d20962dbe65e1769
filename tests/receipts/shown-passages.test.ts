/** What the published checker says of how much of a source its pages show, and in what order. */
import { expect, test } from 'vitest';
import { shareFaults } from '../../public/checkers/source-share.mjs';
import { elementsOf } from '../../public/checkers/page-tree.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';

const sentences = [
  'The ferry left at noon.',
  'It was late.',
  'Nobody was hurt.',
  'The quay stayed open all night long.',
];
const text = sentences.join(' ');
const passages = sentences.map((exact, index) => {
  const start = text.indexOf(exact);
  const end = start + exact.length - 1;
  return {
    id: `post-${String(start)}-${String(end)}`,
    mark: `P${String(index + 1)}`,
    start,
    end,
    exact: exact.slice(0, -1),
  };
});
const known = {
  sources: new Map([['post', { id: 'post', url: '/sources/post/' }]]),
  texts: new Map([['post', text]]),
  passages: new Map(passages.map((passage) => [passage.id, { ...passage, source: 'post' }])),
};

const whole = (number: number): string => {
  const { id = '', exact = '', mark = '' } = passages[number - 1] ?? {};
  return `<li><blockquote><mark>${exact}</mark><b id="${id}-there">${mark}</b>.</blockquote></li>`;
};
const cut = (number: number): string => {
  const { id = '', exact = '', mark = '' } = passages[number - 1] ?? {};
  return `<li><blockquote class="ends"><mark>${exact}</mark><b id="${id}-there">${mark}</b></blockquote></li>`;
};

/** What is said of pages with these items, the first of which names a share. */
function faultsOf(share: number | undefined, ...parts: readonly string[]): readonly string[] {
  const said = share === undefined ? '' : `<p>The pages of this source show ${String(share)}% of its characters.</p>`;
  const pages = new Map(
    parts.map((items, index) => {
      const url = index === 0 ? '/sources/post/' : `/sources/post/${String(index + 1)}/`;
      const html = `<!DOCTYPE html><html><body>${index === 0 ? said : ''}<ol class="uses">${items}</ol></body></html>`;
      const { root } = readPage(html);
      return [url, { url, elements: root === undefined ? [] : elementsOf(root) }];
    }),
  );
  return shareFaults(pages, known);
}

test.each<[string, number | undefined, readonly string[], readonly string[]]>([
  ['two neighbours', 45, [whole(1) + whole(2)], []],
  ['two neighbours, another, and a third', 100, [whole(1) + whole(2) + whole(4) + whole(3)], []],
  ['two neighbours and a third that is cut', 90, [whole(1) + whole(2) + cut(3)], []],
  [
    'three neighbours',
    100,
    [whole(1) + whole(2) + whole(3)],
    ['/sources/post/: shows its source in its order: Nobody was hurt.'],
  ],
  [
    'three, the last first',
    100,
    [whole(3) + whole(2) + whole(1)],
    ['/sources/post/: shows its source in its order: The ferry left at noon.'],
  ],
  [
    'three over two pages',
    100,
    [whole(1) + whole(2), whole(3)],
    ['/sources/post/: shows its source in its order: Nobody was hurt.'],
  ],
  [
    'more than it says',
    20,
    [whole(1) + whole(2)],
    ['/sources/post/: says that 20% of its source are shown, where 38% are'],
  ],
  ['nothing of how much', undefined, [whole(1)], ['/sources/post/: does not say how much of its source it shows']],
])('judges pages that show %s', (_, share, parts, expected) => {
  expect(faultsOf(share, ...parts)).toEqual(expected);
});
