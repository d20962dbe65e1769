/** Forged copies of the built harbour: how sure a thing is said to be, and what draws a figure, a place, an answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, type Forgery } from './forge.ts';

const { harbour, seeds, site } = copyOfHarbour('without index');

const change = (file: string, from: string | RegExp, to: string): Forgery => ({
  file,
  change: (text) => text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'gu'), to),
});
const built = (file: string): string => readFileSync(join(harbour.folder, file), 'utf8');

const event = 'timeline/waves-at-the-gate/index';
const chapter = 'policy/rebuilding/index';
const cost = 'figures/repair-cost';
/** In the drawings of a page alone: its table says it too. */
const inDrawings = (from: string, to: string): readonly Forgery[] => [
  {
    file: `${cost}/index.html`,
    change: (html) => html.replaceAll(/<svg [^]*?<\/svg>/gu, (drawing) => drawing.replaceAll(from, to)),
  },
];
const explored = (from: string, to: string): readonly Forgery[] => [change(`${cost}/explore/index.html`, from, to)];

/** The same in all that draws the figure, pages and picture, as whoever forges one drawing would: its table and data stay. */
const everyDrawing = (from: string, to: string): readonly Forgery[] =>
  [`${cost}/index.html`, `${cost}/embed/index.html`, `${cost}/explore/index.html`, 'print/index.html'].map((file) => ({
    file,
    change: (html) => html.replaceAll(/<svg [^]*?<\/svg>/gu, (drawing) => drawing.replaceAll(from, to)),
  }));

describe('a forgery is caught', () => {
  test.each<[string, readonly Forgery[]]>([
    [
      'a bar that is as dark as that of the figure',
      everyDrawing('<path fill="var(--quiet)"', '<path fill="var(--ink)"'),
    ],
    ['a bar that is as sure as several reports', everyDrawing(' stroke-dasharray="0 4.2" stroke-linecap="round"', '')],
    [
      'an end that is open to the other side where a figure is explored',
      [
        change(
          'figures/boats-adrift/explore/index.html',
          '&quot;limit&quot;:&quot;above',
          '&quot;limit&quot;:&quot;below',
        ),
      ],
    ],
    [
      'what no script of a chart reads',
      [
        change(
          'figures/boats-adrift/explore/index.html',
          'data-chart="{',
          'data-chart="{&quot;mayor&quot;:&quot;guilty&quot;,',
        ),
      ],
    ],
    [
      'a sample of the signs of a time that is another',
      [
        change(
          'timeline/index.html',
          '<path class="dot" d="M2 .5h0"></path> </svg> day or night',
          '</svg> day or night',
        ),
      ],
    ],
    ['the shade of bars', inDrawings('fill-opacity=".2"', 'fill-opacity=".7"')],
    [
      'a drawing by the name of another, everywhere',
      everyDrawing('>Cost of the repair</title>', '>Boats adrift</title>'),
    ],
    ['the colour of the paper of a picture', [change(`${cost}.svg`, '#faf7ef', '#faf0ef')]],
    ['the letters of a picture', [change(`${cost}.svg`, "'Public Sans', ", '')]],
    ['a question over a picture that is hardly seen', [change(`${cost}.svg`, 'font-size="20"', 'font-size="2"')]],
    ['a note that stands elsewhere in a picture', [change(`${cost}.svg`, '<text x="24" y="', '<text x="24" y="1')]],
    ['the hatch of squares', [change('figures/passengers-a-day/index.html', 'rotate(45)', 'rotate(5)')]],
    [
      'more reports of an event',
      [
        change(`${event}.html`, '>In one report<', '>In 3 reports<'),
        change(`${event}.md`, 'In one report', 'In 3 reports'),
      ],
    ],
    ['an event in the line of several reports', [change(`${event}.html`, 'certainty single', 'certainty agreed')]],
    [
      'a figure of a chapter that may share an origin, and is said not to',
      [
        change(`${chapter}.html`, 'In 2 reports that may share an origin', 'In 2 reports'),
        change(`${chapter}.md`, 'In 2 reports that may share an origin', 'In 2 reports'),
      ],
    ],
    ['a value of a table in another line', [change(`${cost}/index.html`, 'fact single', 'fact contradict')]],
    [
      'more reports of a place on a map',
      [change('places/index.html', 'Garça Island, Named in one report', 'Garça Island, Named in 3 reports')],
    ],
    [
      'a place on a map by another name',
      [change('places/index.html', '"Garça Island, Named in', '"Eastern gate, Named in')],
    ],
    ['a bar by the name of another', inDrawings('New quay', 'Repair')],
    ['a bar without its outlets', inDrawings('Marelo Gazette, Coast Wire', '')],
    ['the outlets of a bar', inDrawings('Marelo Gazette, Coast Wire', 'Harbour Post')],
    ['the words of a bar', explored('In 2 reports that may share an origin.', 'In 2 reports.')],
    [
      'the line of a bar',
      explored('&quot;certainty&quot;:&quot;single&quot;', '&quot;certainty&quot;:&quot;agreed&quot;'),
    ],
    [
      'the outlet of a bar',
      explored('&quot;sources&quot;:&quot;Coast Wire&quot;', '&quot;sources&quot;:&quot;Harbour Post&quot;'),
    ],
    ['the page of a bar', explored('/sources/wire/#', '/sources/gazette/#')],
    [
      'the outlets below a picture',
      [change(`${cost}.svg`, 'Sources: Marelo Gazette, Coast Wire.', 'Sources: Coast Wire.')],
    ],
    ['a day that is inferred below a picture', [change(`${cost}.svg`, 'May 2024 (inferred)', 'May 2024')]],
  ])('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });

  test('the figure of another page, to be shown elsewhere', () => {
    const [one, other] = [`${cost}/embed/index.html`, 'figures/passengers-a-day/embed/index.html'];
    const forgeries = [
      { file: one, add: built(other) },
      { file: other, add: built(one) },
    ];
    expect(judge(site, seeds, forgeries).sentences).toContain(
      '/figures/repair-cost/embed/: asks another question than repair-cost',
    );
  });
});

test('outlets of a bar in another order than where the figure is drawn elsewhere', () => {
  const { sentences } = judge(site, seeds, inDrawings('Marelo Gazette, Coast Wire', 'Coast Wire, Marelo Gazette'));
  expect(sentences).toContain(
    '/figures/repair-cost/: draws Cost of the repair otherwise than /figures/repair-cost/embed/',
  );
});
