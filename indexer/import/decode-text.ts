/** What a page's head says of its letters, before they can be read. */
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const HEADER_CHARSET = /charset\s*=\s*"?([\w-]+)/i;

/** The text of some bytes, and the encoding it was taken for where that was a guess. */
export interface DecodedText {
	text: string;
	guessed?: string;
}

/**
 * Bytes as text: in the encoding that the server, a byte order mark or the page itself names; else UTF-8; and what
 * is not UTF-8 was saved by an old Windows program, which is told as a guess.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const mark =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: undefined;
	const named = mark ?? HEADER_CHARSET.exec(contentType)?.[1] ?? META_CHARSET.exec(head)?.[1];
	const decoder = named ? decoderFor(named) : undefined;
	if (decoder) return { text: decoder.decode(bytes) };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'windows-1252' };
	}
}

/** Undefined for a name that no decoder knows. */
function decoderFor(name: string): TextDecoder | undefined {
	try {
		return new TextDecoder(name);
	} catch {
		return undefined;
	}
}
