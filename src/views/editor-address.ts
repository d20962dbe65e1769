/** The address at which the live site opens a place in the editor of whoever runs it. */
import { placeText, type PlaceInFile } from '../provenance/place-in-file.ts';

/**
 * Vite answers there: it starts the editor that `LAUNCH_EDITOR` names, or one that runs already.
 *
 * @param root - The folder of the dossier, as this process sees it.
 * @example
 * editorAddress('.', { file: 'content/timeline/storm.mdx', line: 3, column: 1 });
 */
export function editorAddress(root: string, place: PlaceInFile): string {
  return `/__open-in-editor?file=${encodeURIComponent(`${root}/${placeText(place)}`)}`;
}
