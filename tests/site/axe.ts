/** What axe finds wrong with a page, as often as asked for one page that is open. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Without its comments it is half as long to hand to each page. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules of a whole judgement: WCAG 2.2, level AA, and what else axe holds to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What to judge, and by which rules; all of the page by all rules if nothing is said. */
export interface AxeRequest {
  /** Ids of rules of axe. */
  readonly rules?: readonly string[];
  readonly include?: string;
  readonly exclude?: string;
}

/** Violations of the page as it stands: path, rule, place and what axe says about it. */
export async function violationsOf(
  page: Page,
  { rules, include, exclude }: AxeRequest = {},
): Promise<readonly string[]> {
  // A second judgement of the same page needs no second copy of axe.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations, isEmpty } = await page.evaluate(
    async ({ context, options }) => {
      // axe put itself there.
      const { axe: judge } = globalThis as unknown as { axe: typeof axe };
      const found = await judge.run(context, options);
      return { violations: found.violations, isEmpty: found.passes.length === 0 };
    },
    {
      context: {
        include: [include ?? 'html'],
        ...(exclude === undefined ? {} : { exclude: [exclude] }),
      },
      options: {
        runOnly: rules === undefined ? tags : { type: 'rule' as const, values: [...rules] },
        // To describe each element that passes takes most of the time.
        resultTypes: ['violations' as const],
      },
    },
  );
  const { pathname } = new URL(page.url());
  if (isEmpty) return [`${pathname}: axe checked nothing`];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${pathname}: ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
