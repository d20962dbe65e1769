/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  /** Works in CSL-JSON, ready to be written in the formats of the plugins that are loaded. */
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { readonly get: (plugin: '@bibtex') => { format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
