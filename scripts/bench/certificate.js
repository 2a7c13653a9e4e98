import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A certificate for localhost, signed by itself and made for one run. Browsers speak HTTP/2 over
 * TLS only, and Node makes keys but no certificates; so this writes the few fields that one needs
 * (RFC 5280) in their binary form (DER) by hand.
 */
export function selfSigned() {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const spki = publicKey.export({ type: 'spki', format: 'der' });
	const body = toBeSigned(spki);
	const signature = sign('sha256', body, privateKey);
	const certificate = sequence(body, ecdsaWithSha256, bitString(signature));
	return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: pem(certificate) };
}

const dayMs = 24 * 60 * 60 * 1000;
const ecdsaWithSha256 = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const commonName = objectId(0x55, 0x04, 0x03);
const subjectAltName = objectId(0x55, 0x1d, 0x11);

/** @param {Buffer} spki */
function toBeSigned(spki) {
	const name = sequence(set(sequence(commonName, text('localhost'))));
	const validity = sequence(time(Date.now() - dayMs), time(Date.now() + dayMs));
	return sequence(
		tagged(0xa0, integer(Buffer.of(2))),
		integer(Buffer.of(1), createHash('sha256').update(spki).digest().subarray(0, 8)),
		ecdsaWithSha256,
		name,
		validity,
		name,
		spki,
		tagged(0xa3, sequence(sequence(subjectAltName, octets(alternativeNames()))))
	);
}

/** The names by which it may be reached: localhost and 127.0.0.1. */
function alternativeNames() {
	return sequence(tagged(0x82, Buffer.from('localhost')), tagged(0x87, Buffer.of(127, 0, 0, 1)));
}

/**
 * @param {number} tag
 * @param {...Uint8Array} content
 */
function tagged(tag, ...content) {
	const body = Buffer.concat(content);
	return Buffer.concat([Buffer.of(tag, ...lengthOf(body)), body]);
}

/** @param {Buffer} body */
function lengthOf({ length }) {
	if (length < 0x80) return [length];
	return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** @param {...Uint8Array} parts */
function sequence(...parts) {
	return tagged(0x30, ...parts);
}

/** @param {...Uint8Array} parts */
function set(...parts) {
	return tagged(0x31, ...parts);
}

/** @param {...number} bytes */
function objectId(...bytes) {
	return tagged(0x06, Buffer.from(bytes));
}

/** @param {Buffer} bytes */
function octets(bytes) {
	return tagged(0x04, bytes);
}

/** @param {string} value */
function text(value) {
	return tagged(0x0c, Buffer.from(value, 'utf8'));
}

/**
 * A number whose first bit is 0, since a 1 there would make it negative.
 * @param {...Uint8Array} bytes
 */
function integer(...bytes) {
	return tagged(0x02, ...bytes);
}

/** @param {Uint8Array} bytes */
function bitString(bytes) {
	return tagged(0x03, Buffer.of(0), bytes);
}

/** @param {number} ms */
function time(ms) {
	const digits = new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '');
	return tagged(0x17, Buffer.from(digits.slice(2)));
}

/** @param {Buffer} der */
function pem(der) {
	const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
	return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
