import { describe, expect, it } from 'vitest';
import { agreementOn, outOfHighest, rank, readTexts, voicesOf, type KnownWord } from './ranking.ts';
import { countVotes, packVotes } from './votes.ts';

const RECORDS = 100;
const word = (total: number, scores: Record<string, number>): KnownWord => ({ matches: { total, scores: new Map(Object.entries(scores)) } });
const words: Record<string, KnownWord> = {
  joint: word(5, { both: 4, half: 4 }),
  assessment: word(20, { both: 3, other: 3 }),
};
const read = (known: Record<string, KnownWord>) => readTexts([{ words: Object.keys(known), weight: 1 }], (one) => known[one]!, RECORDS);
const NONE = new Map<string, number>();
const said = { name: NONE, exact: NONE, votes: NONE, phrases: NONE };
const ids = (ranked: readonly { id: string }[]) => ranked.map(({ id }) => id);

describe('ranking', () => {
  it('puts what answers the whole query before what answers a part, the more telling part first', () => {
    expect(ids(rank({ ...read(words), ...said }))).toEqual(['both', 'half', 'other']);
  });

  it('puts a record that bears the name that was typed first, also when its text lacks the words', () => {
    const named = new Map([['named', 1]]);
    expect(ids(rank({ ...read(words), ...said, name: named, exact: named }))[0]).toBe('named');
  });

  it('puts what names speak for, in the words of the query, before what only a text holds', () => {
    const text = read({ joint: word(5, { text: 4 }) });
    expect(ids(rank({ ...text, ...said, votes: new Map([['spoken', 1]]), phrases: new Map([['spoken', 0.3]]) }))[0]).toBe('spoken');
  });

  it('leaves out what is only a shadow of the best, and what the filters leave out', () => {
    const votes = new Map([['best', 1], ['shadow', 0.1]]); // prettier-ignore
    expect(ids(rank({ ...read({}), ...said, votes }))).toEqual(['best']);
    expect(ids(rank({ ...read(words), ...said }, new Set(['half'])))).toEqual(['half']);
  });

  it('gives nothing for words that nothing holds', () => {
    expect(rank({ ...read({ zzz: word(0, {}) }), ...said })).toEqual([]);
  });

  it('counts a widened reading less than the one that was typed', () => {
    const known: Record<string, KnownWord> = { joint: word(10, { typed: 3 }), assessment: word(10, { wider: 3 }) };
    const readings = [
      { words: ['joint'], weight: 1 },
      { words: ['assessment'], weight: 0.5 },
    ];
    expect(ids(rank({ ...readTexts(readings, (one) => known[one]!, RECORDS), ...said }))).toEqual(['typed', 'wider']);
  });

  it('counts a word in a name as held, so that a record is known to answer the whole query', () => {
    const known = { joint: word(5, { 3: 4 }), powwow: { ...word(0, {}), votes: packVotes([[3, 0.5]]) } };
    expect(read(known).covered.get('3')).toBe(1);
  });

  it('counts a name that holds what an everyday word means as holding part of it', () => {
    const known = { joint: word(5, { 3: 4 }), booze: { ...word(0, {}), meanings: [packVotes([[3, 0.5], [4, 0.5]])] } }; // prettier-ignore
    const { covered, texts } = read(known);
    expect(covered.get('3')).toBeGreaterThan(read({ joint: known.joint, booze: word(0, {}) }).covered.get('3')!);
    expect(covered.get('3')).toBeLessThan(1);
    expect(texts.has('4'), 'a text that holds none of the words says nothing').toBe(false);
  });
});

describe('agreement', () => {
  it('is the share of the kinds of evidence that a record leads', () => {
    const votes = new Map([['led', 0.4], ['other', 0.3]]); // prettier-ignore
    const evidence = { ...said, texts: new Map([['led', 1]]), covered: NONE, votes, phrases: new Map([['other', 0.2]]) };
    expect(agreementOn('led', evidence)).toBe(0.5);
    expect(agreementOn('other', evidence)).toBe(0.25);
  });
});

describe('who speaks for records', () => {
  const heard = (words: readonly KnownWord[], small: readonly number[][] = []) => outOfHighest(countVotes(voicesOf(words, small, RECORDS)));

  it('is the word itself before what it means, and what it means where names lack the word', () => {
    const lager: KnownWord = { ...word(0, {}), votes: packVotes([[1, 0.5]]), meanings: [packVotes([[2, 0.5]])] };
    expect(heard([lager]).get(1)).toBe(1);
    expect(heard([lager]).get(2)).toBeLessThan(0.7);
    expect(heard([{ ...lager, votes: undefined }]).get(2)).toBe(1);
  });

  it('is a small word of the query less than one that carries its topic, and enough to tell two names apart', () => {
    const charge: KnownWord = { ...word(0, {}), votes: packVotes([[1, 0.5], [2, 0.5]]) }; // prettier-ignore
    const who = packVotes([[2, 0.5], [3, 0.5]]); // prettier-ignore
    const votes = heard([charge], [who]);
    expect(votes.get(2)).toBe(1);
    expect(votes.get(1)).toBeGreaterThan(votes.get(3)!);
  });

  it('is heard the less, the more of what was asked no name holds', () => {
    const charge: KnownWord = { ...word(0, {}), votes: packVotes([[1, 0.5]]) };
    const loud = (known: readonly KnownWord[]) => countVotes(voicesOf(known, [], RECORDS)).get(1)!;
    expect(loud([charge, word(0, {}), word(0, {})])).toBeLessThan(loud([charge]) / 2);
  });

  it('is everything that an everyday word may mean, each the less the more there are', () => {
    const dry: KnownWord = { ...word(0, {}), votes: packVotes([[9, 0.5]]), meanings: [packVotes([[1, 0.5]]), packVotes([[2, 0.5]])] };
    const votes = heard([dry]);
    expect(votes.get(1)).toBe(votes.get(2));
    expect(votes.get(1)).toBeLessThan(heard([{ ...dry, meanings: dry.meanings!.slice(0, 1) }]).get(1)!);
  });
});
