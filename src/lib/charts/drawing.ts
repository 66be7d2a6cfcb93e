/** A chart drawn on a canvas, as far as its panel needs to know. */
export interface Drawing {
	/** Index of the mark nearest to a place, in CSS pixels from the canvas's left top corner. */
	indexAt(x: number): number | undefined;
	/** Where a mark is, for its tooltip: the middle of its top. */
	placeOf(index: number): { x: number; y: number } | undefined;
	destroy(): void;
}

/** How a reader sees numbers and time. */
export interface Reading {
	isRightToLeft: boolean;
	/** A value as on the axis: 20,000 · 6bn. */
	short: (value: number) => string;
}
