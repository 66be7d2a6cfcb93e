import { createHash } from 'node:crypto';
import { LANGUAGES } from '#domain/language.ts';
import { type NoticeCount, PUBLIC_NOTICE_CAP } from '#domain/notice-count.ts';
import type { NoticeType } from '#domain/notice-type.ts';
import type { Notice } from '#domain/notice.ts';
import type { Source } from '#domain/source.ts';
import { parseCountry } from '../extract/countries.ts';
import { fold } from '../extract/fold.ts';
import { LEXICONS } from '../extract/lexicon/all.ts';
import { parseNumeral } from '../extract/numerals.ts';
import type { Issue } from '../issues.ts';
import type { Line } from './lines.ts';

/** Where and when the page was read. */
export interface NoticeContext {
	country?: string;
	/** The day that the page describes. */
	asOf: string;
	retrievedAt: string;
	source: Source;
	place: string;
}

/** Notices and totals of a page, and the lines that they take. */
export interface ReadNotices {
	notices: Notice[];
	counts: NoticeCount[];
	issues: Issue[];
	lines: Set<number>;
}

const COLOURS: Record<string, NoticeType> = {
	red: 'red',
	yellow: 'yellow',
	blue: 'blue',
	green: 'green',
	black: 'black',
	orange: 'orange',
	purple: 'purple',
	roug: 'red',
	jaun: 'yellow',
	bleu: 'blue',
	vert: 'green',
	noir: 'black',
	mauv: 'purple',
	viol: 'purple',
	roja: 'red',
	amar: 'yellow',
	azul: 'blue',
	verd: 'green',
	negr: 'black',
	nara: 'orange',
	mora: 'purple',
	الحم: 'red',
	الصف: 'yellow',
	الزر: 'blue',
	الخض: 'green',
	السو: 'black',
	البر: 'orange',
	البن: 'purple'
};

const HEADINGS = LANGUAGES.map(
	(language) => new RegExp(`^${LEXICONS[language].page.notices}\\s*:?\\s*([\\d.,\\s\\u00a0]+)?$`, 'u')
);
const AGE = new RegExp(
	`^(?:${LANGUAGES.map((language) => LEXICONS[language].page.ageToday).join('|')})\\s*:?\\s*(\\d{1,3})?`,
	'u'
);
const NATIONALITY = new RegExp(
	`^(?:${LANGUAGES.map((language) => LEXICONS[language].page.nationality).join('|')})\\s*:?\\s*(.*)$`,
	'u'
);
const CLOSING = /^(?:all (?:wanted|missing)|toutes les personnes|todas las personas|جميع|كل الاشخاص)/u;
const PASSED_OVER = /^(?:details|detalles|détails|التفاصيل|more|view)$/iu;

/** "Red Notices 160" with the persons shown under it. A name may be missing; an age is of the day of the page. */
export function readNotices(lines: readonly Line[], context: NoticeContext): ReadNotices {
	const read: ReadNotices = { notices: [], counts: [], issues: [], lines: new Set() };
	let type: NoticeType | undefined;
	let name: string | undefined;
	let open: { years?: number; name?: string; at: number } | undefined;
	const close = (nationality?: string) => {
		if (open && type) read.notices.push(toNotice(type, open, nationality, context, read));
		open = undefined;
		name = undefined;
	};
	lines.forEach((line, at) => {
		const text = fold(line.text);
		const heading = parseHeading(text);
		if (heading) {
			close();
			type = heading.type;
			read.lines.add(at);
			if (heading.total !== undefined) read.counts.push(toCount(heading.type, heading.total, context));
			return;
		}
		if (!type) return;
		const age = AGE.exec(text);
		const nationality = NATIONALITY.exec(text);
		if (age) {
			const named = name;
			close();
			open = { at, ...(age[1] ? { years: Number(age[1]) } : {}), ...(named ? { name: named } : {}) };
		} else if (nationality && open) close(line.text.replace(/^[^:]*:\s*/, ''));
		else if (CLOSING.test(text)) {
			close();
			type = undefined;
		} else if (PASSED_OVER.test(line.text)) name = undefined;
		else if (isName(line.text)) name = line.text;
		else {
			close();
			type = undefined;
			return;
		}
		read.lines.add(at);
	});
	close();
	return read;
}

function parseHeading(text: string): { type: NoticeType; total?: number } | undefined {
	for (const [i, pattern] of HEADINGS.entries()) {
		const match = pattern.exec(text);
		const type = match?.[1] && (COLOURS[match[1]] ?? COLOURS[match[1].slice(0, 4)]);
		if (!match || !type) continue;
		const digits = match[2]?.trim();
		const total = digits ? parseNumeral(digits, LANGUAGES[i] ?? 'en') : undefined;
		return total === undefined ? { type } : { type, total };
	}
	return undefined;
}

/** Names stand in capitals, or as two to six words with capitals, and end with no full stop. */
function isName(text: string): boolean {
	const words = text.split(/\s+/);
	return (
		words.length <= 6 &&
		text.length <= 60 &&
		!/[.:;\d]/.test(text) &&
		words.every((word) => /^[\p{Lu}\p{Lo}(]/u.test(word))
	);
}

function toNotice(
	type: NoticeType,
	{ years, name, at }: { years?: number; name?: string; at: number },
	nationality: string | undefined,
	{ asOf, retrievedAt, country, source, place }: NoticeContext,
	read: ReadNotices
): Notice {
	const codes = (nationality ?? '')
		.split(/[,;/]|\band\b|\bet\b|\by\b/)
		.map((label) => label.trim())
		.filter(Boolean)
		.flatMap((label) => {
			const code = parseCountry(label);
			if (!code)
				read.issues.push({
					level: 'warning',
					place: `${place}:${at + 1}`,
					field: 'nationalities',
					message: `"${label}" is no country that we know; the notice is kept without it`,
					value: label
				});
			return code ? [code] : [];
		});
	// A name never stands in an id: ids are shown in addresses and outlive the notice.
	const mark = createHash('sha256')
		.update(`${name ?? at} ${type} ${codes.join()} ${place}`)
		.digest('hex')
		.slice(0, 10);
	return {
		id: `page-${type}-${mark}`,
		type,
		...(name ? { name } : {}),
		nationalities: codes.length > 0 ? codes : nationality === undefined && country ? [country] : codes,
		...(years === undefined ? {} : { age: { years, asOf } }),
		charges: [],
		requestingCountries: [],
		...(URL.canParse(source.url) ? { url: source.url } : {}),
		retrievedAt,
		sample: false
	};
}

/** The search behind the page shows at most 160: that number means at least as many. */
function toCount(type: NoticeType, total: number, { country, asOf, source }: NoticeContext): NoticeCount {
	return {
		id: ['public', type, country?.toLowerCase(), asOf].filter(Boolean).join('-'),
		type,
		measure: 'public',
		...(country ? { country, countryRole: 'nationality' as const } : {}),
		year: Number(asOf.slice(0, 4)),
		asOf,
		count: {
			value: total,
			bound: total === PUBLIC_NOTICE_CAP ? 'at-least' : 'exact',
			unit: 'notices',
			asWritten: String(total)
		},
		sources: [source],
		confidence: 'medium'
	};
}
