/** What stands for each component of compiled prose: `<Content components={proseComponents(true)} dossier={dossier} />`. */
import { Fragment } from 'astro/jsx-runtime';
import Beside from './Beside.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';

/** `isBeside` sets behind each block the words that it rests on. */
export const proseComponents = (isBeside: boolean) => ({ Cite, Fact, Beside: isBeside ? Beside : Fragment });
