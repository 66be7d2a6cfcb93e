import { expect, test } from 'vitest';
import { operationName } from './operation-name.ts';

test.each([
	['Operation Lionfish V', 'en', 'Operation Lionfish V'],
	['Operation Lionfish V', 'fr', 'Opération Lionfish V'],
	['Operation Lionfish V', 'es', 'Operación Lionfish V'],
	['Operation Lionfish V', 'ar', 'عملية Lionfish V'],
	['Operations Prey II and Prey III', 'fr', 'Opérations Prey II et Prey III'],
	['Operations Prey II and Prey III', 'ar', 'عمليات Prey II وPrey III'],
	[
		'Operation against the illegal tiger trade (2010)',
		'ar',
		'Operation against the illegal tiger trade (2010)'
	],
	['Simda botnet takedown', 'ar', 'Simda botnet takedown']
] as const)('%s in %s is %s', (name, language, written) => {
	expect(operationName(name, language)).toBe(written);
});
