import type { Event } from '#domain/event.ts';
import { m } from '#lib/paraglide/messages.js';

/** What kind of meeting an event is. */
export function eventKindLabel(kind: Event['kind']): string {
	const labels = {
		'general-assembly': m.event_assembly,
		'regional-conference': m.event_regional,
		conference: m.event_conference
	};
	return labels[kind]();
}
