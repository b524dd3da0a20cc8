import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everydayWordsIssues, loadEverydayWords } from './everyday-words.ts';

const root = mkdtempSync(join(tmpdir(), 'everyday-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'content'));

const problems = (text: string) => {
  writeFileSync(join(root, 'content/everyday-words.yaml'), text);
  return everydayWordsIssues(root).map(({ code, message }) => `${code}: ${message}`);
};

describe('everyday words', () => {
  it('are none where a library has no such list', () => {
    expect(loadEverydayWords(root)).toEqual([]);
    expect(everydayWordsIssues(root)).toEqual([]);
  });

  it('are sound as groups of single words', () => {
    expect(problems('- means: [alcohol]\n  said: [booze, lager]\n')).toEqual([]);
    expect(loadEverydayWords(root)).toEqual([{ means: ['alcohol'], said: ['booze', 'lager'] }]);
  });

  it('are refused as phrases, and where a word stands for itself', () => {
    expect(problems('- means: [alcohol]\n  said: [a pint of beer]\n')).toEqual(['everyday/invalid: 0.said.0: write one word, in small letters']);
    expect(problems('- means: [alcohol]\n  said: [beer, alcohol]\n')).toEqual(['everyday/invalid: 0: a word stands twice in this group']);
    expect(problems('- means: [alcohol\n')[0]).toMatch(/^everyday\/invalid: The file cannot be read/);
  });
});
