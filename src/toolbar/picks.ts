/** A click on a sentence of the page opens it: while the panel picks, and with Alt at any time. */
import type { Spot } from './messages.ts';

/** What a pick does. */
interface PickOptions {
  readonly spotAt: (x: number, y: number) => Spot | undefined;
  readonly hover: (spot: Spot | undefined) => void;
  readonly open: (spot: Spot | undefined) => void;
  /** Called whenever picking begins or ends. */
  readonly changed: (isOn: boolean) => void;
}

/** The switch. */
export interface Picks {
  readonly toggle: () => void;
  readonly stop: () => void;
  /** Tells the state again, to a panel that is new. */
  readonly refresh: () => void;
}

/** Begins to listen to the page. */
export function listenForPicks({ spotAt, hover, open, changed }: PickOptions): Picks {
  let isOn = false;
  const style = new CSSStyleSheet();
  document.adoptedStyleSheets.push(style);
  const set = (next: boolean): void => {
    isOn = next;
    style.replaceSync(`
      ::highlight(dossier-fault) { text-decoration: underline wavy light-dark(#b01616, #ff8f80); }
      ::highlight(dossier-statement) { background-color: #bcd4ff; color: #14120f; }
      ${isOn ? 'main, main * { cursor: crosshair !important; }' : ''}`);
    if (!isOn) hover(undefined);
    changed(isOn);
  };
  set(false);

  const isPick = (event: MouseEvent): boolean =>
    (isOn || event.altKey) && event.target instanceof Element && event.target.closest('main') !== null;
  // Before the page hears of it: a link stays where it is.
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (!isPick(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === 'click') open(spotAt(event.clientX, event.clientY));
      },
      { capture: true },
    );
  window.addEventListener('pointermove', (event) => {
    if (isPick(event)) hover(spotAt(event.clientX, event.clientY));
  });
  // The toolbar would close the panel; the first Escape only ends the picking.
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (!isOn || event.key !== 'Escape') return;
        event.stopImmediatePropagation();
        if (type === 'keyup') set(false);
      },
      { capture: true },
    );
  return { toggle: () => set(!isOn), stop: () => set(false), refresh: () => changed(isOn) };
}
