/** The few tags that a dossier has: they are asked about with each text. */
const known = new Map<string, string>();

/** The language of a tag of BCP 47, whatever its script and region: `en` of `en-GB`. */
export function primarySubtag(tag: string): string {
  const found = known.get(tag);
  if (found !== undefined) return found;
  const [language = ''] = tag.toLowerCase().split('-');
  known.set(tag, language);
  return language;
}
