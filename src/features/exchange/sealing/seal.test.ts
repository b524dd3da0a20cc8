// What is sealed comes back only with its own key, and its length says little.
import { expect, test } from 'vitest';
import { makeSealKeys, seal, unseal } from './seal.ts';

test('a text comes back whole with its own key, and with no other', async () => {
  const [keys, others] = [await makeSealKeys(), await makeSealKeys()];
  for (const text of ['', 'the rota – “always” 😀', 'x'.repeat(200_000)]) {
    const sealed = await seal(keys.publicKey, text);
    expect(await unseal(keys.privateKey, sealed)).toBe(text);
    expect(await unseal(others.privateKey, sealed)).toBeUndefined();
  }
});

test('the same text sealed twice looks different, and a changed one does not open', async () => {
  const { publicKey, privateKey } = await makeSealKeys();
  const [one, two] = [await seal(publicKey, 'not yet'), await seal(publicKey, 'not yet')];
  expect(one).not.toBe(two);
  for (const place of [5, 100, one.length - 3]) {
    const changed = one.slice(0, place) + (one[place] === 'A' ? 'B' : 'A') + one.slice(place + 1);
    expect(await unseal(privateKey, changed)).toBeUndefined();
  }
  for (const broken of ['', 'AAAA', one.slice(0, 40), 'no letters of ours!']) expect(await unseal(privateKey, broken)).toBeUndefined();
});

test('a short note and a longer one are sealed to the same length', async () => {
  const { publicKey } = await makeSealKeys();
  const lengths = await Promise.all(['', 'the rota', 'ask the duty worker on Monday'].map(async (text) => (await seal(publicKey, text)).length));
  expect(new Set(lengths).size).toBe(1);
});
