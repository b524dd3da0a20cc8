// Seals a text so that only the holder of one private key can read it: answers on their way to a session, and while they wait there.
//
// ECIES with what every browser has: an ephemeral key on P-256 agrees with the public key (ECDH), HKDF-SHA-256 makes of it a key for
// AES-256-GCM. Shape: ephemeral public key (65 bytes), sealed bytes. The key is used once, so the nonce can be zero. The text is packed
// and filled up to a multiple of 96 bytes first, so that its length says little of what was written.
import { fromBase64url, toBase64url } from '../codes/base64url.ts';
import { deflate, inflate } from '../codes/deflate.ts';

/** A pair of keys as letters: the public one is for everyone who hands in, the private one never leaves the browser that made it. */
export interface SealKeys {
  publicKey: string;
  privateKey: string;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const POINT_BYTES = 65;
const STEP = 96;
const MOST_BYTES = 4_000_000;
const PURPOSE = new TextEncoder().encode('both-together sealed answers 1');

/** Whether this browser can seal here: it can on secure pages only (HTTPS, or the device itself). */
export const canSeal = (): boolean => typeof crypto.subtle !== 'undefined';

/** A new pair of keys. */
export async function makeSealKeys(): Promise<SealKeys> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [publicKey, privateKey] = await Promise.all([crypto.subtle.exportKey('raw', pair.publicKey), crypto.subtle.exportKey('pkcs8', pair.privateKey)]);
  return { publicKey: toBase64url(new Uint8Array(publicKey)), privateKey: toBase64url(new Uint8Array(privateKey)) };
}

async function agree(privateKey: CryptoKey, publicKey: CryptoKey, point: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: point, info: PURPOSE }, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const importPoint = (point: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', point, CURVE, false, []);
const NONCE = new Uint8Array(12);

/** The packed text with its length in front, filled up with zeros. */
async function padded(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await deflate(new TextEncoder().encode(text));
  const bytes = new Uint8Array(Math.ceil((4 + packed.length) / STEP) * STEP);
  new DataView(bytes.buffer).setUint32(0, packed.length);
  bytes.set(packed, 4);
  return bytes;
}

/** Seals a text for the holder of the private key that belongs to `publicKey`. Throws if that is no key. */
export async function seal(publicKey: string, text: string): Promise<string> {
  const target = await importPoint(fromBase64url(publicKey) ?? new Uint8Array());
  const ephemeral = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));
  const key = await agree(ephemeral.privateKey, target, point);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: NONCE }, key, await padded(text)));
  const all = new Uint8Array(POINT_BYTES + sealed.length);
  all.set(point);
  all.set(sealed, POINT_BYTES);
  return toBase64url(all);
}

/**
 * Opens what was sealed for one private key, which is made ready once for all of it. Each gives the text again, or undefined if it was sealed for another key
 * or changed since.
 */
export function unsealer(privateKey: string): (sealed: string) => Promise<string | undefined> {
  let own: Promise<CryptoKey> | undefined;
  const ownKey = () => (own ??= crypto.subtle.importKey('pkcs8', fromBase64url(privateKey) ?? new Uint8Array(), CURVE, false, ['deriveBits']));
  return async (sealed) => {
    try {
      const all = fromBase64url(sealed);
      if (!all) return undefined;
      const point = all.slice(0, POINT_BYTES);
      const key = await agree(await ownKey(), await importPoint(point), point);
      const bytes = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: NONCE }, key, all.slice(POINT_BYTES)));
      const packed = bytes.slice(4, 4 + new DataView(bytes.buffer).getUint32(0));
      const text = await inflate(packed, MOST_BYTES);
      return text && new TextDecoder('utf-8', { fatal: true }).decode(text);
    } catch {
      // Another key, or no sealed text at all: nothing can be told apart, and nothing needs to be.
      return undefined;
    }
  };
}

/** Opens one sealed text; see unsealer. */
export const unseal = (privateKey: string, sealed: string): Promise<string | undefined> => unsealer(privateKey)(sealed);
