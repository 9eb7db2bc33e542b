/** Extent of one figure: half a height wide, with room for hands, feet and the letters of the sides. */
export const viewBox = '-126 -6 252 606'
