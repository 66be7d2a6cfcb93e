import type { CountryProfile } from '#domain/country-profile.ts';
import type { Event } from '#domain/event.ts';
import type { Link } from './link.ts';

/** An event is one by its kind, number and year. */
export function joinEvents(events: readonly Event[], known: readonly Event[], links: Link[]): Event[] {
	const key = ({ kind, number, year }: Event) => `${kind} ${number} ${year}`;
	const knownByKey = new Map(
		known.filter(({ number }) => number !== undefined).map((event) => [key(event), event])
	);
	return [...Map.groupBy(events, key)].map(([name, group]) => {
		const before = knownByKey.get(name);
		const merged = [...(before ? [before] : []), ...group].reduceRight<Partial<Event>>(
			(joined, event) => ({ ...joined, ...event, name: { ...joined.name, ...event.name } }),
			{}
		) as Event;
		const sources = [...(before ? [before] : []), ...group].flatMap((event) => event.sources);
		const event = {
			...merged,
			sources: [...new Map(sources.map((source) => [source.url, source])).values()]
		};
		if (group.length > 1 || before)
			links.push({
				kind: 'event',
				id: event.id,
				joined: group.map(({ id }) => id),
				why: `the same kind, number and year: ${name}`
			});
		return event;
	});
}

/** A country has one record; claims that say the same of the same source are one, those that disagree all stay. */
export function joinCountries(
	profiles: readonly CountryProfile[],
	known: readonly CountryProfile[],
	links: Link[]
): CountryProfile[] {
	return [...Map.groupBy(profiles, ({ code }) => code)].map(([code, group]) => {
		const before = known.filter((profile) => profile.code === code);
		const every = [...before, ...group];
		const claims = new Map(
			every
				.flatMap((profile) => profile.claims)
				.map((claim) => [
					JSON.stringify([claim.subject, claim.date, claim.text, claim.source.url, claim.edition]),
					claim
				])
		);
		const [first] = every;
		if (!first) throw new Error(`link: no profile of ${code}`);
		if (every.length > 1)
			links.push({
				kind: 'country',
				id: first.id,
				joined: group.map(({ id }) => id),
				why: `the same country, ${code}`
			});
		return { ...first, claims: [...claims.values()] };
	});
}
