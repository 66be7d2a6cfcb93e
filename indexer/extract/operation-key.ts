import { fromRoman, seriesId } from '#domain/series.ts';
import { seriesKey } from './arabic-series.ts';

/** The name of an operation in a sentence. Positions are of tokens, the end exclusive. */
export interface OperationMention {
	from: number;
	to: number;
	/** As a heading would write it: "SOGA III", "Lionfish – ASEAN". */
	name: string;
	/** Without its edition: "SOGA". */
	series: string;
	/** As published: "III", "2.0", "2014". */
	edition?: string;
}

/** "SOGA III" → SOGA and III; "Lionfish – ASEAN" → Lionfish and ASEAN. */
export function splitEdition(name: string): { series: string; edition?: string } {
	const numbered = /^(.*\S)[\s–-]+([IVXL]+|\d{1,2}|\d\.\d|(?:19|20)\d\d)$/u.exec(name);
	if (numbered?.[1] && numbered[2] && (/\d/.test(numbered[2]) || fromRoman(numbered[2]) !== undefined)) {
		return { series: lastPart(numbered[1]), edition: numbered[2] };
	}
	const dashed = /^(\S+)\s*[–—-]\s+(\S.*)$/u.exec(name);
	if (dashed?.[1] && dashed[2]) return { series: dashed[1], edition: dashed[2] };
	return { series: name };
}

/** Behind a dash stands the name proper: "INTERCOPS - SPARTACUS". */
function lastPart(series: string): string {
	return series.split(/\s+[–—-]\s*/u).at(-1) ?? series;
}

/** What two spellings of an operation's name share: small letters, arabic numerals, no dashes. */
export function operationKey({ series, edition }: Pick<OperationMention, 'series' | 'edition'>): string {
	const number = edition && (fromRoman(edition.toUpperCase()) ?? edition);
	return [seriesKey(series), ...(number === undefined ? [] : [seriesId(String(number))])]
		.filter(Boolean)
		.join('-');
}
