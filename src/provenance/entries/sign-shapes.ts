/** The shapes that a map can draw, for a dossier to choose from; a place of which no more is told has a circle. */
export const signShapes = ['star', 'flame', 'triangle', 'diamond', 'square', 'house', 'cross'] as const;

/** A shape of a sign. */
export type SignShape = (typeof signShapes)[number] | 'circle';
