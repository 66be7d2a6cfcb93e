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

/** What each type asks for. */
export const NOTICE_PURPOSES: Record<CountedNoticeType, Record<Language, string>> = {
	red: {
		en: 'Locate and arrest a wanted person',
		fr: 'Localiser et arrêter une personne recherchée',
		es: 'Localizar y detener a una persona buscada',
		ar: 'تحديد مكان شخص مطلوب وتوقيفه'
	},
	yellow: {
		en: 'Find a missing person, often a minor',
		fr: 'Retrouver une personne disparue, souvent mineure',
		es: 'Encontrar a una persona desaparecida, a menudo menor de edad',
		ar: 'العثور على شخص مفقود، غالبًا ما يكون قاصرًا'
	},
	blue: {
		en: 'Collect information on a person in an investigation',
		fr: 'Recueillir des informations sur une personne dans une enquête',
		es: 'Reunir información sobre una persona en una investigación',
		ar: 'جمع معلومات عن شخص في إطار تحقيق'
	},
	black: {
		en: 'Identify an unidentified body',
		fr: 'Identifier un corps non identifié',
		es: 'Identificar un cadáver sin identificar',
		ar: 'تحديد هوية جثة مجهولة'
	},
	green: {
		en: 'Warn about a person’s criminal activities',
		fr: 'Alerter sur les activités criminelles d’une personne',
		es: 'Alertar sobre las actividades delictivas de una persona',
		ar: 'التحذير من أنشطة إجرامية لشخص ما'
	},
	orange: {
		en: 'Warn of a serious and imminent threat',
		fr: 'Alerter d’une menace grave et imminente',
		es: 'Alertar de una amenaza grave e inminente',
		ar: 'التحذير من خطر جسيم ووشيك'
	},
	purple: {
		en: 'Share methods, objects and hiding places',
		fr: 'Partager des modes opératoires, objets et cachettes',
		es: 'Compartir métodos, objetos y escondites',
		ar: 'تبادل معلومات عن الأساليب والأدوات والمخابئ'
	},
	'un-special': {
		en: 'Flag a person or entity under UN sanctions',
		fr: 'Signaler une personne ou entité visée par des sanctions de l’ONU',
		es: 'Señalar a una persona o entidad sujeta a sanciones de la ONU',
		ar: 'التنبيه إلى شخص أو كيان خاضع لعقوبات الأمم المتحدة'
	},
	silver: {
		en: 'Trace assets; a pilot begun in 2025',
		fr: 'Localiser des avoirs ; phase pilote lancée en 2025',
		es: 'Localizar bienes; fase piloto iniciada en 2025',
		ar: 'تعقب الأصول؛ مرحلة تجريبية بدأت في 2025'
	},
	diffusion: {
		en: 'A request sent by one bureau to others directly',
		fr: 'Une demande adressée directement par un bureau à d’autres',
		es: 'Una petición que una oficina envía directamente a otras',
		ar: 'طلب يرسله مكتب إلى مكاتب أخرى مباشرة'
	}
};
