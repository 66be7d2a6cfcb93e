import type { Language } from './language.ts';

/** Types of notice, in the order in which INTERPOL lists them; silver is a pilot of 2025. */
export const NOTICE_TYPES = [
	'red',
	'yellow',
	'blue',
	'black',
	'green',
	'orange',
	'purple',
	'un-special',
	'silver'
] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];

/** What is counted beside notices: a diffusion goes from one bureau to others without passing the Secretariat. */
export const COUNTED_NOTICE_TYPES = [...NOTICE_TYPES, 'diffusion'] as const;
export type CountedNoticeType = (typeof COUNTED_NOTICE_TYPES)[number];

/** The letter in the coloured square, so that colour is never the only sign. */
export const NOTICE_LETTERS: Record<CountedNoticeType, string> = {
	red: 'R',
	yellow: 'Y',
	blue: 'B',
	black: 'K',
	green: 'G',
	orange: 'O',
	purple: 'P',
	'un-special': 'UN',
	silver: 'S',
	diffusion: 'D'
};

export const NOTICE_LABELS: Record<CountedNoticeType, Record<Language, string>> = {
	red: { en: 'Red notice', fr: 'Notice rouge', es: 'Notificación roja', ar: 'النشرة الحمراء' },
	yellow: { en: 'Yellow notice', fr: 'Notice jaune', es: 'Notificación amarilla', ar: 'النشرة الصفراء' },
	blue: { en: 'Blue notice', fr: 'Notice bleue', es: 'Notificación azul', ar: 'النشرة الزرقاء' },
	black: { en: 'Black notice', fr: 'Notice noire', es: 'Notificación negra', ar: 'النشرة السوداء' },
	green: { en: 'Green notice', fr: 'Notice verte', es: 'Notificación verde', ar: 'النشرة الخضراء' },
	orange: { en: 'Orange notice', fr: 'Notice orange', es: 'Notificación naranja', ar: 'النشرة البرتقالية' },
	purple: { en: 'Purple notice', fr: 'Notice mauve', es: 'Notificación morada', ar: 'النشرة البنفسجية' },
	'un-special': {
		en: 'INTERPOL–UN Security Council special notice',
		fr: 'Notice spéciale INTERPOL – Conseil de sécurité de l’ONU',
		es: 'Notificación especial INTERPOL – Consejo de Seguridad de la ONU',
		ar: 'النشرة الخاصة للإنتربول ومجلس الأمن التابع للأمم المتحدة'
	},
	silver: { en: 'Silver notice', fr: 'Notice argentée', es: 'Notificación plateada', ar: 'النشرة الفضية' },
	diffusion: { en: 'Diffusion', fr: 'Diffusion', es: 'Difusión', ar: 'التعميم' }
};
