import { describe, expect, it } from 'vitest';
import { excerptOf, markWords } from './excerpt.ts';

const isMatch = (word: string) => /^(?:duty|number)/i.test(word);
const shown = (runs: { text: string; mark: boolean }[]) => runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  it('is the sentence with most of the words, marked', () => {
    expect(shown(excerptOf('A number of things. One duty number for both teams. The end.', isMatch))).toBe('One [duty number] for both teams.');
  });

  it('is the first sentence when no word matches', () => {
    expect(shown(excerptOf('First things first. Then others.', () => false))).toBe('First things first.');
  });

  it('is cut around the match in a long sentence, and says so', () => {
    const text = `${'word '.repeat(40)}duty number ${'more '.repeat(40)}.`;
    const excerpt = shown(excerptOf(text, isMatch));
    expect(excerpt).toContain('[duty number]');
    expect(excerpt.startsWith('… ')).toBe(true);
    expect(excerpt.endsWith(' …')).toBe(true);
    expect(excerpt.split(' ').length).toBeLessThan(45);
  });

  it('curls the quotation marks that the index holds straight', () => {
    expect(shown(excerptOf('She said "no" to the team\'s plan.', () => false))).toBe('She said “no” to the team’s plan.');
  });

  it('marks words in a name', () => {
    expect(shown(markWords('the duty number', isMatch))).toBe('the [duty number]');
  });
});
