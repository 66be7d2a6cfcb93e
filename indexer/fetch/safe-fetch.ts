import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { reasonOf } from '../failure.ts';
import { FetchRefusal } from './fetch-refusal.ts';
import { isPublicAddress } from './public-address.ts';

/**
 * Reading addresses that somebody typed or a page linked to: http and https only, never this machine or a private
 * network, however the name resolves or redirects, and never more than a bounded answer.
 */
export interface SafeFetchOptions {
	/** Allow loopback and private networks. */
	allowPrivate?: boolean;
	headers?: Record<string, string>;
	timeoutMs?: number;
	/** Largest answer, unpacked. */
	mostBytes?: number;
	mostRedirects?: number;
}

export interface SafeAnswer {
	/** The address that answered, after redirects. */
	url: string;
	status: number;
	headers: Headers;
	body: Uint8Array;
}

export const MOST_BYTES = 5 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 5;

/** Reads an address, following redirects one by one, each of them checked like the first. */
export async function safeFetch(address: string, options: SafeFetchOptions = {}): Promise<SafeAnswer> {
	const { mostRedirects = MOST_REDIRECTS } = options;
	let url = checkedUrl(address, options);
	for (let redirects = 0; ; redirects += 1) {
		const answer = await ask(url, options);
		const target = answer.headers.get('location');
		if (answer.status < 300 || answer.status >= 400 || target === null) return { ...answer, url: url.href };
		if (redirects === mostRedirects)
			throw new FetchRefusal(`${address} redirects more than ${mostRedirects} times; it was not read.`);
		if (!URL.canParse(target, url))
			throw new FetchRefusal(`${url.href} redirects to ${JSON.stringify(target)}, which is no address.`);
		url = checkedUrl(new URL(target, url).href, options);
	}
}

function checkedUrl(address: string, { allowPrivate = false }: SafeFetchOptions): URL {
	if (!URL.canParse(address)) throw new FetchRefusal(`${JSON.stringify(address)} is no address.`);
	const url = new URL(address);
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		throw new FetchRefusal(`${address} is not read: only http and https addresses are.`);
	if (url.username || url.password)
		throw new FetchRefusal(`${url.host}: an address with a user name or password is not read.`);
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateRefusal(url.host);
	return url;
}

function privateRefusal(host: string): FetchRefusal {
	return new FetchRefusal(
		`${host} is this machine or a private network, which is not read; --allow-private permits it.`
	);
}

/** Resolves a name and hands out public addresses only: what was checked is what is connected to. */
const publicLookup: LookupFunction = (host, options, callback) => {
	resolveName(host, { ...options, all: true }, (error, found) => {
		const addresses = error ? [] : (found as unknown as LookupAddress[]);
		const allowed = addresses.filter(({ address }) => isPublicAddress(address));
		const [first] = allowed;
		if (error) callback(error, '', 0);
		else if (!first) callback(privateRefusal(host), '', 0);
		else if (options.all) callback(null, allowed);
		else callback(null, first.address, first.family);
	});
};

async function ask(url: URL, options: SafeFetchOptions): Promise<Omit<SafeAnswer, 'url'>> {
	const { allowPrivate = false, timeoutMs = TIMEOUT_MS, mostBytes = MOST_BYTES } = options;
	const signal = AbortSignal.timeout(timeoutMs);
	try {
		const response = await open(url, options.headers ?? {}, allowPrivate, signal);
		const body = await readBody(response, mostBytes, url);
		return { status: response.statusCode ?? 0, headers: toHeaders(response), body };
	} catch (error) {
		if (error instanceof FetchRefusal) throw error;
		const reason = signal.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error);
		throw new FetchRefusal(`${url.href} cannot be read: ${reason}.`, { cause: error });
	}
}

function open(
	url: URL,
	headers: Record<string, string>,
	allowPrivate: boolean,
	signal: AbortSignal
): Promise<IncomingMessage> {
	const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
	const all = { 'accept-encoding': 'gzip, br, deflate', ...headers };
	return new Promise((resolve, reject) => {
		request(url, { headers: all, signal, ...(allowPrivate ? {} : { lookup: publicLookup }) }, resolve)
			.on('error', reject)
			.end();
	});
}

/** The body, unpacked; a bomb ends as soon as it has grown too large. */
async function readBody(response: IncomingMessage, mostBytes: number, url: URL): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const part of unpacked(response) as AsyncIterable<Uint8Array>) {
			size += part.length;
			if (size > mostBytes)
				throw new FetchRefusal(`${url.href} is larger than ${mostBytes / 1024 / 1024} MB; it was not read.`);
			parts.push(part);
		}
	} finally {
		response.destroy();
	}
	return Buffer.concat(parts);
}

function unpacked(response: IncomingMessage): AsyncIterable<unknown> {
	const encoding = response.headers['content-encoding']?.trim().toLowerCase();
	if (encoding === 'gzip' || encoding === 'x-gzip') return response.pipe(createGunzip());
	if (encoding === 'br') return response.pipe(createBrotliDecompress());
	if (encoding === 'deflate') return response.pipe(createInflate());
	return response;
}

function toHeaders(response: IncomingMessage): Headers {
	const headers = new Headers();
	for (const [name, value] of Object.entries(response.headers))
		if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
	return headers;
}
