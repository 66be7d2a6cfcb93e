import type { Language } from './language.ts';

/** Kinds of record that a search finds, in the order in which ties are broken and the facet lists them. */
export const KINDS = ['operation', 'news', 'event', 'country', 'notice-count', 'notice'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_LABELS: Record<Kind, Record<Language, string>> = {
	operation: { en: 'Operation', fr: 'Opération', es: 'Operación', ar: 'عملية' },
	news: { en: 'News', fr: 'Actualité', es: 'Noticia', ar: 'خبر' },
	event: { en: 'Event', fr: 'Événement', es: 'Evento', ar: 'حدث' },
	country: { en: 'Country', fr: 'Pays', es: 'País', ar: 'بلد' },
	'notice-count': {
		en: 'Notice count',
		fr: 'Nombre de notices',
		es: 'Recuento de notificaciones',
		ar: 'عدد النشرات'
	},
	notice: { en: 'Notice', fr: 'Notice', es: 'Notificación', ar: 'نشرة' }
};

/** Measures that a record may state, for the facet "has figures". */
export const STATED_MEASURES = ['arrests', 'seizures', 'rescued'] as const;
export type StatedMeasure = (typeof STATED_MEASURES)[number];

export const STATED_MEASURE_LABELS: Record<StatedMeasure, Record<Language, string>> = {
	arrests: { en: 'Arrests', fr: 'Arrestations', es: 'Detenciones', ar: 'عمليات توقيف' },
	seizures: { en: 'Value seized', fr: 'Valeur saisie', es: 'Valor decomisado', ar: 'قيمة المضبوطات' },
	rescued: { en: 'People rescued', fr: 'Personnes secourues', es: 'Personas rescatadas', ar: 'أشخاص أُنقذوا' }
};
