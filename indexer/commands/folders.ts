import { join } from 'node:path';
import { PROJECT_FOLDER } from '../environment.ts';
import { CommandFailure } from '../failure.ts';

/** The facts that ship. */
export const SHIPPED = join(PROJECT_FOLDER, 'data');

/** Nothing that is read from a source may replace the facts that ship. */
export function refuseShipped(out: string): void {
	if (out !== SHIPPED) return;
	throw new CommandFailure('--out names data/, the facts that ship; choose another folder.', { exitCode: 2 });
}
