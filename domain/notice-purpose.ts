import type { Language } from './language.ts';
import type { CountedNoticeType } from './notice-type.ts';

/** What each type of notice asks for. */
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
