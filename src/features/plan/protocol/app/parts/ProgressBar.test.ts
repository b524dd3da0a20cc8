// The bar that says how far a protocol is.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { progressOf } from '../../model/progress.ts';
import { setState } from '../../model/edit.ts';
import { blankProtocol } from '../../../../../../tests/helpers/local-protocol.ts';
import { ProgressBar } from './ProgressBar.tsx';

test('what is agreed and what is being discussed have looks of their own, which forced colours keep', () => {
  const [first, second] = blankProtocol().lines;
  const begun = setState(setState(blankProtocol(), first!.id, 'agreed'), second!.id, 'discussing');
  const bar = renderToString(h(ProgressBar, { progress: progressOf(begun.lines) }));
  const [, pattern = ''] = bar.match(/<pattern id="([^"]+)"/) ?? [];
  const [agreed = '', discussing = ''] = bar.replace(/<pattern.*<\/pattern>/s, '').match(/<rect[^>]*>/g) ?? [];
  expect(agreed).toContain('fill="currentColor"');
  expect(discussing).toContain(`fill="url(#${pattern})"`);
  expect(bar).not.toContain('fill-');
});
