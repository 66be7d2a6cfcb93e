import { m } from '#lib/paraglide/messages.js';

/** How far a record is trusted, in a word. */
export function confidenceLabel(confidence: 'high' | 'medium' | 'low'): string {
	return { high: m.confidence_high, medium: m.confidence_medium, low: m.confidence_low }[confidence]();
}
