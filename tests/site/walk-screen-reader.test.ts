/** A walk through the accessibility tree, as a screen reader has it: landmarks, headings, marks, evidence, filters, charts, the map. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { readArchive } from './archive.ts';
import { attribute, isEmbedded, pagesOf, textOf } from './built-pages.ts';
import { walkThrough } from './walk.ts';

const { mounted, harbour, bakery } = inject('sites');
const { open, keep, pageLike, longest } = walkThrough(mounted);
const chapter = pageLike(/^policy\/./u);
const figure = pageLike(/^figures\/[^/]+\/$/u);
const sources = readArchive(mounted.root).map(({ name }) => name);

/** A node of the accessibility tree. */
interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly states: Readonly<Record<string, unknown>>;
}

/** What a screen reader can reach, in its order. */
async function spokenOn(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]?.nodeId ?? '')
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      states: Object.fromEntries((properties ?? []).map((property) => [property.name, property.value.value])),
    }));
}

describe.each([mounted, harbour, bakery])('every page of the site `$name`', (site) => {
  test('has one heading of the first level, first, and skips no level below it', () => {
    const faults = pagesOf(site).flatMap(({ path, elements }) => {
      const headings = elements.filter(({ tagName }) => /^h[1-6]$/u.test(tagName));
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      const skipped = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return [
        ...(firsts === 1 && levels[0] === 1 ? [] : [`/${path}: ${String(firsts)} of the first level`]),
        ...(skipped === -1 ? [] : [`/${path}: skips to “${textOf(headings[skipped] ?? { type: 'text', value: '' })}”`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('names every drawing that it does not hide', () => {
    const drawings = pagesOf(site).flatMap(({ path, elements }) =>
      elements
        .filter((element) => element.tagName === 'svg' && attribute(element, 'ariaHidden') !== 'true')
        .map((element) => ({
          path,
          role: attribute(element, 'role'),
          name: attribute(element, 'ariaLabel') ?? attribute(element, 'ariaLabelledBy'),
        })),
    );
    expect(drawings.filter(({ role, name }) => !['img', 'group'].includes(role ?? '') || (name ?? '') === '')).toEqual(
      [],
    );
  });
});

describe.each(longest)('on /%s', (path) => {
  let spoken: readonly Spoken[];
  let shown = 0;
  beforeAll(async () => {
    const page = await keep(path);
    shown = await page
      .locator('main .ref')
      .evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).length);
    spoken = await spokenOn(page);
  });

  // Within the page of another site a figure has no frame.
  if (!isEmbedded(path))
    test('the landmarks stand in the order of the page', () => {
      const landmarks = spoken
        .filter(({ role }) => ['banner', 'main', 'contentinfo'].includes(role))
        .map(({ role }) => role);
      expect(landmarks).toEqual(['banner', 'main', 'contentinfo']);
      const navigations = spoken.filter(({ role }) => role === 'navigation').map(({ name }) => name);
      expect(navigations[0]).toBe('Sections');
      expect(navigations.filter((name, index) => name === '' || navigations.indexOf(name) !== index)).toEqual([]);
    });

  test('each mark is announced with the name of its source', () => {
    const isCode = (name: string): boolean => /^[A-Z]{1,2}\d+(?:,|$)/u.test(name);
    const isNamed = (name: string): boolean => sources.includes(name.replace(/ \d+$/u, '')) && / \d+$/u.test(name);
    const marks = spoken.filter(
      ({ role, name }) => ['button', 'link'].includes(role) && (isCode(name) || isNamed(name)),
    );
    expect(marks.filter(({ name }) => !sources.some((source) => name.includes(source)))).toEqual([]);
    expect(marks.length).toBeGreaterThanOrEqual(shown);
  });
});

test('a mark says whether its evidence is open, and the cited words are spoken as marked', async () => {
  const page = await open(chapter);
  const mark = page.locator('main button.ref').first();
  const name = (await mark.getAttribute('aria-label')) ?? (await mark.textContent());
  const stateOf = async (): Promise<unknown> =>
    (await spokenOn(page)).find((node) => node.role === 'button' && node.name === name)?.states['expanded'];
  const evidence = async (): Promise<readonly Spoken[]> =>
    (await spokenOn(page)).filter((node) => node.role === 'mark');
  expect(await stateOf()).toBe(false);
  expect(await evidence()).toEqual([]);
  await mark.click();
  expect(await stateOf()).toBe(true);
  expect(await evidence()).toHaveLength(1);
});

test.each(['timeline/', 'quotes/'])(
  'the filters of /%s announce what they filter by and what is chosen',
  async (path) => {
    const page = await open(path);
    await page.locator('.filter summary').click();
    const groups = (await spokenOn(page)).filter(({ role }) => role === 'group').map(({ name }) => name);
    const labels = await page.locator('.filter details .label').allTextContents();
    expect(labels.length).toBeGreaterThan(0);
    expect(groups).toEqual(expect.arrayContaining(labels));
    const chosen = async (): Promise<readonly string[]> =>
      (await spokenOn(page))
        .filter(({ role, name }) => role === 'link' && /\d+ •$/u.test(name))
        .map(({ name }) => name);
    expect(await chosen()).toEqual([]);
    const choice = page.locator('.chips a').nth(1);
    await choice.click();
    expect(await chosen()).toEqual([`${((await choice.textContent()) ?? '').trim()} •`]);
  },
);

test('a chart has a name, and beside it a table that says the same', async () => {
  const spoken = await spokenOn(await open(figure, { draws: false }));
  const drawings = spoken.filter(({ role, name }) => ['image', 'img'].includes(role) && name !== '');
  expect(drawings.length).toBeGreaterThan(0);
  expect(spoken.some(({ role }) => role === 'table')).toBe(true);
  expect(spoken.filter(({ role }) => role === 'columnheader').length).toBeGreaterThan(1);
});

testOfContent(
  'each mark of the map says its place and how sure it is, and the list beside it has the same places',
  async () => {
    const page = await open('places/', { draws: false });
    const links = await page
      .locator('svg.map:visible a')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    const spoken = await spokenOn(page);
    const said = spoken.filter(({ role }) => role === 'link').map(({ name }) => name);
    const listed = await page.locator('.both li h2').allTextContents();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(said).toContain(link);
      const [place, ...certainty] = link.split(', ');
      expect(listed.map((text) => text.trim())).toContain(place);
      expect(certainty.join()).not.toBe('');
    }
    expect(links.some((link) => /perhaps the same place as another/iu.test(link))).toBe(true);
  },
);

testOfContent('an answer stands in a cell under the name of its source, and its mark names it too', async () => {
  const page = await open('reports/', { draws: false });
  const cells = await page.locator('table.matrix td:has(.ref)').evaluateAll((all) =>
    all.map((cell) => {
      const [heads, own] = [cell.closest('table')?.querySelectorAll('thead th'), cell as HTMLTableCellElement];
      return { head: heads?.[own.cellIndex]?.textContent ?? '', marked: own.querySelector('.ref')?.textContent ?? '' };
    }),
  );
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter(({ head, marked }) => head === '' || !marked.startsWith(`${head} `))).toEqual([]);
});
