// A long text goes over in several QR codes and comes back whole, in whichever order they are seen.
import { describe, expect, test } from 'vitest';
import { gatherFrames, MOST_FRAMES, toFrames } from './frames.ts';
import { fitsQr } from './make.ts';

const long = Array.from(
  { length: 9000 },
  (_, place) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[(place * 37 + (place >> 4)) % 64],
).join('');

describe('frames', () => {
  const frames = toFrames(long)!;
  test('each fit one code that a phone can read', () => {
    expect(frames).toHaveLength(22);
    for (const frame of frames) expect(fitsQr(frame)).toBe(true);
  });
  test('give the text back in any order, each seen twice, and say how far it is', () => {
    const gather = gatherFrames();
    const order = [...frames.slice(5), ...frames.slice(0, 4), ...frames.slice(0, 3)];
    for (const frame of order) expect(gather(frame).state).toBe('more');
    expect(gather(frames[6]!)).toEqual({ state: 'more', read: 21, of: 22 });
    expect(gather(frames[4]!)).toEqual({ state: 'whole', text: long });
  });
  test('of another text begin anew', () => {
    const gather = gatherFrames();
    gather(frames[0]!);
    const [one, two] = toFrames('x'.repeat(800))!;
    expect(gather(two!)).toEqual({ state: 'more', read: 1, of: 2 });
    expect(gather(one!)).toEqual({ state: 'whole', text: 'x'.repeat(800) });
  });
  test('one that was read wrongly is noticed, and all are read again', () => {
    const gather = gatherFrames();
    const [one, two] = toFrames('x'.repeat(800))!;
    gather(one!.replace(/x$/, 'y'));
    expect(gather(two!)).toEqual({ state: 'more', read: 0, of: 2 });
  });
  test.each(['bta1.AAAA', 'btf1.abc.3.2.x', 'btf1.abc.0.2.x', 'btf1.abc.1.99.x', 'hello'])('what is none is left alone: %s', (text) => {
    expect(gatherFrames()(text)).toEqual({ state: 'not-a-frame' });
  });
  test('are not made of a text that takes longer than a file', () => {
    expect(toFrames('x'.repeat(420 * MOST_FRAMES + 1))).toBeUndefined();
  });
});
