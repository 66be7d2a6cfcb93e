import type { Postings } from './postings.ts';

/** The places of one word in one document, ascending, read one by one and no further than asked. */
export class Run {
	/** Where it stands now. */
	place = 0;
	private bytes: Uint8Array = new Uint8Array(0);
	private at = 0;
	private end = 0;

	/** Turns to the first place of an entry. */
	open(postings: Postings, entry: number): void {
		const ends = postings.furtherEnds;
		this.place = postings.firsts[entry] as number;
		this.at = !ends || entry === 0 ? 0 : (ends[entry - 1] as number);
		this.end = ends ? (ends[entry] as number) : 0;
		if (this.at < this.end) this.bytes = postings.further();
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
