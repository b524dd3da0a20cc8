// Names of files: every script stays, and every system takes them.
import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';

describe('a file name', () => {
  test.each([
    ['Олена', 'олена'],
    ['Андрій Ґанок', 'андрій-ґанок'],
    ['明', '明'],
    ['שרה לוי', 'שרה-לוי'],
    ['नीलम', 'नीलम'],
    ['محمد', 'محمد'],
    ['José Ångström', 'jose-angstrom'],
    ['Nguyễn', 'nguyen'],
    ['Ιωάννα', 'ιωάννα'],
    ['Team A & B, June', 'team-a-b-june'],
  ])('keeps the script of %s', (words, stem) => {
    expect(fileName(words, 'json')).toBe(`${stem}.json`);
  });
  test('holds nothing that Windows, macOS or a shell reads as more than a name', () => {
    for (const words of ['a/b', '..\\x', 'a:b*?"<>|', '-rf', 'dots...', ' . ', '\u202etxt', 'a\u0000b', '~', '%2e'])
      expect(fileName(words, 'txt')).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.txt$/u);
  });
  test.each(['CON', 'nul', 'Aux', 'prn', 'com1', 'LPT9', 'COM¹'])('is not %s, which Windows keeps for a device', (words) => {
    expect(fileName(words, 'json')).toMatch(/-file\.json$/);
    expect(fileName(words, 'json', '2026-11-22')).toMatch(/-2026-11-22\.json$/);
  });
  test('keeps its end, however long the words before it are, and fits every file system', () => {
    for (const letter of ['x', 'ж', '明', '𞤀', '🎉']) {
      const name = fileName(letter.repeat(400), 'docx', 'reflection 2026-11-22');
      expect(name).toMatch(/reflection-2026-11-22\.docx$/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }
  });
  test('is “document” where the words have no letters', () => {
    expect(fileName('???', 'json')).toBe('document.json');
  });
});
