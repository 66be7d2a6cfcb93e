import { z } from 'zod';

/**
 * Answers of the public notices service, as loosely as they come: any field may be null, missing, or "-"; numbers
 * may be text; what we do not know stays, so that a new field can be told.
 */
const text = z.preprocess(
	(value) => (value === null || value === '' || value === '-' ? undefined : value),
	z.coerce.string().trim().optional()
);
const list = <Item extends z.ZodType>(item: Item) =>
	z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(item));
const link = z.looseObject({ href: z.string() });

/** One notice in a list. */
export const ListedNotice = z.looseObject({
	entity_id: z.string().regex(/^\d{4}\/\d+$/),
	forename: text,
	name: text,
	date_of_birth: text,
	nationalities: list(z.coerce.string())
});
export type ListedNotice = z.infer<typeof ListedNotice>;

/** A page of a list. What a notice in it looks like is judged one by one. */
export const NoticeList = z.looseObject({
	total: z.coerce.number().int().nonnegative(),
	_embedded: z.looseObject({ notices: list(z.unknown()) }).optional(),
	_links: z.looseObject({ next: link.optional() }).optional()
});
export type NoticeList = z.infer<typeof NoticeList>;

const ArrestWarrant = z.looseObject({ issuing_country_id: text, charge: text, charge_translation: text });

/** Everything the service says of one notice; which fields are there depends on its type. */
export const NoticeDetail = ListedNotice.extend({
	sex_id: text,
	arrest_warrants: list(ArrestWarrant),
	/** Yellow: day and country of the disappearance. */
	date_of_event: text,
	country: text,
	/** UN. */
	name_in_original_script: text,
	forename_in_original_script: text,
	summary: text
});
export type NoticeDetail = z.infer<typeof NoticeDetail>;

/** Fields that are read, or left out on purpose: physical descriptions, relatives and papers are not our business. */
export const KNOWN_FIELDS = new Set(
	`entity_id forename name date_of_birth nationalities sex_id arrest_warrants date_of_event country
	name_in_original_script forename_in_original_script summary
	country_of_birth_id place_of_birth height weight eyes_colors_id hairs_id languages_spoken_ids distinguishing_marks
	_embedded _links birth_name place father_forename father_name mother_forename mother_name issuing_country
	countries_likely_to_be_visited un_reference un_reference_date un_resolution profession purposes aliases
	identity_documents associates name_at_birth adresses main_activity legal_form administrators registration_number
	formerly_known_as from_chamber_of_commerce additional_information`.split(/\s+/)
);
