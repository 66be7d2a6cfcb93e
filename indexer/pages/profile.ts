import type { Claim, CountryProfile } from '#domain/country-profile.ts';
import { LANGUAGES, type Language } from '#domain/language.ts';
import { REGION_LABELS, type Region, REGIONS } from '#domain/region.ts';
import { regionOf } from '#domain/countries.ts';
import type { Source } from '#domain/source.ts';
import { detectLanguage } from '../extract/detect-language.ts';
import { findCountryMentions } from '../extract/countries.ts';
import { findDates } from '../extract/dates.ts';
import { fold } from '../extract/fold.ts';
import { LEXICONS } from '../extract/lexicon/all.ts';
import { tokenize } from '../extract/tokens.ts';
import type { Line } from './lines.ts';

/** The country that a page is about: the one most named outside its news. */
export function findPageCountry(lines: readonly Line[]): string | undefined {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const language = detectLanguage(line.text) ?? 'en';
		for (const { code } of findCountryMentions(line.text, language)) {
			const weight = line.heading !== undefined || line.text.length < 60 ? 3 : 1;
			counts.set(code, (counts.get(code) ?? 0) + weight);
		}
	}
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first && (!second || first[1] > second[1]) ? first[0] : undefined;
}

/** What the page says of its country: member since, bureau, region, sub-bureaus, agencies. */
export function readProfile(
	lines: readonly Line[],
	code: string,
	source: Source,
	edition: string
): CountryProfile | undefined {
	const claims: Claim[] = [];
	const base = { source, edition };
	const since = memberSince(lines);
	if (since) claims.push({ subject: 'member-since', date: since, ...base });
	const add = (subject: Claim['subject'], text: string, language: Language) => {
		const same = claims.some(
			(claim) =>
				claim.subject === subject &&
				Object.values(claim.text ?? {}).some((other) => fold(other) === fold(text))
		);
		if (text !== '' && !same) claims.push({ subject, text: { [language]: text }, ...base });
	};
	const bureau = findBureau(lines);
	if (bureau) add('bureau', bureau, 'en');
	const region = findRegion(lines) ?? undefined;
	if (region) add('region', region, 'en');
	for (const name of findSubBureaus(lines, code)) add('sub-bureau', name, 'en');
	for (const name of findAgencies(lines)) add('agency', name, detectLanguage(name) ?? 'en');
	if (claims.length === 0) return undefined;
	const known = regionOf(code);
	return { id: code.toLowerCase(), code, ...(known ? { region: known } : {}), claims };
}

const SINCE = new RegExp(
	`(?:${LANGUAGES.map((language) => LEXICONS[language].page.memberSince).join('|')})\\s*:?\\s*(.*)$`,
	'u'
);

function memberSince(lines: readonly Line[]): string | undefined {
	for (const [at, line] of lines.entries()) {
		const match = SINCE.exec(fold(line.text));
		if (!match) continue;
		for (const text of [line.text, lines[at + 1]?.text ?? '']) {
			for (const language of LANGUAGES) {
				const [date] = findDates(tokenize(text, language), LEXICONS[language]);
				if (date && (date.start.length > 4 || /^\D*\d{4}$/.test(text))) return date.start;
			}
		}
	}
	return undefined;
}

const BUREAU = new RegExp(
	`^(?:${LANGUAGES.map((language) => LEXICONS[language].page.bureau).join('|')})\\s*:\\s*(.+)$`,
	'u'
);

/** "National Central Bureau: Beijing", or a line that is "INTERPOL Beijing" and no more. */
function findBureau(lines: readonly Line[]): string | undefined {
	for (const { text } of lines) if (BUREAU.test(fold(text))) return text.replace(/^[^:]*:\s*/, '');
	for (const { text } of lines) {
		const city = /^INTERPOL (\p{Lu}[\p{L}'’. -]{2,30})$/u.exec(text)?.[1];
		if (city && city.split(' ').length <= 3 && city !== city.toUpperCase() && !/action|member/i.test(city))
			return city;
	}
	return undefined;
}

/** A line that is a region's name in any of the four languages; its id. */
function findRegion(lines: readonly Line[]): Region | undefined {
	for (const { text } of lines) {
		const label = fold(text.replace(/^(?:region|région|región|المنطقة)\s*:\s*/iu, ''))
			.replace(/[^\p{L}]+/gu, ' ')
			.trim();
		if (label.length > 40) continue;
		for (const region of REGIONS) {
			if (region === 'global') continue;
			const names = LANGUAGES.map((language) =>
				fold(REGION_LABELS[region][language])
					.replace(/[^\p{L}]+/gu, ' ')
					.trim()
			);
			const short = (name: string) => name.replace(/\b(?:and|et|y|و)\s?/gu, '').replace(/\s+/g, ' ');
			if (names.some((name) => short(name) === short(label))) return region;
		}
	}
	return undefined;
}

const SUB_BUREAUS = new RegExp(
	`(?:${LANGUAGES.map((language) => LEXICONS[language].page.subBureaus).join('|')})`,
	'u'
);

/** Places listed under "Sub-Bureaus", or named by the sentence that speaks of them. */
function findSubBureaus(lines: readonly Line[], code: string): string[] {
	const names: string[] = [];
	const take = (text: string) => {
		const language = detectLanguage(text) ?? 'en';
		for (const { code: other } of findCountryMentions(text, language))
			if (other !== code && !names.includes(other)) names.push(other);
	};
	lines.forEach((line, at) => {
		const text = fold(line.text);
		if (!SUB_BUREAUS.test(text) && !/sub bureaus/.test(text)) return;
		if (line.text.length > 60) take(line.text);
		for (let next = at + 1; next < lines.length; next += 1) {
			const item = lines[next];
			if (!item || item.text.length > 40) break;
			const before = names.length;
			take(item.text);
			if (names.length === before && !findCountryMentions(item.text, 'en').length) break;
		}
	});
	return names.map((other) => SUB_BUREAU_NAMES[other] ?? other);
}

const SUB_BUREAU_NAMES: Record<string, string> = {
	HK: 'Hong Kong',
	MO: 'Macao',
	PR: 'Puerto Rico',
	GI: 'Gibraltar',
	BM: 'Bermuda',
	KY: 'Cayman Islands',
	AI: 'Anguilla',
	MS: 'Montserrat',
	TC: 'Turks and Caicos',
	VG: 'British Virgin Islands',
	AS: 'American Samoa',
	CW: 'Curaçao',
	SX: 'Sint Maarten'
};

/** The ministry or police named by a link or heading, and the list under "agencies include". */
function findAgencies(lines: readonly Line[]): string[] {
	const names: string[] = [];
	lines.forEach((line, at) => {
		const ministry =
			/\b(Ministry of [A-Z][\p{L}]+(?: [A-Z][\p{L}]+| and| of(?= [A-Z]))*|(?:Royal |National |Federal )[\p{L} ]*Police(?: Force| Service)?)/u.exec(
				line.text
			)?.[1];
		if (ministry && names.length === 0) names.push(ministry.trim());
		if (!/agencies (?:include|are)\s*:?$/iu.test(line.text)) return;
		for (let next = at + 1; lines[next]?.bullet; next += 1)
			names.push((lines[next]?.text ?? '').replace(/[;.]\s*$/, ''));
	});
	return names;
}
