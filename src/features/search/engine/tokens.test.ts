import { describe, expect, it } from 'vitest';
import { contentWords, foldWord, stem, stemsOf, tokenize } from './tokens.ts';

describe('words of a query', () => {
  it('lose case, accents, possessives and punctuation', () => {
    expect(['Café', 'team’s', '“NICE”?'].map(foldWord)).toEqual(['cafe', 'team', 'nice']);
  });

  it('are the same with a hyphen and with a space', () => {
    expect(tokenize('co-occurring')).toEqual(tokenize('co occurring'));
  });

  it('are cut at white space and between words joined by signs', () => {
    expect(tokenize('drugs/alcohol & “joint care”, now')).toEqual(['drugs', 'alcohol', 'joint', 'care', 'now']);
  });

  it('are none for text without a letter or digit, and few for a whole document', () => {
    expect(tokenize('😀 "" — ?')).toEqual([]);
    expect(tokenize('assessment '.repeat(5000)).length).toBeLessThanOrEqual(20);
  });

  it('keep those that carry the topic, or all when none does', () => {
    expect(contentWords(tokenize('what do we do about missed appointments'))).toEqual(['missed', 'appointments']);
    expect(contentWords(tokenize('what is it'))).toEqual(['what', 'is', 'it']);
  });

  it('share a stem in their forms', () => {
    expect(new Set(['assess', 'assessed', 'assessing', 'assessment', 'assessments'].map(stem)).size).toBe(1);
    expect(stemsOf('The referral was refused; referrals are')).toEqual(['referr', 'refus']);
  });
});
