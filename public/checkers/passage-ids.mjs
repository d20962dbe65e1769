/** What passages and silences are called on pages, and which of them a citation has. */

/** What a mark of silence stands for: a source that lacks words. */
export const silenceId = (source) => `without ${source}`;

export const passageId = ({ source, start, end }) => `${source}-${String(start)}-${String(end)}`;

const cited = new WeakMap();

/** The ids of the passages of each citation, by the citation's; found once for a dossier, of which every page asks. */
export function passagesByCitation(dossier) {
  if (!cited.has(dossier))
    cited.set(dossier, new Map(dossier.citations.map(({ id, passages }) => [id, passages.map(passageId)])));
  return cited.get(dossier);
}
