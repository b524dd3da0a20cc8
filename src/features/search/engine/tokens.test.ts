import { describe, expect, it } from 'vitest';
import { capitalsIn, contentWords, foldWord, smallWords, stem, stemsOf, tokenize } from './tokens.ts';

describe('words of a query', () => {
  it('lose case, accents, possessives and punctuation', () => {
    expect(['Café', 'team’s', '“NICE”?'].map(foldWord)).toEqual(['cafe', 'team', 'nice']);
  });

  it('are the same with a hyphen and with a space', () => {
    expect(tokenize('co-occurring')).toEqual(tokenize('co occurring'));
  });

  it('are the same with every kind of hyphen and apostrophe, with ligatures, and with signs that nobody sees', () => {
    for (const hyphen of ['-', '‐', '‑', '‒', '–', '—', '−', '－']) expect(tokenize(`co${hyphen}occurring`), hyphen).toEqual(['co', 'occurring']);
    for (const apostrophe of ["'", '’', '‘', 'ʼ', '＇', '`']) expect(tokenize(`team${apostrophe}s plan`), apostrophe).toEqual(['team', 'plan']);
    expect(tokenize('ﬁrst oﬃce œdema Strasse Straße')).toEqual(['first', 'office', 'oedema', 'strasse', 'strasse']);
    expect(tokenize('assess\u00adment \u200ere\u2060fer\u200bral')).toEqual(['assessment', 'referral']);
    expect(tokenize('ｊｏｉｎｔ')).toEqual(['joint']);
  });

  it('of other scripts stay as they are', () => {
    expect(tokenize('помощь 帮助 مساعدة')).toEqual(['помощь', '帮助', 'مساعدة']);
  });

  it('are cut at white space and between words joined by signs', () => {
    expect(tokenize('drugs/alcohol & “joint care”, now')).toEqual(['drugs', 'alcohol', 'joint', 'care', 'now']);
    expect(tokenize('drunk...crisis?now!who…“me”')).toEqual(['drunk', 'crisis', 'now', 'who', 'me']);
    expect(tokenize('joint，assessment。now？')).toEqual(['joint', 'assessment', 'now']);
    expect(tokenize('A.A. e.g. 3.5'), 'a point inside a word ends nothing').toEqual(['aa', 'eg', '35']);
  });

  it('keep a short form of single letters whole', () => {
    expect(tokenize('A&E sent her home')).toEqual(['ae', 'sent', 'her', 'home']);
    expect(tokenize('a & e'), 'with spaces').toEqual(['ae']);
    expect(tokenize('drugs & alcohol, plan b & others'), 'words stay apart').toEqual(['drugs', 'alcohol', 'plan', 'b', 'others']);
  });

  it('are none for text without a letter or digit, and few for a whole document', () => {
    expect(tokenize('😀 "" — ?')).toEqual([]);
    expect(tokenize('assessment '.repeat(5000)).length).toBeLessThanOrEqual(20);
  });

  it('keep those that carry the topic, or all when none does', () => {
    expect(contentWords(tokenize('what do we do about missed appointments'))).toEqual(['missed', 'appointments']);
    expect(contentWords(tokenize('what is it'))).toEqual(['what', 'is', 'it']);
  });

  it('keep a small word that was typed as a short form', () => {
    const content = (query: string) => contentWords(tokenize(query), capitalsIn(query));
    expect(content('what does HIS mean')).toEqual(['his', 'mean']);
    expect(content('what does his GP mean')).toEqual(['gp', 'mean']);
    expect(content('WHAT DOES HIS LETTER SAY'), 'where everything is in capitals they say nothing').toEqual(['letter', 'say']);
  });

  it('that are small speak too, but for those that stand everywhere', () => {
    expect(smallWords(tokenize('who is in charge of the plan'))).toEqual(['who', 'is']);
  });

  it('share a stem in their forms', () => {
    expect(new Set(['assess', 'assessed', 'assessing', 'assessment', 'assessments'].map(stem)).size).toBe(1);
    expect(stemsOf('The referral was refused; referrals are')).toEqual(['referr', 'refus']);
  });
});
