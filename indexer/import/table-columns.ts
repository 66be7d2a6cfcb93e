/** The columns of a simple table of news, and what people call them. */
const TABLE_FIELDS = ['date', 'title', 'text', 'url', 'language', 'place', 'publisher'] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

const NAMES: Record<TableField, readonly string[]> = {
	date: ['date', 'published', 'day', 'fecha', 'التاريخ'],
	title: ['title', 'headline', 'titre', 'título', 'titulo', 'العنوان'],
	text: ['text', 'body', 'content', 'summary', 'texte', 'texto', 'contenu', 'contenido', 'النص'],
	url: ['url', 'link', 'address', 'lien', 'adresse', 'enlace', 'الرابط'],
	language: ['language', 'lang', 'langue', 'idioma', 'اللغة'],
	place: ['place', 'city', 'dateline', 'lieu', 'lugar', 'المكان'],
	publisher: ['publisher', 'source', 'éditeur', 'editor', 'fuente', 'الناشر']
};

/** Column names of the file, by field: those said with `--map field=Column`, else those people use. */
export type ColumnMap = ReadonlyMap<string, string>;

/** A file's columns by the field each stands for; columns that stand for none keep their own name. */
export function nameColumns(header: readonly string[], map: ColumnMap): string[] {
	const mapped = new Map([...map].map(([field, column]) => [column.trim().toLowerCase(), field]));
	return header.map((column) => mapped.get(column.trim().toLowerCase()) ?? column.trim());
}

/** The field of a simple table that a column's name means. */
export function tableFieldOf(column: string): TableField | undefined {
	const name = column.toLowerCase();
	return TABLE_FIELDS.find((field) => NAMES[field].includes(name));
}

/** Whether columns of these names are a simple table of news. */
export function isSimpleTable(columns: readonly string[]): boolean {
	const fields = new Set(columns.map(tableFieldOf));
	return fields.has('date') && fields.has('title');
}
