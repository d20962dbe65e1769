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
    style.replaceSync(isOn ? 'main, main * { cursor: crosshair !important; }' : '');
    if (!isOn) hover(undefined);
    changed(isOn);
  };
  set(false);

  const isPick = (event: MouseEvent): boolean =>
    (isOn || event.altKey) && event.target instanceof Element && event.target.closest('main') !== null;
  // A link stays where it is.
  takeFirst(['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'], isPick, (event) => {
    event.preventDefault();
    if (event.type === 'click') open(spotAt(event.clientX, event.clientY));
  });
  window.addEventListener('pointermove', (event) => {
    if (isPick(event)) hover(spotAt(event.clientX, event.clientY));
  });
  // The toolbar would close the panel; the first Escape only ends the picking.
  takeFirst(
    ['keydown', 'keyup'],
    ({ key }) => isOn && key === 'Escape',
    (event) => {
      if (event.type === 'keyup') set(false);
    },
  );
  return { toggle: () => set(!isOn), stop: () => set(false), refresh: () => changed(isOn) };
}

/** Takes events before the page or the toolbar hears of them, which then never do. */
function takeFirst<Type extends keyof WindowEventMap>(
  types: readonly Type[],
  isOurs: (event: WindowEventMap[Type]) => boolean,
  take: (event: WindowEventMap[Type]) => void,
): void {
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        if (!isOurs(event)) return;
        event.stopImmediatePropagation();
        take(event);
      },
      { capture: true },
    );
}
