/** The sections of the site: its navigation, and the way on at the foot of the overview. */
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';

/** One section with a page of its own. */
export interface Section {
  readonly id: string;
  /** Path from the site's root, without a base path. */
  readonly path: string;
  /** One or two words, for the navigation. */
  readonly label: string;
  /** What a reader finds there, in a few words. */
  readonly promise: string;
}

/** Every section, in reading order. */
export function sectionsOf(config: DossierConfig): readonly Section[] {
  return [
    { id: 'overview', path: '/', label: 'Overview', promise: 'What is known, what is disputed, what is open' },
    { id: 'timeline', path: '/timeline/', label: 'Timeline', promise: 'What happened, by day and night' },
    { id: 'figures', path: '/figures/', label: 'Figures', promise: 'Every number, who gives it, as of when' },
    { id: 'policy', path: '/policy/', label: config.chaptersTitle, promise: 'The background, chapter by chapter' },
    { id: 'quotes', path: '/quotes/', label: 'Quotes', promise: 'Who said what, in every wording printed' },
    { id: 'actors', path: '/actors/', label: 'Who', promise: 'People and organisations' },
    { id: 'places', path: '/places/', label: 'Where', promise: 'Places, on a map and in a list' },
    {
      id: 'differences',
      path: '/differences/',
      label: 'Differences',
      promise: 'Where the sources do not say the same',
    },
    {
      id: 'reports',
      path: '/reports/',
      label: 'Who reports what',
      promise: 'Says it, answers otherwise, gives no answer',
    },
    { id: 'sources', path: '/sources/', label: 'Sources', promise: 'The archive, and how much of it is used' },
    { id: 'method', path: '/method/', label: 'Method', promise: 'What is checked, and what is not promised' },
  ];
}
