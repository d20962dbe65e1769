/**
 * Which element of the site stands in which: a parent with its classes, and behind it all that stands right in it anywhere
 * on the site. Styles tell elements apart by these alone, so that nothing can look as what it is not.
 *
 * - `div>p`: a parent without a class, where it is told by its own parent; elsewhere the row `p` holds.
 * - `.*`: how sure something is, which follows from `dossier.json`; `.-`: what a filter chooses by; `n#`: how many answers.
 * - `'`: an element of a component with styles of its own, as its parent is one; `°`: where its parent is none of it.
 * - `[…]`: what is heard, hidden, opened or scrolled.
 *
 * What stands in a parent stands there once, and in the order of its row. `+`: more than once; `!`: each of them has it;
 * `~`: anywhere and as often as it will, as all that is in `INLINE` and `BLOCKS`. `#`: words may stand right in it, as
 * beside these.
 */

/** What stands in sentences. */
export const INLINE =
  'a a.*.fact em strong code br span span.nb span.pair span.absent span.own.quiet span.*.fact° span.*.fact button.ref sup.nr';

/** What prose is made of. */
export const BLOCKS = `p h2 h3 h4 h5 h6 ul ol blockquote hr ${INLINE} div.editorial[role=note] section.*.panel
  section.scroll[tabindex][aria-label] div.scroll[tabindex][role=group] div.grounds.noprint`;

export const FRAMES = `
a': # span.label' ~b ~circle ~path.* ~span.label ~text ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr
a.after': # span.label'!
p.value>a: ~b ~b.long ~small
a: # circle path.* span.label text span ~b ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr
article.-.it' article.it': h3.label'! div.wordings°! div.short.wordings°
article.book: div! section.part+!
article.book>div: header.title! nav.contents[aria-labelledby]!
article.page': h1' figure' header.head.own' div.own.prose' p.number.rail[aria-hidden]' header.head' div.explore.main' div.prose.sans' div.record° div.words' div.prose figure.both.cells aside.figures.margin.numerals' div.prose' section.across' section.prose'+ section.prose°+ section.related' section.scroll[tabindex][aria-label]° p.sans'+ section.evidence[aria-labelledby] section.sans° nav.noprint.turn[aria-label]° ~aside.margin' ~aside.margin° ~div.main' ~div.main° ~div.own.prose ~header.head ~header.head.own ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~section.across[aria-label] ~section.prose[aria-label]'
article.page: header.head header.head.own div.prose div.own.prose section.evidence[aria-labelledby] section.sans° ~aside.margin° ~div.main° ~div.record° ~figure.both.cells ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~nav.noprint.turn[aria-label]° ~section.across[aria-label] ~section.prose° ~section.scroll[tabindex][aria-label]°
aside.figures.margin.numerals' div.numbers: div.*.figure+!
aside.margin': h2.label' section.day.when' section.formula° section.files° section.files' section'+ section.night.when' section.sans° section.span.when' section.named.sans' ul°
blockquote': # ~b' ~mark ~mark' ~span.differs' ~span.only'
blockquote.ends': ~b' ~mark'
blockquote: BLOCKS INLINE mark+
body: a.skip header.mast main.spread main.text footer.foot.quiet
caption.sans p.key: span.*.certainty+!
dd': # ~a ~code' a.*.fact ~sup.nr ~span.nb ~button.ref ~p.key ~ul ~span.pair ~span.absent
dd.quiet' h3.label' p.chapter': # a'+
dd: # a p.key ul ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr
defs: linearGradient+ pattern
del' ins': # code'
details': summary' a'+ summary.quiet' ul' ~div[role=group] ~summary
details.gr: summary.row! ol!
details.gr>ol div.time>ol section.gr>ol: li.*.-.row+ ~li.*.row
details.sans': summary'! p.derived.editorial'!
details: summary! div[role=group]+
details>div div.both: p.label! p.chips!
div': article.-.it'+ blockquote' blockquote.ends' div.answers.n#° dt' dd' dd.*.value'+ dd.editorial' dd.quiet' dd.own.quiet' h2' h3' div.short.wordings° div.wordings° p' p.editorial' p.own.quiet p.quiet' p.quiet° ~article.it' ~dt.quiet'
div.*.answer': p.value'! ul'! p.quiet'
div.*.big': p.value'! p.what'! p'!
div.*.figure: p.value! p.what! p.quiet
div.answers.n#': div.*.answer'+!
div.below.story.wide div.conclusions.prose' div.own.prose div.own.prose' div.story section.*.panel: BLOCKS
div.both': ul'! ~p.chips ~p.label
div.choices.sans': fieldset'! fieldset.from'
div.day: header! section.*.entry.event+!
div.day>header: h3! div.strip
div.drawn: div.*.figure! figure!
div.editorial.lineage': span.label'! p'!
div.editorial: BLOCKS p.label p.quiet
div.explore.main': div.choices.sans'! div.picture! section.scroll[tabindex][aria-label]°! p.none.quiet'
div.few.panels: div+! section.reported
div.small dl.imprint.sans: div+!
div.few.panels>div: p.label svg.map[role=group][aria-labelledby][aria-describedby]! ~svg.map[role=img][aria-labelledby][aria-describedby]
div.front.wide: header.hero header.hero.own figure.example.quiet section figure.locator.noprint
div.front.wide>section: h2! table.incidents! p.quiet div.quiet!
div.grounds.noprint: ~p! ~blockquote! ~p.editorial
div.grounds.noprint>p: # b!
div.main': div.*.big' h2' p' p.computed.standfirst' p.quiet'+ p.standfirst' figure' p.noprint.sans' section.scroll[tabindex][aria-label]° p.own.quiet+ div.prose p.editorial+ section'+ div.conclusions.prose' svg.use[aria-hidden]° p.quiet°+ ~figure.told'
div.page': header.head'! search' noscript section.found[aria-label]' template' section.across' ~header.head ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~section.evidence[aria-labelledby] ~ul.onward.quiet
div.page: header.head! ul.onward.quiet! ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~noscript ~section.evidence[aria-labelledby]
div.panels div.panels.three: div+ section.reported
section.reported: h2.label! div.small!
div.panels.three>div div.panels>div: p.label svg.map[role=group][aria-labelledby][aria-describedby]!
div.picture: div! div.told!
div.picture>div: svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby]! svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]!
div.point.sans: p[role=status]! div.behind!
div.prose': BLOCKS div.editorial dl.sans' section.scroll[tabindex][aria-label]° p.sans'+
div.prose.sans': section.planted'+ ~dl° ~h2' ~h3° ~p' ~p° ~section.scroll[tabindex][aria-label]°
div.prose: BLOCKS div.editorial section.scroll[tabindex][aria-label]°
div.quiet: p.files.sans!
div.quote': h3'! div.short.wordings° div.wordings°
div.record': table'! h2.label' h4.label' p.editorial'+! p.quiet'+
div.results': ~section.day.gr.wide' ~section.gr.night.wide' ~section.gr.span.wide'
div.row': input[type=search]'! button[type=submit]'!
div.rule': dt'! dd'+ dd.editorial'+
div.scroll': table.stacked'! table.stacked ~table
div.scroll: table ~table.stacked
div.set': dt'! ~dd'! ~dd.count'
div.short.wordings' div.wordings': div'+!
div.short.wordings'>div' div.wordings'>div': figure'+!
div.small>div: svg.map[role=img][aria-labelledby][aria-describedby]! p.sans!
div.speaker: h3! section.beside.entry+!
div.over: p.cells.count[aria-hidden]!
div.strip: svg.nights[aria-hidden]! div.over! svg.bar[aria-hidden]!
div.time: svg.nights[aria-hidden]! div.over! ol section.gr+
div.told: p.quiet! div.point.sans!
div.used': svg.use[aria-hidden]°! p.quiet° p.quiet'!
div.wide': header.head' figure.where div.scroll[tabindex][role=group]° div.both° nav.index[aria-label]° ol° p.standfirst° section.axis[aria-label] section.gr.voice°+ section.group.numerals°+ section.group°+ section.apart°+ section°+ table.matrix nav.noprint.onto[aria-label] section.evidence[aria-labelledby] ul° ~nav.filter.noprint[aria-label] ~nav.noprint.parts[aria-label]
div.wide: section.evidence[aria-labelledby] ~div.both° ~div.scroll[tabindex][role=group]° ~figure.where ~nav.filter.noprint[aria-label] ~nav.index[aria-label]° ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~ol° ~p.standfirst° ~section.apart° ~section.axis[aria-label] ~section.gr.voice° ~section.group.numerals° ~section.group° ~section° ~table.matrix ~ul°
div.words': div.short.wordings° div.wordings°
div: p.standfirst! p.quiet!
div>div section.beside.entry>div section.chapter.entry>div section.entry.fig>div section.entry>div: div.record° div.short.wordings° div.wordings° p.label p.question p.sans+ p+ div.answers.n#° div.drawn div.scroll[tabindex][role=group]° p.*.certainty p.*.certainty.sans p.standfirst div.own.prose p.quiet+ section.formula° svg.use[aria-hidden]° div div.numbers div.prose p.editorial+ section.prose°+ ~p.meta.quiet ~p.own.quiet ~p.quiet°
div>p p: INLINE span.*.certainty
dl': div'+ div.rule'+ div.set'+
dl.imprint.sans>div: dt! dd!
dl.sans': ~dt'! ~dd'!
dt': # code' a' span.label'
dt.quiet': # ~a' ~code'
em h2 h3 h4 h5 h6 strong: INLINE
figcaption.quiet figcaption.quiet' h1 h1' p.*.answer.value p.date' p.what p.what': # ~span ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr
fieldset': legend.label'! label'+!
fieldset.from': legend.label'! label'+!
figcaption' section.named.sans': p'+!
figure': blockquote' figcaption' svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby] svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby] figcaption.quiet' ~figcaption.quiet
figure.both.cells: svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby]! svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]! figcaption.quiet!
figure.cells.narrow: svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]! figcaption.quiet!
figure.example.quiet: figcaption.label! ~p! ~blockquote! ~p!
figure.example.quiet>p: INLINE mark+ span.noprint
figure.locator.noprint: svg[role=img][aria-label]! figcaption.quiet!
figure.told': # ~figcaption.quiet'
figure.where: p.sans.signs+! p.sans.signs+! div.panels! div.few.panels div.panels.three p.sans figcaption.quiet!
figure: svg.drawing.drawing-wide[role=img][aria-labelledby][aria-describedby] figcaption.quiet ~svg.drawing.drawing-narrow[role=img][aria-labelledby][aria-describedby]
footer.foot.quiet: p+!
footer.foot.quiet>p: # b span.noprint a ~br ~span
form.sans': label'! div.row'!
form: input[type=search][aria-label]! button!
g.names li.far nav.level nav.noprint.onto p.*.certainty p.*.certainty.sans p.back.noprint.quiet p.files.sans p.noprint p.shown p.value span.noprint sup.nr: # a+
g.quiet-names: text+!
g.scale: path! text!
g: path+ path.land-other path.land
h2': # a' time' ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr ~a
h3': # a' ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr ~a
header': h2'! p.quiet'
header.head' header.head.own': p.label'! h1'! div p.key.sans' p.key.sans° p.question' p.sans°+ p.standfirst p.standfirst' p.*.certainty p.quiet'+ p.own.quiet+ p.standfirst° ~h1 ~p.*.certainty.sans ~p.editorial ~p.label ~p.quiet ~p.sans
header.head.own: p.label! h1! p.standfirst ~div ~p.*.certainty ~p.*.certainty.sans ~p.editorial ~p.key.sans° ~p.own.quiet ~p.quiet ~p.sans ~p.sans°
header.head: p.label h1! p.sans+ p.editorial+ p.standfirst p.*.certainty p.*.certainty.sans p.own.quiet+ ~div ~p.key.sans° ~p.quiet ~p.sans°
header.hero header.hero.own: p.quiet! h1! div p.standfirst div.story!
header.mast: a.name! button.menu[type=button]! nav[popover][aria-label]! a.noprint search.noprint nav.level[aria-label]
header.mast>nav: ul!
header.title: p.label! h1! div p.standfirst dl.imprint.sans!
html: # body
label': # input[type=checkbox]' input[type=radio]'
li': h3' p'+ p.quiet'+ span.number[aria-hidden]' div' div.*.figure span.letter[aria-hidden]' div.main' div.editorial.lineage' code' del' ins' ul.quiet' b' a'+ a span.quiet'+ span.nb button.ref+ sup.nr+ span.absent span.editorial.note' details' ~span.pair ~a.number ~b ~button ~div ~ol.sans ~p.editorial ~p.noprint
li.*': a' h2' p' p.quiet' span.quiet'
li.*.-.it: h3! p! p.quiet!
li.*.-.row li.*.row: p! svg.bar[aria-hidden]!
li.*.-.row>p: a! span.quiet
li.*.it: p.label h3! p! p.quiet!
li.editorial': h2'! ~p'! ~p.label'
li: BLOCKS INLINE a.number b div ol.sans p.editorial p.noprint button ~div.*.figure
li>div: p.words! p.quiet! p.editorial p.back.noprint.quiet!
li>p: INLINE a.noprint b
linearGradient: stop+!
main.spread: article.page° div.front.wide div.below.story.wide section.noprint.wide div.wide ~div.results° ~div.wide°
main.text: article.book article.page article.page° div.page div.page° ~h1
nav.contents: h2! ol!
nav.filter.noprint: details! p.shown! div.both[role=group]
nav.index': ol'!
nav.noprint.parts: ol!
nav.noprint.parts>ol: li+! ~li.far
nav.noprint.turn': a' a.after'
noscript: p.sans°!
ol': li'+ li°+ li.*.-.it+ li.*.it+ li.editorial'+ ~li
ol.notes ol.sans ul ul.onward.quiet: li+
ol.uses' ul.quiet': li'+!
ol: li+ ~li.*.-.it ~li.*.it
p': # code'+ span.*.certainty span.label' br'+ a'+ del' ins' span.quiet' ~span.nb ~button.ref ~span.pair ~sup.nr span.editorial.note' ~span.absent
p.cells.count p.computed.standfirst' p.meta.quiet p.sans.signs: span+!
p.chips: a.*+ a.-+ ~a.*.-.row ~a.-.row
p.expression': # code'! b'!
p.key.sans p.key.sans': # span+ span.*.certainty+
p.label': # a'+ span' span.noprint ~a
p.label: # a span.noprint
p.noprint.sans': a'! span.quiet'!
p.quiet': # a'+ ~span.nb ~button.ref ~span.pair ~a.address ~span.*.certainty ~span.absent ~sup.nr
p.quiet: # span.*.certainty br ~sup.nr a a.address ~span.nb ~button.ref ~span.pair ~span.absent
p.sans': # a'+ a a.tag'+ b' span.differs' span.only' ~span.differs ~span.only ~span.quiet ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr
p.sans: # a+ span.differs span.only ~sup.nr ~span.nb ~button.ref ~span.pair ~span.absent span.quiet
p.standfirst': # a' span ~span.nb ~button.ref ~span.pair ~a ~span.absent ~sup.nr
p.standfirst: # a span ~span.nb ~span.pair ~span.absent ~button.ref ~sup.nr
p.subject': span.label'! a'!
p.value': # small' b' small.unit' ~a
p.words: # span.cut
pattern svg.nights: path
search': form.sans'!
search.noprint: form!
section': h2' div.quote'+ h2.label' dl° p'+ div.answers.n#° p.label' p.chapter'+ p.files.sans p.sans'+ ul' ul° ~p.own.quiet ~p.quiet°
section.*.entry.event: h4! div!
section.*.entry.event>div: p.meta.quiet! p! div.prose p.editorial ~div ~div.answers.n#° ~div.drawn ~div.numbers ~div.own.prose ~div.record° ~div.scroll[tabindex][role=group]° ~div.short.wordings° ~div.wordings° ~p.*.certainty ~p.*.certainty.sans ~p.label ~p.own.quiet ~p.question ~p.quiet ~p.quiet° ~p.sans ~p.standfirst ~section.formula° ~section.prose° ~svg.use[aria-hidden]°
section.across': h2'! div.used' ul.onward.quiet ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~ol.uses° ~p.label ~p.subject° ~ul
section.across: # ~nav.noprint.onto[aria-label] ~nav.noprint.parts[aria-label] ~ol.uses° ~p.label ~p.subject° ~ul ~ul.onward.quiet
section.apart': h2'! dl°!
section.axis: svg.fades[aria-hidden] p.key.sans! div.time! section.gr
section.beside.entry: h3 h4 div!
section.chapter.entry section.entry.fig: h3! div!
section.day.gr.wide' section.gr.night.wide' section.gr.span.wide': header'! ol'!
section.day.when' section.night.when': h2.label'! p.date'! svg.fades[aria-hidden]! div.strip details.sans'
section.entry: h3 div
section.evidence: h2! details! ol!
section.evidence>ol: li[popover]+!
section.files': h2.label'! p.files.sans! p'
section.formula': h2.label' h4.label' p.expression'! dl'! p.quiet'
section.found': p.count.sans[role=status]'! ol'! button.more[hidden][type=button]'!
section.gr.voice': header'! div'!
section.gr: h2.label! div.time ol details.gr
section.group': h2'! section.question'+!
section.group.numerals': h2' figure.cells.narrow div.*.figure+!
section.noprint.wide: h2! ul.onward.quiet!
section.part: h2! figure.where p.sans div.speaker+ ol.notes section.beside.entry+ section.chapter.entry+ section.entry+ section.entry.fig+ svg.fades[aria-hidden] div.day+ table.matrix div+ ~h3 ~p.standfirst ~div.prose ~div.own.prose
section.part>div: h3! table.matrix!
section.planted': h3'! details'+!
section.prose': h2' h4' p.quiet' p.sans'+ dl' table° p.sans° ~nav.noprint.parts[aria-label]
section.question': h3'! div'!
section.related': h2.label'! div'+!
section.sans': h2.label'! p'! p.noprint.quiet'! p.files.sans
section.scroll': table.stacked'! ~table
section.scroll: table
section.span.when': h2.label'! p.date'! p.quiet' svg.fades[aria-hidden]! div.strip details.sans'
span.absent: # a+ button+
span.nb span.pair: button.ref+!
span: INLINE svg.bar[aria-hidden] svg.sign[aria-hidden]
summary.row: span! svg.bar[aria-hidden]!
svg.bar: path.beyond path.within path.reach path.dot path.hole
svg.drawing.drawing-narrow svg.drawing.drawing-wide: title! desc! defs ~g ~path ~rect ~text
svg.fades: defs!
svg.map: title! desc! g! path.*+ path.inset path.inset-mark+ path.towns path.dots g.quiet-names path.maybe-same g.names g.scale ~path.leader
svg.sign: path.*!
svg.use': rect'+!
svg: path rect+ circle.*+ text+
table': thead' tbody'! ~tbody ~thead
table.incidents table.stacked: thead! tbody!
table.matrix: caption.sans! thead! tbody+!
table.stacked': caption.quiet' thead'! tbody'! ~tbody ~thead
table: thead! tbody!
tbody': tr'+ tr.-'+ ~tr ~tr.q
tbody'>tr': th[scope=row]'! td'+ td.count'+
tbody: tr.q tr+
tbody>tr: th[scope=row] td+!
td': # a' code' span.*.fact' span.editorial' ~sup.nr a ~span.nb span.editorial.note' ~p ~p.*.answer.value ~p.editorial.note ~span.pair ~span.absent ~button.ref
td: INLINE p ~p.*.answer.value ~p.editorial.note
td>p: # svg.sign[aria-hidden]! span span.quiet!
template': p.label'! h2'! p.excerpt'!
text: # tspan+
th': # a' ~a ~p.own.quiet ~span ~span.quiet
th: # a+ span span.quiet p.own.quiet
thead': tr'! ~tr
thead'>tr': th[scope=col]'+! th.count[scope=col]'+
thead: tr!
thead>tr: th+ th[scope=col]+
tr.-': th[scope=row]' td'+!
tr.q: th[scope=rowgroup]!
ul': li'+ li.*'+ li°+ ~li
`;
