// The built site uses nothing that the oldest supported browsers lack (src/library/browsers.ts), but for what it does without there.
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/dist.ts';
import { lacksOfScripts, lacksOfStyles, lacksOfText } from '../../scripts/lib/older-browsers.ts';

test('scripts use nothing that a supported browser lacks', { timeout: 60_000 }, async () => {
  expect(await lacksOfScripts(DIST)).toEqual([]);
});

test('styles use nothing that a supported browser lacks', { timeout: 60_000 }, async () => {
  expect(await lacksOfStyles(DIST)).toEqual([]);
});

test('what broke older browsers before is seen', { timeout: 60_000 }, async () => {
  const script = 'const a = [3, 1].toSorted(); new CompressionStream("gzip"); /(?<=a)b/.test(a); Promise.withResolvers(); Object.groupBy(a, String);';
  expect(await lacksOfText(script, 'js')).toEqual(
    expect.arrayContaining([/toSorted/, /CompressionStream/, /lookbehind/, /withResolvers/, /groupBy/].map((words): unknown => expect.stringMatching(words))),
  );
  const style = 'a { color: light-dark(red, blue) } [popover]:popover-open { color: oklch(0.5 0 0) }';
  expect(await lacksOfText(style, 'css')).toEqual(
    expect.arrayContaining([/light-dark/, /popover-open/, /oklch/].map((words): unknown => expect.stringMatching(words))),
  );
});
