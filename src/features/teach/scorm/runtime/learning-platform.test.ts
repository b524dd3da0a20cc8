// The model of a learning platform that the other tests rely on: it has to see what is wrong.
import { expect, it } from 'vitest';
import { learningPlatform, type Attempt, type PlatformEdition, type PlatformOptions } from '../../../../../tests/helpers/learning-platform.ts';

function opened(edition: PlatformEdition, options: Partial<PlatformOptions> = {}) {
  const lms = learningPlatform({ edition, ...options });
  const prefix = edition === '1.2' ? 'LMS' : '';
  lms.api[`${prefix}Initialize`]!('');
  const code = () => lms.api[`${prefix}GetLastError`]!();
  return {
    lms,
    set: (name: string, value: unknown) => `${lms.api[`${prefix}SetValue`]!(name, value)} ${code()}`,
    get: (name: string) => `${lms.api[`${prefix}GetValue`]!(name)} ${code()}`,
    commit: () => `${lms.api[`${prefix}Commit`]!('')} ${code()}`,
    end: () => `${lms.api[edition === '1.2' ? 'LMSFinish' : 'Terminate']!('')} ${code()}`,
  };
}

it.each<[PlatformEdition, string, unknown, string]>([
  ['1.2', 'cmi.suspend_data', 'x'.repeat(4097), '405'],
  ['1.2', 'cmi.suspend_data', 'caf\u00e9', '405'],
  ['1.2', 'cmi.core.lesson_location', 'x'.repeat(256), '405'],
  ['1.2', 'cmi.core.lesson_status', 'done', '405'],
  ['1.2', 'cmi.core.exit', 'normal', '405'],
  ['1.2', 'cmi.core.session_time', 'PT1H', '405'],
  ['1.2', 'cmi.core.student_name', 'x', '403'],
  ['1.2', 'cmi.interactions._count', '1', '402'],
  ['1.2', 'cmi.interactions.1.id', 'x', '201'],
  ['1.2', 'cmi.interactions.0.type', 'likert', '201'],
  ['1.2', 'cmi.completion_status', 'completed', '201'],
  ['1.2', 'cmi.suspend_data', 7, '201'],
  ['2004', 'cmi.suspend_data', 'x'.repeat(64_001), '406'],
  ['2004', 'cmi.location', 'x'.repeat(1001), '406'],
  ['2004', 'cmi.completion_status', 'passed', '406'],
  ['2004', 'cmi.progress_measure', '1.2', '407'],
  ['2004', 'cmi.session_time', '0001:00:00.00', '406'],
  ['2004', 'cmi.learner_name', 'x', '404'],
  ['2004', 'cmi.interactions._count', '1', '404'],
  ['2004', 'cmi.interactions.1.id', 'x', '351'],
  ['2004', 'cmi.interactions.0.learner_response', 'x', '408'],
  ['2004', 'cmi.core.lesson_status', 'completed', '401'],
])('SCORM %s refuses %s = %s', (edition, name, value, code) => {
  const { lms, set } = opened(edition);
  expect(set(name, value)).toBe(`false ${code}`);
  expect(lms.wrong).toHaveLength(1);
});

it('holds responses to the form of their type', () => {
  const first = opened('1.2');
  first.set('cmi.interactions.0.id', 'p1');
  expect(first.set('cmi.interactions.0.student_response', 'a')).toBe('false 201');
  first.set('cmi.interactions.0.type', 'choice');
  expect(first.set('cmi.interactions.0.student_response', 'a,c')).toBe('true 0');
  expect(first.set('cmi.interactions.0.student_response', 'Nurses')).toBe('false 405');
  expect(first.get('cmi.interactions.0.student_response')).toBe(' 404');
  const second = opened('2004');
  second.set('cmi.interactions.0.id', 'p1');
  second.set('cmi.interactions.0.type', 'likert');
  expect(second.set('cmi.interactions.0.learner_response', '')).toBe('false 406');
  second.set('cmi.interactions.0.type', 'long-fill-in');
  expect(second.set('cmi.interactions.0.learner_response', '{lang=en-GB}Words')).toBe('true 0');
  expect(second.set('cmi.interactions.0.learner_response', '{Words}')).toBe('false 406');
  expect(second.set('cmi.interactions.0.timestamp', '2026-11-22T09:00:00Z')).toBe('false 406');
});

it('refuses every call before the beginning and after the end', () => {
  const first = learningPlatform({ edition: '1.2' });
  first.api['LMSSetValue']!('cmi.suspend_data', '');
  expect(first.api['LMSGetLastError']!()).toBe('301');
  const second = learningPlatform({ edition: '2004' });
  const { Initialize, Terminate, Commit, GetLastError } = second.api;
  Terminate!('');
  expect(GetLastError!()).toBe('112');
  Initialize!('');
  expect(Initialize!('')).toBe('false');
  expect(GetLastError!()).toBe('103');
  Terminate!('');
  Commit!('');
  expect(GetLastError!()).toBe('143');
  expect(second.wrong).toHaveLength(3);
});

it('keeps what is written only from commit to commit, and an attempt only if it is suspended', () => {
  const { lms, set } = opened('2004');
  set('cmi.location', 'p1');
  expect(lms.attempt().values).toEqual({});
  lms.api['Commit']!('');
  expect(lms.attempt().values).toEqual({ 'cmi.location': 'p1' });
  set('cmi.exit', 'suspend');
  lms.api['Terminate']!('');
  expect(lms.attempt()).toEqual({ values: { 'cmi.location': 'p1' }, entry: 'resume' });
});

// From here on: what Moodle 4.5 does, and no specification says.

it('counts the rows of a list, so that rows after a gap cannot be written and are not counted', () => {
  const attempt: Attempt = { values: { 'cmi.interactions.0.id': 'p1', 'cmi.interactions.3.id': 'p4' }, entry: 'resume' };
  const { get, set } = opened('1.2', { attempt });
  expect(get('cmi.interactions._count')).toBe('2 0');
  expect(set('cmi.interactions.3.id', 'p4')).toBe('false 201');
  expect(['1', '2', '3'].map((at) => set(`cmi.interactions.${at}.id`, 'p'))).toEqual(['true 0', 'true 0', 'true 0']);
  expect(get('cmi.interactions._count')).toBe('4 0');
});

it('says that a commit without a connection went well; 1.2 never sends those values again, 2004 sends everything', () => {
  const arrived = (edition: PlatformEdition) => {
    const online = { is: false };
    const { lms, set, commit } = opened(edition, { isOnline: () => online.is });
    set('cmi.suspend_data', 'one');
    expect(commit()).toBe('true 0');
    online.is = true;
    commit();
    const after = lms.attempt().values['cmi.suspend_data'];
    set('cmi.suspend_data', 'two');
    commit();
    return [after, lms.attempt().values['cmi.suspend_data']];
  };
  expect(arrived('1.2')).toEqual([undefined, 'two']);
  expect(arrived('2004')).toEqual(['one', 'two']);
});

it('refuses what a page that is leaving sends beyond 64 KB', () => {
  const { lms, set, commit, end } = opened('2004', { isLeaving: () => true });
  set('cmi.suspend_data', 'x'.repeat(40_000));
  expect(commit()).toBe('true 0');
  expect(end()).toBe('false 101');
  expect(lms.attempt().times).toBeUndefined();
});

it('keeps nothing of an attempt that is reviewed', () => {
  const attempt: Attempt = { values: { 'cmi.suspend_data': 'one' }, entry: 'resume', mode: 'review' };
  const { lms, set, commit } = opened('1.2', { attempt });
  expect([set('cmi.suspend_data', 'two'), commit()]).toEqual(['true 0', 'true 0']);
  expect(lms.attempt().values).toEqual({ 'cmi.suspend_data': 'one' });
});

it('takes letters beyond ASCII in 1.2 where it is told to, but no more of them than fit', () => {
  const { set } = opened('1.2', { keepsUnicode: true });
  expect(set('cmi.core.lesson_location', 'é')).toBe('true 0');
  expect(set('cmi.core.lesson_location', 'é'.repeat(256))).toBe('false 405');
});
