import { createHash } from 'node:crypto';
import type { Language } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import type { Story, TOPICS } from '#domain/story.ts';
import { detectLanguage, detectStranger } from '../extract/detect-language.ts';
import { chooseFigure } from '../extract/choose-figure.ts';
import { extractFacts, type Facts } from '../extract/facts.ts';
import { fold } from '../extract/fold.ts';
import { LEXICONS } from '../extract/lexicon/all.ts';
import { restoreLostSpaces } from '../extract/sentences.ts';
import { type Dateline, parseDateline } from './dateline.ts';
import type { Item } from './items.ts';

/** A story and what was read in it. */
export interface ReadStory {
	story: Story;
	facts: Facts;
	language: Language;
}

/** Makes a record of one news item. Undefined when its language is none of the four. */
export function readStory(item: Item, source: Source): ReadStory | undefined {
	const text = restoreLostSpaces(item.text.replace(/[ \t]+/g, ' ')).trim();
	const title = item.title.trim();
	const language = languageOf(`${title}\n${text}`, item);
	if (!language) return undefined;
	const { dateline, body } = withoutDateline(text);
	const truncated = /(?:\.\.\.|…)$/.test(text);
	const facts = extractFacts(`${title}\n${body.replace(/(?:\.\.\.|…)$/, '')}`, language, item.date);
	const story: Story = {
		id: `${item.date}-${slugOf(title)}`,
		date: item.date,
		topic: topicOf(title, facts, language),
		...(dateline ? { place: dateline.place } : {}),
		...(dateline?.country ? { placeCountry: dateline.country } : {}),
		countries: facts.countries,
		crimeTypes: facts.crimeTypes,
		origin: 'page',
		...(truncated ? { truncated } : {}),
		title: { [language]: title },
		text: { [language]: text || title },
		publishedIn: [language],
		...figuresOf(facts, source),
		sources: [{ ...source, date: source.date ?? item.date }]
	};
	return { story, facts, language };
}

/** Lines of a lead or a caption may stand above the one that opens with the place. */
const LINES_ABOVE = 5;

function withoutDateline(text: string): { dateline: Dateline | undefined; body: string } {
	const lines = text.split('\n');
	const at = lines.findIndex((line, i) => i <= LINES_ABOVE && parseDateline(line) !== undefined);
	const dateline = at < 0 ? undefined : parseDateline(lines[at] ?? '');
	if (!dateline) return { dateline, body: text };
	lines[at] = (lines[at] ?? '').slice(dateline.length);
	return { dateline, body: lines.join('\n') };
}

/** A headline alone may hold no word that tells its language: then it is that of its date. */
function languageOf(words: string, { language, text }: Item): Language | undefined {
	return detectLanguage(words) ?? (text.trim() === '' && !detectStranger(words) ? language : undefined);
}

/** The figures that stand for a story, each with its sentence. */
export function figuresOf(facts: Facts, source: Source): Pick<Story, 'arrests' | 'seizureUsd' | 'rescued'> {
	const arrests = chooseFigure(facts.arrests)?.figure;
	const rescued = chooseFigure(facts.rescued)?.figure;
	const seizureUsd = chooseFigure(facts.seizures.filter(({ figure }) => figure.unit === 'USD'))?.figure;
	return {
		...(arrests ? { arrests: withUrl(arrests, source) } : {}),
		...(seizureUsd ? { seizureUsd: withUrl(seizureUsd, source) } : {}),
		...(rescued ? { rescued: withUrl(rescued, source) } : {})
	};
}

/** The figure with the address of the page that states it. */
export function withUrl<F extends { evidence?: { url?: string | undefined } | undefined }>(
	figure: F,
	{ url }: Source
): F {
	return figure.evidence ? { ...figure, evidence: { ...figure.evidence, url } } : figure;
}

/** Small letters and hyphens, at most eight words; a short hash where the script has no Latin letters. */
export function slugOf(title: string): string {
	const slug = fold(title)
		.replace(/[^a-z0-9]+/g, '-')
		.split('-')
		.filter(Boolean)
		.slice(0, 8)
		.join('-');
	return /[a-z]{3}/.test(slug) ? slug : createHash('sha256').update(title).digest('hex').slice(0, 12);
}

type Topic = (typeof TOPICS)[number];

const TOPIC_WORDS: [Topic, RegExp][] = [
	[
		'event',
		/general assembly|assemblee generale|asamblea general|الجمعيه العامه|regional conference|conference regionale|conferencia|conference (?:on|internationale|international)|universiad|jeux olympiques|juegos olimpicos|موتمر/u
	],
	['award', /\baward|\bprix (?:decerne|de|interpol)|remportent|ganan un premio|\bpremio|جايزه/u],
	[
		'training',
		/training|seminar|seminaire|formation|workshop|atelier|\bcurso|seminario|taller|capacitacion|تدريب|دوره|حلقه عمل|working group|groupe de travail|grupo de trabajo/u
	],
	['visit', /\bvisit|\bmission to|\bvisite|\bvisita|\bmeet(?:s|ing)?\b|زياره/u]
];

function topicOf(title: string, facts: Facts, language: Language): Topic {
	const line = fold(title);
	const hasFigures = facts.arrests.length + facts.seizures.length + facts.rescued.length > 0;
	if (facts.operations.length > 0 || (namesOperation(line, language) && !/without/.test(line)))
		return 'operation';
	for (const [topic, words] of TOPIC_WORDS) if (words.test(line)) return topic;
	if (hasFigures) return 'operation';
	if (
		/arrest|detenid|detencion|arrete|توقيف|اعتقال|capture|extradit|notice rouge|red notice|notificacion roja/u.test(
			line
		)
	)
		return 'arrest';
	if (
		/agreement|accord|acuerdo|declaration|plan|resolution|strategy|cooperat|cooperac|cooperation|تعاون|اتفاق|security and policing/u.test(
			line
		)
	)
		return 'policy';
	return 'other';
}

/** Whether a folded text speaks of an operation. */
export function namesOperation(line: string, language: Language): boolean {
	const nouns = LEXICONS[language].operation.nouns.split(' ').join('|');
	return new RegExp(`(?<!\\p{L})(?:ال)?(?:${nouns})(?!\\p{L})`, 'u').test(line);
}
