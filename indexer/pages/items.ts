import { parseDateline } from './dateline.ts';
import { type DateLine, parseDateLine } from './date-lines.ts';
import type { Line } from './lines.ts';

/** One piece of news as it stands on a page. Positions are of lines, the end exclusive. */
export interface Item extends DateLine {
	from: number;
	to: number;
	title: string;
	text: string;
	href?: string;
}

/** Headings and labels at which the last item of a list ends. */
const END =
	/^(?:(?:red|yellow|blue|green|black|orange|purple) notices?\b|notices? (?:rouges?|jaunes?)\b|notificaciones? (?:rojas?|amarillas?)\b|النشرات? (?:الحمراء|الصفراء)|all (?:wanted|missing|news)\b|related (?:news|documents|links)|see also|à lire aussi|voir aussi|véase también|noticias relacionadas|share this|©|copyright|legal notice|follow us|conferences|load more|next\b|previous\b|suivant|siguiente)/iu;

/** The date below this label is a claim about the country. */
const SINCE =
	/(?:member since|membre depuis|miembro desde|عضو منذ|date d.adhésion|fecha de adhesión)\s*:?\s*$/iu;

/** News items of a page: a date, a headline that may be broken over lines, and the opening of the story. */
export function findItems(lines: readonly Line[]): Item[] {
	const dated = lines.flatMap((line, at) => {
		const date = SINCE.test(lines[at - 1]?.text ?? '') ? undefined : parseDateLine(line.text);
		return date ? [{ at, ...date }] : [];
	});
	const titleFirst = hasTitlesFirst(
		lines,
		dated.map(({ at }) => at)
	);
	const items: Item[] = [];
	dated.forEach(({ at, date, language }, i) => {
		const next = dated[i + 1]?.at ?? lines.length;
		const from = titleFirst ? titleBefore(lines, at, items.at(-1)?.to ?? 0, titleFirst) : at;
		let to = titleFirst && dated[i + 1] ? titleBefore(lines, next, at + 1, titleFirst) : next;
		for (let end = at + 1; end < to; end += 1) {
			if (END.test(lines[end]?.text ?? '') && end > at + (titleFirst ? 0 : 1)) to = end;
		}
		const rest = lines.slice(at + 1, to).filter((line) => !line.aside);
		const titleLines = titleFirst ? lines.slice(from, at) : takeTitle(rest);
		const body = titleFirst ? rest : rest.slice(titleLines.length);
		const title = joinBroken(titleLines.map((line) => line.text));
		const text = body.map((line) => line.text).join('\n');
		const href = [...titleLines, ...body].map((line) => line.href).find((link) => link !== undefined);
		items.push({
			from,
			to,
			date,
			title,
			text,
			...(language ? { language } : {}),
			...(href ? { href } : {})
		});
	});
	return items;
}

/** The headline: the first line, and those after it that are headings or bold too, for long ones are broken. */
function takeTitle(rest: readonly Line[]): Line[] {
	const [first] = rest;
	if (!first) return [];
	// No headline at all: the story starts with its dateline.
	if (first.heading === undefined && parseDateline(first.text) && first.text.length > 160) return [];
	let count = 1;
	while (first.heading !== undefined && rest[count]?.heading !== undefined) count += 1;
	// In plain text a broken headline goes on without an empty line, and stays short.
	if (first.heading === undefined)
		while (
			rest[count] &&
			!rest[count]?.first &&
			isShort(rest[count]) &&
			rest[count + 1]?.first &&
			!parseDateline(rest[count]?.text ?? '')
		)
			count += 1;
	return rest.slice(0, count);
}

function isShort(line: Line | undefined): boolean {
	return line !== undefined && line.text.length < 120 && !/[.…]$/.test(line.text);
}

/** Cards that show the headline above the date: as a heading, or as the link of a list. */
function hasTitlesFirst(lines: readonly Line[], dated: readonly number[]): 'heading' | 'link' | undefined {
	if (dated.length === 0 || dated.includes(0)) return undefined;
	const above = dated.filter(
		(at) => lines[at - 1]?.heading !== undefined && lines[at + 1]?.heading === undefined
	);
	if (above.length > dated.length / 2) return 'heading';
	const last = lines[(dated.at(-1) ?? 0) + 1];
	return dated.every((at) => isLinkedTitle(lines[at - 1])) && !isLinkedTitle(last) ? 'link' : undefined;
}

/** Headlines are longer than "All news". */
const SHORTEST_TITLE = 20;

function isLinkedTitle(line: Line | undefined): boolean {
	return line?.href !== undefined && !line.aside && line.text.length >= SHORTEST_TITLE;
}

function titleBefore(lines: readonly Line[], at: number, floor: number, kind: 'heading' | 'link'): number {
	if (kind === 'link') return Math.max(floor, at - 1);
	let from = at;
	while (from > floor && lines[from - 1]?.heading !== undefined) from -= 1;
	return from;
}

function joinBroken(parts: readonly string[]): string {
	return parts.join(' ').replace(/\s+/gu, ' ').trim();
}
