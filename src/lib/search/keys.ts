/** Single letters act only when no field has the focus, and can be switched off. */
const SETTING = 'blotter:keys';

export function keysAreOn(): boolean {
	try {
		return localStorage.getItem(SETTING) !== 'off';
	} catch {
		return true;
	}
}

export function switchKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(SETTING);
		else localStorage.setItem(SETTING, 'off');
	} catch {
		// Without storage the keys stay as they are.
	}
}

/** Single keys that act, and those that lead somewhere after `g`; `key-actions.ts` says what and where. */
export const ACT_KEYS = ['j', 'k', 'l', 'f', 'c', 'r'] as const;
export const PLACE_KEYS = ['s', 't', 'o', 'n', 'c', 'd'] as const;
export type ActKey = (typeof ACT_KEYS)[number];
export type PlaceKey = (typeof PLACE_KEYS)[number];

/** Whether typing is going on, which no shortcut may disturb. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
	);
}
