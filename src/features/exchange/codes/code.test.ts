// A code comes back whole or is refused with the right reason, whatever happens to it on the way.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { findCodes, makeCode, readCode, type CodeFormat } from './code.ts';
import { crc32 } from './crc32.ts';
import { deflate } from './deflate.ts';

const format: CodeFormat<Record<string, unknown>> = { letter: 'a', version: 1, what: 'answers', schema: z.record(z.string(), z.unknown()) };
const value = { team: 'Harbour – Nord', ratings: [1, 2, 3, 4, 5, 6], note: 'The written route; ask three colleagues. '.repeat(3) };
const code = await makeCode(format, value);
const reasonFor = async (text: string, wanted = format) => {
  const read = await readCode(wanted, text);
  return read.ok ? 'read' : read.reason;
};

/** The first code of a small number that has the form that is asked for. */
async function someCode(isWanted: (code: string) => boolean): Promise<string> {
  for (let number = 0; ; number++) {
    const made = await makeCode(format, { number });
    if (isWanted(made)) return made;
  }
}

describe('reading', () => {
  test('gives back what went in, also through line breaks and marks of quoting', async () => {
    const wrapped = `> ${code.replace(/.{40}/g, '$&\r\n> ')}\n\nBest wishes`;
    for (const text of [code, ` ${code}\n`, `https://x.example/reflect/#s=${code}`, wrapped]) expect(await readCode(format, text)).toEqual({ ok: true, value });
  });
  test('reads what programs make of a code that they pass on: other hyphens, unseen letters, escapes, marks of quoting, raw mail', async () => {
    const hyphened = await someCode((one) => one.includes('-') && !one.includes('--'));
    for (const other of ['\u2011', '\u2010', '\u2013', '\u2212']) expect(await reasonFor(hyphened.replaceAll('-', other)), other).toBe('read');
    for (const odd of ['\u2060', '\u200e', '\u200b', '\\', '\n| ', '=\r\n']) expect(await reasonFor(code.replace(/.{40}/g, `$&${odd}`)), odd).toBe('read');
    const doubled = await someCode((one) => one.includes('--') && !/(?<!-)-(?!-)|---/.test(one));
    expect(await reasonFor(doubled.replaceAll('--', '\u2014')), 'two hyphens made one dash').toBe('read');
  });
  test('says of a code with a foreign letter inside that it was changed, not that its end is missing', async () => {
    expect(await reasonFor(`${code.slice(0, 60)}é${code.slice(61)}`)).toBe('altered');
    expect(await reasonFor(`${code.slice(0, 60)}. Best wishes`)).toBe('cut');
  });
  test('finds every code of its kind in a text', async () => {
    const other = await makeCode({ ...format, letter: 'i' }, value);
    expect(findCodes('a', `${code}, ${other} and\n${code}`)).toHaveLength(2);
  });
  test('names a cut code, an altered one, one of a newer site, one of another kind and none at all', async () => {
    expect(await reasonFor(code.slice(0, -1))).toBe('cut');
    expect(await reasonFor(code.slice(0, 8))).toBe('cut');
    expect(await reasonFor('bta1.')).toBe('cut');
    const at = code.length - 20;
    expect(await reasonFor(code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1))).toBe('altered');
    expect(await reasonFor(code.replace('bta1.', 'bta2.'))).toBe('newer');
    expect(await reasonFor(code, { ...format, letter: 'i' })).toBe('other-kind');
    expect(await reasonFor('bt, a code?')).toBe('not-ours');
  });
  test('refuses what the schema does not know, even with a right checksum', async () => {
    const loose = { ...format, schema: z.unknown() };
    expect(await reasonFor(await makeCode(loose, ['not', 'a', 'record']))).toBe('altered');
  });
  test('does not unpack a small code into a huge document', async () => {
    const bomb = await makeCode({ ...format, schema: z.unknown() }, { note: 'x'.repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await reasonFor(bomb)).toBe('too-large');
  });
  test('is the same where the browser cannot compress by itself, with the same limit', async () => {
    const bomb = await makeCode({ ...format, schema: z.unknown() }, { note: 'x'.repeat(5_000_000) });
    try {
      for (const name of ['CompressionStream', 'DecompressionStream'] as const) {
        vi.stubGlobal(name, undefined);
        Reflect.deleteProperty(globalThis, name);
      }
      expect(await readCode(format, code)).toEqual({ ok: true, value });
      expect(await reasonFor(bomb)).toBe('too-large');
      const made = await makeCode(format, value);
      vi.unstubAllGlobals();
      expect(await readCode(format, made)).toEqual({ ok: true, value });
    } finally {
      vi.unstubAllGlobals();
    }
  });
  test('a key named __proto__ changes no prototype', async () => {
    const json = new TextEncoder().encode('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    const packed = await deflate(json);
    const head = new TextEncoder().encode(`bta1.${packed.length}:`);
    const bytes = new Uint8Array(7 + packed.length);
    new DataView(bytes.buffer).setUint16(1, packed.length);
    new DataView(bytes.buffer).setUint32(3, crc32(new Uint8Array([...head, ...packed])));
    bytes.set(packed, 7);
    await readCode(format, `bta1.${toBase64url(bytes)}`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test('the checksum is the CRC-32 of zip and PNG', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('base64url goes both ways, and refuses letters that carry unused bits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...fromBase64url(toBase64url(bytes))!]).toEqual([...bytes]);
    }),
  );
  expect(fromBase64url('AB')).toBeUndefined();
  expect(fromBase64url('A')).toBeUndefined();
  expect(fromBase64url('A+==')).toBeUndefined();
});

test('10,000 damaged codes never throw, and never come back as something else', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(someMutations, async (mutations) => {
      const read = await readCode(format, mutate(code, mutations));
      if (read.ok) expect(read.value).toEqual(value);
      else expect(read.message && read.whatToDo).toBeTruthy();
    }),
    { numRuns: 10_000 },
  );
});
