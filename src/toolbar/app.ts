/**
 * The panel of the live site in the toolbar: the page's faults, statements, evidence and what its sources say unused.
 *
 * All that it says comes from the engine, as markup, whenever the page or a file of the dossier changes. Here is only
 * what an editor does with it: fold, filter, copy, open in the editor, pick a sentence on the page.
 */
import type { ToolbarServerHelpers } from 'astro';
import { defineToolbarApp } from 'astro/toolbar';
import { listenForControls, listenForPointing } from './controls.ts';
import { followPage } from './follow.ts';
import { answerEvent, askEvent, changeEvent, type Answer, type Question } from './messages.ts';
import { readBlocks, type PageBlock } from './page-text.ts';
import panelStyle from './panel.css?inline';
import { keepFolds } from './folds.ts';
import { highlight, showSpot, spotAt, spotOf, styleSpots, underlineFaults, type Spots } from './spots.ts';
import { listenForPicks } from './picks.ts';

export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = panelIn(canvas);
    const folds = keepFolds(panel);
    let spots: Spots = { blocks: [], list: [] };

    styleSpots();
    const picks = listenForPicks({
      spotAt: (x, y) => spotAt(spots, x, y),
      hover: (spot) => highlight(spots, spot),
      open: (spot) => (spot ? void openEditor(panel, spot.opens, spot.place) : say(panel, 'missing')),
      changed: (isOn) => {
        panel.toggleAttribute('data-picking', isOn);
        panel.querySelector('[data-do=pick]')?.setAttribute('aria-pressed', String(isOn));
      },
    });
    listenForControls(panel, {
      close: () => app.toggleState({ state: false }),
      pick: picks.toggle,
      open: (link) => void openEditor(panel, link.getAttribute('href') ?? '', link.textContent),
      show: (control) => showSpot(spots, spotOf(spots, control)),
      copy: ({ dataset }) => void copy(panel, dataset['text'] ?? ''),
      filter: ({ dataset }) => folds.filter(dataset['state'] ?? 'all'),
    });
    listenForPointing(panel, (at) => highlight(spots, at && spotOf(spots, at)));
    app.onToggled(({ state }) => {
      folds.remember(state);
      if (state) panel.querySelector('h1')?.focus();
      else picks.stop();
    });
    askForReports(server, ({ html, spots: list, level }, blocks) => {
      spots = { blocks, list };
      folds.replace(html);
      underlineFaults(spots);
      picks.refresh();
      app.toggleNotification(level === 'none' ? { state: false } : { state: true, level });
    });
    if (folds.wasOpen()) app.toggleState({ state: true });
  },
});

/** The panel, put into its place and empty. */
function panelIn(canvas: ShadowRoot): HTMLElement {
  const style = document.createElement('style');
  style.textContent = panelStyle;
  const panel = document.createElement('section');
  panel.tabIndex = -1;
  canvas.append(style, panel);
  return panel;
}

/** Says in the live region of the panel what has been done, in the words that came with the report. */
function say(panel: HTMLElement, key: 'opened' | 'copied' | 'missing', value = ''): void {
  const status = panel.querySelector<HTMLElement>('[role=status]');
  if (status) status.textContent = status.dataset[key]?.replace(/\{\w+\}/u, value) ?? '';
}

async function openEditor(panel: HTMLElement, address: string, place: string): Promise<void> {
  await fetch(address);
  say(panel, 'opened', place);
}

async function copy(panel: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(panel, 'copied', text);
}

/** Asks for the report on the page, now and after each change of the dossier; `show` also gets the text asked about. */
function askForReports(
  server: ToolbarServerHelpers,
  show: (report: Answer, blocks: readonly PageBlock[]) => void,
): void {
  const from = crypto.randomUUID();
  let blocks: readonly PageBlock[] = [];
  const ask = (): void => {
    blocks = readBlocks();
    const question: Question = { from, path: location.pathname, blocks: blocks.map(({ text }) => text) };
    server.send(askEvent, question);
  };
  server.on<Answer>(answerEvent, (answer) => {
    if (answer.to === from) show(answer, blocks);
  });
  server.on(changeEvent, () => void followPage().then(ask));
  ask();
}
