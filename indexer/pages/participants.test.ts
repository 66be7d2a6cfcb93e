import { expect, test } from 'vitest';
import type { Language } from '#domain/language.ts';
import { participantsOf } from './participants.ts';

test.each<[Language, string, string]>([
	['en', 'Three Vietnamese men were held.\nParticipating countries:\nKenya, Uganda, Tanzania', 'KE UG TZ'],
	['en', 'Countries participating in Operation Night Heron: Ghana and Togo', 'GH TG'],
	['fr', 'Pays participants :\n• Bénin\n• Togo\n• Ghana\nLa suite en 2024.', 'BJ TG GH'],
	['es', 'Países participantes: Perú, Ecuador y Bolivia', 'PE EC BO'],
	['ar', 'البلدان المشاركة: الأردن ولبنان ومصر', 'JO LB EG']
])('reads the list of those who took part (%s)', (language, text, codes) => {
	expect(participantsOf(text, language)?.join(' ')).toBe(codes);
});

test('takes no sentence that names countries for such a list', () => {
	expect(
		participantsOf('Kenya and Uganda took part.\nParticipating countries met in Lyon.', 'en')
	).toBeUndefined();
});
