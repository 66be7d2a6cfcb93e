/** What was joined, and the reasons in words: every join can be checked by a person. */
export interface Link {
	kind: 'story' | 'operation' | 'event' | 'country';
	/** Id of the record that stands for all of them. */
	id: string;
	/** Ids that were joined into it. */
	joined: string[];
	why: string;
}
