/** What stands for each element of prose: `<Content components={proseComponents} />`. */
import Cite from './Cite.astro';
import Editorial from './Editorial.astro';
import Fact from './Fact.astro';
import Note from './Note.astro';
import Panel from './Panel.astro';
import Table from './Table.astro';

export const proseComponents = { Cite, Editorial, Fact, Note, Panel, table: Table };
