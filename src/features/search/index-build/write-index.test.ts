import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../library/files-below.ts';
import type { IndexFacts } from '../engine/protocol.ts';
import type { SearchRecord } from './record.ts';
import { searchOnDisk } from './search-on-disk.ts';
import { writeIndex } from './write-index.ts';

const record = (key: string, title: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  key,
  url: `/${key}/`,
  kind: 'ideas',
  title,
  summary: '',
  aliases: [],
  text,
  facets: { dimension: ['access'], nation: ['scotland'] },
  ...more,
});

const RECORDS = [
  record('contact', 'Staying in contact', 'A quick call after a missed appointment. The team’s “duty” number.', { aliases: ['keeps missing appointments'] }),
  record('part', 'A missed call is answered the same day.', '', { kind: 'expectations', within: 'Access', aliases: ['nobody rings back'] }),
  record('review', 'Joint review', 'Two teams look at one plan together.', {
    aliases: ['rattling alone'],
    hidden: ['rattling alone'],
    facets: { dimension: ['care'], nation: ['england'] },
  }),
  record('checklist', 'Care plan checklist', 'What a plan holds.', { kind: 'tools', facets: {} }),
  record('term', 'Co-occurring conditions', 'Living with both conditions.', {
    kind: 'glossary',
    aliases: ['dual diagnosis'],
    widen: ['Co-occurring conditions'],
  }),
];

const EVERYDAY = [{ means: ['review'], said: ['huddle'] }];

const folder = `${mkdtempSync(join(tmpdir(), 'index-'))}/`;
const load = globalThis.fetch;
afterAll(() => {
  rmSync(folder, { recursive: true });
  globalThis.fetch = load;
});

async function searchOver(records: readonly SearchRecord[]) {
  const facts: IndexFacts = { folder, base: '/area/', ...(await writeIndex(records, folder, EVERYDAY)), dimensions: [] };
  return searchOnDisk(facts);
}
const search = await searchOver(RECORDS);
const ask = async (query: string, filters = {}) => search.answer({ query, filters, most: 5, asTyped: false });

describe('an index as it is written', () => {
  it('finds a record by its words and gives its address under the base path', async () => {
    const { results } = await ask('missed appointment');
    expect(results[0]).toMatchObject({ url: '/area/contact/', title: 'Staying in contact', kind: 'ideas', dimensions: ['access'] });
  });

  it('finds a record by a word for searching only, and never shows that word', async () => {
    const { results } = await ask('rattling alone');
    expect(results[0]).toMatchObject({ title: 'Joint review' });
    expect(results[0]).not.toHaveProperty('alias');
  });

  it('finds a record by another name, and shows the name', async () => {
    const { results } = await ask('missing appointments');
    expect(results[0]?.alias?.map(({ text }) => text).join('')).toBe('keeps missing appointments');
  });

  it('finds a part by how people say it, though what it says is no name', async () => {
    const { results } = await ask('nobody rings back');
    expect(results[0]).toMatchObject({ url: '/area/part/', kind: 'expectations', within: 'Access' });
  });

  it('finds a record by an everyday word for what its names say, and leaves the spelling of that word alone', async () => {
    const { results, corrected } = await ask('huddle');
    expect(results.map(({ title }) => title)).toEqual(['Joint review']);
    expect(corrected).toBeUndefined();
  });

  it('leaves a good English word and a short one as they are, though the library holds others near them', async () => {
    expect((await ask('skint call')).corrected).toBeUndefined();
    expect((await ask('aone call')).corrected).toBeUndefined();
  });

  it('says what can be done with a kind of thing, and is not found by that', async () => {
    expect((await ask('checklist')).results[0]).toMatchObject({ title: 'Care plan checklist', action: 'Worksheet to fill in here, in Word or on paper' });
    expect((await ask('paper')).results).toEqual([]);
  });

  it('widens an old name and says so', async () => {
    const { widened, results } = await ask('dual diagnosis');
    expect(widened).toEqual([{ from: 'dual diagnosis', to: ['Co-occurring conditions'] }]);
    expect(results[0]?.title).toBe('Co-occurring conditions');
  });

  it('mends a mistake from its own words, unless asked not to', async () => {
    expect((await ask('apointment')).corrected).toBe('appointment');
    expect((await search.answer({ query: 'apointment', filters: {}, most: 5, asTyped: true })).corrected).toBeUndefined();
  });

  it('keeps to the filters, for words and for names', async () => {
    expect((await ask('teams', { nation: 'england' })).results.map(({ title }) => title)).toEqual(['Joint review']);
    expect((await ask('keeps missing appointments', { nation: 'england' })).results.map(({ title }) => title)).not.toContain('Staying in contact');
  });

  it('gives near words where nothing is found', async () => {
    const answer = await ask('appoqqqq');
    expect(answer.total).toBe(0);
    expect(answer.near).toContain('appointment');
  });

  it('holds one small fragment a record under a short name, and none of Pagefind’s own interfaces', () => {
    expect(readdirSync(join(folder, 'fragment')).sort()).toEqual(['0.pf_fragment', '1.pf_fragment', '2.pf_fragment', '3.pf_fragment', '4.pf_fragment']);
    expect(readdirSync(folder).filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
  });

  it('is the same, byte for byte, whether Pagefind was given all records at once or two at a time', async () => {
    const inParts = mkdtempSync(join(tmpdir(), 'index-'));
    await writeIndex(RECORDS, inParts, EVERYDAY, 2);
    const bytesIn = (root: string) => filesBelow(root).map((file) => [file, readFileSync(join(root, file)).toString('base64')]);
    expect(bytesIn(inParts)).toEqual(bytesIn(folder));
    rmSync(inParts, { recursive: true });
  });

  it('is refused when two things have one address', async () => {
    await expect(writeIndex([RECORDS[0]!, { ...RECORDS[1]!, url: '/contact/' }], folder)).rejects.toThrow('/contact/');
  });
});
