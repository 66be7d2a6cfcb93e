import { type CheerioAPI, load } from 'cheerio';

/** One line of a page, whatever the page was written in. */
export interface Line {
	text: string;
	/** 1 to 6 for a heading, 7 for a line in bold that stands like one. */
	heading?: number;
	bullet?: boolean;
	/** The only link of the line, or the first. */
	href?: string;
	/** Stands beside the text: menus, related news, captions, the foot of the page. */
	aside?: boolean;
	/** Stands behind an empty line or in a block of its own. */
	first: boolean;
}

/** What a page says of itself outside its text. */
export interface PageMeta {
	title?: string;
	canonical?: string;
	language?: string;
	published?: string;
}

export interface PageLines {
	lines: Line[];
	meta: PageMeta;
	format: 'html' | 'markdown' | 'text';
}

/** Breaks a page into lines: HTML by its blocks, markdown by its marks, text as it stands. Scripts and styles are never read. */
export function toLines(text: string, contentType?: string): PageLines {
	if (
		/html|xml/i.test(contentType ?? '') ||
		/^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype|html|head|body|div|article|section|main)\b/i.test(
			text.slice(0, 2000)
		)
	)
		return readHtml(text);
	const markdown =
		/markdown/i.test(contentType ?? '') ||
		/^#{1,6}\s\S/m.test(text) ||
		/\]\(\S*\)/.test(text.slice(0, 20_000));
	return { lines: readText(text, markdown), meta: {}, format: markdown ? 'markdown' : 'text' };
}

function readText(text: string, markdown: boolean): Line[] {
	const lines: Line[] = [];
	let first = true;
	for (const raw of text.split(/\r\n|\r|\n/)) {
		const trimmed = raw.replace(/[\u200e\u200f\ufeff]/g, '').trim();
		if (trimmed === '') {
			first = true;
			continue;
		}
		const line = markdown ? readMarkdown(trimmed) : { text: trimmed };
		const bullet = /^(?:[•·▪‣●*]|[-–](?=\s))\s*/.exec(line.text);
		if (bullet) lines.push({ ...line, text: line.text.slice(bullet[0].length), bullet: true, first });
		else if (line.text !== '') lines.push({ ...line, first });
		first = false;
	}
	return lines;
}

const LINK = /!?\[([^\]]*)\]\(([^)\s]*)(?:\s+"[^"]*")?\)/g;

function readMarkdown(raw: string): Omit<Line, 'first'> {
	const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(raw);
	const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)$/.exec(raw);
	const body = heading?.[2] ?? bold?.[1] ?? raw;
	const href = [...body.matchAll(LINK)].map((match) => match[2]).find((link) => link && link !== '#');
	const text = body
		.replace(LINK, ' $1 ')
		.replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`/g, '')
		.replace(/[ \t]+/g, ' ')
		.trim();
	const line: Omit<Line, 'first'> = { text };
	if (heading?.[1]) line.heading = heading[1].length;
	else if (bold) line.heading = 7;
	if (href) line.href = href;
	return line;
}

const UNREAD = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'svg',
	'iframe',
	'object',
	'head',
	'select',
	'form',
	'button'
]);
const BLOCKS = new Set(
	'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul time'.split(
		' '
	)
);

/** Deeper than any page is nested; parsing takes time with the square of the depth. */
const MAX_DEPTH = 1000;

/** Elements that pages leave open: they nest nothing. */
const LEFT_OPEN = new Set(
	'p li br hr img input meta link td th tr dt dd option source area col wbr base'.split(' ')
);

function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const [, close, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
		if (LEFT_OPEN.has(name.toLowerCase())) continue;
		depth = close ? Math.max(0, depth - 1) : depth + 1;
		if (depth > MAX_DEPTH) return true;
	}
	return false;
}

/** The text of a page that is too deep to parse: its tags become line breaks, its scripts and styles go. */
function stripTags(text: string): string {
	const parts: string[] = [];
	const opening = /<(script|style)\b/gi;
	let at = 0;
	for (let found = opening.exec(text); found; found = opening.exec(text)) {
		parts.push(text.slice(at, found.index));
		const end = text.indexOf(`</${found[1]}`, found.index);
		at = end < 0 ? text.length : end;
		opening.lastIndex = at;
	}
	parts.push(text.slice(at));
	return parts.join('\n').replace(/<[^<>]*>/g, '\n');
}

const ASIDE_ELEMENTS = new Set(['nav', 'aside', 'footer', 'figcaption']);
const ASIDE_NAMES =
	/(?:^|[\s_-])(?:related|sidebar|breadcrumbs?|share|sharing|social|cookies?|newsletter|menu|nav|navbar|navigation|footer|skip)(?:$|[\s_-])/i;

function isAside(name: string, attribs: Record<string, string>): boolean {
	if (ASIDE_ELEMENTS.has(name) || attribs['role'] === 'navigation' || attribs['role'] === 'contentinfo')
		return true;
	return (
		name !== 'body' &&
		name !== 'html' &&
		(ASIDE_NAMES.test(attribs['class'] ?? '') || ASIDE_NAMES.test(attribs['id'] ?? ''))
	);
}

/** Cells of a table of figures are short; the tables that old pages are laid out with hold whole texts. */
const LONGEST_CELL = 80;

/** Rows of tables of figures, each as one line: "Kenya | 34 | 120". */
function dataRows($: CheerioAPI): Map<unknown, string> {
	const lines = new Map<unknown, string>();
	$('table').each((_at, table) => {
		if ($(table).find('table').length > 0) return;
		const rows = $(table)
			.find('tr')
			.toArray()
			.map((row) => ({
				row,
				cells: $(row)
					.children('td, th')
					.toArray()
					.map((cell) => $(cell).text().replace(/\s+/gu, ' ').trim())
			}));
		const isData =
			rows.length > 1 &&
			rows.every(({ cells }) => cells.length > 1 && cells.every((cell) => cell.length < LONGEST_CELL)) &&
			rows.some(({ cells }) => cells.slice(1).some((cell) => /^[^\p{L}]*\p{N}/u.test(cell)));
		if (isData) for (const { row, cells } of rows) lines.set(row, cells.join(' | '));
	});
	return lines;
}

function readHtml(text: string): PageLines {
	if (isTooDeep(text)) return { lines: readText(stripTags(text), false), meta: {}, format: 'text' };
	const $ = load(text);
	const meta: PageMeta = {};
	const put = (key: keyof PageMeta, value: string | undefined) => {
		if (value?.trim()) meta[key] ??= value.trim();
	};
	put('canonical', $('link[rel="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content'));
	put('language', $('html').attr('lang')?.slice(0, 2).toLowerCase());
	put(
		'published',
		$('meta[property="article:published_time"]').attr('content') ??
			$('article time[datetime], time[datetime]').first().attr('datetime')
	);
	put('title', $('meta[property="og:title"]').attr('content') ?? $('h1').first().text());
	const rows = dataRows($);
	const lines: Line[] = [];
	let open: Line | undefined;
	const close = () => {
		if (open) {
			open.text = open.text.replace(/\s+/gu, ' ').trim();
			if (open.text !== '') lines.push(open);
		}
		open = undefined;
	};
	// A stack of its own: pages may be nested deeper than functions may be.
	const roots = $.root().contents().toArray();
	type Step =
		| { node: (typeof roots)[number]; heading?: number; bullet?: boolean; href?: string; aside?: boolean }
		| 'close'
		| 'break';
	const stack: Step[] = roots.toReversed().map((node) => ({ node }));
	while (stack.length > 0) {
		const step = stack.pop();
		if (!step) break;
		if (step === 'close' || step === 'break') {
			close();
			continue;
		}
		const { node } = step;
		if (node.type === 'text') {
			if (node.data.trim() === '' && !open) continue;
			open ??= {
				text: '',
				first: true,
				...(step.heading ? { heading: step.heading } : {}),
				...(step.bullet ? { bullet: true } : {}),
				...(step.aside ? { aside: true } : {})
			};
			if (step.href && step.href !== '#') open.href ??= step.href;
			open.text += node.data;
			continue;
		}
		if (!('attribs' in node)) continue;
		const name = node.name.toLowerCase();
		if (UNREAD.has(name) || 'hidden' in node.attribs) continue;
		if (name === 'br') {
			close();
			continue;
		}
		const row = rows.get(node);
		if (row !== undefined) {
			close();
			lines.push({ text: row, first: true, ...(step.aside ? { aside: true } : {}) });
			continue;
		}
		const level = /^h([1-6])$/.exec(name)?.[1];
		const inherited = {
			...(level ? { heading: Number(level) } : step.heading ? { heading: step.heading } : {}),
			...(name === 'li' || step.bullet ? { bullet: true } : {}),
			...(step.aside || isAside(name, node.attribs) ? { aside: true } : {}),
			...(name === 'a' && node.attribs['href']
				? { href: node.attribs['href'] }
				: step.href
					? { href: step.href }
					: {})
		};
		const block = BLOCKS.has(name);
		if (block) {
			close();
			stack.push('close');
		}
		for (let i = node.children.length - 1; i >= 0; i -= 1) {
			const child = node.children[i];
			if (child) stack.push({ node: child, ...inherited });
		}
	}
	close();
	return { lines, meta, format: 'html' };
}
