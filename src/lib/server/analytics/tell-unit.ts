import { m } from '#lib/paraglide/messages.js';
import { isCurrency } from '#lib/units.ts';

const WORDS: Record<string, () => string> = {
	kg: m.unit_kg,
	tonnes: m.unit_tonnes,
	litres: m.unit_litres,
	m3: m.unit_m3,
	items: m.unit_items,
	units: m.unit_units,
	animals: m.unit_animals,
	tablets: m.unit_tablets,
	bottles: m.unit_bottles,
	doses: m.unit_doses,
	vehicles: m.unit_vehicles,
	pounds: m.unit_pounds,
	lb: m.unit_pounds,
	GB: m.unit_gb
};

/** A unit's name: "kilograms" for `of kg`, the code itself for a currency. */
export function tellUnit(unit: string): string {
	const name = unit.replace(/^of /, '');
	// Things listed one by one may be stated in money, too; the sum of those is no sum of what was seized in all.
	if (name !== unit && isCurrency(name)) return m.chart_by_item({ currency: name });
	return WORDS[name]?.() ?? name;
}
