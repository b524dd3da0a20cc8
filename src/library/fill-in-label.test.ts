import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { fillInLabel } from './fill-in-label.ts';

const tool = (use?: string) => ({ data: { worksheet: { use } } }) as unknown as Entry<'tools'>;

test('what is for the record of a person is only tried out here; all else is filled in', () => {
  expect(['form', 'record', 'group', 'made-up', undefined].map((use) => fillInLabel(tool(use)))).toEqual([
    'Try it out (practice)',
    'Try it out (practice)',
    'Fill it in here',
    'Fill it in here',
    'Fill it in here',
  ]);
});
