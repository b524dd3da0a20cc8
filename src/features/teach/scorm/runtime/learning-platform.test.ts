// The model of a learning platform that the other tests rely on: it has to see what is wrong.
import { expect, it } from 'vitest';
import { learningPlatform, type PlatformEdition } from '../../../../../tests/helpers/learning-platform.ts';

function opened(edition: PlatformEdition) {
  const lms = learningPlatform({ edition });
  const prefix = edition === '1.2' ? 'LMS' : '';
  lms.api[`${prefix}Initialize`]!('');
  const code = () => lms.api[`${prefix}GetLastError`]!();
  return {
    lms,
    set: (name: string, value: unknown) => `${lms.api[`${prefix}SetValue`]!(name, value)} ${code()}`,
    get: (name: string) => `${lms.api[`${prefix}GetValue`]!(name)} ${code()}`,
  };
}

it.each([
  ['cmi.suspend_data', 'x'.repeat(4097), '405'],
  ['cmi.suspend_data', 'caf\u00e9', '405'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '405'],
  ['cmi.core.lesson_status', 'done', '405'],
  ['cmi.core.exit', 'normal', '405'],
  ['cmi.core.session_time', 'PT1H', '405'],
  ['cmi.core.student_name', 'x', '403'],
  ['cmi.interactions._count', '1', '402'],
  ['cmi.interactions.1.id', 'x', '201'],
  ['cmi.interactions.0.type', 'likert', '201'],
  ['cmi.completion_status', 'completed', '201'],
  ['cmi.suspend_data', 7, '201'],
])('SCORM 1.2 refuses %s = %s', (name, value, code) => {
  const { lms, set } = opened('1.2');
  expect(set(name, value)).toBe(`false ${code}`);
  expect(lms.wrong).toHaveLength(1);
});

it.each([
  ['cmi.suspend_data', 'x'.repeat(64_001), '406'],
  ['cmi.location', 'x'.repeat(1001), '406'],
  ['cmi.completion_status', 'passed', '406'],
  ['cmi.progress_measure', '1.2', '407'],
  ['cmi.session_time', '0001:00:00.00', '406'],
  ['cmi.learner_name', 'x', '404'],
  ['cmi.interactions._count', '1', '404'],
  ['cmi.interactions.1.id', 'x', '351'],
  ['cmi.interactions.0.learner_response', 'x', '408'],
  ['cmi.core.lesson_status', 'completed', '401'],
])('SCORM 2004 refuses %s = %s', (name, value, code) => {
  const { lms, set } = opened('2004');
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
