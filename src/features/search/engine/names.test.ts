import { describe, expect, it } from 'vitest';
import type { Name } from './lexicon.ts';
import { bearersOf, placeIn } from './names.ts';
import { nearness } from './nearness.ts';
import { stemsOf, tokenize } from './tokens.ts';

const query = (text: string) => new Map(stemsOf(text).map((word) => [word, 1]));

describe('nearness', () => {
  it('is 1 for the same words in another form, and 0 for no word in common', () => {
    expect(nearness(query('missed appointments'), 'Missing appointment')).toBe(1);
    expect(nearness(query('missed appointments'), 'Joint review')).toBe(0);
  });

  it('is higher for a short name that holds the query than for a long one', () => {
    expect(nearness(query('family'), 'Families and carers')).toBeGreaterThan(nearness(query('family'), 'Family help for young people in prison'));
  });

  it('counts telling words more than common ones', () => {
    const weighed = new Map(stemsOf('methadone service').map((word, at) => [word, at === 0 ? 5 : 0.2]));
    expect(nearness(weighed, 'Methadone clinic')).toBeGreaterThan(nearness(weighed, 'Service clinic'));
  });
});

const bear = (names: readonly Name[], text: string) => bearersOf(names, tokenize(text), query(text));

describe('names', () => {
  const names: Name[] = [
    ['keeps missing appointments', [3, 90, 7, 60]],
    ['missed a visit', [3, 90]],
  ];

  it('lead to the records that bear them, each by its nearest name', () => {
    const found = bear(names, 'missing appointments');
    expect(found.get(3)?.name).toBe('keeps missing appointments');
    expect(found.get(3)!.worth).toBeGreaterThan(found.get(7)!.worth);
  });

  it('that are urgent lead somewhere only when they are all that was typed', () => {
    const urgent: Name[] = [['who can I call', [9, 200]]];
    expect(bear(urgent, 'who can i call').get(9)?.worth).toBe(2);
    expect(bear(urgent, 'who calls the meeting').get(9)).toBeUndefined();
  });

  it('of some length are known when they are typed word for word', () => {
    const long: Name[] = [['gets passed from team to team', [4, 90]]];
    expect(bear(long, 'gets passed from team to team').get(4)?.exact).toBe(0.9);
    expect(bear(long, 'gets passed from ward to team').get(4)?.exact).toBe(0);
  });

  it('of a few words are known too, where nothing else bears them and the small words are the same', () => {
    expect(bear(names, 'missed a visit').get(3)?.exact).toBe(0.9);
    expect(bear(names, 'missed my visit').get(3)?.exact).toBe(0);
    expect(bear(names, 'keeps missing appointments').get(3)?.exact, 'two records bear it').toBe(0);
  });

  it('are found in a query only with their words side by side', () => {
    expect(placeIn(['help', 'with', 'dual', 'diagnosis'], 'Dual diagnosis')).toEqual({ at: 2, length: 2 });
    expect(placeIn(['dual', 'care', 'diagnosis'], 'dual diagnosis')).toBeUndefined();
  });
});
