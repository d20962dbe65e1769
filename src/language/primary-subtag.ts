/** The language of a tag of BCP 47, whatever its script and region: `en` of `en-GB`. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
