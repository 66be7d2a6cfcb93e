import { firstDay, lastDay, yearOf } from '#domain/calendar.ts';
import type { CollectionName, RecordOf, Records } from '#domain/collections.ts';
import type { Issue, IssueLevel } from './issues.ts';

/** What is odd about one record, without its place. */
type Doubt = Omit<Issue, 'place'>;

/** What a record may refer to. */
export interface Known {
	operationIds: ReadonlySet<string>;
}

export function knownOf(records: Partial<Records>): Known {
	return { operationIds: new Set(records.operations?.map(({ id }) => id)) };
}

/** Checks that no schema can make: references and the order of dates. An error rejects the record. */
export const DOUBTS_OF: {
	[Name in CollectionName]: (record: RecordOf<Name>, known: Known) => Doubt[];
} = {
	operations: operationDoubts,
	news: storyDoubts,
	notices: noticeDoubts,
	'notice-counts': noticeCountDoubts,
	events: eventDoubts,
	countries: () => []
};

function operationDoubts(operation: RecordOf<'operations'>): Doubt[] {
	const doubts = orderDoubts('error', operation, 'start', 'end');
	doubts.push(...orderDoubts('warning', operation, 'start', 'announced'));
	const { countries, countriesComplete, countriesCount } = operation;
	if (countriesComplete && countriesCount?.bound === 'exact' && countriesCount.value < countries.length) {
		const message = `${countriesCount.value} countries are counted, yet ${countries.length} are named`;
		doubts.push({ level: 'warning', field: 'countriesCount', message, value: countriesCount.value });
	}
	if (new Set(countries).size < countries.length) {
		doubts.push({
			level: 'error',
			field: 'countries',
			message: 'a country is named twice',
			value: countries
		});
	}
	return doubts;
}

function storyDoubts(story: RecordOf<'news'>, known: Known): Doubt[] {
	const { operationId } = story;
	if (operationId === undefined || known.operationIds.has(operationId)) return [];
	const message = `${JSON.stringify(operationId)} is the id of no operation`;
	return [{ level: 'error', field: 'operationId', message, value: operationId }];
}

function noticeDoubts(notice: RecordOf<'notices'>): Doubt[] {
	return [
		...orderDoubts('error', notice, 'birthDate', 'missingSince'),
		...orderDoubts('error', notice, 'birthDate', 'retrievedAt'),
		...orderDoubts('error', notice, 'missingSince', 'retrievedAt')
	];
}

function noticeCountDoubts(count: RecordOf<'notice-counts'>): Doubt[] {
	// What was issued in a year may be counted later; what is shown or valid on a day belongs to that day's year.
	if (count.measure === 'issued' || count.asOf === undefined || yearOf(count.asOf) === count.year) return [];
	const message = `${count.year} is not the year of asOf, ${JSON.stringify(count.asOf)}`;
	return [{ level: 'warning', field: 'year', message, value: count.year }];
}

function eventDoubts(event: RecordOf<'events'>): Doubt[] {
	const doubts = orderDoubts('error', event, 'start', 'end');
	if (event.start !== undefined && yearOf(event.start) !== event.year) {
		const message = `${event.year} is not the year of start, ${JSON.stringify(event.start)}`;
		doubts.push({ level: 'error', field: 'year', message, value: event.year });
	}
	return doubts;
}

/** Partial dates are out of order only when every day the later may mean lies before every day of the earlier. */
function orderDoubts<Key extends string>(
	level: IssueLevel,
	record: { [Name in Key]?: string | undefined },
	earlier: Key,
	later: Key
): Doubt[] {
	const [first, second] = [record[earlier], record[later]];
	if (first === undefined || second === undefined || firstDay(first) <= lastDay(second)) return [];
	const message = `${JSON.stringify(second)} lies before ${earlier}, ${JSON.stringify(first)}`;
	return [{ level, field: later, message, value: second }];
}
