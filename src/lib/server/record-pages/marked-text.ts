/** A stretch of text, marked or not. Pages draw the marks; no markup travels. */
export interface TextPiece {
	text: string;
	marked: boolean;
}

/** The pieces of a text whose stretch from `start` to `end` is marked. */
export function markSpan(text: string, [start, end]: readonly [number, number]): TextPiece[] {
	return [
		{ text: text.slice(0, start), marked: false },
		{ text: text.slice(start, end), marked: true },
		{ text: text.slice(end), marked: false }
	].filter((piece) => piece.text !== '');
}
