// Platforms that answer in ways of their own are understood.
import { expect, test } from 'vitest';
import { platformOf } from './platform.ts';

test.each([true, 'true', 'True', 1, '1'])('%j means yes', (yes) => {
  const platform = platformOf({ LMSInitialize: () => yes, LMSSetValue: () => yes, LMSGetLastError: () => '0' }, '1.2');
  expect(platform.initialize()).toBe(true);
  expect(platform.set('cmi.core.lesson_location', 'p1')).toBe(true);
  expect(platform.refusals()).toEqual([]);
});

test.each([false, 'false', 0, '', undefined])('%j means no', (no) => {
  expect(platformOf({ LMSInitialize: () => no, LMSGetLastError: () => '101' }, '1.2').initialize()).toBe(false);
});

test('a conversation that the platform has begun by itself goes on', () => {
  let last = '0';
  const answering = (value: unknown, error: string) => () => {
    last = error;
    return value;
  };
  const platform = platformOf({ Initialize: answering('false', '103'), GetValue: answering('incomplete', '0'), GetLastError: () => last }, '2004');
  expect(platform.initialize()).toBe(true);
  expect(platform.refusals()).toEqual([]);
});

test.each(['null', 'undefined', null, undefined])('%j as a value is no value', (value) => {
  const platform = platformOf({ LMSInitialize: () => 'true', LMSGetValue: () => value, LMSGetLastError: () => '0' }, '1.2');
  platform.initialize();
  expect(platform.get('cmi.suspend_data')).toBe('');
});
