const VALID_UID = /^[A-Za-z0-9_-]{1,512}$/;

export function isValidUid(uid: string): boolean {
	return VALID_UID.test(uid);
}

/** The message for an index name that is not allowed. */
export function invalidUidMessage(uid: string): string {
	return `\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`;
}
