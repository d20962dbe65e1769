/** What the second program says of marks on a line of three days, the first of them 3 May 2024. */
import { expect, it } from 'vitest';
import { readPage } from '../../public/checkers/read-page.mjs';
import { timeFaults } from '../../public/checkers/time-pictures.mjs';

const [early, late] = ['2024-05-03', '2024-05-05'].map((date, index) => ({
  kind: 'event',
  id: `timeline/boat-${String(index)}`,
  url: `/timeline/boat-${String(index)}/`,
  title: 'A boat sinks',
  date,
}));

/** The faults of the page of the later event, on whose line `paths` are drawn. */
function faultsOf(paths: string): readonly string[] {
  const { elements } = readPage(
    `<!DOCTYPE html><div class="time"><svg class="nights" viewBox="0 0 3 1"><path d="M0 0H0.25v1H0zM0.875 0H1.25v1H0.875zM1.875 0H2.25v1H1.875zM2.875 0H3v1H2.875z"></path></svg><p class="cells"><span>3 May</span><span>4 May</span><span>5 May</span></p><svg class="bar" viewBox="0 0 3 1">${paths}</svg></div>`,
  );
  return timeFaults(
    { url: late?.url, elements },
    { dossier: { language: 'en', entries: [early, late] }, pages: new Map() },
  );
}

it('finds nothing in a night on a line of years, where it is a moment, and something in another time', () => {
  const dates = ['1974', '2024-03-11/2024-03-12', '2025'];
  const entries = dates.map((date, at) => ({
    kind: 'event',
    id: `timeline/${String(at)}`,
    url: `/${String(at)}/`,
    title: 'A boat sinks',
    date,
  }));
  const onLine = (from: string, middle: string, to: string): readonly string[] => {
    const { elements } = readPage(
      `<!DOCTYPE html><div class="time"><svg class="nights" viewBox="0 0 52 1"></svg><p class="cells"><span>1974</span><span>1987</span><span>2000</span><span>2013</span></p><svg class="bar" viewBox="0 0 52 1"><path class="reach" d="M${from} .5H${to}"></path><path class="dot" d="M${middle} .5h0"></path></svg></div>`,
    );
    return timeFaults({ url: '/1/', elements }, { dossier: { language: 'en', entries }, pages: new Map() });
  };
  expect(onLine('49.986', '50.194', '50.402')).toEqual([]);
  expect(onLine('40.986', '41.194', '41.402')).toEqual(['draws A boat sinks at another time than its date']);
});

const [reach, dot] = ['<path class="reach" d="M2.875 .5H3"></path>', '<path class="dot" d="M2.938 .5h0"></path>'];
const behind = '<path class="beyond" d="M3.02 .5h0M3.06 .5h0"></path>';

it.each([
  ['the last day', '<path class="reach" d="M2 .5H3"></path><path class="dot" d="M2.5 .5h0"></path>'],
  ['the night of the last day, which goes on behind the line', `${behind}${reach}${dot}`],
])('finds nothing in %s', (_, paths) => {
  expect(faultsOf(paths)).toEqual([]);
});

it.each([
  ['the night without what lies behind the line', `${reach}${dot}`],
  ['the day with something behind the line', `${behind}<path class="reach" d="M2 .5H3"></path>`],
  ['the night before', '<path class="reach" d="M1.875 .5H2.25"></path><path class="dot" d="M2.0625 .5h0"></path>'],
  ['the middle of the day on the night', `${behind}${reach}<path class="dot" d="M2.5 .5h0"></path>`],
  ['another day', '<path class="reach" d="M1 .5H2"></path><path class="dot" d="M1.5 .5h0"></path>'],
])('finds %s', (_, paths) => {
  expect(faultsOf(paths)).toEqual(['draws A boat sinks at another time than its date']);
});
