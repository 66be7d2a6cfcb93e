import type { Event } from '#domain/event.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import { parseCountry } from '../extract/countries.ts';
import { countryOfCity } from '../extract/country-of-city.ts';
import { findDates } from '../extract/dates.ts';
import { LEXICONS } from '../extract/lexicon/all.ts';
import { tokenize } from '../extract/tokens.ts';
import type { Line } from './lines.ts';

const KINDS: [Event['kind'], RegExp][] = [
	['general-assembly', /General Assembly|Assembl[ée]e g[ée]n[ée]rale|Asamblea General|الجمعية العامة/iu],
	[
		'regional-conference',
		/Regional Conference|Conf[ée]rence r[ée]gionale|Conferencia Regional|المؤتمر الإقليمي/iu
	],
	['conference', /Conference|Conf[ée]rence|Conferencia|مؤتمر/iu]
];

const ORDINAL = /(\d{1,3})\s?(?:st|nd|rd|th|e|er|ère|ème|ª|\.ª|º|\.º)(?=\s)/iu;
const START = new RegExp(`^${ORDINAL.source}`, 'iu');

/** "64th INTERPOL General Assembly - 4-10 October 1995 - Beijing", even broken over lines. The same event said twice is one. */
export function readEvents(lines: readonly Line[], source: Source): Event[] {
	const events = new Map<string, Event>();
	for (const text of joinLines(lines)) {
		const event = parseEvent(text, source);
		if (!event) continue;
		const same = events.get(event.id);
		events.set(event.id, same ? merge(same, event) : event);
	}
	return [...events.values()];
}

/** Each stretch from an ordinal to the next one, or to a line that is no part of an event. */
function joinLines(lines: readonly Line[]): string[] {
	const found: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at];
		if (!line || line.text.length > 160 || !START.test(line.text)) continue;
		let text = line.text;
		let parts = 1;
		while (parts < 5 && !isComplete(text)) {
			const next = lines[at + parts];
			if (!next || next.first || next.text.length > 80 || START.test(next.text)) break;
			text = `${text} ${next.text}`;
			parts += 1;
		}
		found.push(text);
	}
	return found;
}

function isComplete(text: string): boolean {
	return KINDS.some(([, pattern]) => pattern.test(text)) && /(?:19|20)\d\d\s*[-–—]\s*\p{L}/u.test(text);
}

/** Reads one line; undefined where the kind or the year is missing. */
function parseEvent(text: string, source: Source): Event | undefined {
	const number = Number(START.exec(text)?.[1]);
	const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
	const year = /(?:19|20)\d\d/.exec(text)?.[0];
	if (!kind || !year || !number) return undefined;
	const language = languageOf(text);
	const [date] = findDates(tokenize(text, language), LEXICONS[language]);
	const after = text.slice(text.lastIndexOf(year) + 4).replace(/^[\s\-–—,:]+/u, '');
	const city = toTitle(after.replace(/[(,].*$/u, '').trim());
	const country = parseCountry(after) ?? parseCountry(city) ?? countryOfCity(city);
	const behind = START.exec(text)?.[0].length ?? 0;
	const digits = /\d/.exec(text.slice(behind))?.index ?? 0;
	const named = text.slice(0, behind + digits).replace(/[\s\-–—,:]+$/u, '');
	return {
		id: [
			kind === 'general-assembly' ? 'ga' : kind === 'regional-conference' ? 'arc' : 'conference',
			String(number).padStart(2, '0'),
			year
		].join('-'),
		kind,
		number,
		year: Number(year),
		name: { [language]: toTitle(named) || text },
		...(date && date.start.length > 4 ? { start: date.start, ...(date.end ? { end: date.end } : {}) } : {}),
		...(city ? { city } : {}),
		...(country ? { country } : {}),
		sources: [source],
		confidence: 'medium'
	};
}

function languageOf(text: string): Language {
	if (/\p{Script=Arabic}/u.test(text)) return 'ar';
	if (/Assembl[ée]e|Conf[ée]rence r/iu.test(text)) return 'fr';
	return LANGUAGES.find((language) => language === 'es' && /Asamblea|Conferencia/iu.test(text)) ?? 'en';
}

/** Small letters for what stands in capitals; INTERPOL keeps its own. */
function toTitle(text: string): string {
	if (text !== text.toUpperCase() || !/\p{Lu}/u.test(text)) return text;
	const lowered = text.replace(/(?<=\d)\p{L}+/gu, (suffix) => suffix.toLowerCase());
	return lowered.replace(/(?<![\d\p{L}])\p{L}+/gu, (word) =>
		/^(?:INTERPOL|ASEAN)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()
	);
}

/** Keeps what is longer or only one of them knows: "Hong" of a broken line beside "Hong Kong". */
function merge(a: Event, b: Event): Event {
	const city = [a.city, b.city].filter((name) => name !== undefined).sort((x, y) => y.length - x.length)[0];
	const country = a.country ?? b.country;
	const [start, end] = a.start ? [a.start, a.end] : [b.start, b.end];
	return {
		...a,
		...(city ? { city } : {}),
		...(country ? { country } : {}),
		...(start ? { start } : {}),
		...(end ? { end } : {})
	};
}
