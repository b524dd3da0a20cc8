// No text in a CSV file runs as a formula, whatever stands before its sign.
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const cellOf = (text: string) => toCsv({ head: ['Team'], rows: [[text]] }).split('\r\n')[1];

test.each([
  '=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u0000=1+1',
  '\u0001=1+1',
  '\u001f=1+1',
  '\u0085=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '＝1+1',
  '\u0000\u200b@x',
  '-2',
  '+44',
])('a cell that begins with %j is words', (text) => expect(cellOf(text)).toMatch(/^"?'/));

test('other words stay as they are, without what no text holds', () => {
  expect(cellOf('Two teams = one plan')).toBe('Two teams = one plan');
  expect(cellOf('One\u0000 team')).toBe('One team');
});
