/** Size of the world map's drawing, in its own units. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 470;
