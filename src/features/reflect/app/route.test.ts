import { describe, expect, it } from 'vitest';
import { readRoute, startHref } from './route.ts';
import { screenHref } from '../../application/index.ts';

describe('the fragment of the address', () => {
  it('leads to the choice where nothing is chosen', () => {
    for (const fragment of ['', '#', '#new', '#new=', '#new=team:x', '#new=set:']) expect(readRoute(fragment)).toEqual({ at: 'new', alone: false });
  });

  it('names where the questions come from, for a team and for one person', () => {
    expect(readRoute('#new=dimension:access-and-engagement')).toEqual({ at: 'new', alone: false, from: { kind: 'dimension', id: 'access-and-engagement' } });
    expect(readRoute('#new=alone')).toEqual({ at: 'new', alone: true });
    expect(readRoute('#new=alone,exercise:on-your-own')).toEqual({ at: 'new', alone: true, from: { kind: 'exercise', id: 'on-your-own' } });
  });

  it('comes back from every link as it was put in', () => {
    for (const alone of [true, false])
      for (const from of [
        undefined,
        { kind: 'own' },
        { kind: 'picked' },
        { kind: 'audience', id: 'planner' },
        { kind: 'idea', id: 'no-wrong-door-referral' },
        { kind: 'set', id: 'referrals', some: 'part-2' },
      ] as const)
        expect(readRoute(startHref(alone, from))).toEqual({ at: 'new', alone, ...(from && { from }) });
    expect(readRoute(screenHref('ab12', 'turn', 'cd34', 3))).toEqual({ at: 'document', id: 'ab12', screen: 'turn', rest: 'cd34/3' });
  });

  it('carries an invitation as it is, and does not fail on what cannot be decoded', () => {
    expect(readRoute('#s=bti1.AB_c-9')).toEqual({ at: 'invitation', code: 'bti1.AB_c-9' });
    expect(readRoute('#%E0%A4%A/see')).toEqual({ at: 'document', id: '%E0%A4%A', screen: 'see', rest: '' });
  });
});
