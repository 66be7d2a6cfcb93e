import { z } from 'zod';
import { CountryCode } from './country-code.ts';
import { CRIME_TYPES } from './crime-type.ts';
import { Figure } from './figure.ts';
import { PartialDate } from './partial-date.ts';
import { REGIONS } from './region.ts';
import { Confidence, RecordId, Source } from './source.ts';
import { Text } from './text.ts';

/** What a stated value consists of. Money intercepted or frozen is not goods seized; a drugs value is a street price. */
export const SEIZURE_KINDS = ['goods', 'drugs', 'money', 'mixed'] as const;
export type SeizureKind = (typeof SEIZURE_KINDS)[number];

/** Something counted, with what it is in each language: "elephant tusks", 120 items. */
export const CountedThing = z.strictObject({ what: Text, figure: Figure });
export type CountedThing = z.infer<typeof CountedThing>;

/** A figure that another source gives instead of the one the record shows. */
export const RivalFigure = z.strictObject({
	of: z.enum(['arrests', 'seizureUsd', 'seizureOriginal', 'rescued', 'countriesCount']),
	figure: Figure,
	source: Source.optional(),
	/** The written rule that preferred the shown figure. */
	rule: z.enum(['interpol-first', 'latest', 'lowest']).optional()
});
export type RivalFigure = z.infer<typeof RivalFigure>;

/** One police operation, counted once however many stories report it. */
export const Operation = z.strictObject({
	id: RecordId,
	name: z.string().min(1),
	/** Name shared by all editions, e.g. "Pangea". */
	series: z.string().min(1).optional(),
	/** As published: roman, arabic or words ("XVI", "2.0", "ASEAN"). */
	edition: z.string().min(1).optional(),
	start: PartialDate.optional(),
	end: PartialDate.optional(),
	announced: PartialDate.optional(),
	crimeTypes: z.array(z.enum(CRIME_TYPES)).min(1),
	region: z.enum(REGIONS).optional(),
	countries: z.array(CountryCode),
	/** Whether `countries` names all that took part. */
	countriesComplete: z.boolean(),
	countriesCount: Figure.optional(),
	arrests: Figure.optional(),
	/** Only where a source states US dollars; nothing is converted. */
	seizureUsd: Figure.optional(),
	/** The amount in the currency stated, where that is not US dollars. */
	seizureOriginal: Figure.optional(),
	seizureKind: z.enum(SEIZURE_KINDS).optional(),
	seizures: z.array(CountedThing),
	rescued: Figure.optional(),
	other: z.array(CountedThing),
	rivals: z.array(RivalFigure).optional(),
	place: z.string().min(1).optional(),
	sources: z.array(Source).min(1),
	confidence: Confidence,
	/** Doubts, conflicts and choices made while compiling. */
	note: Text.optional(),
	title: Text,
	summary: Text
});
export type Operation = z.infer<typeof Operation>;

/** The date an operation counts under: when announced, else ended, else started. */
export function countingDate(operation: Pick<Operation, 'announced' | 'end' | 'start'>): string | undefined {
	return operation.announced ?? operation.end ?? operation.start;
}
