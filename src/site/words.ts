/** See `interface/spoken.ts`. */
export { anyOf, fill, say, words } from '../interface/spoken.ts';
