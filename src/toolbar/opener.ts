/** Places of the dossier in the panel: links that open them in the editor. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { InterfaceWords } from '../interface/words.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { showInvisible } from '../text/invisible.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { editorAddress } from '../views/editor-address.ts';

/** What the markup is made with. */
export interface ReportContext {
  readonly dossier: Dossier;
  /** The folder of the dossier. */
  readonly root: string;
  readonly interfaceWords: InterfaceWords;
}

/** What stands in an element. */
export type Children = readonly (ElementContent | string)[];

/** A link that opens a place in the editor. */
export function opener(place: PlaceInFile, { root }: ReportContext): Element {
  return h('a', { href: editorAddress(root, place), dataDo: 'open' }, spotName(place));
}

/** A place as it is told: `policy/power.mdx:10:1`. */
export function spotName({ file, line, column }: PlaceInFile): string {
  return `${showInvisible(file.replace(/^content\//u, ''))}:${String(line)}:${String(column)}`;
}
