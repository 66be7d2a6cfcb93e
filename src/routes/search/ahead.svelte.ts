import type { Answer } from './ask.ts';

class Ahead {
	answer = $state.raw<Answer>();
}

/** The answer to what is being typed, on the screen a moment before the address, the history and the links follow it. */
export const ahead = new Ahead();
