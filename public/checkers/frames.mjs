/**
 * Which element of the site stands in which: a parent with its classes, and behind it all that stands right in it anywhere
 * on the site. Styles tell elements apart by these alone, so that nothing can look as what it is not.
 *
 * - `div>p`: a parent without a class, where it is told by its own parent; elsewhere the row `p` holds.
 * - `.*`: how sure something is, which follows from `dossier.json`; `.-`: what a filter chooses by; `n#`: how many answers.
 * - `'`: an element of a component with styles of its own, as its parent is one; `°`: where its parent is none of it.
 * - `[…]`: what is heard, hidden, opened or scrolled. `!`: what each of them holds, in this order, whatever else it holds.
 */

/** What stands in sentences. */
export const INLINE =
  'a a.*.fact em strong code br span span.nb span.pair span.absent span.own.quiet span.*.fact° span.*.fact button.ref sup.nr';

/** What prose is made of. */
export const BLOCKS = `p h2 h3 h4 h5 h6 ul ol blockquote hr ${INLINE} div.editorial[role=note] section.*.panel
  section.scroll[tabindex][aria-label] div.scroll[tabindex][role=group] div.grounds.noprint`;

export const FRAMES = `
a': INLINE b b.long circle path.* small span.label span.label' text
a.after': span.label'!
a: INLINE b b.long circle path.* small span.label text
article.-.it' article.it': h3.label'! div.wordings°! div.short.wordings°
article.book: div! section.part!
article.book>div: header.title! nav.contents[aria-labelledby]
article.page': aside.figures.margin.numerals' aside.margin' aside.margin° div.explore.main' div.main' div.main° div.own.prose div.own.prose' div.prose div.prose' div.prose.sans' div.record° div.words' figure' figure.both.cells h1' header.head header.head' header.head.own header.head.own' nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] nav.noprint.turn[aria-label]° p.number.rail[aria-hidden]' p.sans' section.across' section.across[aria-label] section.evidence[aria-labelledby] section.prose' section.prose[aria-label]' section.prose° section.related' section.sans° section.scroll[tabindex][aria-label]°
article.page: aside.margin° div.main° div.own.prose div.prose div.record° figure.both.cells header.head header.head.own nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] nav.noprint.turn[aria-label]° section.across[aria-label] section.evidence[aria-labelledby] section.prose° section.sans° section.scroll[tabindex][aria-label]°
aside.figures.margin.numerals' div.numbers: div.*.figure!
aside.margin': h2.label' section' section.day.when' section.files° section.formula° section.named.sans' section.night.when' section.sans° section.span.when' ul°
blockquote': BLOCKS INLINE b' mark mark' span.differs' span.only'
blockquote.ends': b' mark'
blockquote: BLOCKS INLINE mark
body: a.skip footer.foot.quiet header.mast main.spread main.text
caption.sans p.key: span.*.certainty
dd': INLINE a code' p.key ul
dd.quiet' h3.label' p.chapter': a'
dd: INLINE a p.key ul
defs: linearGradient pattern
del' ins': code'
details': a' div[role=group] summary summary' summary.quiet' ul'
details.gr: summary.row! ol!
details.gr>ol div.time>ol section.gr>ol: li.*.-.row li.*.row
details.sans': summary'! p.derived.editorial'!
details: summary! div[role=group]
details>div div.both: p.label! p.chips!
div': article.-.it' article.it' blockquote' blockquote.ends' dd' dd.*.value' dd.editorial' dd.own.quiet' dd.quiet' div.answers.n#° div.short.wordings° div.wordings° dt' dt.quiet' h2' h3' p' p.editorial' p.own.quiet p.quiet' p.quiet°
div.*.answer': p.value'! ul'! p.quiet'
div.*.big': p.value'! p.what'! p'!
div.*.figure: p.value! p.what! p.quiet
div.answers.n#': div.*.answer'!
div.below.story.wide div.conclusions.prose' div.own.prose div.own.prose' div.story section.*.panel: BLOCKS
div.both': ul'! p.chips p.label
div.choices.sans': fieldset'! fieldset.from'
div.day: header! section.*.entry.event!
div.day>header: h3! div.strip
div.drawn: div.*.figure figure
div.editorial.lineage': span.label'! p'!
div.editorial: BLOCKS p.label p.quiet
div.explore.main': div.choices.sans'! div.picture! section.scroll[tabindex][aria-label]°! p.none.quiet'
div.few.panels: div! section.reported
div.small dl.imprint.sans: div!
div.few.panels>div: svg.map[role=group][aria-labelledby][aria-describedby]! p.label svg.map[role=img][aria-labelledby][aria-describedby]
div.front.wide: header.hero! figure.example.quiet figure.locator.noprint section
div.front.wide>section: h2! div.quiet p.quiet table.incidents
div.grounds.noprint: p! blockquote! p.editorial
div.grounds.noprint>p: b
div.main': div.*.big' div.conclusions.prose' div.prose figure' figure.told' h2' p' p.computed.standfirst' p.editorial p.noprint.sans' p.own.quiet p.quiet' p.quiet° p.standfirst' section' section.scroll[tabindex][aria-label]° svg.use[aria-hidden]°
div.page': header.head'! header.head nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] noscript search' section.across' section.evidence[aria-labelledby] section.found[aria-label]' template' ul.onward.quiet
div.page: header.head! nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] noscript section.evidence[aria-labelledby] ul.onward.quiet
div.panels div.panels.three: div section.reported
section.reported: h2.label! div.small!
div.panels.three>div div.panels>div: svg.map[role=group][aria-labelledby][aria-describedby]! p.label
div.picture: div! div.told!
div.picture>div: svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby]! svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]!
div.point.sans: p[role=status]! div.behind!
div.prose': BLOCKS div.editorial dl.sans' p.sans' section.scroll[tabindex][aria-label]°
div.prose.sans': dl° h2' h3° p' p° section.planted' section.scroll[tabindex][aria-label]°
div.prose: BLOCKS div.editorial section.scroll[tabindex][aria-label]°
div.quiet: p.files.sans
div.quote': h3'! div.short.wordings° div.wordings°
div.record': table'! h2.label' h4.label' p.editorial' p.quiet'
div.results': section.day.gr.wide' section.gr.night.wide' section.gr.span.wide'
div.row': input[type=search]'! button[type=submit]'!
div.rule': dt'! dd' dd.editorial'
div.scroll': table.stacked'! table table.stacked
div.scroll: table table.stacked
div.set': dt'! dd'! dd.count'
div.short.wordings' div.wordings': div'!
div.short.wordings'>div' div.wordings'>div': figure'!
div.small>div: svg.map[role=img][aria-labelledby][aria-describedby]! p.sans!
div.speaker: h3! section.beside.entry!
div.over: p.cells.count[aria-hidden]!
div.strip: svg.nights[aria-hidden]! div.over! svg.bar[aria-hidden]!
div.time: svg.nights[aria-hidden]! div.over! ol section.gr
div.told: p.quiet! div.point.sans!
div.used': svg.use[aria-hidden]°! p.quiet'! p.quiet°
div.wide': div.both° div.scroll[tabindex][role=group]° figure.where header.head' nav.filter.noprint[aria-label] nav.index[aria-label]° nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] ol° p.standfirst° section.apart° section.axis[aria-label] section.evidence[aria-labelledby] section.gr.voice° section.group.numerals° section.group° section° table.matrix ul°
div.wide: div.both° div.scroll[tabindex][role=group]° figure.where nav.filter.noprint[aria-label] nav.index[aria-label]° nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] ol° p.standfirst° section.apart° section.axis[aria-label] section.evidence[aria-labelledby] section.gr.voice° section.group.numerals° section.group° section° table.matrix ul°
div.words': div.short.wordings° div.wordings°
div: p.standfirst! p.quiet!
div>div section.beside.entry>div section.chapter.entry>div section.entry.fig>div section.entry>div: div div.answers.n#° div.drawn div.numbers div.own.prose div.prose div.record° div.scroll[tabindex][role=group]° div.short.wordings° div.wordings° p p.*.certainty p.*.certainty.sans p.editorial p.label p.meta.quiet p.own.quiet p.question p.quiet p.quiet° p.sans p.standfirst section.formula° section.prose° svg.use[aria-hidden]°
div>p p: INLINE span.*.certainty
dl': div' div.rule' div.set'
dl.imprint.sans>div: dt! dd!
dl.sans': dt'! dd'!
dt': a' code' span.label'
dt.quiet': a' code'
em figcaption.quiet figcaption.quiet' h1 h1' h2 h3 h4 h5 h6 p.*.answer.value p.date' p.what p.what' strong: INLINE
fieldset': legend.label'! label'!
fieldset.from': legend.label'! label'
figcaption' section.named.sans': p'!
figure': blockquote' figcaption' figcaption.quiet figcaption.quiet' svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby] svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby]
figure.both.cells: svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby]! svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]! figcaption.quiet!
figure.cells.narrow: svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]! figcaption.quiet!
figure.example.quiet: figcaption.label! p! blockquote! p!
figure.example.quiet>p: INLINE mark span.noprint
figure.locator.noprint: svg[role=img][aria-label]! figcaption.quiet!
figure.told': figcaption.quiet'
figure.where: p.sans.signs! p.sans.signs! div.panels! figcaption.quiet! div.few.panels div.panels.three p.sans
figure: figcaption.quiet svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby] svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby]
footer.foot.quiet: p!
footer.foot.quiet>p: a b br span span.noprint
form.sans': label'! div.row'!
form: input[type=search][aria-label]! button!
g.names li.far nav.level nav.noprint.onto p.*.certainty p.*.certainty.sans p.back.noprint.quiet p.files.sans p.noprint p.shown p.value span.noprint sup.nr: a
g.quiet-names: text
g.scale: path! text!
g: path path.land path.land-other
h2': INLINE a' time'
h3': INLINE a'
header': h2'! p.quiet'
header.head' header.head.own': p.label'! h1'! div h1 p.*.certainty p.*.certainty.sans p.editorial p.key.sans' p.key.sans° p.label p.own.quiet p.question' p.quiet p.quiet' p.sans p.sans° p.standfirst p.standfirst' p.standfirst°
header.head.own: p.label! h1! div p.*.certainty p.*.certainty.sans p.editorial p.key.sans° p.own.quiet p.quiet p.sans p.sans° p.standfirst
header.head: h1! div p.*.certainty p.*.certainty.sans p.editorial p.key.sans° p.label p.own.quiet p.quiet p.sans p.sans° p.standfirst
header.hero: p.quiet! h1! div div.story p.standfirst
header.mast: a.name! button.menu[type=button]! nav[popover][aria-label]! a.noprint nav.level[aria-label] search.noprint
header.mast>nav: ul!
header.title: p.label! h1! div dl.imprint.sans p.standfirst
html: body
label': input[type=checkbox]' input[type=radio]'
li': BLOCKS INLINE a' a.number b b' button code' del' details' div div' div.*.figure div.editorial.lineage' div.main' h3' ins' ol.sans p' p.editorial p.noprint p.quiet' span.editorial.note' span.letter[aria-hidden]' span.number[aria-hidden]' span.quiet' ul.quiet'
li.*': a' h2' p' p.quiet' span.quiet'
li.*.-.it: h3! p! p.quiet!
li.*.-.row li.*.row: p! svg.bar[aria-hidden]!
li.*.-.row>p: a span.quiet
li.*.it: h3! p! p.quiet! p.label
li.editorial': h2'! p'! p.label'
li: BLOCKS INLINE a.number b button div div.*.figure ol.sans p.editorial p.noprint
li>div: p.words! p.quiet! p.back.noprint.quiet! p.editorial
li>p: INLINE a a.noprint b
linearGradient: stop
main.spread: article.page° div.below.story.wide div.front.wide div.results° div.wide div.wide° section.noprint.wide
main.text: h1 article.book article.page article.page° div.page div.page°
nav.contents: h2! ol!
nav.filter.noprint: details! p.shown! div.both[role=group]
nav.index': ol'!
nav.noprint.parts: ol!
nav.noprint.parts>ol: li li.far
nav.noprint.turn': a' a.after'
noscript: p.sans°!
ol': li li' li° li.*.-.it li.*.it li.editorial'
ol.notes ol.sans ul ul.onward.quiet: li
ol.uses' ul.quiet': li'
ol: li li.*.-.it li.*.it
p': INLINE a' br' code' del' ins' span.*.certainty span.editorial.note' span.label' span.quiet'
p.cells.count p.computed.standfirst' p.meta.quiet p.sans.signs: span
p.chips: a.* a.*.-.row a.- a.-.row
p.expression': b' code'
p.key.sans p.key.sans': span span.*.certainty
p.label': a a' span' span.noprint
p.label: a span.noprint
p.noprint.sans': a' span.quiet'
p.quiet': INLINE a' a.address span.*.certainty
p.quiet: INLINE a.address span.*.certainty
p.sans': INLINE a a' a.tag' b' span.differs span.differs' span.only span.only' span.quiet
p.sans: INLINE a span.differs span.only span.quiet
p.standfirst': INLINE a a' span
p.standfirst: INLINE a span
p.subject': span.label'! a'!
p.value': a b' small' small.unit'
p.words: span.cut
pattern svg.nights: path
search': form.sans'!
search.noprint: form!
section': div.answers.n#° div.quote' dl° h2' h2.label' p' p.label' p.chapter' p.files.sans p.own.quiet p.quiet° p.sans' ul' ul°
section.*.entry.event: h4! div!
section.*.entry.event>div: p.meta.quiet! div div.answers.n#° div.drawn div.numbers div.own.prose div.prose div.record° div.scroll[tabindex][role=group]° div.short.wordings° div.wordings° p p.*.certainty p.*.certainty.sans p.editorial p.label p.own.quiet p.question p.quiet p.quiet° p.sans p.standfirst section.formula° section.prose° svg.use[aria-hidden]°
section.across': h2'! div.used' nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] ol.uses° p.label p.subject° ul ul.onward.quiet
section.across: nav.noprint.onto[aria-label] nav.noprint.parts[aria-label] ol.uses° p.label p.subject° ul ul.onward.quiet
section.apart': h2'! dl°!
section.axis: p.key.sans! div.time! section.gr svg.fades[aria-hidden]
section.beside.entry: div! h3 h4
section.chapter.entry section.entry.fig: h3! div!
section.day.gr.wide' section.gr.night.wide' section.gr.span.wide': header'! ol'!
section.day.when' section.night.when': h2.label'! p.date'! details.sans' div.strip svg.fades[aria-hidden]
section.entry: div h3
section.evidence: h2! details! ol!
section.evidence>ol: li[popover]
section.files': h2.label'! p.files.sans! p'
section.formula': p.expression'! dl'! h2.label' h4.label' p.quiet'
section.found': p.count.sans[role=status]'! ol'! button.more[hidden][type=button]'!
section.gr.voice': header'! div'!
section.gr: h2.label! details.gr div.time ol
section.group': h2'! section.question'!
section.group.numerals': div.*.figure! figure.cells.narrow h2'
section.noprint.wide: h2! ul.onward.quiet
section.part: h2! div div.day div.own.prose div.prose div.speaker figure.where h3 ol.notes p.sans p.standfirst section.beside.entry section.chapter.entry section.entry section.entry.fig svg.fades[aria-hidden] table.matrix
section.part>div: h3! table.matrix
section.planted': h3'! details'
section.prose': dl' h2' h4' nav.noprint.parts[aria-label] p.quiet' p.sans' p.sans° table°
section.question': h3'! div'!
section.related': h2.label'! div'!
section.sans': h2.label'! p'! p.files.sans p.noprint.quiet'
section.scroll': table.stacked'! table
section.scroll: table
section.span.when': h2.label'! p.date'! details.sans' div.strip p.quiet' svg.fades[aria-hidden]
span.absent: a button
span.nb span.pair: button.ref
span: INLINE svg.bar[aria-hidden] svg.sign[aria-hidden]
summary.row: svg.bar[aria-hidden]! span
svg.bar: path.beyond path.dot path.hole path.reach path.within
svg.drawing.drawing-narrow svg.drawing.drawing-wide: title! desc! defs g path rect text
svg.fades: defs
svg.map: title! desc! g g.names g.quiet-names g.scale path.* path.dots path.inset path.inset-mark path.leader path.maybe-same path.towns
svg.sign: path.*!
svg.use': rect'
svg: circle.* path rect text
table': tbody'! tbody thead thead'
table.incidents table.stacked: thead! tbody!
table.matrix: caption.sans! thead! tbody!
table.stacked': thead'! tbody'! caption.quiet' tbody thead
table: tbody thead
tbody': tr tr' tr.-' tr.q
tbody'>tr': td' td.count' th[scope=row]'
tbody: tr tr.q
tbody>tr: td th[scope=row]
td': INLINE a' code' p p.*.answer.value p.editorial.note span.*.fact' span.editorial' span.editorial.note'
td: INLINE p p.*.answer.value p.editorial.note
td>p: span span.quiet svg.sign[aria-hidden]
template': p.label'! h2'! p.excerpt'!
text: tspan
th': a a' p.own.quiet span span.quiet
th: a p.own.quiet span span.quiet
thead': tr tr'
thead'>tr': th.count[scope=col]' th[scope=col]'
thead: tr
thead>tr: th th[scope=col]
tr.-': td' th[scope=row]'
tr.q: th[scope=rowgroup]
ul': li li' li.*' li°
`;
