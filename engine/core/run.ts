import type { Postings } from './postings.ts';

/** The places of one word in one document, ascending, read one by one and no further than asked. */
export class Run {
	/** Where it stands now. */
	place = 0;
	/** How many words each place holds: one, or those of a phrase. */
	span = 1;
	private bytes: Uint8Array = new Uint8Array(0);
	private at = 0;
	private end = 0;
	private first = 0;
	private start = 0;

	/** Turns to the first place of an entry. */
	open(postings: Postings, entry: number, span = 1): void {
		const ends = postings.furtherEnds;
		this.span = span;
		this.first = postings.firsts[entry] as number;
		this.start = !ends || entry === 0 ? 0 : (ends[entry - 1] as number);
		this.end = ends ? (ends[entry] as number) : 0;
		if (this.start < this.end) this.bytes = postings.further();
		this.rewind();
	}

	/** Goes back to that first place. */
	rewind(): void {
		this.place = this.first;
		this.at = this.start;
	}

	/** Goes on to the next place; false if there is none. */
	next(): boolean {
		if (this.at >= this.end) return false;
		const { bytes } = this;
		let byte = bytes[this.at++] as number;
		let delta = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = bytes[this.at++] as number;
			delta |= (byte & 127) << shift;
		}
		this.place += delta;
		return true;
	}
}
