/**
 * Corrections leave their traces: each stands on its page, at the statement that was corrected, and at the address of a
 * page that is gone.
 */
import { correctionNotes } from './dossier-lines.mjs';
import { target } from './links.mjs';
import { clip, elementsOf, textOf } from './page-tree.mjs';
import { squeeze } from './sentences.mjs';

const isOfPage = ({ statement, new: now }) => statement === undefined && now === undefined;

/** The newest correction of what each is of, among those with an address: a later one stands in the place of an earlier. */
function newestOf(corrections) {
  const sorted = corrections.filter(({ statement }) => statement !== undefined);
  sorted.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...new Map(sorted.map((one) => [one.stands ?? one.statement, one])).values()];
}

/** Corrections of which a page says nothing that should, and addresses that are gone and say nothing of it. */
export function correctionFaults(site) {
  const { dossier, pages } = site;
  const said = (page) => squeeze(page?.main === undefined ? '' : textOf(page.main));
  const listed = [...pages.values()]
    .filter(({ url }) => url.startsWith('/corrections/'))
    .map(said)
    .join(' ');
  const urlOf = new Map(dossier.entries.flatMap(({ url, statements }) => statements.map(({ id }) => [id, url])));
  const faults = dossier.corrections
    .filter(({ old, reason }) => !listed.includes(squeeze(old)) || !listed.includes(squeeze(reason)))
    .map(({ old }) => `/corrections/: does not have the correction of ${clip(old)}`);
  for (const correction of newestOf(dossier.corrections)) {
    const url = urlOf.get(correction.stands) ?? correction.page;
    const page = pages.get(url);
    if (page === undefined || dossier.corrections.some((one) => isOfPage(one) && one.page === url)) continue;
    const notes = correctionNotes(correction, dossier).map(squeeze);
    if (!notes.some((note) => said(page).includes(note)))
      faults.push(`${url}: does not say that it was corrected: ${clip(correction.old)}`);
  }
  for (const { page: url, old, reason, moved } of dossier.corrections.filter(isOfPage)) {
    if (dossier.entries.some((entry) => entry.url === url)) continue;
    const page = pages.get(url);
    const leads = (to) => elementsOf(page.main).some((one) => one.tag === 'a' && leadsTo(one, to, page, site));
    if (!said(page).includes(squeeze(old)) || !said(page).includes(squeeze(reason)))
      faults.push(`${url}: does not say that it is gone`);
    else if (moved !== undefined && !leads(moved)) faults.push(`${url}: does not lead to ${moved}`);
  }
  return faults;
}

const leadsTo = ({ attributes: { href = '' } }, url, page, site) => target(href, page, site)?.page.url === url;
