const rules = new Map<string, Intl.PluralRules>();

/** The form that a number takes in a language, as Paraglide asks for it, with the slow part done once. */
export function plural(locale: string, input: unknown): Intl.LDMLPluralRule {
	let rule = rules.get(locale);
	if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
	return rule.select(Number(input));
}
