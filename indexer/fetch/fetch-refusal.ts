import { CommandFailure } from '../failure.ts';

/** Why an address was not read. */
export class FetchRefusal extends CommandFailure {
	override name = 'FetchRefusal';
	/** What the server answered, where it did. */
	readonly status: number | undefined;

	constructor(message: string, options: { cause?: unknown; status?: number } = {}) {
		super(message, { cause: options.cause });
		this.status = options.status;
	}
}
