/** The panel as markup, with every word that it may have to say; the browser adds nothing but what is open. */
import { oneLine } from '../text/normalized-text.ts';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { countFaults } from '../views/faults-of-page.ts';
import { faultList } from './fault-list.ts';
import { opener, type Children, type ReportContext } from './opener.ts';
import type { PageReport, UnusedWords } from './page-report.ts';
import { filters, statementList } from './statement-list.ts';

/** The whole panel. */
export function reportHtml(report: PageReport, context: ReportContext): string {
  const { panel } = context.interfaceWords.words.live;
  return toHtml([
    h('header', [
      h('h1', { tabIndex: -1 }, panel.name),
      h('button', { type: 'button', dataDo: 'close', ariaLabel: panel.close }, '×'),
    ]),
    h('p', { class: 'pick' }, [
      h('button', { type: 'button', dataDo: 'pick', ariaPressed: 'false' }, panel.pick),
      h('span', { class: 'how' }, panel.pickHow),
      h('span', { class: 'picking' }, panel.picking),
    ]),
    h('p', {
      role: 'status',
      dataOpened: panel.opened,
      dataCopied: panel.copied,
      dataMissing: panel.notFound,
    }),
    faultsPart(report, context),
    statementsPart(report, context),
    unusedPart(report, context),
  ]);
}

function faultsPart({ faults: { own, others } }: PageReport, context: ReportContext): Element {
  const { panel, faults: words } = context.interfaceWords.words.live;
  const isFaulty = own.length + others.length > 0;
  return part('faults', [panel.faults, isFaulty ? countFaults({ own, others }, context.interfaceWords) : '0'], {
    isOpen: isFaulty,
    content: isFaulty
      ? [
          ...faultList(words.here, own, context),
          ...faultList(own.length > 0 ? words.elsewhere : words.anywhere, others, context),
        ]
      : [h('p', panel.noFaults)],
  });
}

function statementsPart({ own, others }: PageReport, context: ReportContext): Element {
  const { panel } = context.interfaceWords.words.live;
  const all = [...own, ...others];
  return part('statements', [panel.statements, String(all.length)], {
    isOpen: false,
    content:
      all.length === 0
        ? [h('p', panel.noStatements)]
        : [
            filters(all, context),
            ...statementList(panel.ownFile, own, context),
            ...statementList(panel.otherFiles, others, context),
          ],
  });
}

function unusedPart({ unused }: PageReport, context: ReportContext): Element {
  const { panel } = context.interfaceWords.words.live;
  const items = unused.map((one) => unusedItem(one, context));
  return part('unused', [panel.unused, String(items.length)], {
    isOpen: false,
    content: [items.length === 0 ? h('p', panel.noneUnused) : h('ul', { class: 'unused' }, items)],
  });
}

/** A part that folds; the browser keeps it as the editor left it. */
function part(
  key: string,
  [title, count]: readonly [string, string],
  { isOpen, content }: { readonly isOpen: boolean; readonly content: Children },
): Element {
  return h('details', { dataKey: key, open: isOpen }, [
    h('summary', [h('b', title), ' ', h('span', { class: 'count' }, count)]),
    ...content,
  ]);
}

function unusedItem({ source, text, place, name, reason, citation }: UnusedWords, context: ReportContext): Element {
  const { say, words } = context.interfaceWords;
  const { panel } = words.live;
  const why =
    reason !== undefined
      ? say(panel.setAside, { reason })
      : name !== undefined
        ? say(panel.namedUnused, { name })
        : panel.uncitedPassage;
  return h('li', [
    h('p', [h('b', `${source.record.name} `), say(panel.quoted, { words: oneLine(text) })]),
    h('p', { class: 'hint' }, [opener(place, context), ' ', why]),
    h('p', [
      h(
        'button',
        { type: 'button', dataDo: 'copy', dataText: citation },
        say(panel.copy, { mark: name === undefined ? `@${source.id} "…"` : citation }),
      ),
    ]),
  ]);
}
