/** A span of a source, as in the W3C Web Annotation model. */
import type { Span } from '../text/spans.ts';

/** A distinct span that the dossier cites, shared by every citation of it. */
export interface Passage extends Span {
  /** Id of the source. */
  readonly source: string;
  /** The raw slice `start`..`end` of the source. */
  readonly exact: string;
  /** Up to 32 UTF-16 units directly before, for re-anchoring elsewhere. */
  readonly prefix: string;
  /** Up to 32 UTF-16 units directly after. */
  readonly suffix: string;
  /** Stable id, also its anchor on pages: `harbour-post-120-164`. It changes only if the source does. */
  readonly id: string;
  /** What readers see: the source's mark and the passage's number in the order of the document, `O12`. */
  readonly mark: string;
  /** The sentence or sentences around it: a span of the source that holds the passage. */
  readonly context: Span;
}
