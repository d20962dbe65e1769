/**
 * Whether the style of a page can hide words, put others in their place, move
 * them, or say some of its own.
 *
 * Nearly every declaration of the site is harmless whatever its selector. One
 * that could change what a reader reads is harmless with some values, stands in
 * the list below with its selector, or is a fault.
 */
import { clip } from './read-site.mjs';

const split = (list) => list.trim().split(/\s+/u);
const HARMLESS = new Set(
  split(`-webkit-box-decoration-break accent-color align-content align-items align-self ascent-override border-collapse
    border-color border-left-style border-radius box-decoration-break box-sizing break-after break-before
    break-inside clear color-scheme column-fill columns cursor descent-override flex flex-basis font-display
    font-style font-variant-numeric font-weight forced-color-adjust justify-content line-gap-override orphans
    overflow-clip-margin overflow-wrap page paint-order place-self position-anchor position-area
    position-try-fallbacks print-color-adjust scroll-margin-top scroll-padding-top size size-adjust stroke-linecap
    stroke-linejoin table-layout text-align text-decoration-color text-size-adjust text-underline-offset text-wrap
    user-select vector-effect vertical-align white-space-collapse widows`),
);
const SIZE = String.raw`(?:0?\.[6-9]\d*|[1-9]\d?(?:\.\d+)?)r?em|(?:9|\d{2})(?:\.\d+)?px|(?:[789]|\d{2})(?:\.\d+)?pt|inherit|var\(--(?:body|lead|small|h1|h2)\)|clamp\([1-9](?:\.\d+)?rem,[^,;]*,[^,;]*\)`;
const LENGTH =
  /^(?:auto|none|inherit|max-content|min-content|fit-content|100%|[1-9][\d.]*(?:%|[a-z]+)|0?\.[1-9]\d*(?:%|r?em|ch)|var\(--edge\)|max\(.*\)|min\(.*\)|calc\(100% - [\d.]+rem\))$/u;
/** Nothing lower than some lines. */
const HEIGHT = /^(?:auto|none|inherit|100%|[1-9]\d[\d.]*(?:r?em|vh|mm)|\d{3,}px)$/u;
/** Space that could put words out of sight: parts of the window, more than 15 letters or 48 pixels. */
const FAR =
  /\d(?:v[wh]|%|c[hqm]|in|pt)|(?<![\d.])(?:(?:1[6-9]|[2-9]\d|\d{3,})(?:\.\d+)?r?em|(?:49|[5-9]\d|\d{3,})(?:\.\d+)?(?:px|mm))/u;
const SPACE = { test: (value) => !FAR.test(value.replace(/clamp\([^(),]*,[^(),]*,([^()]*)\)/gu, '$1')) };
/** No part is far below nothing, where it would lie over other words. */
const MARGIN = { test: (value) => SPACE.test(value) && !/(?:^|[ (])-(?!0?\.[0-6]\d*r?em|[1-8]px)/u.test(value) };
/** A line that covers nothing. */
const LINE = /^(?:0|(?:\d|10)px(?: (?:solid|dotted|dashed|var\(--line\)))?(?: var\(--[a-z]+\))?)$/u;
const COLOUR = String.raw`#[0-9a-f]{3,6}|light-dark\(#[0-9a-f]{3,6},\s?#[0-9a-f]{3,6}\)`;
/** Values with which a declaration is harmless, whatever its selector. */
const VALUES = {
  background: /^(?:0 0|none|var\(--(?:paper|sheet|mark)\))$/u,
  color: /^(?:inherit|currentcolor|var\(--(?:ink|quiet|accent|mark-ink)\))$/iu,
  content: /^(?:""|none)(?:!important)?$/u,
  'content-visibility': /^visible$/u,
  display: /^(?:block|inline|inline-block|flex|grid|list-item|table)(?:!important)?$/u,
  'fill-opacity': /^(?:1|0?\.[1-9]\d*)$/u,
  'flex-wrap': /^wrap$/u,
  'flex-direction': /^(?:row|column)$/u,
  font: new RegExp(
    `^(?:inherit|\\d{3} (?:${SIZE})/(?:0?\\.[89]\\d*|1|1\\.\\d+|\\d{2}px) var\\(--(?:sans|serif)\\)|(?:\\d{3} )?(?:${SIZE}) var\\(--(?:sans|serif)\\))$`,
    'u',
  ),
  'font-family': /^var\(--(?:sans|serif)\)$/u,
  'font-size': new RegExp(`^(?:${SIZE})$`, 'u'),
  'grid-column': /^(?:1|1\/-1)$/u,
  'grid-column-end': /^-1$/u,
  'grid-template-columns': /^[\w%., ()-]+$/u,
  height: HEIGHT,
  inset: /^auto$/u,
  left: /^auto$/u,
  'letter-spacing': /^(?:0|-?\.0\d*em)$/u,
  'line-height': /^(?:inherit|0?\.[89]\d*|1(?:\.\d+)?|(?:[1-9]\d|1[\d.]*r?em|2[\d.]*rem)(?:px)?)$/u,
  'list-style': /^(?:none|outside|disc)$/u,
  margin: MARGIN,
  'margin-block': MARGIN,
  'margin-bottom': MARGIN,
  'margin-inline': MARGIN,
  'margin-left': MARGIN,
  'margin-right': MARGIN,
  'margin-top': MARGIN,
  'max-height': HEIGHT,
  'max-width': LENGTH,
  'min-height': /./u,
  'min-width': /./u,
  opacity: /^1$/u,
  overflow: /^visible$/u,
  position: /^(?:static|relative|sticky)$/u,
  'stop-color': /^var\(--ink\)$/u,
  'text-decoration': /^(?:none|underline(?: [^;"]*)?)$/u,
  'text-indent': /^0$/u,
  'text-transform': /^(?:none|uppercase)$/u,
  top: /^(?:0|1rem|auto)$/u,
  visibility: /^visible$/u,
  width: LENGTH,
};
/** The same of properties with several sides. */
const SIDES = [
  [/^(?:padding(?:-[a-z]+)?|(?:row-|column-)?gap)$/u, SPACE],
  [/^border(?:-(?:block|inline|left|right|top|bottom|left-width))?$/u, LINE],
];
/** Values of the names that the style gives to colours and sizes: for the whole page, and for any part of it. */
const NAMED = {
  root: [
    new RegExp(
      `^--(?:accent|ink|mark|mark-ink|night|paper|quiet|rule|sheet):(?:${COLOUR}|CanvasText|Canvas|GrayText|Mark|MarkText)$`,
      'u',
    ),
    new RegExp(`^--(?:body|lead|small|h1|h2):(?:${SIZE})$`, 'u'),
    /^--(?:gap|edge):[\w%.,+/* ()-]+$/u,
    /^--(?:sans|serif):[\w" ,-]+$/u,
  ],
  any: [
    /^--line:(?:solid|dashed|dotted)$/u,
    /^--tone:var\(--[a-z]+\)$/u,
    new RegExp(`^--(?:night|rule):(?:${COLOUR})$`, 'u'),
  ],
};
/** Declarations that could hide, move or say words, as `selector{declaration}`, scopes left out. */
const LISTED = new Set(
  `
.after{grid-column:2}
body:has(.filter :target) .axis summary{display:none}
.axis>.gr>h2{margin-bottom:-1.5rem}
.axis summary>span:before{content:"+ "}
.axis [open] summary>span:before{content:"− "}
.axis .nights{width:calc(100% - var(--names))}
.axis .nights{left:var(--names)}
.axis .cells{margin-left:var(--names)}
.ref{background:linear-gradient(var(--mark) 0 0) 50% 19px / calc(100% - 6px) 3px no-repeat}
.filter:not(:has(:target)) :is(.shown,.both){display:none}
.chips a:target{color:var(--paper)}
.chips a:target{color:selecteditemtext}
.chips a:target{background:var(--ink)}
.chips a:target{background:selecteditem}
.chips a:target:after{content:" •"}
.axis{margin-block:var(--gap)}
.where{margin-block:var(--gap)}
.axis{--names:0rem}
.axis{--names:23rem}
.axis .row a{text-decoration-style:var(--line)}
.grounds,#beside:target,#beside:not(:target)+a{display:none}
.page:has(#beside:target) .prose>.grounds{grid-column:2}
.page:has(#beside:target)>.margin{grid-area:auto/1}
.page:has(#beside:target)>.margin{grid-column:2}
.book .absent{line-height:0}
.book .chapter .numbers,.book .fig .figure,.book .event .meta,.book .imprint dt{margin:0 0 1rem -15rem}
.book .says{background:var(--ink)}
.book .says{color:var(--paper)}
.book :is(.part>.prose,.part>p,.part>.standfirst,.entry>div,.entry>h4,.day>header){margin-left:var(--margin)}
.book caption.sans{display:none}
.book{--margin:0rem}
.book{--margin:15rem}
.both{margin-top:var(--gap)}
.contents [data-number]:after{content:attr(data-number)}
.count:empty,ol:empty{display:none}
.drawing-narrow{display:none}
.drawing-wide{display:none}
.evidence li :is(a,button){display:none}
.evidence li>button{display:none}
.evidence li>button{inset:.4rem 0 auto auto}
.evidence li>button{position:absolute}
.text .evidence li:popover-open{inset:anchor(top) var(--edge) auto auto}
.evidence li:popover-open{inset:auto 0 0}
.evidence li:popover-open{position:fixed}
.evidence li:popover-open{inset:calc(anchor(--notes bottom) - 9rem) auto auto anchor(--notes left)}
.evidence ol{anchor-name:--notes}
.figures{grid-row:2/span 3}
.filter{margin-block:var(--gap)}
.gr.night{background:#1b2338}
.group .cells{grid-area:span 2/span 2}
.group .figure:has(.long){grid-column:auto}
.group:has(.cells){grid-template-rows:auto auto 1fr}
.group .figure:has(.long){grid-column:span 2}
.index{margin-block:var(--gap)}
.lineage{grid-column:2}
.lineage{grid-column:3}
.main:empty{display:none}
.margin{grid-row:1/span 2}
.margin{grid-row:1/span 3}
.mast nav,.menu,.skip,.evidence details,.noprint{display:none!important}
:is(:is(.standfirst,.prose) span,.page:not(:has(>.number)) .head>*,.what)[id]:is(:hover,:focus-within):before{content:"#" attr(id)}
.unknown{--tone:var(--paper)}
:is(:is(.standfirst,.prose) span,.page:not(:has(>.number)) .head>*,.what)[id]:is(:hover,:focus-within):before{position:absolute}
:is(:is(.standfirst,.prose) span,.page:not(:has(>.number)) .head>*,.what)[id]:is(:hover,:focus-within):before{right:calc(100% + 1rem)}
:is(:is(.standfirst,.prose) span,.page:not(:has(>.number)) .head>*,.what)[id]:is(:hover,:focus-within):before{font:400 var(--small)/2rem var(--sans)}
#menu:popover-open{top:calc(anchor(bottom) + .55rem)}
#menu{inset:0 0 auto}
#menu{order:1}
.level{order:2}
.menu,#menu ul ul{display:none}
.mast input{display:none}
.nb:before{content:"⁠"}
.night ol .it:before{background:#1b2338}
.night ol:before{background:var(--night)}
.nights{inset:0}
.nights{position:absolute}
.none,.explore:has(#view-table:checked) .picture,.explore:has(#view-chart:checked) .scroll{display:none}
.nr a{line-height:0}
.nr{font:600 .72rem/0 var(--sans)}
.number{margin-right:-1.2rem}
.own .editorial>.label{display:none}
.page>*{grid-column:2}
.page>.margin{grid-column:2}
.page>.margin{grid-column:3}
.parts{margin-block:var(--gap)}
.rail{display:none}
.says{background:var(--ink)}
.says{color:var(--paper)}
.chips{overflow-x:auto}
.scroll{overflow-x:auto}
.use{height:.8rem}
ol .it:before{height:18px}
.skip:not(:focus){clip-path:inset(50%)}
.skip{background:var(--ink)}
.skip{color:var(--paper)}
.skip{inset:0 auto auto 0}
.skip{position:absolute}
.skip{z-index:1}
.front>section{grid-area:3/span 2}
.hero{grid-row:span 2}
.below>*{grid-column:2/4}
.below>.panel{grid-column:auto}
.incidents thead{clip-path:inset(50%)}
.incidents thead{position:absolute}
.matrix thead{clip-path:inset(50%)}
.matrix thead{position:absolute}
.told:has([role=status]:not(:empty)) #how{visibility:hidden}
.told>*{grid-area:1/1}
.uses:has(b:target)>li:not(:has(b:target)) mark{background:color-mix(in srgb, var(--mark) 35%, transparent)}
.when.night{background:#1b2338}
[data-chart] canvas{left:0}
[data-chart] canvas{position:absolute}
[data-chart].live svg{display:none}
.onto [rel=next]{grid-column:2}
.parts .far:before{content:"…"}
[data-chart]{overflow:clip}
blockquote{text-indent:-.42em}
body:has(.book) :is(.mast,.foot){display:none}
button:hover{background:var(--ink)}
button:hover{color:var(--paper)}
del:before{content:"− "}
input{inset:0}
input{opacity:0}
input{position:absolute}
ins:before{content:"+ "}
li>.figure{grid-column:2}
li>.figure{grid-column:3}
ol .excerpt:after{content:" …"}
ol .excerpt:before,ol .excerpt:after{content:"… "}
ol .it:before{left:calc(-1.8rem - 4px)}
ol .it:before{position:absolute}
ol .it:before{top:.1rem}
ol:before{background:var(--rule)}
ol:before{inset:0 auto 0 .5rem}
ol:before{position:absolute}
section:not(.evidence){margin-top:var(--gap)}
:is(h1,span,p,td,li:not([popover]))[id]:is(:target,:has(>.ref:hover,>:is(.nb,.pair)>.ref:is(:hover,:focus-visible))){background:var(--rule)}
thead a{rotate:180deg}
thead a{rotate:none}
thead a{writing-mode:inherit}
thead a{writing-mode:vertical-rl}
thead{display:none}
ul b{left:0}
ul b{position:absolute}
.absent button,.nb,.pair{white-space:nowrap}
.bar .beyond{stroke-width:4px}
.bar .dot{stroke-width:13px}
.bar .hole{stroke-width:7px}
.bar .hole{stroke:var(--paper)}
.bar .reach{stroke-width:3px}
.bar .within{stroke:none}
.bar{fill:var(--ink)}
.bar{stroke:var(--ink)}
.book .chapter .numbers,.book .fig .figure,.book .event .meta,.book .imprint dt{float:left}
.book .entry.beside>:is(h3,h4){float:left}
.evidence li:popover-open{box-shadow:0 6px 36px #0003}
.fact{white-space:normal}
.fact{white-space:nowrap}
.locator .maybe{stroke-dasharray:3.2 2.2}
.locator :is(.single,.maybe){fill:var(--paper)}
.locator :is(.single,.maybe){stroke-dasharray:.1 3}
.locator :is(.single,.maybe){stroke-width:1.9px}
.locator :is(.single,.maybe){stroke:var(--ink)}
.locator circle{fill:var(--ink)}
.locator circle{stroke-width:1px}
.locator circle{stroke:var(--paper)}
.locator path{fill:var(--rule)}
.locator rect{fill:none}
.locator rect{stroke:var(--quiet)}
.locator text{fill:var(--ink)}
.locator text{stroke-width:4px}
.locator text{stroke:var(--paper)}
.map .dots{stroke-width:5px}
.map .dots{stroke:var(--ink)}
.map .land-other{fill:var(--rule)}
.map .land{fill:var(--rule)}
.map .land{stroke-opacity:.55}
.map .land{stroke:var(--quiet)}
.map .towns{stroke-width:4px}
.map .towns{stroke:var(--quiet)}
.map :is(.inset,.inset-mark,.scale path,.leader){fill:none}
.map :is(.inset,.inset-mark,.scale path,.leader){stroke:var(--quiet)}
.map :is(.land,.land-other){fill:none}
.map :is(.quiet-names,.scale) text{fill:var(--quiet)}
.map text{fill:var(--ink)}
.map text{stroke-width:3.5px}
.map text{stroke:var(--paper)}
.nights{fill:light-dark(#3a5290,#5f7ac0)}
.prose ol:not([class]){list-style:decimal}
.value .long{white-space:normal}
.value b{white-space:nowrap}
:focus-visible{outline-offset:2px}
:focus-visible{outline:2px solid var(--accent)}
:is(:is(.standfirst,.prose) span,.page:not(:has(>.number)) .head>*,.what)[id]:is(:hover,:focus-within):before{white-space:nowrap}
[data-chart]:focus-visible{outline-offset:8px}
input{height:1.1rem}
ol .quiet a{white-space:nowrap}
td{white-space:nowrap}
`
    .trim()
    .split('\n'),
);
/** Rules that the site makes of the data of a page: filters, and running heads. */
const MADE = [
  /^body:has\(\.([a-z][a-z\d-]*):target\) :is\(:is\(\.it,\.row\):not\(\.\1\),\.gr:not\(:has\(\.\1\)\)\)\{display:none\}$/u,
  /^(?:body:has\((\.[a-z][a-z\d-]*\.[a-z][a-z\d-]*):target\) \.gr:not\(:has\(\1\)\)(?:,(?!\{)|(?=\{)))+\{display:none\}$/u,
  /^\.explore:has\(#from-[a-z\d-]+:not\(:checked\)\) \.from-[a-z\d-]+\{display:none\}$/u,
];
const FONT = {
  'font-family': /^(?:'[\w ]+'|"[\w ]+"|[\w ]+)$/u,
  'size-adjust': /^(?:8|9|10|11)\d(?:\.\d+)?%$/u,
  'ascent-override': /^(?:8[5-9]|9\d|1[0-4]\d)(?:\.\d+)?%$/u,
  'descent-override': /^[2-4]\d(?:\.\d+)?%$/u,
  'line-gap-override': /^0%$/u,
  'font-display': /^[a-z]+$/u,
  'font-style': /^(?:normal|italic)$/u,
  'font-weight': /^[\d ]+$/u,
  src: /^(?:url\(\/[\w./-]*fonts\/[a-z0-9-]+\.woff2\)(?:\s?format\(["']?woff2["']?\))?|(?:local\(["']?(?:Arial|Liberation Sans|Roboto|Georgia)[\w -]*["']?\)(?:,\s?(?=local)|$))+)$/u,
};
const AT = /^@(?:media|supports|page|font-face|(?:top|bottom)-(?:left|center|right)|view-transition)\b/u;

/**
 * What is wrong with a style sheet. `isLabel` tells whether a text is one of the words that may stand alone.
 *
 * @returns {string[]} none where the style is harmless; not more than the first ten
 */
export function styleFaults(written, isLabel) {
  // Signs that a title of the book may hold are written by their codes; here, a character for each that no title holds.
  const css = written.replace(/\\(22|5c|3c) /gu, (_, code) => String.fromCodePoint(0xe000 + Number.parseInt(code, 16)));
  const faults = new Set();
  const fault = (what) => faults.size < 10 && faults.add(what);
  if (/\\|\/\*|<!/u.test(css)) fault('has a style with an escape or a comment');
  const open = [];
  let from = 0;
  let isText = false;
  for (let at = 0; at < css.length && faults.size < 10; at += 1) {
    const sign = css[at];
    if (sign === '"') isText = !isText;
    if (isText || (sign !== '{' && sign !== '}' && sign !== ';')) continue;
    const part = css.slice(from, at).trim();
    from = at + 1;
    if (sign === '{') {
      if (part.startsWith('@') && !AT.test(part)) fault(`has a style with ${clip(part)}`);
      if (part.includes('"') && !part.startsWith('@font')) fault(`has a style with words in ${clip(part)}`);
      open.push(part);
      if (open.length > 6) fault('has a style with rules deeper than six');
      continue;
    }
    if (part !== '') declarationFault(open, part, isLabel, fault);
    if (sign === '}' && open.pop() === undefined) fault('has a style that ends a rule which is not open');
  }
  if (open.length > 0 || isText || css.slice(from).trim() !== '') fault('has a style that does not end');
  return [...faults];
}

function declarationFault(open, part, isLabel, fault) {
  const colon = part.indexOf(':');
  const [property, value] = [part.slice(0, Math.max(colon, 0)), part.slice(colon + 1).trim()];
  const at = open.at(-1) ?? '';
  const selector = at.replace(/\[data-astro-cid-[a-z0-9]+\]/gu, '').replace(/\s+/gu, ' ');
  const whole = `${selector}{${property}:${value}}`;
  if (at.startsWith('@font-face')) {
    if (!Object.hasOwn(FONT, property) || !FONT[property].test(value)) fault(`has a font with ${clip(part)}`);
    return;
  }
  if (property === 'content' && /^@(?:top|bottom)-/u.test(at)) {
    const words = /^"([^"]*)"$/u
      .exec(value)?.[1]
      .replace(/[\uE022\uE05C\uE03C]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0) - 0xe000));
    if (value === 'counter(page)' || /^none(?:!important)?$/u.test(value) || (words !== undefined && isLabel(words)))
      return;
  }
  if (!isLegible(property, value, open)) fault(`has a colour that cannot be read, ${clip(whole)}`);
  const names = selector === ':root' ? [...NAMED.root, ...NAMED.any] : NAMED.any;
  if (names.some((name) => name.test(`${property}:${value}`))) return;
  if (
    /(?:^|[\s,>(])mark(?![\w-])/u.test(selector) &&
    /^background$/u.test(property) &&
    !/^var\(--mark/u.test(value) &&
    !LISTED.has(whole)
  )
    return fault(`has a style that could hide what is marked, ${clip(whole)}`);
  if (LISTED.has(whole) || MADE.some((rule) => rule.test(whole))) return;
  const shape = Object.hasOwn(VALUES, property) ? VALUES[property] : SIDES.find(([name]) => name.test(property))?.[1];
  if (
    shape !== undefined
      ? shape.test(value)
      : HARMLESS.has(property) &&
        !/["(]|url/u.test(
          value.replace(/(?:var|calc|color-mix|light-dark|min|max|clamp|minmax|repeat|fit-content|anchor)\(/gu, ''),
        )
  )
    return;
  fault(`has a style that could change what is read, ${clip(whole)}`);
}

/** Inks are dark on light paper and light on dark paper, and paper the other way round, by their luminance from 0 to 1. */
const INK = /^--(?:ink|quiet|accent|mark-ink)$/u;
const PAPER = /^--(?:paper|sheet|mark)$/u;

function isLegible(property, value, open) {
  if (!INK.test(property) && !PAPER.test(property)) return true;
  const shades = [...value.matchAll(/#([0-9a-f]+)/gu)].map(([, digits]) => luminance(digits));
  if (shades.length === 0) return true;
  const [light, dark = light] = shades;
  if (open.some((rule) => /^@media print\b/u.test(rule))) return INK.test(property) ? light <= 0.3 : light >= 0.6;
  return INK.test(property) ? light <= 0.3 && dark >= 0.15 : light >= 0.6 && dark <= 0.2;
}

function luminance(digits) {
  const wide = digits.length < 6 ? digits.replace(/./gu, '$&$&') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => (Number.parseInt(wide.slice(at, at + 2), 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
