/** Meilisearch's error types and statuses by code. Codes that are not named here are `invalid_request`, 400. */
const KNOWN: Readonly<Record<string, [type: string, status: number]>> = {
	api_key_already_exists: ['invalid_request', 409],
	api_key_not_found: ['invalid_request', 404],
	batch_not_found: ['invalid_request', 404],
	document_not_found: ['invalid_request', 404],
	index_already_exists: ['invalid_request', 409],
	index_not_found: ['invalid_request', 404],
	internal: ['internal', 500],
	invalid_api_key: ['auth', 403],
	invalid_content_type: ['invalid_request', 415],
	io_error: ['system', 422],
	missing_authorization_header: ['auth', 401],
	missing_content_type: ['invalid_request', 415],
	no_space_left_on_device: ['system', 422],
	not_found: ['invalid_request', 404],
	method_not_allowed: ['invalid_request', 405],
	payload_too_large: ['invalid_request', 413],
	task_file_not_found: ['invalid_request', 404],
	task_not_found: ['invalid_request', 404],
	too_many_search_requests: ['system', 503]
};

export interface ErrorBody {
	message: string;
	code: string;
	type: string;
	link: string;
}

/** The shape in which every failure is told, in answers and in tasks. */
export function toErrorBody(code: string, message: string): ErrorBody {
	const [type] = KNOWN[code] ?? ['invalid_request'];
	return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
}

/** A request that cannot be answered; routes.ts turns it into a response. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}

	get status(): number {
		return KNOWN[this.code]?.[1] ?? 400;
	}
}

export function indexNotFound(uid: string): EngineError {
	return new EngineError('index_not_found', `Index \`${uid}\` not found.`);
}
