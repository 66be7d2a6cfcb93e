import { expect, test } from 'vitest';
import { beginningOf } from './explaining-events.ts';

test('a notice that an Assembly made begins with it', () => {
	const event = beginningOf('un-special', { from: 2005, to: 2009 });
	expect(event).toEqual({ x: expect.closeTo(2005.71, 2), text: 'General Assembly agrees on this notice' });
});

test('a beginning before the axis is not drawn, and old colours have none', () => {
	expect(beginningOf('un-special', { from: 2010, to: 2026 })).toBeUndefined();
	expect(beginningOf('red', { from: 1946, to: 2026 })).toBeUndefined();
});
