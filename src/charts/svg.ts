/**
 * Small parts of writing SVG by hand: numbers, attributes, the frame that gives a drawing its
 * accessible name.
 */
import { escapeXml } from '../text/escape-xml.ts';

/** What an SVG is called and what it shows. */
export interface SvgName {
  /** Prefix of every id in the drawing; unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A coordinate, to a tenth. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Attributes in their order, each with a space before it; those that are `undefined` are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`,
    )
    .join('');
}

/**
 * Wraps a drawing: a viewBox and no width, the site's sans, a name and a description. What
 * lies above `top` is cropped.
 *
 * `role` is `img` where nothing inside is a link, and `group` where something is, because
 * an image hides what it contains from assistive technology.
 */
export function svgFrame(
  name: SvgName,
  drawing: {
    readonly width: number;
    readonly height: number;
    readonly top?: number;
    readonly class: string;
    readonly role: 'img' | 'group';
  },
  content: string,
): string {
  const titleId = `${name.id}-title`;
  const descriptionId = `${name.id}-desc`;
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 ${coordinate(drawing.top ?? 0)} ${coordinate(drawing.width)} ${coordinate(drawing.height)}`,
    class: drawing.class,
    role: drawing.role,
    'aria-labelledby': titleId,
    'aria-describedby': descriptionId,
    'font-family': 'var(--sans)',
  });
  return `<svg${head}><title id="${escapeXml(titleId)}">${escapeXml(name.title)}</title><desc id="${escapeXml(descriptionId)}">${escapeXml(name.description)}</desc>${content}</svg>`;
}
