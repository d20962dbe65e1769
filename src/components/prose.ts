/** What stands for each component of compiled prose: `<Content components={proseComponents} dossier={dossier} />`. */
import Cite from './Cite.astro';
import Fact from './Fact.astro';

export const proseComponents = { Cite, Fact };
