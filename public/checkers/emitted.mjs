/** The part of HTML that the site emits: its elements, which may stand in which, and their attributes. */
import { split } from './page-tree.mjs';

export const VOID = new Set(split('base br hr input link meta'));
/** Elements whose text is not markup. */
export const RAW = new Set(['script', 'style', 'title']);
export const SVG = new Set(
  split(
    'svg g path rect circle line polyline polygon ellipse text tspan title desc defs pattern linearGradient stop a',
  ),
);
export const SVG_TEXT = new Set(split('text tspan title desc a'));
/** Before any of these, browsers close a paragraph that is open. */
export const BLOCK = new Set(
  split(
    'article aside blockquote details div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p search section summary table ul',
  ),
);
export const HEADING = new Set(split('h1 h2 h3 h4 h5 h6'));
/** Elements that hold no words but in these children. */
export const CHILDREN = {
  html: split('head body'),
  head: split('base meta title link style script'),
  body: split('a header main footer script'),
  table: split('caption thead tbody tfoot'),
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: split('th td'),
  ul: ['li'],
  ol: ['li'],
  dl: split('dt dd div'),
  defs: split('pattern linearGradient'),
  linearGradient: ['stop'],
};
/** Elements that stand in these only. */
export const PARENTS = {
  html: ['#root'],
  head: ['html'],
  base: ['head'],
  body: ['html'],
  main: ['body'],
  meta: ['head'],
  link: ['head'],
  style: ['head'],
  li: split('ul ol'),
  dt: split('dl div'),
  dd: split('dl div'),
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: split('thead tbody tfoot'),
  th: ['tr'],
  td: ['tr'],
  figcaption: ['figure'],
  legend: ['fieldset'],
  summary: ['details'],
  script: split('#root head body'),
};
/** Elements of which none stands in another of the same kind. */
export const SINGLE = split('a button form label noscript main svg template');

const GLOBAL = split('class id role tabindex aria-hidden aria-label aria-labelledby aria-describedby');
const DRAWN = split(
  'd x y dx x1 y1 x2 y2 cx cy r rx ry width height points transform fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin paint-order pathLength pointer-events font-size font-weight font-family text-anchor',
);
/** Attributes of each element that the site emits, besides those that any may have. */
const ATTRIBUTES = {
  a: split('href title rel aria-current'),
  article: split('data-home data-date'),
  aside: [],
  b: [],
  base: ['target'],
  blockquote: split('lang dir'),
  body: [],
  br: [],
  button: split('type popovertarget hidden title'),
  caption: [],
  circle: DRAWN,
  code: [],
  dd: [],
  defs: [],
  del: [],
  hr: [],
  desc: [],
  details: [],
  div: split('data-script data-names data-sections data-words data-chart data-unbound'),
  dl: [],
  dt: [],
  ellipse: DRAWN,
  em: [],
  fieldset: [],
  figcaption: [],
  figure: [],
  footer: [],
  form: ['action'],
  g: DRAWN,
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  head: [],
  header: [],
  html: ['lang'],
  i: [],
  input: split('type name value checked autocomplete enterkeyhint'),
  ins: [],
  label: ['for'],
  legend: [],
  li: ['popover'],
  line: DRAWN,
  linearGradient: [],
  link: split('rel type href as crossorigin blocking'),
  main: [],
  mark: [],
  meta: split('charset name property content http-equiv'),
  nav: ['popover'],
  noscript: [],
  ol: [],
  p: [],
  path: DRAWN,
  pattern: split('width height patternUnits patternTransform'),
  polygon: DRAWN,
  polyline: DRAWN,
  rect: DRAWN,
  script: split('type src'),
  search: [],
  section: [],
  small: [],
  span: [],
  stop: split('offset stop-opacity'),
  strong: [],
  style: [],
  summary: [],
  sup: [],
  svg: split('viewBox xmlns font-family preserveAspectRatio height'),
  table: [],
  tbody: [],
  td: ['colspan'],
  template: [],
  text: DRAWN,
  th: split('scope colspan'),
  thead: [],
  time: ['datetime'],
  title: [],
  tr: [],
  tspan: DRAWN,
  ul: [],
};
/** `data-number` is shown by the style of a list of contents; the others tell a script or a style which element is meant. */
export const MARKS = /^data-(?:astro-cid-[a-z0-9]+|number)$/u;
export const VALUES = {
  class: /^[\w -]*$/u,
  id: /^[\p{L}\p{N}_.-]+$/u,
  role: /^(?:img|group|note|status|list)$/u,
  tabindex: /^0$/u,
  'aria-hidden': /^true$/u,
  'aria-labelledby': /^[\p{L}\p{N}_.-]+$/u,
  'aria-describedby': /^[\p{L}\p{N}_.-]+$/u,
  'aria-current': /^(?:page|true)$/u,
  // Outward or into the site; what else there is, such as `javascript:`, runs or opens something else.
  href: /^(?:https?:\/\/[^\s\\]+|[/#][^\s\\]*|index\.md)$/u,
  src: /^\/(?!\/)[^\s\\]*$/u,
  action: /^\/(?!\/)[^\s\\]*$/u,
  rel: /^(?:(?:prev|next|canonical|icon|apple-touch-icon|alternate|preload|expect|license|external|nofollow|noopener|noreferrer)(?: |$))+$/u,
  lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/u,
  dir: /^(?:ltr|rtl)$/u,
  hidden: /^$/u,
  popover: /^$/u,
  checked: /^$/u,
  target: /^_blank$/u,
  crossorigin: /^$/u,
  blocking: /^render$/u,
  value: /^[a-z0-9-]+$/u,
  name: /^[a-z0-9:-]+$/u,
  for: /^[a-z0-9-]+$/u,
  popovertarget: /^[\p{L}\p{N}_.-]+$/u,
  colspan: /^\d+$/u,
  scope: /^(?:row|col|rowgroup|colgroup)$/u,
  datetime: /^[\d-]+$/u,
  // Dotted, of one or none; dashed, where reports contradict each other; or perhaps the same.
  'stroke-dasharray': /^(?:0 [\d.]+|6 4|0\.6 0\.4|3\.5 2\.5)$/u,
  fill: /^(?:none|var\(--[a-z]+\)|url\(#[\p{L}\p{N}_.-]+\))$/u,
  'fill-opacity': /^(?:0?\.\d+|1)$/u,
  'font-size': /^(?:[89]|\d{2})(?:\.\d+)?$/u,
  'data-unbound': /^$/u,
  'data-number': /^[\dIVXLC]+$/u,
};
export const NO_ATTRIBUTES = new Set();
/** Elements that no style is told apart by, and that nothing leads to. */
const PLAIN = new Set(split('base body br head html link meta script style'));
export const allowed = new Map(
  Object.entries(ATTRIBUTES).map(([tag, own]) => [tag, new Set([...own, ...(PLAIN.has(tag) ? [] : GLOBAL)])]),
);
