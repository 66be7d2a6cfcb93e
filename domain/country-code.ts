import { z } from 'zod';
import { isCountryCode } from './countries.ts';

/** A country or territory: ISO 3166-1 alpha-2, capital letters. */
export const CountryCode = z.string().refine(isCountryCode, {
	error: (issue) => `${JSON.stringify(issue.input)} is not a country code of ISO 3166-1 (two capital letters)`
});
