import type { Event } from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import { PUBLIC_NOTICE_CAP } from '#domain/notice-count.ts';
import type { Operation } from '#domain/operation.ts';
import { type ChosenText, chooseText } from '#domain/text-choice.ts';
import { operationName } from '#domain/operation-name.ts';
import type { CountEntry } from '../notice-table.ts';

/** A record and what is doubtful about it. */
export interface Doubt {
	kind: 'operation' | 'event';
	id: string;
	name: string;
	note?: ChosenText;
}

/** Every doubt on file. */
export interface Doubts {
	lowConfidence: Doubt[];
	lowCounts: CountEntry[];
	cappedCounts: CountEntry[];
	/** Records with a note of their compilers; those of low confidence stand above. */
	noted: Doubt[];
	/** Operations of which no source states any figure. */
	withoutFigures: Doubt[];
}

export function gatherDoubts(
	records: { operations: readonly Operation[]; events: readonly Event[]; counts: readonly CountEntry[] },
	language: Language
): Doubts {
	const { operations, events, counts } = records;
	const all = [
		...operations.map((record) => ({ record, doubt: operationDoubt(record, language) })),
		...events.map((record) => ({ record, doubt: eventDoubt(record, language) }))
	];
	const isLow = (one: (typeof all)[number]) => one.record.confidence === 'low';
	return {
		lowConfidence: all.filter(isLow).map(({ doubt }) => doubt),
		noted: all.filter((one) => !isLow(one) && one.doubt.note).map(({ doubt }) => doubt),
		lowCounts: counts.filter(({ confidence }) => confidence === 'low'),
		cappedCounts: counts.filter(
			({ measure, figure }) =>
				measure === 'public' && figure.value === PUBLIC_NOTICE_CAP && figure.bound === 'at-least'
		),
		withoutFigures: operations
			.filter((record) => !record.arrests && !record.seizureUsd && !record.seizureOriginal && !record.rescued)
			.filter((record) => record.seizures.length === 0 && record.other.length === 0)
			.map((record) => operationDoubt(record, language))
	};
}

function operationDoubt(record: Operation, language: Language): Doubt {
	return {
		kind: 'operation',
		id: record.id,
		name: operationName(record.name, language),
		...noteOf(record, language)
	};
}

function eventDoubt(record: Event, language: Language): Doubt {
	return {
		kind: 'event',
		id: record.id,
		name: chooseText(record.name, language).value,
		...noteOf(record, language)
	};
}

function noteOf({ note }: Pick<Operation, 'note'>, language: Language): { note?: ChosenText } {
	return note ? { note: chooseText(note, language) } : {};
}
