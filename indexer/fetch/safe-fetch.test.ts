import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { safeFetch } from './safe-fetch.ts';

const servers: Server[] = [];

afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const allowPrivate = true;

describe('safeFetch', () => {
	test('gives the answer, unpacked, and the address that gave it', async () => {
		const url = await serve((request, response) => {
			if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
			else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello'));
		});
		const answer = await safeFetch(`${url}/old`, { allowPrivate });
		expect(new TextDecoder().decode(answer.body)).toBe('hello');
		expect(answer).toMatchObject({ url: `${url}/new`, status: 200 });
	});

	test.each([
		['file:///etc/passwd', 'only http and https addresses are'],
		['ftp://example.org/', 'only http and https addresses are'],
		['data:text/html,hello', 'only http and https addresses are'],
		['https://user:secret@example.org/', 'example.org: an address with a user name or password is not read.'],
		['nonsense', '"nonsense" is no address.'],
		['http://127.0.0.1:7700/', '127.0.0.1:7700 is this machine or a private network'],
		['http://2130706433/', '127.0.0.1 is this machine or a private network'],
		['http://0x7f.1/', '127.0.0.1 is this machine or a private network'],
		['http://[::1]/', '[::1] is this machine or a private network'],
		['http://[::ffff:169.254.169.254]/', 'is this machine or a private network'],
		['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is this machine or a private network'],
		['http://localhost:7700/', 'localhost is this machine or a private network']
	])('refuses %s', async (address, message) => {
		await expect(safeFetch(address)).rejects.toThrow(message);
	});

	test('checks each redirect like the first address', async () => {
		const url = await serve((_, response) =>
			response.writeHead(302, { location: 'file:///etc/passwd' }).end()
		);
		await expect(safeFetch(url, { allowPrivate })).rejects.toThrow('only http and https addresses are');
	});

	test('gives up on an endless redirect', async () => {
		let asked = 0;
		const url = await serve((_, response) => {
			asked += 1;
			response.writeHead(302, { location: `/again/${asked}` }).end();
		});
		await expect(safeFetch(url, { allowPrivate })).rejects.toThrow(
			'redirects more than 5 times; it was not read.'
		);
		expect(asked).toBe(6);
	});

	test('stops reading what is larger than allowed, packed or not', async () => {
		const megabyte = Buffer.alloc(1024 * 1024, 'x');
		const endless = await serve((_, response) => {
			const more = () => {
				while (!response.destroyed && response.write(megabyte));
			};
			response.on('drain', more);
			more();
		});
		await expect(safeFetch(endless, { allowPrivate })).rejects.toThrow(
			'is larger than 5 MB; it was not read.'
		);

		const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
		const packed = await serve((_, response) =>
			response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
		);
		await expect(safeFetch(packed, { allowPrivate })).rejects.toThrow('is larger than 5 MB');
	});

	test('does not wait for ever, and says why nothing came', async () => {
		const silent = await serve(() => undefined);
		await expect(safeFetch(silent, { allowPrivate, timeoutMs: 50 })).rejects.toThrow(
			`${silent}/ cannot be read: no answer within 0.05 s.`
		);
		const [server] = servers.splice(0);
		server?.closeAllConnections();
		await new Promise((resolve) => server?.close(resolve));
		await expect(safeFetch(silent, { allowPrivate })).rejects.toThrow('ECONNREFUSED');
	});

	test('reports a body that breaks off', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, { 'content-length': '100' });
			response.write('half');
			setTimeout(() => response.destroy(), 20);
		});
		await expect(safeFetch(url, { allowPrivate })).rejects.toThrow('cannot be read');
	});
});
