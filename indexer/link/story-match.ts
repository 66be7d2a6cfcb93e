import { LANGUAGES } from '#domain/language.ts';
import type { Story } from '#domain/story.ts';
import { fold } from '../extract/fold.ts';
import { parseNumeral } from '../extract/numerals.ts';

/** How likely two stories are one, and why. */
export interface StoryMatch {
	score: number;
	reasons: string[];
}

/** From this score on, two stories are one. */
export const SAME_STORY = 3;

/**
 * Compares two stories by day, place, figures and names; the words themselves count only within one language.
 * Translations of one release share all of these, two releases of one day do not. `lonely`: neither page has
 * another story of that day.
 */
export function matchStories(a: Story, b: Story, { lonely = false } = {}): StoryMatch {
	const reasons: string[] = [];
	let score = 0;
	const give = (points: number, reason: string) => {
		score += points;
		reasons.push(reason);
	};
	if (a.date !== b.date) return { score: 0, reasons };
	reasons.push(`the same day, ${a.date}`);
	const shared = LANGUAGES.filter(
		(language) => a.title[language] !== undefined && b.title[language] !== undefined
	);
	if (shared.some((language) => fold(a.title[language] ?? '') === fold(b.title[language] ?? '')))
		give(6, 'the same headline');
	else if (shared.length > 0) {
		const alike = Math.max(
			...shared.map((language) => likeness(a.title[language] ?? '', b.title[language] ?? ''))
		);
		if (alike >= 0.8) give(4, 'nearly the same headline');
		else score -= 4;
	}
	if (a.operationId && a.operationId === b.operationId) give(3, `the same operation, ${a.operationId}`);
	for (const [field, name] of [
		['arrests', 'arrests'],
		['seizureUsd', 'dollars seized'],
		['rescued', 'people rescued']
	] as const) {
		const [one, other] = [a[field]?.value, b[field]?.value];
		if (one === undefined || other === undefined) continue;
		if (one === other) give(3, `the same number of ${name}, ${one}`);
		else score -= 2;
	}
	if (a.placeCountry && b.placeCountry) {
		if (a.placeCountry === b.placeCountry) give(1, `the same place, ${a.place ?? a.placeCountry}`);
		else score -= 3;
	}
	const countries = a.countries.filter((code) => b.countries.includes(code));
	if (countries.length > 0)
		give(Math.min(2, countries.length), `the same countries, ${countries.join(', ')}`);
	const crimes = a.crimeTypes.filter((type) => b.crimeTypes.includes(type));
	if (crimes.length > 0) give(1, `the same crime, ${crimes.join(', ')}`);
	if (lonely && shared.length === 0) give(1, 'the only story of that day on each page');
	if (a.topic === b.topic && a.topic !== 'other') give(0.5, `both tell of ${a.topic}`);
	const names = sharedNames(a, b);
	if (names.length > 0)
		give(Math.min(3, names.length), `the same names and numbers, ${names.slice(0, 5).join(', ')}`);
	return { score, reasons };
}

function likeness(a: string, b: string): number {
	const words = (text: string) => new Set(fold(text).match(/\p{L}{3,}/gu) ?? []);
	const [one, other] = [words(a), words(b)];
	const both = [...one].filter((word) => other.has(word)).length;
	return both / Math.max(one.size, other.size, 1);
}

/** Names that are the same in every language, and numbers above ten, whatever their separators. */
function sharedNames(a: Story, b: Story): string[] {
	const [one, other] = [namesOf(a), namesOf(b)];
	return [...one].filter((name) => other.has(name));
}

const EVERYWHERE = new Set([
	'interpol',
	'fifa',
	'secretaire',
	'general',
	'police',
	'policia',
	'operation',
	'asia',
	'lyon',
	'beijing',
	'china',
	'hong',
	'kong'
]);

const namesSeen = new WeakMap<Story, Set<string>>();

/** Asked of each story once: it is compared with many. */
function namesOf(story: Story): Set<string> {
	const seen = namesSeen.get(story) ?? readNames(story);
	namesSeen.set(story, seen);
	return seen;
}

function readNames({ text, title, date }: Story): Set<string> {
	const names = new Set<string>();
	for (const language of LANGUAGES) {
		const words = `${title[language] ?? ''} ${text[language] ?? ''}`;
		for (const [name] of words.matchAll(/(?<=\S\s)\p{Lu}[\p{L}-]{3,}/gu)) {
			const folded = fold(name);
			if (!EVERYWHERE.has(folded)) names.add(folded);
		}
		for (const [digits] of words.matchAll(/\d{1,3}(?:[.,\s\u00a0]\d{3})+|\d{2,}/gu)) {
			const value = parseNumeral(digits, language);
			if (value !== undefined && value > 10 && String(value) !== date.slice(0, 4)) names.add(String(value));
		}
	}
	return names;
}
