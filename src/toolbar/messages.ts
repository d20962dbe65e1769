/** What the panel in the browser and the live site say to each other, through the connection of the toolbar. */

/** Id of the panel among the apps of the toolbar. */
export const panelId = 'dossier';

/** From the panel: tell me of this page. */
export const askEvent = 'dossier:page';
/** To the panel that asked. */
export const answerEvent = 'dossier:report';
/** To all panels: a file of the dossier has changed. */
export const changeEvent = 'dossier:change';

/** What the panel asks. */
export interface Question {
  /** Tells apart pages that are open at once. */
  readonly from: string;
  /** Path of the page with its base path. */
  readonly path: string;
  /** See {@link SeenPage}. */
  readonly blocks: readonly string[];
}

/** A statement where it stands on the page. */
export interface Spot {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Id of the statement. */
  readonly id: string;
  /** Address that opens it in the editor. */
  readonly opens: string;
  /** Its file and line, to be told. */
  readonly place: string;
  /** Whether a fault is found in it, or in what it rests on. */
  readonly isFaulty: boolean;
}

/** What it is answered. */
export interface Answer {
  readonly to: string;
  /** The panel, as markup. */
  readonly html: string;
  readonly spots: readonly Spot[];
  /** The worst that the checks found, on this page or elsewhere. */
  readonly level: 'error' | 'warning' | 'none';
}
