import type { Reroute, Transport } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';
import { Printed } from '#lib/search/printed.ts';

export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;

export const transport: Transport = {
	Printed: {
		encode: (value: unknown) => value instanceof Printed && value.toSend(),
		decode: (parts: Record<string, string>) => new Printed(parts)
	}
};
