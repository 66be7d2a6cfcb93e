import type { Hit as FoundDocument } from 'meilisearch';
import { CRIME_TYPES } from '#domain/crime-type.ts';
import { isCountryCode } from '#domain/countries.ts';
import type { SearchDocument } from '#domain/document.ts';
import type { Figure } from '#domain/figure.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import { placeName } from '#domain/place-name.ts';
import type { Hit, HitText, ShownFigure } from '#lib/search/result.ts';
import { MATCH_START, matchWeight, toPieces } from './pieces.ts';

const TYPES: readonly string[] = CRIME_TYPES;

/** A found document as a hit: marked texts in pieces, figures without their evidence. */
export function toHit(
	found: FoundDocument<SearchDocument>,
	reader: Language,
	operationName: (id: string) => string | undefined
): Hit {
	const texts = textsOf(found);
	const { id, kind, recordId, date, place, countries, publishedIn, series, noticeType, sample } = found;
	const hit: Hit = {
		...{ id, kind, recordId },
		crimes: found.crimes.filter((crime) => TYPES.includes(crime)),
		countries: countries.filter(isCountryCode),
		language: matchedByName(found) ? chooseHeld(texts, reader) : bestLanguage(texts, reader),
		held: LANGUAGES.filter((language) => texts[language]),
		texts
	};
	const name = found.operationName ?? (found.operationId && operationName(found.operationId));
	if (found.operationId && name) hit.operation = { id: found.operationId, name };
	if (kind === 'notice') hit.names = found.names;
	if (kind === 'news' && found.echo === 1) hit.announces = true;
	return Object.assign(
		hit,
		stated({
			...{ date, place: place && placeName(place, reader), publishedIn, series, noticeType, sample },
			arrests: toShown(found.arrests),
			seized: toShown(found.seizureUsd ?? found.seizureOriginal),
			rescued: toShown(found.rescued),
			countriesCount: toShown(found.countriesCount),
			count: toShown(found.count),
			measure: found.measure
		})
	);
}

function textsOf(found: FoundDocument<SearchDocument>): Hit['texts'] {
	const marked: Partial<Record<string, unknown>> = found._formatted ?? found;
	const texts: Partial<Record<Language, HitText>> = {};
	for (const language of LANGUAGES) {
		const title = marked[`title_${language}`];
		if (typeof title !== 'string') continue;
		const text = marked[`text_${language}`];
		texts[language] = {
			title: toPieces(title),
			snippet: typeof text === 'string' ? toPieces(text) : []
		};
	}
	return texts;
}

/** Whether the query found the record by its names, which all languages but Arabic write alike. */
function matchedByName({ _formatted }: FoundDocument<SearchDocument>): boolean {
	return (_formatted?.names ?? []).some(
		(name) => String(name).includes(MATCH_START) && !/\p{Script=Arabic}/u.test(String(name))
	);
}

function chooseHeld(texts: Hit['texts'], reader: Language): Language {
	return [reader, ...LANGUAGES].find((language) => texts[language]) ?? reader;
}

/** The reader's language unless another one matched and it did not; the first held when it is not held at all. */
function bestLanguage(texts: Hit['texts'], reader: Language): Language {
	let best: { language: Language; weight: number } | undefined;
	for (const language of [reader, ...LANGUAGES]) {
		const text = texts[language];
		if (!text) continue;
		const weight = matchWeight(text.title, text.snippet);
		if (!best || (best.weight === 0 && weight > 0)) best = { language, weight };
	}
	return best?.language ?? reader;
}

function toShown(figure: Figure | undefined): ShownFigure | undefined {
	if (!figure) return undefined;
	const { value, bound, high, unit } = figure;
	return { value, bound, unit, ...(high === undefined ? {} : { high }) };
}

function stated(fields: Partial<Hit>): Partial<Hit> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
