/**
 * One reading of a fact is changed (see `edited-reading.ts`): the next build says so wherever the fact stands, and what
 * the dossier had said flatly stops the check until it is mended.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementContent } from 'hast';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import type { BuiltSite } from './build.ts';
import { addedEvents } from './add-events.ts';
import { attribute, elementsIn, pagesOf, textOf, type BuiltPage } from './built-pages.ts';
import { changeReading, editedFact, mendAssertions } from './edited-reading.ts';

const { harbour, edited } = inject('sites');
const event = 'island-cut-off';

function pageOf(site: BuiltSite, path: string): BuiltPage {
  const page = pagesOf(site).find((other) => other.path === path);
  if (page === undefined) throw new Error(`Missing page ${path}: ${site.failure}`);
  return page;
}

const readFile = (site: BuiltSite, file: string): string => readFileSync(join(site.folder, file), 'utf8');
const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const hasClass = (element: BuiltPage['elements'][number], name: string): boolean =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);

/** Text of the elements with all these classes, or of those that hold one with this link. */
function textsWith(page: BuiltPage, ...classes: readonly string[]): readonly string[] {
  return page.elements
    .filter((element) => classes.every((name) => hasClass(element, name)))
    .map((element) => words(textOf(element)));
}

/** Class and text of each link to the fact that prints its value. */
function printed(page: BuiltPage): readonly string[] {
  return page.elements
    .filter(
      (element) =>
        hasClass(element, 'fact') && attribute(element, 'href')?.endsWith(`/figures/${editedFact}/`) === true,
    )
    .map((element) => `${attribute(element, 'className') ?? ''}: ${words(textOf(element))}`);
}

/** Whether a node is the question of the edited fact, which leads to its page. */
const asksEdited = (node: ElementContent): boolean =>
  node.type === 'element' &&
  node.tagName === 'dt' &&
  elementsIn(node).some((link) => attribute(link, 'href')?.endsWith(`/figures/${editedFact}/`) === true);

/** A drawing of a figure’s page, as text and line styles. */
function drawing(site: BuiltSite, path = `figures/${editedFact}/`): { readonly text: string; readonly svg: string } {
  const { html } = pageOf(site, path);
  const svg = /<svg[^>]*class="drawing drawing-wide"[\s\S]*?<\/svg>/u.exec(html)?.[0] ?? '';
  const text = [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/gu)]
    .map(([, content = '']) => content.replaceAll(/\s*<tspan[^>]*>/gu, '|').replaceAll(/<[^>]*>/gu, ''))
    .join('|');
  return { text, svg };
}

describe('the check', () => {
  test('fails with `fact-flattened` where a value that has become disputed is still given flatly, and only there', async () => {
    const root = await mkdtemp(join(tmpdir(), 'edited-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    await cp('tests/fixtures/harbour', root, { recursive: true });
    const check = () => runCommand('check', ['--root', root, '--format', 'json']);
    expect((await check()).code).toBe(0);
    await changeReading(root);
    const { code, stdout } = await check();
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: object[] };
    expect(findings).toEqual([
      {
        rule: 'fact-flattened',
        severity: 'error',
        file: 'content/policy/rebuilding.mdx',
        line: 22,
        column: 21,
        message:
          'Unexpected flat value `500000` of `What does the repair of the old quay cost?`, on which the sources differ.',
        hint: `Print it as \`<Fact id="${editedFact}" />\`, or name its source in the sentence.`,
      },
    ]);
    await mendAssertions(root);
    expect((await check()).code).toBe(0);
  });
});

describe('the next build shows the change', () => {
  test('in prose and in the table of a chapter', () => {
    const chapter = 'policy/rebuilding/';
    // The folder of the chapters, and with it their address, is the dossier's to name.
    const moved = 'quayside/rebuilding/';
    expect(printed(pageOf(harbour, chapter))).toEqual(['fact single: €500,000']);
    expect(printed(pageOf(edited, moved))).toEqual([
      'fact contradict: €500,000 to €600,000',
      'fact contradict: €500,000 to €600,000',
    ]);
    expect(textsWith(pageOf(harbour, chapter), 'figure', 'single').join()).toContain('€500,000');
    expect(textsWith(pageOf(edited, moved), 'figure', 'contradict').join()).toContain('€500,000–600,000');
  });

  test('at the address and under the title that it gives its chapters, and at no other', () => {
    expect(textOf(pageOf(edited, 'quayside/').tree)).toContain('On the quay');
    expect(pagesOf(edited).filter(({ path }) => path.startsWith('policy/'))).toEqual([]);
    const leading = pagesOf(edited).flatMap(({ elements }) =>
      elements.map((element) => attribute(element, 'href') ?? '').filter((to) => /\/policy\//u.test(to)),
    );
    expect(leading).toEqual([]);
  });

  test('among the figures', () => {
    const find = (site: BuiltSite, status: string) =>
      textsWith(pageOf(site, 'figures/'), 'figure', status).filter((text) => text.includes('Repair'));
    expect(find(harbour, 'contradict')).toEqual([]);
    expect(find(edited, 'single')).toEqual([]);
    expect(find(edited, 'contradict').join()).toContain('€500,000–600,000');
    expect(find(edited, 'contradict').join()).toContain('Reports contradict each other: 2 answers');
  });

  test('on the page of the figure: numeral, certainty, table, each reading with its source', () => {
    const page = pageOf(edited, `figures/${editedFact}/`);
    expect(textsWith(page, 'big', 'contradict').join()).toContain('€500,000–600,000');
    expect(textsWith(page, 'certainty', 'contradict')).toEqual(['Reports contradict each other: 2 answers']);
    const rows = page.elements.filter(({ tagName }) => tagName === 'tr').map((row) => words(textOf(row)));
    expect(rows.filter((row) => row.startsWith('Repair'))).toEqual([
      expect.stringMatching(/^Repair €600,000 Marelo Gazette G\d/u),
      expect.stringMatching(/^Repair €500,000 Coast Wire C?W?\d/u),
    ]);
    const cells = page.elements.filter(({ tagName }) => tagName === 'td').flatMap(elementsIn);
    expect(cells.filter((element) => hasClass(element, 'contradict')).map((element) => words(textOf(element)))).toEqual(
      ['€600,000', '€500,000'],
    );
  });

  test('in the chart: a dashed bar for each answer, and the spread between them', () => {
    const [before, after] = [drawing(harbour), drawing(edited)];
    expect(before.text).toMatch(/^Repair\|Marelo Gazette, Coast Wire\|€500,000\|/u);
    expect(before.svg).not.toContain('stroke-dasharray="6 4"');
    expect(after.text).toMatch(/^Repair\|Marelo Gazette\|€600,000\|Repair\|Coast Wire\|€500,000\|/u);
    expect(after.text).toContain('between the answers');
    expect(after.svg).toContain('stroke-dasharray="6 4"');
  });

  test('on the explore page: a point for each reading', () => {
    const place = pageOf(edited, `figures/${editedFact}/explore/`).elements.find(
      (element) => attribute(element, 'dataChart') !== undefined,
    );
    const { bars } = JSON.parse((place && attribute(place, 'dataChart')) ?? '{}') as { bars: object[] };
    expect(bars.slice(0, 2)).toEqual([
      expect.objectContaining({ value: 600_000, low: 500_000, high: 600_000, isAnswer: true, certainty: 'contradict' }),
      expect.objectContaining({
        value: 500_000,
        said: 'Repair: €500,000. Says Coast Wire. Reports contradict each other: 2 answers.',
      }),
    ]);
  });

  test('in CSV: value, relation, origins, words of each reading', () => {
    const lines = (site: BuiltSite) => readFile(site, `figures/${editedFact}.csv`).trim().split('\r\n').slice(1);
    expect(lines(harbour)).toEqual([
      expect.stringMatching(
        /^repair-cost,gazette,Marelo Gazette,,500000,,€,2024-05,yes,2024-05,inferred,single,1,.*0\.5 million.*,gazette-/su,
      ),
      expect.stringMatching(/^repair-cost,wire,Coast Wire,,500000,,€,,,,,single,1,/u),
    ]);
    expect(lines(edited)).toEqual([
      expect.stringMatching(
        /^repair-cost,gazette,Marelo Gazette,,600000,,€,2024-05,yes,2024-05,inferred,contradict,1,.*0\.6 million.*,gazette-/su,
      ),
      expect.stringMatching(/^repair-cost,wire,Coast Wire,,500000,,€,,,,,contradict,1,/u),
    ]);
  });

  test('in JSON, of the figure and of the dossier', () => {
    const figure = JSON.parse(readFile(edited, `figures/${editedFact}.json`)) as Record<string, unknown>;
    expect(figure).toMatchObject({
      relation: 'contradict',
      answers: [
        { value: 600_000, sources: ['gazette'], origins: 1 },
        { value: 500_000, sources: ['wire'], origins: 1 },
      ],
      readings: [
        { source: 'gazette', value: 600_000, relation: 'contradict' },
        { source: 'wire', value: 500_000, relation: 'contradict' },
      ],
    });
    const factOf = (site: BuiltSite) => {
      const { facts } = JSON.parse(readFile(site, 'dossier.json')) as { facts: { id: string }[] };
      return facts.find(({ id }) => id === editedFact);
    };
    expect(factOf(harbour)).toMatchObject({ relation: 'single', origins: 1 });
    expect(factOf(edited)).toMatchObject({
      relation: 'contradict',
      readings: [
        { source: 'gazette', value: 600_000 },
        { source: 'wire', value: 500_000 },
      ],
    });
  });

  test('on the timeline, and on the page of the event that turns on it', () => {
    const inList = (site: BuiltSite, status: string) =>
      pageOf(site, 'timeline/')
        .elements.filter((element) => hasClass(element, 'it') && hasClass(element, status))
        .filter((item) => elementsIn(item).some((link) => attribute(link, 'href') === `${site.base}timeline/${event}/`))
        .map((item) => words(textOf(item)));
    // Who reports the event is one thing, what the reports contradict each other on another.
    expect(inList(harbour, 'single')).toEqual([expect.stringContaining('In one report')]);
    expect(inList(harbour, 'single').join()).not.toContain('contradict');
    expect(inList(edited, 'single')).toEqual([
      expect.stringContaining('reports contradict each other on: What does the repair of the old quay cost?'),
    ]);
    const answers = (site: BuiltSite) =>
      pageOf(site, `timeline/${event}/`)
        .elements.filter(({ tagName, children }) => tagName === 'div' && children.some(asksEdited))
        .flatMap(elementsIn)
        .filter((element) => hasClass(element, 'value'))
        .map((element) => `${attribute(element, 'className') ?? ''}: ${words(textOf(element))}`);
    expect(answers(harbour)).toEqual(['value single: €500,000']);
    expect(answers(edited)).toEqual(['value contradict: €500,000 to €600,000']);
  });

  test('among the differences, with both answers and who gives them', () => {
    const sectionOf = (site: BuiltSite) =>
      pageOf(site, 'differences/').elements.find((element) => attribute(element, 'id') === editedFact);
    expect(sectionOf(harbour)).toBeUndefined();
    const section = sectionOf(edited);
    expect(words(section === undefined ? '' : textOf(section))).toMatch(
      /What does the repair of the old quay cost\?.*€600,000 Marelo Gazette.*€500,000 Coast Wire/u,
    );
  });
});

describe('events of an old year, a decade and a season', () => {
  test('stand on the timeline first, in their order, with their dates in words', () => {
    const timeline = pageOf(edited, 'timeline/');
    const text = words(textOf(timeline.tree));
    const heads = timeline.elements.filter(({ tagName }) => tagName === 'h2').map((head) => words(textOf(head)));
    const dates = addedEvents.map(({ shown }) => shown);
    expect(heads.filter((head) => dates.includes(head))).toEqual(dates);
    expect(text.indexOf('spring 2011')).toBeLessThan(text.indexOf('Night of 1 May 2024'));
  });

  test('have their place in the picture of time, which begins with the first', () => {
    const { html } = pageOf(edited, 'timeline/');
    expect(/class="cells[^>]*>\s*<span[^>]*>(?<label>[^<]*)</u.exec(html)?.groups).toEqual({ label: '1868' });
    for (const { said } of addedEvents) expect(html.split(said).length).toBeGreaterThan(3);
  });

  test.each(addedEvents)('each on a page of its own: $shown', ({ slug, date, shown }) => {
    expect(words(textOf(pageOf(edited, `timeline/${slug}/`).tree))).toContain(`When ${shown} `);
    expect(readFile(edited, 'dossier.json')).toContain(`"date": "${date}"`);
  });
});
