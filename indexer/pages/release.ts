import { findDates } from '../extract/dates.ts';
import { LEXICONS } from '../extract/lexicon/all.ts';
import { detectLanguage } from '../extract/detect-language.ts';
import { tokenize } from '../extract/tokens.ts';
import { parseDateline } from './dateline.ts';
import { parseDateLine } from './date-lines.ts';
import type { Item } from './items.ts';
import type { Line, PageLines } from './lines.ts';

/** Headings and lines below which nothing belongs to the release. */
const FOOT = new RegExp(
	`^(?:${[
		'related (?:news|documents|links|articles|stories|content|topics|releases)',
		'(?:more|other|latest|all|recent) (?:news|stories|articles|releases)',
		'you (?:may|might) also|also (?:of interest|on|in|read)|in other news',
		'read (?:more|also|next)',
		'share|see also|back to|tags?\\b|©|copyright|follow us|cookies?',
		'(?:media|press) (?:contacts?|enquiries|office)|for (?:more|further) information|about interpol|contact us',
		'à lire aussi|lire aussi|voir aussi|sur le même (?:sujet|thème)|partager|toutes les|suivez',
		'(?:actualités|articles|documents|contenus|communiqués|informations|liens) (?:liée?s?|associée?s?|connexes|similaires|récente?s?)',
		'(?:autres|dernières|plus d.) ?(?:actualités|articles|communiqués)',
		"à propos (?:d'|d’|de l')?interpol|contacts? (?:presse|médias?)|mentions légales",
		'(?:noticias|artículos|documentos|contenidos?|enlaces|temas|comunicados) (?:relacionad[oa]s?|recientes)',
		'(?:más|otras|últimas) noticias|lea también|véase|ver también|compartir|síganos|síguenos',
		'acerca de interpol|sobre interpol|contactos? (?:de|para la) prensa|aviso legal',
		'à découvrir|pour plus d.informations|également sur|también (?:puede|le puede|te puede)|para más información',
		'شارك|اقرأ أيضا|انظر أيضا|المزيد من|تابعونا|حقوق النشر',
		'(?:أخبار|مواضيع|مقالات|وثائق|روابط) (?:ذات صلة|أخرى|متعلقة)|نبذة عن الإنتربول|عن الإنتربول|للاتصال|جهات الاتصال'
	].join('|')})`,
	'iu'
);

/** What INTERPOL says of itself under its releases. */
const ABOUT_ITSELF =
	/^(?:about )?interpol\b.{0,160}(?:\b1[89]\d (?:member countries|pays membres|países miembros)|police organi[sz]ation)|^(?:نبذة عن الإنتربول|يضم الإنتربول|الإنتربول هو).{0,120}بلدا عضوا/iu;

/** A single press release: its headline, its day, its whole text. Undefined where the page holds none. */
export function findRelease({ lines: all, meta }: PageLines, items: readonly Item[]): Item | undefined {
	const lines = all.filter(({ aside }) => !aside);
	const dated = lines.findIndex(({ text }) => parseDateLine(text));
	const line = dated < 0 ? undefined : parseDateLine(lines[dated]?.text ?? '');
	const title = findTitle(lines, dated, meta.title);
	const date = line?.date ?? dayOf(meta.published) ?? dateInText(lines);
	if (!date || !title) return items[0];
	const { from, to, text } = bodyOf(lines, title.to, dated);
	if (text.length < 40) return items[0];
	return {
		date,
		title: title.text,
		text,
		from: Math.min(from, title.from),
		to,
		...(line?.language ? { language: line.language } : {})
	};
}

interface Title {
	text: string;
	from: number;
	to: number;
}

/** The first heading; else what stands right above the date, or right below it, or the page's own title. */
function findTitle(lines: readonly Line[], dated: number, meta: string | undefined): Title | undefined {
	const one = lines.findIndex(({ heading }) => heading === 1);
	const heading =
		one >= 0 ? one : lines.findIndex(({ heading: level, text }) => level !== undefined && text.length > 15);
	if (heading >= 0)
		return stretch(
			lines,
			heading,
			(line) => line.heading !== undefined && line.heading === lines[heading]?.heading
		);
	const isHeadline = (line: Line | undefined) =>
		line !== undefined && line.text.length > 15 && line.text.length < 250 && !parseDateline(line.text);
	const above = dated > 0 ? lines[dated - 1] : undefined;
	if (above && isHeadline(above)) {
		let from = dated - 1;
		while (from > 0 && !lines[from]?.first && isHeadline(lines[from - 1])) from -= 1;
		return { text: join(lines.slice(from, dated)), from, to: dated };
	}
	if (isHeadline(lines[dated + 1]))
		return stretch(lines, dated + 1, (line) => !line.first && line.text.length < 120);
	if (meta) return { text: meta.replace(/\s+/gu, ' '), from: 0, to: Math.max(0, dated) };
	return undefined;
}

function stretch(lines: readonly Line[], from: number, goesOn: (line: Line) => boolean): Title {
	let to = from + 1;
	for (let line = lines[to]; line && goesOn(line) && to - from < 4; line = lines[to]) to += 1;
	return { text: join(lines.slice(from, to)), from, to };
}

function join(lines: readonly Line[]): string {
	return lines
		.map(({ text }) => text)
		.join(' ')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** Everything below the headline and the date, to the foot of the page. */
function bodyOf(
	lines: readonly Line[],
	titleTo: number,
	dated: number
): { from: number; to: number; text: string } {
	const from = dated >= titleTo && dated - titleTo < 4 ? dated + 1 : titleTo;
	let start = from;
	// What stands between the headline and the opening with its dateline is a lead or a menu.
	const opening = lines.findIndex(
		(line, at) => at >= from && at < from + 8 && parseDateline(line.text) !== undefined
	);
	if (opening >= 0 && lines.slice(from, opening).every(({ text }) => text.length < 60)) start = opening;
	const foot = lines.findIndex((line, at) => at > start && FOOT.test(line.text) && line.text.length < 80);
	const to = foot < 0 ? lines.length : foot;
	const text = lines
		.slice(start, to)
		.filter((line) => !parseDateLine(line.text) && !ABOUT_ITSELF.test(line.text))
		// A list keeps its marks: its items share what is said above them.
		.map(({ text: line, bullet }) => (bullet ? `• ${line}` : line))
		.join('\n');
	return { from, to, text };
}

function dayOf(published: string | undefined): string | undefined {
	return published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : undefined;
}

/** The first full date of the first lines, where no line is given to the date alone. */
function dateInText(lines: readonly Line[]): string | undefined {
	for (const { text } of lines.slice(0, 12)) {
		const language = detectLanguage(text);
		if (!language) continue;
		const date = findDates(tokenize(text, language), LEXICONS[language]).find(
			({ start, end }) => start.length === 10 && !end
		);
		if (date) return date.start;
	}
	return undefined;
}
