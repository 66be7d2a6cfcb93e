/** Whether a figure's unit is an ISO 4217 currency code. */
export function isCurrency(unit: string): boolean {
	return /^[A-Z]{3}$/.test(unit);
}
