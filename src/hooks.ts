import type { Reroute, Transport } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';
import type { Printed } from '#lib/search/printed.ts';

export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;

/** In the browser a `Printed` is its parts, and nothing to send. */
export const transport: Transport = {
	Printed: {
		encode: (value: Partial<Printed<Record<string, string>>> | undefined) => value?.toSend?.(),
		decode: (parts: Record<string, string>) => ({ parts })
	}
};
