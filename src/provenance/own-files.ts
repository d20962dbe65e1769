/** Files of `content/` that are no entries, by their path below the dossier's root. */

/** What holds for the whole dossier. */
export const configFile = 'content/dossier.yaml';

/** Who read which statement beside its passages. */
export const signatureFile = 'content/signatures.yaml';

/** What was published last. */
export const releaseFile = 'content/released.jsonl';

/** How well the checks did when they were last measured. */
export const scoreFile = 'content/score.json';
