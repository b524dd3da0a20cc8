// Documents of earlier versions of the site are brought up to this one and lose nothing.
import { expect, test } from 'vitest';
import { makeSession } from '../../../tests/helpers/reflection-model.ts';
import { sessionKind } from './kinds.ts';

/** A session as the first version kept it: nobody knew who had taken part last time. */
const version1 = {
  ...makeSession({ groups: [], anonymity: 'none' }),
  previous: { heldOn: '2026-05-04', siteVersion: '0.1.0', questions: {} },
};

const broughtUp = (body: unknown, from: number): unknown => {
  let now = structuredClone(body);
  for (let version = from + 1; version <= sessionKind.version; version++) now = sessionKind.migrations[version]!(now);
  return sessionKind.schema.parse(now);
};

test('a session of version 1 keeps everything it held', () => {
  expect(broughtUp(version1, 1)).toEqual(version1);
});
