import type { Notice } from '#domain/notice.ts';
import { isCountryCode } from '#domain/countries.ts';
import { isPartialDate } from '#domain/partial-date.ts';
import type { Issue } from '../issues.ts';
import { detectLanguage } from '../extract/detect-language.ts';
import { NOTICE_TYPE_OF, type ServedType } from './service.ts';
import { KNOWN_FIELDS, type ListedNotice, type NoticeDetail } from './wire.ts';

/** A notice of the service as a record of ours, and what of it could not be kept. */
export interface ReadNotice {
	notice: Notice;
	issues: Issue[];
}

export function noticeId(type: ServedType, entityId: string): string {
	return `${NOTICE_TYPE_OF[type]}-${entityId.replace('/', '-')}`;
}

/** `day` is when the service was seen to show it. */
export function toNotice(
	type: ServedType,
	answer: ListedNotice | NoticeDetail,
	url: string,
	day: string
): ReadNotice {
	const id = noticeId(type, answer.entity_id);
	const issues: Issue[] = [];
	const odd = (field: string, value: unknown, message: string) =>
		issues.push({ level: 'warning', place: id, field, message, value });
	const codes = (field: string, values: readonly (string | undefined)[]) => {
		const known = new Set<string>();
		for (const value of values) {
			if (value === undefined) continue;
			if (isCountryCode(value.toUpperCase())) known.add(value.toUpperCase());
			else odd(field, value, `${JSON.stringify(value)} is no country code of ISO 3166-1 and was left out`);
		}
		return [...known];
	};
	const date = (field: string, value: string | undefined) => {
		if (value === undefined) return undefined;
		const partial = toPartialDate(value);
		if (partial === undefined && !/^0*(?:[/-]0*)*$/.test(value))
			odd(field, value, `${JSON.stringify(value)} is not a date and was left out`);
		return partial;
	};
	const detail = answer as Partial<NoticeDetail>;
	const warrants = detail.arrest_warrants ?? [];
	const name = joined(answer.forename, answer.name);
	const nameInScript = joined(detail.forename_in_original_script, detail.name_in_original_script);
	const birthDate = date('date_of_birth', answer.date_of_birth);
	const missingSince = type === 'yellow' ? date('date_of_event', detail.date_of_event) : undefined;
	const [missingFrom] = type === 'yellow' ? codes('country', [detail.country]) : [];
	const sex = detail.sex_id === undefined ? undefined : SEXES[detail.sex_id];
	if (detail.sex_id !== undefined && !sex)
		odd('sex_id', detail.sex_id, `${JSON.stringify(detail.sex_id)} is not F, M or U and was left out`);
	for (const field of Object.keys(answer).filter((key) => !KNOWN_FIELDS.has(key)))
		odd(field, answer[field], 'is a field that is not known and was not read');
	const notice: Notice = {
		id,
		type: NOTICE_TYPE_OF[type],
		...(name ? { name } : {}),
		...(nameInScript ? { nameInScript } : {}),
		nationalities: codes('nationalities', answer.nationalities),
		...(birthDate ? { birthDate } : {}),
		...(sex ? { sex } : {}),
		charges: warrants.flatMap(toCharges),
		requestingCountries: codes(
			'arrest_warrants.issuing_country_id',
			warrants.map((warrant) => warrant.issuing_country_id)
		),
		...(missingSince ? { missingSince } : {}),
		...(missingFrom ? { missingFrom } : {}),
		url,
		retrievedAt: day,
		sample: false
	};
	return { notice, issues };
}

const SEXES: Record<string, NonNullable<Notice['sex']>> = { F: 'female', M: 'male', U: 'unknown' };

/** A charge and its translation, which is in whatever language: told by its words, not by its field. */
function toCharges(warrant: NoticeDetail['arrest_warrants'][number]): Notice['charges'] {
	const country = warrant.issuing_country_id;
	return [warrant.charge, warrant.charge_translation]
		.filter((text, position, texts) => text !== undefined && texts.indexOf(text) === position)
		.map((text = '') => {
			const language = detectLanguage(text);
			return {
				text,
				...(language ? { language } : {}),
				...(country && isCountryCode(country.toUpperCase()) ? { country: country.toUpperCase() } : {})
			};
		});
}

function joined(forename: string | undefined, name: string | undefined): string | undefined {
	return [forename, name].filter(Boolean).join(' ') || undefined;
}

/** `1979/03/00` → `1979-03`: parts that are zero are unknown, and so is what follows them. */
export function toPartialDate(value: string): string | undefined {
	const parts = value.trim().split(/[/-]/);
	const known: string[] = [];
	for (const [position, part] of parts.entries()) {
		if (!/^\d+$/.test(part)) return undefined;
		if (Number(part) === 0) break;
		known.push(part.padStart(position === 0 ? 4 : 2, '0'));
	}
	const date = known.join('-');
	return parts.length <= 3 && isPartialDate(date) ? date : undefined;
}
