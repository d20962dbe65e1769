/**
 * Passages as markup: the items of a page's list, each what a mark opens, a line of the list and a printed endnote; and
 * those of one block of text, which the reading mode shows beside it.
 */
import { escapeXml } from '../text/escape-xml.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Passage } from '../provenance/passage.ts';
import { slipsIn } from '../provenance/slips.ts';
import { absentId } from '../provenance/silence.ts';
import type { Source } from '../provenance/source.ts';
import { fill, words } from '../interface/spoken.ts';
import { sayAbsent } from '../views/printed-silence.ts';
import { sourceLine } from './archive.ts';
import { passageUrl, silencesUrl } from './evidence.ts';
import { excerptOf, excerptSpan, originalUrl } from './excerpt.ts';
import { foreignTo } from './foreign.ts';
import { href } from './href.ts';
import { stated } from './ledger/stated.ts';
import { outwardRel } from './outward.ts';
import type { StatementUse } from './statement-uses.ts';

/** What of an item depends on the page that it stands on. */
export interface ItemOptions {
  /** The sentences of the page that rest on the passage. */
  readonly uses: readonly StatementUse[];
  /** Where readers say that something is wrong with it. */
  readonly report: string | undefined;
}

/** A passage in its sentence, highlighted, with the ways to its source, to the live article and to our sentences. */
export function passageItem(dossier: Dossier, passage: Passage, source: Source, { uses, report }: ItemOptions): string {
  const original = originalUrl(passage, source);
  const ways = [
    link(href(passageUrl(dossier, passage)), words.evidence.inSource),
    ...(original === undefined ? [] : [link(original, words.evidence.original)]),
    ...(report === undefined ? [] : [link(report, words.frame.report, ' class="noprint"')]),
  ];
  return item(passage.id, [
    passageWords(dossier, passage, source),
    `<p>${ways.join(' ')}</p>`,
    ...(uses.length === 0 ? [] : [usesLine(uses)]),
  ]);
}

/** What is said not to stand in a source, as its marks open it. */
export function absentItem(dossier: Dossier, source: Source, absent: readonly string[]): string {
  return item(absentId(source.id), [
    head(source.record.mark, source, dossier),
    `<p>${escapeXml(sayAbsent(source, absent))}</p>`,
    `<p>${link(href(silencesUrl(source.id)), words.evidence.inSource)}</p>`,
  ]);
}

/** The passages of one block of text: hidden, until a reader asks for them. */
export function passagesBeside(dossier: Dossier, passages: readonly Passage[]): string {
  const shown = passages.flatMap((passage) => {
    const source = dossier.sources.get(passage.source);
    return source === undefined ? [] : [passageWords(dossier, passage, source)];
  });
  return shown.length === 0 ? '' : `<div class="grounds noprint">${shown.join('')}</div>`;
}

/** What it is from, its words in their sentence, and what the editors note of a slip in these. */
function passageWords(dossier: Dossier, passage: Passage, source: Source): string {
  const { before, exact, after } = excerptOf(passage, source);
  const notes = slipsIn(source, excerptSpan(passage)).map(
    ({ note }) => `<p class="editorial">${stated(escapeXml(note), 'editorial')}</p>`,
  );
  return `${head(passage.mark, source, dossier)}<blockquote${foreignIn(dossier, source)}>${escapeXml(before)}<mark>${escapeXml(exact)}</mark>${escapeXml(after)}</blockquote>${notes.join('')}`;
}

/** Tells the language of the words of a source, where it is another than ours. */
function foreignIn(dossier: Dossier, source: Source): string {
  const { lang, dir } = foreignTo(dossier, source);
  return `${lang === undefined ? '' : ` lang="${escapeXml(lang)}"`}${dir === undefined ? '' : ` dir="${dir}"`}`;
}

/** The button is shown while a mark has the item open. */
function item(id: string, parts: readonly string[]): string {
  const close = `<button popovertarget="${id}">${words.evidence.close}</button>`;
  return `<li id="${id}" popover>${parts.join('')}${close}</li>`;
}

function head(mark: string, source: Source, { config }: Dossier): string {
  return `<p><b>${escapeXml(mark)}</b> ${escapeXml(sourceLine(source, config.language))}</p>`;
}

/** What of our sentences the passage supports; each leads to its sentence. */
function usesLine(uses: readonly StatementUse[]): string {
  const links = uses.map(({ fragment, shared, isSigned }) => {
    const own = link(`#${fragment}`, shared === '' ? words.evidence.sentence : `“${shared}”`);
    return isSigned ? `${own} (${words.evidence.signed})` : own;
  });
  return `<p class="noprint">${fill(words.evidence.supports, { uses: links.join(' · ') }).join('')}</p>`;
}

function link(to: string, text: string, more = ''): string {
  const rel = outwardRel(to);
  return `<a href="${escapeXml(to)}"${more}${rel === undefined ? '' : ` rel="${rel}"`}>${escapeXml(text)}</a>`;
}
