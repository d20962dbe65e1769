/** Faults in the panel, each with its place, the fact and what to do. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Finding } from '../provenance/finding.ts';
import { showInvisible } from '../text/invisible.ts';
import { opener, type Children, type ReportContext } from './opener.ts';

/** Findings under a title; nothing where there is none. */
export function faultList(title: string, findings: readonly Finding[], context: ReportContext): Children {
  if (findings.length === 0) return [];
  const { say, words } = context.interfaceWords;
  return [
    h('h2', title),
    h(
      'ul',
      { class: 'faults' },
      findings.map((finding) =>
        h('li', { class: finding.severity }, [
          h('p', [
            opener(finding, context),
            ' ',
            finding.severity === 'warning' ? say(words.live.faults.warning, { rule: finding.rule }) : finding.rule,
          ]),
          h('p', codes(finding.message)),
          ...(finding.hint === null ? [] : [h('p', { class: 'hint' }, codes(finding.hint))]),
        ]),
      ),
    ),
  ];
}

/** A message with what stands between backticks in it as code. */
function codes(message: string): (ElementContent | string)[] {
  return showInvisible(message)
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? h('code', piece) : piece));
}
