import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each([
	'127.0.0.1',
	'127.8.8.8',
	'0.0.0.0',
	'10.1.2.3',
	'172.16.0.1',
	'172.31.255.255',
	'192.168.1.1',
	'169.254.169.254',
	'100.64.0.1',
	'224.0.0.1',
	'255.255.255.255',
	'::',
	'::1',
	'::ffff:127.0.0.1',
	'::ffff:a00:1',
	'64:ff9b::a00:1',
	'fd00::1',
	'fe80::1',
	'ff02::1',
	'not an address',
	''
])('%s is not of the open internet', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '193.22.7.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
	'%s is',
	(address) => {
		expect(isPublicAddress(address)).toBe(true);
	}
);
