/** What an editor does inside the panel: works its controls, and points at its statements. */

/** What the controls of the panel do, by their `data-do`. */
export type Actions = Readonly<
  Record<'close' | 'pick' | 'open' | 'show' | 'copy' | 'filter', (control: HTMLElement) => void>
>;

/** Begins to listen to the controls, those of later reports too. */
export function listenForControls(panel: HTMLElement, actions: Actions): void {
  const byName = new Map(Object.entries(actions));
  panel.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    if (control === null) return;
    // A link of the panel is for the editor's program: the page stays.
    event.preventDefault();
    byName.get(control.dataset['do'] ?? '')?.(control);
  });
}

/** Begins to tell which element pointer or focus has come to; `undefined` when it leaves. */
export function listenForPointing(panel: HTMLElement, point: (at: Element | undefined) => void): void {
  for (const [begin, end] of [
    ['pointerover', 'pointerout'],
    ['focusin', 'focusout'],
  ] as const) {
    panel.addEventListener(begin, ({ target }) => target instanceof Element && point(target));
    panel.addEventListener(end, () => point(undefined));
  }
}
