/**
 * The marks of a page that is open: each opens its passage where it stands, by keyboard, pointer and touch. Each is reached
 * by keyboard and pressed, its passage closed by its button, and both are what lies at their own middle, where a pointer or
 * a finger meets them.
 */
import type { Page } from 'playwright-core';

/** What opens a passage. */
const markNames = 'main .ref[popovertarget]';

/** The cited words of each passage by its id. */
type WordsById = Readonly<Record<string, string>>;

/** What is wrong with any mark of a page. */
export async function markFaults(page: Page, exact: WordsById): Promise<readonly string[]> {
  return [...(await layoutFaults(page)), ...(await pressAll(page, exact))];
}

/** What is wrong with how the marks of a page lie and what a pointer meets there. */
function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((names) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const marks = [...document.querySelectorAll<HTMLElement>(names)].filter((mark) => mark.checkVisibility());
    return marks.flatMap((mark) => {
      mark.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      const what = `${mark.textContent} in “${mark.parentElement?.parentElement?.textContent.trim().slice(0, 40) ?? ''}”`;
      return [
        ...(met === mark ? [] : [`${what} lies under ${met?.localName ?? 'nothing'} ${met?.className ?? ''}`]),
        ...(width >= 23.5 && height >= 23.5 ? [] : [`${what} is ${width.toFixed(0)} by ${height.toFixed(0)} pixels`]),
        ...(mark.closest('a') === null ? [] : [`${what} stands in a link`]),
        ...(getComputedStyle(mark).userSelect === 'none' ? [] : [`${what} would be copied`]),
      ];
    });
  }, markNames);
}

/** Presses each mark of a page as a key or a pointer would, and the button of what it opens; says what else it opens or leaves. */
function pressAll(page: Page, exact: WordsById): Promise<readonly string[]> {
  return page.evaluate(
    ({ names, known }) =>
      [...document.querySelectorAll<HTMLElement>(names)]
        .filter((mark) => mark.checkVisibility())
        .flatMap((mark) => {
          const target = mark.getAttribute('popovertarget') ?? '';
          mark.focus();
          if (document.activeElement !== mark) return [`${target} cannot be reached by keyboard`];
          mark.click();
          const open = [...document.querySelectorAll<HTMLElement>(':popover-open')];
          const shown = open.map(({ id }) => id).join();
          const words = open[0]?.querySelector('blockquote mark')?.textContent;
          const isVisible = open[0]?.checkVisibility() === true && open[0].getBoundingClientRect().height > 40;
          const button = open[0]?.querySelector<HTMLElement>(':scope > button');
          const box = button?.getBoundingClientRect() ?? new DOMRect();
          const met = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          button?.click();
          const left = [...document.querySelectorAll<HTMLElement>(':popover-open')];
          for (const passage of left) passage.hidePopover();
          return [
            ...(shown === target && words === known[target] && isVisible
              ? []
              : [`${target} opens ${shown || 'nothing'}`]),
            ...(met === button && left.length === 0 ? [] : [`${target} is not closed by its button`]),
          ];
        }),
    { names: markNames, known: exact },
  );
}

/**
 * The middle of the first element of these that is seen, once it is in the middle of the screen; none where none is seen.
 * Whoever presses there meets what a reader meets: Playwright's own click would wait for frames, and there are hundreds.
 */
function middleOfFirst(page: Page, names: string): Promise<{ readonly x: number; readonly y: number } | undefined> {
  return page.evaluate((selector) => {
    const first = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());
    first?.scrollIntoView({ block: 'center', inline: 'center' });
    const box = first?.getBoundingClientRect();
    return box === undefined ? undefined : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, names);
}

/**
 * Presses the first mark of a page with a pointer, a finger and a key, and says where it does not open or not close: by its
 * button for the first two, by Escape for the key.
 */
export async function pressFirst(page: Page): Promise<readonly string[]> {
  const at = await middleOfFirst(page, markNames);
  if (at === undefined) return ['shows no mark'];
  const openIn = (scope: string): Promise<number> =>
    page.evaluate((selector) => document.querySelectorAll(selector).length, `${scope}:popover-open`);
  const faults: string[] = [];
  const presses = {
    click: ({ x, y }: typeof at) => page.mouse.click(x, y),
    tap: ({ x, y }: typeof at) => page.touchscreen.tap(x, y),
  };
  for (const [name, press] of Object.entries(presses)) {
    await press(at);
    if ((await openIn('.evidence li')) !== 1) faults.push(`a ${name} opens nothing`);
    const button = await middleOfFirst(page, '.evidence li:popover-open > button');
    if (button !== undefined) await press(button);
    if (button === undefined || (await openIn('')) !== 0) faults.push(`its button closes nothing at a ${name}`);
  }
  // The pointer and the button have left the focus on the mark.
  await page.keyboard.press('Enter');
  if ((await openIn('.evidence li')) !== 1) faults.push('Enter opens nothing');
  await page.keyboard.press('Escape');
  if ((await openIn('')) !== 0) faults.push('Escape closes nothing');
  return faults;
}
