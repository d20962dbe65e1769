/**
 * The panel of the live site in the toolbar: the page's faults, statements, evidence and what its sources say unused.
 *
 * All that it says comes from the engine, as markup, whenever the page or a file of the dossier changes. Here is only
 * what an editor does with it: fold, filter, copy, open in the editor, pick a sentence on the page.
 */
import { defineToolbarApp } from 'astro/toolbar';
import { followPage } from './follow.ts';
import { answerEvent, askEvent, changeEvent, type Answer, type Question, type Spot } from './messages.ts';
import { readBlocks } from './page-text.ts';
import panelStyle from './panel.css?inline';
import { keepFolds } from './folds.ts';
import { highlight, showSpot, spotAt, underlineFaults, type Spots } from './spots.ts';
import { listenForPicks } from './picks.ts';

export default defineToolbarApp({
  init(canvas, app, server) {
    const from = crypto.randomUUID();
    const style = document.createElement('style');
    style.textContent = panelStyle;
    const panel = document.createElement('section');
    panel.tabIndex = -1;
    canvas.append(style, panel);

    let spots: Spots = { blocks: [], list: [] };
    const say = (key: 'opened' | 'copied' | 'missing', value = ''): void => {
      const status = panel.querySelector<HTMLElement>('[role=status]');
      if (status) status.textContent = status.dataset[key]?.replace(/\{\w+\}/u, value) ?? '';
    };
    const open = async (address: string, place: string): Promise<void> => {
      await fetch(address);
      say('opened', place);
    };
    const spotOf = (element: Element): Spot | undefined => {
      const id = element.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
      return spots.list.find((spot) => spot.id === id);
    };

    const picks = listenForPicks({
      spotAt: (x, y) => spotAt(spots, x, y),
      hover: (spot) => highlight(spots, spot),
      open: (spot) => (spot ? void open(spot.opens, spot.place) : say('missing')),
      changed: (isOn) => {
        panel.toggleAttribute('data-picking', isOn);
        panel.querySelector('[data-do=pick]')?.setAttribute('aria-pressed', String(isOn));
      },
    });

    panel.addEventListener('click', (event) => {
      const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
      if (control === null) return;
      switch (control.dataset['do']) {
        case 'close':
          app.toggleState({ state: false });
          break;
        case 'pick':
          picks.toggle();
          break;
        case 'open':
          event.preventDefault();
          void open(control.getAttribute('href') ?? '', control.textContent);
          break;
        case 'show':
          showSpot(spots, spotOf(control));
          break;
        case 'copy':
          void navigator.clipboard
            .writeText(control.dataset['text'] ?? '')
            .then(() => say('copied', control.dataset['text']));
          break;
        case 'filter':
          folds.filter(control.dataset['state'] ?? 'all');
      }
    });
    for (const [begin, end] of [
      ['pointerover', 'pointerout'],
      ['focusin', 'focusout'],
    ] as const) {
      panel.addEventListener(begin, ({ target }) => target instanceof Element && highlight(spots, spotOf(target)));
      panel.addEventListener(end, () => highlight(spots, undefined));
    }

    const folds = keepFolds(panel);
    let blocks = readBlocks();
    const ask = (): void => {
      blocks = readBlocks();
      const question: Question = { from, path: location.pathname, blocks: blocks.map(({ text }) => text) };
      server.send(askEvent, question);
    };
    server.on<Answer>(answerEvent, ({ to, html, spots: list, level }) => {
      if (to !== from) return;
      spots = { blocks, list };
      folds.replace(html);
      underlineFaults(spots);
      picks.refresh();
      app.toggleNotification(level === 'none' ? { state: false } : { state: true, level });
    });
    server.on(changeEvent, () => void followPage().then(ask));
    app.onToggled(({ state }) => {
      folds.remember(state);
      if (state) panel.querySelector('h1')?.focus();
      else picks.stop();
    });
    ask();
    if (folds.wasOpen()) app.toggleState({ state: true });
  },
});
