/** Limits of one request: whichever is reached first. */
export interface BatchLimits {
	documents: number;
	/** UTF-8 bytes of JSON. */
	bytes: number;
}

/** Several documents as one JSON array, ready to be sent. */
export interface Batch {
	json: string;
	documents: number;
}

/** Cuts documents into batches, so that no request grows with the data. A document larger than the limit goes alone. */
export function* toBatches(documents: Iterable<unknown>, limits: BatchLimits): Generator<Batch> {
	let parts: string[] = [];
	let bytes = 2;
	const finish = (): Batch => {
		const batch = { json: `[${parts.join(',')}]`, documents: parts.length };
		parts = [];
		bytes = 2;
		return batch;
	};
	for (const document of documents) {
		const json = JSON.stringify(document);
		const size = Buffer.byteLength(json) + 1;
		if (parts.length && (parts.length >= limits.documents || bytes + size > limits.bytes)) yield finish();
		parts.push(json);
		bytes += size;
	}
	if (parts.length) yield finish();
}
