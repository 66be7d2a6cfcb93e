import { m } from '#lib/paraglide/messages.js';
import { isCurrency } from '#lib/units.ts';

const LABELS: Record<string, () => string> = {
	people: m.unit_people,
	countries: m.unit_countries,
	items: m.unit_items,
	units: m.unit_units,
	count: m.unit_count,
	kg: m.unit_kg,
	tonnes: m.unit_tonnes,
	litres: m.unit_litres,
	m3: m.unit_m3,
	animals: m.unit_animals,
	vehicles: m.unit_vehicles,
	tablets: m.unit_tablets,
	doses: m.unit_doses,
	bottles: m.unit_bottles,
	pounds: m.unit_pounds,
	acres: m.unit_acres,
	hectares: m.unit_hectares,
	weeks: m.unit_weeks,
	percent: m.unit_percent
};

/** What a unit is called: "kilograms", "animals"; a currency's code stays as it is, and so does a unit not known here. */
export function unitLabel(unit: string): string {
	if (isCurrency(unit)) return m.unit_money({ currency: unit });
	return LABELS[unit]?.() ?? unit;
}
