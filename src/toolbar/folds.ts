/** Keeps the panel as the editor left it, from page to page and from one report to the next. */

/** What is kept, for as long as the window lives. */
interface Kept {
  readonly isOpen: boolean;
  /** Parts by their keys: whether they are unfolded. */
  readonly parts: Readonly<Record<string, boolean>>;
}

const key = 'dossier-panel';

/** The panel's memory. */
export interface Folds {
  /** Puts a new report in the place of the old one. */
  readonly replace: (html: string) => void;
  /** Shows the statements of one state alone, or `all`. */
  readonly filter: (state: string) => void;
  readonly remember: (isOpen: boolean) => void;
  readonly wasOpen: () => boolean;
}

/** Begins to keep a panel. */
export function keepFolds(panel: HTMLElement): Folds {
  let kept: Kept = { isOpen: false, parts: {}, ...read() };
  // Another page begins with all of its statements.
  let only = 'all';
  const keep = (changed: Partial<Kept>): void => {
    kept = { ...kept, ...changed };
    sessionStorage.setItem(key, JSON.stringify(kept));
  };
  const filter = (state: string): void => {
    // A state that no statement is in any more leaves all of them.
    only = panel.querySelector(`[data-do=filter][data-state="${state}"]`) === null ? 'all' : state;
    showOnly(panel, only);
  };
  // A click and a key unfold; what a new report brings unfolded is not the editor's doing.
  panel.addEventListener('click', ({ target }) => {
    const part = target instanceof Element ? target.closest('summary')?.parentElement : null;
    const name = part?.dataset['key'];
    if (part instanceof HTMLDetailsElement && name !== undefined)
      keep({ parts: { ...kept.parts, [name]: !part.open } });
  });
  return {
    replace: (html) =>
      keepPlace(panel, () => {
        panel.innerHTML = html;
        const parts = new Map(Object.entries(kept.parts));
        for (const part of panel.querySelectorAll('details'))
          part.open = parts.get(part.dataset['key'] ?? '') ?? part.open;
        filter(only);
      }),
    filter,
    remember: (isOpen) => keep({ isOpen }),
    wasOpen: () => kept.isOpen,
  };
}

/** Shows the statements of one state alone, or `all`, and which it is. */
function showOnly(panel: HTMLElement, state: string): void {
  for (const one of panel.querySelectorAll<HTMLElement>('[data-do=filter]'))
    one.setAttribute('aria-pressed', String(one.dataset['state'] === state));
  for (const item of panel.querySelectorAll<HTMLElement>('.statements > li'))
    item.hidden = state !== 'all' && item.dataset['state'] !== state;
}

/** Makes a change after which the panel is scrolled as before, and the same control has the focus. */
function keepPlace(panel: HTMLElement, change: () => void): void {
  const { scrollTop } = panel;
  const root = panel.getRootNode();
  const focused = root instanceof ShadowRoot ? pathTo(panel, root.activeElement) : undefined;
  change();
  panel.scrollTop = scrollTop;
  if (focused !== undefined) panel.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

/** A selector that finds the same control in the next report. */
function pathTo(panel: Element, element: Element | null): string | undefined {
  if (element === null || !panel.contains(element)) return undefined;
  const owner = element.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
  const within = owner === undefined ? '' : `[data-statement="${CSS.escape(owner)}"] `;
  const action = element instanceof HTMLElement ? element.dataset['do'] : undefined;
  return action === undefined ? undefined : `${within}[data-do="${action}"]`;
}

function read(): Partial<Kept> {
  return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Kept>;
}
