import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutate, someMutations } from '../../../../tests/helpers/mutations.ts';
import { LIMITS, dropPage, emptyCollection, isKeepable, keepPage, movePage, notePage, type Collection } from './collection.ts';
import { makeCollectionCode, readCollectionCode } from './collection-code.ts';
import { notesIn, putBack } from '../../exchange/index.ts';
import { wordsOfCollection } from './leaving-words.ts';

const of = (...names: string[]): Collection => ({ note: '', pages: names.map((name) => ({ path: `/toolkit/${name}/`, title: name, note: '' })) });
const titles = ({ pages }: Collection) => pages.map(({ title }) => title);

describe('a collection', () => {
  it('keeps a page once, at its end', () => {
    const { collection, outcome } = keepPage(of('a'), { path: '/toolkit/b/', title: 'b' });
    expect([outcome, titles(collection)]).toEqual(['kept', ['a', 'b']]);
    expect(keepPage(collection, { path: '/toolkit/a/', title: 'other' })).toEqual({ collection, outcome: 'there-already' });
  });

  it('takes no more pages than it can hold', () => {
    const full = of(...Array.from({ length: LIMITS.pages }, (_, index) => `p${index}`));
    expect(keepPage(full, { path: '/toolkit/more/', title: 'more' })).toEqual({ collection: full, outcome: 'full' });
  });

  it('moves, takes out and notes pages, and leaves the ends where they are', () => {
    const path = '/toolkit/b/';
    expect(titles(movePage(of('a', 'b', 'c'), path, 1))).toEqual(['b', 'a', 'c']);
    expect(titles(movePage(of('a', 'b'), path, 9))).toEqual(['a', 'b']);
    expect(titles(dropPage(of('a', 'b'), path))).toEqual(['a']);
    expect(notePage(of('a', 'b'), path, 'x').pages[1]?.note).toBe('x');
  });

  it('keeps pages of this site only', () => {
    for (const path of ['/', '/toolkit/', '/glossary/#no-wrong-door', '/models/compare/?models=single-hub,network']) expect(isKeepable(path), path).toBe(true);
    for (const path of [
      '',
      'toolkit/',
      '//example.org/',
      'https://example.org/',
      '/a/../b/',
      '/toolkit/?q=1',
      '/models/compare/?models=//example.org',
      '/x/#<b>',
      'javascript:alert(1)',
      '/toolkit',
    ])
      expect(isKeepable(path), path).toBe(false);
  });

  it('shows every own text to the check, and takes the new words back', () => {
    const collection = notePage({ ...of('a', 'b'), note: 'words' }, '/toolkit/b/', 'mine');
    const words = wordsOfCollection({ title: 'Name', collection });
    const notes = notesIn(words);
    expect(notes.map(({ text }) => text)).toEqual(['Name', 'words', 'mine']);
    const { title, collection: changed } = putBack({ title: 'Name', collection }, words, new Map(notes.map(({ id, text }) => [id, `${text}!`])));
    expect(title).toBe('Name!');
    expect([changed.note, changed.pages[0]?.note, changed.pages[1]?.note]).toEqual(['words!', '', 'mine!']);
  });
});

describe('the code of a collection', () => {
  const shared = { title: 'Induction – May', collection: notePage({ ...of('a', 'b'), note: 'Read “a” first' }, '/toolkit/b/', 'then b') };

  it('comes back as it was', async () => {
    expect(await readCollectionCode(`https://example.org/collection/#c=${await makeCollectionCode(shared)}`)).toEqual({ ok: true, ...shared });
  });

  it('is refused with a message, or read as it was, whatever happens to it on the way', async () => {
    const code = await makeCollectionCode(shared);
    await fc.assert(
      fc.asyncProperty(someMutations, async (mutations) => {
        const read = await readCollectionCode(mutate(code, mutations));
        if (read.ok) expect(read).toEqual({ ok: true, ...shared });
        else expect(read.message.length * read.whatToDo.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when it leads elsewhere', async () => {
    const collection = { ...emptyCollection, pages: [{ path: 'https://example.org/', title: 'x', note: '' }] };
    expect(await readCollectionCode(await makeCollectionCode({ title: 'x', collection }))).toMatchObject({ ok: false, reason: 'altered' });
  });
});
